//! People whose country the sentence does not say, since the text has: *our officers*, *the
//! visitors*, *their hosts*.

use crate::analysis::{Analysis, Where, within};
use crate::pack::{Attendance, Cue, Helping};
use std::ops::Range;

/// So many words after *our* say who they are.
const PHRASE: usize = 5;

/// *our officers*, *of our country*: people of whoever tells the text. *Our neighbours* and *our
/// colleagues from Peru* are people of another country.
pub fn are_ours(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    // *at the request of the programme one of our lawyers …*: an expert.
    if analysis.has(tokens, Cue::Request) {
        return false;
    }
    let ourselves = analysis.attendance_in(tokens, Attendance::Ourselves).next().is_some();
    ourselves
        || analysis.attendance_in(tokens, Attendance::Own).any(|own| {
            let phrase = own.end..tokens.end.min(own.end + PHRASE);
            let first = phrase.clone().find(|&it| is_somebody(analysis, it));
            let Some(first) = first.filter(|&it| (own.end..it).all(|at| is_open(analysis, at)))
            else {
                return false;
            };
            let whole = own.end..tokens.end.min(first + 3);
            let end = (first + 1..whole.end).find(|&it| is_apart(analysis, it));
            let whole = own.end..end.unwrap_or(whole.end);
            let places = within(&analysis.places, &whole);
            let foreign = analysis.attendance_in(&whole, Attendance::Peers).next().is_some();
            !foreign && !places.iter().any(|it| it.is_country)
        })
}

/// *the visitors*: those of the event before. *The delegation of Peru* says itself who they are.
pub fn are_guests(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.attendance_in(tokens, Attendance::They).any(|they| {
        let next = they.end..tokens.end.min(they.end + 2);
        let named = within(&analysis.places, &next).iter().any(|it| it.is_country);
        !named && !analysis.is_any(they.end, &[Cue::Of, Cue::RangeFrom, Cue::Represent])
    })
}

/// *a return visit*: those who were hosts are the guests now.
pub fn are_returning(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.attendance_in(tokens, Attendance::ReturnVisit).next().is_some()
}

/// *the hosts*: those at home where the event was.
pub fn are_hosts(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.attendance_in(tokens, Attendance::Hosts).next().is_some()
}

fn is_somebody(analysis: &Analysis, at: usize) -> bool {
    let here = at..at + 1;
    let nation = |it| analysis.attendance_in(&here, it).next().is_some();
    analysis.is_any(at, &[Cue::Delegate, Cue::Expert])
        || analysis.has_helping(&here, Helping::Trade)
        || nation(Attendance::Nation)
}

/// *our officers with colleagues from Peru*: what follows speaks of others.
fn is_apart(analysis: &Analysis, at: usize) -> bool {
    let others = [Cue::With, Cue::And, Cue::Finite, Cue::Gather, Cue::Hold, Cue::Preposition];
    !analysis.is(at, Cue::Of) && analysis.is_any(at, &others)
}

/// Whether a word may stand between *our* and its noun.
fn is_open(analysis: &Analysis, at: usize) -> bool {
    let closes = [Cue::Of, Cue::Relative, Cue::Locative, Cue::Finite, Cue::Hold, Cue::With];
    analysis.tokens[at].shape.is_word() && !analysis.is_any(at, &closes)
}

/// *at the invitation of the Gambian customs*: whoever invites is there, too.
pub fn hosts_by_invitation(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut hosts = Vec::new();
    for invites in analysis.attendance_in(tokens, Attendance::Invites) {
        let near = invites.end..tokens.end.min(invites.end + PHRASE);
        let place = within(&analysis.places, &near).iter().find(|it| it.is_country);
        let body = within(&analysis.bodies, &near).first();
        let own = body.and_then(|it| match analysis.body_names[it.id].country {
            Some(Where::Sure(country)) => Some(country),
            _ => None,
        });
        hosts.extend(place.map(|it| it.place).or(own));
    }
    hosts
}
