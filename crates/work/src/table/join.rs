//! Two proposals of one report that tell the same become one, which keeps the passages of both.

use super::{Seen, TableError, open};
use crate::Tools;
use domain::schema::{self, Many};
use domain::{Deed, Field, Passage, Proposal, ProposedField};
use store::{By, proposals};

/// A field that both tell differently, with what each says.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub field: Field,
    /// Whether all of it can stay, or only one value.
    pub many: Many,
    pub values: [Vec<ProposedField>; 2],
}

/// What two proposals tell differently. What only one of them tells is no difference.
pub fn differences(one: &Proposal, other: &Proposal) -> Vec<Difference> {
    let mut fields: Vec<Field> = Vec::new();
    for it in &one.fields {
        if !fields.contains(&it.field) && other.fields.iter().any(|that| that.field == it.field) {
            fields.push(it.field);
        }
    }
    let difference = |field: Field| {
        let own = |from: &Proposal, than: &Proposal| -> Vec<ProposedField> {
            let of_field = from.fields.iter().filter(|it| it.field == field);
            let alone = |it: &&ProposedField| !than.fields.iter().any(|that| same(it, that));
            of_field.filter(alone).cloned().collect()
        };
        let values = [own(one, other), own(other, one)];
        let entry = one.kind.record().and_then(|kind| schema::entry(kind, field));
        let many = entry.map_or(Many::One, |it| it.many);
        let differ = match many {
            Many::One => !values[0].is_empty() && !values[1].is_empty(),
            Many::Several => !values.iter().all(Vec::is_empty),
        };
        differ.then_some(Difference { field, many, values })
    };
    fields.into_iter().filter_map(difference).collect()
}

fn same(one: &ProposedField, other: &ProposedField) -> bool {
    one.field == other.field && one.value == other.value
}

/// Joins two open proposals of one kind. The first keeps its place; of what differs it keeps what
/// the person chose, counted as `keep` counts it: value by value as [`differences`] tells them.
pub async fn join(
    tools: &Tools,
    (one, other): (Seen, Seen),
    keep: &[(Field, usize)],
    by: &By,
) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut first = open(&tx, one).await?;
    let second = open(&tx, other).await?;
    if first.kind != second.kind || first.source != second.source || first.id == second.id {
        return Err(TableError::OtherKind);
    }
    let mut left_out = Vec::new();
    let mut unclear = Vec::new();
    for it in differences(&first, &second) {
        let kept = |n: &usize| keep.contains(&(it.field, *n));
        let all: Vec<&ProposedField> = it.values.iter().flatten().collect();
        let chosen = (0..all.len()).filter(kept).count();
        if it.many == Many::One && chosen != 1 {
            unclear.push(it.field);
        }
        let out = (0..all.len()).filter(|n| !kept(n)).map(|n| all[n].clone());
        left_out.extend(out);
    }
    if !unclear.is_empty() {
        return Err(TableError::Unclear(unclear));
    }
    take_in(&mut first, &second, &left_out);
    proposals::take_off(&tx, &second, Deed::Absorbed, by).await?;
    proposals::save(&tx, &mut first, Deed::Joined, by).await?;
    Ok(tx.commit().await?)
}

/// What one proposal tells becomes part of another.
pub fn take_in(one: &mut Proposal, other: &Proposal, left_out: &[ProposedField]) {
    // What one passage only refers to, the other may tell.
    let in_passing = one.is_of_context() != other.is_of_context();
    for field in &other.fields {
        match one.fields.iter_mut().find(|it| same(it, field)) {
            Some(known) => {
                add(&mut known.passages, &field.passages);
                known.by_hand &= field.by_hand;
            }
            None => one.fields.push(field.clone()),
        }
    }
    one.fields.retain(|it| !left_out.iter().any(|out| same(it, out)));
    one.fields.retain(|it| !in_passing || it.field != Field::OfContext);
    // Values of one field stand together.
    let order: Vec<Field> = one.fields.iter().map(|it| it.field).collect();
    one.fields.sort_by_key(|it| order.iter().position(|field| *field == it.field));
    add(&mut one.passages, &other.passages);
    one.passages.sort_unstable();
    one.confidence = one.confidence.max(other.confidence);
    let title = one.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Title, domain::ProposedValue::Text { value, .. }) => Some(value.clone()),
        _ => None,
    });
    if let Some(title) = title {
        one.title = title;
    }
}

fn add(passages: &mut Vec<Passage>, more: &[Passage]) {
    for it in more {
        if !passages.contains(it) {
            passages.push(*it);
        }
    }
}
