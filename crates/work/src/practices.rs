//! A practice as a file: its texts in several languages, its values, and for each field the words
//! of the report it rests on. Written by people, taken like everything else: nothing is kept
//! whose words do not stand in the source. What a report says of a result, or adds to an event or
//! an action that is there, is written in the same way.
//!
//! ```toml
//! origin = "fr"
//! source = "mexico-2018.fr.md"      # the file name of a report that was taken in
//!
//! [values]
//! themes = "integration"
//! places = "CR"
//!
//! [texts.fr]
//! title = "…"
//!
//! [passages]
//! outcome = "words of the report"    # several lines are as many quotations
//! ```
//!
//! `kind = "result"` makes it a result; `of = "KSW-2018-2"` adds to the record with that code what
//! it does not say yet.

use crate::cite::cite_within;
use crate::fields;
use crate::resolve::{Known, put};
use anyhow::{Context, bail};
use domain::{Field, Kind, Lang, MadeBy, ProposedField, Record, RecordId, Slug, Text, schema};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{By, Store, records, sources};

/// A practice that was read and whose words are all known; whether its codes are, the store says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeFile {
    #[serde(default = "practice")]
    pub kind: Kind,
    /// The code of the record that it adds to.
    pub of: Option<String>,
    pub origin: Lang,
    /// The file name of the report.
    pub source: String,
    #[serde(default)]
    pub values: BTreeMap<Field, String>,
    #[serde(default)]
    pub texts: BTreeMap<Lang, BTreeMap<Field, String>>,
    #[serde(default)]
    pub passages: BTreeMap<Field, String>,
}

fn practice() -> Kind {
    Kind::Practice
}

/// Reads a practice. An unknown field is named with its line.
pub fn read(text: &str) -> anyhow::Result<PracticeFile> {
    let file: PracticeFile = toml::from_str(text)?;
    if file.of.is_none() && !file.texts.contains_key(&file.origin) {
        bail!("there is no text in `{}`, the language of origin", file.origin);
    }
    Ok(file)
}

/// Takes a practice in as a draft, or adds to a record that is there, each passage as an accepted
/// claim.
pub async fn take(store: &Store, file: &PracticeFile, by: &By) -> anyhow::Result<RecordId> {
    let source = sources::by_file_name(store.db(), &file.source).await?;
    let source = source.with_context(|| format!("there is no report `{}`", file.source))?;
    let proposed = proposed(file)?;
    let tx = store.begin().await?;
    let known = Known::look_up(&tx, proposed.iter().map(|it| &it.value)).await?;
    let mut record = match &file.of {
        None => draft(file, by),
        Some(code) => records::by_code(&tx, file.kind, code)
            .await?
            .with_context(|| format!("there is no {} `{code}`", file.kind.name()))?,
    };
    if file.of.is_some() {
        write_all(&mut record, file, by);
    }
    for field in &proposed {
        put(&mut record, field, &known, by).with_context(|| field.field.name())?;
    }
    if file.of.is_some() {
        records::save(&tx, &mut record, by).await?;
    } else {
        records::insert(&tx, &mut record, by).await?;
    }
    for (field, quotes) in &file.passages {
        for quote in quotes.lines().filter(|it| !it.trim().is_empty()) {
            let cited = cite_within(&tx, &record, *field, (source, quote), by).await;
            cited.with_context(|| format!("{}: {quote}", field.name()))?;
        }
    }
    tx.commit().await?;
    Ok(record.id)
}

fn draft(file: &PracticeFile, by: &By) -> Record {
    let original = &file.texts[&file.origin];
    let title = original.get(&Field::Title).map_or("", String::as_str);
    let id = RecordId::new(by.at);
    let mut record = Record::draft(id, file.kind, Slug::from_title(title), file.origin);
    write_all(&mut record, file, by);
    record
}

/// All texts; the original's first, since the others are translations of it.
fn write_all(record: &mut Record, file: &PracticeFile, by: &By) {
    let mut languages: Vec<_> = file.texts.iter().collect();
    languages.sort_by_key(|(lang, _)| **lang != record.origin);
    for (lang, texts) in languages {
        for (field, value) in texts {
            write(record, *lang, *field, value.trim(), by);
        }
    }
}

fn write(record: &mut Record, lang: Lang, field: Field, value: &str, by: &By) {
    let made_by = if lang == record.origin { MadeBy::Author } else { MadeBy::Translator };
    let text = |revision| Text::new(value, made_by, revision, by.person);
    record.say(field, lang, value, text);
}

fn proposed(file: &PracticeFile) -> anyhow::Result<Vec<ProposedField>> {
    let mut all = Vec::new();
    for (field, written) in &file.values {
        let (kind, field) = (file.kind.name(), *field);
        let entry = schema::entry(file.kind, field)
            .with_context(|| format!("a {kind} has no field `{}`", field.name()))?;
        let values = fields::read(entry, written, file.origin).with_context(|| field.name())?;
        all.extend(values.into_iter().map(|it| ProposedField::new(field, it)));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_no_practice_has_is_named() {
        let file =
            read("origin = 'en'\nsource = 'x'\n[values]\nwho = 'me'\n[texts.en]\ntitle = 'A'\n");
        assert!(file.unwrap_err().to_string().contains("unknown variant `who`"));
        let file =
            read("origin = 'en'\nsource = 'x'\n[values]\nseries = 'a'\n[texts.en]\ntitle = 'A'\n")
                .unwrap();
        assert_eq!(proposed(&file).unwrap_err().to_string(), "a practice has no field `series`");
    }
}
