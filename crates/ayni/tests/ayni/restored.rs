//! A backup is put back under a server that runs: from then on it shows and finds what was then.

use crate::kit::{Person, Server, actions, done, instance_with_officer, soon, write};
use std::path::Path;

/// The page that everybody may read, and what is searched for.
const PAGE: &str = "/en/actions/lanterns-along-the-river";
const EDIT: &str = "/en/desk/actions/lanterns-along-the-river/edit";

/// Titles that a search finds, of those that are looked for.
fn found(server: &Server, words: &str) -> Vec<&'static str> {
    let (status, page) = server.get(&format!("/en/search?q={words}"));
    assert_eq!(status, 200, "{page}");
    let titles = ["Lanterns along the river", "Kites above the river", "Bridges across the river"];
    titles.into_iter().filter(|it| page.contains(it)).collect()
}

/// What the page is called.
fn title(server: &Server) -> String {
    let (status, page) = server.get(PAGE);
    assert_eq!(status, 200, "{page}");
    let title = page.split("<title>").nth(1).and_then(|it| it.split("</title>").next());
    title.unwrap().to_owned()
}

fn import(home: &Path, table: &str) {
    done(home, &["import", "portfolio", table, "--yes"]);
}

#[test]
fn a_server_shows_and_finds_what_a_backup_brought_back_and_nothing_that_came_after_it() {
    let home = instance_with_officer();
    let path = home.path();
    let first = actions([("XX-I", "Lanterns along the river")]);
    import(path, &write(&home, "first.csv", first.as_bytes()));
    let server = Server::start(path);
    let officer = Person::signed_in(&server, "officer");
    soon("the action is found", || found(&server, "lanterns") == ["Lanterns along the river"]);
    let backup = path.join("backup.ayni").display().to_string();
    done(path, &["backup", &backup]);

    let saved =
        officer.post(&server, EDIT, &[("version", "1"), ("title.en", "Kites above the river")]);
    assert_eq!(saved.status, 303, "{}", saved.text);
    let second = actions([("XX-II", "Bridges across the river")]);
    import(path, &write(&home, "second.csv", second.as_bytes()));
    soon("the new title is found", || found(&server, "kites") == ["Kites above the river"]);
    soon("the new action is found", || found(&server, "bridges") == ["Bridges across the river"]);
    assert!(found(&server, "lanterns").is_empty());
    assert!(title(&server).contains("Kites above the river"));
    assert_eq!(server.get("/en/actions/bridges-across-the-river").0, 200);

    done(path, &["restore", &backup, "--replace"]);
    soon("the page is the old one", || title(&server).contains("Lanterns along the river"));
    assert!(!server.get(PAGE).1.contains("Kites above"));
    soon("the old title is found", || found(&server, "lanterns") == ["Lanterns along the river"]);
    assert!(found(&server, "kites").is_empty(), "nor is the title found that came after it");
    assert!(found(&server, "bridges").is_empty());
    assert_eq!(server.get("/en/actions/bridges-across-the-river").0, 404);
    assert_eq!(found(&server, "river"), ["Lanterns along the river"]);

    // Whoever was signed in before the backup was made is so still, and the log goes on.
    let form = [("version", "1"), ("title.en", "Bridges across the river")];
    assert_eq!(officer.post(&server, EDIT, &form).status, 303);
    soon("what is written afterwards is found", || {
        found(&server, "river") == ["Bridges across the river"]
    });
}
