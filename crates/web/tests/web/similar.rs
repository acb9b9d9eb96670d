//! What is similar to a series, a body, a figure and a source, and why.

use crate::kit::{Site, claim, coded, record};
use domain::{Field, Kind, Lang, ProposedValue, Record, State, Value};

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

async fn similar(site: &Site, address: &str) -> String {
    let page = site.visitor().get(address).await.outline();
    let part = page.split("## Similar").nth(1).unwrap_or_default();
    part.split("\n## ").next().unwrap_or_default().to_owned()
}

async fn with(site: &Site, kind: Kind, title: &str, (field, to): (Field, &Record)) -> Record {
    let mut made = record(site, kind, Lang::En, title);
    made.set(field, link(to));
    site.publish(made).await
}

#[tokio::test]
async fn series_are_alike_by_the_themes_of_their_events() {
    let site = Site::new().await;
    let theme = site.publish(coded(&site, Kind::Theme, "integration", "Integration")).await;
    for year in [2017, 2018] {
        let series = record(&site, Kind::Series, Lang::En, &format!("Workshops of {year}"));
        let series = site.publish(series).await;
        let mut event = record(&site, Kind::Event, Lang::En, &format!("Workshop {year}"));
        event.set(Field::Series, link(&series));
        event.set(Field::Themes, link(&theme));
        site.publish(event).await;
    }
    site.publish(record(&site, Kind::Series, Lang::En, "Other meetings")).await;
    let told = similar(&site, "/en/series/workshops-of-2018").await;
    assert!(told.contains("Workshops of 2017") && told.contains("Themes: Integration"), "{told}");
    assert!(!told.contains("Other meetings"), "{told}");
}

#[tokio::test]
async fn bodies_are_alike_by_what_they_are_part_of_and_figures_by_their_place() {
    let site = Site::new().await;
    let mexico = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let ministry = record(&site, Kind::Organisation, Lang::En, "Ministry of the Interior");
    let ministry = site.publish(ministry).await;
    let parent = (Field::Parent, &ministry);
    with(&site, Kind::Organisation, "Institute of Migration", parent).await;
    with(&site, Kind::Organisation, "Commission for Refugees", parent).await;
    with(&site, Kind::Event, "A workshop", (Field::Country, &mexico)).await;
    let told = similar(&site, "/en/organisations/institute-of-migration").await;
    assert!(told.contains("Commission for Refugees"), "{told}");
    assert!(told.contains("Part of: Ministry of the Interior"), "{told}");
    for title in ["Officers trained", "Shelters opened"] {
        with(&site, Kind::Figure, title, (Field::Places, &mexico)).await;
    }
    let told = similar(&site, "/en/figures/officers-trained").await;
    assert!(told.contains("Shelters opened") && told.contains("Places: Mexico"), "{told}");
    assert!(!told.contains("A workshop"), "a figure is compared with figures: {told}");
}

#[tokio::test]
async fn sources_are_alike_by_what_they_speak_of_and_nothing_is_said_of_what_is_hidden() {
    let site = Site::new().await;
    let action = site.publish(record(&site, Kind::Action, Lang::En, "The plan")).await;
    let draft = record(&site, Kind::Action, Lang::En, "A draft");
    let draft = site.keep(draft, State::Draft).await;
    let source = async |title: &str, of: &Record| {
        let source = site.publish(record(&site, Kind::Source, Lang::En, title)).await;
        let said = ProposedValue::Date("2018".parse().unwrap());
        site.claims(&[claim(&site, of, &source, (Field::Start, said))]).await;
        source
    };
    let first = source("First report", &action).await;
    source("Second report", &action).await;
    source("Report on a draft", &draft).await;
    let said = ProposedValue::Date("2018".parse().unwrap());
    site.claims(&[claim(&site, &draft, &first, (Field::Start, said))]).await;
    let told = similar(&site, "/en/sources/first-report").await;
    assert!(
        told.contains("Second report") && told.contains("Tell of the same: The plan"),
        "{told}"
    );
    assert!(!told.contains("draft"), "{told}");
}

#[tokio::test]
async fn what_is_similar_costs_the_same_however_much_there_is() {
    let site = Site::new().await;
    let action = site.publish(record(&site, Kind::Action, Lang::En, "The plan")).await;
    let mexico = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let more = async |numbers: std::ops::Range<usize>| {
        for it in numbers {
            let title = format!("Body {it}");
            with(&site, Kind::Organisation, &title, (Field::Country, &mexico)).await;
            let source = record(&site, Kind::Source, Lang::En, &format!("Report {it}"));
            let source = site.publish(source).await;
            let said = ProposedValue::Date("2018".parse().unwrap());
            site.claims(&[claim(&site, &action, &source, (Field::Start, said))]).await;
        }
    };
    let asked = async || {
        let before = site.store.queries();
        assert!(!similar(&site, "/en/organisations/body-0").await.is_empty());
        assert!(!similar(&site, "/en/sources/report-0").await.is_empty());
        site.store.queries() - before
    };
    more(0..7).await;
    asked().await;
    more(7..8).await;
    let few = asked().await;
    more(8..40).await;
    assert_eq!(asked().await, few);
}

#[tokio::test]
async fn what_the_page_names_anyway_is_not_told_as_similar() {
    let site = Site::new().await;
    let theme = site.publish(coded(&site, Kind::Theme, "integration", "Integration")).await;
    let action = with(&site, Kind::Action, "An Action", (Field::Themes, &theme)).await;
    with(&site, Kind::Action, "Another Action", (Field::Themes, &theme)).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "A practice");
    practice.set(Field::Themes, link(&theme));
    practice.set(Field::Actions, link(&action));
    site.publish(practice).await;
    let of_practice = similar(&site, "/en/practices/a-practice").await;
    assert!(of_practice.contains("Another Action"), "{of_practice}");
    assert!(!of_practice.contains("An Action"), "its own Action: {of_practice}");
    let of_action = similar(&site, "/en/actions/an-action").await;
    assert!(
        of_action.contains("Another Action") && !of_action.contains("A practice"),
        "{of_action}"
    );
}
