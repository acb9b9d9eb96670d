//! Lists and the search for programs: what the page shows, as JSON at the same address.

use crate::kit::{Site, coded, record, translate, write};
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, Record, State, Value};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

async fn json(site: &Site, address: &str) -> Json {
    let answer = site.visitor().get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    answer.json()
}

fn titles(list: &Json) -> Vec<&str> {
    let items = list["items"].as_array().unwrap().iter();
    items.map(|it| it["title"]["text"].as_str().unwrap()).collect()
}

/// Two Actions, one in Mexico with a translated title, and what is linked there.
async fn shelf(site: &Site) -> Record {
    let mexico = site.publish(coded(site, Kind::Place, "MX", "Mexico")).await;
    let mut here = record(site, Kind::Action, Lang::En, "Protection of minors");
    translate(&mut here, Field::Title, Lang::Fr, "Protection des mineurs");
    here.set(Field::Places, vec![Value::Link(mexico.id)]);
    here.set(Field::Start, date("2015-03"));
    here.set(Field::End, date("2016"));
    here.set(Field::Status, vec![Value::Code("closed".to_owned())]);
    site.publish(here).await;
    let mut elsewhere = record(site, Kind::Action, Lang::Es, "Otra cosa");
    elsewhere.set(Field::Start, date("2019"));
    site.publish(elsewhere).await;
    site.keep(record(site, Kind::Action, Lang::En, "Not yet told"), State::Draft).await;
    site.catch_up().await;
    mexico
}

#[tokio::test]
async fn a_list_is_data_by_its_ending_and_by_what_is_asked_for() {
    let site = Site::new().await;
    let mexico = shelf(&site).await;
    let by_ending = site.visitor().get("/fr/actions.json?place=MX&colour=red").await;
    assert_eq!(by_ending.headers[header::CONTENT_TYPE], "application/json; charset=utf-8");
    let asked = site.visitor().accepting("application/json");
    let negotiated = asked.get("/fr/actions?place=MX&colour=red").await;
    assert_eq!(by_ending.json(), negotiated.json());
    let list = by_ending.json();
    assert_eq!(list["address"], "/fr/actions?place=MX", "what is not understood asks for nothing");
    assert_eq!(list["json"], "/fr/actions.json?place=MX");
    let chosen = json!([{ "by": "place", "value": "MX", "label": "Mexico" }]);
    assert_eq!(
        (&list["kind"], &list["chosen"], &list["count"]),
        (&json!("action"), &chosen, &json!(1))
    );
    let item = &list["items"][0];
    assert_eq!(item["address"], "/fr/actions/protection-of-minors");
    assert_eq!(item["json"], "/fr/actions/protection-of-minors.json");
    let title = json!({
        "text": "Protection des mineurs", "language": "fr", "made_by": "translator", "reviewed": false,
    });
    assert_eq!(item["title"], title);
    let place = json!({
        "id": mexico.id, "code": "MX", "title": "Mexico", "address": "/fr/places/mexico",
    });
    let fields =
        json!({ "start": "2015-03", "end": "2016", "status": "closed", "places": [place] });
    assert_eq!(item["fields"], fields);
    // The address of the item answers, and says the same of its fields.
    let record = json(&site, item["json"].as_str().unwrap()).await;
    for (name, value) in fields.as_object().unwrap() {
        assert_eq!(&record["fields"][name], value, "{name}");
    }
    let all = json(&site, "/fr/actions.json").await;
    assert_eq!(titles(&all), ["Otra cosa", "Protection des mineurs"], "as on the page");
    assert_eq!(all["items"][0]["title"]["language"], "es");
    let none = site.visitor().get("/fr/nothing.json").await;
    assert_eq!(
        (none.status, none.json()),
        (StatusCode::NOT_FOUND, json!({ "error": "not found" }))
    );
}

