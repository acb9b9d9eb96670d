//! Indicators: a number with its unit, what it counts, of whom and when.

mod borrowed;
mod columns;
mod figures;
mod fractions;
mod qualified;
mod units;

use crate::analysis::{Analysis, Date, Number, OnTokens, tense, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use crate::{Indicator, facts, scope};
use figures::Figures;
use std::ops::Range;
use units::{Unit, unit};

pub use figures::MOST;

/// A text has no more parts of one kind than this.
const PARTS: f64 = 12.0;
/// *for* stands so near before how long something lasted.
const LASTING: usize = 3;
/// A bracket with the times of what was counted opens so near behind it.
const BRACKET: usize = 10;

pub fn find(analysis: &Analysis) -> Vec<Indicator> {
    let mut found = Figures::default();
    for sentence in &analysis.sentences {
        if found.is_full() {
            break;
        }
        of_sentence(analysis, &sentence.tokens, &mut found);
        anniversaries(analysis, &sentence.tokens, &mut found);
    }
    columns::find(analysis, &mut found);
    found.all
}

fn of_sentence(analysis: &Analysis, tokens: &Range<usize>, found: &mut Figures) {
    // What the number before counted, as long as the sentence lasts.
    let mut before: Option<String> = None;
    let mut rated = tokens.start;
    let shares = fractions::all(analysis, tokens);
    for (share, value) in shares.iter().filter(|it| fractions::is_told(analysis, tokens, &it.0)) {
        let told = Told::share(share.range(), fractions::percent(*value));
        let mut figure = indicator(analysis, tokens, &told, &percent(share.last));
        if let Some(end) = fractions::them(analysis, tokens, share) {
            figure.what = facts::one_line(analysis.words(share.first..end));
        }
        found.add(figure, analysis.language);
    }
    for number in within(&analysis.numbers, tokens) {
        // *two thirds* is no number of thirds.
        let in_share = shares.iter().any(|it| it.0.range().contains(&number.tokens.start));
        if in_share || is_other(analysis, tokens, number) {
            continue;
        }
        if let Some((value, of)) = rate(analysis, tokens, number) {
            let told = Told::share(number.tokens.start..of.end, value);
            found.add(indicator(analysis, tokens, &told, &percent(of.start)), analysis.language);
            rated = of.end;
            continue;
        }
        if let Some((one, noun)) = fractions::one_in(analysis, tokens, number) {
            let share = fractions::percent(number.value.recip());
            let told = Told::share(one..number.tokens.end, share);
            let mut share = indicator(analysis, tokens, &told, &percent(number.tokens.end));
            if !noun.is_empty() {
                share.what = facts::one_line(analysis.words(noun));
            }
            found.add(share, analysis.language);
            continue;
        }
        if number.tokens.start < rated {
            continue;
        }
        let unit = unit(analysis, tokens, number)
            .or_else(|| borrowed::from_subject(analysis, tokens, number))
            .or_else(|| borrowed::from_people(analysis, tokens, number))
            .or_else(|| borrowed::from_before(analysis, tokens, number, before.as_deref()));
        if let Some(unit) = unit.filter(|it| !is_of_text(analysis, tokens, number, it)) {
            // *4.6 points out of 5* is one figure.
            before = (number.value.fract() == 0.0).then(|| unit.name.clone());
            found.add(indicator(analysis, tokens, &Told::of(number), &unit), analysis.language);
        }
    }
}

/// A number as it stands in the text.
struct Told {
    tokens: Range<usize>,
    value: f64,
    /// *a dozen*
    is_round: bool,
}

impl Told {
    fn of(number: &Number) -> Self {
        Self { tokens: number.tokens.clone(), value: number.value, is_round: number.is_round }
    }

    /// A share that is told by other words than a number of per cent.
    fn share(tokens: Range<usize>, value: f64) -> Self {
        Self { tokens, value, is_round: false }
    }
}

/// Per cent, where no sign says it; what is counted stands from a token on.
fn percent(at: usize) -> Unit {
    Unit { name: "%".to_owned(), tokens: at..at, is_shared: false }
}

/// *4 in every 10*: a rate, in per cent, and the number that it is out of.
fn rate(
    analysis: &Analysis,
    sentence: &Range<usize>,
    number: &Number,
) -> Option<(f64, Range<usize>)> {
    let near = number.tokens.end..sentence.end.min(number.tokens.end + 3);
    let of = within(&analysis.numbers, &near).first()?;
    let gap = number.tokens.end..of.tokens.start;
    let out = !gap.is_empty()
        && gap.into_iter().all(|it| analysis.is_any(it, &[Cue::OutOf, Cue::Of, Cue::Habit]));
    let units = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month, Cue::Year, Cue::Percent];
    let whole = (of.value - 10.0).abs() < f64::EPSILON && (2.0..10.0).contains(&number.value);
    let counts = !analysis.is_any(of.tokens.end, &units);
    (out && whole && counts).then(|| (number.value * 10.0, of.tokens.clone()))
}

