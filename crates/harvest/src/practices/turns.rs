//! Turns of phrase by which a text tells what works, without the words for it: a remedy that is
//! named, a way that was preferred, what visitors were shown, what is done every evening.

use super::ways;
use super::weight::FIGURE;
use crate::analysis::{Analysis, tense, within};
use crate::events::mentions::names_event;
use crate::language::Meaning;
use crate::pack::{Cue, Turn};
use std::ops::Range;

/// Which of the remedies it is, and what makes it one, stand so near to the noun.
const NEAR: usize = 4;
/// What somebody proposed stands so near to the verb.
const OBJECT: usize = 9;
/// A shorter clause only names what was shown: *how the desk works*.
const CLAUSE: usize = 6;
/// So far from the verb of showing stands the clause that tells what was shown.
const SHOWN: usize = 30;

/// What the turns of phrase of a sentence add to its weight.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let troubled = has(Cue::Problem) || has(Cue::Risk);
    let said = [
        names_a_remedy(analysis, tokens),
        proposes(analysis, tokens),
        credits(analysis, tokens) && !troubled,
        prefers(analysis, tokens),
        copies(analysis, tokens),
        takes_up(analysis, tokens),
        is_in_order(analysis, tokens),
        gives_a_seat(analysis, tokens),
        gives_each_a_tool(analysis, tokens),
        shows_a_way(analysis, tokens),
        is_done_often(analysis, tokens),
        shares_a_tool(analysis, tokens),
        gives_terms(analysis, tokens),
        wherever(analysis, tokens),
        analysis.has_turn(tokens, Turn::Counter),
        analysis.has_turn(tokens, Turn::Failed),
        gives_advice(analysis, tokens),
    ];
    let dated = !within(&analysis.dates, tokens).is_empty();
    let told = has(Cue::Hold) || dated || tense::is_told(analysis, tokens);
    let spoken = if told { 0 } else { languages(analysis, tokens) };
    let served = has(Cue::Tool) || has(Cue::Delegate) || has(Cue::Expert);
    let spoken = if served { 0.25 * f64::from(spoken.min(2)) } else { 0.0 };
    let sum = spoken + said.iter().filter(|it| **it).map(|_| 0.5).sum::<f64>();
    let kept = if has(Cue::Habit) { 0.5 } else { 0.25 };
    let timely = if keeps_time(analysis, tokens) { kept } else { 0.0 };
    let sum = sum + timely;
    if counts(analysis, tokens) { sum - 0.3 } else { sum }
}

/// *The main suggestion was to …*, *… was named as the cheapest remedy*, *our advice: …*
fn names_a_remedy(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Remedy).any(|it| {
        let around = tokens.start.max(it.start.saturating_sub(NEAR))..tokens.end.min(it.end + NEAR);
        let before = around.start..it.start;
        let after = it.end..around.end;
        let chosen = analysis.has_turn(&before, Turn::Chosen)
            || analysis.turns_in(&after, Turn::Chosen).any(|other| other.start <= it.end);
        let named = analysis.has(&before, Cue::Presented);
        let told = after.clone().any(|at| analysis.is_mark(at, ":"));
        let rest = it.end..tokens.end.min(it.end + 2 * NEAR);
        let copula = after
            .into_iter()
            .find(|&at| analysis.is(at, Cue::Finite) || analysis.is(at, Cue::ToldAsPast));
        let is = copula.is_some_and(|copula| {
            (copula + 1..rest.end.min(copula + NEAR))
                .any(|at| analysis.is_infinitive(at) || analysis.is(at, Cue::Relative))
        });
        chosen && (named || told || is)
    })
}

/// *Their advice was blunt: never let …*, *um conselho: contratar …*: a deed stands after the colon.
fn gives_advice(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let Some(colon) = tokens.clone().find(|&it| analysis.is_mark(it, ":")) else { return false };
    let named = analysis.has_turn(&(tokens.start..colon), Turn::Remedy);
    let first = colon + 1;
    let quoted = analysis.opens_quotation(first);
    let told = (first + usize::from(quoted)).min(tokens.end)..tokens.end;
    let bids = |it: usize| {
        analysis.is(it, Cue::Not)
            || analysis.is(it, Cue::Imperative)
            || analysis.is(it, Cue::Advise)
            || !analysis.language.infinitives.is_empty() && analysis.is_infinitive(it)
    };
    named && told.len() > NEAR && bids(told.start)
}

/// *proposed a single desk*: a thing to work with, or the terms of it. Who asks for a thing asks
/// for help, but who asks for a deadline does not.
fn proposes(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Propose).any(|it| {
        let object = it.end..tokens.end.min(it.end + OBJECT);
        let asks =
            analysis.cues_in(tokens, Cue::Request).any(|at| at.start < it.end && it.start < at.end);
        let helped = analysis.has(&object, Cue::Help);
        let event = object.clone().any(|at| names_event(analysis, at));
        let thing = !asks
            && analysis.is(it.end, Cue::Indefinite)
            && (analysis.has(&object, Cue::Tool) || analysis.has(&object, Cue::Way));
        !helped && !event && (thing || analysis.has_turn(&object, Turn::Terms))
    })
}

