//! What the demo shows: the published portfolio, example reports, practices drawn from them.

use super::accounts::People;
use crate::now;
use anyhow::Context;
use domain::{Arrow, Kind};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use work::portfolio::{self, Row};
use work::{Tools, practices};

const PORTFOLIO: &[(&str, &[u8])] = &[
    ("actions.csv", include_bytes!("../../../../data/portfolio/actions.csv")),
    ("events.csv", include_bytes!("../../../../data/portfolio/events.csv")),
    ("organisations.csv", include_bytes!("../../../../data/portfolio/organisations.csv")),
    ("declared-figures.csv", include_bytes!("../../../../data/portfolio/declared-figures.csv")),
];

/// The titles of the portfolio in the other languages.
pub const TITLES: &[u8] = include_bytes!("../../../../data/portfolio/titles.csv");

/// What the declared figures are called in the other languages.
pub const WORDS: &[u8] = include_bytes!("../../../../data/words.csv");

/// Who published the sources of the portfolio and of the reports, and when.
pub const SOURCES: &[u8] = include_bytes!("../../../../data/sources.csv");

/// Reports in our own words, one in each language, on facts of the published record.
pub const REPORTS: &[(&str, &str)] = &[
    ("mexico-2018.fr.md", include_str!("../../../../data/reports/mexico-2018.fr.md")),
    ("bangkok-2018.en.md", include_str!("../../../../data/reports/bangkok-2018.en.md")),
    (
        "dominican-republic-training.es.md",
        include_str!("../../../../data/reports/dominican-republic-training.es.md"),
    ),
    (
        "brazil-children-2019.pt.md",
        include_str!("../../../../data/reports/brazil-children-2019.pt.md"),
    ),
];

/// A practice is a file in this folder and nothing else.
#[derive(RustEmbed)]
#[folder = "../../data/practices/"]
struct Practices;

/// What the reports tell of results, events and actions: a file for each.
#[derive(RustEmbed)]
#[folder = "../../data/told/"]
struct Told;

/// The files of a folder with their names, in the order of the names.
fn all<F: RustEmbed>() -> anyhow::Result<Vec<(String, String)>> {
    let mut names: Vec<String> = F::iter().map(Cow::into_owned).collect();
    names.sort_unstable();
    let read = |name: String| {
        let file = F::get(&name).with_context(|| format!("{name} is gone"))?;
        let text = String::from_utf8(file.data.into_owned());
        Ok((name.clone(), text.with_context(|| name)?))
    };
    names.into_iter().map(read).collect()
}

pub fn portfolio() -> anyhow::Result<Vec<(String, Vec<Row>)>> {
    let read = |(name, bytes): &(&str, &[u8])| {
        let rows = portfolio::read(bytes).with_context(|| (*name).to_owned())?;
        Ok(((*name).to_owned(), rows))
    };
    PORTFOLIO.iter().map(read).collect()
}

/// Practices that example people drew from the reports: one wrote, a second reviewed, then the
/// sources and the practices were published.
pub async fn practices(tools: &Tools, people: &People) -> anyhow::Result<()> {
    let store = &tools.store;
    publish_sources(tools, people).await?;
    for (name, file) in all::<Told>()? {
        let told = practices::read(&file).with_context(|| name.clone())?;
        let id =
            practices::take(store, &told, &people.officer(now())).await.with_context(|| name)?;
        if told.of.is_none() {
            work::follow(store, id, Arrow::Publish, &people.officer(now())).await?;
        }
    }
    for (name, file) in all::<Practices>()? {
        let practice = practices::read(&file).with_context(|| name)?;
        let taken = practices::take(store, &practice, &people.officer(now())).await;
        let id = taken.with_context(|| format!("a practice drawn from {}", practice.source))?;
        for arrow in [Arrow::Submit, Arrow::TakeUp, Arrow::Approve, Arrow::Publish] {
            let by =
                if arrow == Arrow::Submit { people.officer(now()) } else { people.reviewer(now()) };
            work::follow(store, id, arrow, &by).await?;
        }
    }
    Ok(())
}

async fn publish_sources(tools: &Tools, people: &People) -> anyhow::Result<()> {
    let drafts = store::records::Listing {
        kinds: vec![Kind::Source],
        states: vec![domain::State::Draft],
        ..store::records::Listing::default()
    };
    for source in store::records::page(tools.store.db(), &drafts).await?.records {
        work::follow(&tools.store, source.id, Arrow::Publish, &people.officer(now())).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_in_the_folders_is_shipped_and_can_be_read() {
        for (folder, all) in [("practices", all::<Practices>()), ("told", all::<Told>())] {
            let path = format!("{}/../../data/{folder}", env!("CARGO_MANIFEST_DIR"));
            let there = std::fs::read_dir(path).unwrap().count();
            let all = all.unwrap();
            assert_eq!(all.len(), there, "{folder}");
            for (name, text) in all {
                practices::read(&text).unwrap_or_else(|it| panic!("{name}: {it}"));
            }
        }
    }
}
