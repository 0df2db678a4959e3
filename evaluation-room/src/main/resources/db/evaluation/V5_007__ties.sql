-- Draws of the order among equals. Bids stand on the lists under salted hashes; these tables tie a hash to a bid.
create table tie_draw (
    id                uuid primary key,
    version           bigint      not null,
    lot_code          varchar(23) not null,
    joint_draw        uuid        not null unique,
    salt              varchar(64) not null,
    state             varchar(16) not null check (state in ('OPEN', 'DRAWN', 'VOID')),
    opened_at         timestamptz not null,
    transcripts       text,
    transcript_sha256 varchar(64),
    check ((state = 'DRAWN') = (transcripts is not null)),
    check ((transcripts is null) = (transcript_sha256 is null))
);
create unique index tie_draw_one_a_lot on tie_draw (lot_code) where state <> 'VOID';

create table tied_bid (
    tie_id uuid        not null references tie_draw,
    handle varchar(64) not null,
    bid_id varchar(36) not null,
    primary key (tie_id, handle)
);
