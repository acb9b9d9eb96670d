//! The measurement of this crate: how fast an index is built, and how fast it answers.
//!
//! It is no test and no figure is asserted; `ayni bench` and `cargo bench -p search` print it.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::error::Result;
use crate::sample::Sample;
use crate::{Index, Wish};

/// Queries of each kind.
const QUERIES: u64 = 600;

/// Each is asked so often and its quickest time counts: what is measured is the search, not what
/// else the machine is busy with.
const ROUNDS: usize = 3;

/// What was measured.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Report {
    pub texts: usize,
    pub records: u64,
    /// Until the new index answers, merging included.
    pub built_in: Duration,
    pub texts_a_second: f64,
    pub bytes_on_disk: u64,
    pub reopened_in: Duration,
    /// One record put and committed.
    pub changed_in: Duration,
    pub answers: Vec<Answers>,
}

/// How long queries of one kind took, with 20 hits, snippets and all counts.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Answers {
    pub kind: &'static str,
    pub queries: usize,
    /// How many records they found at the median.
    pub found: usize,
    pub median: Duration,
    pub p95: Duration,
    pub p99: Duration,
    pub slowest: Duration,
    /// The 99th percentile of the first asking, with all that the machine did beside.
    pub first_p99: Duration,
}

/// Builds an index of so many made-up texts in an empty folder and asks it.
pub fn measure(folder: &Path, texts: usize) -> Result<Report> {
    let sample = Sample::new();
    let index = Index::open(folder)?.index;
    // Making the texts is not what is measured, but keeping them all would be 200 MB: they are
    // made in batches, with the clock stopped.
    let mut built_in = Duration::ZERO;
    let mut rebuild = index.begin()?;
    let mut entries = sample.entries(texts);
    loop {
        let batch: Vec<_> = entries.by_ref().take(2_000).collect();
        if batch.is_empty() {
            break;
        }
        let start = Instant::now();
        for entry in &batch {
            rebuild.put(entry)?;
        }
        built_in += start.elapsed();
    }
    let start = Instant::now();
    rebuild.finish(1)?;
    built_in += start.elapsed();

    drop(index);
    let start = Instant::now();
    let index = Index::open(folder)?.index;
    let reopened_in = start.elapsed();
    index.set_lexicon(sample.lexicon());
    let answers = ask_all(&index, &sample)?;

    let start = Instant::now();
    for entry in sample.entries(1) {
        index.put(&entry)?;
    }
    index.commit(2)?;
    let changed_in = start.elapsed();
    Ok(Report {
        texts,
        records: index.records(),
        built_in,
        texts_a_second: per_second(texts, built_in),
        bytes_on_disk: size(folder),
        reopened_in,
        changed_in,
        answers,
    })
}

#[expect(clippy::cast_precision_loss, reason = "nobody indexes 2^52 texts")]
fn per_second(texts: usize, time: Duration) -> f64 {
    texts as f64 / time.as_secs_f64()
}

fn ask_all(index: &Index, sample: &Sample) -> Result<Vec<Answers>> {
    let wishes: Vec<Wish> = sample
        .queries(QUERIES)
        .into_iter()
        .map(|(lang, words)| Wish { words, lang, ..Wish::default() })
        .collect();
    let of_words = |count: usize| {
        wishes.iter().filter(move |it| it.words.split(' ').count() == count).cloned()
    };
    let filtered = wishes.iter().cloned().map(|wish| Wish {
        themes: vec!["theme-3".to_owned()],
        places: vec!["R1".to_owned()],
        ..wish
    });
    let misspelt = of_words(1).map(|wish| {
        let words = format!("{}zz", wish.words);
        Wish { words, ..wish }
    });
    let concepts = sample.concept_queries().into_iter().map(|(lang, words)| Wish {
        words,
        lang,
        ..Wish::default()
    });
    let everything = (0..50).map(|_| Wish { lang: "fr".to_owned(), ..Wish::default() });
    Ok(vec![
        ask("all word queries", index, wishes.iter().cloned())?,
        ask("one word", index, of_words(1))?,
        ask("two words", index, of_words(2))?,
        ask("three words", index, of_words(3))?,
        ask("a theme's name", index, concepts)?,
        ask("with two filters", index, filtered)?,
        ask("misspelt", index, misspelt.take(100))?,
        ask("no words: everything", index, everything)?,
    ])
}

fn ask(kind: &'static str, index: &Index, wishes: impl Iterator<Item = Wish>) -> Result<Answers> {
    let mut times = Vec::new();
    let mut firsts = Vec::new();
    let mut totals = Vec::new();
    for wish in wishes {
        let (first, total) = ask_once(index, &wish)?;
        let mut quickest = first;
        for _ in 1..ROUNDS {
            quickest = quickest.min(ask_once(index, &wish)?.0);
        }
        firsts.push(first);
        times.push(quickest);
        totals.push(total);
    }
    times.sort_unstable();
    firsts.sort_unstable();
    totals.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    Ok(Answers {
        kind,
        queries: times.len(),
        found: totals[totals.len() / 2],
        median: at(50),
        p95: at(95),
        p99: at(99),
        slowest: at(100),
        first_p99: firsts[(firsts.len() - 1) * 99 / 100],
    })
}

fn ask_once(index: &Index, wish: &Wish) -> Result<(Duration, usize)> {
    let start = Instant::now();
    let total = index.find(wish)?.total;
    Ok((start.elapsed(), total))
}

fn size(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let of = |entry: std::fs::DirEntry| match entry.metadata() {
        Ok(it) if it.is_dir() => size(&entry.path()),
        Ok(it) => it.len(),
        Err(_) => 0,
    };
    entries.flatten().map(of).sum()
}
