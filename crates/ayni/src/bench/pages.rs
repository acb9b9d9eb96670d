//! Every kind of public page on a full database, asked for the first time, so that no kept page
//! answers; and all of them mixed, as readers ask.

use super::Measured;
use super::load::{self, Takes};
use super::server::{millis, start, stop};
use crate::instance::{Home, by_command};
use anyhow::Context;
use domain::{Field, Kind, MadeBy, Record, State, Text};
use search::sample::Sample;
use std::net::SocketAddr;
use std::time::Duration;
use store::records::{self, Listing};
use store::{Db, Store};

/// So many pages of each kind, where there are so many; and four times as many searches.
const MANY: usize = 100;
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "pt"];
/// Of these each record has a page, and all have a list; that of the figures is told with the trees.
const KINDS: [Kind; 8] = [
    Kind::Practice,
    Kind::Event,
    Kind::Action,
    Kind::Result,
    Kind::Source,
    Kind::Organisation,
    Kind::Series,
    Kind::Figure,
];
const WORDS: &[&str] = &["about", "accessibility", "privacy", "publications"];

/// A kind of page, and the addresses of some.
struct Pages {
    what: String,
    wanted: &'static str,
    paths: Vec<String>,
    /// So many times as many of them as of other kinds.
    most: usize,
}

pub async fn measure(
    home: &Home,
    count: usize,
    lasting: Duration,
) -> anyhow::Result<Vec<Measured>> {
    let store = home.store().await?;
    let mut all = pages(&store).await?;
    let many = MANY.min(count);
    for pages in &mut all {
        pages.paths.truncate(pages.most * many);
    }
    // A small instance has no conflict, and no month without an event.
    all.retain(|it| !it.paths.is_empty());
    store.close().await?;
    let (server, at, _) = start(home, "/en/about").await?;
    let mut measured = Vec::new();
    for pages in &all {
        let mut times = load::each(at, &pages.paths, Takes::Plain).await?;
        times.sort_unstable();
        measured.push(Measured::new(
            format!("{}, {} of them", pages.what, times.len()),
            format!("median {}, p99 {}", part(&times, 50)?, part(&times, 99)?),
            pages.wanted,
        ));
    }
    measured.extend(written(home, at).await?);
    stop(server).await?;
    measured.extend(mixed(home, &all, lasting).await?);
    Ok(measured)
}

/// What readers ask for first, each time after another process has written what it tells: a page
/// that is kept then answers nobody.
async fn written(home: &Home, at: SocketAddr) -> anyhow::Result<Vec<Measured>> {
    let asked = [
        ("the front page", Kind::Action, "/en/"),
        ("the list of practices", Kind::Practice, "/fr/practices"),
        ("the list of Actions", Kind::Action, "/es/actions"),
    ];
    let mut measured = Vec::new();
    let store = home.store().await?;
    for (what, kind, path) in asked {
        let mut times = Vec::new();
        for record in some(store.db(), kind).await?.iter_mut().take(ROUNDS) {
            let tx = store.begin().await?;
            let again = |revision| Text::new("Told anew.", MadeBy::Author, revision, None);
            record.write(Field::Summary, "Told anew.", again);
            records::save(&tx, record, &by_command("bench")).await?;
            tx.commit().await?;
            // The server looks for what others have written once a second, and so does its index.
            tokio::time::sleep(Duration::from_millis(2_500)).await;
            times.extend(load::each(at, &[path.to_owned()], Takes::Plain).await?);
        }
        if times.is_empty() {
            continue;
        }
        times.sort_unstable();
        measured.push(Measured::new(
            format!("{what} after something was written, {} times", times.len()),
            format!("median {}, p99 {}", part(&times, 50)?, part(&times, 99)?),
            "median under 10 ms",
        ));
    }
    store.close().await?;
    Ok(measured)
}

/// How often something is written.
const ROUNDS: usize = 5;

/// All of them in turn: by a server that has none of them yet, and, as browsers take them, by one
/// that has been asked for each once.
async fn mixed(home: &Home, all: &[Pages], lasting: Duration) -> anyhow::Result<[Measured; 2]> {
    let longest = all.iter().map(|it| it.paths.len()).max().unwrap_or_default();
    let in_turn = (0..longest).flat_map(|at| all.iter().filter_map(move |it| it.paths.get(at)));
    let paths: Vec<String> = in_turn.cloned().collect();
    let (server, at, _) = start(home, "/en/about").await?;
    let first = load::ask_all(at, &paths, (Takes::Plain, lasting)).await?;
    stop(server).await?;
    let (server, at, _) = start(home, "/en/about").await?;
    load::each(at, &paths, Takes::Packed).await?;
    let again = load::ask_all(at, &paths, (Takes::Packed, lasting)).await?;
    stop(server).await?;
    let told = |asked: load::Asked, how: &str| {
        Measured::new(
            format!("{} pages of all these kinds mixed, {how}", paths.len()),
            format!("{:.0} a second, median {}", asked.per_second, millis(asked.median)),
            "2,000 a second",
        )
    };
    Ok([told(first, "from the first on"), told(again, "each asked for once before")])
}

fn part(times: &[Duration], percent: usize) -> anyhow::Result<String> {
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).map(|it| millis(*it)).context("nothing was asked")
}

