-- Computers at away sites from which experts of other cities judge. Secrets lie here as hashes.
create table workstation (
    id uuid primary key,
    version bigint not null,
    code varchar(40) not null,
    city varchar(63) not null,
    site varchar(200) not null,
    claim_hash varchar(64) unique,
    claim_until timestamptz,
    secret_hash varchar(64) unique,
    claimed_at timestamptz,
    closed_at timestamptz,
    check (closed_at is null or (claim_hash is null and secret_hash is null))
);
create unique index workstation_one_code on workstation (city, code) where closed_at is null;

-- Who was admitted from another city, with which voucher, at which workstation.
create table arrival (
    id uuid primary key,
    version bigint not null,
    member_id uuid not null references panel_member,
    lot_code varchar(23) not null,
    lender varchar(63) not null,
    nonce varchar(64) not null,
    account_id uuid not null,
    workstation_id uuid not null references workstation,
    workstation varchar(40) not null,
    admitted_at timestamptz not null,
    ended_at timestamptz,
    pledge text,
    pledge_signature text,
    -- a voucher counts once
    unique (lender, nonce),
    check ((pledge is null) = (pledge_signature is null))
);
-- one person a workstation, one workstation a person
create unique index arrival_one_a_workstation on arrival (workstation_id) where ended_at is null;
create unique index arrival_one_a_member on arrival (member_id) where ended_at is null;
create index arrival_of_account on arrival (account_id) where ended_at is null;

create table refused_voucher (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null,
    lender varchar(63) not null,
    reason varchar(64) not null,
    times integer not null check (times > 0),
    last_at timestamptz not null,
    unique (lot_code, lender, reason)
);
