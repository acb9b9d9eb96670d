//! What a person said is not the same.

use super::step::Step;

pub const STEP: Step = Step::new("m0011_told_apart", SQL);

const SQL: &str = "
-- Two proposals that look like one thing and are not.
create table told_apart (
    -- The smaller of the two identities.
    one    uuid not null references proposal (id) on delete cascade deferrable initially deferred,
    other  uuid not null references proposal (id) on delete cascade deferrable initially deferred,
    primary key (one, other)
);
-- Which reports have something that nobody has decided.
create index proposal_open on proposal (source) where state = 'proposed';
";
