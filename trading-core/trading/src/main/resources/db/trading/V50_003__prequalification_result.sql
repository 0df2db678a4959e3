-- What became of each application for prequalification. Names who applied: read by the applicant for itself, by those who run
-- the tender and by supervision (TBL 22).
create table prequalification_result (
    bid_id         uuid primary key references bid (id),
    version        bigint        not null,
    lot_code       varchar(23)   not null,
    applicant_uscc varchar(18)   not null,
    applicant_name varchar(200)  not null,
    passed         boolean       not null,
    clause         varchar(1000) not null,
    failed         varchar(5000) not null,
    recorded_at    timestamptz   not null,
    unique (lot_code, applicant_uscc),
    check (passed = (clause = '') and passed = (failed = ''))
);
create index prequalification_result_of on prequalification_result (applicant_uscc, recorded_at);
