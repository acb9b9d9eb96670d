//! What a fact rests on: the words of a source, and who accepted them.

use super::{Chars, Name, Quote};
use crate::page::Page;
use crate::{App, urls};
use domain::{Act, Claim, Field, Lang, Passage, Record, RecordId, Review};
use std::collections::HashMap;
use std::sync::Arc;
use store::{records, sources};
use work::Deciders;
use work::table::Drawn;

/// One claim, as the note of a mark shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    pub quotes: Vec<Cited>,
    /// Whether it was only read from these words, and none of them says it.
    pub only_read: bool,
    /// Where in a source without a text of its own, and the address of what it says there.
    pub place: Option<(String, String)>,
    pub source: Name,
    /// The web page that the source is a copy of.
    pub url: Option<String>,
    /// Who accepted it, and when; or who gave it, with the words before them. And who approved the
    /// record with it.
    pub accepted: String,
    /// Whether the words need not say it so.
    pub by_hand: bool,
}

/// A quote with its place on the page of its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    pub quote: Quote,
    pub href: String,
    /// Set where the source is not in the language of the page.
    pub lang: Option<Lang>,
}

/// The sources that claims come from, as far as this reader may know them.
#[derive(Debug, Default)]
pub struct Sources {
    known: HashMap<RecordId, Source>,
    deciders: Arc<Deciders>,
    drawn: Drawn,
}

#[derive(Debug)]
struct Source {
    record: Record,
    name: Name,
    text: Option<Chars>,
}

impl Ground {
    /// Where the source says it: on its page, or at the line there, where it has no text.
    pub fn href(&self) -> &str {
        let line = self.place.as_ref().map(|it| &it.1);
        line.unwrap_or(&self.source.href)
    }
}

impl Sources {
    /// Four statements, however many claims there are; one more where some have no words that say
    /// them.
    pub async fn load(app: &App, page: &Page, claims: &[Claim]) -> store::Result<Sources> {
        let db = app.store.db();
        let mut ids: Vec<RecordId> = claims.iter().map(|it| it.source).collect();
        ids.sort_unstable();
        ids.dedup();
        let deciders = app.deciders().await?;
        if ids.is_empty() {
            return Ok(Sources { deciders, ..Sources::default() });
        }
        let mut texts = sources::texts(db, &ids).await?;
        let mut known = HashMap::new();
        for record in records::by_ids(db, &ids).await? {
            if may_read(page, &record) {
                let name = Name::of(&record, page);
                let text = texts.remove(&record.id).filter(|it| !it.is_empty()).map(Chars::new);
                known.insert(record.id, Source { record, name, text });
            }
        }
        let drawn = Drawn::load(db, claims.iter()).await?;
        Ok(Sources { known, deciders, drawn })
    }

    /// The people who decide and write, as a reader may know them.
    pub fn deciders(&self) -> &Deciders {
        &self.deciders
    }

    /// Whether this reader may know the source.
    pub fn has(&self, source: RecordId) -> bool {
        self.known.contains_key(&source)
    }

    /// The words that a claim is shown with: those that say it, or that it was read from.
    pub fn words<'a>(&'a self, claim: &'a Claim) -> &'a [Passage] {
        self.drawn.words(claim)
    }

    /// Nothing where this reader may not know the source.
    pub fn ground(&self, claim: &Claim, page: &Page) -> Option<Ground> {
        self.ground_reviewed(claim, None, page)
    }

    /// The same, with who approved the record with what the claim says of it.
    pub fn ground_reviewed(
        &self,
        claim: &Claim,
        review: Option<Review>,
        page: &Page,
    ) -> Option<Ground> {
        let source = self.known.get(&claim.source)?;
        let language = source.record.code(Field::Language).and_then(|it| it.parse().ok());
        let lang = language.filter(|it| *it != page.lang);
        let cited = self.drawn.words(claim).iter().filter_map(|it| {
            let quote = source.text.as_ref()?.quote(*it)?;
            let href = page.url(urls::passage(&source.record.slug, *it));
            Some(Cited { quote, href, lang })
        });
        let url = source.record.code(Field::Url).filter(|it| is_web(it));
        let quotes: Vec<Cited> = cited.collect();
        Some(Ground {
            only_read: claim.passages.is_empty() && !quotes.is_empty(),
            quotes,
            place: claim
                .place
                .as_ref()
                .map(|it| (place_said(page, it, &source.name.title), named(source, claim).href)),
            source: if claim.place.is_some() { source.name.clone() } else { named(source, claim) },
            url: url.map(str::to_owned),
            accepted: self.deciders.accepted_and_reviewed(claim, review, page.lang),
            by_hand: claim.by_hand,
        })
    }
}

/// The source, led to where it says this: at what it says of the record, where it has no text.
fn named(source: &Source, claim: &Claim) -> Name {
    let mut name = source.name.clone();
    if claim.passages.is_empty() && source.text.is_none() {
        name.href.push_str(&urls::row(claim.record));
    }
    name
}

/// A place in words of the page, without the name of its source, which stands before it anyway.
fn place_said(page: &Page, place: &str, title: &str) -> String {
    in_words(page, place.strip_suffix(title).unwrap_or(place).trim_end_matches([':', ' ']))
}

/// `actions.csv, line 7`, as the import writes it down, in the language of the page.
pub fn in_words(page: &Page, place: &str) -> String {
    // The name of the source may follow behind a colon.
    let known = place.split_once(", line ").and_then(|(file, rest)| {
        let line = rest.split(':').next()?;
        line.bytes().all(|it| it.is_ascii_digit()).then_some((file, line))
    });
    match known {
        Some((file, line)) => {
            page.say_with("source-place", &[("file", file.into()), ("line", line.into())])
        }
        None => place.to_owned(),
    }
}

/// Whether the reader may know of a record at all. A confidential source never leaves the desk.
pub fn may_read(page: &Page, record: &Record) -> bool {
    let hidden = record.flag(Field::Confidential) && !page.viewer.reads_the_desk();
    page.may(Act::Read, record) && !hidden
}

pub fn is_web(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
