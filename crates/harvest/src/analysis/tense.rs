//! Whether words tell of what was, or of what is to come.

use super::Analysis;
use crate::pack::Cue;
use crate::tokens::Shape;
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    Past,
    Future,
}

/// A shorter word has an ending only by chance.
const SHORTEST: usize = 4;
/// A participle stands so near to its verb.
const PARTICIPLE: usize = 4;

/// Whether a verb of the past, or of the future, is anywhere in a sentence.
pub fn is_told(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|it| tells_past(analysis, it, tokens))
}

/// Whether a word is a verb of the past; what was going on then is told by its ending, too.
pub fn is_of_the_past(analysis: &Analysis, at: usize, tokens: &Range<usize>) -> bool {
    tells_past(analysis, at, tokens) || was_going_on(analysis, at) || is_perfect(analysis, at)
}

/// Whether a word is a verb of the future.
pub fn is_of_the_future(analysis: &Analysis, at: usize, tokens: &Range<usize>) -> bool {
    tense(analysis, at, tokens) == Some(Tense::Future)
}

/// *animaient*, *anotava*: some nouns end so, too.
fn was_going_on(analysis: &Analysis, at: usize) -> bool {
    let pack = &analysis.language.pack;
    let word = analysis.words(at..at + 1);
    word.len() > SHORTEST
        && analysis.tokens[at].shape.is_word()
        && ends_with(word, &pack.imperfect.0)
        && !pack.no_imperfect.0.iter().any(|it| it == word)
}

/// *has approved*
fn is_perfect(analysis: &Analysis, at: usize) -> bool {
    let pack = &analysis.language.pack;
    let has = pack.perfect.0.iter().any(|it| it == analysis.words(at..at + 1));
    let after = at + 1..analysis.tokens.len().min(at + PARTICIPLE);
    has && after
        .into_iter()
        .take_while(|&it| analysis.tokens[it].shape.is_word())
        .any(|it| ends(analysis, it, &pack.participles.0))
}

/// Whether a verb of the future is anywhere in a sentence.
pub fn looks_ahead(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|it| tense(analysis, it, tokens) == Some(Tense::Future))
}

/// Whether a sentence tells what is to come, and nothing that was.
pub fn is_all_ahead(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    looks_ahead(analysis, tokens) && !tokens.clone().any(|it| is_of_the_past(analysis, it, tokens))
}

/// Whether what is dated is to come: the verb that stands nearest to the date says it, first in the
/// date's own clause. *The plan adopted in March will be revised in May.*
///
/// Where no verb says it, the heading above may: *Next steps*.
pub fn is_to_come(
    analysis: &Analysis,
    sentence: &Range<usize>,
    date: &Range<usize>,
    is_headed: bool,
) -> bool {
    let clause = clause(analysis, sentence, date);
    let tense = beside(analysis, sentence, date)
        .or_else(|| nearest(analysis, &clause, date))
        .or_else(|| nearest(analysis, sentence, date));
    tense.map_or(is_headed, |it| it == Tense::Future)
}

/// *adopted in March*, *ouverte à Bangkok en mars*: a participle that touches the date, or the place
/// that touches it, unless something that is to come governs it: *sera adoptée en mars*.
fn beside(analysis: &Analysis, sentence: &Range<usize>, date: &Range<usize>) -> Option<Tense> {
    let small = [
        Cue::Preposition,
        Cue::Definite,
        Cue::Of,
        Cue::Locative,
        Cue::Early,
        Cue::Late,
        Cue::Month,
    ];
    let back = |mut at: usize| {
        while at > sentence.start && analysis.is_any(at - 1, &small) {
            at -= 1;
        }
        at
    };
    let mut at = back(date.start);
    // What has a name stands between them only with its preposition.
    let mut place = at;
    while place > sentence.start && analysis.tokens[place - 1].shape == Shape::Capital {
        place -= 1;
    }
    if place < at && back(place) < place {
        at = back(place);
    }
    let verb = at.checked_sub(1).filter(|&it| it >= sentence.start)?;
    let listed = [Cue::Participle, Cue::Hold, Cue::Produce, Cue::Future];
    let participle = ends(analysis, verb, &analysis.language.pack.participles.0);
    if !participle && !analysis.is_any(verb, &listed) {
        return None;
    }
    let led = verb.saturating_sub(2).max(sentence.start)..verb + 1;
    let coming = led.into_iter().any(|it| tense(analysis, it, sentence) == Some(Tense::Future));
    Some(if coming { Tense::Future } else { Tense::Past })
}

