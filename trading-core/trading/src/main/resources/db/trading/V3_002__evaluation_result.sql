-- What the panel found, handed over by the evaluation room.
create table lot_evaluation (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    lot_code varchar(23) not null unique,
    report_sha256 varchar(64) not null,
    report_size bigint not null,
    recorded_at timestamptz not null
);

create table ranked_bid (
    evaluation_id uuid not null references lot_evaluation,
    position integer not null,
    rank_no integer not null,
    bid_id uuid not null,
    bidder_uscc varchar(18) not null,
    bidder_name varchar(200) not null,
    price numeric(20, 6) not null,
    technical_score numeric(20, 6) not null,
    price_score numeric(20, 6) not null,
    total numeric(20, 6) not null,
    rejected boolean not null,
    clause varchar(200) not null,
    primary key (evaluation_id, position),
    unique (evaluation_id, bid_id),
    check (rejected = (rank_no = 0))
);
