//! Lists by day and by title are read in their order, and not sorted whole.

use super::step::Step;

pub const STEP: Step = Step::new("m0012_days", SQL);

const SQL: &str = "
drop index record_by_state;
create index record_by_last_day on record (kind, state, last_day desc, id);
create index record_by_first_day on record (kind, state, first_day, id);
-- The kind of the record stands beside its title, since a list is of one kind.
alter table record_order add column kind text not null default '';
update record_order set kind = (select kind from record where record.id = record_order.record);
drop index record_order_by_key;
create index record_order_by_key on record_order (kind, lang, sort_key, record);
";
