-- 联合体: who bid together with the bidder of an opened bid, who leads.
create table opened_consortium_member (
    bid_id  uuid         not null references opened_bid,
    ordinal integer      not null check (ordinal between 0 and 19),
    uscc    varchar(18)  not null,
    name    varchar(100) not null,
    share   varchar(200) not null,
    primary key (bid_id, ordinal),
    unique (bid_id, uscc)
);
