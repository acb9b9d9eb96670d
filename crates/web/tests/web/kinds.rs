//! What the pages say: the front page, the page of every kind, and the search that was misspelt.

use crate::kit::{Site, coded, in_order, part, record, shared_responsibility, write};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, Record, Value};
use web::Settings;

fn date(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

async fn peru(site: &Site) -> Record {
    let mut peru = coded(site, Kind::Place, "PE", "Peru");
    peru.set(Field::PlaceKind, code("country"));
    peru.set(Field::M49, code("604"));
    site.publish(peru).await
}

#[tokio::test]
async fn the_front_page_has_the_map_of_actions_and_its_table() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let empty = site.visitor().get("/en/").await.body;
    assert!(!empty.contains("<svg"), "a map of nothing is not drawn");
    let mut action = record(&site, Kind::Action, Lang::En, "Borders");
    action.set(Field::Places, link(&peru));
    site.publish(action).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/").await;
    let html = scraper::Html::parse_document(&page.body);
    let map = scraper::Selector::parse("main .portfolio svg.world a[href=\"/en/places/peru\"]");
    assert_eq!(html.select(&map.unwrap()).count(), 1, "{}", page.outline());
    assert!(page.outline().contains("Peru -> /en/places/peru\n1"), "{}", page.outline());
}

#[tokio::test]
async fn the_front_page_says_whom_to_ask_for_help_once_somebody_has_said_so() {
    let contact = Some("help@ayni.example".to_owned());
    let site = Site::with(Settings { contact, ..Settings::default() }).await;
    for lang in Lang::ALL {
        let page = site.visitor().get(&format!("/{lang}/")).await.outline();
        let help = part(&page, &format!("## {}", words::say(lang, "front-help")));
        assert!(help.contains("help@ayni.example -> mailto:help@ayni.example"), "{page}");
    }
    let unsaid = Site::new().await;
    assert!(!unsaid.visitor().get("/en/").await.body.contains("mailto:"));
}

#[tokio::test]
async fn who_has_misspelt_a_word_is_asked_what_was_meant() {
    let site = Site::new().await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Labour inspection at sea");
    write(&mut practice, Field::Summary, "Inspectors board fishing vessels.");
    site.publish(practice).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/search?q=labour+inspectoin").await.outline();
    let meant = "Did you mean “labour inspection”? -> /en/search?q=labour%20inspection";
    assert!(page.contains(meant), "{page}");
    let right = site.visitor().get("/en/search?q=labour+inspection").await.outline();
    assert!(!right.contains("Did you mean"), "{right}");
}

#[tokio::test]
async fn the_thread_of_a_series_names_who_came() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let ghana = site.publish(coded(&site, Kind::Place, "GH", "Ghana")).await;
    let hidden = site.keep(coded(&site, Kind::Place, "ZZ", "Nowhere"), domain::State::Draft).await;
    let series = site.publish(record(&site, Kind::Series, Lang::En, "Workshops")).await;
    let mut event = record(&site, Kind::Event, Lang::En, "Workshop in Lima");
    event.set(Field::Series, link(&series));
    event.set(Field::Delegations, [link(&peru), link(&ghana), link(&hidden)].concat());
    site.publish(event).await;
    let page = site.visitor().get("/en/series/workshops").await.outline();
    let came = "Represented: Ghana -> /en/places/ghana · Peru -> /en/places/peru";
    assert!(part(&page, "## The thread of the series").contains(came), "{page}");
}

