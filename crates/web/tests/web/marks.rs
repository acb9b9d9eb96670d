//! The marks beside facts that a page tells of other records: figures, what events came to, what
//! became of results.

use crate::kit::{Site, claim, coded, in_order, passage, record, write};
use domain::{Claim, Field, Kind, Lang, ProposedValue, Record, Role, Value};

const REPORT: &str =
    "Thirty-three per cent took part. Count first, then decide. The plan is in use.";

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

/// That a source says this of a record, in these words, and somebody has accepted it.
async fn said(site: &Site, of: &Record, value: (Field, ProposedValue), words: &str) {
    let officer = site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let slug = "annual-report".parse().unwrap();
    let known = store::records::by_slug(site.store.db(), Kind::Source, &slug).await.unwrap();
    let source = match known {
        Some(source) => source,
        None => site.source("Annual report", REPORT).await,
    };
    let claim = Claim { passages: vec![passage(REPORT, words)], ..claim(site, of, &source, value) };
    site.claims(&[site.accepted_by(officer, claim)]).await;
}

#[tokio::test]
async fn a_declared_figure_has_its_mark_in_the_list() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "share of activities");
    figure.set(Field::Places, link(&place));
    figure.set(Field::Number, vec![Value::Number(33.0)]);
    write(&mut figure, Field::Unit, "%");
    let figure = site.publish(figure).await;
    let number = (Field::Number, ProposedValue::Number(33.0));
    said(&site, &figure, number, "Thirty-three per cent").await;
    site.catch_up().await;
    in_order(
        &site.visitor().get("/en/figures").await.outline(),
        &[
            "### share of activities",
            "33 % [1]",
            "## Where this comes from",
            "1 Number: 33",
            "Thirty-three per cent took part.",
            "Annual report -> /en/sources/annual-report#p-0-21",
            "Knowledge officer 1 accepted this on 23 November 2026.",
        ],
    );
}

/// A series with an event that came to something, a result of it in use, and a promise of which
/// nobody has told more.
async fn thread(site: &Site) -> Record {
    let series = site.publish(record(site, Kind::Series, Lang::En, "Workshops")).await;
    let mut workshop = record(site, Kind::Event, Lang::En, "Workshop in Lima");
    workshop.set(Field::Series, link(&series));
    write(&mut workshop, Field::Conclusions, "Count first, then decide.");
    let workshop = site.publish(workshop).await;
    let action = site.publish(record(site, Kind::Action, Lang::En, "The first plan")).await;
    let mut plan = record(site, Kind::Result, Lang::En, "National plan");
    plan.set(Field::Events, link(&workshop));
    plan.set(Field::Actions, link(&action));
    plan.set(Field::Fate, code("in_use"));
    let plan = site.publish(plan).await;
    let mut promise = record(site, Kind::Result, Lang::En, "A handbook");
    promise.set(Field::Events, link(&workshop));
    promise.set(Field::ResultKind, code("commitment"));
    site.publish(promise).await;
    let fate = (Field::Fate, ProposedValue::Code("in_use".to_owned()));
    said(site, &plan, fate, "The plan is in use.").await;
    let text =
        ProposedValue::Text { lang: Lang::En, value: "Count first, then decide.".to_owned() };
    said(site, &workshop, (Field::Conclusions, text), "Count first, then decide.").await;
    workshop
}

#[tokio::test]
async fn conclusions_and_fates_have_their_marks_in_the_thread_of_a_series() {
    let site = Site::new().await;
    thread(&site).await;
    let page = site.visitor().get("/en/series/workshops").await.outline();
    in_order(
        &page,
        &[
            "## The thread of the series",
            "Conclusions:",
            "- Count first, then decide. [2]",
            "What became of it: nobody has told yet\n",
            "What became of it: In use [3]",
            "## Where this comes from",
            "2 Conclusions",
            "Count first, then decide.",
            "3 What became of it: In use",
            "The plan is in use.",
        ],
    );
}

#[tokio::test]
async fn fates_have_their_marks_on_an_action_and_an_event_and_one_note_for_what_is_told_twice() {
    let site = Site::new().await;
    thread(&site).await;
    let action = site.visitor().get("/en/actions/the-first-plan").await.outline();
    in_order(&action, &["## Roadmap", "National plan", "In use [2]", "The plan is in use."]);
    let event = site.visitor().get("/en/events/workshop-in-lima").await.outline();
    in_order(
        &event,
        &[
            "## Conclusions",
            "Count first, then decide. [2]",
            "## What came of it",
            "In use [3]",
            "## The thread of the series",
            "Count first, then decide. [2]",
            "In use [3]",
            "## Where this comes from",
        ],
    );
    let notes = event.split("## Where this comes from").nth(1).unwrap_or_default();
    assert_eq!(notes.matches("The plan is in use.").count(), 1, "{event}");
}

