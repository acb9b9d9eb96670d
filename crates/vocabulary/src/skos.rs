//! Reading a SKOS thesaurus in Turtle.

use std::collections::{HashMap, HashSet};

use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;

use crate::{Objective, Theme};

pub(crate) const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
pub(crate) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
pub(crate) const ACRONYM: &str = "urn:ayni:acronym";
/// An objective of the Global Compact is this and its number.
pub(crate) const GCM: &str = "urn:ayni:gcm:";
/// A Sustainable Development Goal, or one of its targets, is this and its number: the addresses
/// that the United Nations have given them.
pub(crate) const SDG: &str = "http://metadata.un.org/sdg/";

/// Why a Turtle file is not a thesaurus we can read, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct ThesaurusError {
    /// Counted from 1.
    pub line: u64,
    /// Counted from 1, in signs.
    pub column: u64,
    pub problem: Problem,
}

/// What is wrong with a thesaurus.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("not Turtle: {0}")]
    NotTurtle(String),
    #[error("`{id}` has no skos:prefLabel")]
    NoLabel { id: String },
    #[error("`{id}` has two skos:prefLabel in `{lang}`")]
    TwoLabels { id: String, lang: String },
    #[error("a label of `{id}` does not say its language")]
    NoLanguage { id: String },
    #[error("`{id}` points at `{to}`, which is no concept of this thesaurus")]
    UnknownConcept { id: String, to: String },
    #[error("`{id}` is broader than itself")]
    Circle { id: String },
    #[error("`{id}` points at `{to}`, but the Global Compact has the objectives 1 to 23")]
    UnknownObjective { id: String, to: String },
    #[error("`{id}` points at `{to}`, which is no target of the Sustainable Development Goals")]
    UnknownTarget { id: String, to: String },
}

/// What a file holds.
pub(crate) struct Thesaurus {
    pub themes: Vec<Theme>,
    pub objectives: Vec<Objective>,
    pub goals: Vec<Objective>,
}

/// Reads a SKOS thesaurus in Turtle.
pub fn parse_themes(turtle: &str) -> Result<Vec<Theme>, ThesaurusError> {
    read(turtle).map(|thesaurus| thesaurus.themes)
}

pub(crate) fn read(turtle: &str) -> Result<Thesaurus, ThesaurusError> {
    let triples = triples(turtle)?;
    let mut themes = concepts(&triples);
    let at: HashMap<String, usize> =
        themes.iter().enumerate().map(|(at, theme)| (theme.id.clone(), at)).collect();

    // All that is said of a concept stands together, so that one look-up serves for many triples.
    let (mut subject, mut found) = ("", None);
    for triple in &triples {
        let iri = about(triple).unwrap_or_default();
        if iri != subject {
            subject = iri;
            found = if is_objective(iri) { None } else { at.get(id_of(iri)) };
        }
        if let Some(&at) = found {
            note(&mut themes[at], triple).map_err(|(id, problem)| located(turtle, &id, problem))?;
        }
    }
    check(&themes).map_err(|(id, problem)| located(turtle, &id, problem))?;
    let (objectives, goals) = (objectives(&triples, GCM), objectives(&triples, SDG));
    Ok(Thesaurus { themes, objectives, goals })
}

fn triples(turtle: &str) -> Result<Vec<Triple>, ThesaurusError> {
    TurtleParser::new().for_slice(turtle).collect::<Result<_, _>>().map_err(|error| {
        let start = error.location().start;
        ThesaurusError {
            line: start.line + 1,
            column: start.column + 1,
            problem: Problem::NotTurtle(error.message().to_owned()),
        }
    })
}

/// One empty theme for each concept, in the order of the file.
fn concepts(triples: &[Triple]) -> Vec<Theme> {
    let mut seen = HashSet::new();
    triples
        .iter()
        .filter(|triple| {
            triple.predicate.as_str() == RDF_TYPE && is_skos(&triple.object, "Concept")
        })
        .filter_map(about)
        .filter(|iri| !is_objective(iri))
        .map(id_of)
        .filter(|id| seen.insert(*id))
        .map(|id| Theme { id: id.to_owned(), ..Theme::default() })
        .collect()
}

/// Writes what a triple says into its theme. What we do not know is passed over.
fn note(theme: &mut Theme, triple: &Triple) -> Result<(), (String, Problem)> {
    let predicate = triple.predicate.as_str();
    if predicate == ACRONYM {
        let (lang, text) = words(theme, &triple.object)?;
        theme.acronyms.entry(lang).or_default().push(text);
        return Ok(());
    }
    match predicate.strip_prefix(SKOS) {
        Some("prefLabel") => {
            let (lang, text) = words(theme, &triple.object)?;
            if theme.labels.insert(lang.clone(), text).is_some() {
                let id = theme.id.clone();
                return Err((id.clone(), Problem::TwoLabels { id, lang }));
            }
        }
        Some("altLabel") => {
            let (lang, text) = words(theme, &triple.object)?;
            theme.synonyms.entry(lang).or_default().push(text);
        }
        Some("definition") => {
            let (lang, text) = words(theme, &triple.object)?;
            theme.definitions.insert(lang, text);
        }
        Some("broader") => theme.broader.extend(id_of_term(&triple.object)),
        Some("related") => theme.related.extend(id_of_term(&triple.object)),
        Some(relation) if relation.ends_with("Match") => {
            let number = objective(&triple.object).transpose().map_err(|to| {
                (to.clone(), Problem::UnknownObjective { id: theme.id.clone(), to })
            })?;
            theme.gcm_objectives.extend(number);
            let target = target(&triple.object)
                .transpose()
                .map_err(|to| (to.clone(), Problem::UnknownTarget { id: theme.id.clone(), to }))?;
            theme.sdg_targets.extend(target);
        }
        _ => {}
    }
    Ok(())
}

