-- What was published, as readers find it: tenders with their lots, every publication, the documents.
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;

create table notice_tender (
    id uuid primary key,
    version integer not null,
    code varchar(20) not null unique check (length(code) = 20),
    name varchar(500) not null,
    project varchar(17) not null,
    investment_code varchar(40),
    tenderee_uscc varchar(18) not null,
    tenderee_name varchar(300) not null,
    agency_uscc varchar(18),
    agency_name varchar(300),
    category varchar(40) not null,
    method varchar(60) not null,
    region varchar(6) not null check (region ~ '^[0-9]{6}$'),
    published_at timestamptz not null,
    documents_from timestamptz not null,
    documents_until timestamptz not null,
    clarification_until timestamptz,
    objection_until timestamptz,
    deadline timestamptz not null,
    opening_place varchar(500) not null,
    summary text not null,
    issuer varchar(100) not null,
    stage varchar(20) not null,
    suspended boolean not null,
    last_published_at timestamptz not null,
    search text not null
);
-- LIKE and similarity on Chinese use trigrams; the database has to be created with a C.UTF-8 or similar locale
create index notice_tender_search on notice_tender using gin (search gin_trgm_ops);
create index notice_tender_order on notice_tender (last_published_at desc);
create index notice_tender_deadline on notice_tender (deadline);

create table notice_lot (
    id uuid primary key,
    version integer not null,
    tender varchar(20) not null references notice_tender (code),
    code varchar(23) not null unique check (length(code) = 23),
    name varchar(500) not null,
    price_cap numeric(20, 6),
    estimate numeric(20, 6),
    stage varchar(20) not null,
    public_until timestamptz,
    winner varchar(300),
    award_price numeric(20, 6)
);
create index notice_lot_tender on notice_lot (tender);

create table notice_publication (
    id uuid primary key,
    version integer not null,
    tender varchar(20) not null references notice_tender (code),
    lot varchar(23),
    kind varchar(20) not null,
    number integer,
    title varchar(500) not null,
    words text not null,
    published_at timestamptz not null,
    issuer varchar(100) not null,
    sequence bigint not null,
    message text not null,
    unique (issuer, sequence)
);
create index notice_publication_tender on notice_publication (tender, published_at);
create index notice_publication_order on notice_publication (published_at desc);

create table notice_document (
    id uuid primary key,
    version integer not null,
    tender varchar(20) not null references notice_tender (code),
    publication uuid not null references notice_publication (id),
    name varchar(300) not null,
    sha256 varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    media_type varchar(100) not null,
    url varchar(1000) not null,
    kept boolean not null,
    attempts integer not null,
    next_attempt_at timestamptz not null,
    refusal varchar(100)
);
create index notice_document_tender on notice_document (tender);
create index notice_document_waiting on notice_document (next_attempt_at) where not kept;
