//! Lists of countries, and people who are named by theirs.

use super::SHORTEST_TRADE;
use crate::analysis::{Analysis, PlaceFound, within};
use crate::events::mentions::{is_contracted, is_in_body};
use crate::facts;
use crate::pack::Cue;
use crate::tokens::Shape;
use std::ops::Range;

/// Small words between two names of a list.
const GAP: usize = 4;

/// *Estiveram presentes magistrados de Angola, de Moçambique e de Portugal*: whoever they are,
/// three countries in a row were there.
pub fn longest(analysis: &Analysis, sentence: &Range<usize>, experts: &[usize]) -> Vec<usize> {
    let mut list: Vec<usize> = Vec::new();
    let mut end = sentence.start;
    for place in within(&analysis.places, sentence).iter().filter(|it| it.is_country) {
        let joined = is_joined(analysis, &(end..place.tokens.start));
        if !joined && list.len() < 3 {
            list.clear();
        }
        if (joined || list.is_empty()) && !experts.contains(&place.place) {
            facts::add(&mut list, place.place);
        }
        end = place.tokens.end;
    }
    if list.len() < 3 { Vec::new() } else { list }
}

/// *Togo and Benin took part*, *brought together Togo and Benin*.
pub fn who_came(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut came = Vec::new();
    for people in within(&analysis.places, sentence).iter().filter(|it| it.is_country) {
        if people.is_demonym && is_people(analysis, sentence, &people.tokens) {
            facts::add(&mut came, people.place);
        }
    }
    for verb in analysis.cues_in(sentence, Cue::Gather) {
        facts::add_all(&mut came, &before(analysis, sentence, verb.start));
        let objects = after(analysis, verb.end);
        if objects.len() >= 2 {
            facts::add_all(&mut came, &objects);
        }
    }
    came
}

/// *three Malians and a Beninese*: people who are counted by their country.
pub fn counted(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut counted = Vec::new();
    let mut one = Vec::new();
    for people in within(&analysis.places, sentence).iter().filter(|it| it.is_demonym) {
        let led =
            people.tokens.start > sentence.start && is_people(analysis, sentence, &people.tokens);
        let before = people.tokens.start.saturating_sub(1);
        if !people.is_country || before < sentence.start {
            continue;
        }
        let number = !within(&analysis.numbers, &(before..before + 1)).is_empty();
        if led && number {
            facts::add(&mut counted, people.place);
        } else if analysis.is(before, Cue::Indefinite)
            && is_alone(analysis, sentence, &people.tokens)
        {
            facts::add(&mut one, people.place);
        }
    }
    // One alone may be the subject of an anecdote.
    if !counted.is_empty() {
        facts::add_all(&mut counted, &one);
    }
    counted
}

/// *the Salvadorans*: the word for the people of a country is itself the noun.
pub fn is_people(analysis: &Analysis, sentence: &Range<usize>, demonym: &Range<usize>) -> bool {
    // *the Salvadorans*, *six Timorese*
    let led = demonym.start > sentence.start
        && (analysis.is(demonym.start - 1, Cue::Definite)
            || !within(&analysis.numbers, &(demonym.start - 1..demonym.start)).is_empty()
                && !ends_date(analysis, demonym.start));
    // *in 2019 Swedish and Hungarian trainers*: the noun follows the second.
    let joined = within(&analysis.places, &(demonym.end..demonym.end + 2)).first();
    let joined = joined.filter(|it| it.is_demonym && analysis.is(demonym.end, Cue::And));
    // *des Mauritaniens*: where demonyms are small, one with a capital is a noun.
    let noun = !analysis.language.pack.places.demonyms_are_capital
        && demonym.start > sentence.start
        && analysis.tokens[demonym.start].shape == Shape::Capital;
    let led = (led || noun) && joined.is_none_or(|it| is_alone(analysis, sentence, &it.tokens));
    led && is_alone(analysis, sentence, demonym)
}

/// *rescuers of Niger and Benin*, by their people's names: whatever trade they have, its ending and
/// two countries tell people.
pub fn paired(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut pair = Vec::new();
    let named: Vec<&PlaceFound> =
        within(&analysis.places, sentence).iter().filter(|it| it.is_country).collect();
    for two in named.windows(2) {
        let gap = two[0].tokens.end..two[1].tokens.start;
        let joined = gap.len() == 1 && analysis.is(gap.start, Cue::And);
        let before = analysis.language.pack.bodies.all_capital;
        let noun = if before { two[1].tokens.end } else { two[0].tokens.start.saturating_sub(1) };
        if two.iter().all(|it| it.is_demonym) && joined && is_trade(analysis, noun) {
            pair.extend([two[0].place, two[1].place]);
        }
    }
    pair
}

/// A word that ends as those for people do.
fn is_trade(analysis: &Analysis, at: usize) -> bool {
    if analysis.tokens.get(at).is_none_or(|it| it.shape != Shape::Small) {
        return false;
    }
    let word = analysis.words(at..at + 1);
    let endings = &analysis.language.pack.people.0;
    word.len() >= SHORTEST_TRADE
        && !analysis.is(at, Cue::Expert)
        && endings.iter().any(|it| word.ends_with(it.as_str()))
}

fn ends_date(analysis: &Analysis, at: usize) -> bool {
    let before = analysis.dates.partition_point(|it| it.tokens.start < at);
    before > 0 && analysis.dates[before - 1].tokens.end >= at
}

