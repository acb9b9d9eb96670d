//! Where a sentence is: which country it speaks of when it does not say so itself.

use crate::analysis::{Analysis, Where, within};
use crate::pack::Cue;
use crate::tokens::Shape;
use std::ops::Range;

/// Experts stand so far before the last country of a list.
const SENDERS: usize = 14;
/// A paragraph of more sentences is a flood: rules that ask every sentence for its own must not
/// read all of it each time.
const PARAGRAPH: usize = 60;
/// The head of a text has so many sentences, and its lines at most so many words.
const HEAD: usize = 6;
const LINE: usize = 24;
/// A city, a day, a month, a year and a dash.
const DATELINE: usize = 12;
/// What a text is about shows in so many namings.
const SUBJECT: usize = 200;
/// So many sentences before and after one are around it.
const AROUND: usize = 6;

/// The first sentence of the paragraph that a sentence stands in.
pub fn paragraph_start(analysis: &Analysis, sentence: usize) -> usize {
    let block = analysis.sentences[sentence].block;
    let before = analysis.sentences[..sentence].iter().rev().take(PARAGRAPH);
    sentence - before.take_while(|it| it.block == block).count()
}

/// The tokens of the paragraph that a sentence stands in.
pub fn paragraph(analysis: &Analysis, sentence: usize) -> Range<usize> {
    let block = analysis.sentences[sentence].block;
    let after =
        analysis.sentences[sentence..].iter().take(PARAGRAPH).take_while(|it| it.block == block);
    let end = after.last().map_or(0, |it| it.tokens.end);
    analysis.sentences[paragraph_start(analysis, sentence)].tokens.start..end
}

/// The sentences around one in its paragraph: of a paragraph without an end no rule reads all.
pub fn around(analysis: &Analysis, sentence: usize) -> Range<usize> {
    let block = analysis.sentences[sentence].block;
    let first = sentence.saturating_sub(AROUND);
    let last = analysis.sentences.len().min(sentence + AROUND + 1);
    let near = analysis.sentences[first..last].iter().filter(|it| it.block == block);
    let tokens = &analysis.sentences[sentence].tokens;
    near.fold(tokens.clone(), |all, it| all.start.min(it.tokens.start)..all.end.max(it.tokens.end))
}

/// *Au Costa Rica, …*, *Nepal: …*: the place that a sentence opens with.
pub fn opening_place(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let head = tokens.start..tokens.end.min(tokens.start + 4);
    let place = within(&analysis.places, &head).iter().find(|it| !it.is_demonym)?;
    let before = tokens.start..place.tokens.start;
    // *1.1 Burundi.*, *a) Malawi:*, *- Peru:*
    let bare = before.into_iter().all(|it| {
        let token = &analysis.tokens[it];
        token.shape == Shape::Number
            || token.end - token.start == 1
            || analysis.is_mark(it, "-–—•*▪.)(")
    });
    let titled = bare && analysis.is_mark(place.tokens.end, ":.–—(");
    (titled || analysis.is(tokens.start, Cue::Locative)).then_some(place.place)
}

/// The place of a sentence: its own opening, its paragraph's, or that of the heading above.
pub fn place(analysis: &Analysis, sentence: usize) -> Option<usize> {
    opened(analysis, sentence).or_else(|| headed(analysis, sentence))
}

/// The place that a sentence opens with, or its paragraph.
pub fn opened(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let first = paragraph_start(analysis, sentence);
    let mut openings = (first..=sentence).rev().map(|it| &analysis.sentences[it].tokens);
    openings.find_map(|it| opening_place(analysis, it))
}

/// The heading right above the paragraph that a sentence stands in; nothing where there is none.
pub fn heading(analysis: &Analysis, sentence: usize) -> Range<usize> {
    let first = paragraph_start(analysis, sentence);
    let mut above = analysis.sentences[..first].iter().rev().take(60);
    let heading = above.find(|it| it.kind == crate::BlockKind::Heading);
    heading.map_or(0..0, |it| it.tokens.clone())
}

/// The one country of the heading above.
pub fn headed(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let first = paragraph_start(analysis, sentence);
    let above = analysis.sentences[..first].iter().rev().take(60);
    let mut headings = above.filter(|it| it.kind == crate::BlockKind::Heading);
    // *Jordan: inspectors learn from Cyprus*
    headings.find_map(|it| {
        only_country(analysis, &it.tokens).or_else(|| opening_place(analysis, &it.tokens))
    })
}

fn only_country(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let countries = countries(analysis, tokens);
    (countries.len() == 1).then(|| countries[0])
}

/// Countries that a sentence names itself, without those in lists of delegations.
pub fn countries(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut countries = Vec::new();
    for place in within(&analysis.places, tokens).iter().filter(|it| it.is_country) {
        crate::facts::add(&mut countries, place.place);
    }
    countries
}

/// Countries that a sentence names, without those that sent the experts.
pub fn helped_countries(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut countries = Vec::new();
    let named = within(&analysis.places, tokens).iter().filter(|it| it.is_country);
    for place in
        named.filter(|it| it.is_demonym || !sends_experts(analysis, tokens, it.tokens.start))
    {
        crate::facts::add(&mut countries, place.place);
    }
    countries
}

/// The themes of the heading that the text opens with.
pub fn themes_of_title(analysis: &Analysis) -> Vec<usize> {
    let title = analysis.sentences.first().filter(|it| it.kind == crate::BlockKind::Heading);
    let themes = title.map(|it| within(&analysis.themes, &it.tokens)).unwrap_or_default();
    themes.iter().map(|it| it.theme).collect()
}

