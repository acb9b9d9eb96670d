//! What is known of the sources that tables and reports name: a table of their titles with who wrote
//! and published them, when, in which language, and where the original is.

use anyhow::{Context, bail};
use domain::{Field, FieldType, Kind, MadeBy, Record, Text, schema};
use std::collections::HashMap;
use store::records;
use store::{By, Store};

/// A source by its title, with what is known of it.
type Known = HashMap<String, Vec<(Field, String)>>;

/// Adds what is missing, in one transaction. What somebody has written is left alone. A column is
/// called like its field; a title that no source has is an error, and so is a value that its field
/// does not take.
pub async fn describe(store: &Store, table: &[u8], by: &By) -> anyhow::Result<()> {
    let mut known = read(table)?;
    let titles: Vec<String> = known.keys().cloned().collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let tx = store.begin().await?;
    let ids = records::by_titles(&tx, Kind::Source, &titles).await?;
    let mut said: HashMap<_, _> =
        ids.iter().filter_map(|(title, id)| Some((*id, known.remove(title)?))).collect();
    if let Some(title) = known.keys().next() {
        bail!("no source is called `{title}`");
    }
    let ids: Vec<_> = said.keys().copied().collect();
    for mut record in records::by_ids(&tx, &ids).await? {
        let before = record.content.clone();
        for (field, value) in said.remove(&record.id).unwrap_or_default() {
            add(&mut record, field, &value, by)?;
        }
        if record.content != before {
            records::save(&tx, &mut record, by).await?;
        }
    }
    Ok(tx.commit().await?)
}

fn add(record: &mut Record, field: Field, value: &str, by: &By) -> anyhow::Result<()> {
    let takes = takes(field)?;
    if takes.is_text() && record.texts(field).is_none() {
        let text = |revision| Text::new(value, MadeBy::Author, revision, by.person);
        record.write(field, value, text);
    } else if !takes.is_text() && record.values(field).is_empty() {
        let read = takes.read(value).with_context(|| field.name().to_owned())?;
        record.set(field, vec![read]);
    }
    Ok(())
}

fn takes(field: Field) -> anyhow::Result<FieldType> {
    let entry = schema::entry(Kind::Source, field);
    Ok(entry.with_context(|| format!("a source has no field `{}`", field.name()))?.takes)
}

fn read(table: &[u8]) -> anyhow::Result<Known> {
    let mut reader = csv::Reader::from_reader(table);
    let header = reader.headers()?.clone();
    let fields = header.iter().skip(1).map(|name| {
        let field = Field::ALL.iter().copied().find(|it| it.name() == name);
        field.with_context(|| format!("a column is no field: {name}"))
    });
    let fields = fields.collect::<anyhow::Result<Vec<Field>>>()?;
    let mut known = Known::new();
    for row in reader.records() {
        let row = row?;
        let title = row.get(0).context("a line has no title")?.to_owned();
        let said = fields.iter().copied().zip(row.iter().skip(1).map(str::to_owned));
        known.insert(title, said.filter(|it| !it.1.is_empty()).collect());
    }
    Ok(known)
}
