//! Index and position never disagree, and whatever lies in the folder, the index opens.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{index, practice, wish};
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

#[test]
fn broken_files_never_make_it_panic() {
    let count = {
        let kept = index(&some(20));
        kept.index.remove("0003").expect("it takes it");
        kept.index.commit(2).expect("it commits");
        files(&kept.folder.path().join("g000001")).len()
    };
    for number in 0..count {
        for damage in ["gone", "empty", "cut", "flipped", "noise"] {
            let kept = index(&some(20));
            kept.index.remove("0003").expect("it takes it");
            kept.index.commit(2).expect("it commits");
            drop(kept.index);
            let all = files(&kept.folder.path().join("g000001"));
            let Some(path) = all.get(number) else { continue };
            let bytes = fs::read(path).expect("it is there");
            let damaged = match damage {
                "empty" => Vec::new(),
                "cut" => bytes[..bytes.len() / 2].to_vec(),
                "flipped" => bytes
                    .iter()
                    .enumerate()
                    .map(|(at, b)| if at == bytes.len() / 2 { b ^ 0x55 } else { *b })
                    .collect(),
                _ => vec![0xff; bytes.len()],
            };
            fs::remove_file(path).expect("a test can write");
            if damage != "gone" {
                fs::write(path, damaged).expect("a test can write");
            }
            let opened = Index::open(kept.folder.path()).expect("it opens");
            if opened.anew.is_none() {
                assert_eq!(total(&opened.index), 19, "{damage} {}", path.display());
            }
            opened.index.rebuild(some(4), 9).expect("it builds");
            assert_eq!(total(&opened.index), 4, "{damage} {}", path.display());
        }
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
