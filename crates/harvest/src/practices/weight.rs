//! How much a sentence by itself looks like a practice.

use super::{against, customs, news, routines, turns, ways};
use crate::analysis::{Analysis, tense, within};
use crate::events::mentions::names_event;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape, folded};
use std::ops::Range;

/// What speaks for a practice by itself, and how much.
const WEIGHTS: [(Cue, f64); 18] = [
    (Cue::GoodPractice, 0.35),
    (Cue::Lesson, 0.5),
    (Cue::Explain, 0.3),
    (Cue::Key, 0.4),
    (Cue::IsKey, 0.15),
    (Cue::Should, 0.45),
    (Cue::Effect, 0.5),
    (Cue::Means, 0.2),
    (Cue::Joint, 0.25),
    (Cue::Unite, 0.5),
    (Cue::CanHelp, 0.5),
    (Cue::Trust, 0.5),
    (Cue::Seek, 0.3),
    (Cue::Adapt, 0.35),
    (Cue::Advise, 0.5),
    (Cue::Stress, 0.2),
    (Cue::Compare, 0.5),
    (Cue::Condition, 0.35),
];

/// So far from the trial stands what came after it.
const TRIAL: usize = 14;
/// So near to its beginning stands what a sentence is about.
pub const OPENING: usize = 6;
/// Whom one bids stands between the verb and what they are to do.
const OBJECT: usize = 10;
/// A smaller number makes no figure of the sentence.
pub const FIGURE: f64 = 20.0;
/// No heading makes a practice of a warning.
const WARNING: f64 = -1.0;

pub fn of(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    let cues = cues(analysis, tokens);
    let has = |cue: Cue| cues & cue.bit() != 0;
    if ways::warns(analysis, tokens, has) {
        return WARNING;
    }
    let listed: f64 = WEIGHTS.iter().filter(|it| has(it.0)).map(|it| it.1).sum();
    listed
        + called_good(analysis, tokens, has)
        + advised(analysis, tokens, has)
        + argued(analysis, tokens, has)
        + ways::weight(analysis, tokens, has)
        + turns::weight(analysis, tokens, has)
        + routines::weight(analysis, tokens)
        + customs::weight(analysis, tokens)
        - news::weight(analysis, tokens, has)
        - against::weight(analysis, tokens, has)
}

/// What is called a good practice, or a key.
fn called_good(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let mut sum = if judged_key(analysis, tokens) { 0.3 } else { 0.0 };
    if has(Cue::GoodPractice) {
        sum += if presented_as(analysis, tokens) { 0.65 } else { 0.0 };
        sum += if has(Cue::Capture) { 0.3 } else { 0.0 };
        sum += if has(Cue::Shared) && has(Cue::Joint) { 0.1 } else { 0.0 };
    }
    sum
}

