//! The page of a record: its facts, its marks, and the truth about its language.

use crate::kit::{Site, claim, coded, passage, record, shared_responsibility, translate, write};
use axum::http::{StatusCode, header};
use domain::{Claim, Field, Kind, Lang, ProposedValue, Record, Role, State, Value};
use insta::assert_snapshot;

const REPORT: &str = "Rapport\nLe Costa Rica a rédigé un plan pour 2013-2017. Un second a suivi.";

/// A practice with one fact that two sources disagree about.
async fn traced(site: &Site) -> (Record, Record) {
    let officer = site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let source = site.source("Rapport de l’atelier", REPORT).await;
    let press = site.publish(record(site, Kind::Source, Lang::En, "A newspaper")).await;
    let practice = site.publish(shared_responsibility(site)).await;
    let said = (Field::Period, ProposedValue::Date("2013/2017".parse().unwrap()));
    let period = Claim {
        passages: vec![passage(REPORT, "2013-2017")],
        ..claim(site, &practice, &source, said)
    };
    let said = (Field::Period, ProposedValue::Date("2014".parse().unwrap()));
    let other = Claim { place: Some("page 3".to_owned()), ..claim(site, &practice, &press, said) };
    site.claims(&[site.accepted_by(officer, period), site.accepted_by(officer, other)]).await;
    (practice, source)
}

