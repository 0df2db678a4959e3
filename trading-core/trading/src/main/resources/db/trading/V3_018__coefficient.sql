-- Coefficients of the base price that are drawn at the opening, and what was drawn. Published parameters stay in tender_parameter.
create table coefficient_draw (
    id         uuid primary key,
    version    bigint      not null,
    lot_code   varchar(23) not null,
    joint_draw uuid        not null unique references joint_draw,
    state      varchar(16) not null check (state in ('OPEN', 'DRAWN', 'VOID')),
    opened_at  timestamptz not null
);
create unique index coefficient_draw_one_a_lot on coefficient_draw (lot_code) where state <> 'VOID';

create table drawn_coefficient (
    draw_id           uuid        not null references coefficient_draw,
    number            integer     not null,
    name              varchar(10) not null check (name in ('DROP', 'K', 'DELTA', 'K1', 'K2', 'Q')),
    candidates        text        not null,
    value             varchar(20),
    transcript_sha256 varchar(64),
    primary key (draw_id, number),
    unique (draw_id, name),
    check ((value is null) = (transcript_sha256 is null))
);
