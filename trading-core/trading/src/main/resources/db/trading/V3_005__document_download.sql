-- Who, being logged in, fetched documents of a tender. Without a time, and asked only person by person (O20 21).
create table document_download (
    tender_code varchar(20) not null,
    account_id uuid not null,
    primary key (tender_code, account_id)
);