#[tokio::test]
async fn a_place_tells_its_practices_results_with_editions_and_bodies() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let mut practice = shared_responsibility(&site);
    practice.set(Field::Places, link(&peru));
    site.publish(practice).await;
    let mut plan = record(&site, Kind::Result, Lang::En, "National plan");
    plan.set(Field::Places, link(&peru));
    plan.set(Field::ResultKind, code("plan"));
    plan.set(Field::Editions, vec![date("2013/2017"), date("2018/2022")]);
    plan.set(Field::Fate, code("in_use"));
    site.publish(plan).await;
    let mut body = record(&site, Kind::Organisation, Lang::En, "Migration office");
    body.set(Field::Country, link(&peru));
    body.set(Field::Url, code("https://office.example"));
    site.publish(body).await;
    site.catch_up().await;
    in_order(
        &site.visitor().get("/en/places/peru").await.outline(),
        &[
            "# Peru",
            "## Practices 1",
            "Responsabilité partagée -> /en/practices/responsabilite-partagee",
            "## Results 1",
            "### National plan -> /en/results/national-plan",
            "Plan · Peru · 2013–2017 · 2018–2022 · In use",
            "## Organisations 1",
            "### Migration office -> /en/organisations/migration-office",
            "https://office.example -> https://office.example",
        ],
    );
}

#[tokio::test]
async fn a_theme_tells_its_names_what_it_serves_and_what_is_about_it() {
    let site = Site::new().await;
    let broad = site.publish(coded(&site, Kind::Theme, "protection", "Protection")).await;
    let mut theme = coded(&site, Kind::Theme, "minors", "Unaccompanied minors");
    write(&mut theme, Field::Synonyms, "separated children");
    write(&mut theme, Field::Definition, "Children without those who care for them.");
    theme.set(Field::Broader, link(&broad));
    theme.set(Field::GcmObjectives, code("7"));
    let theme = site.publish(theme).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Hear children first");
    practice.set(Field::Themes, link(&theme));
    site.publish(practice).await;
    in_order(
        &site.visitor().get("/en/themes/unaccompanied-minors").await.outline(),
        &[
            "Theme -> /en/themes",
            "# Unaccompanied minors",
            "Protection -> /en/themes/protection",
            "- separated children",
            "Children without those who care for them.",
            "## Practices",
            "Hear children first -> /en/practices/hear-children-first",
        ],
    );
    let page = site.visitor().get("/en/themes/unaccompanied-minors").await.outline();
    let objective = words::code(Lang::En, domain::schema::CodeList::GcmObjective, "7");
    assert!(page.contains(&objective), "{page}");
}

#[tokio::test]
async fn an_organisation_tells_where_it_is_and_what_it_took_part_in() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let mut ministry = record(&site, Kind::Organisation, Lang::En, "Ministry of the interior");
    ministry.set(Field::Country, link(&peru));
    let ministry = site.publish(ministry).await;
    let mut office = record(&site, Kind::Organisation, Lang::En, "Migration office");
    write(&mut office, Field::Acronym, "MO");
    office.set(Field::Country, link(&peru));
    office.set(Field::Parent, link(&ministry));
    office.set(Field::Url, code("https://office.example"));
    let office = site.publish(office).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Count together");
    practice.set(Field::Partners, link(&office));
    site.publish(practice).await;
    in_order(
        &site.visitor().get("/en/organisations/migration-office").await.outline(),
        &[
            "# Migration office",
            "MO",
            "Peru -> /en/places/peru",
            "Ministry of the interior -> /en/organisations/ministry-of-the-interior",
            "https://office.example",
            "## Practices (Partners)",
            "Count together -> /en/practices/count-together",
        ],
    );
}

#[tokio::test]
async fn a_result_tells_its_editions_its_fate_and_where_it_came_from() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let action = site.publish(record(&site, Kind::Action, Lang::En, "The first plan")).await;
    let event = site.publish(record(&site, Kind::Event, Lang::En, "Workshop in Lima")).await;
    let mut plan = record(&site, Kind::Result, Lang::En, "National plan");
    write(&mut plan, Field::Summary, "Seven ministries share the work.");
    plan.set(Field::ResultKind, code("plan"));
    plan.set(Field::Places, link(&peru));
    plan.set(Field::Editions, vec![date("2013/2017"), date("2018/2022")]);
    plan.set(Field::Fate, code("in_use"));
    plan.set(Field::Actions, link(&action));
    plan.set(Field::Events, link(&event));
    site.publish(plan).await;
    in_order(
        &site.visitor().get("/en/results/national-plan").await.outline(),
        &[
            "Result -> /en/results",
            "# National plan",
            "Seven ministries share the work.",
            "Plan",
            "Peru -> /en/places/peru",
            "2013–2017",
            "2018–2022",
            "In use",
            "The first plan -> /en/actions/the-first-plan",
            "Workshop in Lima -> /en/events/workshop-in-lima",
        ],
    );
}