/// Numbers that count nothing: dates, numbers of documents, ages, one.
fn is_other(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> bool {
    let at = number.tokens.start;
    let next = analysis.dates.partition_point(|it| it.tokens.end <= at);
    let dated = analysis.dates.get(next).is_some_and(|it| it.tokens.start <= at);
    let before = at.checked_sub(1).filter(|&it| it >= sentence.start);
    // *Under the new law 300 migrants were registered*: what is counted numbers no law.
    let counts = analysis.is(number.tokens.end, Cue::Countable);
    let marked = before.is_some_and(|it| {
        analysis.is(it, Cue::NumberSign) && !counts
            || analysis.is(it, Cue::Age)
            || analysis.is_mark(it, "°º#/§")
    });
    let glued =
        analysis.tokens[at].glue == Glue::Hyphen && analysis.tokens[at].shape == Shape::Number;
    let listed = at == sentence.start && analysis.is_mark(number.tokens.end, ").");
    // *between the two administrations* counts nothing that was not counted before.
    let between = number.value <= 3.0
        && before.is_some_and(|it| {
            analysis.is(it, Cue::Definite) && it > sentence.start && analysis.is(it - 1, Cue::With)
        });
    dated || marked || glued || listed || between || (number.value - 1.0).abs() < f64::EPSILON
}

/// *two good practices*, *three questions*, and in a line without a verb *three workshops*: how the
/// text or the programme is divided, and nothing that was reached.
fn is_of_text(analysis: &Analysis, sentence: &Range<usize>, number: &Number, unit: &Unit) -> bool {
    let whole = number.value.fract() == 0.0;
    if number.value > PARTS || unit.tokens.is_empty() || !whole {
        return false;
    }
    let noun = unit.tokens.end - 1;
    let phrase = unit.tokens.start..sentence.end.min(noun + 2);
    let verbs = [Cue::Finite, Cue::Hold, Cue::Participle, Cue::Gather, Cue::Support, Cue::Produce];
    // *In figures: 7 missions, 3 countries*: a row of figures is one of results.
    let told = || {
        verbs.iter().any(|&it| analysis.has(sentence, it))
            || tense::is_told(analysis, sentence)
            || within(&analysis.numbers, sentence).len() > 2
    };
    // *of the twelve recommendations, eight were followed*: what became of them was counted.
    let parted = number.tokens.start > sentence.start
        && analysis.is(number.tokens.start - 1, Cue::Definite)
        && within(&analysis.numbers, &(noun..sentence.end.min(noun + 8))).len() == 1;
    analysis.has(&phrase, Cue::GoodPractice)
        || analysis.is(noun, Cue::Structure) && !parted
        || analysis.is(noun, Cue::Bookkeeping) && !told()
}

/// *the tenth anniversary*
fn anniversaries(analysis: &Analysis, sentence: &Range<usize>, found: &mut Figures) {
    for anniversary in analysis.cues_in(sentence, Cue::Anniversary) {
        let near = anniversary.start.saturating_sub(3).max(sentence.start)
            ..sentence.end.min(anniversary.end + 2);
        let ordinal = analysis.hits_in(&near).iter().find_map(|it| match it.meaning {
            Meaning::Ordinal(number) => Some((number, it.first)),
            _ => None,
        });
        if let Some((number, first)) = ordinal {
            let tokens = first.min(anniversary.start)..first.min(anniversary.start) + 1;
            let name = analysis.language.year_name.clone();
            let tokens_of = tokens.end..anniversary.end.max(tokens.end);
            let unit = Unit { name, tokens: tokens_of, is_shared: false };
            let told = Told { tokens, value: f64::from(number), is_round: false };
            found.add(indicator(analysis, sentence, &told, &unit), analysis.language);
        }
    }
}

fn indicator(analysis: &Analysis, sentence: &Range<usize>, told: &Told, unit: &Unit) -> Indicator {
    let (value, number) = (told.value, &told.tokens);
    let last = unit.tokens.end.max(number.end);
    let rest = after_half(analysis, last);
    let what = rest..crate::events::phrase_end(analysis, sentence, rest).max(rest).min(rest + 14);
    let mut first = number.start;
    while first > sentence.start
        && analysis.is_any(
            first - 1,
            &[Cue::MoreThan, Cue::About, Cue::LessThan, Cue::Of, Cue::Increase, Cue::Decrease],
        )
    {
        first -= 1;
    }
    let near = first.saturating_sub(4).max(sentence.start)..what.end;
    let qualified = qualified::before(analysis, sentence, number);
    let event = event_that_lasted(analysis, sentence, unit);
    // How long an event lasted is told of the event, and not of those who came.
    let countries = if event.is_some() { Vec::new() } else { scope::countries(analysis, sentence) };
    let dates = within(&analysis.dates, sentence);
    let nearest = dates.iter().min_by_key(|it| it.tokens.start.abs_diff(number.start));
    let each = each_period(analysis, sentence, value, last);
    let thing = thing(analysis, unit, &what);
    Indicator {
        language: None,
        value,
        qualifier: qualified::qualifier(analysis, sentence, number, unit, told.is_round),
        unit: unit.name.clone(),
        noun: analysis.language.noun(&unit.name).map(str::to_owned),
        direction: qualified::direction(analysis, sentence, number, &near, qualified.as_ref()),
        what: event.map_or(thing, |it| analysis.words(it).to_owned()),
        scope: facts::codes(analysis, &countries).join(" "),
        period: each.or_else(|| nearest.map(Date::value)).unwrap_or_default(),
        confidence: if unit.name == "%" { 0.85 } else { 0.7 },
        evidence: vec![analysis.span(first..what.end.max(last))],
    }
}

/// *The event brought together … for two and a half days*: the noun of what lasted so long.
fn event_that_lasted(
    analysis: &Analysis,
    sentence: &Range<usize>,
    unit: &Unit,
) -> Option<Range<usize>> {
    let time = [Cue::Hour, Cue::Day, Cue::Week].iter().any(|&it| analysis.has(&unit.tokens, it));
    let near = unit.tokens.start.saturating_sub(LASTING).max(sentence.start)..unit.tokens.start;
    let lasted = time && analysis.has(&near, Cue::Lasting);
    let mut nouns = analysis.hits_in(&(sentence.start..unit.tokens.start)).iter();
    let noun = nouns.find(|it| matches!(it.meaning, Meaning::Event { .. }));
    noun.filter(|_| lasted).map(|it| it.first..it.last)
}

/// *the first two plans (2013-2017 and 2018-2022)*: the time of all that were counted.
fn each_period(
    analysis: &Analysis,
    sentence: &Range<usize>,
    value: f64,
    from: usize,
) -> Option<String> {
    let open = (from..sentence.end.min(from + BRACKET)).find(|&it| analysis.is_mark(it, "("))?;
    let close = (open..sentence.end).find(|&it| analysis.is_mark(it, ")"))?;
    let dates = within(&analysis.dates, &(open..close));
    let (first, last) = (dates.first()?.bounds(), dates.last()?.bounds());
    let counted = u32::try_from(dates.len()).map_or(0.0, f64::from);
    let all = dates.len() > 1 && (counted - value).abs() < f64::EPSILON;
    all.then(|| format!("{}/{}", first.0, last.1.unwrap_or(last.0)))
}

/// *deux jours et demi de travaux*: the half belongs to the number.
fn after_half(analysis: &Analysis, at: usize) -> usize {
    let half = analysis.hits_in(&(at..at + 1)).iter().find(|it| it.meaning == Meaning::Half);
    half.map_or(at, |it| it.last)
}

/// What is counted, without the unit if that says all by itself.
fn thing(analysis: &Analysis, unit: &Unit, what: &Range<usize>) -> String {
    let from = if unit.tokens.len() > 1 { unit.tokens.start } else { what.start };
    if unit.is_shared {
        return unit.name.clone();
    }
    let thing = facts::one_line(analysis.words(from..what.end));
    if thing.is_empty() { unit.name.clone() } else { thing }
}
