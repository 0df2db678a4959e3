alter table account
    add password_hash text,
    add totp_secret text,
    add totp_last_step bigint not null default -1,
    add failures integer not null default 0,
    add locked_until timestamptz,
    add closed_at timestamptz,
    add constraint account_password_needs_code check ((password_hash is null) = (totp_secret is null));

create table bound_certificate (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account,
    purpose text not null check (purpose in ('SIGN', 'ENCRYPT')),
    fingerprint text not null unique check (length(fingerprint) = 64),
    suite text not null,
    subject_name text not null,
    uscc text,
    issuer_name text not null,
    serial text not null,
    not_before timestamptz not null,
    not_after timestamptz not null,
    pem text not null,
    bound_at timestamptz not null
);
create index bound_certificate_account on bound_certificate (account_id, purpose, bound_at);
create index bound_certificate_uscc on bound_certificate (uscc, purpose, bound_at);

create table login_session (
    id uuid primary key,
    version bigint not null,
    token_hash text not null unique check (length(token_hash) = 64),
    account_id uuid not null references account,
    certificate_fingerprint text,
    address text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);
create index login_session_account on login_session (account_id, created_at);
create index login_session_expiry on login_session (expires_at);

create table login_challenge (
    id uuid primary key,
    version bigint not null,
    challenge text not null,
    code text,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table browser_login (
    id uuid primary key,
    version bigint not null,
    code text not null unique,
    ticket_hash text not null unique check (length(ticket_hash) = 64),
    expires_at timestamptz not null,
    account_id uuid references account,
    certificate_fingerprint text,
    completed_at timestamptz
);
