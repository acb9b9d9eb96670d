//! Index and position never disagree, and whatever lies in the folder, the index opens.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{index, practice, wish};
use search::{Anew, Entry, Index};

fn some(count: usize) -> Vec<Entry> {
    (0..count).map(|n| practice(&format!("{n:04}"), "en", "Practice", "A text to find.")).collect()
}

fn total(index: &Index) -> usize {
    index.find(&wish("en", "text")).expect("it finds").total
}

#[test]
fn what_was_put_and_not_committed_is_gone_after_a_kill_and_the_position_is_the_old_one() {
    let kept = index(&some(3));
    kept.index.commit(41).expect("it commits");
    kept.index.put(&practice("late", "en", "Late", "A late text.")).expect("it takes it");
    kept.index.remove("0000").expect("it takes it");
    drop(kept.index);

    let opened = Index::open(kept.folder.path()).expect("it opens");
    assert_eq!(opened.anew, None);
    assert_eq!((opened.index.position(), total(&opened.index)), (41, 3));
}

#[test]
fn put_replaces_and_remove_removes() {
    let kept = index(&some(3));
    kept.index.put(&practice("0001", "en", "Changed", "Other words.")).expect("it takes it");
    kept.index.remove("0002").expect("it takes it");
    kept.index.remove("unknown").expect("it takes it");
    assert_eq!(total(&kept.index), 3);
    kept.index.commit(2).expect("it commits");
    assert_eq!((total(&kept.index), kept.index.records(), kept.index.position()), (1, 2, 2));
    assert_eq!(kept.ids(&wish("en", "")), ["0000", "0001"]);
}

#[test]
fn an_empty_folder_is_built_anew() {
    let folder = tempfile::tempdir().expect("a test can write");
    let home = folder.path().join("not/yet/there");
    let opened = Index::open(&home).expect("it opens");
    assert_eq!(opened.anew, Some(Anew::Empty));
    drop(opened);
    // Killed before anything was built.
    assert_eq!(Index::open(&home).expect("it opens").anew, Some(Anew::Empty));
}

#[test]
fn an_index_of_another_format_is_built_anew() {
    let kept = index(&some(3));
    drop(kept.index);
    let meta = kept.folder.path().join("g000001/meta.json");
    let text = fs::read_to_string(&meta).expect("it is there");
    assert!(text.contains(search::FORMAT));
    fs::write(&meta, text.replace(search::FORMAT, "0-older")).expect("a test can write");

    let opened = Index::open(kept.folder.path()).expect("it opens");
    assert_eq!(opened.anew, Some(Anew::OtherFormat { found: "0-older".to_owned() }));
    assert_eq!((opened.index.position(), total(&opened.index)), (0, 0));
    opened.index.rebuild(some(5), 7).expect("it builds");
    assert_eq!((opened.index.position(), total(&opened.index)), (7, 5));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it is there");
    let mut files: Vec<PathBuf> = entries.map(|it| it.expect("it is there").path()).collect();
    files.retain(|path| path.extension().is_none_or(|it| it != "lock"));
    files.sort();
    files
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a test can write");
    for path in files(from) {
        let beside = to.join(path.file_name().expect("a file has a name"));
        fs::copy(&path, beside).expect("a test can write");
    }
}

fn damaged(bytes: &[u8], how: &str) -> Vec<u8> {
    let middle = bytes.len() / 2;
    match how {
        "empty" => Vec::new(),
        "cut" => bytes[..middle].to_vec(),
        "flipped" => {
            let flip = |(at, b): (usize, &u8)| if at == middle { b ^ 0x55 } else { *b };
            bytes.iter().enumerate().map(flip).collect()
        }
        _ => vec![0xff; bytes.len()],
    }
}

#[test]
fn broken_files_never_make_it_panic() {
    let whole = index(&some(20));
    whole.index.remove("0003").expect("it takes it");
    whole.index.commit(2).expect("it commits");
    drop(whole.index);
    let from = whole.folder.path().join("g000001");
    for path in files(&from) {
        for how in ["gone", "empty", "cut", "flipped", "noise"] {
            let folder = tempfile::tempdir().expect("a test can write");
            copy(&from, &folder.path().join("g000001"));
            fs::write(folder.path().join("current"), "g000001").expect("a test can write");
            let name = path.file_name().expect("a file has a name");
            let broken = folder.path().join("g000001").join(name);
            let bytes = fs::read(&path).expect("it is there");
            fs::remove_file(&broken).expect("a test can write");
            if how != "gone" {
                fs::write(&broken, damaged(&bytes, how)).expect("a test can write");
            }

            let opened = Index::open(folder.path()).expect("it opens");
            let found = total(&opened.index);
            // Some files are of no use to a reader, such as the list of what may be deleted.
            let expected = if opened.anew.is_some() { 0 } else { 19 };
            assert_eq!(found, expected, "{how} {}", name.display());
        }
    }
    // And whatever stands in `current`.
    for name in ["", "g", "../..", "g000009", "\u{0}"] {
        let folder = tempfile::tempdir().expect("a test can write");
        fs::write(folder.path().join("current"), name).expect("a test can write");
        let opened = Index::open(folder.path()).expect("it opens");
        assert!(opened.anew.is_some());
        opened.index.rebuild(some(4), 9).expect("it builds");
        assert_eq!(total(&opened.index), 4);
    }
}

