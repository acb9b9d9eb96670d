//! The head of a form or of a mission report: lines with a title and a colon that say where and
//! when it was, before any sentence does.

use super::{Draft, delegations, mentions, place_in_time};
use crate::BlockKind;
use crate::analysis::{Analysis, Date, Sentence, within};
use crate::labels::labelled;
use crate::language::Meaning;
use crate::pack::Cue;
use std::ops::Range;

/// The head of a form is among the first sentences of a text.
const HEAD: usize = 16;

/// A line of a city and a date has at most so many words.
const LINE: usize = 12;

/// The event that the head of a form tells, if it has a name for it and a date or a city.
pub fn find(analysis: &Analysis) -> Option<Draft> {
    let head = &analysis.sentences[..analysis.sentences.len().min(HEAD)];
    let lines = head.iter().filter(|it| it.kind != BlockKind::TableCell).map(|it| &it.tokens);
    let named = lines.clone().find_map(|it| noun(analysis, it));
    let (kind, position, name) = named?;
    let mut draft = Draft::new(kind);
    draft.position = position;
    if let Some(line) = dateline(analysis, head, kind) {
        let titled = within(&analysis.cities, &head[0].tokens).first();
        if let Some(city) = titled.filter(|_| within(&analysis.cities, &line).is_empty()) {
            draft.visit(analysis, city, None, 0);
        }
        take_where(analysis, &line, &mut draft);
    }
    let mut hosted = false;
    for (title, rest) in lines.filter_map(|it| labelled(analysis, it)) {
        draft.see_hosts(analysis, &(title.start..rest.end));
        if analysis.has(&title, Cue::WhereLabel) {
            take_where(analysis, &rest, &mut draft);
        }
        let partner =
            analysis.has(&title, Cue::PartnerTitle) && !within(&analysis.bodies, &rest).is_empty();
        hosted |= partner;
        let place = within(&analysis.places, &rest).first();
        if let Some(place) = place.filter(|it| it.is_country && it.tokens == rest) {
            draft.country = draft.country.or(Some(place.place));
        }
        if let Some(governor) = delegations::roll(analysis, &(title.start..rest.end)) {
            draft.add_delegations(&delegations::all_of(analysis, &rest, governor));
        }
    }
    let dated = draft.date.as_ref().is_some_and(crate::analysis::Date::has_month);
    if !dated || draft.city.is_none() && draft.country.is_none() {
        return None;
    }
    if hosted {
        draft.countries.extend(draft.country.filter(|it| !draft.countries.contains(it)));
    }
    draft.is_held = true;
    draft.title = Some(super::draft::Title::of(analysis, name));
    Some(draft)
}

/// *Report of the mission* and below it *Bogotá, 4 to 15 April 2022*: a line of a city and a date
/// says where and when it was.
fn dateline(analysis: &Analysis, head: &[Sentence], kind: u8) -> Option<Range<usize>> {
    let kind = analysis.language.event_kinds[usize::from(kind)].as_str();
    let title = head.first().filter(|it| it.kind == BlockKind::Heading)?;
    if !matches!(kind, "mission" | "meeting" | "study_visit")
        || noun(analysis, &title.tokens).is_none()
    {
        return None;
    }
    let line = head.iter().skip(1).take(2).find(|it| {
        let opens = within(&analysis.cities, &(it.tokens.start..it.tokens.start + 1));
        let titled = within(&analysis.cities, &title.tokens);
        let opens = if opens.is_empty() { titled } else { opens };
        let dated = within(&analysis.dates, &it.tokens).iter().any(Date::has_month);
        it.kind == BlockKind::Heading && !opens.is_empty() && dated && it.tokens.len() <= LINE
    })?;
    Some(line.tokens.clone())
}

/// The first name of an event, its number, and the words of it.
fn noun(analysis: &Analysis, line: &Range<usize>) -> Option<(u8, Option<u8>, Range<usize>)> {
    let hit = analysis.hits_in(line).iter().find_map(|it| match it.meaning {
        Meaning::Event { kind, many: false, .. } => Some((kind, it.first..it.last)),
        _ => None,
    })?;
    let (kind, noun) = hit;
    let numbered = labelled(analysis, line).filter(|it| it.0.contains(&noun.start));
    let position =
        numbered.and_then(|(_, mut rest)| rest.find_map(|it| mentions::ordinal_at(analysis, it)));
    Some((kind, position, noun))
}

fn take_where(analysis: &Analysis, rest: &Range<usize>, draft: &mut Draft) {
    let sentence = analysis.sentence_of(rest.start);
    let date =
        place_in_time::dates_of_events(analysis, rest).first().map(|&it| &analysis.dates[it]);
    if let Some(city) = within(&analysis.cities, rest).first() {
        draft.visit(analysis, city, date, sentence);
    } else if let Some(date) = date {
        draft.take_date(date);
        draft.add_evidence(&analysis.sentences[sentence].tokens);
    }
}
