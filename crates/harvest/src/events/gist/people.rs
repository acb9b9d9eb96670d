//! Who was at a guessed event.

use crate::BlockKind;
use crate::analysis::{Analysis, Where, within};
use crate::events::{Draft, delegations};
use crate::facts;
use crate::pack::{Attendance, Cue};
use crate::scope;
use std::ops::Range;

/// So many sentences around the one that tells may say who was there.
const NEAR: usize = 4;

/// Takes the countries of the sentence, and those who came by the sentences around it; of the only
/// event of a text those of the heading, too.
pub(super) fn take(analysis: &Analysis, sentence: usize, draft: &mut Draft, is_only: bool) {
    let own = &analysis.sentences[sentence].tokens;
    draft.add_delegations(&delegations::find(analysis, own));
    facts::add_all(&mut draft.countries, &sides(analysis, own));
    facts::add_all(&mut draft.countries, &together(analysis, own));
    draft.has_ours |= delegations::allusions::are_ours(analysis, own);
    draft.has_hosts |= delegations::allusions::are_hosts(analysis, own);
    draft.see_people(analysis, own, true);
    draft.see_hosts(analysis, own);
    for body in within(&analysis.bodies, own) {
        draft.add_body(body.id);
    }
    let block = analysis.sentences[sentence].block;
    let last = analysis.sentences.len().min(sentence + NEAR + 1);
    for near in sentence.saturating_sub(NEAR)..last {
        let it = &analysis.sentences[near];
        if it.block != block || near == sentence || !tells_who_came(analysis, &it.tokens) {
            continue;
        }
        let came = delegations::find(analysis, &it.tokens);
        if !came.countries.is_empty() || !came.experts.is_empty() {
            draft.add_delegations(&came);
            draft.add_evidence(&it.tokens);
        }
    }
    if is_only {
        facts::add_all(&mut draft.countries, &of_heading(analysis));
    }
    // Whoever comes somewhere comes to somebody.
    draft.countries.extend(draft.country.filter(|it| !draft.countries.contains(it)));
    draft.countries.retain(|it| !draft.experts.contains(it));
}

/// *Dominican visit to Montevideo*: the heading of a text of one event says who went.
fn of_heading(analysis: &Analysis) -> Vec<usize> {
    let heading = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading);
    let heading = heading.map(|it| &it.tokens).filter(|it| !analysis.has(it, Cue::Population));
    heading.map(|it| scope::countries(analysis, it)).unwrap_or_default()
}

/// The institutions of several countries that a sentence has beside each other.
pub(super) fn sides(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut sides = Vec::new();
    for body in within(&analysis.bodies, sentence) {
        if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
            facts::add(&mut sides, country);
        }
    }
    if sides.len() < 2 { Vec::new() } else { sides }
}

/// *The rangers of Peru and those of Chile rowed together*: whoever they are, they met.
pub(super) fn together(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    if ![Cue::Joint, Cue::Unite].iter().any(|&it| analysis.has(sentence, it)) {
        return Vec::new();
    }
    let places = within(&analysis.places, sentence).iter();
    let named = places.filter(|it| it.is_country && !delegations::is_where(analysis, sentence, it));
    let mut met = Vec::new();
    for place in named {
        facts::add(&mut met, place.place);
    }
    if met.len() < 2 { Vec::new() } else { met }
}

fn tells_who_came(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let not = tokens.clone().any(|it| analysis.is(it, Cue::Not));
    let came = analysis.has(tokens, Cue::Gather)
        || analysis.has(tokens, Cue::Represent)
        || [Attendance::Comes, Attendance::Sends, Attendance::Conducts, Attendance::Teaches]
            .iter()
            .any(|&it| analysis.attendance_in(tokens, it).next().is_some());
    came && !not
}