#[tokio::test]
async fn a_page_asks_as_often_for_the_marks_of_one_result_as_of_many() {
    let site = Site::new().await;
    let workshop = thread(&site).await;
    let addresses = ["/en/series/workshops", "/en/events/workshop-in-lima"];
    let asked = async || {
        let before = site.store.queries();
        for address in addresses {
            site.visitor().get(address).await;
        }
        site.store.queries() - before
    };
    asked().await;
    let results = async |numbers: std::ops::Range<u32>| {
        for number in numbers {
            let mut result = record(&site, Kind::Result, Lang::En, &format!("Result {number}"));
            result.set(Field::Events, link(&workshop));
            result.set(Field::Fate, code("adopted"));
            let result = site.publish(result).await;
            let fate = (Field::Fate, ProposedValue::Code("adopted".to_owned()));
            said(&site, &result, fate, "The plan is in use.").await;
        }
    };
    results(0..2).await;
    let few = asked().await;
    results(2..20).await;
    assert_eq!(asked().await, few);
}

#[tokio::test]
async fn the_conditions_of_a_practice_have_their_mark_beside_a_country() {
    let site = Site::new().await;
    let mut peru = coded(&site, Kind::Place, "PE", "Peru");
    peru.set(Field::PlaceKind, code("country"));
    site.publish(peru).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Count together");
    write(&mut practice, Field::Conditions, "An office that counts\nA common form");
    let practice = site.publish(practice).await;
    let value = "An office that counts\nA common form".to_owned();
    let text = ProposedValue::Text { lang: Lang::En, value };
    said(&site, &practice, (Field::Conditions, text), "Count first, then decide.").await;
    in_order(
        &site.visitor().get("/en/practices/count-together/here/peru").await.outline(),
        &[
            "## What must be there",
            "An office that counts",
            "A common form [1]",
            "## Where this comes from",
            "Count first, then decide.",
            "Annual report -> /en/sources/annual-report",
            "accepted this on 23 November 2026",
        ],
    );
}

#[tokio::test]
async fn a_mark_is_a_link_to_its_note_where_a_browser_opens_none() {
    let site = Site::new().await;
    thread(&site).await;
    let page = site.visitor().get("/en/events/workshop-in-lima").await;
    let marks = page.body.matches("class=\"mark").count();
    assert!(marks > 2, "{}", page.body);
    assert_eq!(page.body.matches("class=\"to\" href=\"#n").count(), marks, "one behind each");
    let link = "popovertarget=\"n2\" aria-label=\"Source 2\">2</button>\
        <a class=\"to\" href=\"#n2\" aria-label=\"Source 2\" hidden>2</a>";
    assert!(page.body.contains(link) && page.body.contains("<li id=\"n2\""), "{}", page.body);
    let style = include_str!("../../assets/ayni.css");
    let (_, older) = style.split_once("@supports not selector(:popover-open) {").unwrap();
    assert!(older.contains(".to[hidden] { display: inline !important;"), "it is shown there");
    // There and nowhere else, whatever is said of the links around it.
    assert!(style.contains("[hidden] { display: none !important; }"));
    for (lang, said) in [("en", "end of the page"), ("fr", "fin de page"), ("ar", "آخر الصفحة")]
    {
        let page = site.visitor().get(&format!("/{lang}/accessibility")).await.outline();
        assert!(page.contains("2023") && page.contains(said), "{page}");
    }
}

#[tokio::test]
async fn a_heading_in_a_passage_does_not_run_into_the_sentence_below_it() {
    let site = Site::new().await;
    let practice = site.publish(record(&site, Kind::Practice, Lang::En, "Count together")).await;
    let text = "What was learnt\nCount first, then decide.";
    let source = site.source("Report", text).await;
    let title = ProposedValue::Text { lang: Lang::En, value: "Count together".to_owned() };
    let ground = claim(&site, &practice, &source, (Field::Title, title));
    site.claims(&[Claim { passages: vec![passage(text, text)], ..ground }]).await;
    let page = site.visitor().get("/en/practices/count-together").await;
    let broken = "<mark>What was learnt<br>\nCount first, then decide.</mark>";
    assert!(page.body.contains(broken), "{}", page.body);
}
