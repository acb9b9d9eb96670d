//! The practices: ways in, what they contribute to, where they were adapted, what they would take
//! elsewhere, and what can be taken away.

use crate::kit::{
    Site, claim, coded, part, passage, record, shared_responsibility, translate, write,
};
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, Record, State, Value};
use insta::assert_snapshot;

fn links(to: &[&Record]) -> Vec<Value> {
    to.iter().map(|it| Value::Link(it.id)).collect()
}

fn codes(all: &[&str]) -> Vec<Value> {
    all.iter().map(|it| Value::Code((*it).to_owned())).collect()
}

/// A region with two countries, two themes, and two practices of which one was adapted.
struct Shelf {
    costa_rica: Record,
    integration: Record,
    shared: Record,
}

async fn shelf(site: &Site) -> Shelf {
    let region = site.publish(coded(site, Kind::Place, "013", "Central America")).await;
    let country = |code: &str, name: &str| {
        let mut country = coded(site, Kind::Place, code, name);
        country.set(Field::PlaceKind, codes(&["country"]));
        country.set(Field::Within, links(&[&region]));
        country
    };
    let costa_rica = site.publish(country("CR", "Costa Rica")).await;
    let mut panama = country("PA", "Panama");
    translate(&mut panama, Field::Title, Lang::Es, "Panamá");
    let panama = site.publish(panama).await;
    site.publish(country("TV", "Tuvalu")).await;
    let mut integration = coded(site, Kind::Theme, "integration", "Integration");
    integration.set(Field::GcmObjectives, codes(&["16", "2"]));
    integration.set(Field::SdgTargets, codes(&["10.2", "10.7"]));
    let integration = site.publish(integration).await;
    let mut labour = coded(site, Kind::Theme, "labour_migration", "Labour migration");
    labour.set(Field::SdgTargets, codes(&["8.8", "10.7"]));
    let labour = site.publish(labour).await;

    let mut shared = shared_responsibility(site);
    write(&mut shared, Field::Conditions, "Une volonté commune\nDes groupes qui durent");
    shared.set(Field::Themes, links(&[&integration, &labour]));
    shared.set(Field::Places, links(&[&costa_rica]));
    shared.set(Field::TargetGroups, codes(&["migrants", "officials"]));
    let shared = site.publish(shared).await;
    site.wait(60);
    let mut adapted = record(site, Kind::Practice, Lang::En, "Welcome houses");
    adapted.set(Field::Themes, links(&[&integration]));
    adapted.set(Field::Places, links(&[&panama]));
    adapted.set(Field::TargetGroups, codes(&["host_communities"]));
    adapted.set(Field::AdaptedFrom, links(&[&shared]));
    adapted.set(Field::Period, vec![Value::Date("2020".parse().unwrap())]);
    adapted.set(Field::EvidenceLevel, codes(&["observed"]));
    site.publish(adapted).await;
    site.catch_up().await;
    Shelf { costa_rica, integration, shared }
}

const AT: &str = "/en/practices/responsabilite-partagee";

#[tokio::test]
async fn the_list_has_ways_in_by_place_theme_group_objective_and_goal() {
    let site = Site::new().await;
    shelf(&site).await;
    let outline = site.visitor().get("/en/practices").await.outline();
    let ways = outline.split("## 2 records").next().unwrap();
    for way in [
        "Costa Rica -> /en/practices?place=CR",
        "Panama -> /en/practices?place=PA",
        "Integration -> /en/practices?theme=integration 2",
        "Migrants -> /en/practices?group=migrants 1",
        "Host communities -> /en/practices?group=host_communities 1",
        "2. Minimize adverse drivers -> /en/practices?gcm=2 2",
        "16. Inclusion and social cohesion -> /en/practices?gcm=16 2",
        "8. Decent work and economic growth -> /en/practices?sdg=8 1",
        "10. Reduced inequalities -> /en/practices?sdg=10 2",
    ] {
        assert!(ways.contains(way), "{way}\n{outline}");
    }
}

