-- Experts of this platform's pool. Contacts lie apart: only the notification step reads them.
create table expert (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null unique,
    name varchar(100) not null,
    region varchar(6) not null,
    employer_name varchar(200) not null,
    employer_uscc varchar(18),
    title varchar(100) not null,
    senior_title boolean not null,
    years_in_field integer not null check (years_in_field between 0 and 80),
    state varchar(16) not null,
    state_reason varchar(500) not null,
    applied_at timestamptz not null,
    decided_at timestamptz
);
create index expert_by_state on expert (state);

create table expert_specialty (
    expert_id uuid not null references expert,
    specialty varchar(8) not null,
    primary key (expert_id, specialty)
);

create table expert_contact (
    expert_id uuid primary key references expert,
    version bigint not null,
    phone varchar(32) not null,
    mail varchar(200) not null
);

-- Ties an expert declares to organisations; they keep the expert away from their lots (O12 12).
create table expert_tie (
    id uuid primary key,
    version bigint not null,
    expert_id uuid not null references expert,
    organisation_name varchar(200) not null,
    organisation_uscc varchar(18),
    kind varchar(24) not null,
    declared_at timestamptz not null,
    ended_at timestamptz
);
create index expert_tie_of_expert on expert_tie (expert_id);
