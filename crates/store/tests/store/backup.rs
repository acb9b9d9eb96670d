//! A backup is taken while others write, is whole or not there, and comes back row by row on
//! either engine.

use crate::common::{Place, asserted, at, by, draft, full_records, insert, kept, person};
use domain::{
    Claim, ClaimState, Document, Field, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind,
    ProposedField, ProposedValue,
};
use sea_orm::sqlx::{
    Column, Connection, PgConnection, Row, SqliteConnection, TypeInfo, ValueRef, postgres, query,
    sqlite,
};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::accounts::{self, Account};
use store::{Error, Store, artifacts, backup, changes, claims, failures, jobs, proposals};
use store::{records, sessions, sources};
use tempfile::TempDir;

pub const TABLES: [&str; 24] = [
    "record",
    "record_text",
    "record_value",
    "record_order",
    "document",
    "document_bytes",
    "proposal",
    "claim",
    "account",
    "account_role",
    "session",
    "sign_in_failure",
    "artifact",
    "artifact_bytes",
    "job",
    "batch",
    "batch_file",
    "batch_bytes",
    "helped",
    "suggestion",
    "told_apart",
    "subscription",
    "change",
    "meta",
];

/// Something in every table.
async fn fill(store: &Store) {
    let tx = store.begin().await.unwrap();
    let mut all = full_records();
    for record in &mut all {
        let machine = record.to_review(Lang::En, person(3));
        record.review(&machine[..1], Lang::En, person(3)).unwrap();
        insert(&tx, record).await;
    }
    let source = all.iter().find(|it| it.kind == Kind::Source).unwrap();
    let event = all.iter().find(|it| it.kind == Kind::Event).unwrap();
    let document = Document {
        source: source.id,
        file_name: "été.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        hash: "ff".repeat(32),
        fingerprint: u64::MAX,
        size: 3,
        text: "\u{1f600} ligne\n\u{85}\u{2028} \"'\\".to_owned(),
        doubts: vec!["doubt".to_owned()],
        pages: vec![0],
    };
    sources::keep(&tx, &document, &[0, 255, 10, 13], &by(1)).await.unwrap();
    let proposal = Proposal {
        id: ProposalId::new(at(0)),
        source: source.id,
        kind: ProposalKind::Event,
        title: "Atelier".to_owned(),
        fields: vec![ProposedField {
            field: Field::Participants,
            value: ProposedValue::Number(0.1 + 0.2),
            passages: vec![Passage { start: 1, end: 2 }],
            by_hand: true,
        }],
        passages: vec![Passage { start: 1, end: 2 }],
        confidence: 1.0 / 3.0,
        drawn_by: None,
        state: ClaimState::Accepted,
        record: Some(event.id),
        decided: Some((person(1), at(2))),
        version: 1,
    };
    let proposal_id = proposal.id;
    proposals::insert(&tx, &[proposal], &by(2)).await.unwrap();
    let claim = crate::claims::claim(source, event, "2018");
    let claim = Claim { proposal: Some(proposal_id), by_hand: true, ..claim };
    claims::insert(&tx, &[claim], &by(2)).await.unwrap();
    let mut account = Account::new(person(1), "Officer", "a@example.org");
    account.roles = domain::Role::ALL.to_vec();
    accounts::add(&tx, &mut account, &by(3)).await.unwrap();
    sessions::open(&tx, &sessions::hash("x"), person(1), at(1), at(9)).await.unwrap();
    failures::note(&tx, "a@example.org", at(1)).await.unwrap();
    artifacts::keep(&tx, "a.pdf", "application/pdf", &[7; 9000], &by(4)).await.unwrap();
    jobs::enqueue(&tx, "print", &"fr", &by(5)).await.unwrap();
    crate::batches::brought(&tx, source.id).await;
    proposals::tell_apart(&tx, &[(proposal_id, proposal_id)], &by(6)).await.unwrap();
    crate::subscriptions::confirmed(&tx, "a").await;
    crate::helped::answered(&tx, source.id, &[proposal_id]).await;
    tx.commit().await.unwrap();
}

