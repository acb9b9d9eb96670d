//! Long work shows how far it is to who sits before it, and nothing to a program that reads it.

use crate::kit::{DONE, actions, ayni, instance, said, write};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What is seen on a terminal while the program works. `script` has it work on one.
fn on_a_terminal(home: &Path, arguments: &[&str]) -> String {
    let quoted = |it: &str| format!("'{it}'");
    let command: Vec<String> =
        [env!("CARGO_BIN_EXE_ayni")].iter().chain(arguments).map(|it| quoted(it)).collect();
    let shown = Command::new("script")
        .args(["--quiet", "--return", "--command", &command.join(" "), "/dev/null"])
        .env("AYNI_DATA", home)
        .env("TERM", "xterm")
        .env("COLUMNS", "80")
        .env_remove("AYNI_DATABASE")
        .output()
        .expect("`script` of util-linux is there");
    assert!(shown.status.success(), "{}", said(&shown));
    said(&shown)
}

/// What is said on standard error where nobody looks.
fn piped(home: &Path, arguments: &[&str]) -> String {
    let output = ayni(home, arguments);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    String::from_utf8(output.stderr).unwrap()
}

fn reports(home: &TempDir) -> String {
    let folder = home.path().join("reports");
    std::fs::create_dir(&folder).unwrap();
    for number in 0..20 {
        let report = format!("Workshop {number} was held in Lima in May 2019. ").repeat(20);
        std::fs::write(folder.join(format!("{number}.txt")), report).unwrap();
    }
    folder.display().to_string()
}

#[test]
fn a_harvest_of_a_folder_shows_how_many_reports_are_read() {
    let home = instance();
    let harvest = ["harvest", &reports(&home)];
    let shown = on_a_terminal(home.path(), &harvest);
    assert!(shown.contains("/20"), "{shown}");
    assert_eq!(piped(home.path(), &harvest), "");
}

#[test]
fn a_harvest_of_one_report_shows_what_is_being_read() {
    let home = instance();
    let long = "The workshop was held in Lima in May 2019. ".repeat(3_000);
    let harvest = ["harvest", &write(&home, "long.txt", long.as_bytes()), "--format", "json"];
    let shown = on_a_terminal(home.path(), &harvest);
    assert!(shown.contains("long.txt is read"), "{}", &shown[..shown.len().min(500)]);
    assert_eq!(piped(home.path(), &harvest), "");
}

#[test]
fn printing_indexing_backing_up_and_bringing_reports_show_how_far_they_are() {
    let home = instance();
    let backup = home.path().join("whole.ayni").display().to_string();
    let pdf = home.path().join("catalogue.pdf").display().to_string();
    let reports = reports(&home);
    for (command, shows) in [
        (vec!["print", "catalogue", "--lang", "fr", "-o", &pdf], "printing"),
        (vec!["reindex"], "indexed"),
        (vec!["backup", &backup, "--replace"], "rows"),
        (vec!["restore", &backup, "--replace"], "rows"),
        (vec!["import", "reports", &reports], "/20"),
    ] {
        let shown = on_a_terminal(home.path(), &command);
        assert!(shown.contains(shows), "{command:?}: {shown}");
        let told = piped(home.path(), &command);
        assert!(!told.contains(shows), "{command:?}: {told}");
    }
}

#[test]
fn an_import_of_tables_shows_how_many_lines_are_taken() {
    let home = instance();
    let lines: Vec<(String, String)> =
        (1..=60).map(|it| (format!("XX-{it}"), format!("Action {it}"))).collect();
    let table = |from: usize, to: usize| {
        let lines = lines[from..to].iter().map(|(code, title)| (code.as_str(), title.as_str()));
        write(&home, &format!("{from}.csv"), actions(lines).as_bytes())
    };
    let import = |table: &str| ["import", "portfolio", table, "--yes"].map(str::to_owned);
    let [first, second] = [table(0, 30), table(30, 60)].map(|it| import(&it));
    let shown = on_a_terminal(home.path(), &first.each_ref().map(String::as_str));
    assert!(shown.contains("/30"), "{shown}");
    let told = piped(home.path(), &second.each_ref().map(String::as_str));
    assert_eq!(told, "30 records, 0 more claims, 0 lines known before.\n");
}
