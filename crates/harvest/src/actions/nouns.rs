//! Help told by a noun and whom it goes to: *the assistance given to the ministry*, *l'appui fourni
//! à la direction*.

use super::{country_of, idle, partner};
use crate::analysis::{Analysis, PlaceFound, within};
use crate::events::mentions;
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// *technical*, *given*, *which was provided*: so many words stand between the noun and *to*.
const GAP: usize = 4;
/// And so many between *to* and the name.
const NAME: usize = 3;

/// So near to its subject stands the verb, and so near to the verb what was received.
const VERB: usize = 4;
const OBJECT: usize = 8;

/// Where the noun stands, whom it helps, and where that is.
pub struct Help {
    pub at: usize,
    pub partner: usize,
    pub place: Option<usize>,
}

pub fn find(analysis: &Analysis, tokens: &Range<usize>) -> Option<Help> {
    if idle::tells(analysis, tokens) || mentions::speaks_of_events(analysis, tokens) {
        return None;
    }
    let mut nouns = analysis.cues_in(tokens, Cue::Help);
    nouns.find_map(|noun| {
        let near = noun.end..tokens.end.min(noun.end + GAP);
        let to = analysis.helping_in(&near, Helping::To).next()?;
        let clear = !(noun.end..to.start).any(|it| analysis.is_mark(it, ",;:"));
        let whom = to.end..tokens.end.min(to.end + NAME);
        let partner = partner(analysis, within(&analysis.bodies, &whom))?;
        let given =
            clear && is_noun(analysis, tokens, &noun) && !is_of_others(analysis, tokens, &noun);
        given.then(|| Help { at: noun.start, partner, place: country_of(analysis, partner) })
    })
}

/// *Angola received support from Finland*: a country that opens the sentence and gets help.
pub fn of_country(analysis: &Analysis, tokens: &Range<usize>) -> Option<(usize, usize)> {
    if idle::tells(analysis, tokens) || mentions::speaks_of_events(analysis, tokens) {
        return None;
    }
    let country = subject(analysis, tokens)?;
    let after = country.tokens.end..tokens.end.min(country.tokens.end + VERB);
    let got = analysis.helping_in(&after, Helping::Got).next()?;
    let near = got.end..tokens.end.min(got.end + OBJECT);
    let help = analysis.has(&near, Cue::Help) || analysis.has_helping(&near, Helping::Trade);
    help.then_some((country.tokens.start, country.place))
}

/// The country that a sentence opens with, after an article at most.
fn subject<'a>(analysis: &'a Analysis, tokens: &Range<usize>) -> Option<&'a PlaceFound> {
    let opening = tokens.start..tokens.end.min(tokens.start + 3);
    let place = within(&analysis.places, &opening).first()?;
    let led = (tokens.start..place.tokens.start).all(|it| analysis.is(it, Cue::Definite));
    (led && place.is_country && !place.is_demonym).then_some(place)
}

/// *help* may be a verb: an article, an adjective or the beginning of a line stands before the noun.
fn is_noun(analysis: &Analysis, tokens: &Range<usize>, noun: &Range<usize>) -> bool {
    let Some(before) = noun.start.checked_sub(1).filter(|&it| it >= tokens.start) else {
        return true;
    };
    let article = [Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Of, Cue::Preposition];
    analysis.is_any(before, &article)
        || analysis.is_mark(before, ":-–—")
        || analysis.tokens[before].glue == crate::tokens::Glue::Apostrophe
        || before > tokens.start && analysis.is_any(before - 1, &article)
}

/// The help of the United Nations is that of others, unless the text says otherwise.
fn is_of_others(analysis: &Analysis, tokens: &Range<usize>, noun: &Range<usize>) -> bool {
    let bodies = within(&analysis.bodies, tokens).iter();
    let mut givers = bodies.filter(|it| it.tokens.start < noun.start);
    givers.any(|it| analysis.body_names[it.id].is_stateless())
}
