-- Openings in which custodians take part (PROTOCOL.md §17).
alter table hall add release_policy varchar(30) not null default 'BIDDER'
    check (release_policy in ('BIDDER', 'CUSTODIANS', 'BIDDER_OR_CUSTODIANS', 'BIDDER_AND_CUSTODIANS'));

-- what the platform asked the custodians to open, and its signature
create table opening_order (
    hall_id   uuid primary key references hall,
    json      bytea       not null,
    signature bytea       not null,
    issued_at timestamptz not null
);

-- what custodians gave, verified
create table partial_opening (
    hall_id   uuid        not null references hall,
    custodian integer     not null check (custodian between 1 and 15),
    json      bytea       not null,
    signature bytea       not null,
    given_at  timestamptz not null,
    primary key (hall_id, custodian)
);

alter table hall_bid add custodians_at timestamptz;
alter table hall_bid drop constraint hall_bid_check2;
alter table hall_bid add constraint hall_bid_has_key
    check (state <> 'DECRYPTING' or released_key is not null or custodians_at is not null);
