//! Every kind of public page on a full database, asked for the first time, so that no kept page
//! answers; and all of them mixed, as readers ask.

use super::Measured;
use super::load::{self, Takes};
use super::server::{millis, start, stop};
use crate::instance::Home;
use anyhow::Context;
use domain::{Field, Kind, Record, State};
use search::sample::Sample;
use std::time::Duration;
use store::records::{self, Listing};
use store::{Db, Store};

/// So many pages of each kind, where there are so many; and four times as many searches.
const MANY: usize = 100;
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "pt"];

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
    stop(server).await?;
    measured.extend(mixed(home, &all, lasting).await?);
    Ok(measured)
}

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
    let is_country = |it: &&Record| it.code(Field::PlaceKind) == Some("country");
    let countries: Vec<Record> = places.iter().filter(is_country).cloned().collect();
    let mut all = vec![
        page("the front page", LANGUAGES.map(|it| format!("/{it}/")).to_vec()),
        page("practices of one theme", listed("practices?theme=", &theme_codes)),
        page("events of one place", listed("events?place=", &place_codes)),
        page("Actions of a theme on the map", seen(&theme_codes, "map")),
        page("Actions of a theme in time", seen(&theme_codes, "time")),
        page("Actions of a theme as a table", seen(&theme_codes, "table")),
        page("the place", named("places", &slugs(&places))),
        page("the theme", named("themes", &slugs(&themes))),
        page("a month of the calendar", months()),
        page("two practices compared", compared(&practices)),
        page("what would it take here", elsewhere(&practices, &slugs(&countries))),
        page("figures, places, themes, data", trees()),
        page("a feed of one theme", fed(&theme_codes)),
    ];
    for kind in [Kind::Practice, Kind::Event, Kind::Action, Kind::Result, Kind::Source] {
        let slugs = slugs(&some(db, kind).await?);
        all.push(page(
            &format!("the page of one of the {}", kind.plural()),
            named(kind.plural(), &slugs),
        ));
        let lists = LANGUAGES.map(|it| format!("/{it}/{}", kind.plural()));
        all.push(page(&format!("the list of {}", kind.plural()), lists.to_vec()));
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

fn trees() -> Vec<String> {
    let names = ["figures", "places", "themes", "data"];
    LANGUAGES.iter().flat_map(|lang| names.map(|it| format!("/{lang}/{it}"))).collect()
}
