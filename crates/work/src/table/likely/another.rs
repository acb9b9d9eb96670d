//! What is clearly another one: of another year, in another country, of another kind. Nobody is
//! asked about it, however much the words of the two are alike: a workshop that is held each year
//! has the same title each year.

use super::alike::alike;
use super::number;
use super::when::{Times, years_touch};
use crate::resolve::Known;
use domain::{Field, Kind, Proposal, ProposedValue, Record, RecordId, Value};

/// Whether a record cannot be what a proposal tells of.
pub fn is_another(proposal: &Proposal, record: &Record, known: &Known) -> bool {
    let (times, title) = (Times::of(proposal, record), same_title(proposal, record));
    let elsewhere = |field| is_elsewhere(proposal, record, field, known);
    match record.kind {
        Kind::Event => {
            !years_touch(proposal, record)
                || elsewhere(Field::Country)
                || (of_another_kind(proposal, record, Field::EventKind) && !title)
        }
        // Two Actions of one country that run at one time differ in what they are about, or with
        // whom they are.
        Kind::Action => {
            !years_touch(proposal, record)
                || elsewhere(Field::Places)
                || began_in_another_year(proposal, record)
                || (!title && times == Times::Agree && elsewhere(Field::Themes))
        }
        Kind::Result => {
            times == Times::Differ
                || elsewhere(Field::Places)
                || (of_another_kind(proposal, record, Field::ResultKind) && !title)
        }
        // Two bodies may share a name.
        Kind::Organisation => elsewhere(Field::Country),
        // The same thing is counted each year and in every region.
        Kind::Figure => {
            let of_one_thing = number::is_of_one_time(proposal, record)
                && links(proposal, Field::Places, known).any(|it| has(record, Field::Places, it));
            number::differs(proposal, record) && !of_one_thing
        }
        Kind::Practice | Kind::Series | Kind::Place | Kind::Theme | Kind::Source => false,
    }
}

fn same_title(proposal: &Proposal, record: &Record) -> bool {
    let titles = record.texts(Field::Title).into_iter().flat_map(domain::Texts::iter);
    titles.into_iter().any(|(_, it)| alike(&it.value, &proposal.title))
}

/// Whether both say which one of a field it is, and share none.
fn is_elsewhere(proposal: &Proposal, record: &Record, field: Field, known: &Known) -> bool {
    let mut told = links(proposal, field, known).peekable();
    told.peek().is_some()
        && record.links(field).next().is_some()
        && told.all(|it| !has(record, field, it))
}

fn has(record: &Record, field: Field, id: RecordId) -> bool {
    record.links(field).any(|it| it == id)
}

/// The records that a field of a proposal names, as far as they are known.
fn links<'a>(
    proposal: &'a Proposal,
    field: Field,
    known: &'a Known,
) -> impl Iterator<Item = RecordId> + 'a {
    let told = proposal.fields.iter().filter(move |it| it.field == field);
    told.filter_map(|it| match known.value(&it.value) {
        Ok(Some(Value::Link(id))) => Some(id),
        _ => None,
    })
}

/// Whether the two began in years that are further apart than sources differ about one beginning.
fn began_in_another_year(proposal: &Proposal, record: &Record) -> bool {
    let told = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Start, ProposedValue::Date(date)) => date.years().map(|it| it.0),
        _ => None,
    });
    let told = told.or_else(|| first_of_span(&proposal.title));
    let there = record.date(Field::Start).and_then(domain::Edtf::years);
    matches!((told, there), (Some(told), Some(there)) if (told - there.0).abs() > 1)
}

/// The first year of a title that tells two: *from July 2013 to May 2017*.
fn first_of_span(title: &str) -> Option<i16> {
    let words = title.split(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 4);
    let years: Vec<i16> = words.filter_map(|it| it.parse().ok()).collect();
    let [first, last] = years[..] else { return None };
    (1900 < first && first < last && last < 2100).then_some(first)
}

fn of_another_kind(proposal: &Proposal, record: &Record, field: Field) -> bool {
    let told = proposal.code(field);
    let there = record.code(field);
    told.is_some() && there.is_some() && told != there
}
