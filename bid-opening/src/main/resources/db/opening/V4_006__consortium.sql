-- 联合体: how many organisations may bid together in a lot, and who bid together (招标投标法 31, REG 37).
alter table hall add consortium_members integer not null default 0;

create table hall_consortium_member (
    bid_id  uuid         not null references hall_bid,
    ordinal integer      not null check (ordinal between 0 and 19),
    uscc    varchar(18)  not null,
    name    varchar(100) not null,
    share   varchar(200) not null,
    primary key (bid_id, ordinal),
    unique (bid_id, uscc)
);
