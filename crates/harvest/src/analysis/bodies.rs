//! Organisations: known ones, and those whose name the text gives away.
//!
//! The same body under two names is one, and two bodies under one name are two: *Institut national
//! pour les migrations* is another body where the paragraph speaks of another country.

mod capital_names;
mod names;
mod programmes;
mod registry;

pub use registry::{BodyId, BodyName, Where};

use super::{Analysis, Hit, OnTokens, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use registry::Registry;
use std::ops::Range;

/// A mention.
#[derive(Debug, Clone)]
pub struct Body {
    pub tokens: Range<usize>,
    pub id: BodyId,
}

impl OnTokens for Body {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

/// A name as it stands in the text, before it is known whose it is.
struct Candidate {
    /// The name alone.
    name: Range<usize>,
    /// With its acronym in brackets.
    tokens: Range<usize>,
    acronym: Option<Range<usize>>,
    known: Option<u16>,
    /// The text calls it a project or a programme.
    is_programme: bool,
}

pub fn find(analysis: &mut Analysis) {
    let mut registry = Registry::default();
    let mut found = Vec::new();
    for sentence in 0..analysis.sentences.len() {
        let tokens = analysis.sentences[sentence].tokens.clone();
        let mut at = tokens.start;
        while at < tokens.end {
            if let Some(last) = no_body(analysis, at) {
                at = last;
                continue;
            }
            let Some(candidate) = candidate(analysis, at, &tokens, &registry) else {
                at += 1;
                continue;
            };
            // An English name is found at its head and begins before it.
            at = candidate.tokens.end.max(at + 1);
            let place = place_of(analysis, &candidate, sentence);
            let id = registry.id(analysis, &candidate, place);
            found.push(Body { tokens: candidate.tokens, id });
        }
    }
    analysis.bodies = found;
    analysis.body_names = registry.names;
}

fn candidate(
    analysis: &Analysis,
    at: usize,
    sentence: &Range<usize>,
    registry: &Registry,
) -> Option<Candidate> {
    let token = &analysis.tokens[at];
    if let Some(name) = programmes::name_at(analysis, at, sentence) {
        let acronym = Some(name.clone());
        let tokens = name.clone();
        return Some(Candidate { name, tokens, acronym, known: None, is_programme: true });
    }
    if !token.shape.is_large() {
        return small_head(analysis, at, sentence);
    }
    let hits = analysis.hits_in(&(at..at + 1));
    let known = known(hits);
    if let Some(hit) = known.filter(|it| matches!(it.meaning, Meaning::Acronym(_))) {
        return Some(acronym_first(analysis, &hit, sentence));
    }
    let name = match known {
        Some(hit) => Some(hit.range()),
        None => names::name_at(analysis, at, sentence),
    };
    // *Partner institution:* is the title of a line.
    let titles =
        |it: &Range<usize>| analysis.is_mark(it.end, ":") && analysis.has(it, Cue::PartnerTitle);
    if let Some(name) = name.filter(|it| !titles(it)) {
        let (tokens, acronym) = with_acronym(analysis, &name, sentence);
        let known = known.and_then(|it| body_of(it.meaning)).or_else(|| {
            // *Office of the High Commissioner (UNHCR)*: the acronym says whose name it is.
            known_acronym(analysis, acronym.clone()?)
        });
        return Some(Candidate { name, tokens, acronym, known, is_programme: false });
    }
    bare_acronym(analysis, at, sentence, registry)
}

/// A known body of no country that has this acronym; the acronyms of others are too common.
fn known_acronym(analysis: &Analysis, acronym: Range<usize>) -> Option<u16> {
    let hits = analysis.hits_in(&(acronym.start..acronym.start + 1)).iter();
    let whole = hits.filter(|it| it.range() == acronym);
    let mut known = whole.filter_map(|it| match it.meaning {
        Meaning::Acronym(body) => Some(body),
        _ => None,
    });
    known.find(|&it| analysis.gazetteer.bodies[usize::from(it)].country.is_none())
}

/// *ministère de l'Intérieur*: the head begins small, what it is for begins large.
fn small_head(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Candidate> {
    let name = names::small_name(analysis, at, sentence)?;
    let (tokens, acronym) = with_acronym(analysis, &name, sentence);
    Some(Candidate { name, tokens, acronym, known: None, is_programme: false })
}

/// The end of capitals that the pack knows to be no body: *EM UE*, *ONG*.
fn no_body(analysis: &Analysis, at: usize) -> Option<usize> {
    let hits = analysis.hits_in(&(at..at + 1)).iter();
    hits.filter(|it| it.meaning == Meaning::NoBody).map(|it| it.last).max()
}

fn known(hits: &[Hit]) -> Option<Hit> {
    hits.iter().filter(|it| body_of(it.meaning).is_some()).max_by_key(|it| it.last).copied()
}

fn body_of(meaning: Meaning) -> Option<u16> {
    match meaning {
        Meaning::Body(body) | Meaning::Acronym(body) => Some(body),
        _ => None,
    }
}

/// *Mieux (Migration EU eXpertise)*: the acronym comes first and the name explains it.
fn acronym_first(analysis: &Analysis, hit: &Hit, sentence: &Range<usize>) -> Candidate {
    let known = body_of(hit.meaning);
    let alone = Candidate {
        name: hit.range(),
        tokens: hit.range(),
        acronym: Some(hit.range()),
        known,
        is_programme: false,
    };
    if !analysis.is_mark(hit.last, "(") || hit.last >= sentence.end {
        return alone;
    }
    let first = hit.last + 1;
    let close = (first..sentence.end.min(first + 14)).find(|&it| analysis.is_mark(it, ")"));
    let Some(close) = close.filter(|&it| it > first + 1) else { return alone };
    let large = (first..close).filter(|&it| analysis.tokens[it].shape.is_large()).count();
    let initials = names::initials(analysis, first..close);
    let acronym = crate::tokens::folded(analysis.words(hit.range()));
    if large >= 2 && (initials.starts_with(&acronym[..1]) || initials.contains(&acronym)) {
        return Candidate { name: first..close, tokens: hit.first..close + 1, ..alone };
    }
    alone
}

/// The acronym that follows a name in brackets.
fn with_acronym(
    analysis: &Analysis,
    name: &Range<usize>,
    sentence: &Range<usize>,
) -> (Range<usize>, Option<Range<usize>>) {
    let open = name.end;
    if open + 2 >= sentence.end || !analysis.is_mark(open, "(") {
        return (name.clone(), None);
    }
    let token = &analysis.tokens[open + 1];
    let length = token.end - token.start;
    let fits = matches!(token.shape, Shape::Upper | Shape::Mixed | Shape::Capital)
        && (2..=12).contains(&length);
    let mut last = open + 2;
    // *UN-Women*, *INAMI-SP*
    // and *INM RD*
    while last < sentence.end
        && (analysis.tokens[last].glue == Glue::Hyphen
            || analysis.tokens[last].shape == Shape::Upper)
    {
        last += 1;
    }
    if !fits || !analysis.is_mark(last, "),;") {
        return (name.clone(), None);
    }
    let end = if analysis.is_mark(last, ")") { last + 1 } else { last };
    (name.start..end, Some(open + 1..last))
}

/// Capitals alone: an acronym that the text has explained, or that stands where a body stands.
fn bare_acronym(
    analysis: &Analysis,
    at: usize,
    sentence: &Range<usize>,
    registry: &Registry,
) -> Option<Candidate> {
    let token = &analysis.tokens[at];
    let candidate = Candidate {
        name: at..at + 1,
        tokens: at..at + 1,
        acronym: Some(at..at + 1),
        known: None,
        is_programme: false,
    };
    if registry.knows_acronym(analysis.words(at..at + 1)) {
        return Some(candidate);
    }
    let length = token.end - token.start;
    if token.shape != Shape::Upper
        || !(3..=8).contains(&length)
        || is_roman(analysis.words(at..at + 1))
    {
        return None;
    }
    let means_other = analysis.hits_in(&(at..at + 1)).iter().any(|it| {
        matches!(
            it.meaning,
            Meaning::ThemeAcronym(_)
                | Meaning::PlaceAcronym(_)
                | Meaning::Place(_)
                | Meaning::City(_)
        )
    });
    let loud = sentence.clone().filter(|&it| analysis.tokens[it].shape == Shape::Upper).count();
    if means_other || loud * 3 > sentence.len() {
        return None;
    }
    let led = at > sentence.start
        && (analysis.is_any(at - 1, &[Cue::Definite, Cue::By, Cue::Of])
            || analysis.is_mark(at - 1, "/"));
    led.then_some(candidate)
}

fn is_roman(written: &str) -> bool {
    written.chars().all(|it| matches!(it, 'I' | 'V' | 'X' | 'L'))
}

/// The country that a body belongs to: by its name, by what stands beside it, or by where the
/// paragraph is.
fn place_of(analysis: &Analysis, candidate: &Candidate, sentence: usize) -> Option<Where> {
    let name = &candidate.name;
    let from = analysis.places.partition_point(|it| it.tokens.start + 3 < name.start);
    let whole = candidate.tokens.end;
    let near = analysis.places[from..].iter().take_while(|it| it.tokens.start <= whole + 1);
    for place in near.filter(|it| it.is_country) {
        let inside = place.tokens.start >= name.start && place.tokens.end <= name.end;
        let before = place.tokens.end == name.start
            || place.tokens.end + 1 == name.start
                && analysis.tokens[place.tokens.end].glue == Glue::Apostrophe;
        let after = place.tokens.start == name.end && place.is_demonym
            || place.tokens.start == name.end + 1 && analysis.is(name.end, Cue::Of)
            || place.tokens.start == whole + 1 && analysis.is(whole, Cue::Of);
        if inside || before || after {
            return Some(Where::Sure(place.place));
        }
    }
    // *National University of Salta*
    if let Some(city) = within(&analysis.cities, name).first() {
        return analysis.country_of_city(city.city).map(Where::Sure);
    }
    let block = analysis.sentences[sentence].block;
    let first =
        (0..=sentence).rev().take_while(|&it| analysis.sentences[it].block == block).last()?;
    let begin = analysis.sentences[first].tokens.start;
    // *Au Mexique, …*: the paragraph says where it is before it says anything else.
    let opening = within(&analysis.places, &(begin..begin + 4)).first();
    if let Some(place) =
        opening.filter(|it| it.is_country && !it.is_demonym && analysis.is(begin, Cue::Locative))
    {
        return Some(Where::Sure(place.place));
    }
    let city = within(&analysis.cities, &(begin..name.start)).last()?;
    analysis.country_of_city(city.city).map(Where::Perhaps)
}
