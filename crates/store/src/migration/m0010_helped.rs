//! What a helper model was asked, and which proposals are its suggestions.

use super::step::Step;

pub const STEP: Step = Step::new("m0010_helped", SQL);

const SQL: &str = "
-- A report about which a model is asked.
create table helped (
    source     uuid not null primary key references record (id) deferrable initially deferred,
    job        uuid not null,
    -- Nothing until it has answered.
    -- The name of the model.
    helper     text,
    host       text,
    suggested  bigint,
    dropped    bigint,
    changed_at bigint not null
);

-- A proposal that a model suggested. No link: a proposal that was joined with another is off the
-- table until that is undone, and is still a suggestion then.
create table suggestion (
    proposal  uuid not null primary key,
    source    uuid not null references record (id) deferrable initially deferred,
    helper    text not null
);
create index suggestion_by_source on suggestion (source);
";