/// Every row of every table as a text, read without the store. The epoch is left out: it is to
/// be another after a restore.
pub async fn rows(place: &Place) -> BTreeMap<&'static str, Vec<String>> {
    let mut all = BTreeMap::new();
    for table in TABLES {
        let select = || query(asserted(format!("select * from {table}")));
        let mut rows: Vec<String> = if let Some(path) = place.url.strip_prefix("sqlite:") {
            let mut db = SqliteConnection::connect(path).await.unwrap();
            select().fetch_all(&mut db).await.unwrap().iter().map(sqlite_row).collect()
        } else {
            let mut db = PgConnection::connect(&place.url).await.unwrap();
            let select = query(asserted(format!("select * from \"{table}\"")));
            select.fetch_all(&mut db).await.unwrap().iter().map(postgres_row).collect()
        };
        rows.retain(|it| !it.starts_with("name=epoch"));
        rows.sort();
        all.insert(table, rows);
    }
    all
}

fn sqlite_row(row: &sqlite::SqliteRow) -> String {
    let column = |it: &sqlite::SqliteColumn| {
        let at = it.ordinal();
        let value = row.try_get_raw(at).unwrap();
        let value = match value.type_info().name() {
            _ if value.is_null() => "null".to_owned(),
            "TEXT" => row.get_unchecked::<String, _>(at),
            "REAL" => format!("{:?}", row.get_unchecked::<f64, _>(at)),
            "BLOB" => hex(&row.get_unchecked::<Vec<u8>, _>(at)),
            _ => row.get_unchecked::<i64, _>(at).to_string(),
        };
        format!("{}={value}", it.name())
    };
    row.columns().iter().map(column).collect::<Vec<_>>().join(" ")
}

fn postgres_row(row: &postgres::PgRow) -> String {
    let column = |it: &postgres::PgColumn| {
        let at = it.ordinal();
        let value = match it.type_info().name() {
            _ if row.try_get_raw(at).unwrap().is_null() => "null".to_owned(),
            "TEXT" => row.get::<String, _>(at),
            "FLOAT8" => format!("{:?}", row.get::<f64, _>(at)),
            "BYTEA" => hex(&row.get::<Vec<u8>, _>(at)),
            "UUID" => hex(row.get::<uuid::Uuid, _>(at).as_bytes()),
            "BOOL" => i32::from(row.get::<bool, _>(at)).to_string(),
            "INT8" => row.get::<i64, _>(at).to_string(),
            other => panic!("a column of type {other}"),
        };
        format!("{}={value}", it.name())
    };
    row.columns().iter().map(column).collect::<Vec<_>>().join(" ")
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|it| [it >> 4, it & 15])
        .map(|it| char::from(b"0123456789abcdef"[usize::from(it)]))
        .collect()
}

/// The way of a backup: SQLite to SQLite, and where there is a server, to it and back.
async fn ways() -> Vec<(Place, Place)> {
    let mut ways = vec![(Place::sqlite(), Place::sqlite())];
    if let Some(server) = Place::postgres().await {
        ways.push((Place::sqlite(), server));
        ways.push((Place::postgres().await.unwrap(), Place::sqlite()));
        ways.push((Place::postgres().await.unwrap(), Place::postgres().await.unwrap()));
    }
    ways
}

async fn written(store: &Store, path: &Path) -> backup::Summary {
    let mut last = None;
    let summary = backup::write(store, path, |it| last = Some(it)).await.unwrap();
    let last = last.unwrap();
    assert_eq!(last.rows, last.of);
    assert_eq!(last.of, summary.rows.values().sum::<u64>());
    summary
}

