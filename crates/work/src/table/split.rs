//! A proposal that tells of two things becomes two: its passages and fields are divided.

use super::{Seen, TableError, open, quote_words, text_of};
use crate::Tools;
use domain::{Deed, Field, Proposal, ProposalId, ProposedValue};
use store::{By, proposals};

/// What each of the two keeps, by its number in the one. Some may belong to both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Half {
    pub title: String,
    pub passages: Vec<usize>,
    pub fields: Vec<usize>,
}

/// Why a proposal cannot be divided like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// One of the two has no title.
    Title,
    /// One of the two rests on no words of the report.
    Passage,
    /// Something belongs to neither.
    LeftOver,
}

/// Divides an open proposal. The second half is a proposal of its own.
pub async fn split(
    tools: &Tools,
    seen: Seen,
    halves: [Half; 2],
    by: &By,
) -> Result<ProposalId, TableError> {
    let tx = tools.store.begin().await?;
    let whole = open(&tx, seen).await?;
    let lacks = lacks(&whole, &halves);
    if !lacks.is_empty() {
        return Err(TableError::Undivided(lacks));
    }
    let text = text_of(&tx, whole.source).await?;
    let mut first = half(&whole, &halves[0], &text);
    let id = ProposalId::new(by.at);
    let second = Proposal { id, version: 1, ..half(&whole, &halves[1], &text) };
    proposals::save(&tx, &mut first, Deed::Split, by).await?;
    proposals::lay(&tx, &second, Deed::SplitOff, by).await?;
    tx.commit().await?;
    Ok(id)
}

fn lacks(whole: &Proposal, halves: &[Half; 2]) -> Vec<Lack> {
    let there =
        |n: &usize, of: fn(&Half) -> &Vec<usize>| halves.iter().any(|it| of(it).contains(n));
    let titled = halves.iter().all(|it| !it.title.trim().is_empty());
    let resting = |it: &Half| it.passages.iter().any(|n| *n < whole.passages.len());
    let divided = (0..whole.passages.len()).all(|n| there(&n, |it| &it.passages))
        && (0..whole.fields.len())
            .filter(|n| whole.fields[*n].field != Field::Title)
            .all(|n| there(&n, |it| &it.fields));
    let all = [
        (titled, Lack::Title),
        (halves.iter().all(resting), Lack::Passage),
        (divided, Lack::LeftOver),
    ];
    all.into_iter().filter(|it| !it.0).map(|it| it.1).collect()
}

fn half(whole: &Proposal, keep: &Half, text: &str) -> Proposal {
    let mut half = whole.clone();
    keep.title.trim().clone_into(&mut half.title);
    half.passages = kept(&whole.passages, |n| keep.passages.contains(&n)).copied().collect();
    let title = |n: usize| whole.fields[n].field == Field::Title;
    half.fields = kept(&whole.fields, |n| title(n) || keep.fields.contains(&n)).cloned().collect();
    for field in &mut half.fields {
        if let (Field::Title, ProposedValue::Text { value, .. }) = (field.field, &mut field.value) {
            field.by_hand |= *value != half.title;
            value.clone_from(&half.title);
        }
    }
    quote_words(&mut half, text);
    half
}

fn kept<T>(all: &[T], keep: impl Fn(usize) -> bool) -> impl Iterator<Item = &T> {
    all.iter().enumerate().filter(move |it| keep(it.0)).map(|it| it.1)
}
