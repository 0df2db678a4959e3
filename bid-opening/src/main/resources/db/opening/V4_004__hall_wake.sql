-- When, and by which node, halls were looked after last.

create table hall_wake (
    one      boolean      primary key default true check (one),
    woken_at timestamptz  not null,
    node     varchar(300) not null
);

insert into hall_wake (woken_at, node) values ('2000-01-01T00:00:00Z', '');
