//! What happens later, and what comes of it.

use super::step::Step;

pub const STEP: Step = Step::new("m0004_work", SQL);

const SQL: &str = "
-- Something to do, taken by one node at a time.
create table job (
    id          uuid not null primary key,
    kind        text not null,
    -- JSON.
    args        text not null,
    state       text not null check (state in ('waiting', 'running', 'done', 'failed')),
    run_after   bigint not null,
    attempts    bigint not null,
    -- Between 0 and 1.
    progress    double precision not null,
    -- What it is doing, or why it failed.
    note        text,
    -- A running job whose hold has lapsed is taken again.
    held_until  bigint,
    node        text,
    result      uuid,
    created_at  bigint not null,
    changed_at  bigint not null
);
create index job_by_turn on job (state, run_after);
-- The same job asked for twice before it runs is one row.
create unique index job_waiting_once on job (kind, args) where state = 'waiting';

-- Something made: a printed catalogue, later a frozen edition.
create table artifact (
    id          uuid not null primary key,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    made_by     uuid,
    made_at     bigint not null
);

-- The bytes of an artifact, apart, so that listing artifacts does not read them.
create table artifact_bytes (
    artifact  uuid not null primary key references artifact (id) on delete cascade,
    bytes     bytea not null
);
";
