//! A second person has read a translation.

use super::step::Step;

pub const STEP: Step = Step::new("m0016_reviewed", SQL);

const SQL: &str = "
alter table record_text add column reviewed_by uuid null;
-- What waits for a review is found without looking through what does not. Originals never do.
create index record_text_unreviewed on record_text (record)
    where reviewed_by is null and made_by <> 'author';
";
