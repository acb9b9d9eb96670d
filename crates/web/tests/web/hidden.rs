//! What readers may not know of is told nowhere: not in a list, not beside a record, not in what
//! other programs take.

use crate::kit::{Site, claim, coded, record, shared_responsibility, write};
use axum::http::StatusCode;
use domain::schema::{self, FieldType};
use domain::{Claim, Field, Kind, Lang, ProposedValue, Record, State, Value};

/// A word of every title that is hidden, and of nothing that is asked.
const SECRET: &str = "quokka";
/// Another of its words, to ask for.
const ASKED: &str = "zanzibarian";

/// A public record of every kind, and a draft of every kind that shares all links with it and is
/// linked from it.
async fn shelf(site: &Site) -> Vec<Record> {
    let mut open: Vec<Record> = Vec::new();
    let mut drafts: Vec<Record> = Vec::new();
    let order = [
        Kind::Theme,
        Kind::Place,
        Kind::Series,
        Kind::Organisation,
        Kind::Action,
        Kind::Event,
        Kind::Result,
        Kind::Figure,
        Kind::Practice,
    ];
    for kind in order {
        let mut draft = filled(site, kind, &format!("Zanzibarian {SECRET} {}", kind.name()), "ZZ");
        write(&mut draft, Field::Synonyms, ASKED);
        link(&mut draft, &[&open]);
        drafts.push(site.keep(draft, State::Draft).await);
        let mut shown = filled(site, kind, &format!("Open {}", kind.name()), "MX");
        link(&mut shown, &[&open, &drafts]);
        open.push(site.publish(shown).await);
    }
    open
}

fn filled(site: &Site, kind: Kind, title: &str, code: &str) -> Record {
    let mut filled = coded(site, kind, code, title);
    filled.set(Field::Start, vec![Value::Date("2018-07".parse().unwrap())]);
    filled.set(Field::Number, vec![Value::Number(7.0)]);
    filled
}

/// Links to all of these that its kind may link to.
fn link(record: &mut Record, to: &[&Vec<Record>]) {
    for entry in schema::fields(record.kind) {
        if let FieldType::Link(kind) = entry.takes {
            let all = to.iter().flat_map(|it| it.iter()).filter(|it| it.kind == kind);
            record.set(entry.field, all.map(|it| Value::Link(it.id)).collect());
        }
    }
}

/// A confidential source that disagrees with an open one about a practice that everybody reads.
async fn confidential(site: &Site, about: &Record) -> Record {
    let mut source = record(site, Kind::Source, Lang::En, &format!("Zanzibarian {SECRET} report"));
    source.set(Field::Confidential, vec![Value::Flag(true)]);
    let source = site.publish(source).await;
    site.keep_text(&source, &format!("The {ASKED} {SECRET} was seen.")).await;
    let open = site.publish(record(site, Kind::Source, Lang::En, "Open report")).await;
    let said = |date: &str| (Field::Start, ProposedValue::Date(date.parse().unwrap()));
    let closed = claim(site, about, &source, said("2018-08"));
    let closed = Claim { place: Some(format!("The {SECRET} table")), ..closed };
    site.claims(&[closed, claim(site, about, &open, said("2018-07"))]).await;
    source
}

fn addresses(open: &[Record]) -> Vec<String> {
    let mut all: Vec<String> = [
        "",
        "search",
        "search?q=zanzibarian",
        "search?q=zanzibarian%20open",
        "search?theme=MX",
        "search?place=MX",
        "search/suggest?q=zanz",
        "search/suggest?q=zanzibarian",
        "search.atom",
        "search.atom?q=zanzibarian",
        "search.atom?q=open",
        "search.atom?kind=source",
        "search.atom?theme=MX",
        "search.atom?place=MX",
        "events.ics",
        "sitemap.xml",
        "compare",
        "compare?with=open-practice&with=open-practice",
        "conflicts",
        "data",
        "places?with=actions",
        "calendar",
        "calendar/past",
        "calendar/2018",
        "calendar/2018-07",
        "publications",
        "data/actions.csv",
        "data/events.csv",
        "data/results.csv",
        "data/figures.csv",
        "data/practices.csv",
        "data/organisations.csv",
        "data/series.csv",
        "data/places.csv",
        "data/themes.csv",
        "data/sources.csv",
        "search.json?q=zanzibarian",
        "search.json?q=open",
        "search.json?kind=source",
        "search.json?theme=MX",
        "places.json?with=actions",
        "publications.atom",
        "actions?view=map",
        "actions?view=time",
        "actions?view=table",
    ]
    .map(|it| format!("/en/{it}"))
    .into();
    all.extend(Kind::ALL.map(|it| format!("/en{}", web::urls::list(it))));
    all.extend(Kind::ALL.map(|it| format!("/en{}", web::urls::as_json(&web::urls::list(it)))));
    for record in open {
        all.push(format!("/en{}", web::urls::record(record.kind, &record.slug)));
        all.push(format!("/en{}", web::urls::record_json(record.kind, &record.slug)));
    }
    all
}