/// From one mark or relative word to the next.
fn clause(analysis: &Analysis, sentence: &Range<usize>, date: &Range<usize>) -> Range<usize> {
    let edge = |it: &usize| analysis.is(*it, Cue::Relative) || analysis.is_mark(*it, ";:()—–");
    let start = (sentence.start..date.start).rev().find(edge).map_or(sentence.start, |it| it + 1);
    let end = (date.end..sentence.end).find(edge).unwrap_or(sentence.end);
    start..end
}

/// The tense of the verb nearest to a date; of two equally near ones, of that before it.
fn nearest(analysis: &Analysis, tokens: &Range<usize>, date: &Range<usize>) -> Option<Tense> {
    let before = (tokens.start..date.start).rev();
    let after = date.end..tokens.end;
    let first = |mut it: Box<dyn Iterator<Item = usize> + '_>| {
        it.find_map(|at| tense(analysis, at, tokens).map(|it| (at, it)))
    };
    match (first(Box::new(before)), first(Box::new(after))) {
        (Some((at, one)), Some((then, other))) => {
            Some(if date.start - at <= then + 1 - date.end { one } else { other })
        }
        (one, other) => one.or(other).map(|it| it.1),
    }
}

fn tense(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Tense> {
    if analysis.is(at, Cue::Future) || tells_future(analysis, at, sentence) {
        return Some(Tense::Future);
    }
    tells_past(analysis, at, sentence).then_some(Tense::Past)
}

/// What no verb stands after: *les environs*, but not *ils les recevront*.
const ARTICLES: [Cue; 4] = [Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Preposition];

/// A verb of the future by its ending, which some nouns have too: *front*, *extremos*.
fn tells_future(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    let pack = &analysis.language.pack;
    let led = before_adverbs(analysis, at, sentence);
    let led = led.checked_sub(1).filter(|&it| it >= sentence.start);
    let object = |it: usize| it > sentence.start && analysis.is(it - 1, Cue::Pronoun);
    let free = !led.is_some_and(|it| analysis.is_any(it, &ARTICLES) && !object(it));
    ends(analysis, at, &pack.future.0)
        && free
        && !pack.no_future.0.iter().any(|it| it == analysis.words(at..at + 1))
}

/// *they also called*, but not *is also called*: what stands before a verb and its adverbs.
fn before_adverbs(analysis: &Analysis, verb: usize, sentence: &Range<usize>) -> usize {
    let mut led = verb;
    while led > sentence.start && analysis.is(led - 1, Cue::Adverb) {
        led -= 1;
    }
    led
}

/// A verb of the past by the pack's list or by its ending.
fn tells_past(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    let pack = &analysis.language.pack;
    let word = analysis.words(at..at + 1);
    let led = before_adverbs(analysis, at, sentence);
    // *También vino …*: an adverb that opens a sentence may have its verb after it.
    let opens = led == sentence.start && at > led;
    let free = opens
        || led > sentence.start
            && !analysis.is_any(led - 1, &ARTICLES)
            && !analysis.is_any(led - 1, &[Cue::Finite, Cue::And, Cue::Not]);
    // *à* has the letter of *a* and is no verb.
    let verb = word.is_ascii() || word.chars().count() > 1;
    let listed =
        analysis.is(at, Cue::ToldAsPast) && verb && is_auxiliary_of(analysis, at, sentence);
    // *a cooperative founded by former workers*: what was done to it, and no verb of the sentence.
    let passive = analysis.is(at + 1, Cue::By);
    let told = word.len() > 3 && ends_with(word, &pack.preterite.0) && free && !passive;
    listed && (free && !passive || analysis.is(at, Cue::Finite))
        || told
        || word.len() > 3 && ends_with(word, &pack.past.0)
}

/// Whether a verb of the past has its participle, if it needs one.
fn is_auxiliary_of(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    let pack = &analysis.language.pack;
    let word = analysis.words(at..at + 1);
    if !pack.auxiliary.0.iter().any(|it| it == word) {
        return true;
    }
    let after = at + 1..sentence.end.min(at + PARTICIPLE);
    after.into_iter().take_while(|&it| !analysis.is_mark(it, ",;:.")).any(|it| {
        let word = analysis.words(it..it + 1);
        word.len() > 2
            && ends_with(word, &pack.participles.0)
            && !analysis.is_any(it, &[Cue::Preposition, Cue::Definite, Cue::Pronoun, Cue::Relative])
    })
}

fn ends(analysis: &Analysis, at: usize, endings: &[String]) -> bool {
    let word = analysis.words(at..at + 1);
    analysis.tokens[at].shape == Shape::Small && word.len() > SHORTEST && ends_with(word, endings)
}

fn ends_with(word: &str, endings: &[String]) -> bool {
    endings.iter().any(|it| word.ends_with(it.as_str()))
}
