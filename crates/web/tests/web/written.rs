//! What no source says leads to who wrote it, when, and who translated it: by role, never by name.

use crate::desk_kit::practice::{AT, PUBLIC, SOURCE, approved, practice};
use crate::kit::{Answer, Site, claim, coded, passage, record, shared_responsibility, write};
use domain::{Claim, Field, Kind, Lang, MadeBy, ProposedValue, Role, Text, Value};
use insta::assert_snapshot;
use store::{By, records};

/// The notes at the end of an outline.
fn notes(page: &Answer, title: &str) -> String {
    let outline = page.outline();
    let from = outline.find(title).unwrap_or_else(|| panic!("{outline}"));
    outline[from..].lines().take_while(|it| !it.contains("JSON")).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn every_fact_has_a_mark_and_what_was_written_by_hand_says_by_whom_and_when() {
    let site = Site::new().await;
    approved(&site).await;
    let page = site.visitor().get(PUBLIC).await;
    assert_snapshot!(page.outline(), @"
    [fr ltr]
    Pratique -> /fr/practices
    # Écrire le plan ensemble
    [by hand 1]
    Quatre ministères écrivent un plan. [2]
    Niveau de preuve
    Documentée [by hand 1]
    Thèmes
    {en} Integration -> /fr/themes/integration [by hand 1]
    Lieux
    {en} Costa Rica -> /fr/places/costa-rica [by hand 1]
    Marqueurs transversaux
    - Genre
    - Enfants [by hand 1]
    ## Contexte
    Un plan national d’intégration devait être écrit. [by hand 1]
    ## Étapes
    - Réunir les ministères
    - Écrire
    - Vérifier chaque année [by hand 1]
    ## Effets
    Deux plans se suivent. [by hand 1]
    ## Et ici, que faudrait-il ?
    Nommez un pays : vous recevez les conditions de cette pratique en liste à cocher, à côté de ce que l’on sait ici de ce pays.
    Un pays, en n’importe quelle langue
    <q=> [Voir]
    Ou choisissez dans la liste des pays -> /fr/practices/ecrire-le-plan-ensemble/here
    Mettre une autre pratique à côté -> /fr/compare?with=ecrire-le-plan-ensemble
    ## Citer cette pratique
    Programme d’expertise entre pairs : « Écrire le plan ensemble », édition 1, 26 novembre 2026. /fr/practices/ecrire-le-plan-ensemble
    Pour les logiciels de bibliographie : BibTeX -> /fr/practices/ecrire-le-plan-ensemble.bib · RIS -> /fr/practices/ecrire-le-plan-ensemble.ris · CSL-JSON -> /fr/practices/ecrire-le-plan-ensemble.csl.json
    ## D’où cela vient
    -
    1 Titre · Niveau de preuve : Documentée · Thèmes : Integration · Lieux : Costa Rica · Marqueurs transversaux · Contexte · Étapes · Effets
    Aucune source conservée ici ne le dit.
    Chargé des connaissances 1 l’a écrit le 23 novembre 2026.
    Relu le 26 novembre 2026 par une seconde personne, Chargé des connaissances 2.
    [Fermer]
    -
    2 Résumé
    Le plan national d’intégration a été écrit par quatre ministères.
    Rapport -> /fr/sources/rapport#p-47-64
    Chargé des connaissances 1 l’a accepté le 23 novembre 2026. Relu le 26 novembre 2026 par une seconde personne, Chargé des connaissances 2.
    [Fermer]
    Cette fiche sous forme de données (JSON) -> /fr/practices/ecrire-le-plan-ensemble.json
    À emporter, avec ses passages et ses sources (PDF) -> /fr/practices/ecrire-le-plan-ensemble.pdf
    ");
    assert!(!page.body.contains("knowledge-officer"), "no account is named: {}", page.body);
}

#[tokio::test]
async fn a_translation_says_by_whom_and_of_which_edition() {
    let site = Site::new().await;
    approved(&site).await;
    site.wait(24 * 60 * 60);
    let translator = site.second_officer().await;
    let version = practice(&site).await.version.to_string();
    let form = [
        ("version", version.as_str()),
        ("made_by", "machine"),
        ("summary.en", "Four ministries write a plan."),
    ];
    translator.post(&format!("{AT}/translate/en"), &form).await;
    let version = practice(&site).await.version.to_string();
    let form = [("version", version.as_str()), ("title.en", "Writing the plan together")];
    translator.post(&format!("{AT}/translate/en"), &form).await;
    let page = site.visitor().get("/en/practices/ecrire-le-plan-ensemble").await;
    assert_snapshot!(notes(&page, "## Where this comes from"), @"
    ## Where this comes from
    -
    1 Title
    No source that is kept here says this.
    Knowledge officer 2 translated this from edition 1 of the original on 27 November 2026.
    Nobody has reviewed the translation yet.
    [Close]
    -
    2 Summary
    {fr}
    Le plan national d’intégration a été écrit par quatre ministères.
    {fr} Rapport -> /en/sources/rapport#p-47-64
    Knowledge officer 1 accepted this on 23 November 2026. Knowledge officer 2 reviewed it on 26 November 2026, as a second person.
    A machine translated this from edition 1 of the original; Knowledge officer 2 put it here on 27 November 2026.
    Nobody has reviewed the translation yet.
    [Close]
    -
    3 Evidence: Documented · Themes: Integration · Places: Costa Rica · Cross-cutting marks · Context · Steps · What came of it
    No source that is kept here says this.
    Knowledge officer 1 wrote this on 23 November 2026.
    Knowledge officer 2 reviewed it on 26 November 2026, as a second person.
    [Close]
    Also in: {fr} français -> /fr/practices/ecrire-le-plan-ensemble
    ");
}

#[tokio::test]
async fn who_accepted_several_sources_at_once_is_said_once() {
    let site = Site::new().await;
    let officer = site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let practice = site.publish(shared_responsibility(&site)).await;
    for title in ["Rapport", "Lettre"] {
        let text = format!("{title}. {SOURCE}");
        let source = site.source(title, &text).await;
        let value = practice.text(Field::Title, Lang::Fr).unwrap().1.value.clone();
        let said = (Field::Title, ProposedValue::Text { lang: Lang::Fr, value });
        let passages = vec![passage(&text, "quatre ministères")];
        let claim = Claim { passages, ..claim(&site, &practice, &source, said) };
        site.claims(&[site.accepted_by(officer, claim)]).await;
    }
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    let notes = notes(&page, "## D’où cela vient");
    let (title, _) = notes.split_once("[Fermer]").unwrap();
    assert!(title.contains("Rapport") && title.contains("Lettre"), "{title}");
    assert_eq!(title.matches("l’a accepté le").count(), 1, "{title}");
}

#[tokio::test]
async fn the_writers_are_told_in_every_language_and_arabic_runs_from_right_to_left() {
    let site = Site::new().await;
    approved(&site).await;
    for (lang, written, label) in [
        ("en", "Knowledge officer 1 wrote this on", "Written by hand"),
        ("fr", "Chargé des connaissances 1 l’a écrit le", "Écrit à la main"),
        ("es", "lo escribió el", "Escrito a mano"),
        ("pt", "o escreveu em", "Escrito à mão"),
        ("ar", "كتب هذا", "كُتب يدوياً"),
    ] {
        let page = site.visitor().get(&PUBLIC.replace("/fr/", &format!("/{lang}/"))).await;
        assert!(page.body.contains(written), "{lang}: {}", page.outline());
        assert!(page.body.contains(&format!("aria-label=\"{label} ")), "{lang}: {}", page.body);
    }
}

#[tokio::test]
async fn what_a_source_says_in_other_words_tells_whose_words_they_are() {
    let site = Site::new().await;
    let source = site.source("Rapport", SOURCE).await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let value = "L’intégration engage tout le monde.".to_owned();
    let said = (Field::Summary, ProposedValue::Text { lang: Lang::Fr, value });
    let passages = vec![passage(SOURCE, "quatre ministères")];
    site.claims(&[Claim { passages, ..claim(&site, &practice, &source, said) }]).await;
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    let outline = page.outline();
    assert!(outline.contains("Ayni l’a formulé autrement le 23 novembre 2026."), "{outline}");
    assert!(
        outline.contains("Aucune source conservée ici ne le dit."),
        "the other fields: {outline}"
    );
}

#[tokio::test]
async fn what_a_person_gave_with_the_words_at_hand_has_a_broken_ring_and_the_words() {
    let site = Site::new().await;
    let officer = site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let source = site.source("Rapport", SOURCE).await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let value = practice.text(Field::Title, Lang::Fr).unwrap().1.value.clone();
    let said = (Field::Title, ProposedValue::Text { lang: Lang::Fr, value });
    let passages = vec![passage(SOURCE, "quatre ministères")];
    let claim = Claim { passages, by_hand: true, ..claim(&site, &practice, &source, said) };
    site.claims(&[site.accepted_by(officer, claim)]).await;
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    let outline = page.outline();
    assert!(outline.contains("[by hand 1]"), "{outline}");
    let notes = notes(&page, "## D’où cela vient");
    assert!(notes.contains("l’a saisi le 23 novembre 2026, ces mots sous les yeux"), "{notes}");
    let program = site.visitor().accepting("application/json");
    let told = program.get("/fr/practices/responsabilite-partagee").await;
    let told: serde_json::Value = serde_json::from_str(&told.body).unwrap();
    assert_eq!(told["claims"][0]["by_hand"], true);
}

#[tokio::test]
async fn values_of_one_field_have_marks_of_their_own_where_only_some_have_a_source() {
    let site = Site::new().await;
    let source = site.source("Rapport", "Le Costa Rica et le Mexique.").await;
    let mut places = Vec::new();
    for (code, name) in [("CR", "Costa Rica"), ("MX", "Mexico")] {
        places.push(site.publish(coded(&site, Kind::Place, code, name)).await.id);
    }
    let mut action = record(&site, Kind::Action, Lang::En, "A plan");
    action.set(Field::Places, places.iter().copied().map(Value::Link).collect());
    let action = site.publish(action).await;
    let said = (Field::Places, ProposedValue::Link(places[0]));
    site.claims(&[claim(&site, &action, &source, said)]).await;
    let page = site.visitor().get("/en/actions/a-plan").await;
    assert!(
        page.outline().contains("- Costa Rica -> /en/places/costa-rica [2]"),
        "{}",
        page.outline()
    );
    assert!(
        page.outline().contains("- Mexico -> /en/places/mexico [by hand 1]"),
        "{}",
        page.outline()
    );
}

#[tokio::test]
async fn another_wording_and_a_less_exact_date_are_not_said_to_be_otherwise() {
    let site = Site::new().await;
    let source = site.source("Rapport", "x").await;
    let mut event = record(&site, Kind::Event, Lang::En, "Workshop in Lima");
    event.set(Field::Start, vec![Value::Date("2018-07-11".parse().unwrap())]);
    let event = site.publish(event).await;
    let title = ProposedValue::Text { lang: Lang::En, value: "The Lima workshop".to_owned() };
    let date = |it: &str| ProposedValue::Date(it.parse().unwrap());
    let all = [
        (Field::Title, title),
        (Field::Start, date("2018")),
        (Field::Start, date("2018-07-11/2018-07-13")),
        (Field::Start, date("2018-07-12")),
    ];
    for said in all {
        site.claims(&[claim(&site, &event, &source, said)]).await;
    }
    let outline = site.visitor().get("/en/events/workshop-in-lima").await.outline();
    for said in [
        "A source puts it this way: The Lima workshop",
        "A source says the same less exactly: 2018",
        "A source says otherwise: 12 July 2018",
        "A source says otherwise: 11–13 July 2018",
    ] {
        assert!(outline.contains(said), "{said}: {outline}");
    }
}

#[tokio::test]
async fn the_data_of_a_record_say_for_each_field_where_it_is_from() {
    let site = Site::new().await;
    let practice = approved(&site).await;
    let mut translated = practice.clone();
    let by = By::person(site.second_officer().await.id.unwrap(), site.now());
    translated.translate(Field::Title, Lang::En, |revision| {
        Text::new("Writing", MadeBy::Translator, revision, by.person)
    });
    let tx = site.store.begin().await.unwrap();
    records::save(&tx, &mut translated, &by).await.unwrap();
    tx.commit().await.unwrap();
    let json = site.visitor().get(&format!("{PUBLIC}.json")).await.json();
    let provenance = &json["provenance"];
    assert_eq!(provenance["summary"]["fr"], serde_json::json!({ "from": "claims" }));
    let title = &provenance["title"];
    assert_eq!(title["fr"]["from"], "written");
    assert_eq!(title["fr"]["written"]["role"], "knowledge_officer");
    assert_eq!(title["fr"]["written"]["number"], 1);
    let reviewed = title["fr"]["written"]["reviewed"].as_str().unwrap();
    assert!(reviewed.starts_with("2026-11-26"), "{reviewed}");
    assert_eq!(title["en"]["translated"], "translator");
    assert_eq!(title["en"]["written"]["number"], 2);
    assert_eq!(provenance["marks"].as_array().map(Vec::len), Some(2));
    assert_eq!(provenance["places"][0]["from"], "written");
    assert!(!json.to_string().contains("knowledge-officer"), "{json}");
}

#[tokio::test]
async fn a_page_asks_the_log_once_however_many_fields_there_are() {
    let site = Site::new().await;
    let short = site.publish(record(&site, Kind::Action, Lang::En, "Short")).await;
    let mut long = record(&site, Kind::Action, Lang::En, "Long");
    write(&mut long, Field::Summary, "More.");
    write(&mut long, Field::Delivered, "Much.");
    long.set(Field::Start, vec![Value::Date("2018".parse().unwrap())]);
    let long = site.publish(long).await;
    // How far the log has come is asked once a second, whatever the page; and once who the people are
    // that decide.
    site.visitor().get("/en/actions/short.json").await;
    let mut counts = Vec::new();
    for slug in [&short.slug, &long.slug] {
        let before = site.store.queries();
        site.visitor().get(&format!("/en/actions/{slug}")).await;
        counts.push(site.store.queries() - before);
    }
    assert_eq!(counts[0], counts[1]);
}
