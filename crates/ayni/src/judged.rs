//! How well the search answers: the judged questions of `tests/search`, asked of what the demo
//! loads, beside plain full text that knows neither the thesaurus nor the names of places.
//!
//! `AYNI_WRITE=1 cargo nextest run --workspace the_search_answers` writes the table of
//! `docs/search-quality.md` anew.

mod measure;
mod question;

use crate::demo;
use crate::instance::Home;
use measure::{Score, score};
use question::{Half, Question, questions};
use search::{Index, Wish};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use work::index;

/// What both halves reach at least. Raised when the search gets better, never lowered to let a
/// change pass.
const FLOORS: [(Half, Score); 2] = [
    (Half::Same, Score { ndcg: 0.85, recall: 0.90 }),
    (Half::Cross, Score { ndcg: 0.82, recall: 0.93 }),
];

/// A question, and how well each of the two answered.
struct Asked {
    question: Question,
    plain: Score,
    ours: Score,
}

#[tokio::test]
async fn the_search_answers_what_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let asked = ask(folder.path()).await.unwrap();
    let table = table(&asked);
    println!("{table}");
    if std::env::var_os("AYNI_WRITE").is_some() {
        write(&table).unwrap();
    }
    for (half, floor) in FLOORS {
        let (_, ours) = means(&asked, Some(half));
        assert!(ours.ndcg >= floor.ndcg, "{half:?}: nDCG@10 fell to {:.3}", ours.ndcg);
        assert!(ours.recall >= floor.recall, "{half:?}: recall@20 fell to {:.3}", ours.recall);
    }
}

/// Loads the demo and asks everything twice.
async fn ask(folder: &Path) -> anyhow::Result<Vec<Asked>> {
    let home = Home { data: folder.to_owned(), database: None };
    let tools = home.open().await?;
    demo::fill(&tools).await?;
    index::catch_up(&tools).await?;
    let questions = questions(tools.store.db()).await?;
    let mut ours = Vec::new();
    for question in &questions {
        let found = tools.finder.find(wish(question)).await?;
        ours.push(found.hits.into_iter().map(|it| it.id).collect::<Vec<_>>());
    }
    let epoch = store::changes::epoch(tools.store.db()).await?;
    tools.store.close().await?;
    drop(tools.finder);
    // The same index, opened by nobody who tells it what words mean.
    let plain = Index::open(folder.join("index").join(epoch.to_string()))?.index;
    let mut asked = Vec::new();
    for (question, ours) in questions.into_iter().zip(ours) {
        let found = plain.find(&wish(&question))?;
        let plain: Vec<String> = found.hits.into_iter().map(|it| it.id).collect();
        let grades: &HashMap<String, u8> = &question.grades;
        let (plain, ours) = (score(grades, &plain), score(grades, &ours));
        asked.push(Asked { question, plain, ours });
    }
    Ok(asked)
}

fn wish(question: &Question) -> Wish {
    let wish =
        Wish { words: question.asks.clone(), lang: question.lang.clone(), ..Wish::default() };
    Wish { fill_to: web::FILL_TO, ..wish }
}

/// The means of plain full text and of ours.
fn means(asked: &[Asked], half: Option<Half>) -> (Score, Score) {
    let of = |it: &&Asked| half.is_none_or(|half| it.question.half == half);
    let those: Vec<&Asked> = asked.iter().filter(of).collect();
    (Score::mean(those.iter().map(|it| it.plain)), Score::mean(those.iter().map(|it| it.ours)))
}

fn table(asked: &[Asked]) -> String {
    let mut text = String::from(
        "| | questions | plain: nDCG@10 | ours: nDCG@10 | plain: recall@20 | ours: recall@20 |\n|---|---|---|---|---|---|\n",
    );
    let halves = [
        ("answers in the language of the question", Some(Half::Same)),
        ("answers in another language", Some(Half::Cross)),
        ("all", None),
    ];
    for (name, half) in halves {
        let (plain, ours) = means(asked, half);
        let count = asked.iter().filter(|it| half.is_none_or(|half| it.question.half == half));
        let (n, p, r) = (count.count(), plain, ours);
        let _ = writeln!(
            text,
            "| {name} | {n} | {:.2} | **{:.2}** | {:.2} | **{:.2}** |",
            p.ndcg, r.ndcg, p.recall, r.recall
        );
    }
    text.push_str(
        "\n| question | language | nDCG@10 | recall@20 | plain: nDCG@10 |\n|---|---|---|---|---|\n",
    );
    for it in asked {
        let Question { asks, lang, half, .. } = &it.question;
        let mark = if *half == Half::Cross { " →" } else { "" };
        let (ndcg, recall) = (it.ours.ndcg, it.ours.recall);
        let plain = it.plain.ndcg;
        let _ = writeln!(text, "| {asks} | {lang}{mark} | {ndcg:.2} | {recall:.2} | {plain:.2} |");
    }
    text
}

/// Puts the table between its marks.
fn write(table: &str) -> anyhow::Result<()> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/search-quality.md"));
    let text = std::fs::read_to_string(&file)?;
    let (begin, end) = ("<!-- measured -->\n", "<!-- end -->");
    let parts = text.split_once(begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or_else(|| anyhow::anyhow!("the marks are gone"))?;
    Ok(std::fs::write(file, format!("{before}{begin}{table}{end}{after}"))?)
}
