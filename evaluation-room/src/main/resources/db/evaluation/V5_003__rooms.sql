-- The panel's session, what each member says, and what follows.
create table panel_session (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null unique,
    tender_code varchar(20) not null,
    state varchar(16) not null,
    seats integer not null check (seats > 0),
    chair uuid,
    opened_at timestamptz not null,
    concluded_at timestamptz,
    closed_at timestamptz
);

create table panel_member (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references panel_session,
    lot_code varchar(23) not null,
    expert_id uuid not null,
    account_id uuid not null,
    seat integer not null,
    quota integer not null,
    name varchar(100) not null,
    region varchar(6) not null,
    employer varchar(200) not null,
    state varchar(16) not null,
    left_reason varchar(500) not null,
    checked_in_at timestamptz,
    chair_vote uuid,
    review_submitted_at timestamptz,
    scores_submitted_at timestamptz,
    unique (session_id, account_id),
    unique (session_id, seat)
);

create table review_vote (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null,
    member_id uuid not null references panel_member,
    bid_id uuid not null,
    item varchar(32) not null,
    passed boolean not null,
    reason varchar(1000) not null,
    saved_at timestamptz not null,
    unique (member_id, bid_id, item),
    check (passed or reason <> '')
);
create index review_vote_of_lot on review_vote (lot_code);

create table member_score (
    id uuid primary key,
    version bigint not null,
    lot_code varchar(23) not null,
    member_id uuid not null references panel_member,
    bid_id uuid not null,
    item integer not null,
    points numeric(8, 2) not null check (points >= 0 and points <= 100),
    explanation varchar(1000) not null,
    saved_at timestamptz not null,
    unique (member_id, bid_id, item)
);
create index member_score_of_lot on member_score (lot_code);
