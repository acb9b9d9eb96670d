//! The sheet: a catalogue as the template reads it, cleaned and with its indexes made.
//!
//! All that can be decided without knowing a page is decided here, so that the template lays out
//! and does nothing else.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::catalogue::{Catalogue, Passage, Practice, Related, Source, Text};
use crate::clean::Cleaner;

/// Signs of a title that a running head has room for.
const RUNNING: usize = 64;
/// Signs of an address that are printed; it is followed as a whole.
const ADDRESS: usize = 160;

/// What the template reads as `data.json`.
pub fn sheet(book: &Catalogue) -> Value {
    let mut maker = Maker { clean: Cleaner::default(), home: tag(&book.lang) };
    let practices = maker.practices(book);
    let mut seen = BTreeSet::new();
    let sources: Vec<Value> =
        book.sources.iter().map(|it| maker.source(it, seen.insert(it.number))).collect();
    let words: serde_json::Map<String, Value> =
        book.words.iter().map(|(key, word)| (key.clone(), maker.line(word))).collect();
    let title = [&book.title, &book.programme].into_iter().find(|it| !it.trim().is_empty());
    let title = title.or(book.words.get("untitled")).map_or("", String::as_str);
    json!({
        "lang": maker.home.0,
        "region": maker.home.1,
        "title": maker.line(title),
        "running": maker.running(title),
        "subtitle": maker.line(&book.subtitle),
        "programme": maker.line(&book.programme),
        "edition": maker.line(&book.edition),
        "date": maker.line(&book.date),
        "day": day(&book.day),
        "position": book.position,
        "licence": maker.line(&book.licence),
        "address": maker.address(&book.address),
        "words": words,
        "practices": practices,
        "sources": sources,
        "themes": maker.index(&book.themes, &book.practices, |it| &it.themes),
        "places": maker.index(&book.places, &book.practices, |it| &it.places),
        "lost": maker.clean.lost.len(),
    })
}

struct Maker {
    clean: Cleaner,
    /// The language and region of the catalogue.
    home: (String, Option<String>),
}

impl Maker {
    fn practices(&mut self, book: &Catalogue) -> Vec<Value> {
        let untitled = book.words.get("untitled").map_or("", String::as_str);
        book.practices.iter().map(|it| self.practice(it, untitled, &book.sources)).collect()
    }

    fn practice(&mut self, it: &Practice, untitled: &str, sources: &[Source]) -> Value {
        let mut title = it.title.clone();
        if self.clean.line(&title.text).is_empty() {
            title = untitled.into();
        }
        let mut seen = BTreeSet::new();
        let passages: Vec<Value> = (it.passages.iter())
            .map(|it| self.passage(it, seen.insert(it.number), sources))
            .collect();
        json!({
            "title": self.text(&title),
            "running": self.running(&title.text),
            "summary": self.text(&it.summary),
            "context": self.text(&it.context),
            "steps": self.texts(&it.steps),
            "conditions": self.texts(&it.conditions),
            "results": self.text(&it.results),
            "lessons": self.texts(&it.lessons),
            "evidence": self.line(&it.evidence),
            "themes": self.lines(&it.themes),
            "places": self.lines(&it.places),
            "year": self.line(&it.year),
            "marks": self.lines(&it.marks),
            "related": self.related(&it.related),
            "served": self.related(&it.served),
            "translation": self.line(&it.translation),
            "untranslated": self.is_foreign(&it.title) || self.is_foreign(&it.summary),
            "edition": self.line(&it.edition),
            "address": self.address(&it.address),
            "passages": passages,
            "notes": notes(&it.passages),
        })
    }

    /// A label without names is left out.
    fn related(&mut self, all: &[Related]) -> Vec<Value> {
        let mut related = Vec::new();
        for it in all {
            let names = self.lines(&it.names);
            if !names.is_empty() {
                let label = self.line(&it.label);
                related.push(json!({ "field": it.field, "label": label, "names": names }));
            }
        }
        related
    }

    fn passage(&mut self, it: &Passage, first: bool, sources: &[Source]) -> Value {
        let source = sources.iter().find(|source| source.number == it.source);
        json!({
            "first": first,
            "number": it.number,
            "label": self.line(&it.label),
            "quote": self.text(&it.quote),
            // A source that is not listed has no number to point to.
            "source": source.map(|it| it.number),
            "said": self.line(&it.said),
        })
    }

    /// Only the first of a number is the one that marks lead to.
    fn source(&mut self, it: &Source, first: bool) -> Value {
        json!({
            "first": first,
            "number": it.number,
            "title": self.text(&it.title),
            "publisher": self.line(&it.publisher),
            "date": self.line(&it.date),
            "address": self.address(&it.url),
            "hash": self.line(&it.hash),
        })
    }

    /// Labels in the caller's order, each with the numbers of its practices.
    fn index(
        &mut self,
        order: &[String],
        practices: &[Practice],
        labels: impl Fn(&Practice) -> &Vec<String>,
    ) -> Vec<Value> {
        let mut order: Vec<&String> = order.iter().collect();
        for label in practices.iter().flat_map(&labels) {
            if !order.contains(&label) {
                order.push(label);
            }
        }
        let mut index = Vec::new();
        for label in order {
            let has = |(at, it): (usize, &Practice)| labels(it).contains(label).then_some(at + 1);
            let found: Vec<usize> = practices.iter().enumerate().filter_map(has).collect();
            if !found.is_empty() && !label.trim().is_empty() {
                index.push(json!({ "label": self.line(label), "practices": found }));
            }
        }
        index
    }

