//! Databases of a test's own, and things to put into them.

use domain::{
    Field, FieldType, Kind, Lang, MadeBy, PersonId, Record, RecordId, Slug, Text, Value, schema,
};
use jiff::Timestamp;
use sea_orm::sqlx::{Connection, Executor, PgConnection, postgres::PgConnectOptions};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{By, Store, Tx, records};
use tempfile::TempDir;
use uuid::Uuid;

/// How many databases this process has made on the server.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// An empty database that goes when the test does.
pub struct Place {
    pub url: String,
    pub engine: &'static str,
    folder: Option<TempDir>,
}

impl Place {
    pub fn sqlite() -> Place {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
        Place { url, engine: "SQLite", folder: Some(folder) }
    }

    /// A database on the test server, where there is one.
    pub async fn postgres() -> Option<Place> {
        let server = std::env::var("AYNI_TEST_POSTGRES").ok()?;
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("ayni_test_{}_{next}", std::process::id());
        let mut admin = PgConnection::connect(&server).await.unwrap();
        admin.execute(asserted(format!("create database {name}"))).await.unwrap();
        let (head, _) = server.rsplit_once('/').unwrap();
        Some(Place { url: format!("{head}/{name}"), engine: "PostgreSQL", folder: None })
    }

    /// One of each engine that there is.
    pub async fn each() -> Vec<Place> {
        let mut all = vec![Place::sqlite()];
        all.extend(Place::postgres().await);
        all
    }

    pub async fn open(&self) -> Store {
        println!("on {}", self.engine);
        Store::open(&self.url).await.unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.folder.is_some() {
            return;
        }
        let url = self.url.clone();
        let gone = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let options: PgConnectOptions = url.parse().unwrap();
                let name = options.get_database().unwrap().to_owned();
                let mut admin = PgConnection::connect_with(&options.database("postgres")).await?;
                let drop = asserted(format!("drop database {name} with (force)"));
                admin.execute(drop).await.map(|_| ())
            })
        });
        if !std::thread::panicking() {
            gone.join().unwrap().unwrap();
        }
    }
}

pub fn asserted(sql: String) -> sea_orm::sqlx::AssertSqlSafe<String> {
    sea_orm::sqlx::AssertSqlSafe(sql)
}

/// A moment of the test's own time, in seconds.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

pub fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

pub fn by(second: i64) -> By {
    By::person(person(7), at(second))
}

/// A draft with a French title.
pub fn draft(kind: Kind, title: &str) -> Record {
    let mut record = Record::draft(RecordId::new(at(0)), kind, Slug::from_title(title), Lang::Fr);
    record.write(Field::Title, title, |revision| text(title, revision));
    record
}

pub fn text(value: &str, revision: u32) -> Text {
    Text::new(value, MadeBy::Author, revision, Some(person(7)))
}

pub async fn kept(store: &Store, mut record: Record) -> Record {
    let tx = store.begin().await.unwrap();
    insert(&tx, &mut record).await;
    tx.commit().await.unwrap();
    record
}

pub async fn insert(tx: &Tx, record: &mut Record) {
    records::insert(tx, record, &by(0)).await.unwrap();
}

/// A record of every kind, with something in every field; links lead to the others.
pub fn full_records() -> Vec<Record> {
    let ids: HashMap<Kind, RecordId> =
        Kind::ALL.into_iter().map(|it| (it, RecordId::new(at(0)))).collect();
    Kind::ALL.into_iter().map(|kind| full(kind, &ids)).collect()
}

fn full(kind: Kind, ids: &HashMap<Kind, RecordId>) -> Record {
    let mut record = Record::draft(ids[&kind], kind, Slug::from_title(kind.name()), Lang::Fr);
    for entry in schema::fields(kind) {
        let field = entry.field;
        if field == Field::AdaptedFrom {
            // The only other practice is itself, and from that none is made.
            continue;
        }
        match entry.takes {
            FieldType::Line | FieldType::Prose | FieldType::Lines => {
                let original = format!("{} « été » — 𝔘\nالجودة", field.name());
                record.write(field, &original, |revision| text(&original, revision));
                record.translate(field, Lang::En, |revision| {
                    Text::new("summer", MadeBy::Machine, revision, None)
                });
            }
            FieldType::Date => record.add(field, Value::Date("2018-07~/..".parse().unwrap())),
            FieldType::Number => record.add(field, Value::Number(0.1 + 0.2)),
            FieldType::Code(list) => {
                for code in list.codes() {
                    record.add(field, Value::Code((*code).to_owned()));
                }
            }
            FieldType::Web => record.add(field, Value::Code("https://example.org".to_owned())),
            FieldType::Mail => record.add(field, Value::Code("info@example.org".to_owned())),
            FieldType::Telephone => record.add(field, Value::Code("+41 22 1111111".to_owned())),
            FieldType::Token => record.add(field, Value::Code("CR-II".to_owned())),
            FieldType::Link(to) => record.add(field, Value::Link(ids[&to])),
            FieldType::Flag => record.add(field, Value::Flag(true)),
        }
    }
    record
}
