//! Records are found by their titles.

use super::step::Step;

pub const STEP: Step = Step::new("m0005_titles", SQL);

/// The beginning of a title: PostgreSQL refuses a row whose key is longer than a third of a page,
/// and nothing keeps people from pasting a page into a title. The query says the same number, in
/// `records::lookup`; without that no engine uses the index.
const SQL: &str = "
create index record_text_by_title on record_text (substr(value, 1, 100)) where field = 'title';
";
