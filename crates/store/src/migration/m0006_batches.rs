//! Many files that were brought in at once.

use super::step::Step;

pub const STEP: Step = Step::new("m0006_batches", SQL);

const SQL: &str = "
-- Files that somebody brought in together.
create table batch (
    id            uuid not null primary key,
    title         text not null,
    confidential  boolean not null,
    -- How many files there was no room even to name.
    left_out      bigint not null,
    brought_by    uuid,
    brought_at    bigint not null
);

-- One of the files, and what became of it.
create table batch_file (
    id         uuid not null primary key,
    batch      uuid not null references batch (id),
    position   bigint not null,
    file_name  text not null,
    size       bigint not null,
    state      text not null check (state in ('waiting', 'read', 'known', 'refused')),
    -- Why it was refused, as a key of the interface.
    reason     text,
    source     uuid references record (id) deferrable initially deferred,
    -- JSON: the sources that say nearly the same, and what the reader was not sure of.
    near       text not null,
    doubts     text not null,
    -- Who reads it.
    job        uuid
);
create index batch_file_by_batch on batch_file (batch, position);
create index batch_file_by_source on batch_file (source);

-- The bytes of a file that waits. What was read is kept with its source.
create table batch_bytes (
    file   uuid not null primary key references batch_file (id) on delete cascade,
    bytes  bytea not null
);
";
