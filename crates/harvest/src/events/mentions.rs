//! Noun phrases that name an event.

mod cities;
mod nouns;
mod phrases;
mod roman;
mod series;

pub use cities::{
    is_address, is_dateline, is_elliptic, is_in_body, is_of_a_paper, is_the_one_that,
    opens_elliptic,
};
pub use phrases::phrase_end;
pub use series::elliptic;

use nouns::{is_no_noun, is_participle, keep_occasion, means_another};
pub use phrases::is_contracted;
use phrases::{is_name, partitive, phrase_start};

use super::draft::country_of;
use super::{called_off, place_in_time};
use crate::BlockKind;
use crate::analysis::{Analysis, Date, OnTokens, Sentence, tense, within};
use crate::language::Meaning;
use crate::pack::Cue;
use std::ops::Range;

/// One place where the text names one event.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
#[derive(Debug, Clone)]
pub struct Mention {
    pub kind: u8,
    pub noun: Range<usize>,
    /// The noun with all that belongs to it.
    pub phrase: Range<usize>,
    pub position: Option<u8>,
    pub article: Article,
    /// *three workshops*: several that the text tells as one.
    pub is_many: bool,
    /// A word that mostly means something else: *visit*, *course*.
    pub is_everyday: bool,
    /// One of several that were told together: its name is that of its kind.
    pub is_part: bool,
    /// Written like a name: *Atelier régional de partage*.
    pub is_name: bool,
    /// A number in `analysis.cities`.
    pub city: Option<usize>,
    /// A number in `analysis.dates`.
    pub date: Option<usize>,
    /// *on Friday*: the day that the sentence counts from the text's own.
    pub told_on: Option<Date>,
}

/// *the workshop*, *a workshop*, *workshop*
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    Definite,
    Indefinite,
    None,
}

/// A phrase is not longer than this many words.
const LONGEST: usize = 24;

/// The events that a sentence names.
#[derive(Default)]
pub struct Named {
    pub mentions: Vec<Mention>,
    /// Where those would have been that it says were called off: numbers in `analysis.cities`.
    pub called_off: Vec<usize>,
}

pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Named {
    let mut mentions: Vec<Mention> = Vec::new();
    for hit in analysis.hits_in(sentence) {
        let Meaning::Event { kind, many, everyday } = hit.meaning else { continue };
        if everyday && is_no_noun(analysis, sentence, &hit.range())
            || is_participle(analysis, sentence, &hit.range())
            || means_another(analysis, sentence, &hit.range())
        {
            continue;
        }
        if mentions.last().is_some_and(|it| hit.first < it.phrase.end)
            || is_in_body(analysis, &hit.range())
        {
            // A longer name of the same beginning is the better one.
            if let Some(last) = mentions
                .last_mut()
                .filter(|it| it.noun.start == hit.first && it.noun.end < hit.last)
            {
                (last.kind, last.noun.end, last.is_everyday) = (kind, hit.last, everyday);
            }
            continue;
        }
        let first = phrase_start(analysis, sentence, hit.first);
        let partitive = partitive(analysis, sentence, first);
        // *talleres de consulta*: the second noun says of what kind the first is.
        let kind_of_other = hit.first > sentence.start + 1
            && analysis.is(hit.first - 1, Cue::Of)
            && names_event(analysis, hit.first - 2);
        let is_many = many && partitive.is_none();
        let counted = is_counted(analysis, sentence, first, hit.first);
        let uncounted = is_many && !counted;
        // *by videoconference* says how, and *los talleres* are told as one where they begin.
        let how = hit.first > sentence.start
            && (analysis.is(hit.first - 1, Cue::By) || analysis.is(hit.first, Cue::Online));
        if uncounted && !are_to_come(analysis, sentence, first) || kind_of_other || how {
            continue;
        }
        let is_many = is_many && counted;
        let phrase = first..phrase_end(analysis, sentence, hit.last);
        let led = partitive.map_or(first, |it| it.start);
        let article = article(analysis, sentence, led, many, is_many);
        mentions.push(Mention {
            kind,
            noun: hit.range(),
            position: position(analysis, sentence, led..phrase.end),
            article,
            is_many,
            is_everyday: everyday,
            is_part: false,
            is_name: is_name(analysis, &phrase, &hit.range()),
            phrase,
            city: None,
            date: None,
            told_on: None,
        });
    }
    keep_occasion(analysis, sentence, &mut mentions);
    place_in_time::bind(analysis, sentence, &mut mentions);
    let called_off = take_called_off(analysis, sentence, &mut mentions);
    Named { mentions: place_in_time::distribute(analysis, sentence, mentions), called_off }
}

/// What stands before a phrase; plurals are told as known, unless they are counted.
fn article(
    analysis: &Analysis,
    sentence: &Range<usize>,
    led: usize,
    many: bool,
    counted: bool,
) -> Article {
    let before = led.checked_sub(1).filter(|&it| it >= sentence.start);
    let is = |cue| before.is_some_and(|it| analysis.is(it, cue));
    let definite =
        is(Cue::Definite) || is(Cue::Possessive) || many || is_contracted(analysis, before);
    match (definite && !counted, is(Cue::Indefinite)) {
        (true, _) => Article::Definite,
        (false, true) => Article::Indefinite,
        (false, false) => Article::None,
    }
}