/// *puts this success down to a hotline*
fn credits(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Credit).any(|it| {
        let around = tokens.start.max(it.start.saturating_sub(NEAR))..tokens.end.min(it.end + NEAR);
        // *The secret, according to the head of the unit, is due to …*
        let opening = tokens.start..it.start.min(tokens.start + NEAR);
        analysis.turns_in(&around, Turn::Success).any(|at| at.end <= it.start || at.start >= it.end)
            || analysis.has_turn(&opening, Turn::Success)
    })
}

/// *preferred to train its own people*: of two ways one was taken. What migrants prefer is no way
/// of working.
fn prefers(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Prefer).any(|it| {
        let after = it.end..tokens.end.min(it.end + NEAR);
        let subject = tokens.start..it.start;
        let people = analysis.has(&subject, Cue::Population)
            && !analysis.has(&subject, Cue::Delegate)
            && within(&analysis.bodies, &subject).is_empty();
        !people && after.into_iter().any(|at| analysis.is_infinitive(at))
    })
}

/// *what they would copy first*
fn copies(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Copy).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(2 * NEAR))..it.start;
        !analysis.has(&before, Cue::Not)
    })
}

/// *has made it part of the syllabus*: what was tried is the rule since then.
fn takes_up(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Uptake).any(|it| {
        let rest = it.end..tokens.end.min(it.end + 3 * NEAR);
        analysis.has_turn(&rest, Turn::Norm)
    })
}

/// *trained the clerks first and only then installed the software*
fn is_in_order(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let counted = [Cue::Definite, Cue::Possessive, Cue::Indefinite];
    analysis.turns_in(tokens, Turn::AtFirst).any(|it| {
        let ordinal = it.start > tokens.start && analysis.is_any(it.start - 1, &counted);
        let rest = it.end..tokens.end;
        // *first to the ministry, then to the port* is the order of a tour.
        let place = |at: usize| analysis.is(at, Cue::Locative);
        !ordinal
            && !analysis.has(tokens, Cue::Route)
            && analysis.turns_in(&rest, Turn::Then).any(|then| {
                let led = analysis.is_mark(then.start - 1, ",;");
                let tour =
                    place(it.end) && place(then.end) && !analysis.is_infinitive(then.end + 1);
                !tour
                    && then.start >= it.end
                    && (led
                        || analysis.is_any(then.start - 1, &[Cue::And])
                        || analysis.is(then.start, Cue::And))
            })
    })
}

/// *Two former victims sat on the panel …*: those whom it concerns take part.
fn gives_a_seat(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::TakesPart).any(|it| {
        let subject = tokens.start.max(it.start.saturating_sub(2 * NEAR))..it.start;
        analysis.has(&subject, Cue::Population)
    })
}

/// *Each trainee returned home with a list*
fn gives_each_a_tool(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let each = analysis.turns_in(tokens, Turn::Each).find(|it| it.start == first);
    each.is_some_and(|it| {
        let subject = it.end..tokens.end.min(it.end + 3);
        let rest = subject.end..tokens.end;
        ways::is_of_workers(analysis, &subject) && analysis.has(&rest, Cue::Tool)
    })
}

/// *within a minute*, *at least three months*: a time that is kept, now.
fn keeps_time(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let units = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month];
    !tense::is_told(analysis, tokens)
        && within(&analysis.dates, tokens).is_empty()
        && analysis.turns_in(tokens, Turn::Within).any(|it| {
            let after = it.end..tokens.end.min(it.end + NEAR);
            units.iter().any(|&unit| analysis.has(&after, unit))
        })
}

/// *visited a port where customs and police share a room*, *showed how one counter handles …*: in
/// what tells of a day, a clause in the present tells how others work.
fn shows_a_way(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Shown).any(|shown| {
        let after = shown.end..tokens.end.min(shown.end + SHOWN);
        // *seen from the other end*
        let from = analysis.is(shown.end, Cue::RangeFrom) && !analysis.is(shown.end, Cue::Of);
        // *had come to hear how …*: what they came for, and not yet what they heard.
        let bare = !analysis.language.pack.infinitive_marks.0.is_empty();
        if from || bare && shown.start > tokens.start && analysis.is_infinitive(shown.start) {
            return false;
        }
        let clause = analysis
            .turns_in(&after, Turn::Clause)
            .find(|it| is_written(analysis, it, Turn::Clause))
            .is_some_and(|it| tells_a_way(analysis, it.end..tokens.end));
        // *told that in Giurgiu guards of both states share an office*
        let that =
            analysis.turns_in(&(shown.end..after.end.min(shown.end + 2)), Turn::That).any(|it| {
                let placed = it.end..tokens.end.min(it.end + NEAR);
                let place = !within(&analysis.cities, &placed).is_empty()
                    || within(&analysis.places, &placed).iter().any(|it| !it.is_demonym);
                place
                    && analysis.is(it.end, Cue::Locative)
                    && tells_a_way(analysis, it.end..tokens.end)
            });
        clause || that
    })
}

