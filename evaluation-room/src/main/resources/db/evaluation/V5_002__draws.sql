-- Draws of panels. Candidates are known by handles outside this table; it alone ties a handle to a person.
create table panel_draw (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null,
    tender_code varchar(20) not null,
    state varchar(16) not null,
    requested_by varchar(18) not null,
    requested_at timestamptz not null,
    salt varchar(64) not null,
    platform_nonce varchar(64) not null,
    drawn_at timestamptz,
    transcript text,
    transcript_sha256 varchar(64),
    check ((drawn_at is null) = (transcript is null))
);
create unique index panel_draw_one_a_lot on panel_draw (lot_code) where state <> 'VOID';

create table draw_quota (
    draw_id uuid not null references panel_draw,
    number integer not null,
    specialty varchar(8) not null,
    region varchar(6) not null,
    seats integer not null check (seats > 0),
    list_hash varchar(64) not null,
    commitment varchar(64) not null,
    primary key (draw_id, number)
);

create table candidate (
    id uuid primary key,
    version bigint not null,
    draw_id uuid not null references panel_draw,
    lot_code varchar(23) not null,
    quota integer not null,
    handle varchar(64) not null,
    expert_id uuid not null references expert,
    place integer,
    state varchar(16) not null,
    reason varchar(500) not null,
    invited_at timestamptz,
    answered_at timestamptz,
    unique (draw_id, quota, handle),
    unique (draw_id, quota, place)
);
create index candidate_of_expert on candidate (expert_id, state);
-- nobody holds two seats on one panel
create unique index candidate_one_seat on candidate (draw_id, expert_id) where state in ('INVITED', 'ACCEPTED');
