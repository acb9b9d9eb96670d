//! Pages that are kept for a moment: for whom, packed how, and until when.

use crate::kit::{Site, coded, record, shared_responsibility, write};
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use domain::{Field, Kind, Lang, State, Value};

const ADDRESS: &str = "/fr/practices/responsabilite-partagee";

#[tokio::test]
async fn a_reader_s_copy_holds_until_something_is_written() {
    let site = Site::new().await;
    let mut practice = site.publish(shared_responsibility(&site)).await;
    let first = site.visitor().get(ADDRESS).await;
    let tag = first.headers[header::ETAG].clone();
    let asked =
        || site.visitor().request("GET", ADDRESS).header(header::IF_NONE_MATCH, tag.clone());
    let same = site.send(asked().body(Body::empty()).unwrap()).await;
    assert_eq!((same.status, same.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    write(&mut practice, Field::Summary, "Un autre résumé.");
    site.save(&mut practice).await;
    let changed = site.send(asked().body(Body::empty()).unwrap()).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert!(changed.body.contains("Un autre résumé."));
}

#[tokio::test]
async fn of_many_who_ask_at_once_one_has_the_page_made() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let asked = async |many: usize, address: &str| {
        let before = site.store.queries();
        let visitor = site.visitor();
        let readers = (0..many).map(|_| visitor.get(address));
        let answers = futures_util::future::join_all(readers).await;
        assert!(answers.iter().all(|it| it.status == StatusCode::OK));
        site.store.queries() - before
    };
    let (one, many) = (asked(1, ADDRESS).await, asked(9, &format!("{ADDRESS}?x")).await);
    // All of them may look how far the log has come.
    assert!(many < one + 9, "one: {one}, nine: {many}");
    assert!(asked(9, ADDRESS).await < 9);
}

#[tokio::test]
async fn what_is_kept_for_visitors_is_not_shown_to_whom_is_signed_in() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let officer = site.officer().await;
    assert!(!site.visitor().get(ADDRESS).await.body.contains("/fr/sign-out"));
    assert!(officer.get(ADDRESS).await.body.contains("/fr/sign-out"));
    assert!(!site.visitor().get(ADDRESS).await.body.contains("/fr/sign-out"));
}

#[tokio::test]
async fn every_reader_gets_the_page_packed_as_their_program_takes_it() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let packed = async |accepts: &str| {
        let asked = site.visitor().request("GET", ADDRESS).header(header::ACCEPT_ENCODING, accepts);
        let headers = site.send(asked.body(Body::empty()).unwrap()).await.headers;
        assert!(varies_by(&headers, "accept-encoding"), "{headers:?}");
        headers.get(header::CONTENT_ENCODING).map(|it| it.to_str().unwrap().to_owned())
    };
    // The second round is answered from what the first one left.
    for _ in 0..2 {
        assert_eq!(packed("gzip, deflate, br").await.as_deref(), Some("br"));
        assert_eq!(packed("gzip").await.as_deref(), Some("gzip"));
        assert_eq!(packed("br;q=0, gzip;q=0.5").await.as_deref(), Some("gzip"));
        assert_eq!(packed("identity").await, None);
    }
}

#[tokio::test]
async fn what_is_kept_as_a_page_is_not_handed_out_as_data() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let lists = ["/fr/practices", "/fr/search?q=plan", "/fr/places", "/fr/themes", "/fr/figures"];
    for address in [&[ADDRESS], lists.as_slice()].concat().repeat(2) {
        assert!(site.visitor().get(address).await.body.starts_with("<!DOCTYPE html>"));
        let asked =
            site.visitor().request("GET", address).header(header::ACCEPT, "application/json");
        let data = site.send(asked.body(Body::empty()).unwrap()).await;
        assert!(data.body.starts_with('{'), "{}", data.body);
        let vary: Vec<_> = data.headers.get_all(header::VARY).iter().collect();
        assert_eq!(vary, ["accept, accept-encoding, cookie"], "{address}");
    }
}

#[tokio::test]
async fn a_copy_is_known_among_several_and_by_a_star() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let tag = site.visitor().get(ADDRESS).await.headers[header::ETAG].clone();
    let tag = tag.to_str().unwrap();
    let status = async |copies: &str| {
        let asked = site.visitor().request("GET", ADDRESS).header(header::IF_NONE_MATCH, copies);
        site.send(asked.body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(status(&format!("W/\"0\", {tag}")).await, StatusCode::NOT_MODIFIED);
    assert_eq!(status("*").await, StatusCode::NOT_MODIFIED);
    assert_eq!(status("W/\"0\"").await, StatusCode::OK);
}

#[tokio::test]
async fn only_the_public_pages_say_that_anyone_may_keep_them() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let kept = async |address: &str| {
        let answer = site.visitor().get(address).await;
        answer.headers[header::CACHE_CONTROL].to_str().unwrap().to_owned()
    };
    for address in [ADDRESS, "/fr/", "/fr/practices", "/fr/search?q=plan"] {
        assert_eq!(kept(address).await, "public, no-cache", "{address}");
        let headers = site.visitor().get(address).await.headers;
        let vary: Vec<_> = headers.get_all(header::VARY).iter().collect();
        assert_eq!(vary, ["accept-encoding, accept, cookie"], "one line, as nginx reads it");
    }
    for address in ["/fr/sign-in", "/fr/desk", "/fr/practices/nowhere", "/"] {
        assert_eq!(kept(address).await, "private, no-cache", "{address}");
    }
}