#[tokio::test]
async fn every_fact_leads_to_the_sentence_behind_it() {
    let site = Site::new().await;
    traced(&site).await;
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_snapshot!(page.outline(), @"
    [fr ltr]
    Pratique -> /fr/practices
    # Responsabilité partagée
    [by hand 1]
    L’intégration engage les migrants et les institutions. [by hand 1]
    Niveau de preuve
    Documentée [by hand 1]
    Période
    2013–2017 [2]
    ## Contexte
    Un plan national d’intégration devait être rédigé. [by hand 1]
    ## Étapes
    - Réunir les ministères
    - Écrire ensemble
    - Suivre chaque année [by hand 1]
    ## Effets
    Deux plans se suivent. [by hand 1]
    ## Et ici, que faudrait-il ?
    Nommez un pays : vous recevez les conditions de cette pratique en liste à cocher, à côté de ce que l’on sait ici de ce pays.
    Un pays, en n’importe quelle langue
    <q=> [Voir]
    Ou choisissez dans la liste des pays -> /fr/practices/responsabilite-partagee/here
    Mettre une autre pratique à côté -> /fr/compare?with=responsabilite-partagee
    ## Citer cette pratique
    Programme d’expertise entre pairs : « Responsabilité partagée », édition 1, 23 novembre 2026. /fr/practices/responsabilite-partagee
    Pour les logiciels de bibliographie : BibTeX -> /fr/practices/responsabilite-partagee.bib · RIS -> /fr/practices/responsabilite-partagee.ris · CSL-JSON -> /fr/practices/responsabilite-partagee.csl.json
    ## D’où cela vient
    -
    1 Titre · Résumé · Niveau de preuve : Documentée · Contexte · Étapes · Effets
    Aucune source conservée ici ne le dit.
    Ayni l’a inscrit de lui-même le 23 novembre 2026, d’après les listes qu’il contient ou un tableau reçu.
    [Fermer]
    -
    2 Période : 2013–2017
    Le Costa Rica a rédigé un plan pour 2013-2017.
    Rapport de l’atelier -> /fr/sources/rapport-de-l-atelier#p-44-53
    Chargé des connaissances 1 l’a accepté le 23 novembre 2026.
    Une source dit autre chose : 2014
    {en} A newspaper -> /fr/sources/a-newspaper · page 3 -> /fr/sources/a-newspaper
    Chargé des connaissances 1 l’a accepté le 23 novembre 2026.
    [Fermer]
    Cette fiche sous forme de données (JSON) -> /fr/practices/responsabilite-partagee.json
    À emporter, avec ses passages et ses sources (PDF) -> /fr/practices/responsabilite-partagee.pdf
    ");
}

#[tokio::test]
async fn the_page_of_a_source_has_its_whole_text_with_the_passage_lit() {
    let site = Site::new().await;
    traced(&site).await;
    let page = site.visitor().get("/fr/sources/rapport-de-l-atelier").await;
    assert!(
        page.body.contains("<span id=\"p-44-53\"></span><mark>2013-2017</mark>"),
        "{}",
        page.body
    );
    assert_snapshot!(page.outline(), @"
    [fr ltr]
    Source -> /fr/sources
    # Rapport de l’atelier
    [by hand 1]
    Langue
    français [by hand 1]
    ## Le texte de cette source
    Les passages en lumière sont ceux sur lesquels repose un fait public.
    Rapport
    Le Costa Rica a rédigé un plan pour 2013-2017. Un second a suivi.
    report.txt · SHA-256 000000000000000000000000000000000000000000000000000000000000004b
    ## Ce qui repose sur cette source
    - Responsabilité partagée -> /fr/practices/responsabilite-partagee Pratique
    ## Ressemblances, et pourquoi
    -
    ### {en} A newspaper -> /fr/sources/a-newspaper
    Source · Parlent des mêmes fiches : Responsabilité partagée
    ## Citer ce document
    « Rapport de l’atelier ». /fr/sources/rapport-de-l-atelier
    Pour les logiciels de bibliographie : BibTeX -> /fr/sources/rapport-de-l-atelier.bib · RIS -> /fr/sources/rapport-de-l-atelier.ris · CSL-JSON -> /fr/sources/rapport-de-l-atelier.csl.json
    ## D’où cela vient
    -
    1 Titre · Langue : français
    Aucune source conservée ici ne le dit.
    Ayni l’a inscrit de lui-même le 23 novembre 2026, d’après les listes qu’il contient ou un tableau reçu.
    [Fermer]
    Cette fiche sous forme de données (JSON) -> /fr/sources/rapport-de-l-atelier.json
    ");
}

#[tokio::test]
async fn a_long_source_is_read_in_parts_and_a_fact_leads_to_the_right_one() {
    let site = Site::new().await;
    let officer = site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let line = "Rien n’est dit de nouveau sur cette ligne.\n";
    let text = format!("{}Un plan pour 2013-2017.\n{}", line.repeat(600), line.repeat(600));
    let source = site.source("Rapport long", &text).await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let said = (Field::Period, ProposedValue::Date("2013/2017".parse().unwrap()));
    let passages = vec![passage(&text, "2013-2017")];
    let claim = Claim { passages: passages.clone(), ..claim(&site, &practice, &source, said) };
    site.claims(&[site.accepted_by(officer, claim)]).await;

    let at = format!("/fr/sources/rapport-long?part=2#p-{}-{}", passages[0].start, passages[0].end);
    let fact = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    assert!(fact.body.contains(&at), "{at} is not in {}", fact.body);

    let second = site.visitor().get("/fr/sources/rapport-long?part=2").await;
    assert!(second.body.contains("<mark>2013-2017</mark>"));
    assert!(second.outline().contains("Partie 2 sur 3"), "{}", second.outline());
    assert!(second.body.contains("<a href=\"/fr/sources/rapport-long\" rel=\"prev\">"));
    assert!(second.body.contains("<a href=\"/fr/sources/rapport-long?part=3\" rel=\"next\">"));
    assert!(second.outline().contains("Responsabilité partagée -> "));
    for other in ["/fr/sources/rapport-long", "/fr/sources/rapport-long?part=3"] {
        let page = site.visitor().get(other).await;
        assert!(!page.body.contains("<mark>"), "{other}");
        assert!(!page.outline().contains("Responsabilité partagée"), "{other}");
    }
    for wrong in ["0", "4", "x"] {
        let page = site.visitor().get(&format!("/fr/sources/rapport-long?part={wrong}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn a_source_without_a_text_tells_what_was_taken_from_it_and_nothing_of_a_draft() {
    let site = Site::new().await;
    let mut table = record(&site, Kind::Source, Lang::Fr, "Un tableau publié");
    table.set(Field::Url, vec![Value::Code("https://example.org/tableau".to_owned())]);
    let table = site.publish(table).await;
    let place = site.publish(coded(&site, Kind::Place, "CR", "Costa Rica")).await;
    let mut action = record(&site, Kind::Action, Lang::Fr, "Costa Rica I");
    action.set(Field::Start, vec![Value::Date("2011".parse().unwrap())]);
    let action = site.publish(action).await;
    let draft = site.keep(record(&site, Kind::Action, Lang::Fr, "En secret"), State::Draft).await;
    let line = |record: &Record, said| Claim {
        place: Some("actions.csv, line 7: Un tableau publié".to_owned()),
        ..claim(&site, record, &table, said)
    };
    let period = |it: &str| (Field::Start, ProposedValue::Date(it.parse().unwrap()));
    site.claims(&[
        line(&action, period("2011")),
        line(&action, (Field::Places, ProposedValue::Link(place.id))),
        line(&draft, period("2030")),
    ])
    .await;
    let page = site.visitor().get("/fr/sources/un-tableau-publie").await;
    let told = page.outline();
    let rows = &told[told.find("## Ce que dit").unwrap()..told.find("## D’où").unwrap()];
    assert_snapshot!(rows, @"
    ## Ce que dit cette source
    Son texte n’est pas conservé ici. Voici ce qui en a été repris, fiche par fiche.
    - Costa Rica I -> /fr/actions/costa-rica-i Action · actions.csv, ligne 7
    Lieux
    Costa Rica
    Début
    2011
    ## Citer ce document
    « Un tableau publié ». https://example.org/tableau · Fiche de cette source : /fr/sources/un-tableau-publie
    Pour les logiciels de bibliographie : BibTeX -> /fr/sources/un-tableau-publie.bib · RIS -> /fr/sources/un-tableau-publie.ris · CSL-JSON -> /fr/sources/un-tableau-publie.csl.json
    ");
    assert!(page.body.contains(&format!("id=\"r-{}\"", action.id)), "the mark leads here");
    let fact = site.visitor().get("/fr/actions/costa-rica-i").await;
    let href = format!("/fr/sources/un-tableau-publie?row={0}#r-{0}", action.id);
    let line = format!("<a href=\"{href}\"><bdi dir=\"ltr\">actions.csv, ligne 7</bdi></a>");
    let published = "<a href=\"https://example.org/tableau\">la page publiée</a>";
    for link in [line.as_str(), published] {
        assert!(fact.body.contains(link), "{link}: {}", fact.body);
    }
}

#[tokio::test]
async fn each_passage_of_a_fact_has_its_own_link() {
    let site = Site::new().await;
    let source = site.source("Rapport de l’atelier", REPORT).await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let said = (Field::Period, ProposedValue::Date("2013/2017".parse().unwrap()));
    let passages = vec![passage(REPORT, "2013-2017"), passage(REPORT, "Un second")];
    site.claims(&[Claim { passages: passages.clone(), ..claim(&site, &practice, &source, said) }])
        .await;
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    for it in passages {
        let href = format!("/fr/sources/rapport-de-l-atelier#p-{}-{}", it.start, it.end);
        assert!(page.body.contains(&href), "{href} is not in {}", page.body);
    }
}

#[tokio::test]
async fn a_confidential_source_never_leaves_the_desk() {
    let site = Site::new().await;
    let (_, mut source) = traced(&site).await;
    source.set(Field::Confidential, vec![Value::Flag(true)]);
    site.save(&mut source).await;
    site.catch_up().await;
    let visitor = site.visitor();
    let address = "/fr/sources/rapport-de-l-atelier";
    assert_eq!(visitor.get(address).await.status, StatusCode::NOT_FOUND);
    for address in [
        "/fr/practices/responsabilite-partagee",
        "/fr/practices/responsabilite-partagee.json",
        "/fr/sources",
        "/fr/conflicts",
        "/fr/search?q=rapport",
    ] {
        let page = visitor.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(!page.body.contains("Rapport de l’atelier"), "{address}: {}", page.outline());
        assert!(!page.body.contains("Le Costa Rica a rédigé"), "{address}");
    }
    assert_eq!(site.officer().await.get(address).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_text_that_is_not_translated_says_so() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let page = site.visitor().get("/es/practices/responsabilite-partagee").await;
    assert!(
        page.body.contains("<h1 lang=\"fr\" dir=\"ltr\">Responsabilité partagée</h1>"),
        "{}",
        page.body
    );
    assert_snapshot!(page.outline(), @"
    [es ltr]
    Práctica -> /es/practices
    {fr} # Responsabilité partagée
    [by hand 1]
    Este texto se escribió en otro idioma (francés) y aún no está traducido al español. Ver el original -> /fr/practices/responsabilite-partagee
    {fr}
    L’intégration engage les migrants et les institutions. [by hand 1]
    Nivel de evidencia
    Documentada [by hand 1]
    Período
    2013–2017 [by hand 1]
    ## Contexto
    {fr}
    Un plan national d’intégration devait être rédigé. [by hand 1]
    ## Pasos
    {fr}
    - Réunir les ministères
    - Écrire ensemble
    - Suivre chaque année [by hand 1]
    ## Efectos
    {fr}
    Deux plans se suivent. [by hand 1]
    ## ¿Qué haría falta aquí?
    Nombre un país: recibirá las condiciones de esta práctica como lista de verificación, junto a lo que aquí se sabe de ese país.
    Un país, en cualquier idioma
    <q=> [Ver]
    O elija en la lista de países -> /es/practices/responsabilite-partagee/here
    Poner otra práctica al lado -> /es/compare?with=responsabilite-partagee
    ## Citar esta práctica
    Programa de conocimientos especializados entre pares: «Responsabilité partagée», edición 1, 23 de noviembre de 2026. /es/practices/responsabilite-partagee
    Para gestores de referencias: BibTeX -> /es/practices/responsabilite-partagee.bib · RIS -> /es/practices/responsabilite-partagee.ris · CSL-JSON -> /es/practices/responsabilite-partagee.csl.json
    ## De dónde viene esto
    -
    1 Título · Resumen · Nivel de evidencia: Documentada · Período: 2013–2017 · Contexto · Pasos · Efectos
    Ninguna fuente guardada aquí lo dice.
    Ayni lo anotó por sí mismo el 23 de noviembre de 2026, a partir de las listas que trae o de una tabla recibida.
    [Cerrar]
    También en: {fr} français -> /fr/practices/responsabilite-partagee
    Esta ficha como datos (JSON) -> /es/practices/responsabilite-partagee.json
    Para llevar, con sus pasajes y fuentes (PDF) -> /es/practices/responsabilite-partagee.pdf
    ");
}

#[tokio::test]
async fn a_translation_says_what_it_was_made_from_and_that_the_original_has_moved_on() {
    let site = Site::new().await;
    let mut practice = shared_responsibility(&site);
    translate(&mut practice, Field::Title, Lang::En, "Shared responsibility");
    let mut practice = site.publish(practice).await;
    write(&mut practice, Field::Title, "Une responsabilité partagée");
    let tx = site.store.begin().await.unwrap();
    store::records::save(&tx, &mut practice, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let page = site.visitor().get("/en/practices/responsabilite-partagee").await;
    let head: Vec<_> = page.outline().lines().skip(1).take(7).map(str::to_owned).collect();
    assert_snapshot!(head.join("\n"), @"
    Practice -> /en/practices
    # Shared responsibility
    [by hand 1]
    Translated by a person from edition 1 of the original (French).
    Some parts have not been translated yet and stand here in the language of the original (French).
    Nobody has reviewed the translation yet.
    The original has moved on since: it is now in edition 2. See the original -> /fr/practices/responsabilite-partagee
    ");
}

#[tokio::test]
async fn arabic_runs_from_right_to_left() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let page = site.visitor().get("/ar/practices/responsabilite-partagee").await;
    assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.body.contains("<h1 lang=\"fr\" dir=\"ltr\">"));
}

#[tokio::test]
async fn a_record_is_data_by_its_ending_and_by_what_is_asked_for() {
    let site = Site::new().await;
    traced(&site).await;
    let by_ending = site.visitor().get("/fr/practices/responsabilite-partagee.json").await;
    let asked = site.visitor().accepting("application/json");
    let negotiated = asked.get("/fr/practices/responsabilite-partagee").await;
    assert_eq!(by_ending.headers[header::CONTENT_TYPE], "application/json; charset=utf-8");
    assert_eq!(by_ending.json(), negotiated.json());
    let json = by_ending.json();
    assert_eq!(json["fields"]["title"]["fr"]["text"], "Responsabilité partagée");
    assert_eq!(json["fields"]["period"], "2013/2017");
    let claims = json["claims"].as_array().unwrap();
    assert!(claims.iter().any(|it| it["quotes"][0] == "2013-2017"), "{json}");
    assert!(claims.iter().any(|it| it["place"] == "page 3"), "{json}");
}

#[tokio::test]
async fn a_place_tells_what_happened_there() {
    let site = Site::new().await;
    let mexico = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Protection of minors");
    action.set(Field::Places, vec![Value::Link(mexico.id)]);
    site.publish(action).await;
    let mut event = record(&site, Kind::Event, Lang::En, "A workshop");
    event.set(Field::ExpertsFrom, vec![Value::Link(mexico.id)]);
    site.publish(event).await;
    let mut draft = record(&site, Kind::Practice, Lang::En, "Nobody has reviewed this");
    draft.set(Field::Places, vec![Value::Link(mexico.id)]);
    site.keep(draft, State::Draft).await;
    assert_snapshot!(site.visitor().get("/en/places/mexico").await.outline(), @"
    [en ltr]
    Place -> /en/places
    # Mexico
    [by hand 1]
    ## Actions 1
    -
    ### Protection of minors -> /en/actions/protection-of-minors
    Mexico
    ## Events (Experts from)
    - A workshop -> /en/events/a-workshop
    ## Codes and coordinates
    Code
    MX [by hand 1]
    ## Where this comes from
    -
    1 Title · Code: MX
    No source that is kept here says this.
    Ayni entered this by itself on 23 November 2026, from the lists it comes with or a table it was given.
    [Close]
    This record as data (JSON) -> /en/places/mexico.json
    Follow what is new for this place (Atom) -> /en/search.atom?place=MX
    ");
}
