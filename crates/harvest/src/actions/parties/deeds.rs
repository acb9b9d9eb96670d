//! Whether people do something that helps, or only come together.

use crate::actions::people::Party;
use crate::analysis::Analysis;
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// *by* and *with* stand so near to whom they lead.
pub const LINK: usize = 4;
/// And verbs so near to whoever acts.
const VERB: usize = 8;

/// Whether people do something: a verb follows them or stands just before, or they are led by *by*
/// or *with*.
pub fn acts(analysis: &Analysis, tokens: &Range<usize>, people: &Party) -> bool {
    let (start, end) = (people.tokens.start, people.tokens.end);
    let after = end..tokens.end.min(end + VERB);
    let before = tokens.start.max(start.saturating_sub(VERB))..start;
    let led = tokens.start.max(start.saturating_sub(LINK))..start;
    let deed = [Helping::Deed, Helping::Gave].iter();
    deed.clone().any(|&it| analysis.has_helping(&after, it) || analysis.has_helping(&before, it))
        || stay(analysis, &after)
        || [Cue::By, Cue::With].iter().any(|&it| analysis.has(&led, it)) && does(analysis, tokens)
}

/// *The Institute of Cabo Verde lent its questionnaire.*
pub fn gives(analysis: &Analysis, tokens: &Range<usize>, party: &Party) -> bool {
    let verb = party.tokens.end..tokens.end.min(party.tokens.end + 3);
    let subject = party.tokens.start <= tokens.start + 1;
    let known = !party.from.is_empty() && !party.is_ours;
    // *The United States gave computers* is told of a country, and needs whom it helped.
    let acts = subject && party.body.is_some();
    acts && known && analysis.has_helping(&verb, Helping::Gave)
}

/// Whether somebody does something that helps.
pub fn does(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let verbs = [Helping::Deed, Helping::Gave, Helping::Got];
    verbs.iter().any(|&it| analysis.has_helping(tokens, it))
        || analysis.has(tokens, Cue::Produce)
        || stay(analysis, tokens)
}

/// *spent two weeks*
fn stay(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let time = [Cue::Day, Cue::Week, Cue::Month];
    analysis.cues_in(tokens, Cue::Stay).any(|it| {
        let near = it.end..analysis.tokens.len().min(it.end + LINK);
        time.iter().any(|&cue| analysis.has(&near, cue))
    })
}

/// Whether people only came together: *took part in the conference*.
pub fn is_of_an_event(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let meets = analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::Event { kind, everyday: false, .. } => !analysis.language.is_helpful(kind),
        _ => false,
    });
    let held = || analysis.has(tokens, Cue::Hold) || analysis.has(tokens, Cue::Gather);
    meets && (held() || !does(analysis, tokens))
        || analysis.has(tokens, Cue::Gather) && !does(analysis, tokens)
}
