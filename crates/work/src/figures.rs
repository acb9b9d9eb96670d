//! The figures of the portfolio: computed from the records that are public, beside what sources
//! declare.

mod tally;

pub use tally::{Tally, followed, tally};

use domain::schema::CodeList;
use domain::{Edtf, Field, Kind, Record, RecordId, State};
use harvest::Qualifier;
use store::records::Listing;
use store::{Db, records};

/// A number that can be recomputed: it says what was counted, and as of which change.
#[derive(Debug, Clone, PartialEq)]
pub struct Computed {
    /// The key of the interface: `figure-actions`.
    pub key: &'static str,
    pub value: u64,
    /// The position in the change log.
    pub as_of: u64,
}

/// What is public of a kind, without events that were never the programme's: reports only refer to
/// them.
fn public(kind: Kind) -> Listing {
    Listing {
        kinds: vec![kind],
        states: vec![State::Published],
        without: (kind == Kind::Event).then_some(Field::OfContext),
        ..Listing::default()
    }
}

/// A declared figure that our own records contradict.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradicted {
    pub declared: RecordId,
    pub value: f64,
    /// What the public records of the same period give.
    pub computed: u64,
    pub as_of: u64,
}

/// Declared numbers of actions and events that differ from what the records of the same period
/// give. A number is compared where its record says that it [counts](Field::Counts) every one of
/// them; all others (a region by another name, experts) are left alone: silence is better than a
/// comparison of different things. *More than 300* is no other number than 312.
pub async fn contradicted(db: &Db) -> store::Result<Vec<Contradicted>> {
    let as_of = store::changes::position(db).await?;
    let counted = CodeList::Counted.codes().iter();
    let listing = Listing {
        // The others mean something else.
        codes: vec![(Field::Counts, counted.map(|it| (*it).to_owned()).collect())],
        limit: MOST,
        told: Some(COMPARED),
        ..public(Kind::Figure)
    };
    let declared = records::page(db, &listing).await?.records;
    let mut found = Vec::new();
    for kind in [Kind::Action, Kind::Event] {
        let about: Vec<&Record> = declared.iter().filter(|it| counts(it) == Some(kind)).collect();
        if about.is_empty() {
            continue;
        }
        let spans = records::lasting(db, &public(kind)).await?;
        for figure in about {
            let (Some(value), Some(period)) =
                (figure.number(Field::Number), figure.date(Field::Period))
            else {
                continue;
            };
            let meant = spans.iter().filter(|it| within(it.0, period)).map(|it| it.1);
            let computed = u32::try_from(meant.sum::<u64>()).unwrap_or(u32::MAX);
            if !agrees(figure, value, f64::from(computed)) {
                let computed = u64::from(computed);
                found.push(Contradicted { declared: figure.id, value, computed, as_of });
            }
        }
    }
    Ok(found)
}

/// Whether both may be true, as it is asked of two reports.
fn agrees(declared: &Record, value: f64, computed: f64) -> bool {
    let qualifier = declared.code(Field::Qualifier).and_then(Qualifier::named);
    (computed - value).abs() <= f64::EPSILON
        || qualifier.is_some_and(|it| it.allows(computed, value))
}

/// How many declared figures are compared.
const MOST: u64 = 1_000;

/// What of them is looked at.
const COMPARED: &[Field] = &[Field::Number, Field::Qualifier, Field::Period, Field::Counts];

/// What a declared figure counts, if its desk says that it means every one that we keep.
fn counts(figure: &Record) -> Option<Kind> {
    match figure.code(Field::Counts)? {
        "actions" => Some(Kind::Action),
        "events" => Some(Kind::Event),
        _ => None,
    }
}

/// Whether something that lasted these years falls into a period at all.
fn within((first, last): (i16, i16), period: &Edtf) -> bool {
    period.years().is_some_and(|(from, to)| first <= to && from <= last)
}
