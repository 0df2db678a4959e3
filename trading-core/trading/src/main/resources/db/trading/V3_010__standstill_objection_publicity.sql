-- Why a tender stands still; it goes on when the last cause has ended.
create table standstill (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    cause varchar(20) not null check (cause in ('ORDER', 'OBJECTION')),
    reference varchar(100) not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    unique (tender_code, cause, reference)
);

-- 异议/质疑 to the tender document and to the candidates.
create table objection (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    lot_code varchar(23),
    number integer not null,
    kind varchar(20) not null check (kind in ('DOCUMENT', 'CANDIDATES')),
    raised_by varchar(18) not null,
    raised_by_name varchar(200) not null,
    text varchar(4000) not null,
    raised_at timestamptz not null,
    answer_due timestamptz not null,
    answer varchar(4000),
    answered_at timestamptz,
    unique (tender_code, number),
    check ((answer is null) = (answered_at is null))
);

-- 中标候选人公示, 中标通知书, 合同备案: what follows from the panel's result for one lot.
create table lot_award (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    lot_code varchar(23) not null unique,
    published_at timestamptz not null,
    public_until timestamptz not null,
    winner_bid uuid,
    awarded_at timestamptz,
    grounds varchar(2000),
    contract_until timestamptz,
    contract_number varchar(60),
    contract_price numeric(20, 6),
    contract_signed_on date,
    contract_recorded_at timestamptz,
    check ((winner_bid is null) = (awarded_at is null))
);

-- Award and loser notices, one a bidder.
create table award_notice (
    award_id uuid not null references lot_award,
    position integer not null,
    bidder_uscc varchar(18) not null,
    won boolean not null,
    sha256 varchar(64) not null,
    primary key (award_id, position)
);
