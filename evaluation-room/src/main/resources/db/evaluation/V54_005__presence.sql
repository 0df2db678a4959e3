-- Whiles in which nothing was heard of a member who had entered, noted when they end.
create table presence_gap (
    id uuid primary key,
    member_id uuid not null references panel_member,
    from_at timestamptz not null,
    until_at timestamptz not null,
    unique (member_id, from_at),
    check (until_at > from_at)
);
