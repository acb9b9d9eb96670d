//! Published practices become a catalogue in one language.

use domain::schema::{self, CodeList};
use domain::{
    Claim, ClaimState, Field, Freshness, Kind, Lang, MadeBy, Passage, PersonId, Record, RecordId,
    State,
};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};
use store::records::{Head, Listing, Order};
use store::{Db, accounts, changes, claims, records, sources};
use words::say;

/// How many practices are read at once.
const BATCH: u64 = 100;

/// The name of the printed file.
pub fn file_name(lang: Lang) -> String {
    format!("ayni-catalogue-{lang}.pdf")
}

/// Everything that the catalogue shows, words included. Asks the database a fixed number of times
/// for every hundred practices.
pub async fn collect(db: &impl Db, lang: Lang, now: Timestamp) -> anyhow::Result<press::Catalogue> {
    let mut gathered = Gathered::new(lang);
    let mut after = None;
    loop {
        let page = records::page(db, &listing(lang, after)).await?;
        gathered.add(db, &page.records).await?;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let position = changes::position(db).await?;
    let date = day(now);
    Ok(press::Catalogue {
        lang: lang.tag().to_owned(),
        title: say(lang, "catalogue-title"),
        subtitle: say(lang, "catalogue-subtitle"),
        programme: say(lang, "programme-name"),
        edition: date.clone(),
        date: words::date(lang, &date),
        day: date,
        position,
        licence: say(lang, "catalogue-licence"),
        address: format!("/{lang}/practices"),
        words: press::WORDS
            .iter()
            .map(|key| ((*key).to_owned(), say(lang, &format!("press-{key}"))))
            .collect(),
        themes: gathered.names(Field::Themes),
        places: gathered.names(Field::Places),
        practices: gathered.practices,
        sources: gathered.sources,
    })
}

fn listing(lang: Lang, after: Option<String>) -> Listing {
    Listing {
        kinds: vec![Kind::Practice],
        states: vec![State::Published],
        order: Order::Title(lang),
        limit: BATCH,
        after,
        ..Listing::default()
    }
}

/// What has been gathered so far. A source keeps the number it first got.
struct Gathered {
    lang: Lang,
    practices: Vec<press::Practice>,
    sources: Vec<press::Source>,
    numbers: HashMap<RecordId, u32>,
    named: BTreeMap<Field, Vec<String>>,
}

/// What one batch of practices refers to.
struct Around {
    heads: HashMap<RecordId, Head>,
    claims: HashMap<RecordId, Vec<Claim>>,
    texts: HashMap<RecordId, String>,
    names: HashMap<PersonId, String>,
}

impl Gathered {
    fn new(lang: Lang) -> Gathered {
        let (practices, sources) = (Vec::new(), Vec::new());
        Gathered { lang, practices, sources, numbers: HashMap::new(), named: BTreeMap::new() }
    }

    async fn add(&mut self, db: &impl Db, practices: &[Record]) -> anyhow::Result<()> {
        let around = around(db, practices).await?;
        self.number_sources(db, &around).await?;
        for practice in practices {
            let printed = self.practice(practice, &around);
            self.practices.push(printed);
        }
        Ok(())
    }

    async fn number_sources(&mut self, db: &impl Db, around: &Around) -> anyhow::Result<()> {
        let mut ids: Vec<RecordId> = around.claims.values().flatten().map(|it| it.source).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|it| !self.numbers.contains_key(it));
        let hashes = sources::hashes(db, &ids).await?;
        for source in records::by_ids(db, &ids).await? {
            let number = u32::try_from(self.sources.len() + 1)?;
            self.numbers.insert(source.id, number);
            let hash = hashes.get(&source.id).cloned().unwrap_or_default();
            let printed = self.source(&source, number, hash);
            self.sources.push(printed);
        }
        Ok(())
    }

    fn source(&self, source: &Record, number: u32, hash: String) -> press::Source {
        press::Source {
            number,
            title: self.text(source, Field::Title),
            publisher: self.text(source, Field::Publisher).text,
            date: source
                .date(Field::Published)
                .map(|it| words::date(self.lang, it.as_str()))
                .unwrap_or_default(),
            url: source.code(Field::Url).unwrap_or_default().to_owned(),
            hash,
        }
    }

    fn practice(&mut self, practice: &Record, around: &Around) -> press::Practice {
        let code = |field: Field, list: CodeList| -> Vec<String> {
            practice.codes(field).map(|it| words::code(self.lang, list, it)).collect()
        };
        press::Practice {
            title: self.text(practice, Field::Title),
            summary: self.text(practice, Field::Summary),
            context: self.text(practice, Field::Context),
            steps: self.lines(practice, Field::Steps),
            conditions: self.lines(practice, Field::Conditions),
            results: self.lines(practice, Field::Outcome),
            lessons: self.lines(practice, Field::Lessons),
            evidence: code(Field::EvidenceLevel, CodeList::EvidenceLevel).pop().unwrap_or_default(),
            marks: code(Field::Marks, CodeList::Mark),
            year: practice
                .date(Field::Period)
                .map(|it| words::date(self.lang, it.as_str()))
                .unwrap_or_default(),
            translation: self.translation(practice),
            address: format!("/{}/practices/{}", self.lang, practice.slug),
            passages: self.passages(practice, around),
            themes: self.links(practice, Field::Themes, around),
            places: self.links(practice, Field::Places, around),
        }
    }

    /// Names of linked records, remembered for the index.
    fn links(&mut self, practice: &Record, field: Field, around: &Around) -> Vec<String> {
        let names: Vec<String> = practice
            .links(field)
            .filter_map(|it| around.heads.get(&it))
            .map(|it| it.title(self.lang).to_owned())
            .collect();
        self.named.entry(field).or_default().extend(names.iter().cloned());
        names
    }

    /// All names that practices had for this field, in the order of the language.
    fn names(&self, field: Field) -> Vec<String> {
        let mut names = self.named.get(&field).cloned().unwrap_or_default();
        names.sort_by(|a, b| words::compare(self.lang, a, b));
        names.dedup();
        names
    }

    fn text(&self, record: &Record, field: Field) -> press::Text {
        record.text(field, self.lang).map_or_else(press::Text::default, |(lang, text)| {
            press::Text::new(lang.tag(), &text.value)
        })
    }

    fn lines(&self, record: &Record, field: Field) -> Vec<press::Text> {
        let text = self.text(record, field);
        let lines = text.text.lines().map(str::trim).filter(|it| !it.is_empty());
        lines.map(|line| press::Text::new(text.lang.clone(), line)).collect()
    }

    /// What the reader must know about the words: translated, by whom, and whether still true.
    fn translation(&self, practice: &Record) -> String {
        let Some(titles) = practice.texts(Field::Title) else { return String::new() };
        let Some(text) = titles.get(self.lang).filter(|_| self.lang != practice.origin) else {
            return String::new();
        };
        if titles.freshness(self.lang, practice.origin) == Some(Freshness::Behind) {
            return say(self.lang, "translation-behind");
        }
        let key = match text.made_by {
            MadeBy::Machine => "translated-by-machine",
            MadeBy::Author | MadeBy::Translator => "translated-by-person",
        };
        let origin = words::language_name(self.lang, practice.origin.tag());
        let args = [("language", origin.as_str().into()), ("edition", text.edition.into())];
        words::say_with(self.lang, key, &args)
    }

    /// The passages in the order in which the practice is read.
    fn passages(&self, practice: &Record, around: &Around) -> Vec<press::Passage> {
        let claims = around.claims.get(&practice.id).map_or(&[][..], Vec::as_slice);
        let mut printed: Vec<press::Passage> = Vec::new();
        for entry in schema::fields(practice.kind) {
            for claim in claims.iter().filter(|it| it.field == entry.field) {
                let Some(quote) = quote(claim, around) else { continue };
                let passage = self.passage(practice, claim, quote, around);
                let known =
                    |it: &press::Passage| it.label == passage.label && it.quote == passage.quote;
                if !printed.iter().any(known) {
                    let number = u32::try_from(printed.len() + 1).unwrap_or(u32::MAX);
                    printed.push(press::Passage { number, ..passage });
                }
            }
        }
        printed
    }

    fn passage(
        &self,
        practice: &Record,
        claim: &Claim,
        quote: String,
        around: &Around,
    ) -> press::Passage {
        let lang = around.heads.get(&claim.source).map_or(practice.origin, |it| it.origin);
        let by = claim.decided.and_then(|(person, _)| around.names.get(&person).cloned());
        let on = claim.decided.map(|(_, at)| words::date(self.lang, &day(at)));
        press::Passage {
            number: 0,
            field: self.printed_field(practice, claim.field),
            label: words::field(self.lang, claim.field),
            quote: press::Text::new(lang.tag(), quote),
            source: self.numbers.get(&claim.source).copied().unwrap_or_default(),
            accepted_by: by.unwrap_or_default(),
            accepted_on: on.unwrap_or_default(),
        }
    }

    /// Where the book has a field; the mark of a list stands at its last line.
    fn printed_field(&self, practice: &Record, field: Field) -> String {
        let name = match field {
            Field::Outcome => "results",
            Field::EvidenceLevel => "evidence",
            Field::Period => "year",
            other => other.name(),
        };
        match field {
            Field::Steps | Field::Conditions | Field::Outcome | Field::Lessons => {
                format!("{name}/{}", self.lines(practice, field).len())
            }
            _ => name.to_owned(),
        }
    }
}