async fn pages(store: &Store) -> anyhow::Result<Vec<Pages>> {
    let db = store.db();
    let themes = public(db, Kind::Theme).await?;
    let places = public(db, Kind::Place).await?;
    let practices = some(db, Kind::Practice).await?;
    let (theme_codes, place_codes) = (codes(&themes), codes(&places));
    let is_country = |it: &Record| it.code(Field::PlaceKind) == Some("country");
    let (countries, regions): (Vec<Record>, Vec<Record>) =
        places.iter().cloned().partition(is_country);
    let mut all = vec![
        page("the front page", LANGUAGES.map(|it| format!("/{it}/")).to_vec()),
        page("practices of one theme", listed("practices?theme=", &theme_codes)),
        page("events of one place", listed("events?place=", &place_codes)),
        page("Actions of a theme on the map", seen(&theme_codes, "map")),
        page("Actions of a theme in time", seen(&theme_codes, "time")),
        page("Actions of a theme as a table", seen(&theme_codes, "table")),
        page("results of one place", listed("results?place=", &place_codes)),
        page("the place", named("places", &slugs(&places))),
        page("the region", named("places", &slugs(&regions))),
        page("the theme", named("themes", &slugs(&themes))),
        page("a month of the calendar", months()),
        page("a year of the calendar", years()),
        page("the calendar: coming, past", every(&["calendar", "calendar/past"])),
        page("two practices compared", compared(&practices)),
        page("what to compare a practice with", beside(&practices)),
        page("what would it take here", elsewhere(&practices, &slugs(&countries))),
        page("figures, places, themes, data", every(&["figures", "places", "themes", "data"])),
        page("conflicts", every(&["conflicts"])),
        page("words and publications", every(WORDS)),
        page("a feed of one theme", fed(&theme_codes)),
    ];
    for kind in KINDS {
        let (slugs, kinds) = (slugs(&some(db, kind).await?), kind.plural());
        all.push(page(&format!("the page of one of the {kinds}"), named(kinds, &slugs)));
        if kind != Kind::Figure {
            all.push(page(&format!("the list of {kinds}"), every(&[kinds])));
        }
    }
    let queries = Sample::new().queries(4 * MANY as u64);
    let search = queries
        .iter()
        .map(|(lang, words)| format!("/{lang}/search{}", web::urls::query(&[("q", words)])));
    all.push(Pages { wanted: "p99 under 10 ms", most: 4, ..page("a search", search.collect()) });
    Ok(all)
}

fn page(what: &str, paths: Vec<String>) -> Pages {
    Pages { what: what.to_owned(), wanted: "median under 10 ms", paths, most: 1 }
}

async fn some(db: &Db, kind: Kind) -> store::Result<Vec<Record>> {
    let (kinds, states) = (vec![kind], vec![State::Published]);
    let listing = Listing { kinds, states, limit: MANY as u64, ..Listing::default() };
    Ok(records::page(db, &listing).await?.records)
}

/// What readers see of a kind of the vocabulary.
async fn public(db: &Db, kind: Kind) -> store::Result<Vec<Record>> {
    let mut all = records::all(db, kind).await?;
    all.retain(|it| it.state() == State::Published);
    Ok(all)
}

fn codes(all: &[Record]) -> Vec<String> {
    all.iter().filter_map(|it| it.code(Field::Code)).map(str::to_owned).collect()
}

fn slugs(all: &[Record]) -> Vec<String> {
    all.iter().map(|it| it.slug.to_string()).collect()
}

/// Each in the next language.
fn in_turn(all: &[String], path: impl Fn(&str, &str) -> String) -> Vec<String> {
    all.iter().take(MANY).zip(LANGUAGES.iter().cycle()).map(|(it, lang)| path(lang, it)).collect()
}

fn named(below: &str, all: &[String]) -> Vec<String> {
    in_turn(all, |lang, it| format!("/{lang}/{below}/{it}"))
}

fn listed(list: &str, all: &[String]) -> Vec<String> {
    in_turn(all, |lang, it| format!("/{lang}/{list}{it}"))
}

fn seen(themes: &[String], view: &str) -> Vec<String> {
    in_turn(themes, |lang, it| format!("/{lang}/actions?theme={it}&view={view}"))
}

fn fed(themes: &[String]) -> Vec<String> {
    in_turn(themes, |lang, it| format!("/{lang}/search.atom?theme={it}"))
}

fn months() -> Vec<String> {
    let months = (2012..2020).flat_map(|year| (1..=12).map(move |it| format!("{year}-{it:02}")));
    named("calendar", &months.collect::<Vec<_>>())
}

fn compared(practices: &[Record]) -> Vec<String> {
    let pairs = practices.chunks_exact(2);
    pairs.map(|it| format!("/en/compare?with={}&with={}", it[0].slug, it[1].slug)).collect()
}

fn elsewhere(practices: &[Record], places: &[String]) -> Vec<String> {
    let both = practices.iter().zip(places);
    both.map(|(it, place)| format!("/es/practices/{}/here/{place}", it.slug)).collect()
}

fn years() -> Vec<String> {
    named("calendar", &(2010..2027).map(|it| it.to_string()).collect::<Vec<_>>())
}

/// What a practice may be compared with, where one is chosen.
fn beside(practices: &[Record]) -> Vec<String> {
    in_turn(&slugs(practices), |lang, it| format!("/{lang}/compare?with={it}"))
}

/// These pages, each in every language.
fn every(names: &[&str]) -> Vec<String> {
    let in_langs = |name: &&str| LANGUAGES.map(|lang| format!("/{lang}/{name}"));
    names.iter().flat_map(in_langs).collect()
}
