//! Events that a text tells by their verb, without a noun for them: people travel somewhere, meet
//! somewhere, or hand something over. The place and the date make an event of the verb.

use super::Draft;
use super::draft::Title;
use super::{delegations, mentions, place_in_time};
use crate::analysis::{Analysis, City, Date, within};
use crate::facts;
use crate::language::Meaning;
use crate::pack::{Cue, Distance, Helping};
use std::ops::Range;

/// People stand so near to the verb that takes them somewhere.
const NEAR: usize = 14;
/// The line that dates a text is among its first sentences.
const HEAD: usize = 4;
/// So many words after the verb say what was presented.
const OBJECT: usize = 14;
/// So near to *spent* stands how long.
const LENGTH: usize = 4;

pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    trip(analysis, sentence)
        .or_else(|| meeting(analysis, sentence))
        .or_else(|| handover(analysis, sentence))
        .or_else(|| by_verb(analysis, sentence))
}

/// *In May two experts travelled to Lima and Quito.*
fn trip(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let route =
        analysis.cues_in(sentence, Cue::Route).next().or_else(|| stay(analysis, sentence))?;
    let before = sentence.start.max(route.start.saturating_sub(NEAR))..route.start;
    let people = delegations::nationals(analysis, sentence, &before);
    if people.is_empty()
        && ![Cue::Expert, Cue::Delegate, Cue::Programme, Cue::We]
            .iter()
            .any(|&it| analysis.has(&before, it))
        && !analysis.has_helping(&before, Helping::Trade)
    {
        return None;
    }
    let city = within(&analysis.cities, &(route.end..sentence.end)).first()?;
    let title = route.start..city.tokens.end;
    let mut draft = draft(analysis, sentence, "visit", city, title)?;
    let number = analysis.cities.partition_point(|it| it.tokens.start < city.tokens.start);
    draft.route = place_in_time::cities_in_a_row(analysis, number, sentence);
    facts::add_all(&mut draft.countries, &people);
    Some(draft)
}

/// *Four of its members will spend three days in Lima*, where the sentence has no date.
pub fn undated(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    if !within(&analysis.dates, sentence).is_empty() {
        return None;
    }
    let verb =
        stay(analysis, sentence).or_else(|| analysis.cues_in(sentence, Cue::Route).next())?;
    let city = located(analysis, sentence).filter(|it| it.tokens.start > verb.start)?;
    let kind = analysis.language.event_kinds.iter().position(|it| it == "visit")?;
    let mut draft = Draft::new(u8::try_from(kind).ok()?);
    draft.visit(analysis, city, None, analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, verb.start..city.tokens.end));
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}

/// *spent a week*, *passaram cinco dias*: who stays somewhere has travelled there.
fn stay(analysis: &Analysis, sentence: &Range<usize>) -> Option<Range<usize>> {
    let time = [Cue::Day, Cue::Week, Cue::Month];
    analysis.cues_in(sentence, Cue::Stay).find(|it| {
        let near = it.end..sentence.end.min(it.end + LENGTH);
        near.into_iter().any(|it| analysis.is_any(it, &time))
    })
}

/// *Representatives of the two ministries met in Brasília on 27 March.*
fn meeting(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let people = [Cue::Delegate, Cue::Expert, Cue::Programme, Cue::We];
    let people = people.iter().any(|&it| analysis.has(sentence, it))
        || !within(&analysis.bodies, sentence).is_empty();
    let verb = analysis.cues_in(sentence, Cue::Gather).next()?;
    if analysis.has(sentence, Cue::Online) {
        return online(analysis, sentence, &verb);
    }
    let city = located(analysis, sentence).filter(|_| people)?;
    let end = city.tokens.end.max(verb.end);
    draft(analysis, sentence, "meeting", city, verb.start.min(end)..end)
}

