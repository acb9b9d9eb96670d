//! A proposal and the record that it may be, side by side: field by field what either says, and
//! what merging the two would do.
//!
//! It says what [`add_to`](super::becoming::add_to) does, and does nothing.

use super::becoming::adds;
use crate::resolve::Known;
use domain::schema::{self, Bearing, Entry, Many};
use domain::{Field, Kind, Proposal, ProposedValue, Record};
use store::Db;

/// What becomes of a field when a proposal is merged with a record. In the order in which it is
/// looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// One of the two must be wrong: both stay, and the record shows its own.
    Contradicts,
    /// Both tell it, in other words, more or less exactly, or with one value more: what the report
    /// says is kept beside, as a claim.
    Differs,
    /// The record says nothing yet.
    Fills,
    Same,
    /// The report says nothing.
    Untouched,
}

/// A field that at least one of the two tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    pub field: Field,
    pub effect: Effect,
    /// What the record says: a text in each of its languages.
    pub known: Vec<ProposedValue>,
    /// What the report says. Bodies and places are the records that they are, where there is one.
    pub told: Vec<ProposedValue>,
}

/// A proposal beside a record, what matters most first and otherwise in the order of a page.
pub async fn beside(db: &Db, proposal: &Proposal, record: &Record) -> store::Result<Vec<Beside>> {
    let known = Known::of(db, std::slice::from_ref(proposal)).await?;
    Ok(with(proposal, record, &known))
}

/// Whether there is something to look at before the two are merged: a field that both tell, and do
/// not tell the same.
pub fn differ(all: &[Beside]) -> bool {
    all.iter().any(|it| matches!(it.effect, Effect::Contradicts | Effect::Differs))
}

/// The bodies that nobody knows by these names: merging makes a draft of each.
pub fn makes(all: &[Beside]) -> Vec<&str> {
    let mut names = Vec::new();
    for value in all.iter().flat_map(|it| &it.told) {
        if let ProposedValue::Named { kind: Kind::Organisation, name } = value
            && !names.contains(&name.as_str())
        {
            names.push(name.as_str());
        }
    }
    names
}

/// The same for whoever has looked up already what the codes and names of the proposal mean.
pub fn with(proposal: &Proposal, record: &Record, known: &Known) -> Vec<Beside> {
    let of_entry = |entry: &Entry| {
        let told: Vec<ProposedValue> = proposal
            .fields
            .iter()
            .filter(|it| it.field == entry.field && adds(record, it.field))
            .map(|it| known.claimed(&it.value))
            .collect();
        let known = said(record, entry.field);
        let effect = effect(entry, &known, &told)?;
        Some(Beside { field: entry.field, effect, known, told })
    };
    let mut all: Vec<Beside> = schema::fields(record.kind).iter().filter_map(of_entry).collect();
    all.sort_by_key(|it| it.effect);
    all
}

fn said(record: &Record, field: Field) -> Vec<ProposedValue> {
    let texts = record.texts(field).into_iter().flat_map(domain::Texts::iter);
    let texts = texts.map(|(lang, it)| ProposedValue::Text { lang, value: it.value.clone() });
    texts.chain(record.values(field).iter().map(ProposedValue::of)).collect()
}

fn effect(entry: &Entry, known: &[ProposedValue], told: &[ProposedValue]) -> Option<Effect> {
    match (known.is_empty(), told.is_empty()) {
        (true, true) => return None,
        (false, true) => return Some(Effect::Untouched),
        (true, false) => return Some(Effect::Fills),
        (false, false) => (),
    }
    let to_known = |it: &ProposedValue| {
        let bearing = |other: &ProposedValue| match (it, other) {
            // A name that is the same in two languages is the same.
            (ProposedValue::Text { value, .. }, ProposedValue::Text { value: other, .. })
                if value.trim() == other.trim() =>
            {
                Bearing::Same
            }
            _ => entry.bearing(it, other),
        };
        let bearings: Vec<Bearing> = known.iter().map(bearing).collect();
        let any = |wanted| bearings.contains(&wanted);
        match (any(Bearing::Same), any(Bearing::Contradicts)) {
            (true, _) => Effect::Same,
            (false, true) if entry.many == Many::One => Effect::Contradicts,
            _ => Effect::Differs,
        }
    };
    told.iter().map(to_known).min()
}