#[tokio::test]
async fn a_page_leads_programs_to_its_data() {
    let site = Site::new().await;
    shelf(&site).await;
    for (page, data) in [
        ("/fr/actions?place=MX", "/fr/actions.json?place=MX"),
        ("/fr/actions?view=time", "/fr/actions.json?view=time"),
        ("/fr/search?q=mineurs", "/fr/search.json?q=mineurs"),
        ("/fr/figures", "/fr/figures.json"),
        ("/fr/places?with=actions", "/fr/places.json?with=actions"),
        ("/fr/themes", "/fr/themes.json"),
    ] {
        let html = site.visitor().get(page).await.body;
        let link = format!("<link rel=\"alternate\" type=\"application/json\" href=\"{data}\">");
        assert!(html.contains(&link), "{page}");
        json(&site, data).await;
    }
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_to_its_end_and_back() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let all = (0..120).map(|it| {
        let mut result = record(&site, Kind::Result, Lang::En, &format!("Plan {it}"));
        result.set(Field::Places, vec![Value::Link(place.id)]);
        let mut action = record(&site, Kind::Action, Lang::En, &format!("Action {it}"));
        // Many of them end in one year.
        action.set(Field::End, date(&format!("{}", 2010 + it % 3)));
        [result, action]
    });
    site.publish_all(all.flatten().collect()).await;
    site.catch_up().await;
    // By title, by day, from the first day on, and among what is looked up.
    let lists = [
        "/en/results.json",
        "/en/actions.json",
        "/en/actions.json?view=time",
        "/en/results.json?place=MX",
    ];
    for first in lists {
        let mut seen = BTreeSet::new();
        let mut pages = vec![json(&site, first).await];
        while let Some(next) = pages.last().unwrap()["next"].as_str() {
            pages.push(json(&site, next).await);
        }
        assert_eq!(pages.len(), 3, "{first}");
        for page in &pages {
            assert_eq!(page["count"], 120, "{first}");
            seen.extend(titles(page).into_iter().map(str::to_owned));
        }
        assert_eq!(seen.len(), 120, "{first}");
        assert_eq!(pages[0]["previous"], Json::Null, "{first}");
        for pair in pages.windows(2) {
            let back = json(&site, pair[1]["previous"].as_str().unwrap()).await;
            assert_eq!(back, pair[0], "{first}");
        }
    }
    let wrong = site.visitor().get("/en/results.json?after=nonsense").await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND, "as on the page");
}

#[tokio::test]
async fn a_list_for_programs_asks_the_database_as_often_for_three_as_for_fifty() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let keep = async |numbers: std::ops::Range<usize>| {
        let all = numbers.map(|it| {
            let mut event = record(&site, Kind::Event, Lang::En, &format!("Workshop {it}"));
            event.set(Field::Country, vec![Value::Link(place.id)]);
            event
        });
        site.publish_all(all.collect()).await;
        site.catch_up().await;
    };
    let asked = async || {
        let before = site.store.queries();
        for address in ["/en/events.json", "/en/search.json?q=workshop", "/en/places.json"] {
            json(&site, address).await;
        }
        site.store.queries() - before
    };
    keep(0..3).await;
    // Places and themes are read once.
    asked().await;
    keep(3..5).await;
    let few = asked().await;
    keep(5..50).await;
    assert_eq!(asked().await, few);
}

#[tokio::test]
async fn events_of_the_context_are_told_apart_in_the_data_of_their_list() {
    let site = Site::new().await;
    site.publish(record(&site, Kind::Event, Lang::En, "Workshop")).await;
    let mut context = record(&site, Kind::Event, Lang::En, "World conference");
    context.set(Field::OfContext, vec![Value::Flag(true)]);
    site.publish(context).await;
    site.catch_up().await;
    let list = json(&site, "/en/events.json").await;
    assert_eq!((&list["count"], &list["count_of_context"]), (&json!(2), &json!(1)));
    let found = json(&site, "/en/search.json?q=world+conference").await;
    assert_eq!(found["items"][0]["fields"]["of_context"], true);
}

#[tokio::test]
async fn a_figure_is_told_with_what_its_number_means() {
    let site = Site::new().await;
    let mut figure = record(&site, Kind::Figure, Lang::Fr, "demandes");
    figure.set(Field::Number, vec![Value::Number(190.0)]);
    figure.set(Field::Qualifier, vec![Value::Code("more_than".to_owned())]);
    write(&mut figure, Field::Unit, "demandes");
    site.publish(figure).await;
    site.catch_up().await;
    let list = json(&site, "/en/figures.json").await;
    let unit = json!({ "text": "demandes", "language": "fr", "made_by": "author" });
    let fields = json!({ "number": 190.0, "qualifier": "more_than", "unit": unit });
    assert_eq!(list["items"][0]["fields"], fields);
}

