//! A backup and a new index while a server answers: nobody who asks meanwhile notices.

use crate::kit::{Person, Server, done, folder, instance_with_officer};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Does something while readers ask without a pause and an officer brings reports, and tells how
/// often they were answered. Every answer has to be a good one.
fn asked_during(server: &Server, officer: &Person, work: impl FnOnce()) -> (usize, usize) {
    let (over, read, written) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let until_over = |ask: &dyn Fn(usize), count: &AtomicUsize| {
        while !over.load(Ordering::Relaxed) {
            ask(count.load(Ordering::Relaxed));
            count.fetch_add(1, Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        // Signed in, so that no page comes out of what is kept.
        scope.spawn(|| until_over(&|_| search(server, officer), &read));
        scope.spawn(|| until_over(&|number| bring(server, officer, number), &written));
        let _over = Over(&over);
        work();
    });
    (read.into_inner(), written.into_inner())
}

/// Says that it is over, also when what was done has failed.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn search(server: &Server, officer: &Person) {
    let answer = officer.get(server, "/es/search?q=Per%C3%BA");
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.text.contains("/es/places/peru"), "{}", answer.text);
    let answer = officer.get(server, "/en/places/peru");
    assert_eq!(answer.status, 200, "{}", answer.text);
}

fn bring(server: &Server, officer: &Person, number: usize) {
    let report = format!("A meeting was held in May 2019. It was meeting {number}.");
    let answer = officer.upload(server, "/en/desk/sources", ("report.txt", &report));
    assert_eq!(answer.status, 303, "{}", answer.text);
}

/// An instance that is asked and written to while commands are given; and a look at it after.
fn a_server_goes_on_during(commands: impl FnOnce(&Path)) {
    let home = instance_with_officer();
    let server = Server::start(home.path());
    let officer = Person::signed_in(&server, "officer");
    let (read, written) = asked_during(&server, &officer, || commands(home.path()));
    assert!(read > 1 && written > 1, "{read} and {written} answers are too few to tell");
    search(&server, &officer);
    done(home.path(), &["check"]);
}

#[test]
fn a_new_index_is_built_while_readers_ask_and_reports_come_in() {
    a_server_goes_on_during(|home| {
        for _ in 0..2 {
            assert!(done(home, &["reindex"]).contains("records are in the index"));
        }
    });
}

#[test]
fn a_backup_that_was_made_while_readers_asked_and_reports_came_in_is_whole() {
    let files = folder();
    let backup = files.path().join("backup.ayni").display().to_string();
    a_server_goes_on_during(|home| {
        for _ in 0..3 {
            done(home, &["backup", &backup, "--replace"]);
        }
    });
    let other = folder();
    done(other.path(), &["restore", &backup]);
    done(other.path(), &["check"]);
}
