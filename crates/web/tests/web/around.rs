//! What stands around a record and can be taken away: likeness, comparison, thread, feed, calendar.

use crate::kit::{Site, coded, record, shared_responsibility, write};
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, Record, Value};
use insta::assert_snapshot;

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

/// Two practices of one theme, one of which came out of the first event of a series.
async fn series(site: &Site) -> (Record, Record) {
    let theme = site.publish(coded(site, Kind::Theme, "integration", "Integration")).await;
    let series = site.publish(record(site, Kind::Series, Lang::En, "Workshops of 2018")).await;
    let mut first = None;
    for (position, title, start) in
        [(2.0, "Workshop in Mexico City", "2018-07"), (1.0, "Workshop; in Bangkok", "2018-03-05")]
    {
        let mut event = record(site, Kind::Event, Lang::En, title);
        event.set(Field::Series, vec![Value::Link(series.id)]);
        event.set(Field::Position, vec![Value::Number(position)]);
        event.set(Field::Start, date(start));
        write(&mut event, Field::City, "Bangkok");
        first = Some(site.publish(event).await);
    }
    let mut shared = shared_responsibility(site);
    shared.set(Field::Themes, vec![Value::Link(theme.id)]);
    shared.set(Field::Events, first.iter().map(|it| Value::Link(it.id)).collect());
    let shared = site.publish(shared).await;
    let mut other = record(site, Kind::Practice, Lang::En, "Ask <b>first</b>");
    write(&mut other, Field::Context, "Nobody had asked & \"listened\".");
    other.set(Field::Themes, vec![Value::Link(theme.id)]);
    let other = site.publish(other).await;
    site.catch_up().await;
    (shared, other)
}