/// What no single triple can tell.
fn check(themes: &[Theme]) -> Result<(), (String, Problem)> {
    let known: HashMap<&str, &Theme> =
        themes.iter().map(|theme| (theme.id.as_str(), theme)).collect();
    for theme in themes {
        let id = || theme.id.clone();
        if theme.labels.is_empty() {
            return Err((id(), Problem::NoLabel { id: id() }));
        }
        for to in theme.broader.iter().chain(&theme.related) {
            if !known.contains_key(to.as_str()) {
                return Err((to.clone(), Problem::UnknownConcept { id: id(), to: to.clone() }));
            }
        }
        if is_above_itself(theme, &known) {
            return Err((id(), Problem::Circle { id: id() }));
        }
    }
    Ok(())
}

fn is_above_itself(theme: &Theme, known: &HashMap<&str, &Theme>) -> bool {
    let mut seen = HashSet::new();
    let mut queue: Vec<&str> = theme.broader.iter().map(String::as_str).collect();
    while let Some(id) = queue.pop() {
        if id == theme.id {
            return true;
        }
        if seen.insert(id) {
            queue.extend(known.get(id).into_iter().flat_map(|it| &it.broader).map(String::as_str));
        }
    }
    false
}

/// What has a number behind this prefix, with its names, in the order of the file.
fn objectives(triples: &[Triple], prefix: &str) -> Vec<Objective> {
    let mut found: Vec<Objective> = Vec::new();
    for triple in triples {
        let number = about(triple).and_then(|iri| iri.strip_prefix(prefix)?.parse().ok());
        let (Some(number), Term::Literal(text)) = (number, &triple.object) else { continue };
        if triple.predicate.as_str().strip_prefix(SKOS) != Some("prefLabel") {
            continue;
        }
        if found.last().is_none_or(|last| last.number != number) {
            found.push(Objective { number, labels: crate::ByLang::new() });
        }
        if let (Some(last), Some(lang)) = (found.last_mut(), text.language()) {
            last.labels.insert(lang.to_owned(), text.value().to_owned());
        }
    }
    found
}

/// The language and the words of a label.
fn words(theme: &Theme, term: &Term) -> Result<(String, String), (String, Problem)> {
    if let Term::Literal(literal) = term
        && let Some(lang) = literal.language()
    {
        return Ok((lang.to_owned(), literal.value().to_owned()));
    }
    Err((theme.id.clone(), Problem::NoLanguage { id: theme.id.clone() }))
}

/// The number of the objective that a term names, or what it names instead.
fn objective(term: &Term) -> Option<Result<u8, String>> {
    let Term::NamedNode(node) = term else { return None };
    let number = node.as_str().strip_prefix(GCM)?;
    let known = number.parse().ok().filter(|number| (1..=23).contains(number));
    Some(known.ok_or_else(|| number.to_owned()))
}

/// The target that a term names, or what it names instead. A goal as a whole is none: it would
/// say too little.
fn target(term: &Term) -> Option<Result<String, String>> {
    let Term::NamedNode(node) = term else { return None };
    let code = node.as_str().strip_prefix(SDG)?;
    let is_target = code.split_once('.').is_some_and(|(goal, rest)| {
        let lettered = matches!(rest, "a" | "b" | "c" | "d");
        let numbered = rest.parse().is_ok_and(|it: u8| (1..=19).contains(&it));
        goal.parse().is_ok_and(|it: u8| (1..=17).contains(&it)) && (lettered || numbered)
    });
    Some(if is_target { Ok(code.to_owned()) } else { Err(code.to_owned()) })
}

fn about(triple: &Triple) -> Option<&str> {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}

fn is_objective(iri: &str) -> bool {
    iri.starts_with(GCM) || iri.starts_with(SDG)
}

fn is_skos(term: &Term, name: &str) -> bool {
    matches!(term, Term::NamedNode(node) if node.as_str().strip_prefix(SKOS) == Some(name))
}

/// The last part of an address: `https://example.org/themes/asylum` is `asylum`.
fn id_of(iri: &str) -> &str {
    iri.rsplit(['/', '#', ':']).next().unwrap_or(iri)
}

fn id_of_term(term: &Term) -> Option<String> {
    match term {
        Term::NamedNode(node) => Some(id_of(node.as_str()).to_owned()),
        _ => None,
    }
}

/// The place of an error that is not one of grammar: where the name is first written.
fn located(turtle: &str, id: &str, problem: Problem) -> ThesaurusError {
    let named = |line: &str| {
        line.match_indices(id).map(|(at, _)| at).find(|at| {
            let before = line[..*at].chars().next_back();
            let after = line[at + id.len()..].chars().next();
            matches!(before, Some(':' | '/' | '#'))
                && after.is_none_or(|sign| !sign.is_alphanumeric() && sign != '_')
        })
    };
    let found =
        turtle.lines().enumerate().find_map(|(line, text)| Some((line, text, named(text)?)));
    let (line, column) =
        found.map_or((0, 0), |(line, text, at)| (line, text[..at].chars().count()));
    ThesaurusError { line: line as u64 + 1, column: column as u64 + 1, problem }
}
