-- Logs of other platforms as this one, their witness, has seen them.
create table witnessed_log (
    peer      varchar(63)  primary key,
    note      text,
    size      bigint       not null default 0,
    seen_at   timestamptz,
    looked_at timestamptz  not null default clock_timestamp(),
    problem   varchar(100),
    -- The note of a tree that does not continue the one above; kept for good.
    evidence  text
);
