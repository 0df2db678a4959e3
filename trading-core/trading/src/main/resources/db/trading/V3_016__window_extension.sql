-- By how much the host of an opening may extend the decryption window in all (O20 30); zero when not at all.
alter table tender add extension_seconds bigint not null default 0 check (extension_seconds between 0 and 86400);
