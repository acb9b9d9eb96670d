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

use crate::error::Result;

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
    /// A term of the field of facets.
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
