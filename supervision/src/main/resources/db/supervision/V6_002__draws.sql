-- Draws in which this platform is a party (PROTOCOL.md §14). Its share is a sealed text.
create table supervised_draw (
    id          uuid         primary key,
    version     bigint       not null,
    platform    varchar(63)  not null,
    draw        varchar(200) not null,
    tender      varchar(20)  not null,
    lot         varchar(23)  not null,
    purpose     varchar(20)  not null,
    state       varchar(20)  not null check (state in ('JOINED', 'REVEALED', 'DRAWN', 'BROKEN', 'VOID', 'REFUSED')),
    nonce       text         not null,
    host        varchar(200),
    joined_at   timestamptz  not null,
    since       timestamptz  not null,
    evidence    bigint       not null,
    transcripts text,
    voided_by   varchar(200),
    unique (platform, draw),
    check (state not in ('REVEALED', 'DRAWN') or host is not null),
    check (state not in ('DRAWN', 'BROKEN') or transcripts is not null),
    check ((state = 'VOID') = (voided_by is not null))
);
create index supervised_draw_tender on supervised_draw (tender, joined_at);
create index supervised_draw_revealed on supervised_draw (since) where state = 'REVEALED';

create table supervised_draw_list (
    draw_id        uuid         not null references supervised_draw,
    number         integer      not null,
    subject        varchar(200) not null,
    request_hash   varchar(64)  not null,
    candidates     integer      not null,
    picks          integer      not null,
    by_platform    varchar(64)  not null,
    by_supervision varchar(64)  not null,
    by_host        varchar(64),
    primary key (draw_id, number)
);
