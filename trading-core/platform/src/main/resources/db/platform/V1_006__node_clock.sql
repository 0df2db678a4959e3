-- Each node's last look at its own clock.

create table node_clock (
    node            varchar(300) primary key,
    looked_at       timestamptz  not null,
    database_millis bigint       not null,
    servers_millis  bigint,
    verdict         varchar(20)  not null check (verdict in ('RIGHT', 'UNCHECKED', 'OFF'))
);
