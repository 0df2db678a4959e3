-- What this city lends to others: a frozen list for each panel that asked, and who of it sits there.
create table lending (
    id uuid primary key,
    version bigint not null,
    host varchar(63) not null,
    list varchar(200) not null,
    panel varchar(200) not null,
    tender_code varchar(20) not null,
    lot_code varchar(23) not null,
    tender_name varchar(200) not null,
    lot_name varchar(200) not null,
    tenderee varchar(200) not null,
    specialty varchar(8) not null,
    region varchar(6) not null,
    seats integer not null check (seats > 0),
    state varchar(16) not null check (state in ('LISTED', 'DRAWN', 'SHORT', 'OVER')),
    salt varchar(64) not null,
    list_hash varchar(64) not null,
    joint_draw varchar(64),
    transcript text,
    asked_at timestamptz not null,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    unique (host, list),
    check (state = 'LISTED' or transcript is not null)
);
create index lending_of_lot on lending (lot_code);

create table lent_expert (
    id uuid primary key,
    version bigint not null,
    lending_id uuid not null references lending,
    panel varchar(200) not null,
    drawn_as varchar(64) not null,
    expert_id uuid not null references expert,
    place integer,
    state varchar(16) not null,
    reason varchar(500) not null,
    certificate varchar(64),
    workstation varchar(40),
    arrived_at timestamptz,
    confirmed_at timestamptz,
    invited_at timestamptz,
    answered_at timestamptz,
    check ((workstation is null) = (arrived_at is null)),
    check (confirmed_at is null or arrived_at is not null),
    unique (lending_id, drawn_as),
    unique (lending_id, place)
);
create index lent_expert_of_expert on lent_expert (expert_id, state);
-- nobody holds two seats on one panel
create unique index lent_expert_one_seat on lent_expert (panel, expert_id) where state in ('INVITED', 'ACCEPTED');
