//! Where a text is written, and by whom.

use super::country_of;
use crate::analysis::{Analysis, Body, within};
use crate::events::Draft;
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::tokens::folded;
use crate::{BlockKind, scope};

/// The head of a text has so many sentences.
const HEAD: usize = 4;
/// And its lines at most so many words.
const LINE: usize = 24;
/// Whoever a text is of is among the first that it names.
const FIRST: usize = 40;

/// The country that the help of a text goes to, if no sentence says another: where it is written,
/// or where its first event was. An embassy writes of where it is, not of where it is from.
pub fn of_text(analysis: &Analysis, events: &[Draft]) -> Option<usize> {
    of_embassy(analysis)
        .or_else(|| home(analysis))
        .or_else(|| events.iter().filter(|it| !it.is_planned).find_map(|it| it.country))
}

/// The country that a text is about, for the help that it tells of. *Court of Bangui: three Rwandan
/// clerks arrive*: a title may say where by a city, and by an adjective who came.
pub fn home(analysis: &Analysis) -> Option<usize> {
    city_beside_people(analysis).or_else(|| scope::home(analysis))
}

fn city_beside_people(analysis: &Analysis) -> Option<usize> {
    let title = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading)?;
    let mut places = within(&analysis.places, &title.tokens).iter().filter(|it| it.is_country);
    let people = places.all(|it| it.is_demonym);
    let travel = analysis.has(&title.tokens, Cue::Route)
        || scope::tells_study_visit(analysis, &title.tokens);
    let cities = scope::countries_of_cities(analysis, &title.tokens);
    (cities.len() == 1 && people && !travel).then(|| cities[0])
}

/// Whether an embassy writes, so that the country in its name is not where it writes from.
pub fn is_of_embassy(analysis: &Analysis) -> bool {
    of_embassy(analysis).is_some()
}

/// *Embassy of Belgium in Dakar*
fn of_embassy(analysis: &Analysis) -> Option<usize> {
    let head = analysis.sentences.iter().take(HEAD);
    let lines = head.filter(|it| analysis.has_helping(&it.tokens, Helping::Embassy));
    let mut short = lines.filter(|it| it.tokens.len() < LINE);
    short.find_map(|it| {
        let cities = scope::countries_of_cities(analysis, &it.tokens);
        let named = scope::countries(analysis, &it.tokens);
        cities.first().copied().or_else(|| named.get(1).copied())
    })
}

/// *the Ministry*, *la Corte*: an institution of the place that the text has called by its whole name.
pub fn called_short(analysis: &Analysis, sentence: usize, place: usize) -> Option<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let heads = analysis.hits_in(tokens).iter().filter(|it| {
        let led = it.first > tokens.start && analysis.is(it.first - 1, Cue::Definite);
        it.meaning == Meaning::Head && led && analysis.tokens[it.first].shape.is_large()
    });
    let mut words = heads.map(|it| folded(analysis.words(it.first..it.last)));
    words.find_map(|word| {
        let named = |it: &&Body| {
            let name = folded(&analysis.body_names[it.id].name);
            name.split_whitespace().any(|it| it == word) && is_at_home(analysis, it, place)
        };
        analysis.bodies.iter().take(FIRST).find(named).map(|it| it.id)
    })
}

fn is_at_home(analysis: &Analysis, it: &Body, place: usize) -> bool {
    let body = &analysis.body_names[it.id];
    let country = country_of(analysis, it.id);
    !body.is_programme && !body.is_stateless() && country.is_none_or(|it| it == place)
}

/// The institution that a text names at its head, if it is at home there.
pub fn masthead(analysis: &Analysis, place: usize) -> Option<usize> {
    let head = analysis.sentences.iter().take(HEAD);
    let lines = head.take_while(|it| it.kind == BlockKind::Heading || it.tokens.start == 0);
    let mut bodies = lines.flat_map(|it| within(&analysis.bodies, &it.tokens));
    bodies.find(|it| is_at_home(analysis, it, place)).map(|it| it.id)
}
