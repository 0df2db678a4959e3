-- What this platform tells others. Use cases append rows without a number inside their own transactions; the relay gives
-- each committed row its number in the chain of its audience, its hash and its signed envelope, and never changes it again.
create table network_outbox (
    id          bigint generated always as identity primary key,
    audience    varchar(70)  not null,
    type        varchar(60)  not null,
    version     integer      not null check (version > 0),
    subject     varchar(64)  not null,
    occurred_at timestamptz  not null default clock_timestamp(),
    payload     text         not null check (length(payload) <= 1048576),
    sequence    bigint       check (sequence > 0),
    hash        varchar(64),
    envelope    text,
    unique (audience, sequence),
    check ((sequence is null) = (envelope is null) and (sequence is null) = (hash is null))
);

create index network_outbox_unnumbered on network_outbox (id) where sequence is null;

create function network_outbox_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.sequence is not null then
        raise exception 'the outbox is append-only';
    end if;
    return new;
end $$;

create trigger network_outbox_keep before update or delete on network_outbox
    for each row execute function network_outbox_keep();
