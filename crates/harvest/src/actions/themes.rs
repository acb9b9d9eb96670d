//! What help is about: the themes of its sentence, its paragraph or its text.

use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::Helping;
use crate::{Action, facts, scope};
use std::ops::Range;

/// Themes that say how help is given, and not what it is on.
const MEANS: [&str; 3] = ["training", "capacity_building", "communication"];
/// What whoever teaches gives.
const TRAINING: &str = "training";
/// And whoever works at the side of colleagues.
const CAPACITY: &str = "capacity_building";
/// What a text is about, where the sentence does not say it, are the themes it names first.
pub const SUBJECTS: usize = 2;

/// What a text is about by its title, the help that it tells is about, too, unless the title speaks
/// of another country.
pub fn add_subject(analysis: &Analysis, actions: &mut [Action]) {
    let themes = facts::theme_ids(analysis, &scope::themes_of_title(analysis));
    let home = scope::country_of_title(analysis).map(|it| facts::codes(analysis, &[it]));
    for action in actions {
        if home.as_ref().is_none_or(|it| action.places.contains(&it[0])) {
            facts::add_all(&mut action.themes, &themes);
        }
    }
}

/// What the help was about: by its sentence, its paragraph, or what the text is about so far. The
/// names of other bodies say nothing of it.
pub fn of(analysis: &Analysis, sentence: usize, partner: Option<usize>) -> Vec<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let counts = |tokens: &Range<usize>| {
        let mut themes = Vec::new();
        for theme in within(&analysis.themes, tokens) {
            let from = analysis.bodies.partition_point(|it| it.tokens.end <= theme.tokens.start);
            let named = analysis.bodies.get(from);
            let named = named.filter(|it| it.tokens.start <= theme.tokens.start);
            if named.is_none_or(|it| Some(it.id) == partner) {
                facts::add(&mut themes, theme.theme);
            }
        }
        themes
    };
    let mut themes = counts(tokens);
    let only_means = |themes: &[usize]| {
        themes.iter().all(|&it| MEANS.contains(&analysis.gazetteer.themes[it].id.as_str()))
    };
    if only_means(&themes) {
        for theme in counts(&scope::paragraph(analysis, sentence)) {
            facts::add(&mut themes, theme);
        }
        for theme in scope::themes_of_title(analysis) {
            facts::add(&mut themes, theme);
        }
    }
    let means = if trains(analysis, tokens) || teaches(analysis, sentence) {
        Some(TRAINING)
    } else {
        works_with_colleagues(analysis, tokens).then_some(CAPACITY)
    };
    let known = |id: &str| analysis.gazetteer.themes.iter().position(|it| it.id == id);
    if let Some(theme) = means.and_then(known) {
        facts::add(&mut themes, theme);
    }
    if themes.is_empty() {
        themes = counts(&(0..tokens.start));
        themes.truncate(SUBJECTS);
    }
    if only_means(&themes) {
        let subject = scope::subject(analysis, tokens.end, &MEANS);
        if let Some(theme) = subject {
            facts::add(&mut themes, theme);
        }
    }
    themes
}

/// *trained eight clerks*: that people were trained is said by the verb alone.
fn trains(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let kinds = &analysis.language.event_kinds;
    analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::EventVerb(kind) => kinds[usize::from(kind)] == TRAINING,
        _ => false,
    })
}

/// *They coached the crews*: whoever came taught, as the sentence or the next one says.
fn teaches(analysis: &Analysis, sentence: usize) -> bool {
    let it = &analysis.sentences[sentence];
    let next = analysis.sentences.get(sentence + 1).filter(|next| next.block == it.block);
    std::iter::once(it).chain(next).any(|it| analysis.has_helping(&it.tokens, Helping::Teaches))
}

/// *three cartographers helped their counterparts*
fn works_with_colleagues(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let Some(people) = analysis.helping_in(tokens, Helping::Trade).next() else {
        return analysis.has_helping(tokens, Helping::Myself)
            && analysis.has_helping(tokens, Helping::Counterpart);
    };
    let after = people.end..tokens.end;
    let verb = analysis.has_helping(&after, Helping::Deed)
        || analysis.has_helping(&after, Helping::Gave)
        || analysis.has_helping(&after, Helping::Sign);
    verb && analysis.has_helping(&after, Helping::Counterpart)
}
