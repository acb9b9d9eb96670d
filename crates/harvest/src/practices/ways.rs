//! Ways of working that are told without advice, in the voice of a case study, and warnings, which
//! are none.

use super::weight::{OPENING, is_part_of_a_name, reason_apart};
use crate::analysis::{Analysis, tense, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::Shape;
use std::ops::Range;

/// A warning says early that it is one.
const SUBJECT: usize = 4;
/// And a place that opens it ends with a comma before so many.
const PLACE: usize = 8;
/// The first verb of a sentence stands in so many words.
const CLAUSE: usize = 9;
/// Letters of a word for people that no list has.
const TRADE: usize = 7;

/// What speaks for a way of working that is told in the present: *In Lyon, the clerk has a sheet
/// for every case*; *the office now receives …*.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let explained = has(Cue::NoLonger) || has(Cue::Reason) || reason_apart(analysis, tokens);
    let main = main_clause(analysis, tokens);
    let is_present = is_present(analysis, &main) && !is_denied(analysis, &main);
    let is_way = is_present && is_of_workers(analysis, tokens);
    let is_body = is_present && !is_way && !has(Cue::Support) && is_of_a_body(analysis, tokens);
    let changed = has(Cue::Increase) || has(Cue::Decrease);
    let said = [
        (is_way && explained, 0.5),
        (is_way && !explained && is_done(analysis, tokens), 0.3),
        (has(Cue::Condition) && !explained && (is_way || has(Cue::Habit)), 0.15),
        (is_present && is_case(analysis, tokens, &has) && !has(Cue::Support), 0.5),
        (is_present && main.end < tokens.end && has(Cue::Habit) && changed, 0.5),
        ((is_body || is_way && !explained) && has(Cue::Habit), 0.3),
        (is_present && has(Cue::Before) && has(Cue::Habit), 0.3),
        (has(Cue::Begun), 0.25),
        ((has(Cue::Problem) || has(Cue::Risk)) && has(Cue::Remedy), 0.25),
        (has(Cue::Begun) && changed, 0.25),
        (has(Cue::Explain) && has(Cue::Habit), 0.25),
        (made_with_users(analysis, tokens, &has), 0.3),
        (is_present && is_cleft(analysis, tokens), 0.5),
    ];
    let arranged = if has(Cue::Way) { arranged(analysis, tokens) } else { 0.0 };
    arranged + said.iter().filter(|it| it.0).map(|it| it.1).sum::<f64>()
}

/// Whether a sentence tells how something is done, and not how things are.
pub fn is_plain(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    is_present(analysis, &main_clause(analysis, tokens)) && is_done(analysis, tokens)
}

/// What stands before a semicolon or a reason: what follows is what came of it, or why it is so.
pub fn main_clause(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let mut rest = tokens.start + CLAUSE.min(tokens.len())..tokens.end;
    let reason = [Cue::Reason, Cue::ReasonApart];
    let end = rest.find(|&it| {
        // *the ministries, as hosts, answered*: the verb is still to come.
        let inserted = || (it + 1..tokens.end).any(|at| analysis.is_mark(at, ","));
        let apart = analysis.is_mark(it, ",") && analysis.is_any(it + 1, &reason);
        let because = analysis.is(it + 1, Cue::Reason);
        analysis.is_mark(it, ";") || apart && (because || !inserted())
    });
    tokens.start..end.unwrap_or(tokens.end)
}

/// *one-stop*, *in their own language*: each such word tells a little, and two are enough.
fn arranged(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    let mut end = tokens.start;
    let mut sum = 0.0;
    for way in analysis.cues_in(tokens, Cue::Way) {
        let named = way.start > tokens.start && is_part_of_a_name(analysis, way.start);
        if way.start >= end && sum < 0.5 && !named {
            sum += 0.25;
            end = way.end;
        }
    }
    sum
}

/// *The form fits on one page …*: a tool or the people who work open the sentence.
pub fn is_of_workers(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = after_place(analysis, tokens);
    let mut opening = first..tokens.end.min(first + OPENING);
    let workers = [Cue::Tool, Cue::Delegate, Cue::Expert];
    is_of_an_office(analysis, &opening)
        || opening.any(|it| analysis.is_any(it, &workers) || is_trade(analysis, it))
}

/// *At the desk in Mombasa, …*: where a sentence begins after it has said where.
fn after_place(analysis: &Analysis, tokens: &Range<usize>) -> usize {
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + PLACE);
    let comma = opening.into_iter().find(|&it| analysis.is_mark(it, ","));
    let named =
        |comma: usize| (first + 1..comma).any(|it| analysis.tokens[it].shape == Shape::Capital);
    match comma {
        Some(comma) if opens_with_place(analysis, first) && named(comma) => comma + 1,
        _ => tokens.start,
    }
}

/// In Portuguese *a equipa* begins with an article that says where elsewhere.
fn opens_with_place(analysis: &Analysis, first: usize) -> bool {
    analysis.is(first, Cue::Locative) && analysis.words(first..first + 1).len() > 1
}

/// *The embassy pairs …*, *Estonia keeps …*: an office without its name, or a country.
fn is_of_an_office(analysis: &Analysis, opening: &Range<usize>) -> bool {
    let subject = opening.start..opening.end.min(opening.start + 2);
    let mut hits = analysis.hits_in(&subject).iter();
    // *The Moldovans carry a tablet*: an adjective of a country is what the sentence is about, too.
    let people = |it: Meaning| {
        matches!(it, Meaning::Demonym(_)) && analysis.is(opening.start, Cue::Definite)
    };
    hits.any(|it| {
        matches!(it.meaning, Meaning::Head | Meaning::CityHead | Meaning::Place(_))
            || people(it.meaning)
    })
}

