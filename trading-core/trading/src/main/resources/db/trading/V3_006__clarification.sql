-- 澄清/修改公告: numbered within the tender, never changed.
create table clarification (
    id uuid primary key,
    version bigint not null,
    tender_code varchar(20) not null,
    number integer not null check (number > 0),
    title varchar(200) not null,
    text varchar(8000) not null,
    affects_bids boolean not null,
    new_deadline timestamptz,
    document_version integer not null,
    published_at timestamptz not null,
    unique (tender_code, number)
);
create index clarification_recent on clarification (published_at desc);
