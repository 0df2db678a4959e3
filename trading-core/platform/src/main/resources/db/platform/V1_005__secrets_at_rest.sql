-- Which key outside this database its secrets are sealed with; never the key.
create table storage_key (
    id integer primary key check (id = 1),
    fingerprint text not null check (length(fingerprint) = 64)
);

-- Readable secrets of before are sealed at the next start, before the first request; no new one gets in.
alter table account
    add constraint account_totp_is_sealed check (totp_secret is null or totp_secret like 's1.%') not valid;
