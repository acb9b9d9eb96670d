//! What a person gave, with the words of a source before them.

use super::step::Step;

pub const STEP: Step = Step::new("m0013_by_hand", SQL);

const SQL: &str = "
-- Of what was accepted before this step nobody knows any more whether a person had corrected it.
alter table claim add column by_hand boolean not null default false;
";
