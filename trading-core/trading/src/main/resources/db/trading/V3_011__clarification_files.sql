-- Files that were uploaded for the next clarification of a tender.
create table clarification_annex (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    size bigint not null check (size > 0),
    media_type varchar(100) not null,
    kind varchar(20) not null,
    uploaded_at timestamptz not null,
    unique (tender_code, name)
);

-- What a published clarification consists of: its annexes, the notice as it was signed, the signature.
create table clarification_file (
    clarification_id uuid not null references clarification,
    position integer not null,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    size bigint not null check (size > 0),
    media_type varchar(100) not null,
    kind varchar(20) not null,
    primary key (clarification_id, position)
);
