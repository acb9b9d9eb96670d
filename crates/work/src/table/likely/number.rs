//! Whether a proposal and a figure tell the same number.

use domain::{Edtf, Field, Proposal, ProposedValue, Record};

/// A smaller number is told of many things.
const SMALLEST: f64 = 20.0;

/// The same number of the same unit, in years that touch where both say which. A rise of 20 % is no
/// level of 20 %.
pub fn is_same(proposal: &Proposal, record: &Record) -> bool {
    let Some(known) = record.number(Field::Number) else { return false };
    let said = proposal.number(Field::Number);
    let share = is_share(units(proposal));
    said.is_some_and(|it| (it - known).abs() < f64::EPSILON * known.abs().max(1.0))
        && (share || known >= SMALLEST)
        && share == is_share(written(record))
        && proposal.code(Field::Direction) == record.code(Field::Direction)
        && periods_touch(proposal, record)
}

/// Whether the two tell different numbers.
pub fn differs(proposal: &Proposal, record: &Record) -> bool {
    let said = proposal.number(Field::Number);
    let known = record.number(Field::Number);
    matches!((said, known), (Some(said), Some(known))
        if (said - known).abs() >= f64::EPSILON * known.abs().max(1.0))
}

/// Whether both say when, and it is one time.
pub fn is_of_one_time(proposal: &Proposal, record: &Record) -> bool {
    let said = proposal.fields.iter().any(|it| it.field == Field::Period);
    said && record.date(Field::Period).is_some() && periods_touch(proposal, record)
}

fn units(proposal: &Proposal) -> impl Iterator<Item = &str> {
    proposal.values(Field::Unit).filter_map(|it| match it {
        ProposedValue::Text { value, .. } => Some(value.as_str()),
        _ => None,
    })
}

fn written(record: &Record) -> impl Iterator<Item = &str> {
    let texts = record.texts(Field::Unit).into_iter().flat_map(domain::Texts::iter);
    texts.map(|(_, it)| it.value.as_str())
}

/// Units are worded in every language, but a share has one sign.
fn is_share<'a>(mut units: impl Iterator<Item = &'a str>) -> bool {
    units.any(|it| it.contains('%'))
}

fn periods_touch(proposal: &Proposal, record: &Record) -> bool {
    let said = proposal.date(Field::Period).and_then(Edtf::years);
    let known = record.date(Field::Period).and_then(Edtf::years);
    match (said, known) {
        (Some(said), Some(known)) => said.0 <= known.1 && known.0 <= said.1,
        _ => true,
    }
}