#[tokio::test]
async fn a_similar_practice_is_named_with_its_reason_and_both_stand_side_by_side() {
    let site = Site::new().await;
    series(&site).await;
    let page = site.visitor().get("/en/practices/responsabilite-partagee").await;
    let outline = page.outline();
    let similar = outline.split("## Similar").nth(1).unwrap_or_default();
    assert!(similar.contains("Themes: Integration"), "{outline}");
    let compare = "/en/compare?with=responsabilite-partagee&with=ask-b-first-b";
    assert!(similar.contains(compare), "{outline}");
    let both = site.visitor().get(compare).await;
    assert_eq!(both.status, StatusCode::OK);
    assert!(both.body.contains("Nobody had asked") && both.body.contains("Écrire ensemble"));
    let draft = record(&site, Kind::Practice, Lang::En, "Nobody's business");
    site.keep(draft, domain::State::Draft).await;
    let hidden = "/en/compare?with=responsabilite-partagee&with=nobody-s-business";
    assert_eq!(site.visitor().get(hidden).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_series_tells_its_events_in_order_and_what_came_out() {
    let site = Site::new().await;
    series(&site).await;
    let page = site.visitor().get("/en/series/workshops-of-2018").await;
    let outline = page.outline();
    let thread = outline.split("## The thread").nth(1).unwrap_or_default();
    let places = ["Workshop; in Bangkok", "Responsabilité partagée", "Workshop in Mexico City"];
    let at: Vec<_> = places.iter().map(|it| thread.find(it)).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{outline}");
}

#[tokio::test]
async fn the_data_block_of_a_page_cannot_break_out_of_it() {
    let site = Site::new().await;
    series(&site).await;
    let page = site.visitor().get("/en/practices/ask-b-first-b").await;
    let block = page.body.split("application/ld+json\">").nth(1).unwrap();
    let block = block.split("</script>").next().unwrap();
    let told: serde_json::Value = serde_json::from_str(block).unwrap();
    assert_eq!(told["name"], "Ask <b>first</b>");
    assert_eq!(told["about"][0], "Integration");
    assert!(!block.contains('<'));
}

#[tokio::test]
async fn the_events_are_a_calendar() {
    let site = Site::new().await;
    series(&site).await;
    let answer = site.visitor().get("/en/events.ics").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let told: Vec<&str> = answer.body.split("\r\n").filter(|it| !it.starts_with("UID")).collect();
    assert_snapshot!(told[5..13].join("\n"), @r"
    BEGIN:VEVENT
    DTSTAMP:20261123T100000Z
    DTSTART;VALUE=DATE:20180701
    DTEND;VALUE=DATE:20180801
    SUMMARY:Workshop in Mexico City
    DESCRIPTION:July 2018
    URL:http://localhost/en/events/workshop-in-mexico-city
    LOCATION:Bangkok
    ");
    assert!(answer.body.contains("SUMMARY:Workshop\\; in Bangkok\r\n"));
    assert!(answer.body.contains("DTSTART;VALUE=DATE:20180305\r\nDTEND;VALUE=DATE:20180306\r\n"));
}

#[tokio::test]
async fn a_search_is_followed_as_a_feed_and_tells_nothing_of_drafts() {
    let site = Site::new().await;
    series(&site).await;
    let draft = record(&site, Kind::Practice, Lang::En, "A workshop that nobody may know of");
    site.keep(draft, domain::State::Draft).await;
    site.catch_up().await;
    let feed = site.visitor().get("/en/search.atom?q=workshop&kind=event").await;
    assert_eq!(feed.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
    assert_eq!(feed.body.matches("<entry>").count(), 2, "{}", feed.body);
    assert!(
        feed.body.contains("href=\"http://localhost/en/search.atom?q=workshop&amp;kind=event\"")
    );
    let all = site.visitor().get("/en/search.atom?q=workshop").await;
    assert!(!all.body.contains("nobody may know"));
}

#[tokio::test]
async fn search_engines_learn_what_is_public_and_nothing_else() {
    let site = Site::new().await;
    series(&site).await;
    let draft = record(&site, Kind::Practice, Lang::En, "Secret");
    site.keep(draft, domain::State::Draft).await;
    site.publish(record(&site, Kind::Source, Lang::En, "Annual report")).await;
    let mut letter = record(&site, Kind::Source, Lang::En, "A letter in confidence");
    letter.set(Field::Confidential, vec![Value::Flag(true)]);
    site.publish(letter).await;
    let robots = site.visitor().get("/robots.txt").await;
    assert!(robots.body.contains("Disallow: /fr/desk") && robots.body.contains("/sitemap.xml"));
    let map = site.visitor().get("/fr/sitemap.xml").await;
    assert!(map.body.contains("http://localhost/fr/practices/responsabilite-partagee</loc>"));
    assert!(map.body.contains("http://localhost/fr/sources/annual-report</loc>"));
    assert!(!map.body.contains("secret") && !map.body.contains("letter"), "{}", map.body);
    for none in ["?part=0", "?part=2", "?part=9999999999999999", "?part=18446744073709551615"] {
        let answer = site.visitor().get(&format!("/fr/sitemap.xml{none}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}");
    }
    assert!(site.visitor().get("/sitemap.xml").await.body.contains("/ar/sitemap.xml"));
}

#[tokio::test]
async fn what_is_typed_is_completed_by_themes_and_records() {
    let site = Site::new().await;
    series(&site).await;
    let all = site.visitor().get("/en/search/suggest?q=Int").await;
    let all: serde_json::Value = serde_json::from_str(&all.body).unwrap();
    assert_eq!(all[0]["href"], "/en/themes/integration");
    assert_eq!(all[0]["kind"], "Theme");
    let all = site.visitor().get("/en/search/suggest?q=worksh").await;
    assert!(all.body.contains("Workshop in Mexico City"), "{}", all.body);
    assert_eq!(site.visitor().get("/en/search/suggest?q=w").await.body, "[]");
    // Who has no script sends half a word, and is told the same.
    let page = site.visitor().get("/en/search?q=worksh").await.outline();
    assert!(page.contains("It may be one of these"), "{page}");
    assert!(page.contains("-> /en/events/"), "{page}");
    let page = site.visitor().get("/en/search?q=w").await.outline();
    assert!(!page.contains("It may be one of these"), "{page}");
    // A place where nothing was done leads to an empty page.
    site.publish(coded(&site, Kind::Place, "AQ", "Antarctica")).await;
    site.catch_up().await;
    assert_eq!(site.visitor().get("/en/search/suggest?q=antarc").await.body, "[]");
    assert_eq!(site.visitor().get("/en/search/suggest").await.body, "[]");
}

#[tokio::test]
async fn the_page_of_a_region_tells_what_was_done_in_its_countries() {
    let site = Site::new().await;
    let region = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let mut mexico = coded(&site, Kind::Place, "MX", "Mexico");
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    let mexico = site.publish(mexico).await;
    for (title, start, end) in [("First Action", "2015", "2016"), ("Second Action", "2016", "2018")]
    {
        let mut action = record(&site, Kind::Action, Lang::En, title);
        action.set(Field::Places, vec![Value::Link(mexico.id)]);
        action.set(Field::Start, date(start));
        action.set(Field::End, date(end));
        site.publish(action).await;
    }
    let mut draft = record(&site, Kind::Action, Lang::En, "Not yet told");
    draft.set(Field::Places, vec![Value::Link(mexico.id)]);
    site.keep(draft, domain::State::Draft).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/places/latin-america").await;
    let outline = page.outline();
    let told = outline.split("## Actions 2").nth(1).unwrap_or_default();
    assert!(told.contains("Second Action") && told.contains("First Action"), "{outline}");
    assert!(page.body.contains("/en/actions?place=419&amp;year=2016"), "{}", page.body);
    assert!(!page.body.contains("Not yet told"));
}

/// The titles of a feed, in its order.
fn titles(feed: &str) -> Vec<&str> {
    let titles = feed.split("<entry>").skip(1).filter_map(|it| it.split("<title").nth(1));
    titles.filter_map(|it| it.split(['<', '>']).nth(1)).collect()
}

#[tokio::test]
async fn a_feed_tells_what_is_new_however_much_there_is() {
    let site = Site::new().await;
    let many = (0..101).map(|it| record(&site, Kind::Action, Lang::En, &format!("Action {it}")));
    site.publish_all(many.collect()).await;
    site.wait(60);
    let newest =
        record(&site, Kind::Action, Lang::En, "Action of today, much later than the others");
    site.publish(newest).await;
    site.catch_up().await;
    for address in ["/en/search.atom", "/en/search.atom?kind=action", "/en/search.atom?q=action"] {
        let feed = site.visitor().get(address).await.body;
        let titles = titles(&feed);
        assert_eq!(titles.len(), 50, "{address}");
        assert_eq!(titles[0], "Action of today, much later than the others", "{address}");
    }
}

#[tokio::test]
async fn the_feed_of_a_region_is_sifted_like_its_list() {
    let site = Site::new().await;
    let region = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let mut mexico = coded(&site, Kind::Place, "MX", "Mexico");
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    let mexico = site.publish(mexico).await;
    let mut here = record(&site, Kind::Action, Lang::En, "Here");
    here.set(Field::Places, vec![Value::Link(mexico.id)]);
    site.publish(here).await;
    site.publish(record(&site, Kind::Action, Lang::En, "Elsewhere")).await;
    let feed = site.visitor().get("/en/search.atom?kind=action&place=419").await.body;
    assert_eq!(titles(&feed), ["Here"]);
}

/// How often the database is asked for these pages, one after the other.
async fn questions(site: &Site, addresses: &[&str]) -> u64 {
    let before = site.store.queries();
    for address in addresses {
        assert_eq!(site.visitor().get(address).await.status, StatusCode::OK, "{address}");
    }
    site.store.queries() - before
}

#[tokio::test]
async fn a_region_of_fifty_places_costs_no_more_statements_than_one_of_three() {
    let site = Site::new().await;
    let region = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let broad = site.publish(coded(&site, Kind::Theme, "broad", "Broad")).await;
    let below = async |numbers: std::ops::Range<usize>| {
        let mut all = Vec::new();
        for number in numbers {
            let mut place = coded(&site, Kind::Place, &format!("P{number}"), "Place");
            place.set(Field::Within, vec![Value::Link(region.id)]);
            let mut theme = coded(&site, Kind::Theme, &format!("t{number}"), "Theme");
            theme.set(Field::Broader, vec![Value::Link(broad.id)]);
            all.extend([place, theme]);
        }
        site.publish_all(all).await;
        site.catch_up().await;
    };
    let pages = ["/en/actions?place=419", "/en/actions?theme=broad", "/en/places/latin-america"];
    below(0..3).await;
    // Places and themes are there: whether they still hold is asked by each of the two below.
    questions(&site, &pages).await;
    below(3..5).await;
    let few = questions(&site, &pages).await;
    below(5..50).await;
    let many = questions(&site, &pages).await;
    assert_eq!(few, many);
}

#[tokio::test]
async fn the_page_of_a_place_reads_no_more_however_much_happened_there() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let practices = async |numbers: std::ops::Range<usize>| {
        let many = numbers.map(|it| {
            let mut practice = record(&site, Kind::Practice, Lang::En, &format!("Practice {it}"));
            practice.set(Field::Places, vec![Value::Link(place.id)]);
            practice
        });
        site.publish_all(many.collect()).await;
    };
    practices(0..10).await;
    // The first page has the places read.
    site.visitor().get("/en/places/mexico").await;
    practices(10..20).await;
    let few = questions(&site, &["/en/places/mexico"]).await;
    practices(20..1020).await;
    assert_eq!(questions(&site, &["/en/places/mexico"]).await, few);
}

#[tokio::test]
async fn an_event_with_an_open_end_stands_in_the_calendar() {
    let site = Site::new().await;
    let mut event = record(&site, Kind::Event, Lang::En, "A workshop that goes on");
    event.set(Field::Start, date("2015/.."));
    site.publish(event).await;
    let calendar = site.visitor().get("/en/events.ics").await.body;
    let days = "DTSTART;VALUE=DATE:20150101\r\nDTEND;VALUE=DATE:20160101\r\n";
    assert!(calendar.contains(days), "{calendar}");
}
