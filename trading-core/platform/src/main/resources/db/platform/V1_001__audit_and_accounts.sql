create table audit_entry (
    id bigint generated always as identity primary key,
    occurred_at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    actor_name text not null,
    address text not null,
    act text not null,
    subject text not null,
    details text not null
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_actor on audit_entry (actor_id, id);

create table account (
    id uuid primary key,
    version bigint not null,
    login_name text not null unique check (login_name ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
    name text not null,
    uscc text check (length(uscc) = 18),
    organisation text,
    created_at timestamptz not null
);
create index account_uscc on account (uscc);

create table account_role (
    account_id uuid not null references account,
    role text not null,
    primary key (account_id, role)
);
