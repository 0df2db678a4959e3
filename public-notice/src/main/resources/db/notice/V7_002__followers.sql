-- Who wants mail about a tender. Addresses are encrypted with a key outside the database and read by the sending step only.
create table notice_follower (
    id uuid primary key,
    version integer not null,
    tender varchar(20) not null references notice_tender (code),
    address bytea not null,
    address_hash varchar(64) not null,
    token_hash varchar(64) not null unique,
    language varchar(2) not null,
    confirmed boolean not null,
    asked_at timestamptz not null,
    unique (tender, address_hash)
);

create table notice_mail (
    id uuid primary key,
    follower uuid not null references notice_follower (id) on delete cascade,
    publication uuid not null references notice_publication (id),
    sent_at timestamptz,
    attempts integer not null default 0,
    unique (follower, publication)
);
create index notice_mail_waiting on notice_mail (id) where sent_at is null;
