-- What members' browsers recorded of themselves. Chunks lie, encrypted, in the store of files; here is their chain. Rows are only
-- ever added. No references among these tables: their checks would need the right to lock, and so to change, rows.
create table recording (
    id uuid primary key,
    lot_code varchar(23) not null,
    member_id uuid not null references panel_member,
    account_id uuid not null,
    seat integer not null check (seat > 0),
    media_type varchar(100) not null,
    -- the key of the chunks, under the platform's storage key
    sealed_key text not null,
    started_at timestamptz not null
);
create index recording_of_lot on recording (lot_code, started_at);

create table recorded_chunk (
    recording_id uuid not null,
    -- as the browser counts; a number that is missing is a gap
    number integer not null check (number >= 0),
    -- of the encrypted bytes
    sha256 varchar(64) not null,
    size integer not null check (size > 0),
    at timestamptz not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    primary key (recording_id, number),
    -- each link follows one, and one link follows each
    unique (recording_id, previous)
);

create table recording_end (
    recording_id uuid primary key,
    chunks integer not null check (chunks >= 0),
    bytes bigint not null,
    hash varchar(64) not null,
    at timestamptz not null
);

create trigger recording_is_append_only before update or delete or truncate on recording
    for each statement execute function call_record_is_append_only();
create trigger recorded_chunk_is_append_only before update or delete or truncate on recorded_chunk
    for each statement execute function call_record_is_append_only();
create trigger recording_end_is_append_only before update or delete or truncate on recording_end
    for each statement execute function call_record_is_append_only();
revoke update, delete, truncate on recording, recorded_chunk, recording_end from public, current_user;
