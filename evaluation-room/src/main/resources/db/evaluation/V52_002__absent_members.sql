-- When a member was last at the table, at first when they were seated; and whether the host replaced them as absent (REG 48).
alter table panel_member
    add column seen_at timestamptz,
    add column left_absent boolean not null default false;
