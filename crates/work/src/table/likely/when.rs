//! Whether a proposal and a record tell of the same time.

use domain::{Edtf, Field, Proposal, ProposedValue, Record};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Times {
    Agree,
    Differ,
    /// One of them does not say when.
    Unknown,
}

impl Times {
    /// Two periods agree where they touch. The editions of a plan are its names as well: one of
    /// them has to be the same.
    pub fn of(proposal: &Proposal, record: &Record) -> Times {
        let said: Vec<&Edtf> = dates(proposal, Field::Editions).collect();
        let known: Vec<&Edtf> = editions(record).collect();
        if !said.is_empty() && !known.is_empty() {
            return if said.iter().any(|it| known.contains(it)) {
                Times::Agree
            } else {
                Times::Differ
            };
        }
        let first = |field| dates(proposal, field).next();
        let said = months(first(Field::Start), first(Field::End));
        let known = months(record.date(Field::Start), record.date(Field::End));
        match (said, known) {
            (Some(said), Some(known)) if said.0 <= known.1 && known.0 <= said.1 => Times::Agree,
            (Some(_), Some(_)) => Times::Differ,
            _ => Times::Unknown,
        }
    }
}

/// Whether the years of the two touch, as far as both say when. A month that was told wrong is a
/// contradiction that somebody wants to see; another year is another workshop.
pub fn years_touch(proposal: &Proposal, record: &Record) -> bool {
    let first = |field| dates(proposal, field).next();
    let said = years(first(Field::Start), first(Field::End));
    let known = years(record.date(Field::Start), record.date(Field::End));
    match (said, known) {
        (Some(said), Some(known)) => said.0 <= known.1 && known.0 <= said.1,
        _ => true,
    }
}

fn years(start: Option<&Edtf>, end: Option<&Edtf>) -> Option<(i16, i16)> {
    let first = start.or(end)?.years()?.0;
    let last = end.or(start)?.years()?.1;
    Some((first, last))
}

fn dates(proposal: &Proposal, field: Field) -> impl Iterator<Item = &Edtf> {
    proposal.fields.iter().filter(move |it| it.field == field).filter_map(|it| match &it.value {
        ProposedValue::Date(date) => Some(date),
        _ => None,
    })
}

/// From the first to the last month, counted from the year 0.
fn months(start: Option<&Edtf>, end: Option<&Edtf>) -> Option<(i32, i32)> {
    let start = start.or(end)?;
    let (first, _) = month(start)?;
    let (_, last) = month(end.unwrap_or(start))?;
    Some((first, last))
}

/// The first and the last month that a date may mean.
fn month(date: &Edtf) -> Option<(i32, i32)> {
    let (first, last) = date.years()?;
    let key = date.sort_key();
    let written: Option<i32> = key.get(5..7)?.parse().ok().filter(|it| (1..=12).contains(it));
    let (first, last) = (i32::from(first) * 12, i32::from(last) * 12);
    match written {
        Some(month) if first == last => Some((first + month, last + month)),
        Some(month) => Some((first + month, last + 12)),
        None => Some((first + 1, last + 12)),
    }
}

/// When a record was, in EDTF.
pub fn said(record: &Record) -> Option<String> {
    let editions: Vec<&str> = editions(record).map(Edtf::as_str).collect();
    if let [only] = editions.as_slice() {
        return Some((*only).to_owned());
    }
    let start = record.date(Field::Start)?.as_str();
    match record.date(Field::End).map(Edtf::as_str) {
        Some(end) if end != start && !start.contains('/') && !end.contains('/') => {
            Some(format!("{start}/{end}"))
        }
        _ => Some(start.to_owned()),
    }
}

fn editions(record: &Record) -> impl Iterator<Item = &Edtf> {
    record.values(Field::Editions).iter().filter_map(domain::Value::date)
}
