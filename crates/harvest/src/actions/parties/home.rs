//! Where a sentence is told of, and which institutions are at home there.

use super::deeds::LINK;
use crate::BlockKind;
use crate::actions::country_of;
use crate::actions::people::Party;
use crate::analysis::{Analysis, Body, Where, within};
use crate::pack::Helping;
use crate::scope;

/// The first words of a paragraph say what it is about.
const TOPIC: usize = 5;

/// The country that a sentence is told of: by its opening, its paragraph's first words or the
/// heading above.
pub fn around(analysis: &Analysis, sentence: usize, parties: &[Party]) -> Option<usize> {
    scope::opened(analysis, sentence)
        .or_else(|| topic(analysis, sentence, parties))
        .or_else(|| in_item(analysis, sentence))
        .or_else(|| of_first_body(analysis, sentence))
        .or_else(|| scope::headed(analysis, sentence))
}

/// *- Togo, Ministry of Labour: …*
pub fn in_item(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let it = &analysis.sentences[sentence];
    let opening = it.tokens.start..it.tokens.end.min(it.tokens.start + 2);
    let place = within(&analysis.places, &opening).first().filter(|it| it.is_country)?;
    let parted = analysis.is_mark(place.tokens.end, ",:–—-(");
    (it.kind == BlockKind::ListItem && parted && !place.is_demonym).then_some(place.place)
}

/// *Le cas togolais est différent*
fn topic(analysis: &Analysis, sentence: usize, parties: &[Party]) -> Option<usize> {
    let first = scope::paragraph_start(analysis, sentence);
    let tokens = &analysis.sentences[first].tokens;
    let opening = tokens.start..tokens.end.min(tokens.start + TOPIC);
    let place = within(&analysis.places, &opening).iter().find(|it| it.is_country)?;
    let of_people =
        parties.iter().any(|it| it.is_people && it.tokens.contains(&place.tokens.start));
    // *A team of Mauritian surgeons operates*: they come from there.
    let near = place.tokens.start.saturating_sub(2)..place.tokens.end + 2;
    let sent = place.is_demonym && analysis.has_helping(&near, Helping::Trade);
    (first < sentence && !of_people && !sent).then_some(place.place)
}

/// *The Ministry of Education of Togo did not know how.* is of Togo, and so is what follows.
fn of_first_body(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let start = scope::paragraph(analysis, sentence).start;
    let before = start..analysis.sentences[sentence].tokens.start;
    // *an official of the Service of Portugal* is from elsewhere.
    let sends = |body: &&Body| {
        let led = body.tokens.start.saturating_sub(LINK).max(start)..body.tokens.start;
        analysis.has_helping(&led, Helping::Trade)
    };
    let body = within(&analysis.bodies, &before).iter().find(|it| !sends(it))?;
    country_of(analysis, body.id)
}

/// An institution that is only supposed to be of the country of those who came is at home instead.
pub fn bring_home(analysis: &Analysis, parties: &mut [Party], home: Option<usize>) {
    let Some(home) = home else { return };
    // *In Ghana the Department was helped*: the sentence says it.
    let opened = parties.first().is_some_and(|it| {
        let tokens = &analysis.sentences[analysis.sentence_of(it.tokens.start)].tokens;
        scope::opening_place(analysis, tokens) == Some(home)
    });
    let senders =
        |it: &&Party| it.is_people || matches!(country(analysis, it), Some(Where::Sure(_)));
    let sent: Vec<usize> = parties.iter().filter(senders).flat_map(|it| it.from.clone()).collect();
    for party in parties.iter_mut().filter(|it| !it.is_people) {
        let country = country(analysis, party);
        let guessed = matches!(country, Some(Where::Perhaps(it)) if opened || sent.contains(&it));
        if guessed && !sent.contains(&home) {
            party.from = vec![home];
        }
    }
}

fn country(analysis: &Analysis, party: &Party) -> Option<Where> {
    analysis.body_names[party.body?].country
}
