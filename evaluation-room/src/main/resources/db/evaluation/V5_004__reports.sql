-- The report and who signed it, one after another.
create table evaluation_report (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null unique,
    tender_code varchar(20) not null,
    result text not null,
    result_sha256 varchar(64) not null,
    pdf_sha256 varchar(64) not null,
    pdf_size bigint not null,
    drafted_at timestamptz not null,
    finished_at timestamptz,
    check (pdf_size > 0)
);

create table report_signature (
    id uuid primary key,
    version bigint not null,
    report_id uuid not null references evaluation_report,
    lot_code varchar(23) not null,
    member_id uuid not null unique references panel_member,
    account_id uuid not null,
    seat integer not null,
    name varchar(100) not null,
    state varchar(16) not null,
    reason varchar(2000) not null,
    prepared_sha256 varchar(64),
    prepared_from varchar(64),
    certificate_serial varchar(100),
    answered_at timestamptz
);
