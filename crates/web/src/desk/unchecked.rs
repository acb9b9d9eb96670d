//! Fields whose words were changed after they were tied to a source: the person who changes them is
//! told, and the page of the record lists them until somebody has read the passage again.

use super::record::Stated;
use super::urls;
use crate::Page;
use crate::told::Fact;
use crate::urls::query;
use domain::access::Duty;
use domain::{Claim, ClaimState, Record, schema};

/// Such a field, with the passages that it was tied to.
pub struct Unchecked {
    pub label: String,
    /// Where it is tied to other words.
    pub tie: Option<String>,
    pub passages: Vec<Passage>,
}

pub struct Passage {
    pub quotes: Vec<String>,
    /// Says that the passage says it in the new words too.
    pub confirm: Option<String>,
}

/// The fields, in the order of the page. Each claim stands at the same place as what is told of it.
pub fn of(
    page: &Page,
    record: &Record,
    facts: &[Fact],
    (claims, stated): (&[Claim], &[Stated]),
) -> Vec<Unchecked> {
    let may = page.has(Duty::Harvest);
    let passage = |(claim, stated): (&Claim, &Stated)| {
        let url = urls::claim(record.kind, &record.slug, claim.id, ClaimState::Accepted);
        Passage { quotes: stated.quotes.clone(), confirm: may.then(|| page.url(url)) }
    };
    let one = |fact: &Fact| {
        let rests =
            |it: &(&Claim, &Stated)| it.0.field == fact.field && it.0.state == ClaimState::Accepted;
        let url = urls::tie(record.kind, &record.slug, fact.field);
        Unchecked {
            label: fact.label.clone(),
            tie: may.then(|| page.url(url)),
            passages: claims.iter().zip(stated).filter(rests).map(passage).collect(),
        }
    };
    facts.iter().filter(|it| it.is_unchecked).map(one).collect()
}

/// Whether saving took a text away from the words of its source.
pub fn came_loose(before: &Record, after: &Record, claims: &[Claim]) -> bool {
    let text = |it: &Record, field| it.texts(field)?.get(it.origin).map(|it| it.value.clone());
    schema::fields(after.kind).iter().map(|it| it.field).any(|field| {
        let own = claims.iter().filter(|it| it.field == field && it.state == ClaimState::Accepted);
        let own: Vec<&Claim> = own.collect();
        text(before, field) != text(after, field) && after.is_in_other_words(field, &own)
    })
}

/// The page of a record right after such a change.
pub fn at(record: &Record) -> String {
    urls::record(record.kind, &record.slug) + &query(&[("did", CAME_LOOSE)])
}

const CAME_LOOSE: &str = "loosened";

/// The sentence that says so, as long as there is something to check.
pub fn said(page: &Page, did: &str, all: &[Unchecked]) -> Option<String> {
    let fields: Vec<String> = all.iter().map(|it| it.label.clone()).collect();
    let fields = words::list(page.lang, &fields);
    (did == CAME_LOOSE && !all.is_empty()).then(|| page.about("desk-did-loosen", "fields", fields))
}
