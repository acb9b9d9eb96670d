//! Whether a proposal calls a record by its name, in whatever words around it.
//!
//! An Action is called after what it does, so a report never says its title; but it says what the
//! title is made of: *two national integration plans*. And one that is with a network or a body is
//! called after it.

use crate::table::saying::{same, words};
use domain::{Field, Lang, Proposal, ProposedValue, Record};

/// Fewer words than these are shared by chance: *migration policy*.
const SEVERAL: usize = 3;

/// Whether the proposal says the words of a title of the record, but for one in four. Those that
/// name the place do not count: all the Actions of a country have them.
pub fn says_title(proposal: &Proposal, record: &Record, places: &[&str]) -> bool {
    let said = words(&text_of(proposal));
    let places: Vec<String> = places.iter().flat_map(|it| words(it)).collect();
    titles(record).any(|title| {
        let mut wanted = long(title);
        wanted.retain(|it| !places.iter().any(|place| same(place, it)));
        let there = wanted.iter().filter(|it| said.iter().any(|word| same(word, it))).count();
        there >= SEVERAL && there * 4 >= wanted.len() * 3
    })
}

/// Whether a title of the record is that of a body and what was done with it: *Ibero-American
/// network of prosecutors: smuggling*.
pub fn is_called_after(record: &Record, body: &str) -> bool {
    let name = words(body);
    let telling = long(body).len();
    telling + 1 >= SEVERAL && titles(record).any(|it| words(it).starts_with(&name))
}

fn titles(record: &Record) -> impl Iterator<Item = &str> {
    let titles = record.texts(Field::Title).into_iter().flat_map(domain::Texts::iter);
    titles.map(|(_, it): (Lang, _)| it.value.as_str())
}

fn long(text: &str) -> Vec<String> {
    words(text).into_iter().filter(|it| it.chars().count() > 3).collect()
}

/// All that a proposal says in words.
fn text_of(proposal: &Proposal) -> String {
    let texts = proposal.fields.iter().filter_map(|it| match &it.value {
        ProposedValue::Text { value, .. } => Some(value.as_str()),
        _ => None,
    });
    texts.chain([proposal.title.as_str()]).collect::<Vec<_>>().join(" ")
}

/// Whether both tell spans of years, as plans have in their names, and share none.
pub fn of_other_spans(proposal: &Proposal, record: &Record) -> bool {
    let texts = record.content.texts.values().flat_map(domain::Texts::iter);
    let known: Vec<(i16, i16)> = texts.flat_map(|(_, it)| spans(&it.value)).collect();
    let said = spans(&text_of(proposal));
    !said.is_empty() && !known.is_empty() && !said.iter().any(|it| known.contains(it))
}

/// *2013-2017*
fn spans(text: &str) -> Vec<(i16, i16)> {
    let years: Vec<&str> = text.split(|it: char| !it.is_ascii_digit()).collect();
    let year = |it: &str| it.parse::<i16>().ok().filter(|it| (1900..2100).contains(it));
    let pairs = years.windows(2).filter_map(|it| Some((year(it[0])?, year(it[1])?)));
    pairs.filter(|it| it.0 < it.1).collect()
}
