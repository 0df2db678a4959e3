-- Tenders and their lots.
create table tender (
    id uuid primary key,
    version bigint not null,
    code varchar(20) not null unique,
    project_code varchar(17) not null,
    investment_code varchar(24) not null,
    transaction_code varchar(40) not null unique,
    name varchar(200) not null,
    region varchar(6) not null,
    opening_place varchar(200) not null,
    summary varchar(4000) not null,
    category varchar(32) not null,
    method varchar(40) not null,
    tenderee_uscc varchar(18) not null,
    tenderee_name varchar(200) not null,
    agency_uscc varchar(18),
    agency_name varchar(200),
    documents_from timestamptz not null,
    documents_until timestamptz not null,
    clarification_until timestamptz not null,
    objection_until timestamptz not null,
    deadline timestamptz not null,
    decryption_seconds bigint not null check (decryption_seconds > 0),
    release_policy varchar(32) not null,
    accepted_suites varchar(64) not null,
    state_funded boolean not null,
    document_version integer not null check (document_version > 0),
    created_at timestamptz not null,
    signed_at timestamptz,
    published_at timestamptz,
    stands_still_since timestamptz,
    check (documents_from < deadline),
    check (published_at is null or signed_at is not null),
    check ((agency_uscc is null) = (agency_name is null))
);
create index tender_published on tender (published_at desc);
create index tender_of_tenderee on tender (tenderee_uscc);
create index tender_of_agency on tender (agency_uscc);

create table tender_parameter (
    tender_id uuid not null references tender,
    name varchar(64) not null,
    value varchar(8000) not null,
    primary key (tender_id, name)
);

create table tender_document (
    tender_id uuid not null references tender,
    position integer not null,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    size bigint not null check (size > 0),
    media_type varchar(100) not null,
    kind varchar(20) not null,
    primary key (tender_id, position)
);
create index tender_document_content on tender_document (sha256);

create table lot (
    id uuid primary key,
    version bigint not null,
    tender_id uuid not null references tender,
    code varchar(23) not null unique,
    name varchar(200) not null,
    estimate numeric(20, 6) not null check (estimate > 0),
    price_cap numeric(20, 6) check (price_cap > 0),
    deposit numeric(20, 6) not null check (deposit >= 0),
    state varchar(24) not null,
    state_since timestamptz not null,
    failure_code varchar(100),
    failure_reason varchar(2000),
    check ((state = 'FAILED') = (failure_code is not null))
);
create index lot_in_state on lot (state, state_since);
create index lot_of_tender on lot (tender_id);
