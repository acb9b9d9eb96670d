//! Every address, built in one place. Without the language: [`Page::url`](crate::Page::url) adds it.

use domain::{Kind, Passage, RecordId, Slug};
use std::fmt::Write;
use store::publications::Edition;

pub fn home() -> String {
    "/".to_owned()
}

pub fn list(kind: Kind) -> String {
    format!("/{}", kind.plural())
}

/// A list, or the search, as the address that answers in JSON whatever a program asks for.
///
/// ```
/// assert_eq!(web::urls::as_json("/practices"), "/practices.json");
/// ```
pub fn as_json(list: &str) -> String {
    format!("{list}.json")
}

pub fn record(kind: Kind, slug: &Slug) -> String {
    format!("/{}/{slug}", kind.plural())
}

pub fn record_json(kind: Kind, slug: &Slug) -> String {
    format!("/{}/{slug}.json", kind.plural())
}

/// A record in print.
pub fn record_pdf(kind: Kind, slug: &Slug) -> String {
    format!("/{}/{slug}.pdf", kind.plural())
}

/// A place in the text of a source.
pub fn passage(source: &Slug, passage: Passage) -> String {
    format!("{}#{}", source_part(source, passage.start / PART), anchor(&passage))
}

/// So many characters of a source stand on one page, so that a long report is read on a slow line.
pub const PART: usize = 20_000;

/// The page of a source with one part of its text, counted from 0.
pub fn source_part(source: &Slug, number: usize) -> String {
    let page = record(Kind::Source, source);
    if number == 0 { page } else { format!("{page}?part={}", number + 1) }
}

/// The name of a passage on the page of its source.
pub fn anchor(passage: &Passage) -> String {
    format!("p-{}-{}", passage.start, passage.end)
}

/// Where a source without a text says something of a record, below the address of the source.
pub fn row(record: RecordId) -> String {
    format!("{}#{}", query(&[("row", record.to_string())]), row_anchor(record))
}

/// What a source without a text says of a record, on the page of the source.
pub fn row_anchor(record: RecordId) -> String {
    format!("r-{record}")
}

/// The page of a series with some of its many events, counted from 0.
pub fn thread_part(series: &Slug, number: usize) -> String {
    let page = record(Kind::Series, series);
    if number == 0 { page } else { format!("{page}?part={}", number + 1) }
}

/// What rests on a part of a source, from one on.
pub fn source_records(source: &Slug, part: usize, from: usize) -> String {
    format!("{}?part={}&from={from}#records", record(Kind::Source, source), part + 1)
}

pub fn search() -> String {
    "/search".to_owned()
}

/// What is typed, completed.
pub fn suggest() -> String {
    "/search/suggest".to_owned()
}

/// What search engines are told of, counted from 0.
pub fn sitemap(part: u64) -> String {
    if part == 0 { "/sitemap.xml".to_owned() } else { format!("/sitemap.xml?part={}", part + 1) }
}

/// A search or a list as a feed.
pub fn feed() -> String {
    "/search.atom".to_owned()
}

/// All about being told by mail.
pub fn subscriptions() -> String {
    "/subscriptions".to_owned()
}

/// Where one asks to be told by mail.
pub fn new_subscription() -> String {
    format!("{}/new", subscriptions())
}

/// After one has asked.
pub fn subscription_asked() -> String {
    format!("{}/asked", subscriptions())
}

/// After it was ended.
pub fn subscription_ended() -> String {
    format!("{}/ended", subscriptions())
}

/// What the link of a mail leads to.
pub fn subscription(token: &str) -> String {
    format!("{}/{token}", subscriptions())
}

pub fn confirm_subscription(token: &str) -> String {
    format!("{}/confirm", subscription(token))
}

pub fn end_subscription(token: &str) -> String {
    format!("{}/end", subscription(token))
}

/// Whether a path, with its language, is that of [`end_subscription`].
///
/// ```
/// assert!(web::urls::ends_subscription("/ar/subscriptions/5eed/end"));
/// assert!(!web::urls::ends_subscription("/ar/subscriptions/5eed/confirm"));
/// assert!(!web::urls::ends_subscription("/ar/desk/subscriptions/5eed/end"));
/// ```
pub fn ends_subscription(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], ["", _, "subscriptions", _, "end"])
}

/// What is coming.
pub fn calendar() -> String {
    "/calendar".to_owned()
}

/// What was (`past`), a year (`2018`), a month (`2018-07`).
pub fn calendar_of(when: &str) -> String {
    format!("/calendar/{when}")
}

/// All events, for a calendar program.
pub fn events_calendar() -> String {
    "/events.ics".to_owned()
}

/// An event, for a calendar program.
pub fn event_calendar(slug: &Slug) -> String {
    format!("{}.ics", record(Kind::Event, slug))
}

/// The editions that are public.
pub fn publications() -> String {
    "/publications".to_owned()
}

/// The editions that are public, as a feed.
pub fn publications_feed() -> String {
    format!("{}.atom", publications())
}

/// The file of an edition: `catalogue-fr-4711.pdf`.
pub fn publication(edition: &Edition) -> String {
    let Edition { kind, lang, position, .. } = edition;
    format!("{}/{kind}-{lang}-{position}.pdf", publications())
}

/// Where two practices stand beside each other.
pub fn comparison() -> String {
    "/compare".to_owned()
}

/// Where one chooses what is to stand beside a practice.
pub fn compare_with(one: &Slug) -> String {
    format!("{}?with={one}", comparison())
}

/// Two practices beside each other.
pub fn compare(one: &Slug, other: &Slug) -> String {
    format!("{}?with={one}&with={other}", comparison())
}

/// Where one says in which country a practice is to be tried.
pub fn ask_elsewhere(practice: &Slug) -> String {
    format!("{}/here", record(Kind::Practice, practice))
}

/// The countries that may be meant by what is typed there.
pub fn suggest_elsewhere(practice: &Slug) -> String {
    format!("{}/suggest", ask_elsewhere(practice))
}

/// What it would take to try a practice in a country.
pub fn elsewhere(practice: &Slug, place: &Slug) -> String {
    format!("{}/{place}", ask_elsewhere(practice))
}

/// The places that actions were in.
pub fn places_with_actions() -> String {
    format!("{}?with=actions", list(Kind::Place))
}

pub fn conflicts() -> String {
    "/conflicts".to_owned()
}

pub fn about() -> String {
    "/about".to_owned()
}

pub fn accessibility() -> String {
    "/accessibility".to_owned()
}

pub fn privacy() -> String {
    "/privacy".to_owned()
}

pub fn data() -> String {
    "/data".to_owned()
}

/// Where many reports are sent at once.
pub const BATCHES: &str = "/desk/batches";

/// The records of a kind as a table.
pub fn table(kind: Kind) -> String {
    format!("{}/{}.csv", data(), kind.plural())
}

pub fn desk() -> String {
    "/desk".to_owned()
}

pub fn sign_in() -> String {
    "/sign-in".to_owned()
}

pub fn sign_out() -> String {
    "/sign-out".to_owned()
}

/// A query string of pairs, with its question mark; nothing where there are none.
///
/// ```
/// assert_eq!(web::urls::query(&[("q", "éducation & santé")]), "?q=%C3%A9ducation%20%26%20sant%C3%A9");
/// assert_eq!(web::urls::query::<&str>(&[]), "");
/// ```
pub fn query<T: AsRef<str>>(pairs: &[(&str, T)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(name);
        query.push('=');
        escape(value.as_ref(), &mut query);
    }
    query
}

fn escape(text: &str, into: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,:".contains(&byte) {
            into.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(into, "%{byte:02X}");
        }
    }
}