async fn around(db: &impl Db, practices: &[Record]) -> anyhow::Result<Around> {
    let ids: Vec<RecordId> = practices.iter().map(|it| it.id).collect();
    let mut by_record: HashMap<RecordId, Vec<Claim>> = HashMap::new();
    for claim in claims::of_records(db, &ids).await? {
        if claim.state == ClaimState::Accepted {
            by_record.entry(claim.record).or_default().push(claim);
        }
    }
    let all = || by_record.values().flatten();
    let mut sources: Vec<RecordId> = all().map(|it| it.source).collect();
    sources.sort_unstable();
    sources.dedup();
    let people: Vec<PersonId> =
        all().filter_map(|it| it.decided.map(|(person, _)| person)).collect();
    let linked =
        practices.iter().flat_map(|it| it.links(Field::Themes).chain(it.links(Field::Places)));
    let linked: Vec<RecordId> = linked.chain(sources.iter().copied()).collect();
    Ok(Around {
        heads: records::heads(db, &linked).await?,
        texts: sources::texts(db, &sources).await?,
        names: accounts::names(db, &people).await?,
        claims: by_record,
    })
}

/// The words that a claim rests on; passages that do not touch are joined by an ellipsis.
fn quote(claim: &Claim, around: &Around) -> Option<String> {
    let text = around.texts.get(&claim.source)?;
    let pieces: Vec<String> = claim.passages.iter().map(|it| cut(text, *it)).collect();
    (!pieces.is_empty()).then(|| pieces.join(" […] "))
}

/// The day of an instant, as EDTF.
fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

fn cut(text: &str, passage: Passage) -> String {
    text.chars().skip(passage.start).take(passage.end.saturating_sub(passage.start)).collect()
}
