-- The hall's states, extensions of the window, and on whose account it goes that a bid stayed closed (O20 31).
alter table hall drop constraint hall_state_check;
alter table hall add constraint hall_state_check check (state in
    ('CONVENED', 'LISTED', 'DECRYPTING', 'VERIFYING', 'READING_OUT', 'RECORDING', 'CLOSED', 'FAILED'));
alter table hall add extended_millis bigint not null default 0;
alter table hall add extension_limit_millis bigint not null default 0;
alter table hall add constraint hall_extension_within_limit
    check (extended_millis between 0 and extension_limit_millis);

alter table hall_bid drop constraint hall_bid_state_check;
alter table hall_bid add constraint hall_bid_state_check check (state in
    ('WAITING', 'DECRYPTING', 'OPENED', 'UNOPENED', 'REVOKED', 'WITHDRAWN'));
alter table hall_bid drop constraint hall_bid_check1;
alter table hall_bid add constraint hall_bid_has_cause
    check ((state in ('UNOPENED', 'REVOKED', 'WITHDRAWN')) = (cause is not null));

-- how often nodes looked after the hall while its window ran, and when none did
alter table hall_watch add looks bigint not null default 0;
create table hall_absence (
    hall_id uuid        not null references hall,
    gone_at timestamptz not null,
    back_at timestamptz not null check (back_at > gone_at),
    primary key (hall_id, gone_at)
);

create table window_extension (
    id       uuid primary key,
    version  bigint        not null,
    hall_id  uuid          not null references hall,
    number   integer       not null check (number between 1 and 20),
    seconds  bigint        not null check (seconds > 0),
    reason   varchar(2000) not null,
    given_by varchar(200)  not null,
    given_at timestamptz   not null,
    unique (hall_id, number)
);

-- attempts to release a key that failed: as the platform answered, or as the bidder's computer reports (reported)
create table release_attempt (
    bid_id   uuid        not null references hall_bid,
    reported boolean     not null,
    at       timestamptz not null,
    code     varchar(60) not null,
    noted_at timestamptz not null,
    primary key (bid_id, reported, at, code)
);

create table attribution (
    bid_id        uuid primary key references hall_bid,
    version       bigint       not null,
    hall_id       uuid         not null references hall,
    cause         varchar(40)  not null,
    rule          varchar(60)  not null,
    clause        varchar(100) not null,
    evidence      text         not null,
    decided_at    timestamptz  not null,
    ruled_side    varchar(20) check (ruled_side in ('BIDDER', 'PLATFORM')),
    ruling_reason varchar(2000),
    ruling_clause varchar(100),
    ruled_by      varchar(200),
    ruled_at      timestamptz,
    seen_by       varchar(200),
    seen_at       timestamptz,
    check ((ruled_side is null) = (ruling_reason is null or ruling_clause is null or ruled_by is null
        or ruled_at is null)),
    check (ruled_side is null or cause = 'UNCLEAR'),
    check (seen_at is null or ruled_side is not null)
);
create index attribution_of_hall on attribution (hall_id);