/// *A group of Benin and Mali will meet online in June*: a meeting that has no place.
fn online(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Option<Draft> {
    let kind = analysis.language.event_kinds.iter().position(|it| it == "meeting")?;
    let mut dates = within(&analysis.dates, sentence).iter();
    let date = dates.find(|it| it.has_month() && it.start.year.is_some())?;
    let mut draft = Draft::new(u8::try_from(kind).ok()?);
    draft.date = Some(date.clone());
    draft.title = Some(Title::of(analysis, sentence.start..verb.end));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    facts::add_all(&mut draft.countries, &delegations::members(analysis, sentence));
    draft.add_evidence(sentence);
    Some(draft)
}

/// *The manual was handed over in Bamako on 22 February.*
fn handover(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let handed = analysis.hits_in(sentence).iter().find(|it| match it.meaning {
        Meaning::Fate(fate) => analysis.language.fates[usize::from(fate)] == "handed_over",
        _ => false,
    })?;
    let city = located(analysis, sentence).filter(|it| it.tokens.start > handed.first)?;
    draft(analysis, sentence, "ceremony", city, handed.first..city.tokens.end)
}

/// *In March twelve officers were trained in Lima*: a verb that holds an event of a kind.
fn by_verb(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let (kind, verb) = analysis.hits_in(sentence).iter().find_map(|it| match it.meaning {
        Meaning::EventVerb(kind) => Some((kind, it.first..it.last)),
        _ => None,
    })?;
    if is_today(analysis, sentence) {
        return at_dateline(analysis, sentence, kind, verb);
    }
    let city = located(analysis, sentence)?;
    let kind = analysis.language.event_kinds[usize::from(kind)].as_str();
    let title = verb.start.min(city.tokens.start)..city.tokens.end.max(verb.end);
    draft(analysis, sentence, kind, city, title)
}

fn is_today(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    let today = Meaning::Distance(Distance::Today);
    analysis.hits_in(sentence).iter().any(|it| it.meaning == today)
}

/// *Montevideo, 14 November. The Ministry presented today …*: where and when the text is dated.
fn at_dateline(
    analysis: &Analysis,
    sentence: &Range<usize>,
    kind: u8,
    verb: Range<usize>,
) -> Option<Draft> {
    let head = analysis.sentences.iter().take(HEAD).map(|it| &it.tokens);
    let (city, date) = head.filter(|it| it.start <= sentence.start).find_map(|line| {
        let city = within(&analysis.cities, &(line.start..line.start + 1)).first()?;
        let date = within(&analysis.dates, line).iter().find(|it| it.start.day.is_some())?;
        Some((city, date)).filter(|_| date.tokens.start <= city.tokens.end + 2)
    })?;
    let mut draft = Draft::new(kind);
    draft.visit(analysis, city, Some(date), analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, verb.start..sentence.end.min(verb.end + OBJECT)));
    draft.is_held = true;
    // Whoever presents something at home is there.
    draft.countries.extend(draft.country);
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}

/// The city in which the sentence happens.
fn located<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    let number = analysis.sentence_of(sentence.start);
    within(&analysis.cities, sentence).iter().find(|it| {
        analysis.is_located(it.tokens.start, sentence)
            && !mentions::is_in_body(analysis, &it.tokens)
            && !mentions::is_dateline(analysis, number, it)
    })
}

fn draft(
    analysis: &Analysis,
    sentence: &Range<usize>,
    kind: &str,
    city: &City,
    title: Range<usize>,
) -> Option<Draft> {
    let kind = analysis.language.event_kinds.iter().position(|it| it == kind)?;
    let whole = |it: &&Date| it.has_month() && it.start.year.is_some();
    let date = place_in_time::date_beside(analysis, sentence, &city.tokens)
        .filter(whole)
        .or_else(|| within(&analysis.dates, sentence).iter().find(whole))?;
    let mut draft = Draft::new(u8::try_from(kind).ok()?);
    draft.visit(analysis, city, Some(date), analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, title));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}
