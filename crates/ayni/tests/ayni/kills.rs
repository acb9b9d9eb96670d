//! Kills at any moment: what was answered with success is there afterwards, and nothing is half
//! done.

use crate::kit::{
    Person, Server, actions, chance, done, folder, instance, instance_with_officer, program, soon,
    state, write,
};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const KILLS: u64 = 6;

/// A report that was answered with success: a word that is in it alone, and its address.
struct Brought {
    word: String,
    slug: String,
}

/// Brings one report after another until nobody answers.
fn bring_until_gone(server: &Server, officer: &Person, turn: usize, told: &Sender<Brought>) {
    for number in 0.. {
        let word = format!("zirbel{turn}x{number}");
        let report = format!("A meeting was held in May 2019. It was about {word}.");
        let answer = officer.try_upload(server, "/en/desk/sources", ("report.txt", &report));
        let Ok(answer) = answer else { break };
        assert_eq!(answer.status, 303, "{}", answer.text);
        // The answer may have been cut off in its head.
        let Some(location) = answer.header("location") else { break };
        let slug = location.split(['/', '?']).nth(4).unwrap().to_owned();
        told.send(Brought { word, slug }).unwrap();
    }
}

/// Kills a server while reports are brought to it, and tells which were answered with success.
fn kill_while_brought(server: &Server, officer: &Person, turn: usize) -> Vec<Brought> {
    let (told, brought) = channel();
    std::thread::scope(|scope| {
        scope.spawn(move || bring_until_gone(server, officer, turn, &told));
        let first = brought.recv().expect("the first is brought");
        std::thread::sleep(Duration::from_millis(chance(600)));
        server.kill();
        std::iter::once(first).chain(brought).collect()
    })
}

fn is_found(server: &Server, officer: &Person, it: &Brought) -> bool {
    let answer = officer.get(server, &format!("/en/search?q={}", it.word));
    assert_eq!(answer.status, 200);
    answer.text.contains(&format!("/sources/{}\"", it.slug))
}

#[test]
fn a_killed_server_goes_on_where_it_was() {
    let home = instance_with_officer();
    let mut server = Server::start(home.path());
    let officer = Person::signed_in(&server, "officer");
    for turn in 0..3 {
        let brought = kill_while_brought(&server, &officer, turn);
        server = Server::start(home.path());
        for it in &brought {
            let page = officer.get(&server, &format!("/en/desk/table/{}", it.slug));
            assert_eq!(page.status, 200, "the report is there, and the session holds");
        }
        soon("all that was brought is found", || {
            brought.iter().all(|it| is_found(&server, &officer, it))
        });
        state(home.path());
    }
}

/// A copy of an instance in a folder of its own.
fn copy_of(home: &TempDir) -> TempDir {
    let copy = folder();
    for file in std::fs::read_dir(home.path()).unwrap().map(Result::unwrap) {
        if file.path().is_file() {
            std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
    }
    copy
}

/// Starts the program and kills it at some moment before it would be through.
fn kill_within(home: &Path, arguments: &[&str], whole: Duration) {
    let mut command = program(home, arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let micros = u64::try_from(whole.as_micros()).unwrap();
    std::thread::sleep(Duration::from_micros(chance(micros)));
    child.kill().unwrap();
    child.wait().unwrap();
}

/// How long the program takes for this.
fn time(home: &Path, arguments: &[&str]) -> Duration {
    let begun = Instant::now();
    done(home, arguments);
    begun.elapsed()
}

/// Everything that is in an instance, row by row, but for what a restore renews by itself.
fn rows(home: &Path) -> Vec<String> {
    let file = home.join("rows.ayni");
    let written = async {
        let url = format!("sqlite:{}", home.join("ayni.db").display());
        let store = store::Store::open(&url).await.unwrap();
        store::sound(&store).await.unwrap();
        store::backup::write(&store, &file, |_| ()).await.unwrap();
        store.close().await.unwrap();
    };
    tokio::runtime::Runtime::new().unwrap().block_on(written);
    let all = std::fs::read_to_string(file).unwrap();
    let renewed =
        |it: &str| ["{", r#"["meta""#, r#"["end""#].iter().any(|head| it.starts_with(head));
    all.lines().filter(|it| !renewed(it)).map(str::to_owned).collect()
}

#[test]
fn a_killed_import_has_taken_all_lines_or_none() {
    let home = instance();
    let lines: Vec<(String, String)> =
        (1..=100).map(|it| (format!("XX-{it}"), format!("Action {it}"))).collect();
    let lines = lines.iter().map(|(code, title)| (code.as_str(), title.as_str()));
    let table = write(&home, "actions.csv", actions(lines).as_bytes());
    let import = ["import", "portfolio", &table, "--yes"];
    let whole = copy_of(&home);
    let takes = time(whole.path(), &import);
    let (before, after) = (rows(home.path()).len(), rows(whole.path()).len());
    assert!(after > before + 100);
    let mut last = copy_of(&home);
    for _ in 0..KILLS {
        let killed = copy_of(&home);
        kill_within(killed.path(), &import, takes);
        let left = rows(killed.path()).len();
        assert!(left == before || left == after, "{left} rows, of {before} and {after}");
        last = killed;
    }
    done(last.path(), &import);
    assert_eq!(rows(last.path()).len(), after, "it is taken up again, and nothing twice");
    state(last.path());
}

#[test]
fn a_killed_restore_leaves_the_old_database_or_the_new_one_whole() {
    let (home, other) = (instance(), instance_with_officer());
    let lines: Vec<(String, String)> =
        (1..=100).map(|it| (format!("XX-{it}"), format!("Action {it}"))).collect();
    let lines = lines.iter().map(|(code, title)| (code.as_str(), title.as_str()));
    let table = write(&other, "actions.csv", actions(lines).as_bytes());
    done(other.path(), &["import", "portfolio", &table, "--yes"]);
    let backup = other.path().join("backup.ayni").display().to_string();
    done(other.path(), &["backup", &backup]);
    let (old, new) = (rows(home.path()), rows(other.path()));
    assert_ne!(old, new);
    let restore = ["restore", &backup, "--replace"];
    let takes = time(copy_of(&home).path(), &restore);
    let mut last = copy_of(&home);
    for _ in 0..KILLS {
        let killed = copy_of(&home);
        kill_within(killed.path(), &restore, takes);
        let left = rows(killed.path());
        assert!(left == old || left == new, "{} rows of neither", left.len());
        last = killed;
    }
    done(last.path(), &restore);
    assert!(rows(last.path()) == new, "it can be restored again");
    state(last.path());
}
