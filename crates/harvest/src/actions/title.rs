//! What an action is called until a person gives it a better name: a clause that stands by itself,
//! and never the middle of a sentence.

use crate::analysis::Analysis;
use crate::pack::Cue;
use crate::{facts, practices, scope};

/// Letters of a title.
pub const MOST: usize = 170;
/// A clause that is shorter says too little.
const LEAST: usize = 30;

/// The sentence without its date line, if it is short enough; its first clauses, if they hold what
/// tells of the help; else who was helped, and on what.
pub fn of(
    analysis: &Analysis,
    sentence: usize,
    from: usize,
    partner: Option<usize>,
    themes: &[usize],
) -> String {
    let tokens = &analysis.sentences[sentence].tokens;
    let start = scope::dateline(analysis, tokens)
        .unwrap_or_else(|| practices::without_mark(analysis, tokens).start);
    let line = |end: usize| {
        let line = facts::one_line(analysis.words(start..end));
        line.trim_end_matches(['.', ',', ';', ':', ' ', '–', '—', '-']).to_owned()
    };
    // *It took nine months*: what *it* is, the sentence before has said.
    let refers = analysis.is(start, Cue::Pronoun);
    let whole = line(tokens.end);
    if !refers && whole.chars().count() <= MOST {
        return whole;
    }
    let clauses = (from.max(start) + 1..tokens.end)
        .filter(|&it| analysis.is_mark(it, ",;:—–("))
        .map(line)
        .take_while(|it| it.chars().count() <= MOST);
    let clause = clauses.filter(|it| it.chars().count() >= LEAST && is_closed(it)).last();
    clause
        .filter(|_| !refers)
        .or_else(|| by_parties(analysis, partner, themes))
        .unwrap_or_else(|| facts::shortened(&whole, MOST))
}

/// Whether what was opened by a bracket or a quotation is closed again.
fn is_closed(line: &str) -> bool {
    let count = |letter: char| line.matches(letter).count();
    count('(') == count(')') && count('«') == count('»') && count('“') == count('”')
}

/// *Office national de l'identification – gestion des frontières*
fn by_parties(analysis: &Analysis, partner: Option<usize>, themes: &[usize]) -> Option<String> {
    let name = &analysis.body_names[partner?].name;
    let theme = themes.first().map(|&it| &analysis.gazetteer.themes[it])?;
    let language = &analysis.language.pack.language;
    let label = theme.names.get(language).and_then(|it| it.last())?;
    Some(format!("{name} – {label}"))
}