#[test]
fn readers_are_answered_from_the_old_index_until_the_new_one_is_whole() {
    let kept = index(&some(30));
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut seen = Vec::new();
            while !done.load(std::sync::atomic::Ordering::Acquire) {
                seen.push(total(&kept.index));
            }
            seen.push(total(&kept.index));
            seen
        });
        let mut rebuild = kept.index.begin().expect("it begins");
        for entry in some(50) {
            rebuild.put(&entry).expect("it takes it");
        }
        assert_eq!((total(&kept.index), kept.index.position()), (30, 1));
        rebuild.finish(99).expect("it is whole");
        done.store(true, std::sync::atomic::Ordering::Release);
        let seen = reader.join().expect("readers do not panic");
        assert!(seen.iter().all(|total| [30, 50].contains(total)), "{seen:?}");
        assert_eq!(seen.last(), Some(&50));
    });
    assert_eq!(kept.index.position(), 99);
    kept.index.put(&practice("new", "en", "New", "A new text.")).expect("it takes it");
    kept.index.commit(100).expect("it commits");
    assert_eq!(total(&kept.index), 51);
}

#[test]
fn a_rebuild_that_is_broken_off_changes_nothing_and_is_swept_away() {
    let kept = index(&some(3));
    let mut rebuild = kept.index.begin().expect("it begins");
    rebuild.put(&practice("x", "en", "X", "A text.")).expect("it takes it");
    drop(rebuild);
    assert_eq!((total(&kept.index), kept.index.position()), (3, 1));
    drop(kept.index);
    assert!(kept.folder.path().join("g000002").exists());
    let opened = Index::open(kept.folder.path()).expect("it opens");
    assert_eq!((opened.anew, total(&opened.index)), (None, 3));
    assert!(!kept.folder.path().join("g000002").exists());
}

#[test]
fn another_process_may_rebuild_while_this_one_answers() {
    let kept = index(&some(3));
    kept.index.put(&practice("late", "en", "Late", "A late text.")).expect("it takes it");
    let other = Index::open(kept.folder.path()).expect("it opens");
    assert_eq!(other.anew, None);
    other.index.rebuild(some(8), 50).expect("it builds");

    assert_eq!(total(&kept.index), 3);
    assert!(kept.index.refresh().expect("it looks"));
    assert_eq!((total(&kept.index), kept.index.position()), (8, 50));
    assert!(!kept.index.refresh().expect("it looks"));
}

/// Puts a record and commits its number as the position, until it is killed.
#[test]
#[ignore = "runs as the child of the test below"]
fn puts_until_it_is_killed() {
    let Ok(folder) = std::env::var("SEARCH_TEST_FOLDER") else { return };
    let index = Index::open(folder).expect("it opens").index;
    for number in index.position() + 1.. {
        let id = format!("{number:06}");
        index.put(&practice(&id, "en", "Practice", "A text to find.")).expect("it takes it");
        index.commit(number).expect("it commits");
    }
}

#[test]
fn a_process_killed_at_any_moment_leaves_as_many_records_as_its_position_says() {
    let folder = tempfile::tempdir().expect("a test can write");
    let program = std::env::current_exe().expect("a test has a file");
    let mut last = 0;
    for kill in 0..8 {
        let mut child = std::process::Command::new(&program)
            .args(["--exact", "keeping::puts_until_it_is_killed", "--ignored"])
            .env("SEARCH_TEST_FOLDER", folder.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(std::time::Duration::from_millis(300 + 37 * kill));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let opened = Index::open(folder.path()).expect("it opens");
        assert_eq!(opened.index.records(), opened.index.position());
        assert!(opened.index.position() >= last);
        last = opened.index.position();
    }
    assert!(last > 0, "it was killed before it wrote anything");
}
