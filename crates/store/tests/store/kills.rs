//! A kill in the middle of any write leaves every record with its change, and every change with
//! its record.

use crate::common::{Place, by, draft, text};
use domain::{Field, Kind, Value};
use sea_orm::ConnectionTrait;
use sea_orm::Statement;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use store::{Store, changes, records};
use uuid::Uuid;

const KILLS: usize = 30;

/// The child: writes until it is killed, and says what it has committed.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "run by the next test, which kills it"]
async fn the_scribe() {
    let Ok(url) = std::env::var("AYNI_TEST_SCRIBE") else { return };
    let store = Store::open(&url).await.unwrap();
    let writers: Vec<_> = (0..3)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { scribble(&store).await })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn scribble(store: &Store) {
    for number in 0.. {
        let mut event = draft(Kind::Event, "Atelier");
        let mut theme = draft(Kind::Theme, "Intégration");
        event.add(Field::Themes, Value::Link(theme.id));
        let tx = store.begin().await.unwrap();
        records::insert(&tx, &mut event, &by(0)).await.unwrap();
        records::insert(&tx, &mut theme, &by(0)).await.unwrap();
        tx.commit().await.unwrap();
        let long = "x".repeat(number % 5 * 3000 + 1);
        event.write(Field::Summary, &long, |revision| text(&long, revision));
        let tx = store.begin().await.unwrap();
        records::save(&tx, &mut event, &by(0)).await.unwrap();
        tx.commit().await.unwrap();
        println!("committed {} {}", event.id, event.version);
    }
}

fn scribe(url: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["kills::the_scribe", "--exact", "--ignored", "--nocapture"])
        .env("AYNI_TEST_SCRIBE", url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Lets a scribe write for a random moment, kills it, and tells what it said it had committed.
/// Every third is killed while it starts, which for the first is while it makes the tables.
fn kill_one(url: &str, number: usize) -> HashMap<Uuid, u32> {
    let mut child = scribe(url);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut said = lines.filter_map(|line| {
        let (_, said) = line.split_once("committed ")?;
        let (id, version) = said.split_once(' ')?;
        Some((id.parse().ok()?, version.parse().ok()?))
    });
    let first = if number.is_multiple_of(3) { None } else { said.next() };
    std::thread::sleep(Duration::from_millis(chance(120)));
    child.kill().unwrap();
    child.wait().unwrap();
    first.into_iter().chain(said).collect()
}

/// Any number below `most`.
fn chance(most: u128) -> u64 {
    let any = Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, 0, 0)).as_u128();
    u64::try_from(any % most).unwrap()
}

/// Every record is what its last change says, every change has its record, no number is missing.
async fn check(store: &Store) -> HashMap<Uuid, u32> {
    let mut last = HashMap::new();
    let mut seq = 0;
    loop {
        let log = changes::since(store.db(), seq, 500).await.unwrap();
        if log.is_empty() {
            break;
        }
        for change in log {
            assert_eq!(change.seq, seq + 1);
            seq = change.seq;
            let record = records::from_json(&change.after.unwrap()).unwrap();
            last.insert(record.id, record);
        }
    }
    let mut there = HashMap::new();
    let mut after = None;
    loop {
        let ids = records::ids_after(store.db(), after, 500).await.unwrap();
        let Some(id) = ids.last() else { break };
        after = Some(*id);
        for record in records::by_ids(store.db(), &ids).await.unwrap() {
            there.insert(record.id.0, record.version);
            assert_eq!(last.remove(&record.id), Some(record));
        }
    }
    assert_eq!(last.len(), 0, "changes without their record");
    there
}

async fn check_file(store: &Store) {
    let ask = async |pragma: &str| {
        let statement = Statement::from_string(store.db().get_database_backend(), pragma);
        store.db().query_all_raw(statement).await.unwrap()
    };
    let said: String = ask("pragma integrity_check").await[0].try_get_by(0).unwrap();
    assert_eq!(said, "ok");
    assert!(ask("pragma foreign_key_check").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_kills_leave_every_record_with_its_change() {
    for place in Place::each().await {
        let mut committed = HashMap::new();
        for number in 0..KILLS {
            let url = place.url.clone();
            let killed = tokio::task::spawn_blocking(move || kill_one(&url, number));
            committed.extend(killed.await.unwrap());
            let store = place.open().await;
            let there = check(&store).await;
            if store.is_sqlite() {
                check_file(&store).await;
            }
            for (id, version) in &committed {
                assert_eq!(there.get(id), Some(version), "was committed and is not there");
            }
            store.close().await.unwrap();
        }
        assert!(committed.len() > KILLS, "the scribes wrote too little to tell");
        println!("{} commits were seen, none is lost", committed.len());
    }
}
