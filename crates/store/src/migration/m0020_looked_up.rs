//! Where a list looks up many records to show few, what they are sorted by stands beside their ids;
//! and claims are found in the order in which they are compared.

use super::step::Step;

pub const STEP: Step = Step::new("m0020_looked_up", SQL);

const SQL: &str = "
create index record_by_id on record (id, kind, state, last_day, first_day, changed_at);
drop index claim_by_record;
create index claim_by_record on claim (record, field, lang);
";
