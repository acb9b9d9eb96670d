//! Records, the log of changes, and what the database knows of itself.

use super::step::Step;

pub const STEP: Step = Step::new("m0001_records", SQL);

const SQL: &str = "
-- Everything the programme knows: a practice, an action, a place … Its fields are in
-- `record_text` and `record_value`; which fields a kind has is said by the program.
create table record (
    id          uuid not null primary key,
    kind        text not null,
    slug        text not null,
    state       text not null,
    -- The language it was first written in. Every other language is a translation of it.
    origin      text not null,
    -- Counts the changes of the original, so that a translation can tell it is behind.
    edition     bigint not null,
    -- Counts every change, for optimistic locking.
    version     bigint not null,
    author      uuid,
    -- Its first and last day as the number 20180731, for sorting. A record without a date has
    -- 99999999 and 0, and so stands at the end of either order.
    first_day   bigint not null,
    last_day    bigint not null,
    first_year  bigint,
    last_year   bigint,
    created_at  bigint not null,
    changed_at  bigint not null,
    unique (kind, slug)
);
create index record_by_state on record (kind, state);
create index record_by_change on record (changed_at, id);

-- A text field of a record in one language.
create table record_text (
    record   uuid not null references record (id) on delete cascade,
    field    text not null,
    lang     text not null,
    value    text not null,
    made_by  text not null check (made_by in ('author', 'translator', 'machine')),
    -- The edition of the original that this was made from.
    edition  bigint not null,
    person   uuid,
    primary key (record, field, lang)
);

-- A value of a field that is not a text. Exactly one of the last five columns is filled.
create table record_value (
    record   uuid not null references record (id) on delete cascade,
    field    text not null,
    ordinal  bigint not null,
    -- EDTF.
    date     text,
    number   double precision,
    code     text,
    link     uuid references record (id) deferrable initially deferred,
    flag     boolean,
    primary key (record, field, ordinal)
);
create index record_value_by_code on record_value (field, code);
create index record_value_by_link on record_value (link, field);

-- The place of a record's title in the alphabet of each language of the interface. The keys are
-- bytes, because the engines disagree on how texts compare.
create table record_order (
    record    uuid not null references record (id) on delete cascade,
    lang      text not null,
    sort_key  bytea not null,
    primary key (record, lang)
);
create index record_order_by_key on record_order (lang, sort_key, record);

-- Everything that was ever written, in the order in which it was committed.
create table change (
    seq           bigint not null primary key,
    at            bigint not null,
    person        uuid,
    subject_kind  text not null,
    subject_id    text not null,
    -- The record or source that the subject belongs to.
    part_of       text,
    act           text not null,
    -- JSON, to be shown and compared; nothing is searched inside it.
    before        text,
    after         text,
    why           text
);
create index change_by_subject on change (subject_id, seq);
create index change_by_whole on change (part_of, seq);

-- What the database knows of itself: its epoch, the version of its sort keys.
create table meta (
    name   text not null primary key,
    value  text not null
);
";