#[tokio::test]
async fn the_new_sieves_combine_and_can_be_taken_away_one_by_one() {
    let site = Site::new().await;
    shelf(&site).await;
    let get = async |query: &str| site.visitor().get(&format!("/en/practices{query}")).await;
    for (query, found) in [
        ("?sdg=8", "Responsabilité partagée"),
        ("?evidence=observed", "Welcome houses"),
        ("?evidence=documented", "Responsabilité partagée"),
        ("?language=en", "Welcome houses"),
        ("?language=fr&gcm=16", "Responsabilité partagée"),
        ("?place=PA", "Welcome houses"),
        ("?year=2020", "Welcome houses"),
        ("?gcm=16&group=host_communities", "Welcome houses"),
        ("?group=migrants&sdg=10&theme=integration", "Responsabilité partagée"),
    ] {
        let outline = get(query).await.outline();
        let list = part(&outline, "## One record");
        assert!(list.contains(found), "{query}: {outline}");
    }
    let outline = get("?sdg=8&group=host_communities").await.outline();
    assert_snapshot!(part(&outline, "## Nothing here"), @"
    - Sustainable Development Goal: 8. Decent work and economic growth ×(take away) -> /en/practices?group=host_communities
    - Target group: Host communities ×(take away) -> /en/practices?sdg=8
    - Take all away -> /en/practices
    Nothing here fits. You could try:
    - without “Sustainable Development Goal: 8. Decent work and economic growth” -> /en/practices?group=host_communities
    - without “Target group: Host communities” -> /en/practices?sdg=8
    - words in the search, in any language -> /en/search
    - the list of themes -> /en/themes
    Follow as a feed (Atom) -> /en/search.atom?sdg=8&group=host_communities&kind=practice
    ");
    let unknown = get("?sdg=99").await;
    assert_eq!(unknown.status, StatusCode::OK);
    assert!(unknown.outline().contains("## Nothing here"));
}

#[tokio::test]
async fn a_practice_shows_what_it_contributes_to_through_its_themes() {
    let site = Site::new().await;
    shelf(&site).await;
    let outline = site.visitor().get(AT).await.outline();
    assert_snapshot!(part(&outline, "## What it contributes to"), @"
    Told of its themes, not of the practice itself: these are the objectives and goals that its themes serve.
    ### Objectives of the Global Compact for Migration
    - 2. Minimize adverse drivers -> /en/practices?gcm=2 through Integration
    - 16. Inclusion and social cohesion -> /en/practices?gcm=16 through Integration
    ### Sustainable Development Goals
    - 8. Decent work and economic growth -> /en/practices?sdg=8 through Labour migration (target 8.8)
    - 10. Reduced inequalities -> /en/practices?sdg=10 through Integration and Labour migration (targets 10.2 and 10.7)
    ");
}

#[tokio::test]
async fn the_chain_of_adaptations_stands_on_each_of_its_pages() {
    let site = Site::new().await;
    let Shelf { shared, .. } = shelf(&site).await;
    let mut draft = record(&site, Kind::Practice, Lang::En, "Nobody's business");
    draft.set(Field::AdaptedFrom, links(&[&shared]));
    site.keep(draft, State::Draft).await;
    for at in [AT, "/en/practices/welcome-houses"] {
        let page = site.visitor().get(at).await;
        let outline = page.outline();
        let chain = part(&outline, "## Where it was adapted");
        let both = ["Responsabilité partagée", "Welcome houses"].map(|it| chain.find(it));
        assert!(both.iter().all(Option::is_some) && both.is_sorted(), "{outline}");
        assert!(chain.contains("Panama") && chain.contains("2020") && chain.contains("Observed"));
        assert!(!page.body.contains("Nobody"), "a draft is nobody's business");
    }
}

#[tokio::test]
async fn a_form_that_would_close_a_circle_is_given_back_and_says_why() {
    let site = Site::new().await;
    let Shelf { shared, .. } = shelf(&site).await;
    let mut draft = record(&site, Kind::Practice, Lang::En, "First of all");
    draft.set(Field::Themes, Vec::new());
    let mut first = site.keep(draft, State::Draft).await;
    let mut later = record(&site, Kind::Practice, Lang::En, "Later");
    later.set(Field::AdaptedFrom, links(&[&first]));
    let later = site.keep(later, State::Draft).await;
    first.set(Field::AdaptedFrom, links(&[&shared]));
    let later = later.id.to_string();
    let form = [("version", "1"), ("shown.adapted_from", "1"), ("adapted_from", later.as_str())];
    let answer = site.officer().await.post("/en/desk/practices/first-of-all/edit", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.outline());
    assert!(answer.outline().contains("made from this practice itself"), "{}", answer.outline());
    let db = site.store.db();
    let now = store::records::by_id(db, first.id).await.unwrap().unwrap();
    assert_eq!(now.version, 1);
}

#[tokio::test]
async fn what_it_would_take_in_a_country_is_told_from_records_and_silence_is_named() {
    let site = Site::new().await;
    let Shelf { costa_rica, integration, .. } = shelf(&site).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Costa Rica II");
    action.set(Field::Places, links(&[&costa_rica]));
    action.set(Field::Themes, links(&[&integration]));
    action.set(Field::Status, codes(&["running"]));
    site.publish(action).await;
    let mut plan = record(&site, Kind::Result, Lang::Es, "Plan Nacional");
    plan.set(Field::Places, links(&[&costa_rica]));
    plan.set(Field::ResultKind, codes(&["plan"]));
    plan.set(Field::Fate, codes(&["in_use"]));
    let edition = |it: &str| Value::Date(it.parse().unwrap());
    plan.set(Field::Editions, vec![edition("2013/2017"), edition("2018/2022")]);
    site.publish(plan).await;
    let mut limon = coded(&site, Kind::Place, "CR-L", "Limón");
    limon.set(Field::Within, links(&[&costa_rica]));
    let limon = site.publish(limon).await;
    let mut of_a_part = record(&site, Kind::Result, Lang::Es, "Plan de Limón");
    of_a_part.set(Field::Places, links(&[&limon]));
    of_a_part.set(Field::ResultKind, codes(&["plan"]));
    site.publish(of_a_part).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/practices/welcome-houses/here/costa-rica").await;
    assert_snapshot!(page.outline(), @"
    [en ltr]
    What would it take here?
    # Costa Rica
    The practice: Welcome houses -> /en/practices/welcome-houses
    ## What must be there
    The practice names no conditions.
    ## Actions on the same themes 1
    -
    ### Costa Rica II -> /en/actions/costa-rica-ii
    Costa Rica · Running
    ## Results there, with their editions and what became of them 2
    -
    ### {es} Plan Nacional -> /en/results/plan-nacional
    Plan · Costa Rica · 2013–2017 · 2018–2022 · In use · In Spanish
    -
    ### {es} Plan de Limón -> /en/results/plan-de-limon
    Plan · Limón · In Spanish
    ## Other practices from there 1
    -
    ### {fr} Responsabilité partagée -> /en/practices/responsabilite-partagee
    Documented · Costa Rica · 2013–2017 · In French
    {fr} L’intégration engage les migrants et les institutions.
    ## The practice can be read in
    {en} English -> /en/practices/welcome-houses
    ## What is not known
    - Whether the conditions are met, what it would cost and who would decide: the record does not say.
    - No body of the country is on record.
    - No Action on these themes is on record to which it sent experts.
    - No event that it took part in is on record.
    - No declared figure is on record.
    - No practice on these themes from the same region is on record.
    ## Where to look next
    - All that these pages tell of Costa Rica -> /en/places/costa-rica
    A country, in any language
    <q=> [See]
    ");
}

#[tokio::test]
async fn of_a_country_of_which_nothing_is_known_just_that_is_told() {
    let site = Site::new().await;
    shelf(&site).await;
    let page = site.visitor().get(&format!("{AT}/here/tuvalu")).await;
    assert!(page.body.contains("type=\"checkbox\""));
    assert_snapshot!(part(&page.outline(), "## What is not known"), @"
    - Whether the conditions are met, what it would cost and who would decide: the record does not say.
    - Nothing of Tuvalu is on record yet.
    ");
    let near = page.outline();
    let near = part(&near, "## Practices on the same themes from the same region");
    assert!(near.contains("Welcome houses") && near.contains("Central America"), "{near}");
    assert!(near.contains("In the same chain of adaptations"), "{near}");
}

#[tokio::test]
async fn a_country_is_named_in_any_language_and_a_region_is_none() {
    let site = Site::new().await;
    shelf(&site).await;
    let visitor = site.visitor();
    for words in ["Panam%C3%A1", "panama", "PA"] {
        let answer = visitor.get(&format!("{AT}/here?q={words}")).await;
        assert_eq!(answer.location.as_deref(), Some(&*format!("{AT}/here/panama")), "{words}");
    }
    let several = visitor.get(&format!("{AT}/here?q=pan")).await;
    assert_eq!(several.status, StatusCode::OK);
    assert!(
        several.outline().contains(&format!("Panama -> {AT}/here/panama")),
        "{}",
        several.outline()
    );
    let none = visitor.get(&format!("{AT}/here?q=atlantis")).await;
    assert!(none.outline().contains("no country called “atlantis”"), "{}", none.outline());
    let suggested = visitor.get(&format!("{AT}/here/suggest?q=pan")).await.json();
    assert_eq!(suggested[0]["href"], format!("{AT}/here/panama"));
    let nowhere = visitor.get(&format!("{AT}/here/atlantis")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_practice_is_cited_with_its_edition_date_and_address() {
    let site = Site::new().await;
    shelf(&site).await;
    let outline = site.visitor().get(AT).await.outline();
    assert_snapshot!(part(&outline, "## Cite this practice"), @"
    Peer-to-peer expertise programme: “Responsabilité partagée”, edition 1, 23 November 2026. /en/practices/responsabilite-partagee
    For reference managers: BibTeX -> /en/practices/responsabilite-partagee.bib · RIS -> /en/practices/responsabilite-partagee.ris · CSL-JSON -> /en/practices/responsabilite-partagee.csl.json
    ");
    let bib = site.visitor().get(&format!("{AT}.bib")).await;
    assert!(bib.body.starts_with("@misc{ayni-practice-responsabilite-partagee,"), "{}", bib.body);
    assert!(bib.body.contains("url = {http://localhost/en/practices/responsabilite-partagee}"));
    let ris = site.visitor().get(&format!("{AT}.ris")).await;
    assert!(ris.body.contains("TI  - Responsabilité partagée\r\n"), "{}", ris.body);
    let csl = site.visitor().get(&format!("{AT}.csl.json")).await.json();
    assert_eq!(csl[0]["language"], "fr", "the title is French whatever the page is");
    let draft = record(&site, Kind::Practice, Lang::En, "Nobody's business");
    site.keep(draft, State::Draft).await;
    for hidden in ["/en/practices/nobody-s-business.bib", "/en/places/panama.bib"] {
        assert_eq!(site.visitor().get(hidden).await.status, StatusCode::NOT_FOUND, "{hidden}");
    }
}

#[tokio::test]
async fn a_practice_is_taken_away_as_pdf_and_set_once() {
    let site = Site::new().await;
    let Shelf { shared, .. } = shelf(&site).await;
    let text = "Deux plans se suivent au Costa Rica.";
    let source = site.source("Rapport", text).await;
    let said = (Field::Outcome, domain::ProposedValue::Text { lang: Lang::Fr, value: text.into() });
    let mut ground = claim(&site, &shared, &source, said);
    ground.passages = vec![passage(text, "Deux plans se suivent")];
    site.claims(&[ground]).await;
    let page = site.visitor().get(AT).await;
    assert!(page.outline().contains(&format!("(PDF) -> {AT}.pdf")), "{}", page.outline());
    let pdf = site.visitor().get(&format!("{AT}.pdf")).await;
    assert_eq!(pdf.status, StatusCode::OK);
    assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
    let before = site.store.queries();
    let again = site.visitor().get(&format!("{AT}.pdf")).await;
    assert!(again.bytes == pdf.bytes, "the same bytes");
    assert!(site.store.queries() - before < 8, "and nothing gathered again");
    let tag = pdf.headers[header::ETAG].to_str().unwrap();
    let known = site.visitor().request("GET", &format!("{AT}.pdf")).header("if-none-match", tag);
    let known = site.send(known.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    let draft = record(&site, Kind::Practice, Lang::En, "Nobody's business");
    site.keep(draft, State::Draft).await;
    let hidden = "/en/practices/nobody-s-business.pdf";
    assert_eq!(site.visitor().get(hidden).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.officer().await.get(hidden).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_page_asks_the_same_for_few_and_for_many() {
    let asked = async |more: usize, address: &str| {
        let site = Site::new().await;
        let Shelf { costa_rica, integration, shared } = shelf(&site).await;
        for number in 0..more {
            let title = format!("Adapted {number}");
            let mut practice = record(&site, Kind::Practice, Lang::En, &title);
            practice.set(Field::Places, links(&[&costa_rica]));
            practice.set(Field::Themes, links(&[&integration]));
            practice.set(Field::AdaptedFrom, links(&[&shared]));
            site.publish(practice).await;
        }
        site.catch_up().await;
        let before = site.store.queries();
        assert_eq!(site.visitor().get(address).await.status, StatusCode::OK);
        site.store.queries() - before
    };
    for address in
        ["/en/practices?gcm=16&sdg=10", AT, "/en/practices/welcome-houses/here/costa-rica"]
    {
        assert_eq!(asked(1, address).await, asked(30, address).await, "{address}");
    }
}
