//! What is known of sources: what a table says of them, and what a report says of itself.

use crate::kit::shipped::{data, with_reports};
use crate::kit::{Instance, by};
use domain::{Field, Kind, Lang, Record};
use store::{By, changes, records};
use work::intake::{self, Upload};
use work::portfolio::describe;

async fn source(instance: &Instance, title: &str) -> Record {
    let db = instance.tools.store.db();
    let ids = records::by_titles(db, Kind::Source, &[title]).await.unwrap();
    instance.record(ids[title]).await.unwrap()
}

fn text(source: &Record, field: Field) -> Option<&str> {
    Some(source.text(field, Lang::En)?.1.value.as_str())
}

#[tokio::test]
async fn the_shipped_table_tells_who_published_the_sources_and_writes_over_nobody() {
    let instance = with_reports().await;
    let store = &instance.tools.store;
    let mut written = source(&instance, "annual report 2017").await;
    written.write(Field::Publisher, "Somebody else", |revision| {
        domain::Text::new("Somebody else", domain::MadeBy::Author, revision, None)
    });
    let tx = store.begin().await.unwrap();
    records::save(&tx, &mut written, &by(1, 10)).await.unwrap();
    tx.commit().await.unwrap();

    let table = std::fs::read(data("").join("sources.csv")).unwrap();
    describe(store, &table, &By::program(crate::kit::at(20))).await.unwrap();
    let news = source(&instance, "icmpd.org news of 30 April 2020").await;
    assert_eq!(text(&news, Field::Publisher), Some("ICMPD"));
    assert_eq!(news.date(Field::Published).unwrap().as_str(), "2020-04-30");
    let page = source(&instance, "mieux-initiative.eu/fr/actions/150").await;
    assert_eq!(
        (text(&page, Field::Publisher), page.code(Field::Language)),
        (Some("MIEUX"), Some("fr"))
    );
    assert_eq!(page.code(Field::Url), Some("https://mieux-initiative.eu/fr/actions/150"));
    let kept = source(&instance, "annual report 2017").await;
    assert_eq!(text(&kept, Field::Publisher), Some("Somebody else"));

    let position = changes::position(store.db()).await.unwrap();
    describe(store, &table, &By::program(crate::kit::at(30))).await.unwrap();
    assert_eq!(changes::position(store.db()).await.unwrap(), position, "it is told once");
}

#[tokio::test]
async fn a_table_that_names_no_source_or_no_field_or_no_date_is_refused_whole() {
    let instance = with_reports().await;
    let store = &instance.tools.store;
    let position = changes::position(store.db()).await.unwrap();
    for (table, why) in [
        ("title,publisher\nannual report 2017,A\nno such report,B\n", "no source is called"),
        ("title,colour\nannual report 2017,red\n", "a column is no field: colour"),
        ("title,places\nannual report 2017,CR\n", "a source has no field `places`"),
        ("title,publisher,published\nannual report 2017,A,soon\n", "published"),
    ] {
        let refused = describe(store, table.as_bytes(), &by(1, 10)).await.unwrap_err();
        assert!(refused.to_string().contains(why), "{refused}");
    }
    assert_eq!(changes::position(store.db()).await.unwrap(), position);
}

#[tokio::test]
async fn the_authors_that_a_report_names_of_itself_are_kept_one_a_line() {
    let instance = Instance::new().await;
    let report = "---\ntitle: Rapport de l’atelier\nauthor: [Une direction, Un institut]\n---\n\n\
        Un atelier s'est tenu à Lima en mars 2018.\n";
    let upload = Upload {
        file_name: "atelier.md".to_owned(),
        bytes: report.as_bytes().to_vec(),
        ..Upload::default()
    };
    let taken = intake::take_in(&instance.tools, upload, &by(1, 50)).await.unwrap().source;
    let source = instance.record(taken).await.unwrap();
    assert_eq!(text(&source, Field::Authors), Some("Une direction\nUn institut"));
    let other = instance.take_in(crate::kit::REPORT, 60).await.source;
    let other = instance.record(other).await.unwrap();
    assert_eq!(text(&other, Field::Authors), None, "nobody is made up");
}
