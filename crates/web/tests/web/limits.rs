//! Nothing is cut off in silence: what does not stand on a page stands on the next one.

use crate::kit::{Site, coded, in_order, record};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, Record, Value};
use std::collections::BTreeSet;

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

fn figure(site: &Site, title: &str, place: &Record) -> Record {
    let mut figure = record(site, Kind::Figure, Lang::En, title);
    figure.set(Field::Number, vec![Value::Number(7.0)]);
    figure.set(Field::Places, link(place));
    figure
}

/// All lines of a list that begin like this, on all of its pages, and how many pages there are.
async fn walked(site: &Site, address: &str, (begin, onward): (&str, &str)) -> (usize, usize) {
    let mut seen = BTreeSet::new();
    let mut next = Some(address.to_owned());
    let mut pages = 0;
    while let Some(address) = next {
        let answer = site.visitor().get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let outline = answer.outline();
        let told = outline.lines().filter(|it| it.starts_with(begin)).map(str::to_owned);
        seen.extend(told.collect::<Vec<_>>());
        let more = outline.lines().find_map(|it| it.split_once(onward));
        next = more.map(|it| it.1.to_owned());
        pages += 1;
    }
    (pages, seen.len())
}

#[tokio::test]
async fn figures_are_sifted_by_place_and_followed_like_any_list() {
    let site = Site::new().await;
    let peru = site.publish(coded(&site, Kind::Place, "PE", "Peru")).await;
    let mexico = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    site.publish(figure(&site, "Officers trained", &peru)).await;
    site.publish(figure(&site, "Shelters opened", &mexico)).await;
    site.catch_up().await;
    let all = site.visitor().get("/en/figures").await;
    in_order(
        &all.outline(),
        &[
            "## Computed from the records",
            "- Mexico -> /en/figures?place=MX 1",
            "## Declared by sources",
            "2 records",
            "### Officers trained -> /en/figures/officers-trained",
            "### Shelters opened -> /en/figures/shelters-opened",
            "Follow as a feed (Atom) -> /en/search.atom?kind=figure",
        ],
    );
    let feed = "<link rel=\"alternate\" type=\"application/atom+xml\"";
    assert!(all.body.contains(feed), "{}", all.body);
    let here = site.visitor().get("/en/figures?place=PE").await.outline();
    in_order(&here, &["## Declared by sources", "One record", "- Place: Peru", "Officers trained"]);
    assert!(!here.contains("Shelters opened"), "{here}");
    assert!(!here.contains("## Computed"), "what is computed is not of a country: {here}");
    let feed = site.visitor().get("/en/search.atom?place=PE&kind=figure").await.body;
    assert!(feed.contains("Officers trained") && !feed.contains("Shelters opened"), "{feed}");
    let none = site.visitor().get("/en/figures?place=PE&year=1999").await.outline();
    in_order(&none, &["Nothing here fits. You could try:", "-> /en/figures?place=PE"]);
}

#[tokio::test]
async fn many_figures_go_on_on_further_pages() {
    let site = Site::new().await;
    let peru = site.publish(coded(&site, Kind::Place, "PE", "Peru")).await;
    let many = (0..120).map(|it| figure(&site, &format!("Figure {it}"), &peru));
    site.publish_all(many.collect()).await;
    site.catch_up().await;
    for address in ["/en/figures", "/en/figures?place=PE"] {
        let walked = walked(&site, address, ("### ", "The next ones -> ")).await;
        assert_eq!(walked, (3, 120), "{address}");
    }
}

#[tokio::test]
async fn a_page_of_a_long_list_says_where_it_stands_and_leads_back() {
    let site = Site::new().await;
    let many = (0..52).map(|it| record(&site, Kind::Action, Lang::En, &format!("Action {it}")));
    site.publish_all(many.collect()).await;
    site.catch_up().await;
    for list in ["/en/actions", "/en/actions?view=table", "/en/actions?view=time"] {
        let first = site.visitor().get(list).await.outline();
        assert!(first.contains("1–50 of 52") && !first.contains("The ones before"), "{first}");
        let next = first.lines().find_map(|it| it.split_once("The next ones -> ")).unwrap().1;
        let second = site.visitor().get(next).await.outline();
        let back = second.lines().find_map(|it| it.split_once("The ones before -> "));
        assert!(second.contains("51–52 of 52") && !second.contains("The next"), "{second}");
        assert_eq!(back.map(|it| it.1), Some(list), "{second}");
    }
    let map = site.visitor().get("/en/actions?view=map").await.outline();
    assert!(!map.contains("of 52"), "a map shows all of them: {map}");
    let found = site.visitor().get("/en/search?q=Action&after=20").await.outline();
    in_order(&found, &["21–40 of 52", "The ones before -> /en/search?q=Action", "The next ones"]);
}

#[tokio::test]
async fn a_calendar_program_is_given_every_event() {
    let site = Site::new().await;
    let many = (0..1_001).map(|it| {
        let mut event = record(&site, Kind::Event, Lang::En, &format!("Workshop {it}"));
        event.set(Field::Start, date("2018-03-05"));
        event
    });
    site.publish_all(many.collect()).await;
    let calendar = site.visitor().get("/en/events.ics").await.body;
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1_001);
}