#[tokio::test]
async fn the_trees_are_data_row_by_row() {
    let site = Site::new().await;
    let region = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let mut mexico = coded(&site, Kind::Place, "MX", "Mexico");
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    let mexico = site.publish(mexico).await;
    site.publish(coded(&site, Kind::Place, "AQ", "Antarctica")).await;
    let mut event = record(&site, Kind::Event, Lang::En, "Workshop");
    event.set(Field::Country, vec![Value::Link(mexico.id)]);
    site.publish(event).await;
    site.catch_up().await;
    let list = json(&site, "/en/places.json").await;
    let told = |it: &Json| {
        let of = |name: &str| it[name].to_string().replace('"', "");
        ["code", "level", "below", "count"].map(of).join(" ")
    };
    let rows: Vec<String> = list["items"].as_array().unwrap().iter().map(told).collect();
    assert_eq!(rows, ["419 0 null 1", "MX 1 419 1", "AQ null null 0",]);
    // What is counted is what one finds there.
    let found = json(&site, list["items"][0]["search"].as_str().unwrap()).await;
    assert_eq!(titles(&found), ["Workshop"]);
    let with_actions = json(&site, "/en/places.json?with=actions").await;
    assert_eq!(with_actions["count"], 0, "an event is no Action");
}

#[tokio::test]
async fn a_search_tells_programs_the_passage_its_language_and_through_what_it_was_found() {
    let site = Site::new().await;
    let mut theme = coded(&site, Kind::Theme, "smuggling_of_migrants", "Smuggling of migrants");
    translate(&mut theme, Field::Title, Lang::Es, "Tráfico ilícito de migrantes");
    let theme = site.publish(theme).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Prosecutors meet every year");
    write(&mut practice, Field::Summary, "They learn of new routes of smuggling of migrants.");
    practice.set(Field::Themes, vec![Value::Link(theme.id)]);
    site.publish(practice).await;
    site.catch_up().await;
    let address = "/es/search.json?q=tr%C3%A1fico%20il%C3%ADcito%20de%20migrantes&kind=practice";
    let found = json(&site, address).await;
    assert_eq!(found["words"], "tráfico ilícito de migrantes");
    assert_eq!(
        found["chosen"],
        json!([{ "by": "kind", "value": "practice", "label": "Prácticas" }])
    );
    let concept = &found["understood_as"][0];
    assert_eq!(concept["address"], "/es/themes/smuggling-of-migrants");
    assert_eq!(concept["kind"], "theme");
    assert_eq!(found["count"], 1);
    let item = &found["items"][0];
    assert_eq!((&item["kind"], &item["found_by"]), (&json!("practice"), &json!("all_words")));
    assert_eq!(item["title"]["language"], "en");
    assert_eq!(item["passage"]["language"], "en");
    let passage = item["passage"]["text"].as_str().unwrap();
    assert!(passage.contains("smuggling of migrants"), "{passage}");
    assert_eq!(item["passage"]["marked"], json!(["smuggling of migrants"]));
    assert_eq!(item["through"]["address"], "/es/themes/smuggling-of-migrants");
}

#[tokio::test]
async fn a_search_is_turned_by_programs_page_by_page() {
    let site = Site::new().await;
    let many = (0..45).map(|it| record(&site, Kind::Result, Lang::En, &format!("Plan {it}")));
    site.publish_all(many.collect()).await;
    site.catch_up().await;
    let first = json(&site, "/en/search.json?q=plan").await;
    assert_eq!((titles(&first).len(), &first["count"]), (20, &json!(45)));
    assert_eq!(first["previous"], Json::Null);
    let second = json(&site, first["next"].as_str().unwrap()).await;
    assert_eq!(second["previous"], "/en/search.json?q=plan");
    let third = json(&site, second["next"].as_str().unwrap()).await;
    assert_eq!((titles(&third).len(), &third["next"]), (5, &Json::Null));
    assert_eq!(json(&site, third["previous"].as_str().unwrap()).await, second);
    let all: BTreeSet<&str> = [&first, &second, &third].into_iter().flat_map(titles).collect();
    assert_eq!(all.len(), 45);
    // Nothing is asked, so nothing is found: the page says only how much there is.
    let open = json(&site, "/en/search.json").await;
    assert_eq!((titles(&open).len(), &open["count"], &open["next"]), (0, &json!(45), &Json::Null));
}
