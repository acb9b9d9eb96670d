//! Help told by its signs alone: a word that is said of help only (*on loan*, *seconded*, *taught*),
//! and somebody from abroad.
//!
//! What has told of help so far wants whoever helps and whoever is helped in their places beside a
//! verb. Where no sentence of a text does that, a text that has both signs is still proposed as one
//! action, with a low confidence: the country that the help comes from is known by how it is named
//! (*Irish advisers*, *donated by Japan*), and the one that it went to is the other one.

mod roles;

use super::{home, idle, is_network, partner_around};
use crate::analysis::{Analysis, Where, tense, within};
use crate::events::Draft;
use crate::pack::{Helping, Turn};
use crate::{BlockKind, scope};
use roles::{Role, is_giver, named};
use std::ops::Range;

/// So many namings show what a text is about.
const MOST: usize = 200;
/// A verb of the future stands so near before what is to be given.
const BEFORE: usize = 5;

/// Help as far as its signs tell it.
pub struct Signed {
    pub sentence: usize,
    /// The token at which it is told.
    pub at: usize,
    pub partner: Option<usize>,
    pub place: usize,
}

/// The first sentence that tells both of help and of whoever it came from; or else the title.
pub fn find(analysis: &Analysis, events: &[Draft]) -> Option<Signed> {
    let here = home::of_text(analysis, events);
    let told = |is_heading: bool| {
        let all = 0..analysis.sentences.len();
        let mut kind = all
            .filter(move |&it| (analysis.sentences[it].kind == BlockKind::Heading) == is_heading);
        kind.find_map(|it| in_sentence(analysis, it, here))
    };
    told(false).or_else(|| told(true))
}

fn in_sentence(analysis: &Analysis, sentence: usize, here: Option<usize>) -> Option<Signed> {
    let tokens = &analysis.sentences[sentence].tokens;
    let at = sign(analysis, tokens)?;
    if is_to_come(analysis, tokens, at) || idle::tells(analysis, tokens) {
        return None;
    }
    let parts = Parts::of(analysis, tokens).without(here);
    let givers = givers(analysis, sentence, &parts, here)?;
    // *Six judges of Honduras did a traineeship in San José*: whoever came from there learns.
    if learns(analysis, tokens) {
        let &place = parts.givers.iter().find(|&&it| Some(it) != here)?;
        let partner = partner(analysis, sentence, place, &[]);
        return Some(Signed { sentence, at, partner, place });
    }
    let place = parts.helped(&givers, here).or_else(|| most_named(analysis, &givers))?;
    let partner = partner(analysis, sentence, place, &givers);
    Some(Signed { sentence, at, partner, place })
}

/// Where the help came from: by the sentence, its paragraph or the title; or from whoever writes,
/// where it went to somebody else (*the twinning has taken a lorry to São Tomé*).
fn givers(
    analysis: &Analysis,
    sentence: usize,
    parts: &Parts,
    here: Option<usize>,
) -> Option<Vec<usize>> {
    if !parts.givers.is_empty() {
        return Some(parts.givers.clone());
    }
    let tokens = &analysis.sentences[sentence].tokens;
    let to = parts.receivers.iter().find(|&&it| Some(it) != here);
    let ours = analysis.has_helping(tokens, Helping::Ours);
    if to.is_some() && (here.is_some() || ours) && !home::is_of_embassy(analysis) {
        return Some(here.into_iter().collect());
    }
    let around = Parts::of(analysis, &scope::around(analysis, sentence)).without(here).givers;
    let title = || {
        let title = &analysis.sentences.first()?.tokens;
        let mut people = within(&analysis.places, title).iter();
        let country = people.find(|it| it.is_country && it.is_demonym)?.place;
        Some(vec![country])
    };
    let foreign = |it: &Vec<usize>| it.iter().any(|it| Some(*it) != here);
    Some(around).filter(foreign).or_else(|| title().filter(foreign))
}

/// The countries that some words name, by their parts in the help.
struct Parts {
    givers: Vec<usize>,
    receivers: Vec<usize>,
    others: Vec<usize>,
}

impl Parts {
    fn of(analysis: &Analysis, tokens: &Range<usize>) -> Self {
        let named = named(analysis, tokens);
        let of =
            |role: Role| named.iter().filter(|it| it.1 == role).map(|it| it.0).collect::<Vec<_>>();
        let (givers, receivers) = (of(Role::Gives), of(Role::Receives));
        Self { givers, receivers, others: of(Role::Neither) }
    }

    /// Of several that may have helped, the one that the text is about did not: *three instructors
    /// came from Mexico, and 28 Guatemalan firemen listened*.
    fn without(mut self, here: Option<usize>) -> Self {
        if self.givers.iter().any(|it| Some(*it) != here) {
            self.givers.retain(|it| Some(*it) != here);
        }
        self
    }

    /// Where the help went, if it did not come from there.
    fn helped(&self, givers: &[usize], here: Option<usize>) -> Option<usize> {
        let foreign = |it: &usize| !givers.contains(it);
        let other = || self.others.iter().copied().filter(|_| !self.givers.is_empty());
        self.receivers
            .iter()
            .copied()
            .find(foreign)
            .or_else(|| here.filter(foreign))
            .or_else(|| other().find(foreign))
    }
}

