//! When a guessed event was.

use crate::analysis::{Analysis, Date, tense, within};
use crate::events::{Draft, deictic, place_in_time};
use crate::language::Meaning;
use crate::pack::{Cue, Distance};
use crate::scope;
use std::ops::Range;

/// So many sentences around the one that tells may say when.
const NEAR: usize = 2;
/// Who stays longer is posted there.
const LONGEST: i64 = 62;

/// How exactly a sentence says when.
pub(super) fn weight(analysis: &Analysis, tokens: &Range<usize>) -> u8 {
    match date(analysis, tokens) {
        Some(date) if date.start.day.is_some() => 3,
        Some(_) => 2,
        None if is_recent(analysis, tokens) => 1,
        None => 0,
    }
}

/// Dates a guessed event by its sentence, or by one beside it in the paragraph.
pub(super) fn take(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let block = analysis.sentences[sentence].block;
    let beside = |it: usize| {
        let near = analysis.sentences.get(it).filter(|it| it.block == block)?;
        let whole = |it: &Date| it.has_month() && it.start.year.is_some();
        let found = date(analysis, &near.tokens).filter(whole)?;
        let past = !tense::is_to_come(analysis, &near.tokens, &found.tokens, false);
        past.then(|| (near.tokens.clone(), found))
    };
    let own = &analysis.sentences[sentence].tokens;
    if let Some(date) = date(analysis, own) {
        draft.take_date(&date);
        return;
    }
    let near = (1..=NEAR).flat_map(|it| [sentence.checked_sub(it), Some(sentence + it)]);
    let found = near.flatten().find_map(beside);
    if let Some((tokens, date)) = found {
        draft.take_date(&date);
        draft.add_evidence(&tokens);
    }
}

/// The first day or month of a sentence that can be that of an event.
fn date(analysis: &Analysis, sentence: &Range<usize>) -> Option<Date> {
    let told = scope::dateline(analysis, sentence).unwrap_or(sentence.start)..sentence.end;
    let fits = |it: &&Date| {
        let past = !tense::is_to_come(analysis, &told, &it.tokens, false);
        it.has_month() && place_in_time::fits(analysis, it) && is_short(it) && past
    };
    let dates = within(&analysis.dates, &told);
    let day = dates.iter().filter(fits).find(|it| it.start.day.is_some());
    let named = day.or_else(|| dates.iter().find(fits)).cloned();
    named.or_else(|| deictic::date(analysis, &told))
}

fn is_short(date: &Date) -> bool {
    let Some(end) = date.end.or(date.until) else { return true };
    let days = end.day_number().zip(date.start.day_number()).map(|it| it.0 - it.1);
    days.map_or(end.month == date.start.month, |it| it <= LONGEST)
}

/// *yesterday*, *on Friday*, where the text itself has no date; or how long people stayed.
fn is_recent(analysis: &Analysis, tokens: &Range<usize>) -> bool {
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
