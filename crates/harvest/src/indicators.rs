//! Indicators: a number with its unit, what it counts, of whom and when.

mod borrowed;
mod columns;
mod figures;

use crate::analysis::{Analysis, Number, tense, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape, folded};
use crate::{Indicator, facts, scope};
use figures::Figures;
use std::ops::Range;

pub use figures::MOST;

/// A text has no more parts of one kind than this.
const PARTS: f64 = 12.0;

/// What a number counts.
struct Unit {
    name: String,
    tokens: Range<usize>,
    /// The noun stands after another number.
    is_shared: bool,
}

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
    for number in within(&analysis.numbers, tokens) {
        if is_other(analysis, tokens, number) {
            continue;
        }
        let unit = unit(analysis, tokens, number)
            .or_else(|| borrowed::from_subject(analysis, tokens, number))
            .or_else(|| borrowed::from_before(analysis, tokens, number, before.as_deref()));
        if let Some(unit) = unit.filter(|it| !is_of_text(analysis, tokens, number, it)) {
            // *4.6 points out of 5* is one figure.
            before = (number.value.fract() == 0.0).then(|| unit.name.clone());
            found.add(indicator(analysis, tokens, number.value, &number.tokens, &unit));
        }
    }
}

/// Numbers that count nothing: dates, numbers of documents, ages, one.
fn is_other(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> bool {
    let at = number.tokens.start;
    let next = analysis.dates.partition_point(|it| it.tokens.end <= at);
    let dated = analysis.dates.get(next).is_some_and(|it| it.tokens.start <= at);
    let before = at.checked_sub(1).filter(|&it| it >= sentence.start);
    let marked = before.is_some_and(|it| {
        analysis.is_any(it, &[Cue::NumberSign, Cue::Age]) || analysis.is_mark(it, "°º#/§")
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
    analysis.has(&phrase, Cue::GoodPractice)
        || analysis.is(noun, Cue::Structure)
        || analysis.is(noun, Cue::Bookkeeping) && !told()
}

fn unit(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let unit = |name: &str, last: usize| {
        Some(Unit { name: name.to_owned(), tokens: next..last, is_shared: false })
    };
    if next < sentence.end && analysis.is(next, Cue::Percent) {
        let last =
            analysis.cues_in(&(next..next + 1), Cue::Percent).next().map_or(next + 1, |it| it.end);
        return unit("%", last);
    }
    if number.tokens.start > sentence.start && analysis.is_mark(number.tokens.start - 1, "€$£") {
        return unit(analysis.words(number.tokens.start - 1..number.tokens.start), next);
    }
    // *EUR 310,000*
    let code = number.tokens.start.wrapping_sub(1);
    if number.tokens.start > sentence.start
        && analysis.is(code, Cue::Money)
        && analysis.tokens[code].shape == Shape::Upper
    {
        return unit(analysis.words(code..code + 1), next);
    }
    if analysis.is(number.tokens.start.wrapping_sub(1), Cue::Times) {
        return unit("×", next);
    }
    // *un migrant sur trois*, *one in four*
    let out = number.tokens.start.wrapping_sub(1);
    let from = sentence.start.max(number.tokens.start.saturating_sub(4));
    if analysis.is(out, Cue::OutOf) && (from..out).any(|it| analysis.is(it, Cue::OneIn)) {
        return unit("1 / n", next);
    }
    counted(analysis, sentence, number)
        .or_else(|| counted_before(analysis, sentence, number))
        .or_else(|| shared(analysis, sentence, number))
}

/// *from 95 to 40 minutes*, *18 of 22 regions*: the noun stands after the second number.
fn shared(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let second = within(&analysis.numbers, &(next..sentence.end)).first()?;
    let small = next..second.tokens.start;
    let joined = small.len() <= 2 && small.clone().any(|it| analysis.is(it, Cue::RangeTo));
    let led = number.tokens.start > sentence.start
        && analysis.is(number.tokens.start - 1, Cue::RangeFrom);
    let percent = second.tokens.end < sentence.end && analysis.is(second.tokens.end, Cue::Percent);
    if percent && joined && led {
        return Some(Unit {
            name: "%".to_owned(),
            tokens: small.start..small.start,
            is_shared: true,
        });
    }
    let unit = counted(analysis, sentence, second).filter(|_| joined && led)?;
    // What the second number counts stands after it and not here.
    let tokens = small.start..small.start;
    Some(Unit { tokens, is_shared: true, ..unit })
}

const TIME: [Cue; 6] = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month, Cue::Year];

/// The noun that follows: *20 partners*, *deux premiers Plans nationaux*, *une vingtaine de …*.
fn counted(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let large = number.is_round || number.value >= 1_000_000.0;
    let mut first = if large && analysis.is(next, Cue::Of) { next + 1 } else { next };
    // *two of the shelters*, *four of its members*
    if analysis.is(next, Cue::Of) && analysis.is_any(next + 1, &[Cue::Definite, Cue::Possessive]) {
        first = next + 2;
    }
    for at in first..sentence.end.min(first + 4) {
        if analysis.is_any(at, &TIME) {
            let span = at == first || analysis.tokens[at].glue == Glue::Hyphen;
            return (span && is_measured(analysis, sentence, number, at))
                .then(|| named(analysis, next, at));
        }
        let times = analysis.is(at, Cue::Times) && !analysis.is(at + 1, Cue::Adverb);
        if at == first && times && !analysis.has(&(at..sentence.end.min(at + 3)), Cue::Compare) {
            let scaled =
                [Cue::Increase, Cue::Decrease].iter().any(|&it| analysis.has(sentence, it));
            return scaled.then(|| named(analysis, next, at));
        }
        if analysis.is_any(at, &[Cue::Money, Cue::Times]) && at == first {
            return Some(named(analysis, next, at));
        }
        if analysis.is(at, Cue::Countable) && !is_adjective_of_next(analysis, at, sentence) {
            return Some(named(analysis, next, at));
        }
        // *21 eran mujeres*
        if at == first && analysis.is(at, Cue::Finite) && analysis.is(at + 1, Cue::Countable) {
            return Some(named(analysis, next, at + 1));
        }
        // Any plural is counted: *1 200 ménages*, *nine shelters*.
        if at == first && is_plural(analysis, sentence, number, at) {
            return Some(named(analysis, next, at));
        }
        // *170 000 Malgaches*
        if at == first && number.value >= 2.0 && is_people(analysis, at) {
            return Some(named(analysis, next, at));
        }
        let word = analysis.tokens[at].shape.is_word();
        if !word
            || analysis.is_any(
                at,
                &[
                    Cue::Preposition,
                    Cue::Definite,
                    Cue::And,
                    Cue::Finite,
                    Cue::Relative,
                    Cue::Indefinite,
                    Cue::Pronoun,
                ],
            )
        {
            return None;
        }
    }
    None
}

/// A small word in the plural that no other rule knows: after digits, or after a number in words
/// that does not only point back, as in *the two administrations*.
fn is_plural(analysis: &Analysis, sentence: &Range<usize>, number: &Number, at: usize) -> bool {
    let token = &analysis.tokens[at];
    let digits = analysis.tokens[number.tokens.start].shape == Shape::Number;
    let led = number.tokens.start.checked_sub(1).filter(|&it| it >= sentence.start);
    let points = led.is_some_and(|it| analysis.is_any(it, &[Cue::Definite, Cue::Possessive]));
    let word = folded(analysis.words(at..at + 1));
    let stop = token.word != 0 && analysis.language.stop_words.contains(&token.word);
    let adjective = analysis.language.pack.bodies.all_capital
        && analysis.tokens.get(at + 1).is_some_and(|it| it.glue == Glue::Hyphen);
    let other = [
        Cue::Month,
        Cue::Year,
        Cue::Finite,
        Cue::Participle,
        Cue::Adverb,
        Cue::Times,
        Cue::Other,
        Cue::Preposition,
        Cue::Distance,
    ];
    (digits || !points)
        && number.value >= 2.0
        && token.shape == Shape::Small
        && token.glue == Glue::Space
        && word.len() > 3
        && word.ends_with(['s', 'x'])
        && !stop
        && !adjective
        && !analysis.is_any(at, &other)
        && !analysis.is(at + 1, Cue::Countable)
        && crate::events::mentions_ordinal(analysis, at).is_none()
}

/// The word for the people of a country, as a noun.
fn is_people(analysis: &Analysis, at: usize) -> bool {
    let found = within(&analysis.places, &(at..at + 1)).first();
    found.is_some_and(|it| it.is_demonym) && analysis.words(at..at + 1).ends_with('s')
}

/// English *partner countries*: the later of two countable words is the noun.
fn is_adjective_of_next(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    analysis.language.pack.bodies.all_capital
        && at + 1 < sentence.end
        && analysis.is(at + 1, Cue::Countable)
        && analysis.tokens[at + 1].glue == Glue::Space
}

fn named(analysis: &Analysis, next: usize, at: usize) -> Unit {
    Unit { name: folded_word(analysis, at), tokens: next..at + 1, is_shared: false }
}

fn folded_word(analysis: &Analysis, at: usize) -> String {
    analysis.words(at..at + 1).to_lowercase()
}

/// *les délégués, plus de 20 au total*: the noun stands before.
fn counted_before(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let at = number.tokens.start;
    let led = (1..=2).any(|back| {
        at >= sentence.start + back
            && analysis.is_any(at - back, &[Cue::MoreThan, Cue::About, Cue::LessThan])
    });
    let before = sentence.start.max(at.saturating_sub(6))..at;
    let noun = before.rev().find(|&it| analysis.is(it, Cue::Countable))?;
    let mark = (noun..at).any(|it| analysis.is_mark(it, ",(:"));
    let end = number.tokens.end;
    (led && mark).then(|| Unit {
        name: folded_word(analysis, noun),
        tokens: end..end,
        is_shared: false,
    })
}

/// A length of time that was measured, not a distance from now: *ten years of work*, *two days*,
/// but not *four months after* or *the last three years*.
fn is_measured(analysis: &Analysis, sentence: &Range<usize>, number: &Number, unit: usize) -> bool {
    let around =
        sentence.start.max(number.tokens.start.saturating_sub(3))..sentence.end.min(unit + 2);
    if analysis.has(&around, Cue::RecentSpan)
        || analysis.has(&(unit + 1..sentence.end.min(unit + 2)), Cue::Distance)
    {
        return false;
    }
    let led = sentence.start.max(number.tokens.start.saturating_sub(2))..number.tokens.start;
    let long = analysis.is_any(unit, &[Cue::Month, Cue::Year]);
    let of = unit + 1 < sentence.end && analysis.is(unit + 1, Cue::Of);
    if long {
        (of || lasted(analysis, sentence, number)) && !analysis.has(&led, Cue::Age)
    } else {
        !analysis.has(&led, Cue::Distance) || of
    }
}

/// *delayed by six months*, *durante tres meses*: the words before measure the time.
fn lasted(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> bool {
    let before = sentence.start.max(number.tokens.start.saturating_sub(5))..number.tokens.start;
    // *five months were lost*
    let after = number.tokens.end..sentence.end.min(number.tokens.end + 4);
    let lost = analysis.cues_in(&after, Cue::Lasting).any(|it| {
        it.start > after.start + 1 && analysis.is_any(it.start - 1, &[Cue::Finite, Cue::ToldAsPast])
    });
    lost || analysis.cues_in(&before, Cue::Lasting).any(|it| it.end + 3 >= number.tokens.start)
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
            found.add(indicator(analysis, sentence, f64::from(number), &tokens, &unit));
        }
    }
}

fn indicator(
    analysis: &Analysis,
    sentence: &Range<usize>,
    value: f64,
    number: &Range<usize>,
    unit: &Unit,
) -> Indicator {
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
    let direction = if analysis.has(&near, Cue::Increase) {
        " (+)"
    } else if analysis.has(&near, Cue::Decrease) {
        " (−)"
    } else {
        ""
    };
    let countries = scope::countries(analysis, sentence);
    let dates = within(&analysis.dates, sentence);
    let period = dates.iter().min_by_key(|it| it.tokens.start.abs_diff(number.start));
    Indicator {
        value,
        unit: format!("{}{direction}", unit.name),
        what: thing(analysis, unit, &what),
        scope: facts::codes(analysis, &countries).join(" "),
        period: period.map(crate::analysis::Date::value).unwrap_or_default(),
        confidence: if unit.name == "%" { 0.85 } else { 0.7 },
        evidence: vec![analysis.span(first..what.end.max(last))],
    }
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
