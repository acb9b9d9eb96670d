//! What a drawing leaves out is named beside it, and what is known of one end only says so.

use crate::kit::{Site, coded, in_order, record};
use domain::{Field, Kind, Lang, Record, Value};
use insta::assert_snapshot;

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

async fn country(site: &Site, code_text: &str, title: &str) -> Record {
    let mut country = coded(site, Kind::Place, code_text, title);
    country.set(Field::PlaceKind, code("country"));
    site.publish(country).await
}

fn action(site: &Site, title: &str, places: &[&Record]) -> Record {
    let mut action = record(site, Kind::Action, Lang::En, title);
    action.set(Field::Places, places.iter().map(|it| Value::Link(it.id)).collect());
    action
}

/// The paragraph that begins so.
fn told<'a>(page: &'a str, beginning: &str) -> &'a str {
    page.lines().find(|it| it.starts_with(beginning)).unwrap_or_default()
}

#[tokio::test]
async fn a_map_names_what_is_of_no_country() {
    let site = Site::new().await;
    let peru = country(&site, "PE", "Peru").await;
    let network = coded(&site, Kind::Place, "network", "Network of prosecutors");
    let network = site.publish(network).await;
    site.publish(action(&site, "In Peru", &[&peru])).await;
    site.publish(action(&site, "In both", &[&peru, &network])).await;
    site.publish(action(&site, "Of the network", &[&network])).await;
    site.publish(action(&site, "Nowhere", &[])).await;
    site.catch_up().await;
    let map = site.visitor().get("/en/actions?view=map").await.outline();
    assert_snapshot!(told(&map, "Not on the map"), @"Not on the map, since no country is named for them: Nowhere -> /en/actions/nowhere · Of the network -> /en/actions/of-the-network");
    let map = site.visitor().get("/en/actions?view=map&place=PE").await.outline();
    assert_eq!(told(&map, "Not on the map"), "");
    for number in 0..15 {
        site.publish(action(&site, &format!("Everywhere {number:02}"), &[])).await;
    }
    site.catch_up().await;
    let map = site.visitor().get("/en/actions?view=map").await.outline();
    assert!(told(&map, "Not on the map").ends_with("named for them: 17"), "{map}");
}

/// Today is 23 November 2026.
#[tokio::test]
async fn an_action_of_which_one_end_is_known_goes_on_or_ran_until_then() {
    let site = Site::new().await;
    let peru = country(&site, "PE", "Peru").await;
    for (title, start, end, status) in [
        ("Runs", Some("2022-06"), None, "running"),
        ("Begun", Some("2021-03"), None, "closed"),
        ("Ended", None, Some("2019-02-28"), "closed"),
        ("Whole", Some("2015-10"), Some("2017-04"), "closed"),
        ("Undated", None, None, "closed"),
    ] {
        let mut action = action(&site, title, &[&peru]);
        action.set(Field::Start, start.map(date).unwrap_or_default());
        action.set(Field::End, end.map(date).unwrap_or_default());
        action.set(Field::Status, code(status));
        site.publish(action).await;
    }
    site.catch_up().await;
    let list = site.visitor().get("/en/actions").await.outline();
    in_order(
        &list,
        &[
            "### Runs",
            "Peru · since June 2022 · Running",
            "### Begun",
            "Peru · March 2021 · Closed",
            "### Ended",
            "Peru · until 28 February 2019 · Closed",
            "### Whole",
            "Peru · October 2015 to April 2017 · Closed",
            "### Undated",
            "Peru · Closed",
        ],
    );
    let time = site.visitor().get("/en/actions?view=time").await;
    assert_eq!(
        told(&time.outline(), "Without a known date"),
        "Without a known date, and so not on the time line: Undated -> /en/actions/undated"
    );
    for said in ["Runs since June 2022", "Ended until 28 February 2019", "Begun March 2021"] {
        assert!(time.body.contains(said), "{said}: {}", time.body);
    }
}

#[tokio::test]
async fn of_many_places_some_are_told_and_the_date_stays() {
    let site = Site::new().await;
    let mut places = Vec::new();
    for (code, title) in [("AR", "Argentina"), ("BO", "Bolivia"), ("BR", "Brazil"), ("PE", "Peru")]
    {
        places.push(country(&site, code, title).await);
    }
    let mut of_four = action(&site, "Of four", &places.iter().collect::<Vec<_>>());
    of_four.set(Field::Start, date("2018"));
    site.publish(of_four).await;
    places.push(country(&site, "PY", "Paraguay").await);
    let mut of_five = action(&site, "Of five", &places.iter().collect::<Vec<_>>());
    of_five.set(Field::Start, date("2019"));
    site.publish(of_five).await;
    site.catch_up().await;
    let list = site.visitor().get("/en/actions").await.outline();
    assert!(list.contains("Argentina · Bolivia · Brazil · and 2 more · 2019"), "{list}");
    assert!(list.contains("Argentina · Bolivia · Brazil · Peru · 2018"), "{list}");
    let found = site.visitor().get("/en/search?q=five").await.outline();
    assert!(found.contains("and 2 more · 2019"), "{found}");
}
