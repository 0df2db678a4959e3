-- Submission under load: how each node was, sampled every few seconds and kept for days; incidents that bidders' clients
-- report, kept with the samples of their time; lots whose incidents supervision has got.

create table submission_health (
    id              bigint generated always as identity primary key,
    node            varchar(100) not null,
    at              timestamptz  not null,
    on_their_way    integer      not null,
    stored          bigint       not null,
    stored_bytes    bigint       not null,
    refused         bigint       not null,
    broken          bigint       not null,
    free_bytes      bigint       not null,
    database_millis bigint       not null
);
create index submission_health_at on submission_health (at);

create table submission_incident (
    id          uuid primary key,
    version     bigint      not null,
    bid_id      uuid        not null references bid,
    lot_code    varchar(23) not null,
    bidder_uscc varchar(18) not null,
    reported_at timestamptz not null,
    record      text        not null
);
create index submission_incident_of_bid on submission_incident (bid_id, reported_at);
create index submission_incident_of_lot on submission_incident (lot_code, reported_at);

create table disclosed_incidents (
    lot_code varchar(23) primary key,
    at       timestamptz not null
);
