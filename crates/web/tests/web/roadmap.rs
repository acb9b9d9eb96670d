//! The roadmap of an Action: its course in order of time, what is planned told apart.

use crate::kit::{Site, claim, in_order, record};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, ProposedValue, Record, State, Value};

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

fn event(site: &Site, title: &str, action: &Record, start: &str) -> Record {
    let mut event = record(site, Kind::Event, Lang::En, title);
    event.set(Field::Actions, link(action));
    event.set(Field::Start, date(start));
    event
}

fn roadmap(outline: &str) -> &str {
    let from = outline.split("## Roadmap").nth(1).unwrap_or_else(|| panic!("{outline}"));
    from.split("\n## ").next().unwrap_or_default()
}

/// Today is 23 November 2026.
#[tokio::test]
async fn a_roadmap_goes_from_the_start_to_both_ends_and_tells_what_is_only_planned() {
    let site = Site::new().await;
    let mut action = record(&site, Kind::Action, Lang::En, "The plan");
    action.set(Field::Start, date("2025-02"));
    action.set(Field::End, date("2026-10"));
    action.set(Field::AdministrativeEnd, date("2027-03"));
    let action = site.publish(action).await;
    let source = site.publish(record(&site, Kind::Source, Lang::En, "A fact sheet")).await;
    let said = ProposedValue::Date("2025-02".parse().unwrap());
    site.claims(&[claim(&site, &action, &source, (Field::Start, said))]).await;
    site.publish(event(&site, "Mission to the border", &action, "2025-05-12")).await;
    site.publish(event(&site, "Last workshop", &action, "2026-10-20")).await;
    let mut off = event(&site, "Study visit", &action, "2026-01");
    off.set(Field::Status, code("cancelled"));
    site.publish(off).await;
    site.publish(event(&site, "Closing meeting", &action, "2027-01-15")).await;
    let hidden = event(&site, "A draft of an event", &action, "2026-02");
    site.keep(hidden, State::Draft).await;
    let mut manual = record(&site, Kind::Result, Lang::En, "A manual");
    manual.set(Field::Actions, link(&action));
    site.publish(manual).await;
    let page = site.visitor().get("/en/actions/the-plan").await.outline();
    let roadmap = roadmap(&page);
    in_order(
        roadmap,
        &[
            "February 2025 [",
            "Start\n",
            "12 May 2025 [",
            "Event\nMission to the border -> /en/events/mission-to-the-border",
            "January 2026",
            "Event · Cancelled\nStudy visit",
            "20 October 2026",
            "Event\nLast workshop",
            "October 2026",
            "End\n",
            "15 January 2027",
            "Event · Planned\nClosing meeting",
            "March 2027",
            "Administrative end · Planned",
            "### Without a date",
            "A manual -> /en/results/a-manual",
            "What became of it: nobody has told yet",
        ],
    );
    assert!(!roadmap.contains("A draft of an event"), "{roadmap}");
    assert!(!roadmap.contains("Nothing more is known"), "{roadmap}");
}

#[tokio::test]
async fn an_action_of_which_only_the_beginning_is_known_says_so() {
    let site = Site::new().await;
    let mut action = record(&site, Kind::Action, Lang::En, "The plan");
    action.set(Field::Start, date("2025-02"));
    site.publish(action).await;
    let page = site.visitor().get("/en/actions/the-plan").await.outline();
    in_order(
        roadmap(&page),
        &["February 2025", "Start", "Nothing more is known of its course yet."],
    );
}

#[tokio::test]
async fn a_long_roadmap_costs_no_more_statements_than_a_short_one() {
    let site = Site::new().await;
    let action = site.publish(record(&site, Kind::Action, Lang::En, "The plan")).await;
    let more = async |numbers: std::ops::Range<usize>| {
        let mut all = Vec::new();
        for it in numbers {
            all.push(event(&site, &format!("Workshop {it}"), &action, "2025-02-03"));
            let mut result = record(&site, Kind::Result, Lang::En, &format!("Result {it}"));
            result.set(Field::Actions, link(&action));
            result.set(Field::Editions, date("2025"));
            all.push(result);
        }
        site.publish_all(all).await;
    };
    let asked = async || {
        let before = site.store.queries();
        assert_eq!(site.visitor().get("/en/actions/the-plan").await.status, StatusCode::OK);
        site.store.queries() - before
    };
    more(0..3).await;
    asked().await;
    more(3..5).await;
    let few = asked().await;
    more(5..40).await;
    assert_eq!(asked().await, few);
}

#[tokio::test]
async fn an_edition_is_of_the_last_action_that_had_begun_by_then() {
    let site = Site::new().await;
    let mut both = Vec::new();
    for (title, start) in [("The first", "2011"), ("The second", "2016-05")] {
        let mut action = record(&site, Kind::Action, Lang::En, title);
        action.set(Field::Start, date(start));
        both.push(Value::Link(site.publish(action).await.id));
    }
    let mut plan = record(&site, Kind::Result, Lang::En, "A plan");
    plan.set(Field::Actions, both);
    plan.set(Field::Editions, [date("2013/2017"), date("2018/2022")].concat());
    plan.set(Field::Fate, code("in_use"));
    site.publish(plan).await;
    let first = site.visitor().get("/en/actions/the-first").await.outline();
    let own = roadmap(&first);
    assert!(own.contains("2013–2017") && !own.contains("2018–2022"), "{own}");
    assert!(!own.contains("In use"), "what became of it stands with the last edition: {own}");
    let second = site.visitor().get("/en/actions/the-second").await.outline();
    let own = roadmap(&second);
    assert!(!own.contains("2013–2017") && own.contains("2018–2022"), "{own}");
    assert!(own.contains("In use"), "{own}");
}
