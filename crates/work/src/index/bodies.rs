//! What bodies are called, so that a query in one language finds what another calls by another name:
//! *ACNUR*, *HCR*, *UN Refugee Agency*.
//!
//! The names are those of the records that everybody may read, and of the bodies that come with the
//! program. Where a record is one of these, it has the names of both.

use super::tree::labels;
use crate::resolve::{parted, shipped_as};
use domain::{Field, Kind, Record, State};
use harvest::{KnownBody, shipped_bodies};
use search::{Concept, ConceptKind, Label, LabelKind};
use std::collections::BTreeMap;
use store::Db;
use store::records::{self, Listing, Order};

/// How many bodies are read at once.
const BATCH: u64 = 1_000;

/// What a body is called by.
const NAMES: Option<&[Field]> = Some(&[Field::Title, Field::Acronym, Field::Synonyms]);

/// Those that everybody may read. A few statements for each thousand.
pub async fn public(db: &Db) -> store::Result<Vec<Record>> {
    let mut listing = Listing {
        kinds: vec![Kind::Organisation],
        states: vec![State::Published],
        order: Order::Oldest,
        limit: BATCH,
        told: NAMES,
        ..Listing::default()
    };
    let mut all = Vec::new();
    loop {
        let page = records::page(db, &listing).await?;
        all.extend(page.records);
        if page.next.is_none() {
            return Ok(all);
        }
        listing.after = page.next;
    }
}

/// The bodies of the records, and those that come with the program and have no record.
pub fn concepts(bodies: &[Record]) -> Vec<Concept> {
    let mut told: Vec<&KnownBody> = Vec::new();
    let mut all: Vec<Concept> = bodies
        .iter()
        .map(|body| {
            let mut labels = of_record(body);
            for known in known_as(&labels) {
                labels.extend(of_shipped(known));
                told.push(known);
            }
            concept(body.id.to_string(), labels)
        })
        .collect();
    let shipped = shipped_bodies().iter().enumerate();
    let alone = shipped
        .filter(|(_, it)| !it.is_ambiguous && !told.iter().any(|told| std::ptr::eq(*told, *it)));
    all.extend(alone.map(|(at, it)| concept(format!("shipped-{at}"), whole(it))));
    all
}

fn concept(id: String, labels: Vec<Label>) -> Concept {
    Concept { id, kind: ConceptKind::Body, labels }
}

/// *National Institute of Migration (INM)* is known by the name and by the acronym alone, too.
fn of_record(body: &Record) -> Vec<Label> {
    let mut all = labels(body, Field::Title, LabelKind::Preferred);
    let apart: Vec<Label> = all.iter().flat_map(apart).collect();
    all.extend(apart);
    all.extend(labels(body, Field::Synonyms, LabelKind::Synonym));
    all.extend(labels(body, Field::Acronym, LabelKind::Acronym));
    all
}

fn apart(title: &Label) -> Vec<Label> {
    let (name, Some(acronym)) = parted(&title.text) else { return Vec::new() };
    let label = |text: &str, kind| Label { lang: title.lang.clone(), text: text.to_owned(), kind };
    vec![label(name, LabelKind::Synonym), label(acronym, LabelKind::Acronym)]
}

/// The bodies that come with the program and are called like this.
fn known_as(labels: &[Label]) -> Vec<&'static KnownBody> {
    let titles = labels.iter().filter(|it| it.kind == LabelKind::Preferred);
    let mut all: Vec<&KnownBody> = titles.filter_map(|it| shipped_as(&it.text)).collect();
    all.dedup_by(|a, b| std::ptr::eq(*a, *b));
    all
}

/// The names of a body that comes with the program, as names that a record has besides its own.
fn of_shipped(body: &KnownBody) -> Vec<Label> {
    let label = |(lang, text): (&String, &String), kind| Label {
        lang: lang.clone(),
        text: text.clone(),
        kind,
    };
    let names = body.names.iter().flat_map(|(lang, all)| all.iter().map(move |it| (lang, it)));
    let acronyms =
        body.acronyms.iter().flat_map(|(lang, all)| all.iter().map(move |it| (lang, it)));
    let names = names.map(|it| label(it, LabelKind::Synonym));
    names.chain(acronyms.map(|it| label(it, LabelKind::Acronym))).collect()
}

/// The same where there is no record: in each language its name with its acronym stands for it.
fn whole(body: &KnownBody) -> Vec<Label> {
    let tags = body.names.keys().chain(body.acronyms.keys());
    let mut tags: Vec<&String> = tags.collect();
    tags.sort_unstable();
    tags.dedup();
    let first = |of: &BTreeMap<String, Vec<String>>, tag: &str| {
        of.get(tag).and_then(|it| it.first()).cloned()
    };
    let preferred = tags.into_iter().filter_map(|tag| {
        let text = match (first(&body.names, tag), first(&body.acronyms, tag)) {
            (Some(name), Some(acronym)) if name != acronym => format!("{name} ({acronym})"),
            (Some(name), _) => name,
            (None, acronym) => acronym?,
        };
        Some(Label { lang: tag.clone(), text, kind: LabelKind::Preferred })
    });
    preferred.chain(of_shipped(body)).collect()
}
