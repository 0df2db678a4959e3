-- Bid deposits. Names who paid for which lot: read by the payer's own use cases and the platform's own work until the
-- opening has named the bidders (O20 21).
create table deposit (
    id         uuid primary key,
    version    bigint         not null,
    lot_code   varchar(23)    not null,
    payer_uscc varchar(18)    not null,
    payer_name varchar(200)   not null,
    amount     numeric(20, 6) not null check (amount > 0),
    reference  varchar(64)    not null unique,
    paid_at    timestamptz    not null,
    booking    varchar(20)    not null check (booking in ('HELD', 'RETURNED', 'FORFEITED')),
    ended_at   timestamptz,
    ended_by   varchar(200),
    reason     varchar(1000),
    clause     varchar(100),
    disclosed  boolean        not null default false,
    check ((booking = 'HELD') = (ended_at is null)),
    check (booking <> 'FORFEITED' or (reason is not null and clause is not null))
);
create unique index deposit_held on deposit (lot_code, payer_uscc) where booking = 'HELD';
create index deposit_of_payer on deposit (payer_uscc);
