//! The next edition of what is published is a draft beside it.

use super::step::Step;

pub const STEP: Step = Step::new("m0015_next_of", SQL);

const SQL: &str = "
alter table record add column next_of uuid null references record (id) deferrable initially deferred;
create unique index record_by_next_of on record (next_of) where next_of is not null;
-- Who wrote a practice is read from the lines of its next editions as well.
create index change_of_next on change (part_of, seq) where subject_kind = 'practice';
";