/// The partner and the country of an action, unless its sentence tells that they helped: *experts of
/// Statistics Estonia worked with the Bureau in Chisinau*.
pub fn set_right(
    analysis: &Analysis,
    sentence: usize,
    partner: Option<usize>,
    places: &[usize],
) -> (Option<usize>, Vec<usize>) {
    let tokens = &analysis.sentences[sentence].tokens;
    let here = home::home(analysis);
    let in_none = || places.is_empty() && is_network(analysis, sentence, partner);
    if learns(analysis, tokens) || in_none() {
        return (partner, places.to_vec());
    }
    let parts = Parts::of(analysis, tokens).without(here);
    let foreign = |it: &usize| !parts.givers.contains(it);
    let gave = places.iter().all(|it| parts.givers.contains(it) && !parts.receivers.contains(it));
    let by_partner = partner.is_some_and(|id| {
        let mut told = within(&analysis.bodies, tokens).iter().filter(|it| it.id == id);
        told.any(|it| is_giver(analysis, tokens, it))
    });
    // *in Maputo, for Mozambican officers*: those officers gave nothing.
    let to = parts.receivers.iter().copied().find(|it| !places.contains(it));
    let received = to.or_else(|| here.filter(foreign));
    let received =
        received.or_else(|| most_named(analysis, &parts.givers).filter(|_| gave && by_partner));
    let places = received.filter(|_| gave).map_or_else(|| places.to_vec(), |it| vec![it]);
    let Some(&first) = places.first() else { return (partner, places) };
    let from_there = |id: usize| {
        let sure = match analysis.body_names[id].country {
            Some(Where::Sure(it)) => Some(it),
            _ => None,
        };
        let elsewhere = sure.is_some_and(|it| it != first && parts.givers.contains(&it));
        elsewhere || by_partner && sure.is_none_or(|it| it != first)
    };
    match partner {
        Some(it) if from_there(it) => {
            (self::partner(analysis, sentence, first, &parts.givers), places)
        }
        it => (it, places),
    }
}

/// Whether a sentence only tells that somebody from abroad helped.
pub fn tells_of_help(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    sign(analysis, tokens).is_some() && !Parts::of(analysis, tokens).givers.is_empty()
}

/// Where the word stands that is said of help alone.
fn sign(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let signs = [Helping::Sign, Helping::Teaches];
    let mut found = signs.iter().filter_map(|&it| analysis.helping_in(tokens, it).next());
    found.next().map(|it| it.start)
}

/// What is only planned has helped nobody yet, unless it was given first: *donated by Japan, they
/// will be put up in May*.
fn is_to_come(analysis: &Analysis, tokens: &Range<usize>, sign: usize) -> bool {
    let before = tokens.start.max(sign.saturating_sub(BEFORE))..sign + 1;
    analysis.has_turn(tokens, Turn::Plans) || tense::looks_ahead(analysis, &before)
}

/// Whether people went to learn; a *placement* of somebody who was lent is none.
fn learns(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    scope::tells_study_visit(analysis, tokens)
        || analysis.has_helping(tokens, Helping::Learn)
            && !analysis.has_helping(tokens, Helping::Sign)
}

/// The country that a text names most often beside those that helped.
fn most_named(analysis: &Analysis, givers: &[usize]) -> Option<usize> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    let countries = analysis.places.iter().filter(|it| it.is_country).map(|it| it.place);
    let cities = analysis.cities.iter().filter_map(|it| analysis.country_of_city(it.city));
    for place in countries.chain(cities).filter(|it| !givers.contains(it)).take(MOST) {
        match counts.iter_mut().find(|it| it.0 == place) {
            Some(it) => it.1 += 1,
            None => counts.push((place, 1)),
        }
    }
    counts.into_iter().rev().max_by_key(|it| it.1).map(|it| it.0)
}

/// Who was helped: whom the sentence names, whom the text named before, or whoever writes.
fn partner(analysis: &Analysis, sentence: usize, place: usize, givers: &[usize]) -> Option<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let is_there = |id: usize| {
        let known = &analysis.body_names[id];
        let country = known.country;
        let sent = matches!(country, Some(Where::Sure(it)) if it != place)
            || country.is_some_and(|it| givers.contains(&it.place()));
        !known.is_programme && !known.is_stateless() && !sent
    };
    let named = within(&analysis.bodies, tokens);
    let sent: Vec<usize> =
        named.iter().filter(|it| is_giver(analysis, tokens, it)).map(|it| it.id).collect();
    let is_there = |id: usize| is_there(id) && !sent.contains(&id);
    let own = named.iter().find(|it| is_there(it.id)).map(|it| it.id);
    own.or_else(|| home::called_short(analysis, sentence, place))
        .or_else(|| partner_around(analysis, sentence, &[place]).filter(|&it| is_there(it)))
        .or_else(|| home::masthead(analysis, place).filter(|&it| is_there(it)))
}
