//! Backups of older releases come back in the tables of the present, row by row.
//!
//! `fixtures/schema-0004.backup` was written by the program as it was when `m0004_work` was its
//! newest step. Those of the steps before are the same file without what these steps brought.

use crate::backup::{TABLES, rows};
use crate::common::{Place, draft, kept};
use domain::Kind;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{Error, backup, changes, records};
use tempfile::TempDir;

const NEWEST: usize = 4;

/// The tables that each step brought.
const BROUGHT: [&[&str]; NEWEST] = [
    &["record", "record_text", "record_value", "record_order", "change", "meta"],
    &["document", "document_bytes", "proposal", "claim"],
    &["account", "account_role", "session", "sign_in_failure"],
    &["job", "artifact", "artifact_bytes"],
];

fn fixture() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/schema-0004.backup");
    std::fs::read_to_string(path).unwrap()
}

/// A backup of the time when only the first steps had been made.
fn of_step(step: usize) -> String {
    let known: Vec<&str> = BROUGHT[..step].concat();
    let whole = fixture();
    let mut lines: Vec<&str> = whole.lines().collect();
    let mut head: Value = serde_json::from_str(lines.remove(0)).unwrap();
    head["schema"].as_array_mut().unwrap().truncate(step);
    let rows = head["rows"].as_object_mut().unwrap();
    rows.retain(|table, _| known.contains(&table.as_str()));
    let rows = Value::Object(rows.clone());
    lines.retain(|it| known.contains(&table(it)));
    let mut text = format!("{head}\n");
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    let end = serde_json::json!(["end", { "rows": rows, "sha256": sum(&text) }]);
    format!("{text}{end}\n")
}

fn sum(text: &str) -> String {
    use std::fmt::Write;
    Sha256::digest(text).iter().fold(String::new(), |mut hex, it| {
        write!(hex, "{it:02x}").unwrap();
        hex
    })
}

fn table(line: &str) -> &str {
    line.split('"').nth(1).unwrap()
}

/// The rows of a backup, a set for each table, without the epoch, which is to be another. An empty
/// column says nothing: a later step may have added it.
fn content(backup: &str) -> BTreeMap<String, Vec<Value>> {
    let mut all: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in backup.lines().skip(1).filter(|it| table(it) != "end") {
        let (table, mut row): (String, Value) = serde_json::from_str(line).unwrap();
        if let Some(columns) = row.as_object_mut() {
            columns.retain(|_, value| !value.is_null());
            // A later step took it over from the record.
            if table == "record_order" {
                columns.remove("kind");
            }
            // A later step reads it from the log.
            columns.remove("editions");
            // A later step says of all that came before it that nobody knows.
            if columns.get("by_hand") == Some(&Value::Bool(false)) {
                columns.remove("by_hand");
            }
        }
        let is_renewed = ["epoch", "days"].iter().any(|it| row["name"] == **it);
        if !is_renewed {
            all.entry(table).or_default().push(row);
        }
    }
    all
}

fn file(folder: &TempDir, content: &str) -> PathBuf {
    let path = folder.path().join("old.backup");
    std::fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn the_backup_of_every_older_release_comes_back_row_by_row_and_can_be_worked_on() {
    for step in 1..=NEWEST {
        for place in Place::each().await {
            let folder = TempDir::new().unwrap();
            let old = of_step(step);
            let store = place.open().await;
            kept(&store, draft(Kind::Event, "is replaced")).await;
            let epoch = changes::epoch(store.db()).await.unwrap();
            let path = file(&folder, &old);
            let restored = backup::restore(&store, &path, |_| ()).await.unwrap();

            let again = folder.path().join("again.backup");
            backup::write(&store, &again, |_| ()).await.unwrap();
            let again = std::fs::read_to_string(&again).unwrap();
            assert_eq!(content(&again), content(&old), "step {step}");
            let head: Value = serde_json::from_str(again.lines().next().unwrap()).unwrap();
            assert!(head["schema"].as_array().unwrap().len() > NEWEST, "brought forward");
            assert_ne!(changes::epoch(store.db()).await.unwrap(), epoch);
            kept(&store, draft(Kind::Event, "goes on")).await;
            assert_eq!(changes::position(store.db()).await.unwrap(), restored.position + 1);
            store.close().await.unwrap();
            place.open().await;
        }
    }
}

#[tokio::test]
async fn the_records_of_an_older_backup_are_those_that_were_saved() {
    for place in Place::each().await {
        let folder = TempDir::new().unwrap();
        let store = place.open().await;
        let path = file(&folder, &fixture());
        backup::restore(&store, &path, |_| ()).await.unwrap();
        let log = changes::since(store.db(), 0, 1_000).await.unwrap();
        let mut seen = 0;
        for change in log.iter().filter(|it| Kind::from_name(&it.subject.kind).is_some()) {
            let saved = records::from_json(change.after.as_ref().unwrap()).unwrap();
            let found = records::by_id(store.db(), saved.id).await.unwrap();
            assert_eq!(found, Some(saved));
            seen += 1;
        }
        assert_eq!(seen, Kind::ALL.len());
    }
}

#[tokio::test]
async fn an_older_backup_that_does_not_fit_changes_nothing() {
    for place in Place::each().await {
        let folder = TempDir::new().unwrap();
        let store = place.open().await;
        kept(&store, draft(Kind::Event, "stays")).await;
        let before = rows(&place).await;
        assert_eq!(before.len(), TABLES.len());
        let whole = fixture();
        let signed = |text: &str| {
            let lines: Vec<&str> = text.lines().collect();
            let (end, rest) = lines.split_last().unwrap();
            let rest = rest.join("\n") + "\n";
            let mut end: Value = serde_json::from_str(end).unwrap();
            end[1]["sha256"] = sum(&rest).into();
            format!("{rest}{end}\n")
        };
        let mut said = Vec::new();
        for spoilt in [
            whole[..whole.len() / 3].to_owned(),
            whole.replacen("Atelier", "Ateliér", 1),
            signed(&whole.replacen("\"kind\":\"figure\"", "\"sort\":\"figure\"", 1)),
            signed(&whole.replacen("\"kind\":\"figure\"", "\"kind\":\"figure\",\"x\":1", 1)),
            signed(&whole.replacen("\"edition\":", "\"edition\":\"first\",\"was\":", 1)),
            signed(&whole.replacen("[\"account\",", "[\"seaql_migrations\",", 1)),
        ] {
            let error = refused(&store, &file(&folder, &spoilt)).await;
            said.push(error.to_string().replace(&folder.path().display().to_string(), "…"));
            assert_eq!(rows(&place).await, before);
        }
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.join("\n"), @"
            the backup …/old.backup: is cut off: it has no end
            the backup …/old.backup: is damaged: its sum is not that of its content
            the backup …/old.backup: has a row of `record` that does not fit: `kind` is missing
            the backup …/old.backup: has a row of `record` that does not fit: there is no column `x`
            the backup …/old.backup: has a row of `record` that does not fit: `edition` is unreadable
            the backup …/old.backup: has an unknown table `seaql_migrations`
            ");
        }
        kept(&store, draft(Kind::Event, "goes on")).await;
    }
}

async fn refused(store: &store::Store, path: &Path) -> Error {
    backup::restore(store, path, |_| ()).await.unwrap_err()
}