/// Whether a phrase is written with the accents that its list has: *où* is not *ou*.
fn is_written(analysis: &Analysis, at: &Range<usize>, turn: Turn) -> bool {
    let word = analysis.words(at.clone()).to_lowercase();
    analysis.language.pack.turns.get(&turn).is_some_and(|it| at.len() > 1 || it.0.contains(&word))
}

/// A clause in the present about people or things at work.
fn tells_a_way(analysis: &Analysis, rest: Range<usize>) -> bool {
    // *…, and 300 of them had called there*: another clause.
    let end = rest.clone().find(|&it| {
        analysis.is_mark(it, ";:") || analysis.is_mark(it, ",") && analysis.is(it + 1, Cue::And)
    });
    let clause = rest.start..end.unwrap_or(rest.end);
    let dated = within(&analysis.dates, &clause).iter().any(|it| it.end.is_none());
    let arranged = [Cue::Tool, Cue::Way, Cue::Joint, Cue::Habit, Cue::By]
        .iter()
        .any(|&it| analysis.has(&clause, it));
    clause.len() > CLAUSE
        && !dated
        && !tense::is_told(analysis, &clause)
        && ways::is_done(analysis, &clause)
        && (arranged || ways::is_of_workers(analysis, &clause))
}

/// *Every evening the trainees wrote …*: what was done again and again was meant.
fn is_done_often(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let figure = within(&analysis.numbers, tokens).iter().any(|it| it.value >= FIGURE);
    let opens = |at: usize| {
        at == first
            || at > first
                && (analysis.is_mark(at - 1, ",;:–—")
                    || analysis.is_any(at - 1, &[Cue::And, Cue::Relative]))
    };
    let opening = analysis.turns_in(tokens, Turn::Often).find(|it| opens(it.start));
    opening.is_some_and(|it| !figure && ways::is_of_workers(analysis, &(it.end..tokens.end)))
}

/// *adopted a common glossary*
fn shares_a_tool(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let shared = analysis.turns_in(tokens, Turn::Common).any(|it| {
        let beside = tokens.start.max(it.start.saturating_sub(1))..tokens.end.min(it.end + 1);
        analysis.has(&beside, Cue::Tool)
    });
    shared && analysis.has_turn(tokens, Turn::Created)
}

/// *Each measure has a deadline, a budget and an official who answers for it.*
fn gives_terms(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_turn(tokens, Turn::Each) && analysis.turns_in(tokens, Turn::Terms).count() > 1
}

/// *Where the mayor had been asked first, the centres opened on time.*
fn wherever(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let asked = analysis.is_mark(tokens.end - 1, "?");
    let Some(it) = analysis.turns_in(tokens, Turn::Wherever).find(|it| it.start == first) else {
        return false;
    };
    let comma = (it.end..tokens.end).find(|&at| analysis.is_mark(at, ","));
    !asked && comma.is_some_and(|comma| comma > it.end + 2 && comma + 3 < tokens.end)
}

/// In how many languages something is done: *in Spanish, Aymara and Quechua*.
fn languages(analysis: &Analysis, tokens: &Range<usize>) -> u8 {
    let named = |at: usize| {
        at < tokens.end
            && (analysis.has_turn(&(at..at + 1), Turn::Language)
                || analysis
                    .hits_in(&(at..at + 1))
                    .iter()
                    .any(|it| it.last == at + 1 && matches!(it.meaning, Meaning::Demonym(_))))
    };
    let ends = |at: usize| {
        at >= tokens.end
            || analysis.is_mark(at, ",;.:)")
            || analysis.is_any(
                at,
                &[Cue::And, Cue::Preposition, Cue::Locative, Cue::Finite, Cue::Definite],
            )
    };
    let mut count = 0;
    let mut listed = false;
    for at in tokens.clone() {
        let linked = listed
            && (analysis.is_mark(at, ",") || analysis.is_any(at, &[Cue::And, Cue::Locative]));
        let led = at > tokens.start && (analysis.is(at - 1, Cue::Locative) || listed);
        if led && named(at) && ends(at + 1) {
            count += 1;
            listed = true;
        } else if !linked {
            listed = false;
        }
    }
    count
}

/// *The number of applications doubled*: a figure, and nothing that brought it about.
fn counts(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + 2 * NEAR);
    analysis.has_turn(&opening, Turn::Count) && !analysis.has(tokens, Cue::Means)
}