#[tokio::test]
async fn all_that_other_programs_fetch_is_not_sent_twice() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    for address in [
        "/robots.txt",
        "/sitemap.xml",
        "/fr/sitemap.xml",
        "/fr/search.atom?q=plan",
        "/fr/events.ics",
        "/fr/data/practices.csv",
        "/fr/practices.json",
        "/fr/search.json?q=plan",
        "/fr/search.atom?q=xyzzyplugh",
        "/fr/publications.atom",
        "/fr/practices/responsabilite-partagee.bib",
        "/fr/practices/responsabilite-partagee.json",
        "/fr/search/suggest?q=res",
    ] {
        let first = site.visitor().get(address).await;
        assert_eq!(first.status, StatusCode::OK, "{address}");
        assert_eq!(first.headers[header::CACHE_CONTROL], "public, no-cache", "{address}");
        let tag = first.headers[header::ETAG].clone();
        let asked = site.visitor().request("GET", address).header(header::IF_NONE_MATCH, tag);
        let again = site.send(asked.body(Body::empty()).unwrap()).await;
        assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
    }
}

#[tokio::test]
async fn a_cookie_of_somebody_else_changes_no_page() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let first = site.visitor().get(ADDRESS).await;
    let before = site.store.queries();
    let asked = site.visitor().request("GET", ADDRESS).header(header::COOKIE, "visits=3; x=y");
    let again = site.send(asked.body(Body::empty()).unwrap()).await;
    assert_eq!(again.headers.get(header::ETAG), first.headers.get(header::ETAG));
    assert!(site.store.queries() - before <= 1, "it was kept");
}

#[tokio::test]
async fn a_feed_says_the_host_by_which_it_was_reached() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    for host in ["one.example", "two.example", "one.example"] {
        let asked = axum::http::Request::get("/fr/search.atom").header(header::HOST, host);
        let feed = site.send(asked.body(Body::empty()).unwrap()).await;
        assert!(feed.body.contains(&format!("http://{host}/fr/practices/")), "{}", feed.body);
    }
}

#[tokio::test]
async fn a_shared_cache_answers_by_itself_for_as_long_as_the_operator_says() {
    let settings = web::Settings { shared_cache: 20, ..web::Settings::default() };
    let site = Site::with(settings).await;
    site.publish(shared_responsibility(&site)).await;
    for address in [ADDRESS, "/fr/search.atom", "/fr/data/practices.csv"] {
        let answer = site.visitor().get(address).await;
        let kept = &answer.headers[header::CACHE_CONTROL];
        assert_eq!(kept, "public, max-age=0, s-maxage=20", "{address}");
    }
    let officer = site.officer().await.get(ADDRESS).await;
    assert_eq!(officer.headers[header::CACHE_CONTROL], "private, no-cache");
}

fn varies_by(headers: &HeaderMap, name: &str) -> bool {
    let values = headers.get_all(header::VARY).iter().map(|it| it.to_str().unwrap());
    values.flat_map(|it| it.split(',')).any(|it| it.trim() == name)
}

#[tokio::test]
async fn what_is_kept_in_memory_follows_what_is_written_here_and_by_others() {
    let site = Site::new().await;
    let mut place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let mut event = record(&site, Kind::Event, Lang::En, "Workshop");
    event.set(Field::Country, vec![Value::Link(place.id)]);
    site.publish(event).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Plan");
    action.set(Field::Places, vec![Value::Link(place.id)]);
    let mut action = site.publish(action).await;
    let told = async || {
        let front = site.visitor().get("/en/").await.outline();
        let events = site.visitor().get("/en/events").await.outline();
        let figure = front.lines().filter(|it| it.contains("-> /en/places?with=actions"));
        let place = events.lines().filter(|it| it.contains("Mexic"));
        figure.chain(place).collect::<Vec<_>>().join("\n")
    };
    let first = told().await;
    assert!(first.contains("- 1 country or region"), "{first}");
    assert!(first.contains("Mexico"), "{first}");

    // By this process, with the same page asked for right after.
    write(&mut place, Field::Title, "United Mexican States");
    site.save(&mut place).await;
    let renamed = told().await;
    assert!(renamed.contains("United Mexican States"), "{renamed}");

    // By another, which is seen within a second.
    let other = site.other_store().await;
    let tx = other.begin().await.unwrap();
    action = action.in_state(State::Retired);
    store::records::save(&tx, &mut action, &site.by()).await.unwrap();
    write(&mut place, Field::Title, "Mexico again");
    store::records::save(&tx, &mut place, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    site.wait(2);
    let last = told().await;
    assert!(!last.contains("- 1 country or region"), "{last}");
    assert!(last.contains("Mexico again"), "{last}");
}
