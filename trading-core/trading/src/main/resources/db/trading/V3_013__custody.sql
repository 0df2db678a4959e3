-- Key ceremonies of custodians (PROTOCOL.md §16) and the board their posts are pinned to.

create table key_ceremony (
    id          uuid primary key,
    version     bigint      not null,
    tender_code varchar(20) not null,
    terms       bytea       not null,
    state       varchar(20) not null check (state in ('JOINING', 'DEALING', 'CONFIRMING', 'COMPLETE', 'VOID')),
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    guilty      integer,
    check ((state in ('COMPLETE', 'VOID')) = (ended_at is not null)),
    check (state = 'VOID' or guilty is null)
);
create unique index key_ceremony_of_tender on key_ceremony (tender_code) where state <> 'VOID';

create table custodian_post (
    ceremony_id uuid        not null references key_ceremony,
    position    integer     not null,
    kind        varchar(20) not null check (kind in ('JOINING', 'DEALING', 'COMPLAINT', 'CONFIRMATION')),
    custodian   integer     not null check (custodian between 1 and 15),
    json        bytea       not null,
    signature   bytea       not null,
    pinned_at   timestamptz not null,
    primary key (ceremony_id, position),
    unique (ceremony_id, kind, custodian)
);

create function custodian_post_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the board of a ceremony is append-only';
end $$;
create trigger custodian_post_append_only before update or delete or truncate on custodian_post
    for each statement execute function custodian_post_is_append_only();
