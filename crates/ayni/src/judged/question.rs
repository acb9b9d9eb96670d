//! The questions and their judged answers, as they lie in `tests/search/questions.toml`.

use anyhow::Context;
use domain::Kind;
use serde::Deserialize;
use std::collections::HashMap;
use store::{Db, records};

#[derive(Deserialize)]
struct File {
    /// Short names of long keys.
    names: HashMap<String, String>,
    question: Vec<Written>,
}

#[derive(Deserialize)]
struct Written {
    lang: String,
    half: Half,
    asks: String,
    best: String,
    #[serde(default)]
    good: String,
    #[serde(default)]
    some: String,
}

/// Where the best answers can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    Same,
    Cross,
}

pub struct Question {
    pub asks: String,
    pub lang: String,
    pub half: Half,
    /// By record id: 3 is what the reader wants, 2 answers too, 1 helps a little.
    pub grades: HashMap<String, u8>,
}

pub async fn questions(db: &Db) -> anyhow::Result<Vec<Question>> {
    let file: File = toml::from_str(include_str!("../../../../tests/search/questions.toml"))?;
    let mut questions = Vec::new();
    for it in file.question {
        let mut grades = HashMap::new();
        for (keys, grade) in [(&it.some, 1), (&it.good, 2), (&it.best, 3)] {
            for key in keys.split_whitespace() {
                let key = file.names.get(key).map_or(key, String::as_str);
                let id = id(db, key).await.with_context(|| format!("{}: {key}", it.asks))?;
                grades.insert(id, grade);
            }
        }
        questions.push(Question { asks: it.asks, lang: it.lang, half: it.half, grades });
    }
    Ok(questions)
}

/// The id of `kind:code` or `kind:slug`.
async fn id(db: &Db, key: &str) -> anyhow::Result<String> {
    let (kind, name) = key.split_once(':').context("a key is kind:code")?;
    let kind = Kind::from_name(kind).context("no such kind")?;
    let coded = records::by_codes(db, kind, &[name]).await?;
    if let Some(id) = coded.into_iter().map(|it| it.1).next() {
        return Ok(id.to_string());
    }
    let record = records::by_slug(db, kind, &name.parse()?).await?;
    Ok(record.context("no such record")?.id.to_string())
}