/// What somebody bids others to do or to leave.
fn advised(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let said = [
        (has(Cue::Should) && advises(analysis, tokens), 0.4),
        (has(Cue::Bid) && bids(analysis, tokens), 0.5),
        (advises_outright(analysis, tokens), 0.5),
        (opens_with_deed(analysis, tokens), 0.25),
        (forbids(analysis, tokens), 0.5),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

/// A way that is compared, tried, judged or explained.
fn argued(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let is_dated = !within(&analysis.dates, tokens).is_empty();
    let tried = has(Cue::Trial) && tried_before(analysis, tokens)
        || !is_dated && done_before(analysis, tokens)
        || has(Cue::Useful) && judged_useful(analysis, tokens);
    // *63 % of the files hold the form; formerly none did*: that is what came of it.
    let was_otherwise = has(Cue::Formerly)
        && !has(Cue::Percent)
        && was_so_before(analysis, tokens)
        && (has(Cue::Habit) || has(Cue::Since));
    let changed = has(Cue::Increase) || has(Cue::Decrease);
    let said = [
        (sets_against(analysis, tokens), 0.5),
        (explained(analysis, tokens, &has) || was_otherwise, 0.5),
        (tried, 0.5),
        (has(Cue::Since) && changed, 0.3),
        (learned_from_failure(analysis, tokens), 0.5),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

/// *formerly*, but not *at the beginning of the month*.
fn was_so_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Formerly).any(|it| !analysis.is(it.end, Cue::Of))
}

/// The cues of a sentence without the words of names, which say nothing: *Comisión de Ayuda a
/// Refugiados*.
fn cues(analysis: &Analysis, tokens: &Range<usize>) -> u128 {
    let mut cues = 0_u128;
    let mut named = tokens.start..tokens.start;
    let mut bodies = within(&analysis.bodies, tokens).iter();
    for at in tokens.clone() {
        while named.end <= at
            && let Some(body) = bodies.next()
        {
            named = body.tokens.clone();
        }
        if !named.contains(&at) {
            // *the Peer Review* is called so.
            if at > tokens.start && is_part_of_a_name(analysis, at) {
                continue;
            }
            // *a lessons workshop* is an event.
            let event = analysis.is(at, Cue::Lesson) && names_event(analysis, at + 1);
            let own = analysis.tokens[at].cues;
            cues |= if event { own & !Cue::Lesson.bit() } else { own };
        }
    }
    cues
}

/// Two words with a capital beside each other inside a sentence are a name.
pub fn is_part_of_a_name(analysis: &Analysis, at: usize) -> bool {
    let large = |it: usize| analysis.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital);
    large(at) && (large(at - 1) && at > 1 || large(at + 1))
}

/// *… as a good practice*: the cue stands just before the word.
fn presented_as(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::GoodPractice, Cue::Presented)
}

/// *… as a key priority*
fn judged_key(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::Key, Cue::Presented)
}

/// *Governments should …*: somebody who can act stands just before the verb.
fn advises(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::Should, Cue::Delegate)
}

fn has_before(analysis: &Analysis, tokens: &Range<usize>, word: Cue, cue: Cue) -> bool {
    analysis.cues_in(tokens, word).any(|it| {
        let before = it.start.saturating_sub(4).max(tokens.start)..it.start;
        analysis.has(&before, cue)
    })
}

/// *because nobody had asked the users*: what went wrong, and why, is a lesson.
fn learned_from_failure(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Reason).any(|it| {
        let after = it.end..tokens.end.min(it.end + 4);
        analysis.cues_in(&after, Cue::NoLonger).next().is_some()
    })
}

/// *They invite the Commission to open …*: those who met bid somebody to do something.
fn bids(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Bid).any(|it| {
        let whom = it.end..tokens.end.min(it.end + OBJECT);
        let to = whom
            .clone()
            .any(|at| analysis.is(at, Cue::Preposition) && analysis.is_infinitive(at + 1));
        let that = (it.end - 1..whom.end).any(|at| analysis.is(at, Cue::Relative));
        to || that
    })
}

/// *with the teachers, not for them*: two ways to do it, and the second is refused.
fn sets_against(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let object = [Cue::Preposition, Cue::Definite, Cue::Indefinite, Cue::Possessive];
    analysis.cues_in(tokens, Cue::Contrast).any(|it| {
        // *whether to charge or not*
        let whether = it.start > tokens.start + 1 && analysis.is_infinitive(it.start - 2);
        let parted = it.start > tokens.start
            && (analysis.is_mark(it.start - 1, ",")
                || analysis.is(it.start - 1, Cue::And) && !whether);
        parted && it.end < tokens.end && analysis.is_any(it.end, &object)
    })
}

/// A habit or a choice, and why: *every case is discussed on Monday, so that nobody waits*.
fn explained(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Habit) && !has(Cue::Choice) {
        return false;
    }
    has(Cue::Reason) || has(Cue::NoLonger) || reason_apart(analysis, tokens)
}

/// *…, as knowledge fades*: a word that gives a reason only after a comma.
pub fn reason_apart(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::ReasonApart).any(|it| {
        it.start > tokens.start
            && analysis.is_mark(it.start - 1, ",")
            && !analysis.is_mark(it.end, ",")
    })
}