    fn text(&mut self, it: &Text) -> Value {
        let (lang, region) = if it.lang.is_empty() { self.home.clone() } else { tag(&it.lang) };
        json!({ "lang": lang, "region": region, "paragraphs": self.clean.paragraphs(&it.text) })
    }

    /// Empty ones are left out: a step without words is no step.
    fn texts(&mut self, texts: &[Text]) -> Vec<Value> {
        let mut list = Vec::new();
        for (at, it) in texts.iter().enumerate() {
            let mut text = self.text(it);
            if text["paragraphs"] != json!([]) {
                text["at"] = json!(at + 1);
                list.push(text);
            }
        }
        list
    }

    fn line(&mut self, text: &str) -> Value {
        self.clean.line(text).into()
    }

    fn lines(&mut self, lines: &[String]) -> Vec<Value> {
        lines.iter().filter(|it| !it.trim().is_empty()).map(|it| self.line(it)).collect()
    }

    fn running(&mut self, title: &str) -> Value {
        let line = self.clean.line(title);
        let short = shortened(&line, RUNNING);
        if short == line {
            return line.into();
        }
        let whole_words = short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words);
        format!("{}…", whole_words.trim_end_matches('…')).into()
    }

    /// An address as it is printed, and as it is followed if it can be.
    fn address(&mut self, url: &str) -> Value {
        let followed = url.starts_with("https://") || url.starts_with("http://");
        let target = followed.then(|| url.split_whitespace().collect::<String>());
        json!({ "shown": self.line(&shortened(url, ADDRESS)), "target": target })
    }

    fn is_foreign(&self, it: &Text) -> bool {
        !it.lang.is_empty() && tag(&it.lang).0 != self.home.0
    }
}

/// The marks of each field: `{"summary": [1, 4]}`.
fn notes(passages: &[Passage]) -> Value {
    let mut notes = serde_json::Map::new();
    for it in passages {
        for field in it.fields.iter().filter(|it| !it.is_empty()) {
            let marks = notes.entry(field.clone()).or_insert_with(|| json!([]));
            if let Some(marks) = marks.as_array_mut() {
                marks.push(it.number.into());
            }
        }
    }
    notes.into()
}

fn shortened(text: &str, signs: usize) -> String {
    match text.char_indices().nth(signs) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `pt-BR` is Portuguese of Brazil. What is no language tag is a language not known.
fn tag(lang: &str) -> (String, Option<String>) {
    let mut parts = lang.split(['-', '_']);
    let is = |part: &&str, from, to| {
        (from..=to).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let first = parts.next().filter(|it| is(it, 2, 3)).unwrap_or("und").to_ascii_lowercase();
    (first, parts.find(|it| is(it, 2, 2)).map(str::to_ascii_uppercase))
}

/// Year, month and day, if the text is a date.
pub fn day(text: &str) -> Option<[u16; 3]> {
    let mut parts = text.split('-').map(str::parse::<u16>);
    let mut next = || parts.next()?.ok();
    let [year, month, day] = [next()?, next()?, next()?];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    ((1..=12).contains(&month) && (1..=last).contains(&day)).then_some([year, month, day])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_a_language_and_perhaps_a_region() {
        let tags = ["fr", "pt-BR", "zh_Hant-TW", "", "x", "../etc"].map(|it| match tag(it) {
            (lang, None) => lang,
            (lang, Some(region)) => format!("{lang} in {region}"),
        });
        assert_eq!(tags, ["fr", "pt in BR", "zh in TW", "und", "und", "und"]);
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        assert_eq!(day("2026-11-23"), Some([2026, 11, 23]));
        assert_eq!(day("2024-02-29"), Some([2024, 2, 29]));
        for wrong in ["", "soon", "2026-02-29", "2026-13-01", "2026-11"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_index_follows_the_callers_order_and_forgets_no_practice() {
        let with = |themes: &[&str]| Practice {
            themes: themes.iter().map(ToString::to_string).collect(),
            ..Practice::default()
        };
        let book = Catalogue {
            themes: ["école", "zone", "œuvre"].map(str::to_owned).to_vec(),
            practices: vec![with(&["œuvre", "eau"]), with(&["école", "œuvre"])],
            ..Catalogue::default()
        };
        let shown = sheet(&book)["themes"].to_string();
        insta::assert_snapshot!(shown, @r#"[{"label":"école","practices":[2]},{"label":"œuvre","practices":[1,2]},{"label":"eau","practices":[1]}]"#);
    }

    #[test]
    fn a_title_too_long_for_a_running_head_ends_after_a_whole_word() {
        let mut maker = Maker { clean: Cleaner::default(), home: tag("en") };
        let shown = maker.running(&"twelve words ".repeat(9));
        insta::assert_snapshot!(shown, @r#""twelve words twelve words twelve words twelve words twelve…""#);
    }
}
