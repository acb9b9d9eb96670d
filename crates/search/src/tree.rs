//! What is looked for, as a tree, and the tantivy query it becomes.
//!
//! A tree is pruned while it is turned into a query: most of the terms that a word might have in
//! six languages are in no text, and a term that is nowhere costs nothing later on.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use std::collections::BTreeMap;

use crate::analysis::SPELT;
use crate::error::Result;
use crate::label::Noun;

/// Of several matches of one word the best counts, and of the others this part.
const OTHERS: f32 = 0.15;

#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Term {
        field: Field,
        text: String,
        weight: f32,
    },
    /// Terms by their distance from the first.
    Phrase {
        field: Field,
        terms: Vec<(usize, String)>,
        weight: f32,
    },
    /// A noun: one of its stems, in a text that has one of its forms.
    Noun {
        text: Field,
        stems: Vec<String>,
        spelling: Field,
        noun: Noun,
        weight: f32,
    },
    /// A term of the field of facets, or of that of bodies.
    Mark {
        field: Field,
        text: String,
    },
    All(Vec<Node>),
    Any(Vec<Node>),
}

/// The query of a tree, or nothing if no text can have it.
pub fn query(node: &Node, searcher: &Searcher) -> Result<Option<Box<dyn Query>>> {
    match node {
        Node::Term { field, text, weight } => {
            let term = Term::from_field_text(*field, text);
            if searcher.doc_freq(&term)? == 0 {
                return Ok(None);
            }
            Ok(Some(weighed(TermQuery::new(term, IndexRecordOption::WithFreqs), *weight)))
        }
        Node::Mark { field, text } => {
            let term = Term::from_field_text(*field, text);
            if searcher.doc_freq(&term)? == 0 {
                return Ok(None);
            }
            Ok(Some(Box::new(TermQuery::new(term, IndexRecordOption::Basic))))
        }
        Node::Noun { text, stems, spelling, noun, weight } => {
            let stems = stems.iter().map(|it| Term::from_field_text(*text, it)).collect();
            self::noun(stems, (*spelling, noun), *weight, searcher)
        }
        Node::Phrase { field, terms, weight } => phrase(*field, terms, *weight, searcher),
        Node::All(nodes) => {
            let mut queries = Vec::with_capacity(nodes.len());
            for node in nodes {
                let Some(query) = query(node, searcher)? else { return Ok(None) };
                queries.push(query);
            }
            Ok(all(queries))
        }
        Node::Any(nodes) => {
            let mut queries = Vec::new();
            any_into(nodes, searcher, &mut queries)?;
            Ok(any(queries))
        }
    }
}

/// Nested alternatives become one flat list: tantivy is quickest with a union of plain terms.
fn any_into(nodes: &[Node], searcher: &Searcher, into: &mut Vec<Box<dyn Query>>) -> Result<()> {
    for node in nodes {
        if let Node::Any(inner) = node {
            any_into(inner, searcher, into)?;
        } else {
            into.extend(query(node, searcher)?);
        }
    }
    Ok(())
}

fn phrase(
    field: Field,
    terms: &[(usize, String)],
    weight: f32,
    searcher: &Searcher,
) -> Result<Option<Box<dyn Query>>> {
    if let [(_, text)] = terms {
        return query(&Node::Term { field, text: text.clone(), weight }, searcher);
    }
    let terms: Vec<(usize, Term)> =
        terms.iter().map(|(at, text)| (*at, Term::from_field_text(field, text))).collect();
    for (_, term) in &terms {
        if searcher.doc_freq(term)? == 0 {
            return Ok(None);
        }
    }
    if terms.is_empty() {
        return Ok(None);
    }
    Ok(Some(weighed(PhraseQuery::new_with_offset(terms), weight)))
}

