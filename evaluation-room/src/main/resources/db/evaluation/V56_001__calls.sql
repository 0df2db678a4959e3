-- Who is in the call of which panel: one line a person. Not a record; what happened is in call_event.
create table call_line (
    id uuid primary key,
    lot_code varchar(23) not null,
    account_id uuid not null,
    role varchar(16) not null check (role in ('MEMBER', 'HOST', 'SUPERVISOR')),
    seat integer not null check ((role = 'MEMBER') = (seat > 0)),
    name varchar(200) not null,
    camera varchar(16) not null,
    recording varchar(16) not null,
    opened_at timestamptz not null default clock_timestamp(),
    alive_at timestamptz not null default clock_timestamp(),
    unique (lot_code, account_id)
);

-- What one browser tells another whose line is at another node; emptied several times a second.
create table call_post (
    id bigint generated always as identity primary key,
    recipient uuid not null references call_line on delete cascade,
    body text not null check (length(body) <= 131072)
);
create index call_post_of_recipient on call_post (recipient);

create table call_event (
    id uuid primary key,
    lot_code varchar(23) not null,
    role varchar(16) not null check (role in ('MEMBER', 'HOST', 'SUPERVISOR')),
    seat integer not null,
    name varchar(200) not null,
    what varchar(32) not null,
    at timestamptz not null default clock_timestamp()
);
create index call_event_of_lot on call_event (lot_code, at);

create function call_record_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the record of a call is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger call_event_is_append_only before update or delete or truncate on call_event
    for each statement execute function call_record_is_append_only();
revoke update, delete, truncate on call_event from public, current_user;
