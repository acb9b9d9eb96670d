//! The example reports, practices and what is told beside them are our own words.
//!
//! The texts whose facts they tell belong to others and are not part of the project; where they
//! lie beside it, no run of eight words may be the same.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

const RUN: usize = 8;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|it| it == ending))
        .collect();
    found.sort();
    found
}

fn runs(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(RUN).map(|run| run.join(" ")).collect()
}

#[test]
fn there_is_a_report_in_each_of_the_four_languages() {
    let reports = files(&project().join("data/reports"), "md");
    for lang in ["en", "fr", "es", "pt"] {
        let ending = format!(".{lang}.md");
        let found = reports.iter().find(|path| path.to_string_lossy().ends_with(&ending));
        let text = fs::read_to_string(found.expect(lang)).unwrap();
        let words = text.split_whitespace().count();
        assert!((400..=750).contains(&words), "{lang}: {words} words");
    }
}

/// What the project ships as its own words.
fn ours() -> Vec<PathBuf> {
    [("reports", "md"), ("practices", "toml"), ("told", "toml")]
        .into_iter()
        .flat_map(|(folder, ending)| {
            let found = files(&project().join("data").join(folder), ending);
            assert!(!found.is_empty(), "nothing lies in data/{folder}");
            found
        })
        .collect()
}

#[test]
fn no_text_of_ours_takes_over_a_sentence() {
    let shared = project().join("../shared");
    let mut texts = files(&shared.join("data"), "txt");
    texts.extend(files(&shared.join("eval/dev"), "txt"));
    if texts.is_empty() {
        eprintln!("skipped: the texts of others are not beside the project");
        return;
    }
    let theirs: HashMap<String, PathBuf> = texts
        .into_iter()
        .flat_map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            runs(&text).into_iter().map(move |run| (run, path.clone()))
        })
        .collect();
    for text in ours() {
        for run in runs(&fs::read_to_string(&text).unwrap()) {
            let from = theirs.get(&run);
            assert!(from.is_none(), "{}: “{run}” is of {from:?}", text.display());
        }
    }
}
