//! `ayni harvest --measure`: how good the harvest is, by what people decided at the table.

use crate::kit::{Person, Server, ayni, done, instance_with_officer, said};

const REPORT: &str = "A regional workshop was held in Lima in May 2019. Delegates of Peru and Chile came.\n\n\
    In June 2019 a seminar was held in Quito with delegates of Ecuador.\n";

/// The addresses to which what is done to each event of the table is sent.
fn addresses(page: &str, what: &str) -> Vec<String> {
    let ends = format!("/{what}");
    let mut all: Vec<String> = page
        .split('"')
        .map(|it| it.split(['?', '#']).next().unwrap_or_default())
        .filter(|it| it.starts_with("/en/desk/table/") && it.ends_with(&ends))
        .map(str::to_owned)
        .collect();
    all.dedup();
    all
}

#[test]
fn what_people_accept_and_reject_is_told_by_kind_and_language() {
    let home = instance_with_officer();
    let server = Server::start(home.path());
    let officer = Person::signed_in(&server, "officer");
    let laid = officer.upload(&server, "/en/desk/sources", ("report.txt", REPORT));
    let table = laid.header("location").expect("the table is opened");
    let table = table.split(['?', '#']).next().unwrap_or_default().replace("/arrived/", "/table/");
    let events = |what| {
        let page = officer.get(&server, &format!("{table}?kind=event"));
        addresses(&page.text, what)
    };
    let accept = events("accept");
    assert_eq!(accept.len(), 2, "two events lie on the table {table}");
    assert_eq!(officer.post(&server, &accept[0], &[("version", "1")]).status, 303);
    let reject = events("reject");
    assert_eq!(officer.post(&server, &reject[0], &[("version", "1")]).status, 303);
    let told = done(home.path(), &["harvest", "--measure", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    let event = rows.as_array().unwrap().iter().find(|it| it["kind"] == "event").unwrap();
    assert_eq!(event["language"], "en");
    let counted = ["accepted", "edited", "rejected", "missed"].map(|it| event[it].as_u64());
    assert_eq!(counted, [Some(1), Some(0), Some(1), Some(0)], "{event}");
    assert_eq!(event["precision"], 0.5);
    let table = said(&ayni(home.path(), &["harvest", "--measure"]));
    let line = table.lines().find(|it| it.starts_with("event")).expect("a line for events");
    assert!(line.contains("0.50"), "{table}");
}
