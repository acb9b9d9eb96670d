//! The next edition of what is published is a draft beside it.

use super::step::Step;

pub const STEP: Step = Step::new("m0015_next_of", SQL);

const SQL: &str = "
alter table record add column next_of uuid null references record (id) deferrable initially deferred;
create index record_by_next_of on record (next_of) where next_of is not null;
";
