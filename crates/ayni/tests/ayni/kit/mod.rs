//! An instance in a folder of its own, and the program as a person gives it commands.

mod server;

pub use server::{END_OF_FILE, OF_FILES, Person, Server, head_of_file};

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The exit codes that the help promises.
pub const DONE: i32 = 0;
pub const FAILED: i32 = 1;
pub const WRONG_USE: i32 = 2;

/// The password of everybody here.
pub const PASSWORD: &str = "a long passphrase";

/// The program, with nothing of the surroundings of whoever runs the tests.
pub fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ayni"));
    command.args(arguments).env("AYNI_DATA", home).env_remove("AYNI_DATABASE");
    command
}

pub fn ayni(home: &Path, arguments: &[&str]) -> Output {
    ayni_told(home, arguments, "")
}

/// The same, with something on standard input.
pub fn ayni_told(home: &Path, arguments: &[&str], told: &str) -> Output {
    let piped = Stdio::piped;
    let mut command = program(home, arguments);
    let mut child =
        command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().expect("it starts");
    // One that refuses at once may have gone before it was told anything.
    let _ = child.stdin.take().unwrap().write_all(told.as_bytes());
    child.wait_with_output().unwrap()
}

/// The same for what is to succeed.
pub fn done(home: &Path, arguments: &[&str]) -> String {
    let output = ayni(home, arguments);
    assert_eq!(output.status.code(), Some(DONE), "{arguments:?}: {}", said(&output));
    said(&output)
}

pub fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

pub fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// An instance with an administrator, and so with places and themes.
pub fn instance() -> TempDir {
    let home = folder();
    account(home.path(), "admin", ("Administrator 1", "administrator"));
    home
}

/// The same with a knowledge officer, who signs in as `officer`.
pub fn instance_with_officer() -> TempDir {
    let home = instance();
    account(home.path(), "officer", ("Knowledge officer 1", "knowledge_officer"));
    home
}

fn account(home: &Path, login: &str, (name, role): (&str, &str)) {
    let add = ["user", "add", login, "--name", name, "--role", role];
    let added = ayni_told(home, &add, &format!("{PASSWORD}\n"));
    assert_eq!(added.status.code(), Some(DONE), "{}", said(&added));
}

pub fn write(folder: &TempDir, name: &str, content: &[u8]) -> String {
    let file = folder.path().join(name);
    std::fs::write(&file, content).unwrap();
    file.display().to_string()
}

/// What `ayni check` says of the database: how many records, which change.
pub fn state(home: &Path) -> String {
    let said = done(home, &["check"]);
    said.lines().find(|it| it.contains("database")).unwrap().to_owned()
}

/// The head of a table of actions.
const COLUMNS: &str =
    "code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source\n";

/// A table of actions that the programme has published.
pub fn actions<'a>(titles: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let row = |(code, title)| {
        format!(
            "{code},{title},CR,A directorate,integration,2016-05,2017-12,completed,a plan,ES,page 1\n"
        )
    };
    COLUMNS.to_owned() + &titles.into_iter().map(row).collect::<String>()
}

/// Any number below `most`.
pub fn chance(most: u64) -> u64 {
    RandomState::new().build_hasher().finish() % most.max(1)
}

/// Waits for what comes by itself after a moment, such as a search that finds what is new.
pub fn soon(what: &str, is_so: impl Fn() -> bool) {
    let patience = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < patience, "this does not come: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}
