//! Following what changes: the publications, what is new on a theme and in a place, and feeds in which
//! nothing is told yet.

use crate::kit::{Site, coded, record, write};
use axum::body::Body;
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, State, Value};
use store::artifacts;
use store::publications::{self, CATALOGUE, Edition};

/// A feed in which there is nothing.
const NONE: &str = "/en/search.atom?q=xyzzyplugh";

/// When a feed says that something was last new in it.
async fn updated(site: &Site, address: &str) -> String {
    let feed = site.visitor().get(address).await;
    assert_eq!(feed.status, StatusCode::OK, "{address}");
    let head = feed.body.split("<entry>").next().unwrap();
    let updated = head.split("<updated>").nth(1).and_then(|it| it.split("</updated>").next());
    updated.unwrap_or_else(|| panic!("{}", feed.body)).to_owned()
}

#[tokio::test]
async fn a_feed_without_entries_is_as_old_as_the_last_change_that_readers_saw() {
    let site = Site::new().await;
    let mut practice = site.publish(record(&site, Kind::Practice, Lang::En, "Listen first")).await;
    site.catch_up().await;
    assert_eq!(updated(&site, NONE).await, "2026-11-23T10:00:00Z");
    assert_eq!(updated(&site, "/en/publications.atom").await, "2026-11-23T10:00:00Z");
    let tag = site.visitor().get(NONE).await.headers[header::ETAG].clone();

    // A draft and a confidential source are written, and no reader has seen any of it.
    site.wait(3600);
    site.keep(record(&site, Kind::Practice, Lang::En, "Not yet told"), State::Draft).await;
    site.keep(record(&site, Kind::Practice, Lang::En, "Given up"), State::Retired).await;
    let mut letter = record(&site, Kind::Source, Lang::En, "A letter in confidence");
    letter.set(Field::Confidential, vec![Value::Flag(true)]);
    site.publish(letter).await;
    site.wait(24 * 3600);
    site.catch_up().await;
    assert_eq!(updated(&site, NONE).await, "2026-11-23T10:00:00Z");
    let asked = site.visitor().request("GET", NONE).header(header::IF_NONE_MATCH, tag);
    let again = site.send(asked.body(Body::empty()).unwrap()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);

    write(&mut practice, Field::Summary, "Children are heard before anything is decided.");
    site.save(&mut practice).await;
    assert_eq!(updated(&site, NONE).await, "2026-11-24T11:00:00Z");
    site.wait(60);
    let mut practice = practice.in_state(State::Retired);
    site.save(&mut practice).await;
    assert_eq!(updated(&site, NONE).await, "2026-11-24T11:01:00Z", "readers have lost it");
}

#[tokio::test]
async fn a_site_that_nobody_has_read_anything_on_has_feeds_too() {
    let site = Site::new().await;
    site.keep(record(&site, Kind::Practice, Lang::En, "Not yet told"), State::Draft).await;
    site.wait(3600);
    for _ in 0..2 {
        assert_eq!(updated(&site, "/en/search.atom").await, "2026-11-23T10:00:00Z");
        site.wait(24 * 3600);
    }
}

/// The edition for programs: as JSON, in the words of schema.org, and told of where data are.
async fn are_data(site: &Site, artifact: artifacts::ArtifactId) {
    assert_eq!(
        site.visitor().get("/en/publications.json").await.json(),
        serde_json::json!({
            "language": "en",
            "address": "/en/publications",
            "json": "/en/publications.json",
            "count": 1,
            "items": [{
                "id": artifact.to_string(),
                "kind": "catalogue",
                "title": "Good practices, in French",
                "language": "fr",
                "edition": "2026-11-23",
                "position": 4711,
                "published": "2026-11-23T11:00:00Z",
                "file": "/en/publications/catalogue-fr-4711.pdf",
                "media_type": "application/pdf",
                "size": 8,
            }],
        })
    );
    let page = site.visitor().get("/en/publications").await;
    let linked = page.body.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    let linked: serde_json::Value =
        serde_json::from_str(linked.split("</script>").next().unwrap()).unwrap();
    let file = &linked["hasPart"][0];
    assert_eq!(file["inLanguage"], "fr");
    assert_eq!(file["datePublished"], "2026-11-23");
    assert_eq!(file["encoding"]["contentUrl"], "/en/publications/catalogue-fr-4711.pdf");
    let data = site.visitor().get("/en/data").await.outline();
    assert!(data.contains("/en/publications.json -> /en/publications.json"), "{data}");
}