/// Takes away what the sentence says was called off, and says where it would have been.
fn take_called_off(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mentions: &mut Vec<Mention>,
) -> Vec<usize> {
    let mut cities = Vec::new();
    for off in analysis.cues_in(sentence, Cue::Cancelled) {
        let last = mentions.iter().rposition(|it| it.noun.start < off.start);
        if let Some(at) =
            last.filter(|&it| called_off::is_subject(analysis, &mentions[it].noun, &off))
        {
            cities.extend(mentions.remove(at).city);
        }
    }
    cities
}

impl Mention {
    pub fn is_definite(&self) -> bool {
        self.article == Article::Definite
    }

    pub fn is_indefinite(&self) -> bool {
        self.article == Article::Indefinite
    }

    /// Whether the sentence tells of the event, and does not only name it.
    pub fn is_told(&self, analysis: &Analysis, sentence: &Range<usize>) -> bool {
        let cues = [Cue::Hold, Cue::Gather, Cue::Host];
        self.date.is_some()
            || self.told_on.is_some()
            || self.city.is_some() && self.is_name
            || cues.iter().any(|&it| analysis.has(sentence, it))
    }

    pub fn is_worth_telling(
        &self,
        analysis: &Analysis,
        sentence: &Sentence,
        is_first: bool,
    ) -> bool {
        let tokens = &sentence.tokens;
        let held = analysis.has(tokens, Cue::Hold) || analysis.has(tokens, Cue::Gather);
        if self.is_many {
            // *three webinars in May and June*
            let dated = self.date.is_some_and(|it| analysis.dates[it].has_month());
            return self.city.is_some() || dated && !self.is_everyday;
        }
        let placed = self.city.is_some();
        // *a first mission in June 2024*: whoever numbers it speaks of one that takes place.
        let month = self.date.is_some_and(|it| analysis.dates[it].has_month());
        if self.position.is_some() && month {
            return true;
        }
        if self.is_everyday {
            let placed = placed || country_of(analysis, tokens, self).is_some();
            let named = sentence.kind == BlockKind::Heading && self.date.is_some();
            let dated = self.date.is_some() || self.told_on.is_some();
            return placed && dated && (held || named || self.city.is_some())
                || held && (self.city.is_some() || dated);
        }
        // The title says what the text is about.
        if placed
            || sentence.block == 0 && sentence.kind == BlockKind::Heading
            || self.date.is_some()
            || self.told_on.is_some()
        {
            return true;
        }
        held && (self.is_name
            || self.is_indefinite()
            || self.position.is_some()
            || !self.is_definite())
            || self.is_definite() && held && (is_first || self.phrase.len() > self.noun.len() + 2)
    }
}

/// Whether a name of an event begins at a token.
pub fn names_event(analysis: &Analysis, at: usize) -> bool {
    let names = |it: Meaning| matches!(it, Meaning::Event { everyday: false, .. });
    analysis.hits_in(&(at..at + 1)).iter().any(|it| names(it.meaning))
}

/// *three regional workshops*: a small number counts them.
fn is_counted(analysis: &Analysis, sentence: &Range<usize>, first: usize, noun: usize) -> bool {
    let near = first.saturating_sub(2).max(sentence.start)..noun;
    within(&analysis.numbers, &near).iter().any(|it| (2.0..=12.0).contains(&it.value))
}

/// *In March 2020 the workshops will begin in Salto*: they are many, and told once.
fn are_to_come(analysis: &Analysis, sentence: &Range<usize>, first: usize) -> bool {
    let led = first > sentence.start && analysis.is(first - 1, Cue::Definite);
    let dated = within(&analysis.dates, sentence).iter().any(Date::has_month);
    let mut cities = within(&analysis.cities, sentence).iter();
    let placed = cities.any(|it| analysis.is_located(it.tokens.start, sentence));
    let told = analysis.has(sentence, Cue::Hold) || analysis.has(sentence, Cue::Future);
    led && dated && placed && (told || tense::looks_ahead(analysis, sentence))
}

pub fn ordinal_at(analysis: &Analysis, at: usize) -> Option<u8> {
    let here = analysis.hits_in(&(at..at + 1)).iter().filter_map(|it| match it.meaning {
        Meaning::Ordinal(number) => Some((it.last, number)),
        _ => None,
    });
    // *décimo tercer* is the thirteenth and no tenth.
    here.max_by_key(|it| it.0).map(|it| it.1).or_else(|| roman::at(analysis, at))
}

/// Its number in a series: in the phrase itself, or *the second of the series* beside it.
fn position(analysis: &Analysis, sentence: &Range<usize>, phrase: Range<usize>) -> Option<u8> {
    let own = phrase.clone().find_map(|it| ordinal_at(analysis, it));
    own.or_else(|| {
        let series = analysis.cues_in(sentence, Cue::Series).next()?;
        let near = series.start.saturating_sub(5).max(sentence.start)..series.start;
        near.rev().find_map(|it| ordinal_at(analysis, it))
    })
}

/// Whether a sentence has an event's name in it, of one or of many.
pub fn speaks_of_events(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    first_kind(analysis, sentence).is_some()
}

/// Whether words name an event, however common its name is.
pub fn names_any(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.hits_in(tokens).iter().any(|it| matches!(it.meaning, Meaning::Event { .. }))
}

pub fn first_kind(analysis: &Analysis, sentence: &Range<usize>) -> Option<u8> {
    analysis.hits_in(sentence).iter().find_map(|it| match it.meaning {
        Meaning::Event { kind, everyday: false, .. } => Some(kind),
        _ => None,
    })
}
