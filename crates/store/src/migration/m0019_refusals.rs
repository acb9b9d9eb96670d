//! A mailbox that refuses for ever is not written to for ever, and a request that was ended still
//! counts among those of its day.

use super::step::Step;

pub const STEP: Step = Step::new("m0019_refusals", SQL);

const SQL: &str = "
-- How often in a row the mailbox refused for good.
alter table subscription add column refusals bigint not null default 0;
-- When a request was ended to which nobody had said yes. Until its time is over it stays, without
-- its search, and with the sum of the address in the place of the address.
alter table subscription add column ended_at bigint;
";
