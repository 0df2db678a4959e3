-- What is not chained yet; rows come by trigger and go when the chain takes them.
create table audit_pending (
    entry_id bigint primary key
);

create function audit_await_chain() returns trigger language plpgsql as $$
begin
    insert into audit_pending (entry_id) values (new.id);
    return null;
end $$;

create trigger audit_entry_awaits_chain after insert on audit_entry
    for each row execute function audit_await_chain();

insert into audit_pending (entry_id) select id from audit_entry;

-- No reference to audit_entry: its check would need the right to lock, and so to change, entries.
create table audit_link (
    sequence bigint primary key check (sequence > 0),
    entry_id bigint not null unique,
    previous_hash text not null check (length(previous_hash) = 64),
    hash text not null unique check (length(hash) = 64),
    linked_at timestamptz not null default clock_timestamp()
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_link_is_append_only before update or delete or truncate on audit_link
    for each statement execute function audit_is_append_only();

revoke update, delete, truncate on audit_entry, audit_link from public, current_user;
