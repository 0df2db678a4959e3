-- A panel may ask other cities for experts: their lists lie there, and what is known here are hashes, handles, certificates.
alter table panel_draw add column void_reason varchar(200);
alter table draw_quota
    add column lender varchar(63) not null default '',
    add column listed integer not null default 0,
    add column exhausted boolean not null default false;

create table borrowed_seat (
    id uuid primary key,
    version bigint not null,
    draw_id uuid not null references panel_draw,
    tender_code varchar(20) not null,
    lot_code varchar(23) not null,
    quota integer not null,
    lender varchar(63) not null,
    drawn_as varchar(64) not null,
    place integer not null,
    certificate varchar(64) not null,
    lent_at timestamptz not null,
    left_at timestamptz,
    -- a seat is lent once, and nobody holds two
    unique (draw_id, drawn_as),
    unique (draw_id, certificate)
);

-- Members of other cities: by which seat they came. Until they come, their name is not known here.
alter table panel_member
    add column lender varchar(63),
    add column drawn_as varchar(64),
    add column certificate varchar(64);
alter table panel_member add check ((lender is null) = (drawn_as is null) and (lender is null) = (certificate is null));
