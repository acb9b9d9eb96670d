//! Where a list looks up many records to show few, what they are sorted by stands beside their ids.

use super::step::Step;

pub const STEP: Step = Step::new("m0020_looked_up", SQL);

const SQL: &str = "
create index record_by_id on record (id, kind, state, last_day, first_day, changed_at);
";
