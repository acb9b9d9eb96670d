//! Forms and fact sheets of an action: a line whose title says *partner*, and the name after it.

use super::{Told, country_of, partner};
use crate::analysis::{Analysis, within};
use crate::labels::labelled;
use crate::pack::{Cue, Helping};
use crate::{Action, BlockKind, facts, scope};
use std::ops::Range;

/// A name after a title has at most so many words.
const NAME: usize = 18;

/// Where no line says what it is about, so many words after it may.
const TEXT: usize = 300;

/// The action that the first line with a partner tells.
pub fn find(analysis: &Analysis) -> Option<Told> {
    let lines = analysis.sentences.iter().enumerate();
    let mut lines = lines.filter(|it| it.1.kind != BlockKind::TableCell);
    lines.find_map(|(number, it)| {
        let (title, name) = labelled(analysis, &it.tokens)?;
        let named = analysis.has(&title, Cue::PartnerTitle) && name.len() <= NAME;
        let partner = named.then(|| partner(analysis, within(&analysis.bodies, &name)))??;
        let action = action(analysis, &it.tokens, partner)?;
        Some(Told {
            is_request: true,
            is_partner_sure: true,
            is_laid_out: true,
            ..Told::new(analysis, action, number)
        })
    })
}

/// A form says its country in a line of its own, in its title, or by its partner.
fn action(analysis: &Analysis, line: &Range<usize>, partner: usize) -> Option<Action> {
    let own = country_of(analysis, partner);
    let titled = || {
        let rest = line_of(analysis, Helping::CountryTitle)?;
        scope::countries(analysis, &rest).first().copied()
    };
    let alone = || {
        analysis.sentences.iter().take(NAME).find_map(|it| {
            let (_, rest) = labelled(analysis, &it.tokens)?;
            let place = within(&analysis.places, &rest).first()?;
            (place.is_country && place.tokens == rest).then_some(place.place)
        })
    };
    let place = own.or_else(titled).or_else(alone).or_else(|| scope::home(analysis))?;
    let themes = themes(analysis, line);
    let period = line_of(analysis, Helping::PeriodTitle);
    let date = period.and_then(|it| within(&analysis.dates, &it).first().cloned());
    let bounds = date.as_ref().map(crate::analysis::Date::bounds);
    let title = analysis.sentences.first().map(|it| it.tokens.clone())?;
    Some(Action {
        language: None,
        title: facts::shortened(analysis.words(title), super::title::MOST),
        places: facts::codes(analysis, &[place]),
        partner: analysis.body_names[partner].name.clone(),
        themes: facts::theme_ids(analysis, &themes),
        start: bounds.as_ref().map(|it| it.0.clone()),
        end: bounds.and_then(|it| it.1),
        expert_countries: facts::codes(analysis, &experts(analysis, place)),
        confidence: 0.7,
        evidence: vec![analysis.span(line.clone())],
        ..Action::default()
    })
}

/// What a line of the head says whose title is of a kind.
fn line_of(analysis: &Analysis, title: Helping) -> Option<Range<usize>> {
    analysis.sentences.iter().take(NAME).find_map(|it| {
        let (own, rest) = labelled(analysis, &it.tokens)?;
        analysis.has_helping(&own, title).then_some(rest)
    })
}

/// *Experts: Spain, Portugal*: a line of the head says where they came from.
fn experts(analysis: &Analysis, place: usize) -> Vec<usize> {
    let rest = analysis.sentences.iter().take(NAME).find_map(|it| {
        let (title, rest) = labelled(analysis, &it.tokens)?;
        analysis.has(&title, Cue::Expert).then_some(rest)
    });
    let countries = rest.map(|it| scope::countries(analysis, &it)).unwrap_or_default();
    countries.into_iter().filter(|it| *it != place).collect()
}

/// What it is about: by a line that says so, by the title, or by what is named first.
fn themes(analysis: &Analysis, line: &Range<usize>) -> Vec<usize> {
    let mut themes = scope::themes_of_title(analysis);
    let subject = line_of(analysis, Helping::SubjectTitle);
    for theme in subject.iter().flat_map(|it| within(&analysis.themes, it)) {
        facts::add(&mut themes, theme.theme);
    }
    let text = 0..analysis.tokens.len().min(line.end + TEXT);
    for head in [0..line.end, text] {
        if themes.is_empty() || head.end == line.end {
            for theme in within(&analysis.themes, &head).iter().take(super::themes::SUBJECTS) {
                facts::add(&mut themes, theme.theme);
            }
        }
    }
    themes
}
