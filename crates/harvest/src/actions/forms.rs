//! Forms and fact sheets of an action: a line whose title says *partner*, and the name after it.

use super::{Told, country_of, partner};
use crate::analysis::{Analysis, within};
use crate::labels::labelled;
use crate::pack::Cue;
use crate::{Action, BlockKind, facts, scope};
use std::ops::Range;

/// A name after a title has at most so many words.
const NAME: usize = 18;

/// The action that the first line with a partner tells.
pub fn find(analysis: &Analysis) -> Option<Told> {
    let mut lines = analysis.sentences.iter().filter(|it| it.kind != BlockKind::TableCell);
    lines.find_map(|it| {
        let (title, name) = labelled(analysis, &it.tokens)?;
        let named = analysis.has(&title, Cue::PartnerTitle) && name.len() <= NAME;
        let partner = named.then(|| partner(analysis, within(&analysis.bodies, &name)))??;
        let action = action(analysis, &it.tokens, partner)?;
        Some(Told { action, block: it.block, is_request: true, is_partner_sure: true, is_step: false, is_by_parties: false })
    })
}

/// A form says its country in a line of its own, in its title, or by its partner.
fn action(analysis: &Analysis, line: &Range<usize>, partner: usize) -> Option<Action> {
    let own = country_of(analysis, partner);
    let alone = || {
        analysis.sentences.iter().take(NAME).find_map(|it| {
            let (_, rest) = labelled(analysis, &it.tokens)?;
            let place = within(&analysis.places, &rest).first()?;
            (place.is_country && place.tokens == rest).then_some(place.place)
        })
    };
    let place = own.or_else(alone).or_else(|| scope::home(analysis))?;
    let mut themes = scope::themes_of_title(analysis);
    let head = 0..line.end;
    for theme in within(&analysis.themes, &head).iter().take(super::SUBJECTS) {
        facts::add(&mut themes, theme.theme);
    }
    let title = analysis.sentences.first().map(|it| it.tokens.clone())?;
    Some(Action {
        title: facts::shortened(analysis.words(title), super::TITLE),
        places: facts::codes(analysis, &[place]),
        partner: analysis.body_names[partner].name.clone(),
        themes: facts::theme_ids(analysis, &themes),
        start: None,
        end: None,
        confidence: 0.7,
        evidence: vec![analysis.span(line.clone())],
    })
}
