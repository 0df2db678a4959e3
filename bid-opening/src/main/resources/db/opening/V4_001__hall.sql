-- The opening hall.

create table hall (
    id              uuid primary key,
    version         bigint       not null,
    tender_code     varchar(20)  not null,
    lot_code        varchar(23)  not null unique,
    tender_name     varchar(500) not null,
    lot_name        varchar(500) not null,
    host_uscc       varchar(18)  not null,
    host_name       varchar(200) not null,
    tenderee_uscc   varchar(18)  not null,
    tenderee_name   varchar(200) not null,
    price_cap       numeric(20, 6),
    state           varchar(20)  not null check (state in
        ('DECRYPTING', 'READING_OUT', 'RECORDING', 'CLOSED', 'FAILED')),
    convened_at     timestamptz  not null,
    window_millis   bigint       not null check (window_millis > 0),
    unavailable_millis bigint    not null default 0,
    suspended_millis   bigint    not null default 0,
    suspended_since timestamptz,
    read_out_at     timestamptz,
    ended_at        timestamptz,
    failure         varchar(60),
    last_event      bigint       not null default 0
);

-- when any node last looked after the hall; a gap is the platform's own evidence of its unavailability (O20 31)
create table hall_watch (
    hall_id uuid primary key references hall,
    seen_at timestamptz not null
);

create table hall_bid (
    bid_id          uuid primary key,
    version         bigint       not null,
    hall_id         uuid         not null references hall,
    ordinal         integer      not null,
    bidder_uscc     varchar(18)  not null,
    bidder_name     varchar(200) not null,
    received_at     timestamptz  not null,
    seal_digest     varchar(200) not null,
    sealed_length   bigint       not null,
    log_index       bigint       not null,
    state           varchar(20)  not null check (state in
        ('WAITING', 'DECRYPTING', 'OPENED', 'REVOKED', 'WITHDRAWN')),
    cause           varchar(40),
    detail          varchar(200),
    released_key    bytea,
    release_signature bytea,
    released_at     timestamptz,
    decided_at      timestamptz,
    price           numeric(20, 6),
    period_days     integer,
    quality         varchar(500),
    project_manager varchar(200),
    findings        varchar(500) not null default '',
    confirmed_at    timestamptz,
    confirmed_by    varchar(200),
    unique (hall_id, ordinal),
    unique (hall_id, bidder_uscc),
    check ((state = 'OPENED') = (price is not null)),
    check ((state in ('REVOKED', 'WITHDRAWN')) = (cause is not null)),
    check (state <> 'DECRYPTING' or released_key is not null)
);

create table hall_event (
    hall_id uuid        not null references hall,
    seq     bigint      not null,
    kind    varchar(40) not null,
    subject integer,
    at      timestamptz not null,
    primary key (hall_id, seq)
);

create table hall_objection (
    id           uuid primary key,
    version      bigint        not null,
    hall_id      uuid          not null references hall,
    number       integer       not null,
    bidder_uscc  varchar(18)   not null,
    bidder_name  varchar(200)  not null,
    text         varchar(2000) not null,
    raised_at    timestamptz   not null,
    answer       varchar(2000),
    answered_by  varchar(200),
    answered_at  timestamptz,
    unique (hall_id, number)
);

create table opening_record (
    hall_id      uuid primary key references hall,
    version      bigint      not null,
    prepared     bytea,
    signed_sha256 varchar(64),
    signed_size  bigint,
    written_at   timestamptz,
    signed_at    timestamptz,
    signed_by    varchar(200)
);
