//! Where a text may tell who was at an event.

use super::super::role::Role;
use super::PASSAGES;
use super::text::Text;
use crate::events::Draft;
use crate::{BlockKind, facts, scope};
use std::ops::Range;

/// So many sentences after one that tells an event may go on with it.
const FOLLOWING: usize = 6;

/// The stretches, the surest first; some lie in others.
pub fn stretches(text: &Text, event: usize) -> Vec<(Role, Range<usize>)> {
    let analysis = text.analysis;
    let passages = passages(text, &text.events[event]);
    let mut all = Vec::new();
    for (number, &sentence) in passages.iter().enumerate() {
        let role = if number == 0 { Role::Opening } else { Role::Passage };
        all.push((role, analysis.sentences[sentence].tokens.clone()));
    }
    let title = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading);
    all.extend(title.map(|it| (Role::Title, it.tokens.clone())));
    let Some(&first) = passages.first() else { return all };
    all.push((Role::UnderHeading, scope::heading(analysis, first)));
    for &it in &passages {
        facts::add(&mut all, (Role::Around, scope::around(analysis, it)));
    }
    for it in following(text, event, &passages) {
        all.push((Role::Following, analysis.sentences[it].tokens.clone()));
    }
    if let Some(before) = first.checked_sub(1).filter(|&it| !text.tells_another(it, event)) {
        all.push((Role::Preceding, analysis.sentences[before].tokens.clone()));
    }
    all
}

/// The first sentences that tell an event, in the order of the text.
fn passages(text: &Text, draft: &Draft) -> Vec<usize> {
    let told = draft.evidence.iter().take(PASSAGES);
    let mut passages: Vec<usize> = told.map(|it| text.analysis.sentence_of(it.start)).collect();
    passages.sort_unstable();
    passages.dedup();
    passages
}

/// What the text tells after each of them, before it comes to another event.
fn following(text: &Text, event: usize, passages: &[usize]) -> Vec<usize> {
    let mut following: Vec<usize> = Vec::new();
    for &it in passages {
        let next = it + 1..text.analysis.sentences.len().min(it + 1 + FOLLOWING);
        following.extend(next.take_while(|it| !text.tells_another(*it, event)));
    }
    following.sort_unstable();
    following.dedup();
    following.retain(|it| !passages.contains(it));
    following
}
