-- Every message that reached supervision, in the order it was handled; appended, never changed.
create table supervised_message (
    id          bigint generated always as identity primary key,
    issuer      varchar(63)  not null,
    audience    varchar(70)  not null,
    sequence    bigint       not null,
    type        varchar(60)  not null,
    version     integer      not null,
    subject     varchar(64)  not null,
    occurred_at timestamptz  not null,
    received_at timestamptz  not null default clock_timestamp(),
    payload     text         not null,
    unique (issuer, audience, sequence)
);

create index supervised_message_subject on supervised_message (subject, id);

create function supervised_message_keep() returns trigger language plpgsql as $$
begin
    raise exception 'messages are append-only';
end $$;

create trigger supervised_message_keep before update or delete on supervised_message
    for each row execute function supervised_message_keep();

-- What the list shows of each tender; the messages tell the rest.
create table watched_tender (
    id           uuid         primary key,
    version      bigint       not null,
    code         varchar(20)  not null unique,
    platform     varchar(63)  not null,
    name         varchar(500) not null,
    tenderee     varchar(300) not null,
    category     varchar(40)  not null,
    region       varchar(6)   not null,
    deadline     timestamptz,
    published_at timestamptz  not null,
    stage        varchar(20)  not null,
    suspended    boolean      not null,
    last_at      timestamptz  not null,
    check_after  timestamptz  not null
);

create index watched_tender_last on watched_tender (last_at desc);
create index watched_tender_check on watched_tender (check_after);

create table watched_lot (
    tender_id uuid        not null references watched_tender,
    code      varchar(23) not null,
    stage     varchar(20) not null,
    primary key (tender_id, code)
);

-- Leads with evidence: a statutory number broken, a message that does not fit. Never a decision.
create table supervision_alert (
    id          uuid         primary key,
    version     bigint       not null,
    kind        varchar(60)  not null,
    tender      varchar(64)  not null,
    lot         varchar(23)  not null,
    evidence    bigint       not null,
    arguments   varchar(2000) not null,
    raised_at   timestamptz  not null,
    reviewed_at timestamptz,
    reviewer    varchar(200),
    note        varchar(1000),
    unique (kind, tender, lot, evidence),
    check ((reviewed_at is null) = (reviewer is null) and (reviewed_at is null) = (note is null))
);

create index supervision_alert_tender on supervision_alert (tender);

-- Orders to trading platforms and what became of them; one at a time for each tender.
create table supervision_order (
    id          uuid         primary key,
    version     bigint       not null,
    number      varchar(30)  not null unique,
    kind        varchar(10)  not null check (kind in ('SUSPEND', 'RESUME')),
    tender      varchar(20)  not null,
    platform    varchar(63)  not null,
    reason      varchar(1000) not null,
    clause      varchar(200) not null,
    authority   varchar(200) not null,
    issued_by   uuid         not null,
    issuer_name varchar(200) not null,
    issued_at   timestamptz  not null,
    state       varchar(20)  not null check (state in ('ISSUED', 'CARRIED_OUT', 'REFUSED')),
    answered_at timestamptz,
    answer      varchar(1000),
    check ((state = 'ISSUED') = (answered_at is null))
);

create unique index supervision_order_one_at_a_time on supervision_order (tender) where state = 'ISSUED';
create index supervision_order_tender on supervision_order (tender, issued_at);
create sequence supervision_order_number;
