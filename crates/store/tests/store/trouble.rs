//! What goes wrong around the database is said clearly, and what was good stays good.

use crate::common::{Place, asserted, by, draft, insert, kept, text};
use domain::{Field, Kind, Record};
use insta::assert_snapshot;
use sea_orm::ConnectionTrait;
use sea_orm::sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use store::{Error, Store, records};
use tempfile::TempDir;

async fn refused(url: &str) -> Error {
    match Store::open(url).await {
        Ok(_) => panic!("{url} was opened"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_without_its_password() {
    assert_snapshot!(refused("mysql://ayni:secret@host/db").await, @"`mysql://ayni@host/db` is not the address of a database: write sqlite:PATH or postgres://USER@HOST/NAME");
    assert_snapshot!(refused("ayni.db").await, @"`ayni.db` is not the address of a database: write sqlite:PATH or postgres://USER@HOST/NAME");
    assert_snapshot!(refused("sqlite::memory:").await, @"`sqlite::memory:` is not the address of a database: write sqlite:PATH or postgres://USER@HOST/NAME");
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_said_to_be_out_of_reach() {
    let error = refused("postgres://ayni:secret@127.0.0.1:9/ayni").await;
    assert!(matches!(error, Error::Unreachable(_)), "{error:?}");
    assert!(!error.to_string().contains("secret"));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ayni.db");
    std::fs::write(&path, "a letter, not a database. ".repeat(100)).unwrap();
    let error = refused(&format!("sqlite:{}", path.display())).await;
    assert!(matches!(error, Error::Damaged(_)), "{error:?}");
    assert!(error.to_string().contains("ayni.db"), "{error}");
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("a letter"));
    let error = refused(&format!("sqlite:{}", folder.path().display())).await;
    assert!(matches!(error, Error::Unreachable(_)), "{error:?}");
}

/// The child of the next test: opens a database that it may not write.
#[tokio::test]
#[ignore = "run by the next test, as somebody who may not write"]
async fn the_reader() {
    let Ok(url) = std::env::var("AYNI_TEST_READER") else { return };
    match Store::open(&url).await {
        Ok(_) => println!("opened"),
        Err(error) => println!("refused: {error}"),
    }
}

/// Runs a test of this binary as somebody who is not root, to whom permissions mean nothing.
fn as_nobody(test: &str, folder: &Path, url: &str) -> String {
    let mut exe = std::env::current_exe().unwrap();
    if is_root() {
        // The folder of the build may be closed to others.
        let copy = folder.join("tests");
        std::fs::copy(&exe, &copy).unwrap();
        exe = copy;
    }
    let mut child = Command::new(exe);
    child.args([test, "--exact", "--ignored", "--nocapture"]).env("AYNI_TEST_READER", url);
    child.current_dir(folder);
    if is_root() {
        child.uid(65534);
    }
    let output = child.output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0)
}

#[tokio::test]
async fn a_read_only_database_is_refused_and_stays_as_it_was() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let url = format!("sqlite:{}", data.join("ayni.db").display());
    let store = Store::open(&url).await.unwrap();
    let record = kept(&store, draft(Kind::Event, "a")).await;
    store.close().await.unwrap();
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    mode(folder.path(), 0o755);
    mode(&data.join("ayni.db"), 0o444);
    mode(&data, 0o555);

    let said = as_nobody("trouble::the_reader", folder.path(), &url);
    assert!(said.contains("refused: the database is read-only: nothing was changed"), "{said}");

    mode(&data, 0o755);
    mode(&data.join("ayni.db"), 0o644);
    let store = Store::open(&url).await.unwrap();
    assert_eq!(records::by_id(store.db(), record.id).await.unwrap(), Some(record));
}

#[tokio::test]
async fn a_read_only_server_refuses_to_write_and_goes_on_reading() {
    let Some(place) = Place::postgres().await else { return };
    let store = place.open().await;
    let record = kept(&store, draft(Kind::Event, "a")).await;
    let tx = store.begin().await.unwrap();
    tx.execute_unprepared("set transaction read only").await.unwrap();
    let refused = records::insert(&tx, &mut draft(Kind::Event, "b"), &by(1)).await;
    assert_snapshot!(refused.unwrap_err(), @"the database is read-only: nothing was changed");
    drop(tx);
    assert_eq!(records::by_id(store.db(), record.id).await.unwrap(), Some(record));
}

#[tokio::test]
async fn a_writer_does_not_wait_for_another_for_ever() {
    for place in Place::each().await {
        let store = place.open().await;
        let record = kept(&store, draft(Kind::Event, "a")).await;
        let path = place.url.strip_prefix("sqlite:");
        let mut other = None;
        let mut server = None;
        if let Some(path) = path {
            let connection = SqliteConnection::connect(path).await.unwrap();
            let connection = other.insert(connection);
            connection.execute("begin immediate").await.unwrap();
        } else {
            let connection = server.insert(PgConnection::connect(&place.url).await.unwrap());
            connection.execute("begin; lock table record in exclusive mode").await.unwrap();
        }
        let written = async {
            let tx = store.begin().await?;
            records::insert(&tx, &mut draft(Kind::Event, "b"), &by(1)).await?;
            tx.commit().await
        };
        let error = written.await.unwrap_err();
        assert!(matches!(error, Error::Locked), "{error:?}");
        let found = records::by_id(store.db(), record.id).await.unwrap();
        assert_eq!(found, Some(record), "reading goes on");

        if let Some(mut it) = other {
            it.execute("rollback").await.unwrap();
        }
        if let Some(mut it) = server {
            it.execute("rollback").await.unwrap();
        }
        kept(&store, draft(Kind::Event, "b")).await;
    }
}

#[tokio::test]
async fn a_database_that_another_program_holds_is_not_opened() {
    let place = Place::sqlite();
    place.open().await.close().await.unwrap();
    let path = place.url.strip_prefix("sqlite:").unwrap();
    let mut other = SqliteConnection::connect(path).await.unwrap();
    other.execute("pragma locking_mode = exclusive").await.unwrap();
    other.execute("begin exclusive; create table theirs (x)").await.unwrap();
    assert_snapshot!(refused(&place.url).await, @"the database is held by another program or writer: nothing was changed, try again");
}

/// Records until there is no more room.
async fn fill(store: &Store, pages: Option<i64>) -> Error {
    let mut last = None;
    for number in 0..10_000 {
        let tx = store.begin().await.unwrap();
        if let Some(pages) = pages {
            let most = format!("pragma max_page_count = {pages}");
            tx.execute_unprepared(&most).await.unwrap();
        }
        let mut record: Record = draft(Kind::Event, &format!("e {number}"));
        record.write(Field::Summary, "x", |revision| text(&"x".repeat(20_000), revision));
        let written = records::insert(&tx, &mut record, &by(1)).await;
        let written = match written {
            Ok(()) => tx.commit().await,
            Err(error) => Err(error),
        };
        match written {
            Ok(()) => last = Some(record),
            Err(error) => {
                let last = last.expect("there was room for one");
                let found = records::by_id(store.db(), last.id).await.unwrap();
                assert_eq!(found, Some(last), "the last good state stays");
                let gone = records::by_id(store.db(), record.id).await.unwrap();
                assert_eq!(gone, None, "the half-written record is gone");
                return error;
            }
        }
    }
    panic!("there was always room");
}

#[tokio::test]
async fn a_full_disk_is_said_and_leaves_the_last_good_state() {
    let place = Place::sqlite();
    let store = place.open().await;
    assert_snapshot!(fill(&store, Some(150)).await, @"there is no space left for the database: nothing was changed");
    let tx = store.begin().await.unwrap();
    tx.execute_unprepared("pragma max_page_count = 100000").await.unwrap();
    insert(&tx, &mut draft(Kind::Event, "there is room again")).await;
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_full_server_is_said_as_the_engine_says_it() {
    let Some(place) = Place::postgres().await else { return };
    let store = place.open().await;
    for (code, expected) in [("53100", "no space left"), ("40001", "held by another")] {
        let raise = format!("do $$ begin raise exception 'x' using errcode = '{code}'; end $$");
        let error: Error = store.db().execute_unprepared(&raise).await.unwrap_err().into();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let mut admin = PgConnection::connect(&place.url).await.unwrap();
    admin.execute(asserted("select 1".to_owned())).await.unwrap();
}