#[tokio::test]
async fn a_figure_tells_its_unit_what_it_is_about_and_when_it_held() {
    let site = Site::new().await;
    let peru = peru(&site).await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "Officers trained");
    figure.set(Field::Number, vec![Value::Number(1_250.0)]);
    write(&mut figure, Field::Unit, "officers");
    write(&mut figure, Field::Scope, "Border posts in the south");
    figure.set(Field::Places, link(&peru));
    figure.set(Field::Period, vec![date("2017")]);
    let mut of_peru = record(&site, Kind::Figure, Lang::En, "Officers met");
    of_peru.set(Field::Number, vec![Value::Number(7.0)]);
    write(&mut of_peru, Field::Unit, "officers");
    write(&mut of_peru, Field::Scope, "peru");
    of_peru.set(Field::Places, link(&peru));
    site.publish_all(vec![figure, of_peru]).await;
    in_order(
        &site.visitor().get("/en/figures/officers-trained").await.outline(),
        &[
            "Figure -> /en/figures",
            "# Officers trained",
            "1,250",
            "officers",
            "Border posts in the south",
            "Peru -> /en/places/peru",
            "2017",
        ],
    );
    let listed = site.visitor().get("/en/figures").await.outline();
    let told = "1,250 officers [by hand 1] · Peru · 2017 · Border posts in the south";
    assert!(listed.contains(told), "{listed}");
    assert!(listed.contains("7 officers [by hand 1] · Peru"), "{listed}");
    assert!(!listed.contains("· peru"), "a place is not told twice: {listed}");
    let other = site.visitor().get("/ar/figures").await.body;
    assert!(
        other.contains("<span class=\"short\" lang=\"en\" dir=\"ltr\">7 officers</span>"),
        "{other}"
    );
}

#[tokio::test]
async fn a_record_is_shown_with_its_picture_where_links_are_shared() {
    let address = Some("https://ayni.example/".to_owned());
    let site = Site::with(Settings { address, ..Settings::default() }).await;
    site.publish(shared_responsibility(&site)).await;
    let page = site.visitor().get("/fr/practices/responsabilite-partagee").await.body;
    let html = scraper::Html::parse_document(&page);
    let property = |name: &str| {
        let css = format!("head meta[property=\"{name}\"]");
        let found = html.select(&scraper::Selector::parse(&css).unwrap()).next();
        found.and_then(|it| it.attr("content")).map(str::to_owned)
    };
    assert_eq!(property("og:title").as_deref(), Some("Responsabilité partagée"));
    assert_eq!(property("og:type").as_deref(), Some("article"));
    let address = "https://ayni.example/fr/practices/responsabilite-partagee";
    assert_eq!(property("og:url").as_deref(), Some(address));
    let picture = property("og:image").unwrap();
    let picture = picture.strip_prefix("https://ayni.example").expect("a whole address");
    let picture = site.visitor().get(picture).await;
    assert_eq!(picture.headers[axum::http::header::CONTENT_TYPE], "image/png");
    assert!(picture.bytes.starts_with(b"\x89PNG\r\n") && picture.bytes.len() < 30_000);
}

#[tokio::test]
async fn what_is_only_planned_is_not_there_and_nothing_leads_to_it() {
    let contact = Some("help@ayni.example".to_owned());
    let site = Site::with(Settings { contact, ..Settings::default() }).await;
    let front = site.visitor().get("/en/").await.body;
    for planned in ["requests", "missions", "follow-ups"] {
        for below in ["", "/new", "/one"] {
            let address = format!("/en/{planned}{below}");
            assert_eq!(site.visitor().get(&address).await.status, StatusCode::NOT_FOUND);
        }
        assert!(!front.contains(&format!("href=\"/en/{planned}")), "{front}");
    }
}
