-- 联合体 (REG 37): how many organisations may bid together at most, zero when none may.
alter table tender add consortium_members integer not null default 0
    check (consortium_members = 0 or consortium_members between 2 and 21);
