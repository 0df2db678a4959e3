-- Organisations and what they act as; their people and certificates are accounts of the platform.
create table organisation (
    id uuid primary key,
    version bigint not null,
    uscc varchar(18) not null unique check (length(uscc) = 18),
    uscc_override varchar(500),
    name varchar(200) not null,
    address varchar(200) not null,
    phone varchar(40) not null,
    affiliated_to_operator boolean not null,
    registered_at timestamptz not null,
    suspended_at timestamptz,
    suspension_reason varchar(500),
    check ((suspended_at is null) = (suspension_reason is null))
);

create table organisation_role (
    organisation_id uuid not null references organisation,
    role varchar(20) not null,
    primary key (organisation_id, role)
);