#[tokio::test]
async fn publications_are_followed_from_when_they_are_public() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let by = officer.by();
    let tx = site.store.begin().await.unwrap();
    let kept = artifacts::keep(&tx, "c.pdf", "application/pdf", b"%PDF-1.7", &by).await;
    let artifact = kept.unwrap();
    let (kind, lang) = (CATALOGUE.to_owned(), Lang::Fr);
    let edition =
        Edition { artifact, kind, lang, edition: "2026-11-23".to_owned(), position: 4711 };
    publications::freeze(&tx, &edition, &by).await.unwrap();
    tx.commit().await.unwrap();
    let feed = "/en/publications.atom";
    assert!(!site.visitor().get(feed).await.body.contains("<entry>"));

    site.wait(3600);
    let act = |what: &str| format!("/en/desk/publications/{artifact}/{what}");
    officer.post(&act("publish"), &[]).await;
    let told = site.visitor().get(feed).await;
    assert_eq!(told.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
    let entry = told.body.split("<entry>").nth(1).unwrap_or_default();
    for part in [
        &format!("<id>urn:uuid:{artifact}</id>"),
        "<title>Good practices, in French: Edition of 23 November 2026</title>",
        "<updated>2026-11-23T11:00:00Z</updated>",
        "type=\"application/pdf\" href=\"http://localhost/en/publications/catalogue-fr-4711.pdf\"",
        "PDF, 1 kB",
    ] {
        assert!(entry.contains(part), "{part}: {}", told.body);
    }
    assert_eq!(updated(&site, feed).await, "2026-11-23T11:00:00Z");
    are_data(&site, artifact).await;
    let page = site.visitor().get("/en/publications").await;
    assert!(page.outline().contains("Follow the publications (Atom) -> /en/publications.atom"));
    let link =
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/en/publications.atom\"";
    assert!(page.body.contains(link));
    officer.post(&act("withdraw"), &[]).await;
    assert!(!site.visitor().get(feed).await.body.contains("<entry>"));
}

#[tokio::test]
async fn the_page_of_a_theme_or_a_place_leads_to_what_is_new_there() {
    let site = Site::mailing().await;
    let theme = site.publish(coded(&site, Kind::Theme, "return", "Return")).await;
    let mut narrower = coded(&site, Kind::Theme, "reintegration", "Reintegration");
    narrower.set(Field::Broader, vec![Value::Link(theme.id)]);
    let narrower = site.publish(narrower).await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let mut practice = record(&site, Kind::Practice, Lang::En, "Come back, and find work");
    practice.set(Field::Themes, vec![Value::Link(narrower.id)]);
    practice.set(Field::Places, vec![Value::Link(place.id)]);
    site.publish(practice).await;
    site.publish(record(&site, Kind::Practice, Lang::En, "Something else")).await;
    site.catch_up().await;
    for (page, said, feed, title) in [
        ("/en/themes/return", "on this theme", "theme=return", "Return · Ayni"),
        ("/en/places/mexico", "for this place", "place=MX", "Mexico · Ayni"),
    ] {
        let answer = site.visitor().get(page).await;
        let outline = answer.outline();
        let link = format!("Follow what is new {said} (Atom) -> /en/search.atom?{feed}");
        assert!(outline.contains(&link), "{outline}");
        let by_mail = format!("-> /en/subscriptions/new?{feed}");
        assert!(outline.contains(&by_mail), "{outline}");
        let head = format!("type=\"application/atom+xml\" href=\"/en/search.atom?{feed}\"");
        assert!(answer.body.contains(&head), "{page}");
        let feed = site.visitor().get(&format!("/en/search.atom?{feed}")).await.body;
        assert!(feed.contains(&format!("<title>{title}</title>")), "{feed}");
        assert_eq!(feed.matches("<entry>").count(), 1, "{feed}");
        assert!(feed.contains("Come back, and find work"), "{feed}");
    }
}

#[tokio::test]
async fn what_is_said_of_open_data_leads_where_it_says() {
    let site = Site::new().await;
    site.publish(record(&site, Kind::Event, Lang::En, "Workshop")).await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "requests");
    figure.set(Field::Number, vec![Value::Number(190.0)]);
    site.publish(figure).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/data").await.outline();
    let links: Vec<&str> =
        page.split(" -> ").skip(1).filter_map(|it| it.split_whitespace().next()).collect();
    assert!(links.len() > 20, "{page}");
    for link in links {
        assert_eq!(site.visitor().get(link).await.status, StatusCode::OK, "{link}");
    }
    for kind in Kind::ALL {
        assert!(page.contains(&format!("-> /en/data/{}.csv", kind.plural())), "{kind:?}");
    }
    // Every list of records says where it is followed; the trees are no feeds.
    for kind in Kind::ALL {
        let list = site.visitor().get(&format!("/en/{}", kind.plural())).await.outline();
        let is_tree = matches!(kind, Kind::Place | Kind::Theme);
        assert_eq!(list.contains("search.atom"), !is_tree, "{list}");
    }
}