/// *Togo, which …, will receive a mission*: a country that opens the sentence acts in it.
pub fn subject(analysis: &Analysis, sentence: &Range<usize>) -> Option<usize> {
    let opening = sentence.start..sentence.end.min(sentence.start + 2);
    let place = within(&analysis.places, &opening).first()?;
    let at = place.tokens.start;
    let led = at > sentence.start
        && (!analysis.is(at - 1, Cue::Definite) || analysis.is(at - 1, Cue::Locative));
    let next = place.tokens.end;
    let verb = [Cue::Finite, Cue::Hold, Cue::Gather, Cue::Host, Cue::Future, Cue::Relative];
    let acts = analysis.is_any(next, &verb)
        || analysis.is_mark(next, ",") && analysis.is(next + 1, Cue::Relative);
    let named = place.is_country && !place.is_demonym && !is_in_body(analysis, &place.tokens);
    (named && !led && acts).then_some(place.place)
}

/// Whether no noun follows.
fn is_alone(analysis: &Analysis, sentence: &Range<usize>, demonym: &Range<usize>) -> bool {
    let noun = [
        Cue::Pronoun,
        Cue::Preposition,
        Cue::And,
        Cue::Finite,
        Cue::Gather,
        Cue::Locative,
        Cue::Route,
    ];
    demonym.end >= sentence.end
        || analysis.is_mark(demonym.end, ",.;")
        || analysis.is_any(demonym.end, &noun)
}

/// The countries that stand in a row just before a verb, as its subjects.
pub fn before(analysis: &Analysis, sentence: &Range<usize>, verb: usize) -> Vec<usize> {
    let mut end = verb;
    while end > sentence.start
        && analysis.is_any(end - 1, &[Cue::Adverb, Cue::Finite, Cue::Pronoun])
    {
        end -= 1;
    }
    let mut list = Vec::new();
    let named = within(&analysis.places, &(sentence.start..verb));
    for place in named.iter().rev().filter(|it| it.is_country && !it.is_demonym) {
        let gap = place.tokens.end..end.max(place.tokens.end);
        if is_in_body(analysis, &place.tokens) || (list.is_empty() && !gap.is_empty()) {
            return Vec::new();
        }
        if !is_joined(analysis, &gap) {
            break;
        }
        facts::add(&mut list, place.place);
        end = place.tokens.start;
    }
    // *In Peru met …*: a place where something happens is no subject.
    let led = end > sentence.start
        && analysis.is_any(end - 1, &[Cue::Preposition, Cue::Locative, Cue::Of])
        && !opens_with_article(analysis, sentence, end - 1);
    let governed = end > sentence.start + 1
        && analysis.is(end - 1, Cue::Definite)
        && analysis.is_any(end - 2, &[Cue::Preposition, Cue::Locative, Cue::Of]);
    list.reverse();
    if led || governed { Vec::new() } else { list }
}

/// *a Zâmbia mandou*: a word that is an article as well as a preposition is an article where the
/// clause begins.
fn opens_with_article(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let opens =
        at == sentence.start || analysis.is(at - 1, Cue::And) || analysis.is_mark(at - 1, ",;:.");
    // *à* is written like *a* here, but no word of one letter holds another.
    let whole = analysis.words(at..at + 1).len() == 1 || !is_contracted(analysis, Some(at));
    opens && analysis.is(at, Cue::Definite) && whole
}

/// *The statistical offices of Benin, Mali and Togo had sent …*: the services of a row of countries.
pub fn of_services(analysis: &Analysis, sentence: &Range<usize>, verb: usize) -> Vec<usize> {
    let mut list = Vec::new();
    let mut end = verb;
    let named = within(&analysis.places, &(sentence.start..verb));
    for place in named.iter().rev().filter(|it| it.is_country && !it.is_demonym) {
        let gap = place.tokens.end..end;
        let words = gap.clone().all(|it| analysis.tokens[it].shape == Shape::Small);
        let near = list.is_empty() && gap.len() <= GAP && words;
        if !near && (list.is_empty() || !is_joined(analysis, &gap)) {
            break;
        }
        facts::add(&mut list, place.place);
        end = place.tokens.start;
    }
    let led = end > sentence.start && analysis.is(end - 1, Cue::Of)
        || end > sentence.start + 1
            && analysis.is(end - 1, Cue::Definite)
            && analysis.is(end - 2, Cue::Of);
    list.reverse();
    if led { list } else { Vec::new() }
}

/// The countries that stand in a row just after a token.
pub fn after(analysis: &Analysis, token: usize) -> Vec<usize> {
    // Nothing stands after the last token of a text.
    let Some(sentence) = analysis.sentences.get(analysis.sentence_of(token)) else {
        return Vec::new();
    };
    let sentence = &sentence.tokens;
    let mut list = Vec::new();
    let mut end = token;
    let countries = |it: &&PlaceFound| it.is_country && !it.is_demonym;
    for place in within(&analysis.places, &(token..sentence.end)).iter().filter(countries) {
        let gap = end..place.tokens.start;
        // *ao lado das do Camboja*: the pronoun stands for what has been named.
        let first =
            list.is_empty() && (gap.len() > 2 || gap.clone().any(|it| !small(analysis, it)));
        if first || !is_joined(analysis, &gap) || is_in_body(analysis, &place.tokens) {
            break;
        }
        facts::add(&mut list, place.place);
        end = place.tokens.end;
    }
    list
}

pub(super) fn is_joined(analysis: &Analysis, gap: &Range<usize>) -> bool {
    gap.len() <= GAP && gap.clone().all(|it| small(analysis, it) || analysis.is_mark(it, ","))
}

fn small(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(at, &[Cue::Of, Cue::And, Cue::Definite, Cue::Preposition])
}
