-- What this platform has heard. A message waits until all before it in its chain were handled.
create table network_inbox (
    issuer      varchar(63)  not null,
    audience    varchar(70)  not null,
    sequence    bigint       not null check (sequence > 0),
    type        varchar(60)  not null,
    version     integer      not null,
    subject     varchar(64)  not null,
    occurred_at timestamptz  not null,
    hash        varchar(64)  not null,
    envelope    text         not null,
    state       varchar(10)  not null default 'WAITING' check (state in ('WAITING', 'HANDLED', 'DEAD')),
    attempts    integer      not null default 0,
    reason      varchar(60),
    detail      varchar(500),
    received_at timestamptz  not null default clock_timestamp(),
    handled_at  timestamptz,
    primary key (issuer, audience, sequence),
    check ((state = 'DEAD') = (reason is not null and handled_at is null))
);

create index network_inbox_dead on network_inbox (issuer, audience, sequence) where state = 'DEAD';

-- How far each chain has been followed. A stopped chain has been found broken and waits for an operator.
create table network_inbox_chain (
    issuer      varchar(63)  not null,
    audience    varchar(70)  not null,
    sequence    bigint       not null default 0,
    hash        varchar(64)  not null,
    stopped     boolean      not null default false,
    failures    integer      not null default 0,
    try_after   timestamptz  not null default '-infinity',
    primary key (issuer, audience)
);

-- What is wrong with the messages of others; one row for each thing, counted when it is seen again.
create table network_alert (
    id         bigint generated always as identity primary key,
    issuer     varchar(63)  not null,
    audience   varchar(70)  not null,
    sequence   bigint       not null,
    kind       varchar(60)  not null,
    detail     varchar(500) not null,
    times      integer      not null default 1,
    raised_at  timestamptz  not null default clock_timestamp(),
    seen_at    timestamptz  not null default clock_timestamp(),
    cleared_at timestamptz,
    unique (issuer, audience, sequence, kind)
);

-- How far each peer has acknowledged each chain of ours, and when to try again.
create table network_delivery (
    peer     varchar(63) not null,
    audience varchar(70) not null,
    sequence bigint      not null default 0,
    primary key (peer, audience)
);

create table network_peer (
    peer          varchar(63) primary key,
    failures      integer      not null default 0,
    try_after     timestamptz  not null default '-infinity',
    reached_at    timestamptz,
    problem       varchar(500),
    fetched_at    timestamptz,
    fetch_problem varchar(500),
    lease_holder  varchar(40),
    leased_until  timestamptz  not null default '-infinity'
);

-- Where the chains of a peer ended when it was last asked.
create table network_peer_head (
    peer     varchar(63) not null,
    audience varchar(70) not null,
    sequence bigint      not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (peer, audience)
);

-- Signed requests seen lately; a request counts once.
create table network_request (
    peer    varchar(63) not null,
    nonce   varchar(64) not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (peer, nonce)
);