/// The theme that a text has named most often so far, leaving out some; of two the one that it named
/// first.
pub fn subject(analysis: &Analysis, until: usize, without: &[&str]) -> Option<usize> {
    let mut named: Vec<(usize, usize)> = Vec::new();
    for theme in within(&analysis.themes, &(0..until)).iter().take(SUBJECT) {
        if without.contains(&analysis.gazetteer.themes[theme.theme].id.as_str()) {
            continue;
        }
        match named.iter_mut().find(|it| it.0 == theme.theme) {
            Some(it) => it.1 += 1,
            None => named.push((theme.theme, 1)),
        }
    }
    named.into_iter().rev().max_by_key(|it| it.1).map(|it| it.0)
}

/// Countries that a sentence names by their names, not by their people: *deux experts belges*
/// says where the experts are from.
pub fn named_countries(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut countries = Vec::new();
    let named =
        within(&analysis.places, tokens).iter().filter(|it| it.is_country && !it.is_demonym);
    for place in named.filter(|it| !sends_experts(analysis, tokens, it.tokens.start)) {
        crate::facts::add(&mut countries, place.place);
    }
    countries
}

/// *experts from Denmark and the Netherlands*
fn sends_experts(analysis: &Analysis, tokens: &Range<usize>, place: usize) -> bool {
    let before = place.saturating_sub(SENDERS).max(tokens.start)..place;
    // *sent experts from …*: the verb may hold the people.
    let goes_on = |it: &usize| {
        !analysis.is_any(*it, &[Cue::Support, Cue::Hold]) || analysis.is(*it, Cue::Expert)
    };
    before.rev().take_while(goes_on).any(|it| {
        // *with practitioners from Denmark*
        let beside = tokens.start.max(it.saturating_sub(4))..it;
        let with = beside.into_iter().any(|it| analysis.is(it, Cue::With));
        analysis.is(it, Cue::Expert) || analysis.is(it, Cue::Delegate) && with
    })
}

pub fn countries_of_cities(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut countries = Vec::new();
    for city in within(&analysis.cities, tokens) {
        if let Some(country) = analysis.country_of_city(city.city) {
            crate::facts::add(&mut countries, country);
        }
    }
    countries
}

/// The one country of the heading that the text opens with.
pub fn country_of_title(analysis: &Analysis) -> Option<usize> {
    let title = analysis.sentences.first().filter(|it| it.kind == crate::BlockKind::Heading)?;
    only_country(analysis, &title.tokens)
}

/// The country that a text is about, as its title or the line that dates it says: by its name, or
/// by a city.
pub fn home(analysis: &Analysis) -> Option<usize> {
    country_of_title(analysis).or_else(|| dated_in(analysis)).or_else(|| {
        let head = analysis.sentences.iter().take(HEAD);
        head.filter(|it| {
            let dated = within(&analysis.cities, &(it.tokens.start..it.tokens.start + 1));
            let line =
                it.kind == crate::BlockKind::Heading || !dated.is_empty() && it.tokens.len() < LINE;
            // *Study visit to Rabat*: there they went, and are not from there.
            line && !tells_study_visit(analysis, &it.tokens)
        })
        .find_map(|it| {
            let cities = countries_of_cities(analysis, &it.tokens);
            (cities.len() == 1).then(|| cities[0])
        })
    })
}

/// The country of whoever tells the text: *Embassy of Spain in Dakar*, above a text of the embassy,
/// or else the country that the text is about.
pub fn speaker(analysis: &Analysis) -> Option<usize> {
    let head = analysis.sentences.iter().take(HEAD).filter(|it| it.tokens.len() < LINE);
    let mut bodies = head.filter_map(|it| {
        let opening = it.tokens.start..it.tokens.end.min(it.tokens.start + 1);
        let body = within(&analysis.bodies, &opening).first()?;
        // A sentence about an institution ends with a full stop.
        let said = it.tokens.end > 0 && analysis.is_mark(it.tokens.end - 1, ".");
        analysis.body_names[body.id].country.filter(|_| !said)
    });
    let sure = bodies.find_map(|it| match it {
        Where::Sure(country) => Some(country),
        Where::Perhaps(_) => None,
    });
    sure.or_else(|| home(analysis))
}

/// The country of the city that the text is dated in.
fn dated_in(analysis: &Analysis) -> Option<usize> {
    crate::events::dateline_city(analysis).and_then(|it| analysis.country_of_city(it.city))
}

/// Where a sentence goes on after the city and the date that it opens with.
pub fn dateline(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let opening = tokens.start..tokens.end.min(tokens.start + DATELINE);
    let city = within(&analysis.cities, &opening).first()?;
    let date = within(&analysis.dates, &opening).first()?;
    let dash = (date.tokens.end..opening.end).find(|&it| analysis.is_mark(it, "-–—:."))?;
    let opens = city.tokens.start == tokens.start && date.tokens.start > city.tokens.start;
    (opens && dash <= date.tokens.end + 2 && dash + 1 < tokens.end).then_some(dash + 1)
}

/// Whether some words name a study visit.
pub fn tells_study_visit(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        crate::language::Meaning::Event { kind, .. } => {
            analysis.language.event_kinds[usize::from(kind)] == "study_visit"
        }
        _ => false,
    })
}
