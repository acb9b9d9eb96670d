//! The demo: filled once, gone on with, begun anew only where nobody works in it.

use crate::kit::{Server, ayni, folder, instance, said, state};
use std::io::BufRead;
use std::path::Path;

#[test]
fn what_a_server_works_in_is_not_emptied_for_a_fresh_demo() {
    let home = instance();
    let before = state(home.path());
    let server = Server::start(home.path());
    let fresh = ["demo", "--fresh", "--listen", "127.0.0.1:0"];
    let refused = ayni(home.path(), &fresh);
    assert!(!refused.status.success());
    let why = said(&refused);
    assert!(why.contains("a server is working in"), "{why}");
    assert_eq!(server.get("/en/about").0, 200);
    server.kill();
    assert_eq!(state(home.path()), before);
}

/// A demo, and whether it says that it goes on with what was there.
fn demo(home: &Path, arguments: &[&str]) -> (Server, bool) {
    let (server, printed) = Server::of(home, &[&["demo"], arguments].concat());
    let lines = printed.lines().map(Result::unwrap);
    let said: Vec<String> = lines.take_while(|it| !it.contains("Ctrl-C")).collect();
    assert!(said.iter().any(|it| it.contains("knowledge-officer-1 ")), "{said:?}");
    assert!(said.iter().any(|it| it.contains("/en/desk/table/")), "{said:?}");
    let goes_on = said.iter().any(|it| it.contains("goes on with what was there"));
    (server, goes_on)
}

/// What a demo says of itself, as if it had been interrupted while it was filled.
fn interrupt(home: &Path) {
    let begun = async {
        let url = format!("sqlite://{}", home.join("ayni.db").display());
        let store = store::Store::open(&url).await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(store::meta::get(&tx, "demo").await.unwrap().as_deref(), Some("filled"));
        store::meta::set(&tx, "demo", "begun").await.unwrap();
        tx.commit().await.unwrap();
    };
    tokio::runtime::Runtime::new().unwrap().block_on(begun);
}

#[test]
fn a_demo_goes_on_begins_anew_when_told_and_is_never_half_filled() {
    let home = folder();
    let report = home.path().join("notes.txt");
    std::fs::write(&report, "A workshop was held in Lima on 3 May 2019.").unwrap();
    let (server, goes_on) = demo(home.path(), &[]);
    assert!(!goes_on);
    assert_eq!(server.get("/en/practices").0, 200);
    server.kill();
    let before = state(home.path());

    let (server, goes_on) = demo(home.path(), &["--report", report.to_str().unwrap()]);
    assert!(goes_on);
    server.kill();
    assert_ne!(state(home.path()), before, "the report was laid on the table");

    interrupt(home.path());
    let refused = ayni(home.path(), &["demo", "--listen", "127.0.0.1:0"]);
    assert!(!refused.status.success());
    let why = said(&refused);
    assert!(why.contains("interrupted") && why.contains("--fresh"), "{why}");

    std::fs::remove_file(&report).unwrap();
    let (server, goes_on) = demo(home.path(), &["--fresh"]);
    assert!(!goes_on);
    server.kill();
    assert_eq!(records(&state(home.path())), records(&before), "and the report is gone");
}

/// The number of records, of all that `ayni check` says of a database.
fn records(state: &str) -> String {
    let numbers = state.split(|it: char| !it.is_ascii_digit() && it != ',');
    numbers.filter(|it| !it.is_empty()).collect::<Vec<_>>()[0].to_owned()
}
