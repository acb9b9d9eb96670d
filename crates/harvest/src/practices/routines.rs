//! How people work as a rule, told among what took place: *each passport is checked by a second
//! officer before it is handed over*, *they were interested in the way …, where a nurse …*.
//!
//! News tell in the past what was done that day. A clause in the present that has a stage of the
//! work in it, or whoever does it, tells how it is always done.

use super::ways;
use crate::analysis::{Analysis, tense, within};
use crate::events::mentions::names_event;
use crate::pack::{Cue, Turn};
use std::ops::Range;

/// A shorter clause only names what others do.
const CLAUSE: usize = 6;
/// What others do stands so near to the interest in it.
const NEAR: usize = 5;
/// Before its colon a line of a form has so many words.
const LABEL: usize = 4;
/// What a sentence is about, and its verb, stand in so many words.
const OPENING: usize = 9;

/// What the routines of a sentence add to its weight.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    let part = told_part(analysis, tokens);
    let clause = main_clause(analysis, &part);
    let is_present = is_present(analysis, &clause);
    let stage = is_present && analysis.has_turn(&clause, Turn::Stage);
    let each = is_present && concerns_each(analysis, &clause);
    let said = [
        (stage, 0.25),
        (each && stage, 0.25),
        (is_present && is_by_whoever(analysis, &part), 0.5),
        (part.start > tokens.start && is_present && works(analysis, &clause), 0.25),
        (shows_interest(analysis, tokens), 0.8),
        (keeps_a_service(analysis, tokens), 0.5),
        (tells_of_their_own(analysis, tokens), 0.5),
        (is_often_since(analysis, &clause, is_present), 0.5),
        (allows_none_without(analysis, tokens), 0.5),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

/// *They found a simple answer: before departure a clerk reads …*: what stands after the colon.
fn told_part(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let colon = tokens.clone().find(|&it| analysis.is_mark(it, ":"));
    match colon.map(|it| it + 1..tokens.end) {
        // *Team: two experts* is a line of a form.
        Some(rest) if rest.len() > CLAUSE && rest.start > tokens.start + LABEL => rest,
        _ => tokens.clone(),
    }
}

/// Up to a semicolon, or to a relative clause once the verb has been told.
fn main_clause(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let end = (tokens.start..tokens.end).find(|&it| {
        let far = it >= tokens.start + OPENING;
        analysis.is_mark(it, ";") || far && analysis.is(it, Cue::Relative)
    });
    tokens.start..end.unwrap_or(tokens.end)
}

/// In the present, of no day, of no crowd and of no event.
fn is_present(analysis: &Analysis, clause: &Range<usize>) -> bool {
    let dated =
        within(&analysis.dates, clause).iter().any(|it| !is_since(analysis, it.tokens.start));
    let crowd =
        within(&analysis.numbers, clause).iter().any(|it| it.value >= super::weight::FIGURE);
    let mut opening = clause.start..clause.end.min(clause.start + OPENING);
    let denied = analysis.has(&opening, Cue::Not);
    !dated
        && !crowd
        && !denied
        && !tense::is_told(analysis, clause)
        && !tense::looks_ahead(analysis, clause)
        && ways::is_done(analysis, clause)
        && !analysis.has(clause, Cue::Should)
        && !opening.any(|it| names_event(analysis, it) || analysis.is(it, Cue::Programme))
}

fn is_since(analysis: &Analysis, date: usize) -> bool {
    (date.saturating_sub(2)..=date).any(|it| analysis.is(it, Cue::Since))
}

/// *each passport*, as what the clause is about or what it does to it.
fn concerns_each(analysis: &Analysis, clause: &Range<usize>) -> bool {
    analysis.turns_in(clause, Turn::Each).next().is_some()
}

/// *Whoever finds a false stamp sends a photograph …*
fn is_by_whoever(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    // *quién* asks, and *quien* tells.
    let plain = analysis.words(first..first + 1).is_ascii();
    let opens = plain && analysis.has_turn(&(first..tokens.end.min(first + 1)), Turn::Whoever);
    opens && !analysis.is_mark(tokens.end - 1, "?") && tokens.len() > 2 * CLAUSE
}

/// Whether somebody or some tool is at work in a clause.
fn works(analysis: &Analysis, clause: &Range<usize>) -> bool {
    clause.len() > CLAUSE && ways::is_of_workers(analysis, clause)
}

/// *were interested in the practice of Vanuatu, where the village council asks …*
fn shows_interest(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Interest).any(|it| {
        let rest = it.end..tokens.end;
        let how = analysis.turns_in(&rest, Turn::Clause).map(|it| it.end).next();
        let colon = rest.clone().find(|&at| analysis.is_mark(at, ":")).map(|at| at + 1);
        let clause = how.into_iter().chain(colon).min();
        clause.is_some_and(|from| {
            let told = from..tokens.end;
            told.len() > CLAUSE && !tense::is_told(analysis, &main_clause(analysis, &told))
        })
    })
}

/// *has run since 2015 an advice desk that is open to migrants without papers*
fn keeps_a_service(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let clause = main_clause(analysis, tokens);
    let dates = within(&analysis.dates, &clause);
    let since = dates.iter().all(|it| is_since(analysis, it.tokens.start));
    since
        && analysis.turns_in(tokens, Turn::Keeps).any(|it| {
            let rest = it.end..tokens.end;
            analysis.has(&rest, Cue::Tool) && analysis.has_turn(&rest, Turn::OpenTo)
        })
}

/// *Since January the police swap two officers every month*
fn is_often_since(analysis: &Analysis, clause: &Range<usize>, is_present: bool) -> bool {
    let dated = !within(&analysis.dates, clause).is_empty();
    is_present && dated && analysis.has_turn(clause, Turn::Often)
}

/// *No contract leaves the office without a telephone call.*
fn allows_none_without(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    // *explained that no contract leaves …*: what is told of is in the present.
    analysis.turns_in(tokens, Turn::Nobody).any(|it| {
        let told = it.start..tokens.end;
        let rest = it.end + 1..tokens.end.max(it.end + 1);
        !tense::is_told(analysis, &told)
            && analysis.turns_in(&rest, Turn::Without).any(|then| then.end + 1 < tokens.end)
    })
}

/// *explained that in their courts a social worker stays with the child*
fn tells_of_their_own(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Shown).any(|shown| {
        let near = shown.end..tokens.end.min(shown.end + 2);
        analysis.turns_in(&near, Turn::That).any(|that| {
            let own = that.end..tokens.end.min(that.end + NEAR);
            let placed = own.clone().find(|&it| {
                analysis.is(it, Cue::Possessive)
                    && it > tokens.start
                    && (analysis.is(it - 1, Cue::Locative) || analysis.is(it - 1, Cue::Preposition))
            });
            placed.is_some_and(|it| {
                let clause = main_clause(analysis, &(it..tokens.end));
                clause.len() > CLAUSE && is_present(analysis, &clause)
            })
        })
    })
}
