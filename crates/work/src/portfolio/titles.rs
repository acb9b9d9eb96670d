//! The portfolio in other languages: a table of codes, or for figures of the words they are told
//! with, with a column for each language.
//!
//! What a source calls an Action stays the original; these are translations of it, made by a
//! machine, and say so.

use anyhow::{Context, bail};
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Text};
use std::collections::HashMap;
use store::records::{self, Listing, Order};
use store::{By, Store, Tx};

/// The kinds that are named by a code of their own.
const KINDS: [Kind; 3] = [Kind::Action, Kind::Event, Kind::Series];

/// A code with its titles.
type Titles = HashMap<String, Vec<(Lang, String)>>;

/// Adds what is missing, in one transaction. A title that somebody has given is left alone.
pub async fn translate(store: &Store, table: &[u8], by: &By) -> anyhow::Result<()> {
    let mut titles = read(table)?;
    let tx = store.begin().await?;
    for mut record in coded(&tx, &titles).await? {
        let code = record.code(Field::Code).unwrap_or_default();
        let before = record.content.clone();
        for (lang, title) in titles.remove(code).unwrap_or_default() {
            add(&mut record, Field::Title, lang, title);
        }
        if record.content != before {
            records::save(&tx, &mut record, by).await?;
        }
    }
    if let Some(code) = titles.keys().next() {
        bail!("nothing has the code `{code}`");
    }
    Ok(tx.commit().await?)
}

/// The same for what is told in single words: what declared figures, which have no codes, are
/// called, counted in and said of, and the cities of events. The English is looked up word for
/// word. A word that the table does not have stays as it is.
pub async fn translate_words(store: &Store, table: &[u8], by: &By) -> anyhow::Result<()> {
    let words = read(table)?;
    let tx = store.begin().await?;
    for (kind, fields) in IN_WORDS {
        translate_words_of(&tx, (kind, fields), &words, by).await?;
    }
    Ok(tx.commit().await?)
}

const IN_WORDS: [(Kind, &[Field]); 2] =
    [(Kind::Figure, &[Field::Title, Field::Unit, Field::Scope]), (Kind::Event, &[Field::City])];

async fn translate_words_of(
    tx: &Tx,
    (kind, fields): (Kind, &[Field]),
    words: &Titles,
    by: &By,
) -> anyhow::Result<()> {
    // In an order that what is written here does not change.
    let order = Order::Title(Lang::En);
    let mut listing = Listing { kinds: vec![kind], order, ..Listing::default() };
    loop {
        let found = records::page(tx, &listing).await?;
        for mut record in found.records {
            let before = record.content.clone();
            for field in fields.iter().copied() {
                let english = record.texts(field).and_then(|it| it.get(Lang::En));
                let said = english.and_then(|it| words.get(&it.value)).cloned();
                for (lang, word) in said.unwrap_or_default() {
                    add(&mut record, field, lang, word);
                }
            }
            if record.content != before {
                records::save(tx, &mut record, by).await?;
            }
        }
        if found.next.is_none() {
            return Ok(());
        }
        listing.after = found.next;
    }
}

fn add(record: &mut Record, field: Field, lang: Lang, text: String) {
    let there = record.texts(field).is_some_and(|it| it.get(lang).is_some());
    if !there {
        let made_by = MadeBy::Machine;
        record.translate(field, lang, |revision| Text::new(text, made_by, revision, None));
    }
}

fn read(table: &[u8]) -> anyhow::Result<Titles> {
    let mut reader = csv::Reader::from_reader(table);
    let header = reader.headers()?.clone();
    let langs = header.iter().skip(1).map(str::parse::<Lang>).collect::<Result<Vec<_>, _>>();
    let langs = langs.map_err(|it| anyhow::anyhow!("a column is no language: {it}"))?;
    let mut titles = Titles::new();
    for row in reader.records() {
        let row = row?;
        let code = row.get(0).context("a line has no code")?.to_owned();
        let said = langs.iter().copied().zip(row.iter().skip(1).map(str::to_owned));
        titles.insert(code, said.filter(|it| !it.1.is_empty()).collect());
    }
    Ok(titles)
}

async fn coded(tx: &Tx, titles: &Titles) -> store::Result<Vec<Record>> {
    let codes: Vec<&str> = titles.keys().map(String::as_str).collect();
    let mut ids: Vec<RecordId> = Vec::new();
    for kind in KINDS {
        ids.extend(records::by_codes(tx, kind, &codes).await?.into_values());
    }
    ids.sort_unstable();
    records::by_ids(tx, &ids).await
}
