//! Words that tell of another thing than their proposal go to the one that they tell of, in one
//! step: passages with what rests on them, and values with their words.

use super::join::take_in;
use super::{Seen, TableError, differences, open, saying, text_of};
use crate::Tools;
use domain::schema::{self, Many};
use domain::{Deed, Field, Passage, Proposal, ProposalKind, ProposedField, ProposedValue};
use store::{By, proposals};

/// What of a proposal goes to another, by its numbers in the one that gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    pub passages: Vec<usize>,
    pub fields: Vec<usize>,
}

/// Why it cannot go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nothing was chosen that the other can have.
    Nothing,
    /// The one that gives would rest on no words any more: the two are joined instead.
    Last,
    /// No words of their own say what was chosen, and the passage it was read from stays.
    Wordless,
}

/// Gives words of one open proposal to another of the same report. Of a field that holds one value
/// and is told differently by both, the other keeps what the person chose, counted as
/// [`differences`] counts.
pub async fn give(
    tools: &Tools,
    (from, to): (Seen, Seen),
    what: &Given,
    keep: &[(Field, usize)],
    by: &By,
) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut giver = open(&tx, from).await?;
    let mut taker = open(&tx, to).await?;
    if giver.source != taker.source || giver.id == taker.id {
        return Err(TableError::OtherKind);
    }
    let text = text_of(&tx, giver.source).await?;
    let (left, gift) = divided(&giver, &taker, what, &text).map_err(TableError::Held)?;
    let left_out = left_out(&taker, &gift, keep)?;
    (giver.passages, giver.fields) = (left.passages, left.fields);
    take_in(&mut taker, &gift, &left_out);
    proposals::save(&tx, &mut giver, Deed::Gave, by).await?;
    proposals::save(&tx, &mut taker, Deed::Received, by).await?;
    Ok(tx.commit().await?)
}

/// What both tell differently of what can be told once; the other keeps all the rest.
pub fn unsettled(taker: &Proposal, gift: &Proposal) -> Vec<super::Difference> {
    differences(taker, gift).into_iter().filter(|it| it.many == Many::One).collect()
}

fn left_out(
    taker: &Proposal,
    gift: &Proposal,
    keep: &[(Field, usize)],
) -> Result<Vec<ProposedField>, TableError> {
    let (mut left_out, mut unclear) = (Vec::new(), Vec::new());
    for it in unsettled(taker, gift) {
        let all: Vec<&ProposedField> = it.values.iter().flatten().collect();
        let kept = |n: &usize| keep.contains(&(it.field, *n));
        if (0..all.len()).filter(kept).count() != 1 {
            unclear.push(it.field);
        }
        left_out.extend((0..all.len()).filter(|n| !kept(n)).map(|n| all[n].clone()));
    }
    if unclear.is_empty() { Ok(left_out) } else { Err(TableError::Unclear(unclear)) }
}

/// What stays with the one that gives, and what goes, as a proposal of the kind of the other.
pub fn divided(
    giver: &Proposal,
    taker: &Proposal,
    what: &Given,
    text: &str,
) -> Result<(Proposal, Proposal), Held> {
    let going = |n: &usize| what.passages.contains(n);
    let numbered = || giver.passages.iter().enumerate();
    let gone: Vec<Passage> = numbered().filter(|it| going(&it.0)).map(|it| *it.1).collect();
    let stay: Vec<Passage> = numbered().filter(|it| !going(&it.0)).map(|it| *it.1).collect();
    if stay.is_empty() {
        return Err(Held::Last);
    }
    let said = saying::passages(giver, text);
    let (mut left, mut fields) = (Vec::new(), Vec::new());
    for (n, (field, said)) in giver.fields.iter().zip(said).enumerate() {
        let parts = if !can_go(field, taker.kind) {
            (Some(field.clone()), None)
        } else if what.fields.contains(&n) {
            if said.is_empty() && gone.is_empty() {
                return Err(Held::Wordless);
            }
            let own = if field.passages.is_empty() && gone.is_empty() {
                said
            } else {
                field.passages.clone()
            };
            (None, Some(ProposedField { passages: own, ..field.clone() }))
        } else {
            parted(field, &gone, &stay)
        };
        left.extend(parts.0);
        fields.extend(parts.1);
    }
    if gone.is_empty() && fields.is_empty() {
        return Err(Held::Nothing);
    }
    // Whether the other is told or only referred to is not said by what it is given.
    if taker.is_of_context() {
        fields.push(ProposedField::new(Field::OfContext, ProposedValue::Flag(true)));
    }
    let left = Proposal { passages: stay, fields: left, ..giver.clone() };
    let gift =
        Proposal { passages: gone, fields, kind: taker.kind, confidence: 0.0, ..giver.clone() };
    Ok((left, gift))
}

/// What a thing is called, and whether it is only referred to, is told of it alone.
pub fn is_own(field: Field) -> bool {
    matches!(field, Field::Title | Field::OfContext)
}

/// Whether a record of the other kind has the field, with values of the same type.
fn can_go(field: &ProposedField, kind: ProposalKind) -> bool {
    let takes = |field| kind.record().and_then(|kind| schema::entry(kind, field));
    !is_own(field.field) && takes(field.field).is_some_and(|it| fits(it.takes, &field.value))
}

fn fits(takes: schema::FieldType, value: &ProposedValue) -> bool {
    use schema::FieldType as T;
    match value {
        ProposedValue::Text { .. } => takes.is_text(),
        ProposedValue::Date(_) => takes == T::Date,
        ProposedValue::Number(_) => takes == T::Number,
        ProposedValue::Code(code) => match takes {
            T::Code(list) => list.has(code),
            takes => takes == T::Token,
        },
        ProposedValue::Flag(_) => takes == T::Flag,
        ProposedValue::Coded { kind, .. } | ProposedValue::Named { kind, .. } => {
            takes == T::Link(*kind)
        }
        ProposedValue::Link(_) => matches!(takes, T::Link(_)),
    }
}

/// A field whose words lie in a passage that goes, goes with it; it stays as well where others of
/// its words do.
fn parted(
    field: &ProposedField,
    gone: &[Passage],
    stay: &[Passage],
) -> (Option<ProposedField>, Option<ProposedField>) {
    let within = |all: &[Passage], it: &Passage| {
        all.iter().any(|whole| whole.start <= it.start && it.end <= whole.end)
    };
    let goes = |it: &Passage| within(gone, it) && !within(stay, it);
    let (go, keep): (Vec<Passage>, Vec<Passage>) = field.passages.iter().partition(|it| goes(it));
    let with = |passages| ProposedField { passages, ..field.clone() };
    match (go.is_empty(), keep.is_empty()) {
        (true, _) => (Some(field.clone()), None),
        (false, true) => (None, Some(with(go))),
        (false, false) => (Some(with(keep)), Some(with(go))),
    }
}
