//! When a guessed event was.

use crate::analysis::{Analysis, Date, tense, within};
use crate::events::{Draft, deictic, place_in_time};
use crate::labels::labelled;
use crate::language::Meaning;
use crate::pack::{Cue, Distance, Helping};
use crate::scope;
use std::ops::Range;

/// So many sentences around the one that tells may say when.
const NEAR: usize = 2;
/// The lines of a form are among the first sentences.
const HEAD: usize = 8;
/// Who stays longer is posted there.
const LONGEST: i64 = 62;

/// How exactly a sentence says when; where one beside it does, that is less.
pub(super) fn weight(analysis: &Analysis, sentence: usize) -> u8 {
    let tokens = &analysis.sentences[sentence].tokens;
    match date(analysis, tokens) {
        Some(date) if date.start.day.is_some() => 3,
        Some(_) => 2,
        None => {
            let near = || beside(analysis, sentence).or_else(|| of_line(analysis));
            u8::from(is_recent(analysis, tokens) || near().is_some())
        }
    }
}

/// Whether a sentence names a day or a month that was.
pub(super) fn is_dated(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    date(analysis, tokens).is_some()
}

/// Dates a guessed event by its sentence, by one beside it in the paragraph, or by a line of the
/// head.
pub(super) fn take(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let own = &analysis.sentences[sentence].tokens;
    if let Some(date) = date(analysis, own) {
        draft.take_date(&date);
        return;
    }
    let told = beside(analysis, sentence).or_else(|| of_line(analysis));
    if let Some((tokens, date)) = told {
        draft.take_date(&date);
        draft.add_evidence(&tokens);
    }
}

/// The date of a sentence beside one in its paragraph, and that sentence.
fn beside(analysis: &Analysis, sentence: usize) -> Option<(Range<usize>, Date)> {
    let block = analysis.sentences[sentence].block;
    let own = &analysis.sentences[sentence].tokens;
    // *Since January a statistician has been seconded …* says when, and tells no event.
    if !within(&analysis.dates, own).is_empty() {
        return None;
    }
    let near = (1..=NEAR).flat_map(|it| [sentence.checked_sub(it), Some(sentence + it)]);
    near.flatten().find_map(|it| {
        let near = analysis.sentences.get(it).filter(|it| it.block == block)?;
        let whole = |it: &Date| it.has_month() && it.start.year.is_some();
        let found = date(analysis, &near.tokens).filter(whole)?;
        Some((near.tokens.clone(), found))
    })
}

/// *Dates: 2 to 6 December 2019*: a line of the head that says when.
fn of_line(analysis: &Analysis) -> Option<(Range<usize>, Date)> {
    let head = analysis.sentences.iter().take(HEAD).map(|it| &it.tokens);
    head.filter_map(|it| labelled(analysis, it)).find_map(|(title, rest)| {
        let says = analysis.has(&title, Cue::WhereLabel)
            || analysis.has_helping(&title, Helping::PeriodTitle);
        let date = within(&analysis.dates, &rest).iter().find(|it| it.has_month());
        date.filter(|_| says).map(|date| (title.start..rest.end, date.clone()))
    })
}

/// The first day or month of a sentence that can be that of an event.
fn date(analysis: &Analysis, sentence: &Range<usize>) -> Option<Date> {
    let told = scope::dateline(analysis, sentence).unwrap_or(sentence.start)..sentence.end;
    let fits = |it: &&Date| {
        let past = !tense::is_to_come(analysis, &told, &it.tokens, false);
        let own = is_short(it) && !is_of_something(analysis, &told, it);
        it.has_month() && place_in_time::fits(analysis, it) && own && past
    };
    let dates = within(&analysis.dates, &told);
    let day = dates.iter().filter(fits).find(|it| it.start.day.is_some());
    let named = day.or_else(|| dates.iter().find(fits)).cloned();
    named.or_else(|| deictic::date(analysis, &told))
}

/// *adopted in September 2014*, *received until 30 June*: when something else was, or when it ends.
fn is_of_something(analysis: &Analysis, sentence: &Range<usize>, date: &Date) -> bool {
    let small = [Cue::Preposition, Cue::Definite, Cue::Locative, Cue::Of];
    let mut at = date.tokens.start;
    while at > sentence.start && analysis.is_any(at - 1, &small) {
        at -= 1;
        let until =
            analysis.is(at, Cue::RangeTo) && !analysis.is_any(at, &[Cue::Locative, Cue::Of]);
        if date.end.is_none() && until {
            return true;
        }
    }
    let Some(verb) = at.checked_sub(1).filter(|&it| it >= sentence.start) else { return false };
    let made = |it: Meaning| matches!(it, Meaning::Fate(_));
    analysis.is(verb, Cue::Produce)
        || analysis.hits_in(&(verb..verb + 1)).iter().any(|it| made(it.meaning))
}

fn is_short(date: &Date) -> bool {
    let Some(end) = date.end.or(date.until) else { return true };
    let days = end.day_number().zip(date.start.day_number()).map(|it| it.0 - it.1);
    days.map_or(end.month == date.start.month, |it| it <= LONGEST)
}

/// *yesterday*, *on Friday*, where the text itself has no date; or how long people stayed.
pub(super) fn is_recent(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let recent = analysis.hits_in(tokens).iter().any(|it| {
        matches!(
            it.meaning,
            Meaning::Weekday(_)
                | Meaning::Distance(Distance::Today | Distance::Yesterday | Distance::LastWeek)
        )
    });
    let units = [Cue::Day, Cue::Week];
    recent
        || within(&analysis.numbers, tokens)
            .iter()
            .any(|it| it.tokens.end < tokens.end && analysis.is_any(it.tokens.end, &units))
}