#[tokio::test]
async fn what_is_hidden_is_named_at_no_address() {
    let site = Site::new().await;
    let open = shelf(&site).await;
    let event = open.iter().find(|it| it.kind == Kind::Event).unwrap();
    let source = confidential(&site, event).await;
    site.catch_up().await;
    let all = addresses(&open);
    let visitor = site.visitor();
    let officer = site.officer().await;
    // Whoever asks first: what is kept for one reader is not told to another.
    let mut told = 0;
    for round in 0..2 {
        for address in &all {
            let answer = visitor.get(address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            let body = answer.body.to_lowercase();
            assert!(!body.contains(SECRET), "{address}, round {round}: {}", answer.body);
            told += usize::from(officer.get(address).await.body.to_lowercase().contains(SECRET));
        }
    }
    // The desk reads them, so they are there to be told.
    assert!(told > all.len(), "{told} of {}", 2 * all.len());
    for address in [
        format!("/en{}", web::urls::record(Kind::Source, &source.slug)),
        format!("/en{}", web::urls::record_json(Kind::Source, &source.slug)),
        format!("/en/compare?with=open-practice&with=zanzibarian-{SECRET}-practice"),
    ] {
        let answer = visitor.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn what_was_taken_away_a_moment_ago_is_not_found_any_more() {
    let site = Site::new().await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let mut source = site.source("Rapport partagé", "Il parle de responsabilité.").await;
    site.catch_up().await;
    let addresses = [
        "/fr/search/suggest?q=partag",
        "/fr/search?q=partag%C3%A9e",
        "/fr/search.atom?q=partag%C3%A9e",
    ];
    for address in addresses {
        assert!(site.visitor().get(address).await.body.contains("Responsabilité partagée"));
    }
    let suggested = site.visitor().get(addresses[0]).await.body;
    assert!(suggested.contains("Rapport partagé"), "{suggested}");
    site.save(&mut practice.in_state(State::Retired)).await;
    source.set(Field::Confidential, vec![Value::Flag(true)]);
    site.save(&mut source).await;
    let gone = site.visitor().get("/fr/practices/responsabilite-partagee").await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.outline().contains("Ce qui se trouvait ici a été retiré"), "{}", gone.outline());
    assert!(!gone.body.contains("partagée"), "{}", gone.body);
    let was = "C’était une fiche du type « Pratique », retirée le 23 novembre 2026.";
    assert!(gone.outline().contains(was), "{}", gone.outline());
    let json = site.visitor().get("/fr/practices/responsabilite-partagee.json").await;
    assert_eq!(json.status, StatusCode::GONE);
    let told: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!((&told["error"], &told["kind"]), (&"gone".into(), &"practice".into()));
    assert!(told["withdrawn"].as_str().unwrap().starts_with("2026-11-23T"), "{}", json.body);
    // What is confidential now never was there, and neither was a draft that nobody published.
    let never = site.keep(record(&site, Kind::Event, Lang::Fr, "Jamais"), State::Retired).await;
    for address in ["/fr/sources/rapport-partage".to_owned(), format!("/fr/events/{}", never.slug)]
    {
        assert_eq!(site.visitor().get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    // The follower has not caught up.
    for address in addresses {
        let body = site.visitor().get(address).await.body;
        assert!(!body.contains("Responsabilité partagée"), "{address}: {body}");
        assert!(!body.contains("Rapport partagé"), "{address}: {body}");
    }
}

/// Two published records that nobody outside the desk may know of stand before those that all may.
#[tokio::test]
async fn what_is_left_out_shifts_nothing_beside_it() {
    let site = Site::new().await;
    let theme = site.publish(coded(&site, Kind::Theme, "integration", "Integration")).await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let series = site.publish(record(&site, Kind::Series, Lang::En, "Workshops of 2018")).await;
    for (position, title, hidden) in [(1.0, "Closed workshop", true), (2.0, "Open workshop", false)]
    {
        let mut event = record(&site, Kind::Event, Lang::En, title);
        event.set(Field::Series, vec![Value::Link(series.id)]);
        event.set(Field::Position, vec![Value::Number(position)]);
        event.set(Field::Confidential, vec![Value::Flag(hidden)]);
        site.publish(event).await;
    }
    for (title, links, hidden) in [
        ("Read this", vec![theme.id, place.id], false),
        ("Closed practice", vec![theme.id, place.id], true),
        ("Open practice", vec![place.id], false),
    ] {
        let mut practice = record(&site, Kind::Practice, Lang::En, title);
        let of = |id| links.iter().filter(|it| **it == id).map(|it| Value::Link(*it)).collect();
        practice.set(Field::Themes, of(theme.id));
        practice.set(Field::Places, of(place.id));
        practice.set(Field::Confidential, vec![Value::Flag(hidden)]);
        site.publish(practice).await;
    }
    let series = site.visitor().get("/en/series/workshops-of-2018").await.outline();
    let thread = series.split("## The thread").nth(1).unwrap_or_default();
    assert!(thread.contains("-\n2\n### Open workshop") && !thread.contains("Closed"), "{thread}");
    let page = site.visitor().get("/en/practices/read-this").await.outline();
    let similar = page.split("## Similar").nth(1).unwrap_or_default();
    let similar = similar.split("## Where this comes from").next().unwrap_or_default();
    assert!(similar.contains("Open practice -> /en/practices/open-practice"), "{similar}");
    assert!(similar.contains("Places: Mexico") && !similar.contains("Integration"), "{similar}");
    assert!(similar.contains("&with=open-practice") && !similar.contains("closed"), "{similar}");
}