/// Texts that have a stem and in which one of the forms is written. The stem weighs; the forms
/// only tell its texts from those of another word with that stem.
fn noun(
    mut stems: Vec<Term>,
    (field, noun): (Field, &Noun),
    weight: f32,
    searcher: &Searcher,
) -> Result<Option<Box<dyn Query>>> {
    let mut texts = Vec::new();
    for stem in &stems {
        texts.push(searcher.doc_freq(stem)?);
    }
    let mut known = texts.iter();
    stems.retain(|_| known.next().is_some_and(|it| *it > 0));
    if stems.is_empty() {
        return Ok(None);
    }
    let written = written(field, &noun.forms, searcher)?;
    let stemmed = |stem| weighed(TermQuery::new(stem, IndexRecordOption::WithFreqs), weight);
    // Where all that have the stem have this very word, there is nothing to tell apart.
    let own = written.get(&noun.spelling).copied().unwrap_or_default();
    let alone = stems.len() == 1 && own > 0 && texts.contains(&own);
    let Some(stems) = any(stems.into_iter().map(stemmed).collect()) else { return Ok(None) };
    if alone {
        return Ok(Some(stems));
    }
    let written = written.keys().map(|key| {
        let term = Term::from_field_text(field, key);
        Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn Query>
    });
    let Some(written) = some(written.collect()) else { return Ok(None) };
    Ok(all(vec![stems, Box::new(ConstScoreQuery::new(written, 0.0))]))
}

/// The spellings of these folded words, each with how many texts have it.
fn written(field: Field, folded: &[String], searcher: &Searcher) -> Result<BTreeMap<String, u64>> {
    let mut written = BTreeMap::new();
    for segment in searcher.segment_readers() {
        let index = segment.inverted_index(field)?;
        for word in folded {
            // Behind a folded word stands its spelling, if that is another; no letter sorts
            // before the mark between them.
            let last = format!("{word}{SPELT}\u{10ffff}");
            let mut all = index.terms().range().ge(word).lt(last).into_stream()?;
            while all.advance() {
                let key = String::from_utf8_lossy(all.key()).into_owned();
                *written.entry(key).or_default() += u64::from(all.value().doc_freq);
            }
        }
    }
    Ok(written)
}

fn weighed(query: impl Query, weight: f32) -> Box<dyn Query> {
    if (weight - 1.0).abs() < f32::EPSILON {
        Box::new(query)
    } else {
        Box::new(BoostQuery::new(Box::new(query), weight))
    }
}

fn all(mut queries: Vec<Box<dyn Query>>) -> Option<Box<dyn Query>> {
    match queries.len() {
        0 | 1 => queries.pop(),
        _ => Some(Box::new(BooleanQuery::intersection(queries))),
    }
}

fn any(mut queries: Vec<Box<dyn Query>>) -> Option<Box<dyn Query>> {
    match queries.len() {
        0 | 1 => queries.pop(),
        _ => Some(Box::new(DisjunctionMaxQuery::with_tie_breaker(queries, OTHERS))),
    }
}

/// All that is required; what is optional adds to the score.
pub fn required(
    required: Vec<Box<dyn Query>>,
    optional: Vec<Box<dyn Query>>,
) -> Option<Box<dyn Query>> {
    if optional.is_empty() || required.is_empty() {
        return all(required);
    }
    let must = required.into_iter().map(|query| (Occur::Must, query));
    let should = optional.into_iter().map(|query| (Occur::Should, query));
    Some(Box::new(BooleanQuery::new(must.chain(should).collect())))
}

/// The one before all the others: it adds a fixed sum to the score.
pub fn before(all: Box<dyn Query>, some: Option<Box<dyn Query>>, sum: f32) -> Box<dyn Query> {
    let first: Box<dyn Query> = Box::new(ConstScoreQuery::new(all.box_clone(), sum));
    let queries = [first, all].into_iter().chain(some);
    Box::new(BooleanQuery::union(queries.collect()))
}

/// Some of it; the more the better.
pub fn some(mut queries: Vec<Box<dyn Query>>) -> Option<Box<dyn Query>> {
    match queries.len() {
        0 | 1 => queries.pop(),
        _ => Some(Box::new(BooleanQuery::union(queries))),
    }
}