#[tokio::test]
async fn a_full_year_and_much_that_is_coming_go_on_and_a_month_is_whole() {
    let site = Site::new().await;
    let many = (0..140).map(|it| {
        // Today is 23 November 2026. The first half is over, and so is its page.
        let month = if it < 70 { "2026-01-10" } else { "2026-12-10" };
        let mut event = record(&site, Kind::Event, Lang::En, &format!("Workshop {it}"));
        event.set(Field::Start, date(month));
        event
    });
    site.publish_all(many.collect()).await;
    let onward = ("### ", "The next ones -> ");
    assert_eq!(walked(&site, "/en/calendar/2026", onward).await.1, 140);
    assert_eq!(walked(&site, "/en/calendar", onward).await.1, 70);
    assert_eq!(walked(&site, "/en/calendar/past", onward).await.1, 70);
    for first in ["/en/calendar/2026", "/en/calendar", "/en/calendar/past"] {
        let page = site.visitor().get(first).await.outline();
        let next = page.lines().find_map(|it| it.split_once(onward.1)).unwrap().1;
        let second = site.visitor().get(next).await.outline();
        assert!(second.contains(&format!("The ones before -> {first}")), "{second}");
        assert!(!page.contains("The ones before"), "{page}");
    }
    let month = site.visitor().get("/en/calendar/2026-12").await.outline();
    assert_eq!(month.matches("- Workshop ").count(), 70, "{month}");
    let front = site.visitor().get("/en/").await.outline();
    in_order(&front, &["## Next event", "Workshop"]);
}

#[tokio::test]
async fn the_last_of_many_countries_can_be_chosen() {
    let site = Site::new().await;
    let mut places = Vec::new();
    for number in 0..65 {
        let name = format!("Country {number}");
        places.push(site.publish(coded(&site, Kind::Place, &format!("C{number}"), &name)).await);
    }
    let mut many = Vec::new();
    for (number, place) in places.iter().enumerate() {
        // The last country has the fewest.
        for again in 0..=usize::from(number < 64) {
            let title = format!("Action {number}-{again}");
            let mut action = record(&site, Kind::Action, Lang::En, &title);
            action.set(Field::Places, link(place));
            many.push(action);
        }
    }
    site.publish_all(many).await;
    site.catch_up().await;
    let list = site.visitor().get("/en/actions").await.outline();
    assert!(list.contains("- Country 64 -> /en/actions?place=C64 1"), "{list}");
    let chosen = site.visitor().get("/en/actions?place=C64").await.outline();
    in_order(&chosen, &["Place: Country 64", "### Action 64-0"]);
}

/// A series of so many events, the newest of which has brought forth as many practices.
async fn long_series(site: &Site, events: u32, practices: u32) {
    let series = site.publish(record(site, Kind::Series, Lang::En, "Workshops")).await;
    let many = (1..=events).map(|it| {
        let mut event = record(site, Kind::Event, Lang::En, &format!("Workshop {it}"));
        event.set(Field::Series, link(&series));
        event.set(Field::Position, vec![Value::Number(f64::from(it))]);
        event.set(Field::Start, date(&format!("{}", 1900 + it)));
        event
    });
    let many: Vec<Record> = many.collect();
    let newest = many.last().unwrap().clone();
    site.publish_all(many).await;
    let practices = (0..practices).map(|it| {
        let mut practice = record(site, Kind::Practice, Lang::En, &format!("Practice {it}"));
        practice.set(Field::Events, link(&newest));
        practice
    });
    site.publish_all(practices.collect()).await;
}

#[tokio::test]
async fn a_long_series_is_told_in_parts_and_its_newest_event_with_all_that_came_of_it() {
    let site = Site::new().await;
    long_series(&site, 110, 120).await;
    let first = site.visitor().get("/en/series/workshops").await.outline();
    in_order(&first, &["Workshop 1 ->", "Events 1–40 of 110", "/en/series/workshops?part=2"]);
    let walk = walked(&site, "/en/series/workshops", ("### Workshop ", "The events after -> "));
    assert_eq!(walk.await, (3, 110));
    let last = site.visitor().get("/en/series/workshops?part=3").await.outline();
    in_order(&last, &["Workshop 110 ->", "The events before -> /en/series/workshops?part=2"]);
    assert_eq!(last.matches("/en/practices/practice-").count(), 120, "{last}");
    let event = site.visitor().get("/en/events/workshop-110").await.outline();
    in_order(&event, &["## The thread", "Workshop 110 ->", "Events 81–110 of 110"]);
    for none in
        ["?part=4", "?part=0", "?part=x", "?part=461168601842738792", "?part=18446744073709551615"]
    {
        let answer = site.visitor().get(&format!("/en/series/workshops{none}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}");
    }
}

#[tokio::test]
async fn an_action_tells_all_that_it_left_behind() {
    let site = Site::new().await;
    let action = site.publish(record(&site, Kind::Action, Lang::En, "The plan")).await;
    let many = (0..120).map(|it| {
        let mut result = record(&site, Kind::Result, Lang::En, &format!("Result {it}"));
        result.set(Field::Actions, link(&action));
        result
    });
    site.publish_all(many.collect()).await;
    let page = site.visitor().get("/en/actions/the-plan").await.outline();
    let left = page.split("## Roadmap").nth(1).unwrap_or_default();
    let left = left.split("\n## ").next().unwrap_or_default();
    assert_eq!(left.matches("/en/results/").count(), 120, "{page}");
}
