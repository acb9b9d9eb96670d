//! How well the search answers: the judged questions of `tests/search`, asked of what the demo
//! loads, beside plain full text that knows neither the thesaurus nor the names of places.
//!
//! `AYNI_WRITE=1 cargo nextest run --workspace the_search_answers` writes the table of
//! `docs/search-quality.md` anew.

mod kin;
mod measure;
mod question;

use crate::demo;
use crate::instance::Home;
use measure::{Score, score};
use question::{Half, Question, questions};
use search::{Found, Hit, Index, Wish};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use work::Tools;
use work::index::{self, Sense};

/// What both halves reach at least. Raised when the search gets better, never lowered to let a
/// change pass.
const FLOORS: [(Half, Score); 2] = [
    (Half::Same, Score { ndcg: 0.85, recall: 0.90 }),
    (Half::Cross, Score { ndcg: 0.82, recall: 0.93 }),
];

/// The same where the encoder is there, as `./check encoder` has it.
const FLOORS_WITH_ENCODER: [(Half, Score); 2] = [
    (Half::Same, Score { ndcg: 0.87, recall: 0.95 }),
    (Half::Cross, Score { ndcg: 0.85, recall: 0.97 }),
];

/// A question, and how well each answered: full text alone, ours, and ours with the encoder.
struct Asked {
    question: Question,
    plain: Score,
    ours: Score,
    with: Score,
}

/// All that was measured.
struct Measured {
    asked: Vec<Asked>,
    /// How many of its kin a record names, without and with the encoder.
    kin: [f64; 2],
    with_encoder: bool,
}

#[tokio::test]
async fn the_search_answers_what_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let measured = measure(folder.path()).await.unwrap();
    let table = table(&measured);
    println!("{table}");
    if std::env::var_os("AYNI_WRITE").is_some() {
        assert!(measured.with_encoder, "the tables have a column for it: set AYNI_ENCODER");
        write(&table).unwrap();
    }
    let holds = |name: &str, floors: [(Half, Score); 2], of: fn(&Asked) -> Score| {
        for (half, floor) in floors {
            let reached = mean(&measured.asked, Some(half), of);
            let Score { ndcg, recall } = reached;
            assert!(ndcg >= floor.ndcg, "{name}, {half:?}: nDCG@10 fell to {ndcg:.3}");
            assert!(recall >= floor.recall, "{name}, {half:?}: recall@20 fell to {recall:.3}");
        }
    };
    holds("ours", FLOORS, |it| it.ours);
    if measured.with_encoder {
        holds("with the encoder", FLOORS_WITH_ENCODER, |it| it.with);
    }
}

/// Loads the demo and asks everything in each way.
async fn measure(folder: &Path) -> anyhow::Result<Measured> {
    let encoder = std::env::var_os("AYNI_ENCODER").map(PathBuf::from);
    let with_encoder = encoder.is_some();
    let home = Home { data: folder.to_owned(), database: None, encoder };
    let tools = home.open().await?;
    demo::fill(&tools).await?;
    index::catch_up(&tools).await?;
    let questions = questions(tools.store.db()).await?;
    let mut answers = Vec::new();
    for question in &questions {
        let found = tools.finder.find(wish(question)).await?;
        let near = tools.finder.near(wish(question), &found).await?;
        answers.push((ids(&found.hits), as_shown(&found, &near)));
    }
    let kin = kin::kin(&tools, &questions).await?;
    let blind = Tools { finder: tools.finder.clone().with(Sense::default()), ..tools.clone() };
    let kin = [kin::named(&blind, &kin).await?, kin::named(&tools, &kin).await?];
    let epoch = store::changes::epoch(tools.store.db()).await?;
    tools.store.close().await?;
    drop((tools, blind));
    // The same index, opened by nobody who tells it what words mean.
    let plain = Index::open(folder.join("index").join(epoch.to_string()))?.index;
    let mut asked = Vec::new();
    for (question, (ours, with)) in questions.into_iter().zip(answers) {
        let plain = ids(&plain.find(&wish(&question))?.hits);
        let grades: &HashMap<String, u8> = &question.grades;
        let (plain, ours, with) =
            (score(grades, &plain), score(grades, &ours), score(grades, &with));
        asked.push(Asked { question, plain, ours, with });
    }
    Ok(Measured { asked, kin, with_encoder })
}

fn ids(hits: &[Hit]) -> Vec<String> {
    hits.iter().map(|it| it.id.clone()).collect()
}

/// In the order of the page: all the words, close in meaning, some of the words.
fn as_shown(found: &Found, near: &[Hit]) -> Vec<String> {
    let (whole, mut rest): (Vec<Hit>, Vec<Hit>) =
        found.hits.iter().cloned().partition(|it| it.whole);
    rest.retain(|it| !near.iter().any(|near| near.id == it.id));
    [ids(&whole), ids(near), ids(&rest)].concat()
}

fn wish(question: &Question) -> Wish {
    let wish =
        Wish { words: question.asks.clone(), lang: question.lang.clone(), ..Wish::default() };
    Wish { fill_to: web::FILL_TO, ..wish }
}

fn mean(asked: &[Asked], half: Option<Half>, of: fn(&Asked) -> Score) -> Score {
    Score::mean(asked.iter().filter(|it| half.is_none_or(|half| it.question.half == half)).map(of))
}

fn table(measured: &Measured) -> String {
    let asked = &measured.asked;
    let mut text = String::from(
        "| | questions | nDCG@10: plain | ours | with encoder | recall@20: plain | ours | with encoder |\n|---|---|---|---|---|---|---|---|\n",
    );
    let halves = [
        ("answers in the language of the question", Some(Half::Same)),
        ("answers in another language", Some(Half::Cross)),
        ("all", None),
    ];
    for (name, half) in halves {
        let count = asked.iter().filter(|it| half.is_none_or(|half| it.question.half == half));
        let ways: [fn(&Asked) -> Score; 3] = [|it| it.plain, |it| it.ours, |it| it.with];
        let [p, o, w] = ways.map(|of| mean(asked, half, of));
        let _ = writeln!(
            text,
            "| {name} | {} | {:.2} | {:.2} | **{:.2}** | {:.2} | {:.2} | **{:.2}** |",
            count.count(),
            p.ndcg,
            o.ndcg,
            w.ndcg,
            p.recall,
            o.recall,
            w.recall
        );
    }
    let [without, with] = measured.kin;
    let _ = writeln!(
        text,
        "\nOf the records that the same question wants, a record names among its four similar ones: **{without:.2}** by links alone, **{with:.2}** with the encoder."
    );
    text.push_str(
        "\n| question | language | nDCG@10: plain | ours | with encoder | recall@20: ours | with encoder |\n|---|---|---|---|---|---|---|\n",
    );
    for Asked { question, plain, ours, with } in asked {
        let Question { asks, lang, half, .. } = question;
        let mark = if *half == Half::Cross { " →" } else { "" };
        let _ = writeln!(
            text,
            "| {asks} | {lang}{mark} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            plain.ndcg, ours.ndcg, with.ndcg, ours.recall, with.recall
        );
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
