//! The real record and the reports that the project ships.

use super::{Instance, by};
use domain::Arrow;
use std::fs;
use std::path::PathBuf;
use store::sources;
use work::intake::{self, Upload};
use work::{follow, portfolio};

/// An instance with the portfolio.
pub async fn with_tables() -> Instance {
    let instance = Instance::new().await;
    let tables = ["actions.csv", "events.csv", "declared-figures.csv"].map(|name| {
        let bytes = fs::read(data("portfolio").join(name)).unwrap();
        (name.to_owned(), portfolio::read(&bytes).unwrap())
    });
    portfolio::take(&instance.tools.store, &tables, &by(1, 1)).await.unwrap();
    instance
}

/// The same with the four reports.
pub async fn with_reports() -> Instance {
    let instance = with_tables().await;
    for name in names("reports", "md") {
        intake::take_in(&instance.tools, report(&name), &by(1, 2)).await.unwrap();
    }
    instance
}

pub async fn publish_reports(instance: &Instance) {
    for name in names("reports", "md") {
        let source =
            sources::by_file_name(instance.tools.store.db(), &name).await.unwrap().unwrap();
        follow(&instance.tools.store, source, Arrow::Publish, &by(1, 50)).await.unwrap();
    }
}

pub fn report(name: &str) -> Upload {
    let bytes = fs::read(data("reports").join(name)).unwrap();
    Upload { file_name: name.to_owned(), bytes, ..Upload::default() }
}

/// The files of a folder that end so, in order.
pub fn names(folder: &str, ending: &str) -> Vec<String> {
    let paths = fs::read_dir(data(folder)).unwrap().map(|it| it.unwrap().path());
    let wanted = paths.filter(|it| it.extension().is_some_and(|it| it == ending));
    let mut names: Vec<_> =
        wanted.map(|it| it.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

pub fn data(folder: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).join(folder)
}