/// No list has every trade: *midwives*, *parteras*.
fn is_trade(analysis: &Analysis, at: usize) -> bool {
    let word = analysis.words(at..at + 1);
    let endings = &analysis.language.pack.people.0;
    // *demandeurs d'asile* are no trade.
    word.len() >= TRADE
        && endings.iter().any(|it| word.ends_with(it.as_str()))
        && !analysis
            .hits_in(&(at..at + 1))
            .iter()
            .any(|it| it.meaning == Meaning::Cue(Cue::Population))
}

/// *The towns do not have the right …*: what is not so is no way of working, unless something else
/// is set against it.
fn is_denied(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + CLAUSE);
    let nobody = analysis.cues_in(tokens, Cue::NoLonger).next().is_some();
    analysis.has(&opening, Cue::Not) && !nobody
}

/// Whether something is done: no verb that only says how things are.
pub fn is_done(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + CLAUSE);
    !analysis.hits_in(&opening).iter().any(|it| it.meaning == Meaning::Stative)
}

/// *It is the returnees who …*, *Son los propios migrantes quienes …*: who does it is what counts.
fn is_cleft(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + 2);
    let copula = opening.into_iter().any(|it| analysis.is(it, Cue::Finite));
    let focus = first..tokens.end.min(first + CLAUSE);
    let Some(who) = focus.clone().find(|&it| analysis.is(it, Cue::Relative)) else { return false };
    let people = [Cue::Population, Cue::Delegate, Cue::Expert];
    let named = (first..who).any(|it| analysis.is_any(it, &people) || is_trade(analysis, it));
    copula && named && !analysis.is_mark(who - 1, ",")
}

/// A way of working of a body: *the fund now receives …*.
fn is_of_a_body(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + SUBJECT);
    !within(&analysis.bodies, &opening).is_empty()
}

fn is_present(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    within(&analysis.dates, tokens).is_empty() && !tense::is_told(analysis, tokens)
}

/// *In Lyon, the clerk …*: a place, and what people there do with what, without figures.
fn is_case(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + SUBJECT + 1);
    let said = after_place(analysis, tokens);
    // *À l'usine de Coromandel, une ouvrière …*: a place that no list has.
    let subject = said..tokens.end.min(said + OPENING);
    let unknown = said > tokens.start
        && (is_of_workers(analysis, tokens) || analysis.has(&subject, Cue::Way));
    let placed = opens_with_place(analysis, first)
        && (!within(&analysis.cities, &opening).is_empty()
            || within(&analysis.places, &opening).iter().any(|it| !it.is_demonym)
            || unknown);
    let worked =
        [Cue::Tool, Cue::Habit, Cue::Means, Cue::Joint, Cue::Expert, Cue::Delegate, Cue::Way];
    let counts = within(&analysis.numbers, tokens).iter().any(|it| it.value >= 20.0);
    placed && !counts && !has(Cue::Problem) && worked.iter().any(|&it| has(it))
}

/// *was prepared with those who will use it*: made together with people, and not by the programme.
fn made_with_users(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Produce) && !has(Cue::Realise) {
        return false;
    }
    analysis.cues_in(tokens, Cue::With).any(|it| {
        let after = it.end..tokens.end.min(it.end + SUBJECT);
        let bodies = within(&analysis.bodies, &after);
        let programme = bodies.iter().any(|it| analysis.body_names[it.id].is_programme);
        let people = analysis.has(&after, Cue::Delegate) || analysis.has(&after, Cue::Population);
        let made = tokens.start.max(it.start.saturating_sub(OPENING))..it.start;
        let near = [Cue::Produce, Cue::Realise].iter().any(|&it| analysis.has(&made, it));
        near && !programme && (people || !bodies.is_empty())
    })
}

/// *The risk is that …*, *lack of staff delayed …*: what goes wrong is no practice unless the
/// sentence tells a remedy.
pub fn warns(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Problem) && !has(Cue::Risk) {
        return false;
    }
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + SUBJECT);
    let troubled = |it: &Range<usize>| {
        let small = [Cue::Of, Cue::Finite, Cue::Relative, Cue::Participle, Cue::Locative];
        analysis.is_any(it.end - 1, &[Cue::Of])
            || it.end >= tokens.end
            || analysis.is_any(it.end, &small)
            || it.start <= first + 1
    };
    let opens = [Cue::Problem, Cue::Risk]
        .iter()
        .any(|&cue| analysis.cues_in(&opening, cue).any(|it| troubled(&it)));
    // *…: the risk is that*, *there is a risk that*
    let said = analysis.cues_in(tokens, Cue::Risk).any(|it| {
        let after = it.end..tokens.end.min(it.end + 2);
        analysis.has(&after, Cue::Relative)
    });
    let remedies = [
        Cue::Remedy,
        Cue::Should,
        Cue::Advise,
        Cue::Effect,
        Cue::CanHelp,
        Cue::Choice,
        Cue::Unite,
        Cue::Compare,
        Cue::Seek,
        Cue::Begun,
    ];
    (opens || said) && !remedies.iter().any(|&it| has(it))
}