#[tokio::test]
async fn every_row_comes_back_on_either_engine() {
    for (from, to) in ways().await {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("ayni.backup");
        let store = from.open().await;
        fill(&store).await;
        let summary = written(&store, &path).await;
        assert_eq!(summary.position, changes::position(store.db()).await.unwrap());
        let before = rows(&from).await;
        for table in TABLES {
            let count = summary.rows[table];
            assert!(count > 0, "{table} is empty, and so not tested");
        }

        let other = to.open().await;
        kept(&other, draft(Kind::Event, "is replaced")).await;
        let epoch = changes::epoch(other.db()).await.unwrap();
        let restored = backup::restore(&other, &path, |_| ()).await.unwrap();
        assert_eq!(restored, summary);
        assert_eq!(rows(&to).await, before);
        let now = changes::epoch(other.db()).await.unwrap();
        assert!(now != epoch && now != changes::epoch(store.db()).await.unwrap());
        kept(&other, draft(Kind::Event, "goes on")).await;
        assert_eq!(changes::position(other.db()).await.unwrap(), summary.position + 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_taken_while_others_write_is_one_moment() {
    for (from, to) in ways().await {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("ayni.backup");
        let store = from.open().await;
        fill(&store).await;
        let stop = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..2)
            .map(|_| {
                let (store, stop) = (store.clone(), Arc::clone(&stop));
                tokio::spawn(async move {
                    while !stop.load(Ordering::Relaxed) {
                        let mut event = kept(&store, draft(Kind::Event, "Atelier")).await;
                        event.add(Field::Start, domain::Value::Date("2018".parse().unwrap()));
                        let tx = store.begin().await.unwrap();
                        records::save(&tx, &mut event, &by(1)).await.unwrap();
                        tx.commit().await.unwrap();
                    }
                })
            })
            .collect();
        while changes::position(store.db()).await.unwrap() < 60 {
            tokio::task::yield_now().await;
        }
        // On a busy machine nobody may get to write while one is taken.
        let mut during = written(&store, &path).await;
        while changes::position(store.db()).await.unwrap() == during.position {
            during = written(&store, &path).await;
        }
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.await.unwrap();
        }
        assert!(during.position >= 60);

        let other = to.open().await;
        backup::restore(&other, &path, |_| ()).await.unwrap();
        let log = changes::since(other.db(), 0, 100_000).await.unwrap();
        assert_eq!(log.len() as u64, during.position);
        assert_eq!(log, changes::since(store.db(), 0, during.position).await.unwrap());
        let mut last = BTreeMap::new();
        for change in &log {
            if Kind::from_name(&change.subject.kind).is_some() {
                let record = records::from_json(change.after.as_ref().unwrap()).unwrap();
                last.insert(record.id, record);
            }
        }
        let ids = records::ids_after(other.db(), None, 100_000).await.unwrap();
        assert_eq!(ids, last.keys().copied().collect::<Vec<_>>());
        let there = records::by_ids(other.db(), &ids).await.unwrap();
        assert_eq!(there, last.into_values().collect::<Vec<_>>());

        let path = folder.path().join("quiet.backup");
        written(&store, &path).await;
        backup::restore(&other, &path, |_| ()).await.unwrap();
        assert_eq!(rows(&to).await, rows(&from).await);
    }
}

#[tokio::test]
async fn a_backup_that_is_not_whole_is_refused_before_anything_is_touched() {
    for place in Place::each().await {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("ayni.backup");
        let store = place.open().await;
        fill(&store).await;
        written(&store, &path).await;
        let whole = std::fs::read_to_string(&path).unwrap();
        let before = rows(&place).await;
        let epoch = changes::epoch(store.db()).await.unwrap();
        let refused = async |name: &str, content: String| {
            let path: PathBuf = folder.path().join(name);
            std::fs::write(&path, content).unwrap();
            let error = backup::restore(&store, &path, |_| ()).await.unwrap_err();
            error.to_string().replace(&folder.path().display().to_string(), "…")
        };
        let cut = whole.split_inclusive('\n').take(12).collect();
        let newer = whole.replacen("m0009_publications", "m0099_later", 1);
        let said = [
            refused("cut", cut).await,
            refused("cut-line", whole[..whole.len() / 2].to_owned()).await,
            refused("spoilt", whole.replacen("Atelier", "Ateliér", 1)).await,
            refused("letter", "Dear all,".to_owned()).await,
            refused("empty", String::new()).await,
            refused("newer", newer).await,
            refused("other", whole.replacen("\"m0001_records\",", "", 1)).await,
            backup::restore(&store, Path::new("/none/x"), |_| ()).await.unwrap_err().to_string(),
        ];
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.join("\n"), @"
            the backup …/cut: is cut off: it has no end
            the backup …/cut-line: is cut off: it has no end
            the backup …/spoilt: is damaged: its sum is not that of its content
            the backup …/letter: is no backup of this program
            the backup …/empty: is no backup of this program
            the backup …/newer is newer than this program: its schema is m0099_later, the program knows m0020_looked_up; nothing was changed; restore it with the newer program
            the backup …/other: has tables that no release of this program had
            the backup /none/x: No such file or directory (os error 2)
            ");
        }
        assert_eq!(rows(&place).await, before);
        assert_eq!(changes::epoch(store.db()).await.unwrap(), epoch);
    }
}

#[tokio::test]
async fn a_backup_has_its_name_only_when_it_is_whole_and_only_its_owner_reads_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::sqlite();
    let folder = TempDir::new().unwrap();
    let store = place.open().await;
    let path = folder.path().join("ayni.backup");
    written(&store, &path).await;
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    let nowhere = folder.path().join("no/folder/ayni.backup");
    let error = backup::write(&store, &nowhere, |_| ()).await.unwrap_err();
    assert!(matches!(error, Error::Backup { .. }), "{error:?}");
}
