//! A practice that is called documented, while nothing here documents it: whoever hands it in,
//! reviews or publishes it is told. It is no obstacle, because the document may lie elsewhere.

use super::super::urls;
use crate::Page;
use crate::told::Fact;
use domain::access::Duty;
use domain::{Field, Kind, Record, State};

pub struct Unsupported {
    pub said: String,
    /// Where it is tied to the document.
    pub tie: Option<String>,
}

/// The levels that say that there is a document.
const WITH_A_DOCUMENT: [&str; 3] = ["documented", "repeated", "evaluated"];

/// Nothing where a source says the level, or where it asks for none.
pub fn of(page: &Page, record: &Record, facts: &[Fact]) -> Option<Unsupported> {
    let open = !matches!(record.state(), State::Published | State::Retired);
    let level = record.code(Field::EvidenceLevel)?;
    let asks = record.kind == Kind::Practice && open && WITH_A_DOCUMENT.contains(&level);
    let fact = facts.iter().find(|it| it.field == Field::EvidenceLevel && asks)?;
    fact.by_hand(page)?;
    let level = words::code(page.lang, domain::schema::CodeList::EvidenceLevel, level);
    let tie = page.url(urls::tie(record.kind, &record.slug, Field::EvidenceLevel));
    Some(Unsupported {
        said: page.about("desk-evidence-unsupported", "level", level),
        tie: page.has(Duty::Harvest).then_some(tie),
    })
}
