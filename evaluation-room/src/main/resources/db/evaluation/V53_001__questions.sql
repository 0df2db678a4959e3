-- What a panel asks a bidder in writing, which members want it asked, and the bidder's signed answer with its files.
create table bidder_question (
    id             uuid          primary key,
    version        bigint        not null,
    tender_code    varchar(20)   not null,
    lot_code       varchar(23)   not null,
    bid_id         uuid          not null,
    bidder_uscc    varchar(18)   not null,
    bidder_name    varchar(200)  not null,
    kind           varchar(16)   not null check (kind in ('AMBIGUOUS', 'CLERICAL', 'LOW_PRICE')),
    text           varchar(2000) not null check (text <> ''),
    answer_minutes integer       not null check (answer_minutes between 10 and 1440),
    drafted_by     uuid          not null references panel_member,
    drafted_at     timestamptz   not null,
    sent_at        timestamptz,
    due_at         timestamptz,
    answer         varchar(4000) check (answer <> ''),
    statement      text,
    signature      text,
    signer_serial  varchar(80),
    answered_at    timestamptz,
    check ((sent_at is null) = (due_at is null)),
    check (due_at > sent_at),
    check (answered_at is null or answered_at < due_at),
    check ((answered_at is null) = (signature is null)),
    check ((answered_at is null) = (statement is null)),
    check ((answered_at is null) = (answer is null))
);
create index bidder_question_of_lot on bidder_question (lot_code);
create index bidder_question_sent_to on bidder_question (bidder_uscc) where sent_at is not null;

create table question_agreement (
    question_id uuid not null references bidder_question,
    member_id   uuid not null references panel_member,
    primary key (question_id, member_id)
);

create table answer_file (
    question_id uuid         not null references bidder_question,
    position    integer      not null check (position between 0 and 1),
    name        varchar(120) not null,
    sha256      varchar(64)  not null,
    size        bigint       not null check (size > 0),
    media_type  varchar(100) not null,
    primary key (question_id, position)
);
