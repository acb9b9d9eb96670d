//! The public site around the records: calendar, threads, the course of an Action, the figures of a
//! place, publications, tables to take away.

use crate::kit::{
    Site, claim, coded, in_order, part, record, shared_responsibility, translate, write,
};
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, ProposedValue, Record, Value};
use store::publications::{self, CATALOGUE, Edition};
use store::{By, artifacts, changes};

fn date(text: &str) -> Vec<Value> {
    vec![Value::Date(text.parse().unwrap())]
}

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

fn link(to: &Record) -> Vec<Value> {
    vec![Value::Link(to.id)]
}

fn event(site: &Site, title: &str, start: &str) -> Record {
    let mut event = record(site, Kind::Event, Lang::En, title);
    event.set(Field::Start, date(start));
    event
}

#[tokio::test]
async fn a_month_is_a_table_and_an_event_known_to_the_month_alone_stands_below_it() {
    let site = Site::new().await;
    site.publish(event(&site, "Three days in Lima", "2018-03-05/2018-03-07")).await;
    site.publish(event(&site, "Some time in March", "2018-03")).await;
    site.publish(event(&site, "April", "2018-04-01")).await;
    site.keep(event(&site, "Hidden", "2018-03-05"), domain::State::Draft).await;
    site.catch_up().await;
    let page = site.visitor().get("/fr/calendar/2018-03").await;
    let html = scraper::Html::parse_document(&page.body);
    let all = |css: &str| {
        let css = scraper::Selector::parse(css).unwrap();
        let texts = html.select(&css).map(|it| it.text().collect::<String>());
        texts.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(all("thead th").len(), 7);
    assert_eq!(all("td:has(time)").len(), 31, "every day of the month");
    assert_eq!(all("tbody tr").len(), 5, "a week begins on Monday, and March 2018 on a Thursday");
    let days = all("td:has(ul) time > .hidden");
    assert_eq!(days, ["5 mars 2018", "6 mars 2018", "7 mars 2018"]);
    let outline = page.outline();
    let below = part(&outline, "## Dont seul le mois est connu");
    assert!(below.contains("Some time in March"), "{outline}");
    assert!(!page.body.contains("Hidden") && !page.body.contains(">April<"), "{outline}");
    assert!(page.body.contains("href=\"/fr/calendar/2018-02\" rel=\"prev\""), "{}", page.body);
    assert!(page.body.contains("href=\"/fr/calendar/2018-04\" rel=\"next\""));
    let empty = site.visitor().get("/fr/calendar/2018-02").await;
    assert!(!empty.body.contains("<table"), "{}", empty.body);
    assert!(empty.outline().contains("Il n’y a pas d’événement ici."), "{}", empty.outline());
    for wrong in ["2018-13", "tomorrow", "18", "1899", "2201-01"] {
        let answer = site.visitor().get(&format!("/fr/calendar/{wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    // Today is 23 November 2026, and the first event was in 2018.
    for (month, links, is_listed) in [
        ("2017-01", "next", true),
        ("2027-12", "prev", true),
        ("2016-12", "next", false),
        ("2028-02", "", false),
        ("1950-06", "", false),
    ] {
        let page = site.visitor().get(&format!("/fr/calendar/{month}")).await;
        assert_eq!(page.body.contains("rel=\"prev\""), links == "prev", "{month}");
        assert_eq!(page.body.contains("rel=\"next\""), links == "next", "{month}");
        assert_eq!(!page.body.contains("content=\"noindex\""), is_listed, "{month}");
    }
}

#[tokio::test]
async fn what_is_coming_comes_first_and_without_it_the_calendar_says_so() {
    let site = Site::new().await;
    site.publish(event(&site, "Long ago", "2018-07")).await;
    site.catch_up().await;
    let empty = site.visitor().get("/en/calendar").await.outline();
    assert!(empty.contains("No event has been announced."), "{empty}");
    assert!(empty.contains("2018 -> /en/calendar/2018 1"), "{empty}");
    let front = site.visitor().get("/en/").await.outline();
    assert!(part(&front, "## Latest events").contains("Long ago"), "{front}");

    // Today is 23 November 2026: what is known to the month or the year alone may still come.
    site.publish(event(&site, "Next spring", "2027-04-10")).await;
    site.publish(event(&site, "This month", "2026-11")).await;
    site.publish(event(&site, "Was last week", "2026-11-16")).await;
    let mut cancelled = event(&site, "Called off", "2027-01-01");
    cancelled.set(Field::Status, code("cancelled"));
    site.publish(cancelled).await;
    let coming = site.visitor().get("/en/calendar").await.outline();
    let at: Vec<_> = ["This month", "Next spring"].iter().map(|it| coming.find(it)).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{coming}");
    assert!(!coming.contains("Was last week") && !coming.contains("Called off"), "{coming}");
    let past = site.visitor().get("/en/calendar/past").await.outline();
    let at: Vec<_> = ["Was last week", "Long ago"].iter().map(|it| past.find(it)).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{past}");
    let year = site.visitor().get("/en/calendar/2018").await.outline();
    assert!(part(&year, "## July 2018").contains("Long ago"), "{year}");
    let front = site.visitor().get("/en/").await.outline();
    assert!(part(&front, "## Next event").contains("This month"), "{front}");
}

#[tokio::test]
async fn what_is_over_this_year_is_not_read_for_what_is_coming() {
    let site = Site::new().await;
    site.publish(event(&site, "All autumn", "2026-09/2026-12")).await;
    site.publish(event(&site, "Next spring", "2027-04-10")).await;
    let asked = async || {
        site.visitor().get("/en/events").await;
        let before = site.store.queries();
        let page = site.visitor().get("/en/calendar").await.outline();
        in_order(&page, &["All autumn", "Next spring"]);
        assert!(!page.contains("Over "), "{page}");
        site.store.queries() - before
    };
    asked().await;
    site.publish(event(&site, "Over 0", "2026-02-01")).await;
    let few = asked().await;
    let over = |it: usize| event(&site, &format!("Over {it}"), "2026-02-01");
    site.publish_all((1..400).map(over).collect()).await;
    let many = asked().await;
    assert_eq!(few, many);
}

#[tokio::test]
async fn an_event_alone_is_a_calendar_too() {
    let site = Site::new().await;
    site.publish(event(&site, "Workshop in Lima", "2018-03-05")).await;
    site.publish(event(&site, "Another", "2018-03-06")).await;
    let answer = site.visitor().get("/en/events/workshop-in-lima.ics").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert_eq!(answer.body.matches("BEGIN:VEVENT").count(), 1);
    assert!(answer.body.contains("SUMMARY:Workshop in Lima\r\n"), "{}", answer.body);
    let page = site.visitor().get("/en/events/workshop-in-lima").await;
    assert!(page.body.contains("href=\"/en/events/workshop-in-lima.ics\""));
    site.keep(event(&site, "Secret", "2018-03-05"), domain::State::Draft).await;
    let hidden = site.visitor().get("/en/events/secret.ics").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_thread_tells_conclusions_and_what_became_of_commitments() {
    let site = Site::new().await;
    let theme = site.publish(coded(&site, Kind::Theme, "data", "Migration data")).await;
    let series = site.publish(record(&site, Kind::Series, Lang::En, "Workshops")).await;
    let mut workshop = event(&site, "Workshop in Lima", "2018-03-05");
    workshop.set(Field::Series, link(&series));
    workshop.set(Field::Themes, link(&theme));
    write(&mut workshop, Field::Conclusions, "Count first.\nThen decide.");
    translate(&mut workshop, Field::Title, Lang::Fr, "Atelier de Lima");
    let workshop = site.publish(workshop).await;
    for (title, fate) in [("A handbook for all", Some("in_use")), ("A yearly meeting", None)] {
        let mut promised = record(&site, Kind::Result, Lang::En, title);
        promised.set(Field::ResultKind, code("commitment"));
        promised.set(Field::Events, link(&workshop));
        promised.set(Field::Fate, fate.map(code).unwrap_or_default());
        site.publish(promised).await;
    }
    let thread = site.visitor().get("/en/series/workshops").await.outline();
    in_order(
        part(&thread, "## The thread of the series"),
        &[
            "Workshop in Lima -> /en/events/workshop-in-lima",
            "Themes: Migration data -> /en/themes/migration-data",
            "Conclusions:",
            "- Count first.",
            "- Then decide.",
            "Commitments:",
            "A handbook for all -> /en/results/a-handbook-for-all",
            "What became of it: In use",
            "A yearly meeting -> /en/results/a-yearly-meeting",
            "What became of it: nobody has told yet",
        ],
    );
    let page = site.visitor().get("/fr/events/workshop-in-lima").await.outline();
    assert!(part(&page, "## Conclusions").contains("Count first."), "{page}");
    let came = part(&page, "## Ce qui en est sorti");
    assert!(came.contains("A handbook for all") && came.contains("Devenir : En usage"), "{page}");
}

#[tokio::test]
async fn an_action_tells_what_it_left_where_it_was_told_and_what_it_goes_on_with() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "CR", "Costa Rica")).await;
    let action = |title: &str, start: &str| {
        let mut action = record(&site, Kind::Action, Lang::En, title);
        action.set(Field::Places, link(&place));
        action.set(Field::Start, date(start));
        action
    };
    site.publish(action("Earlier", "2009")).await;
    let first = site.publish(action("The first plan", "2011")).await;
    let mut second = action("The second plan", "2016-05");
    second.set(Field::Continues, link(&first));
    let second = site.publish(second).await;
    site.publish(action("Later", "2020")).await;
    let workshop = site.publish(event(&site, "Workshop in Lima", "2018-03-05")).await;
    let mut plan = record(&site, Kind::Result, Lang::En, "National plan");
    plan.set(Field::ResultKind, code("plan"));
    plan.set(Field::Actions, link(&second));
    plan.set(Field::Editions, [date("2013/2017"), date("2018/2022")].concat());
    plan.set(Field::Fate, code("adopted"));
    site.publish(plan).await;
    let mut practice = shared_responsibility(&site);
    practice.set(Field::Actions, link(&second));
    practice.set(Field::Events, link(&workshop));
    site.publish(practice).await;

    let page = site.visitor().get("/en/actions/the-second-plan").await.outline();
    in_order(
        &page,
        &[
            "## Roadmap",
            "2011",
            "Goes on from",
            "The first plan -> /en/actions/the-first-plan",
            "2013–2017",
            "National plan -> /en/results/national-plan",
            "May 2016",
            "Start",
            "2018–2022",
            "National plan -> /en/results/national-plan",
            "Plan · What became of it: Adopted",
            "5 March 2018",
            "Told at",
            "Workshop in Lima -> /en/events/workshop-in-lima",
            "## Practices drawn from it",
            "Responsabilité partagée -> /en/practices/responsabilite-partagee",
            "## Other Actions in the same place",
            "### Before",
            "Earlier -> /en/actions/earlier",
            "### At the same time and after",
            "Later -> /en/actions/later",
        ],
    );
    let nearby = part(&page, "## Other Actions in the same place");
    assert!(!nearby.contains("The first plan"), "what it continues is told once: {page}");
    let page = site.visitor().get("/en/actions/the-first-plan").await.outline();
    in_order(part(&page, "## Roadmap"), &["2011", "Start", "May 2016", "Continued by"]);
    assert!(part(&page, "## Roadmap").contains("The second plan"), "{page}");
    let nearby = part(&page, "## Other Actions in the same place");
    assert!(!nearby.contains("The second plan"), "what continues it is told once: {page}");
}

#[tokio::test]
async fn actions_are_seen_on_a_map_in_time_and_as_a_table_with_the_same_choices() {
    let site = Site::new().await;
    let country = |code_text: &str, title: &str, m49: &str| {
        let mut country = coded(&site, Kind::Place, code_text, title);
        country.set(Field::PlaceKind, code("country"));
        country.set(Field::M49, code(m49));
        country
    };
    let peru = site.publish(country("PE", "Peru", "604")).await;
    let mexico = site.publish(country("MX", "Mexico", "484")).await;
    for (title, place, start) in
        [("One", &peru, "2011"), ("Two", &peru, "2011"), ("Three", &mexico, "2018")]
    {
        let mut action = record(&site, Kind::Action, Lang::En, title);
        action.set(Field::Places, link(place));
        action.set(Field::Start, date(start));
        write(&mut action, Field::PartnerNames, "A ministry");
        site.publish(action).await;
    }
    site.catch_up().await;
    let map = site.visitor().get("/en/actions?place=PE&view=map").await;
    let outline = map.outline();
    assert!(outline.contains("Peru -> /en/places/peru\n2"), "{outline}");
    assert!(!outline.contains("Mexico -> /en/places/mexico\n1"), "sifted away: {outline}");
    assert!(outline.contains("Table -> /en/actions?place=PE&view=table"), "{outline}");
    assert!(outline.contains("List -> /en/actions?place=PE"), "{outline}");
    let time = site.visitor().get("/en/actions?place=PE&view=time").await.outline();
    assert!(time.contains("2011 -> /en/actions?place=PE&year=2011&view=time\n2"), "{time}");
    assert!(time.contains("One -> /en/actions/one\n2011"), "the table of the time line: {time}");
    let table = site.visitor().get("/en/actions?view=table").await.outline();
    for told in ["One -> /en/actions/one", "A ministry", "Mexico -> /en/places/mexico"] {
        assert!(table.contains(told), "{told}: {table}");
    }
    let none = site.visitor().get("/en/actions?place=XX&view=map").await;
    assert_eq!(none.status, StatusCode::OK);
}

#[tokio::test]
async fn the_figures_of_a_place_are_drawn_over_time_each_with_its_source() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let source = site.source("Annual report", "Thirty-three per cent.").await;
    let mut claims = Vec::new();
    for (period, value) in [("2017", 33.0), ("2018", 36.0)] {
        let mut figure = record(&site, Kind::Figure, Lang::En, "share of activities");
        figure.set(Field::Places, link(&place));
        figure.set(Field::Period, date(period));
        figure.set(Field::Number, vec![Value::Number(value)]);
        write(&mut figure, Field::Unit, "%");
        let figure = site.publish(figure).await;
        claims.push(claim(&site, &figure, &source, (Field::Number, ProposedValue::Number(value))));
    }
    site.claims(&claims).await;
    let page = site.visitor().get("/en/places/latin-america").await;
    let outline = page.outline();
    in_order(
        part(&outline, "## Figures"),
        &[
            "share of activities (%)",
            "2017",
            "33 -> /en/figures/share-of-activities [2]",
            "2018",
            "36 -> /en/figures/share-of-activities-2 [3]",
        ],
    );
    assert!(page.body.contains("<svg") && page.body.contains("id=\"measured-0"), "{outline}");
    assert_eq!(page.body.matches("popovertarget=\"n3\"").count(), 2, "mark and close: {outline}");
}

#[tokio::test]
async fn an_event_of_the_context_has_its_badge_and_is_not_counted_as_the_programmes() {
    let site = Site::new().await;
    site.publish(event(&site, "Workshop in Lima", "2018-03-05")).await;
    let mut summit = event(&site, "Global summit", "2018-03-07");
    summit.set(Field::OfContext, vec![Value::Flag(true)]);
    site.publish(summit).await;
    site.catch_up().await;
    let front = site.visitor().get("/en/").await.outline();
    assert!(front.contains("- 1 event -> /en/events"), "{front}");
    for (lang, badge) in [
        ("en", "Event of the context"),
        ("fr", "Événement du contexte"),
        ("es", "Evento del contexto"),
        ("pt", "Evento do contexto"),
        ("ar", "فعالية من السياق"),
    ] {
        for told in [
            "events",
            "events/global-summit",
            "calendar/past",
            "calendar/2018-03",
            "search?q=summit",
        ] {
            let page = site.visitor().get(&format!("/{lang}/{told}")).await.outline();
            assert_eq!(page.matches(badge).count(), 1, "{lang} {told}: {page}");
        }
        let own = site.visitor().get(&format!("/{lang}/events/workshop-in-lima")).await.outline();
        assert!(!own.contains(badge), "{lang}: {own}");
        let calendar = site.visitor().get(&format!("/{lang}/events.ics")).await.body;
        let marked = format!("CATEGORIES:{badge}\r\nEND:VEVENT");
        assert_eq!(calendar.matches(&marked).count(), 1, "{lang}: {calendar}");
    }
    for (lang, counted) in [
        ("en", "2 records, 1 of them of the context"),
        ("fr", "2 fiches, dont 1 du contexte"),
        ("es", "2 fichas, 1 de ellas del contexto"),
        ("pt", "2 fichas, 1 delas do contexto"),
        ("ar", "سجلان، من السياق منهما"),
    ] {
        let list = site.visitor().get(&format!("/{lang}/events")).await.outline();
        assert!(list.contains(counted), "{lang}: {list}");
    }
    let elsewhere = site.visitor().get("/en/events?year=2017").await.outline();
    assert!(!elsewhere.contains("of the context"), "{elsewhere}");
}

async fn printed(site: &Site, by: &By) -> artifacts::ArtifactId {
    let tx = site.store.begin().await.unwrap();
    let name = "ayni-catalogue-fr.pdf";
    let artifact = artifacts::keep(&tx, name, "application/pdf", b"%PDF-1.7", by).await.unwrap();
    let (kind, lang) = (CATALOGUE.to_owned(), Lang::Fr);
    let edition =
        Edition { artifact, kind, lang, edition: "2026-11-23".to_owned(), position: 4711 };
    publications::freeze(&tx, &edition, by).await.unwrap();
    tx.commit().await.unwrap();
    artifact
}

#[tokio::test]
async fn an_edition_is_public_from_when_an_officer_says_so_until_it_is_withdrawn() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let id = printed(&site, &officer.by()).await;
    let (list, file) = ("/en/publications", "/en/publications/catalogue-fr-4711.pdf");
    let reader = site.visitor();
    assert!(reader.get(list).await.outline().contains("No edition has been made public yet."));
    assert_eq!(reader.get(file).await.status, StatusCode::NOT_FOUND);

    let act = |what: &str| format!("/en/desk/publications/{id}/{what}");
    let answer = site.programme_officer().await.post(&act("publish"), &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(reader.post(&act("publish"), &[]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(reader.get(file).await.status, StatusCode::NOT_FOUND);

    let answer = officer.post(&act("publish"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let told = reader.get(list).await.outline();
    in_order(
        &told,
        &[
            "Good practices, in French -> /en/publications/catalogue-fr-4711.pdf",
            "PDF, 1 kB · Edition of 23 November 2026, as of change 4,711 of the log",
        ],
    );
    let pdf = reader.get(file).await;
    assert_eq!((pdf.status, pdf.bytes.as_slice()), (StatusCode::OK, b"%PDF-1.7".as_slice()));
    assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(reader.get("/en/").await.outline().contains("## Newest publications"));
    let finds = async |query: &str| {
        let found = reader.get(&format!("/en/search?q={query}")).await.outline();
        found.contains("Good practices, in French -> /en/publications/catalogue-fr-4711.pdf")
    };
    for query in ["catalogues", "catalogo+practicas", "publication+french+pdf"] {
        assert!(finds(query).await, "{query}");
    }
    for query in ["catalogue+customs", "catalogue+spanish", "of+the", "catalogue&kind=event"] {
        assert!(!finds(query).await, "{query}");
    }

    let answer = officer.post(&act("withdraw"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.get(file).await.status, StatusCode::NOT_FOUND);
    assert!(!finds("catalogue").await);
    let log = store::changes::of(site.store.db(), id, 10).await.unwrap();
    let about = log.iter().rev().filter(|it| it.subject.kind == "publication");
    let acts: Vec<_> = about.map(|it| it.act.as_str()).collect();
    assert_eq!(acts, ["frozen", "published", "withdrawn"]);
    let gone = officer.post("/en/desk/publications/x/publish", &[]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn records_are_taken_as_tables_in_which_nothing_is_a_formula_or_hidden() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "CR", "Costa Rica")).await;
    let body = record(&site, Kind::Organisation, Lang::En, "A secret body");
    let body = site.keep(body, domain::State::Draft).await;
    let mut many = Vec::new();
    for number in 0..1_001 {
        let mut action = record(&site, Kind::Action, Lang::En, &format!("Action {number}"));
        action.set(Field::Start, date("2018-07"));
        many.push(action);
    }
    let mut first = record(&site, Kind::Action, Lang::En, "=HYPERLINK(\"x\"), \"quoted\"");
    translate(&mut first, Field::Title, Lang::Fr, "Première");
    first.set(Field::Places, link(&place));
    first.set(Field::Partners, link(&body));
    first.set(Field::Start, date("2009"));
    many.push(first);
    site.publish_all(many).await;
    site.keep(record(&site, Kind::Action, Lang::En, "Not yet"), domain::State::Draft).await;

    let answer = site.visitor().get("/en/data/actions.csv").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8; header=present");
    let kept = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    let position = changes::position(site.store.db()).await.unwrap();
    let called = format!("attachment; filename=\"ayni-actions-en-2026-11-23-{position}.csv\"");
    assert_eq!(kept, called, "no table that somebody imported is called so");
    let mut lines = answer.body.lines();
    assert_eq!(
        lines.next().unwrap(),
        "id,address,language,code,title,summary,places,partner_names,partners,themes,start,end,\
         status,delivered,experts_from,continues,helpers,administrative_end,changed,\
         sources,source_addresses"
    );
    let first = lines.next().unwrap();
    assert!(first.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\""), "{first}");
    assert!(first.contains(",CR,"), "{first}");
    assert_eq!(lines.count(), 1_001, "every published Action, over several pieces");
    assert!(!answer.body.contains("secret") && !answer.body.contains("Not yet"));
    let french = site.visitor().get("/fr/data/actions.csv").await;
    assert!(french.body.lines().nth(1).unwrap().contains(",fr,"), "its own language is named");
    assert!(french.body.contains("Première"));
    for wrong in ["conflicts.csv", "actions.xls", "nothing.csv"] {
        let answer = site.visitor().get(&format!("/en/data/{wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let page = site.visitor().get("/en/data").await.outline();
    assert!(page.contains("Actions (CSV) -> /en/data/actions.csv"), "{page}");
    assert!(page.contains("1,002"), "{page}");
}
