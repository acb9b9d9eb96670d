//! Finding what was thrown away without reading the whole log.

use super::step::Step;

pub const STEP: Step = Step::new("m0008_discarded", SQL);

const SQL: &str = "
-- Drafts are thrown away seldom, and the log is long. A query has to say `act = 'discarded'` in
-- these very words for the index to be used.
create index change_of_discarded on change (seq) where act = 'discarded';
";
