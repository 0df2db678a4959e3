-- Submission: sealed bids, their chunks, their journal, and the entries of the public log.

create table bid (
    id               uuid primary key,
    version          bigint       not null,
    tender_code      varchar(20)  not null,
    lot_code         varchar(23)  not null,
    bidder_uscc      varchar(18)  not null,
    bidder_name      varchar(200) not null,
    suite            varchar(10)  not null,
    document_version integer      not null,
    header           bytea        not null,
    chunk_roots      bytea        not null,
    seal_signature   bytea        not null,
    seal_digest      varchar(200) not null,
    sealed_length    bigint       not null check (sealed_length > 0),
    chunks           integer      not null check (chunks > 0),
    state            varchar(20)  not null check (state in
        ('UPLOADING', 'SEALED', 'SUPERSEDED', 'WITHDRAWN_BY_BIDDER', 'LAPSED', 'OPENED', 'REVOKED', 'WITHDRAWN')),
    begun_at         timestamptz  not null,
    sealed_at        timestamptz,
    ended_at         timestamptz,
    cause            varchar(60),
    ticket           text         not null,
    supersedes       uuid references bid,
    log_entry        bigint,
    log_salt         varchar(60),
    receipt          text,
    vault_cleared    boolean      not null default false,
    check ((state in ('UPLOADING', 'LAPSED')) or sealed_at is not null or state = 'WITHDRAWN_BY_BIDDER')
);

-- one bid of a bidder counts (REG 51 (4): two differing bids are a ground for rejection)
create unique index bid_counts_once on bid (lot_code, bidder_uscc) where state = 'SEALED';
create index bid_of_bidder on bid (lot_code, bidder_uscc, begun_at);
create index bid_uncleared on bid (state) where not vault_cleared;

create table bid_chunk (
    bid_id      uuid        not null references bid,
    number      integer     not null check (number >= 0),
    received_at timestamptz not null,
    primary key (bid_id, number)
);

-- What happened to bids, kept apart from the platform's audit until the deadline, for the audit is read by operators
-- and supervisors, who may not learn names or number of bidders before (O20 21, 56); disclosed into it at the opening.
create table bid_journal (
    id         bigint generated always as identity primary key,
    bid_id     uuid         not null,
    lot_code   varchar(23)  not null,
    act        varchar(60)  not null,
    account_id uuid,
    bidder_uscc varchar(18) not null,
    at         timestamptz  not null
);
create index bid_journal_of_lot on bid_journal (lot_code, id);

create function bid_journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of bids is append-only';
end $$;
create trigger bid_journal_append_only before update or delete or truncate on bid_journal
    for each statement execute function bid_journal_is_append_only();

-- what an opened bid disclosed
create table opened_bid (
    bid_id            uuid primary key references bid,
    price             numeric(20, 6) not null,
    currency          varchar(3)     not null default 'CNY',
    period_days       integer        not null,
    quality           varchar(500)   not null,
    project_manager   varchar(200)   not null,
    container_sha256  varchar(64)    not null,
    findings          varchar(500)   not null default ''
);

create table opened_document (
    bid_id     uuid         not null references opened_bid,
    ordinal    integer      not null,
    name       varchar(300) not null,
    sha256     varchar(64)  not null,
    size       bigint       not null,
    media_type varchar(120) not null,
    primary key (bid_id, ordinal)
);

-- The public log (tlog-tiles): noted entries, and its files.
create table log_entry (
    id        bigint generated always as identity primary key,
    leaf      bytea not null,
    log_index bigint unique
);
create index log_entry_pending on log_entry (id) where log_index is null;

create table log_file (
    path    varchar(200) primary key,
    content bytea not null
);
