-- What the members of panels gave, told with their reports: whence the fairness figures. The newest report on a lot counts.
create table scored_panel (
    id          uuid          primary key,
    version     bigint        not null,
    issuer      varchar(63)   not null,
    tender      varchar(20)   not null,
    lot         varchar(23)   not null,
    evidence    bigint        not null,
    maximum     numeric(10, 4) not null check (maximum > 0),
    reported_at timestamptz   not null,
    unique (issuer, lot)
);

create table given_total (
    panel_id    uuid          not null references scored_panel,
    expert      varchar(64)   not null,
    region      varchar(6)    not null,
    bid         varchar(64)   not null,
    bidder_uscc varchar(18)   not null,
    bidder_name varchar(300)  not null,
    points      numeric(10, 4) not null check (points >= 0),
    primary key (panel_id, expert, bid)
);
create index given_total_of_expert on given_total (expert, panel_id);