/// *Begin with a small town*: a bare verb of advice opens the sentence or the quotation.
pub fn advises_outright(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let first = if analysis.opens_quotation(first) { first + 1 } else { first };
    let ends = |it: usize| {
        let endings = &analysis.language.pack.bidding.0;
        let word = analysis.words(it..it + 1);
        word.len() > 4 && endings.iter().any(|it| word.ends_with(it.as_str()))
    };
    let asked = analysis.is_mark(tokens.end - 1, "?");
    let small = [Cue::Preposition, Cue::Adverb, Cue::Pronoun];
    let bids = analysis.is(first, Cue::Not) && first + 1 < tokens.end && ends(first + 1)
        || ends(first)
            && !analysis.is_any(first, &small)
            && analysis.tokens.get(first + 1).is_some_and(|it| it.glue == Glue::Space);
    if asked || bids {
        return !asked;
    }
    analysis.cues_in(&(first..tokens.end), Cue::Imperative).any(|it| {
        let object = [
            Cue::Definite,
            Cue::Indefinite,
            Cue::Possessive,
            Cue::Preposition,
            Cue::Pronoun,
            Cue::Not,
        ];
        it.start == first
            && (it.len() > 1
                || !analysis.language.infinitives.is_empty()
                || analysis.is_any(it.end, &object))
    })
}

/// *The manual was tested at three posts before it was printed*, *… was read aloud before it went
/// to print*.
fn tried_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Trial).any(|it| {
        let after = it.end..tokens.end.min(it.end + TRIAL);
        analysis.cues_in(&after, Cue::Before).next().is_some()
    })
}

/// *… before it went to print*: what is done before something is final.
fn done_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Before).any(|it| {
        let after = it.end..tokens.end.min(it.end + OPENING);
        it.start > tokens.start && analysis.has(&after, Cue::DoneWith)
    })
}

/// *It was useful to bring both into one room*: a verdict on doing something.
fn judged_useful(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Useful).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(3))..it.start;
        let after = it.end..tokens.end.min(it.end + 3);
        before.into_iter().any(|it| analysis.is(it, Cue::Finite))
            && (analysis.is(it.end, Cue::Relative)
                || after.into_iter().any(|it| analysis.is_infinitive(it)))
    })
}

/// *Do not train before …*, *Ne jamais …*, *must never be interviewed*.
fn forbids(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opens = (first..tokens.end.min(first + 2)).any(|it| analysis.is(it, Cue::Not));
    let verb = (first + 1..tokens.end.min(first + 4)).any(|it| analysis.is_infinitive(it));
    // *Nunca envíen …*: what is never done, in the present.
    let never = tokens.len() > 3
        && analysis.is(first, Cue::Not)
        && folded(analysis.words(first..first + 1)).len() > 3
        && !tense::is_told(analysis, tokens);
    let bare = analysis.language.infinitives.is_empty()
        && analysis.is(first, Cue::Finite)
        && !analysis.is(first, Cue::Not)
        && analysis.is(first + 1, Cue::Not);
    let ruled = analysis.cues_in(tokens, Cue::Should).any(|it| {
        analysis.is(it.end, Cue::Not)
            || it.start > tokens.start && analysis.is(it.start - 1, Cue::Not)
    });
    let rest = first + 1..tokens.end;
    let bid = analysis.is(first, Cue::Not)
        && analysis.cues_in(&rest, Cue::Imperative).any(|it| it.start <= first + 2);
    // *Not everybody was convinced* forbids nothing.
    let bare = bare && !tense::is_told(analysis, tokens);
    opens && (verb || bare || bid) || never || ruled
}

/// *Playing a negotiation …*, *Jouer une négociation …*: a deed is what the sentence is about.
pub fn opens_with_deed(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let quoted = analysis.opens_quotation(first) || analysis.is(first, Cue::And);
    let first = if quoted { first + 1 } else { first };
    let small = [Cue::Preposition, Cue::Definite, Cue::Indefinite, Cue::Finite, Cue::Adverb];
    if first + 1 >= tokens.end || analysis.is_any(first, &small) {
        return false;
    }
    let word = folded(analysis.words(first..first + 1));
    let object = [Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Preposition];
    word.len() > 4
        && analysis.language.doing.iter().any(|it| word.ends_with(it.as_str()))
        && (analysis.is_any(first + 1, &object) || analysis.tokens[first + 1].shape.is_word())
}
