//! Lists by the last change are read in their order, a month's events without a look at each, and
//! what links to a record is found in the order in which it was made.

use super::step::Step;

pub const STEP: Step = Step::new("m0018_listed", SQL);

const SQL: &str = "
create index record_by_changed on record (kind, state, changed_at desc, id);
drop index record_by_first_day;
create index record_by_first_day on record (kind, state, first_day, id, last_day);
drop index record_value_by_link;
create index record_value_by_link on record_value (link, field, record);
";
