-- 联合体 (REG 37): how many organisations may bid together at most, zero when none may; and who bid together.
alter table tender add consortium_members integer not null default 0
    check (consortium_members = 0 or consortium_members between 2 and 21);

create table opened_consortium_member (
    bid_id  uuid         not null references opened_bid,
    ordinal integer      not null check (ordinal between 0 and 19),
    uscc    varchar(18)  not null,
    name    varchar(100) not null,
    share   varchar(200) not null,
    primary key (bid_id, ordinal),
    unique (bid_id, uscc)
);
