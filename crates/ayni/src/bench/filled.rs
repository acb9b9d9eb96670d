//! A database with many published practices, in the words of the made-up sample of `search`.

use crate::instance::{Home, by_command};
use crate::now;
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, State, Text, Value};
use search::sample::Sample;
use std::path::Path;
use store::{By, records};

/// How many records are written in one transaction.
const BATCH: usize = 500;

pub async fn database(folder: &Path, count: usize) -> anyhow::Result<Home> {
    let home = Home { data: folder.to_owned(), database: None, encoder: None };
    let store = home.store().await?;
    let by = by_command("bench");
    work::vocabulary::load(&store, &by).await?;
    let themes: Vec<RecordId> =
        records::all(store.db(), Kind::Theme).await?.iter().map(|it| it.id).collect();
    let places: Vec<RecordId> =
        records::all(store.db(), Kind::Place).await?.iter().map(|it| it.id).collect();
    let sample = Sample::new();
    let mut entries = sample.entries(count).enumerate();
    loop {
        let batch: Vec<_> = entries.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        let tx = store.begin().await?;
        for (at, entry) in batch {
            let mut record = practice(&entry, &by);
            record.set(Field::Themes, vec![Value::Link(themes[at % themes.len()])]);
            record.set(Field::Places, vec![Value::Link(places[at % places.len()])]);
            records::insert(&tx, &mut record, &by).await?;
        }
        tx.commit().await?;
    }
    store.close().await?;
    // The index is built as a first start would.
    let tools = home.open().await?;
    tools.store.close().await?;
    Ok(home)
}

fn practice(entry: &search::Entry, by: &By) -> Record {
    let text = &entry.texts[0];
    let lang: Lang = text.lang.parse().unwrap_or(Lang::En);
    let id = RecordId::new(now());
    let draft = Record::draft(id, Kind::Practice, Slug::from_title(&text.title), lang);
    let mut record = draft.in_state(State::Published);
    let parts = [
        (Field::Title, text.title.clone()),
        (Field::Summary, sentence(&text.body, 0, 30)),
        (Field::Context, sentence(&text.body, 30, 60)),
        (Field::Steps, sentence(&text.body, 90, 60)),
        (Field::Outcome, sentence(&text.body, 150, 50)),
    ];
    for (field, value) in parts {
        let made = |edition| Text {
            value: value.clone(),
            made_by: MadeBy::Author,
            edition,
            person: by.person,
        };
        record.write(field, &value, made);
    }
    record.set(Field::EvidenceLevel, vec![Value::Code("documented".to_owned())]);
    record
}

/// So many words of the text.
fn sentence(body: &str, from: usize, count: usize) -> String {
    body.split_whitespace().skip(from).take(count).collect::<Vec<_>>().join(" ")
}
