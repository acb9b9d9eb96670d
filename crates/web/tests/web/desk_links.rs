//! The record that a link means is found among any number of them, with and without script.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, practice, written};
use crate::desk_kit::{lay, now, to};
use crate::kit::{Answer, Site};
use axum::http::StatusCode;
use domain::{ClaimState, Field, Kind, Lang, Record, Value};
use store::records;

/// So many meetings, each with a number in its name. More than any form would list.
async fn meetings(site: &Site, number: usize) -> Vec<Record> {
    let tx = site.store.begin().await.unwrap();
    let mut all = Vec::new();
    for at in 1..=number {
        let mut event = crate::kit::record(site, Kind::Event, Lang::Fr, &format!("Réunion {at}"));
        event.set(Field::Start, vec![Value::Date("2018-07".parse().unwrap())]);
        let mut event = event.in_state(domain::State::Published);
        records::insert(&tx, &mut event, &site.by()).await.unwrap();
        all.push(event);
    }
    tx.commit().await.unwrap();
    site.catch_up().await;
    all
}

/// The values of a field that a page offers or has chosen.
fn offered(answer: &Answer, field: &str) -> Vec<String> {
    let outline = answer.outline();
    let sign = format!("{field}=");
    let found = outline.split('<').filter_map(|it| it.trim_start_matches('*').strip_prefix(&sign));
    found.filter_map(|it| it.split('>').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_button_gives_the_form_back_with_what_is_found() {
    let site = Site::new().await;
    written(&site).await;
    let all = meetings(&site, 320).await;
    let officer = site.officer().await;
    let edit = format!("{AT}/edit");
    let form = officer.get(&edit).await;
    assert!(offered(&form, "events").is_empty(), "nobody reads a list of three hundred");

    let sheet = Sheet::with(&form, "title.fr").fill("title.fr", "Un titre pas encore gardé");
    let looking = sheet.fill("events.add", "réunion 317").fill("look", "events");
    let found = looking.send_to(&officer, &edit).await;
    assert_eq!(found.status, StatusCode::OK);
    let outline = found.outline();
    assert!(outline.contains("One record is found."), "{outline}");
    assert!(outline.contains("Réunion 317 July 2018"), "{outline}");
    assert!(outline.contains("<title.fr=Un titre pas encore gardé>"), "{outline}");
    assert_eq!(offered(&found, "events"), [all[316].id.to_string()]);
    assert_eq!(practice(&site).await.version, 1, "nothing is written");

    let chosen = Sheet::with(&found, "title.fr").fill("events", &all[316].id.to_string());
    assert_eq!(chosen.get("events.add"), Some("réunion 317"), "what was written stays");
    assert_eq!(chosen.send_to(&officer, &edit).await.status, StatusCode::SEE_OTHER);
    assert!(practice(&site).await.links(Field::Events).eq([all[316].id]));
    let form = officer.get(&edit).await.outline();
    assert!(form.contains("{fr} Réunion 317"), "what is chosen has its name: {form}");
}

#[tokio::test]
async fn a_name_that_is_not_whole_is_looked_for_before_anything_is_said_to_be_wrong() {
    let site = Site::new().await;
    written(&site).await;
    meetings(&site, 12).await;
    let form = [("version", "1"), ("shown.events", "1"), ("events.add", "réun")];
    let officer = site.officer().await;
    let answer = officer.post(&format!("{AT}/edit"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.outline().contains("8 records are found."), "{}", answer.outline());
    assert_eq!(offered(&answer, "events").len(), 8);

    let form = [("version", "1"), ("shown.events", "1"), ("events.add", "Conférence de Bangkok")];
    let answer = officer.post(&format!("{AT}/edit"), &form).await;
    assert!(answer.outline().contains("No record of this kind is called that."));
    let form = [("version", "1"), ("shown.events", "1"), ("events.add", "RÉUNION 7; Réunion 9")];
    let answer = officer.post(&format!("{AT}/edit"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "a whole name will do, in any letters");
    assert_eq!(practice(&site).await.links(Field::Events).count(), 2);
}

#[tokio::test]
async fn a_body_is_found_by_its_acronym_or_made() {
    let site = Site::new().await;
    written(&site).await;
    let country =
        site.publish(crate::kit::coded(&site, Kind::Place, "DO", "Dominican Republic")).await;
    let name = "Instituto Nacional de Migración";
    for (lang, of) in [(Lang::Es, None), (Lang::Es, Some(country.id))] {
        let mut body = crate::kit::record(&site, Kind::Organisation, lang, name);
        crate::kit::write(&mut body, Field::Acronym, "INM");
        body.set(Field::Country, of.map(Value::Link).into_iter().collect());
        site.publish(body).await;
    }
    site.catch_up().await;
    let officer = site.officer().await;
    let edit = format!("{AT}/edit");
    let looking = [("version", "1"), ("partners.add", "INM"), ("look", "partners")];
    let found = officer.post(&edit, &looking).await;
    let outline = found.outline();
    assert_eq!(offered(&found, "partners").len(), 2, "{outline}");
    assert!(outline.contains("INM · Dominican Republic"), "told apart: {outline}");
    assert!(outline.contains("Make a new one: INM"), "{outline}");

    let looking = [("version", "1"), ("partners.add", "Une préfecture"), ("look", "partners")];
    let none = officer.post(&edit, &looking).await.outline();
    assert!(none.contains("Nobody here is called “Une préfecture”."), "{none}");
    assert!(none.contains("<partners.add=Une préfecture>"), "{none}");
}

#[tokio::test]
async fn as_many_bodies_as_a_form_names_are_known_by_their_acronyms() {
    let site = Site::new().await;
    written(&site).await;
    let acronyms = ["ABC", "BCD", "CDE", "DEF", "EFG", "FGH", "GHI", "HIJ", "IJK", "JKL"];
    let mut ids = Vec::new();
    for (at, acronym) in acronyms.iter().enumerate() {
        let name = format!("Ministère numéro {at}");
        let mut body = crate::kit::record(&site, Kind::Organisation, Lang::Fr, &name);
        crate::kit::write(&mut body, Field::Acronym, acronym);
        ids.push(site.publish(body).await.id);
    }
    site.catch_up().await;
    let written = acronyms.join("; ");
    let form = [("version", "1"), ("shown.partners", "1"), ("partners.add", written.as_str())];
    let answer = site.officer().await.post(&format!("{AT}/edit"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let mut linked: Vec<_> = practice(&site).await.links(Field::Partners).collect();
    linked.sort_unstable();
    ids.sort_unstable();
    assert_eq!(linked, ids, "none is made anew");
}

#[tokio::test]
async fn a_field_of_one_value_changes_it() {
    let site = Site::new().await;
    let (one, other) = (
        site.publish(crate::kit::coded(&site, Kind::Series, "mx", "Ateliers de Mexico")).await,
        site.publish(crate::kit::coded(&site, Kind::Series, "bkk", "Ateliers de Bangkok")).await,
    );
    let mut event = crate::kit::record(&site, Kind::Event, Lang::Fr, "Atelier");
    event.set(Field::Series, vec![Value::Link(one.id)]);
    let event = site.publish(event).await;
    site.catch_up().await;
    let officer = site.officer().await;
    let edit = "/en/desk/events/atelier/edit";
    let sheet = || async { Sheet::with(&officer.get(edit).await, "version") };
    assert_eq!(sheet().await.get("series"), Some("mx"));

    let found = sheet().await.fill("series.add", "bangkok").fill("look", "series");
    let found = found.send_to(&officer, edit).await;
    assert_eq!(offered(&found, "series"), ["mx", "", "bkk"], "{}", found.outline());
    let link = || async {
        let now = records::by_id(site.store.db(), event.id).await.unwrap().unwrap();
        now.links(Field::Series).next()
    };
    Sheet::with(&found, "version").fill("series", "bkk").send_to(&officer, edit).await;
    assert_eq!(link().await, Some(other.id));
    sheet().await.fill("series.add", "Ateliers de Mexico").send_to(&officer, edit).await;
    assert_eq!(link().await, Some(one.id), "what is written takes the place of what was chosen");
    sheet().await.fill("series", "").send_to(&officer, edit).await;
    assert_eq!(link().await, None);
}

#[tokio::test]
async fn the_form_of_a_proposal_looks_too() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let bodies = ["Ministère de l’Intérieur", "Ministère de la Justice"];
    for name in bodies {
        site.publish(crate::kit::record(&site, Kind::Organisation, Lang::Fr, name)).await;
    }
    site.catch_up().await;
    let officer = site.officer().await;
    let accept = to(&laid.event, "accept");
    let form = [
        ("version", "1"),
        ("edited", "1"),
        ("title.fr", "Corrigé"),
        ("hosts.add", "minist"),
        ("look", "hosts"),
    ];
    let found = officer.post(&accept, &form).await;
    assert_eq!(found.status, StatusCode::OK, "{}", found.outline());
    assert_eq!(offered(&found, "hosts").len(), 2, "{}", found.outline());
    assert!(found.outline().contains("<title.fr=Corrigé>"));
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);
    assert!(found.body.contains(&format!("formaction=\"{accept}#e-hosts\"")));
}

#[tokio::test]
async fn suggestions_come_from_the_same_search() {
    let site = Site::new().await;
    let all = meetings(&site, 30).await;
    let officer = site.officer().await;
    let found = officer.get("/en/desk/find/events?q=r%C3%A9union%2017").await.json();
    assert_eq!(found["options"][0]["value"], all[16].id.to_string());
    assert_eq!(found["options"][0]["label"], "Réunion 17");
    assert_eq!(found["options"][0]["lang"], "fr");
    let found = officer.get("/fr/desk/find/events?q=reun").await.json();
    assert_eq!(found["options"].as_array().unwrap().len(), 8);
    assert_eq!(found["said"], "8 fiches ont été trouvées. Choisissez la bonne.");
    let nothing = officer.get("/en/desk/find/events?q=").await.json();
    assert_eq!(nothing["options"].as_array().unwrap().len(), 0);

    for address in ["/en/desk/find/pebbles?q=a", "/en/desk/find/figures?q=a"] {
        assert_eq!(officer.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let visitor = site.visitor().get("/en/desk/find/events?q=reun").await;
    assert_eq!(visitor.status, StatusCode::SEE_OTHER);
    let expert = site.signed_in("expert-1", domain::Role::Expert).await;
    assert_eq!(expert.get("/en/desk/find/events?q=reun").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_asks_the_database_as_often_for_three_records_as_for_three_hundred() {
    assert_eq!(questions(3).await, questions(300).await);
}

/// How often a form and a search in it ask the database.
async fn questions(number: usize) -> (u64, u64) {
    let site = Site::new().await;
    let mut practice = written(&site).await;
    let all = meetings(&site, number).await;
    practice.set(Field::Events, vec![Value::Link(all[0].id), Value::Link(all[1].id)]);
    site.save(&mut practice).await;
    site.catch_up().await;
    let officer = site.officer().await;
    let edit = format!("{AT}/edit");
    let before = site.store.queries();
    assert_eq!(officer.get(&edit).await.status, StatusCode::OK);
    let shown = site.store.queries();
    let looking = [("version", "2"), ("events.add", "réunion"), ("look", "events")];
    assert_eq!(officer.post(&edit, &looking).await.status, StatusCode::OK);
    (shown - before, site.store.queries() - shown)
}

#[tokio::test]
async fn what_was_looked_for_and_not_chosen_is_not_lost_without_a_word() {
    let site = Site::new().await;
    written(&site).await;
    for name in ["Costa Rica III: trafficking", "Costa Rica II: a second plan", "Peru II"] {
        site.publish(crate::kit::record(&site, Kind::Action, Lang::En, name)).await;
    }
    let body = crate::kit::record(&site, Kind::Organisation, Lang::Fr, "Ministère de la Justice");
    site.publish(body).await;
    site.catch_up().await;
    let officer = site.officer().await;
    let edit = format!("{AT}/edit");
    for (field, words) in [("actions", "Costa Rica II"), ("partners", "ministère de justice")] {
        let sheet = Sheet::with(&officer.get(&edit).await, "title.fr");
        let add = format!("{field}.add");
        let looking = sheet.fill(&add, words).fill("look", field);
        let found = looking.send_to(&officer, &edit).await;
        let sheet = Sheet::with(&found, "title.fr");
        assert_eq!(sheet.get(&add), Some(words));
        let refused = sheet.send_to(&officer, &edit).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.outline());
        let again = Sheet::with(&refused, "title.fr");
        assert_eq!(again.get(&add), Some(words), "nothing is lost, and nothing is made");
        let outline = refused.outline();
        assert!(outline.contains("is called exactly"), "{outline}");
        if let (Some(second), Some(third)) = (outline.find("Rica II:"), outline.find("Rica III:")) {
            assert!(second < third, "what is called so comes first: {outline}");
        }
        let first = offered(&refused, field).remove(0);
        let done = again.fill(field, &first).send_to(&officer, &edit).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());
    }
    assert_eq!(practice(&site).await.links(Field::Actions).count(), 1);
    assert_eq!(practice(&site).await.links(Field::Partners).count(), 1);
}
