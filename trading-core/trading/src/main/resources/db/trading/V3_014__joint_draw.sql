-- Draws between platform, supervision and host (PROTOCOL.md §14). Nonces of platform and host are sealed texts.
create table joint_draw (
    id                uuid primary key,
    version           bigint      not null,
    tender_code       varchar(20) not null,
    lot_code          varchar(23) not null,
    purpose           varchar(20) not null check (purpose in ('PANEL', 'TIE', 'COEFFICIENT')),
    state             varchar(20) not null check (state in ('ANNOUNCED', 'JOINED', 'CLOSED', 'REVEALED', 'DRAWN', 'VOID')),
    host              varchar(18) not null,
    supervisor        varchar(63),
    platform_nonce    text        not null,
    host_nonce        text,
    supervision_nonce varchar(64),
    announced_at      timestamptz not null,
    since             timestamptz not null,
    transcripts       text,
    voided_by         varchar(100),
    check (state not in ('JOINED', 'CLOSED', 'REVEALED', 'DRAWN') or supervisor is not null),
    check (state not in ('CLOSED', 'REVEALED', 'DRAWN') or host_nonce is not null),
    check (state not in ('REVEALED', 'DRAWN') or supervision_nonce is not null),
    check ((state = 'DRAWN') = (transcripts is not null)),
    check ((state = 'VOID') = (voided_by is not null))
);
create index joint_draw_open on joint_draw (since) where state not in ('DRAWN', 'VOID');
create index joint_draw_of_lot on joint_draw (lot_code);

create table joint_draw_list (
    draw_id        uuid         not null references joint_draw,
    number         integer      not null,
    subject        varchar(200) not null,
    candidates     text         not null,
    picks          integer      not null check (picks > 0),
    by_platform    varchar(64)  not null,
    by_supervision varchar(64),
    by_host        varchar(64),
    primary key (draw_id, number),
    unique (draw_id, subject)
);
