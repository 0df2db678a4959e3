-- Awards that fell away before their contract (REG 55).
create table cancelled_award (
    award_id uuid not null references lot_award,
    position integer not null,
    bid uuid not null,
    awarded_at timestamptz not null,
    ground varchar(30) not null
        check (ground in ('GAVE_UP', 'FORCE_MAJEURE', 'NO_PERFORMANCE_BOND', 'UNLAWFUL')),
    words varchar(2000) not null,
    cancelled_at timestamptz not null,
    primary key (award_id, position),
    unique (award_id, bid)
);
