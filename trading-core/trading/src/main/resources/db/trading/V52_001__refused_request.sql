-- What was refused of an upload, by minute and reason, for its own bidder and, with an incident, for supervision. No foreign key:
-- whoever writes it must not wait for a bid that is being completed.
create table refused_request (
    bid_id   uuid        not null,
    code     varchar(60) not null,
    minute   timestamptz not null,
    requests bigint      not null check (requests > 0),
    first_at timestamptz not null,
    last_at  timestamptz not null check (last_at >= first_at),
    primary key (bid_id, code, minute)
);
