-- Projects, and the running numbers inside the standard codes.
create table project (
    id uuid primary key,
    version bigint not null,
    code varchar(17) not null unique,
    investment_code varchar(24) not null,
    name varchar(200) not null,
    category varchar(32) not null,
    region varchar(6) not null,
    tenderee_uscc varchar(18) not null,
    tenderee_name varchar(200) not null,
    agency_uscc varchar(18),
    agency_name varchar(200),
    opened_at timestamptz not null,
    check ((agency_uscc is null) = (agency_name is null))
);
create index project_of_tenderee on project (tenderee_uscc, opened_at desc);
create index project_of_agency on project (agency_uscc, opened_at desc);

create table code_sequence (
    prefix varchar(64) primary key,
    last integer not null check (last > 0)
);
