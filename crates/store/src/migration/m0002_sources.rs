//! What facts come from: documents, claims and proposals.

use super::step::Step;

pub const STEP: Step = Step::new("m0002_sources", SQL);

const SQL: &str = "
-- The document of a source, kept whole. The record of kind `source` tells title and publisher.
create table document (
    source       uuid not null primary key references record (id) on delete cascade,
    file_name    text not null,
    media_type   text not null,
    -- SHA-256 in hexadecimal. The same file is kept once.
    hash         text not null unique,
    -- 64 bits that near-equal texts share most of.
    fingerprint  bigint not null,
    size         bigint not null,
    -- The extracted text; passages count its characters.
    text         text not null,
    -- JSON: keys of the interface, and the offsets at which pages begin.
    doubts       text not null,
    pages        text not null,
    kept_at      bigint not null
);

-- The bytes of a document, apart, so that listing documents does not read them.
create table document_bytes (
    source  uuid not null primary key references record (id) on delete cascade,
    bytes   bytea not null
);

-- One thing that a report seems to tell of, as the reading table shows it.
create table proposal (
    id           uuid not null primary key,
    source       uuid not null references record (id) deferrable initially deferred,
    kind         text not null,
    title        text not null,
    -- JSON: the fields with their values, and the passages.
    fields       text not null,
    passages     text not null,
    -- Where the first passage begins: the order of the reading table.
    first_start  bigint not null,
    confidence   double precision not null,
    state        text not null check (state in ('proposed', 'accepted', 'rejected')),
    -- What it became.
    record       uuid references record (id) deferrable initially deferred,
    decided_by   uuid,
    decided_at   bigint,
    version      bigint not null
);
create index proposal_by_source on proposal (source, first_start);

-- A field of a record, its value, and the exact passages of a source that say so.
create table claim (
    id          uuid not null primary key,
    source      uuid not null references record (id) deferrable initially deferred,
    record      uuid not null references record (id) deferrable initially deferred,
    field       text not null,
    -- The language of a text; empty for any other value. Claims in two languages do not disagree.
    lang        text not null,
    -- JSON; compared whole, never searched inside.
    value       text not null,
    passages    text not null,
    -- Where in a source without text: file, line and column.
    place       text,
    state       text not null check (state in ('proposed', 'accepted', 'rejected')),
    decided_by  uuid,
    decided_at  bigint,
    proposal    uuid references proposal (id) deferrable initially deferred
);
create index claim_by_record on claim (record, field);
create index claim_by_source on claim (source);
create index claim_by_proposal on claim (proposal);
";
