//! What a printed book tells of practices, gathered from the records a batch at a time: what
//! anybody may know, and nothing else.

mod notes;
mod served;

use crate::Deciders;
use crate::table::Drawn;
use domain::schema::CodeList;
use domain::{
    Act, Claim, ClaimState, Field, Lang, MadeBy, Record, RecordId, Value, Viewer, Writings,
};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};
use store::records::Head;
use store::{Db, changes, claims, records, sources};
use words::{Key, say};

/// The edition that is made: of which moment, and of which position in the change log.
pub struct Edition {
    day: String,
    position: u64,
}

impl Edition {
    /// One statement.
    pub async fn of(db: &Db, now: Timestamp) -> store::Result<Edition> {
        Ok(Edition { day: day(now), position: changes::position(db).await? })
    }
}

/// What has been gathered so far. A source keeps the number it first got.
pub struct Gathered {
    lang: Lang,
    /// Where readers reach the pages, if that is known.
    site: String,
    practices: Vec<press::Practice>,
    sources: Vec<press::Source>,
    numbers: HashMap<RecordId, u32>,
    named: BTreeMap<Field, Vec<String>>,
}

/// What one batch of practices refers to.
struct Around {
    /// What the practices link to, as far as anybody may know of it.
    heads: HashMap<RecordId, Head>,
    themes: HashMap<RecordId, Record>,
    claims: HashMap<RecordId, Vec<Claim>>,
    texts: HashMap<RecordId, String>,
    deciders: Deciders,
    writings: Writings,
    drawn: Drawn,
}

impl Gathered {
    pub fn new(lang: Lang, site: &str) -> Gathered {
        let (practices, sources) = (Vec::new(), Vec::new());
        let (site, numbers, named) = (site.to_owned(), HashMap::new(), BTreeMap::new());
        Gathered { lang, site, practices, sources, numbers, named }
    }

    /// A fixed number of statements.
    pub async fn add(&mut self, db: &Db, practices: &[Record]) -> anyhow::Result<()> {
        let around = around(db, practices).await?;
        self.number_sources(db, &around).await?;
        for practice in practices {
            let printed = self.practice(practice, &around);
            self.practices.push(printed);
        }
        Ok(())
    }

    /// A book of what has been gathered, but for its title and its address.
    pub fn book(self, edition: &Edition) -> press::Catalogue {
        let lang = self.lang;
        let words = press::WORDS.iter();
        press::Catalogue {
            lang: lang.tag().to_owned(),
            programme: say(lang, "programme-name"),
            edition: edition.day.clone(),
            date: words::date(lang, &edition.day),
            day: edition.day.clone(),
            position: edition.position,
            licence: say(lang, "catalogue-licence"),
            words: words
                .map(|key| ((*key).to_owned(), say(lang, &format!("press-{key}"))))
                .collect(),
            themes: self.names(Field::Themes),
            places: self.names(Field::Places),
            practices: self.practices,
            sources: self.sources,
            ..press::Catalogue::default()
        }
    }

    async fn number_sources(&mut self, db: &Db, around: &Around) -> anyhow::Result<()> {
        let mut ids: Vec<RecordId> = around.claims.values().flatten().map(|it| it.source).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|it| !self.numbers.contains_key(it));
        let hashes = sources::hashes(db, &ids).await?;
        for source in records::by_ids(db, &ids).await?.iter().filter(|it| is_public(it)) {
            let number = u32::try_from(self.sources.len() + 1)?;
            self.numbers.insert(source.id, number);
            let hash = hashes.get(&source.id).cloned().unwrap_or_default();
            let printed = self.source(source, number, hash);
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
            summary: self.prose(practice, Field::Summary),
            context: self.prose(practice, Field::Context),
            steps: self.lines(practice, Field::Steps),
            conditions: self.lines(practice, Field::Conditions),
            results: self.prose(practice, Field::Outcome),
            lessons: self.lines(practice, Field::Lessons),
            evidence: code(Field::EvidenceLevel, CodeList::EvidenceLevel).pop().unwrap_or_default(),
            marks: code(Field::Marks, CodeList::Mark),
            year: practice
                .date(Field::Period)
                .map(|it| words::date(self.lang, it.as_str()))
                .unwrap_or_default(),
            translation: self.translation(practice),
            edition: self.edition(practice, around),
            address: format!("{}/{}/practices/{}", self.site, self.lang, practice.slug),
            related: self.related(practice, around),
            served: self.served(practice, around),
            passages: self.notes(practice, around),
            themes: self.links(practice, Field::Themes, around),
            places: self.links(practice, Field::Places, around),
        }
    }

    /// The edition whose words are printed, and the day on which readers got it.
    fn edition(&self, practice: &Record, around: &Around) -> String {
        let lang = practice.text(Field::Title, self.lang).map_or(practice.origin, |it| it.0);
        let Some(edition) = practice.edition_read(lang) else { return String::new() };
        let Some(at) = around.writings.published(practice.id, edition) else {
            return edition.to_string();
        };
        let date = words::date(self.lang, &day(at));
        let args = [("edition", edition.into()), ("date", date.into())];
        words::say_with(self.lang, "press-edition-of-day", &args)
    }

    /// For whom it is, and what belongs to it.
    fn related(&self, practice: &Record, around: &Around) -> Vec<press::Related> {
        let related = |field: Field, names: Vec<String>| press::Related {
            field: field.name().to_owned(),
            label: words::field(self.lang, field),
            names,
        };
        let groups = practice.codes(Field::TargetGroups);
        let groups = groups.map(|it| words::code(self.lang, CodeList::TargetGroup, it)).collect();
        let mut all = vec![related(Field::TargetGroups, groups)];
        for field in
            [Field::AdaptedFrom, Field::Actions, Field::Events, Field::Results, Field::Partners]
        {
            let heads = practice.links(field).filter_map(|it| around.heads.get(&it));
            all.push(related(field, heads.map(|it| it.title(self.lang).to_owned()).collect()));
        }
        all
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

    /// Each line of a text is a paragraph, as on its page.
    fn prose(&self, record: &Record, field: Field) -> press::Text {
        let text = self.text(record, field);
        let paragraphs: Vec<&str> = text.text.lines().collect();
        press::Text::new(text.lang, paragraphs.join("\n\n"))
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
        let key = match text.made_by {
            MadeBy::Machine => "translated-by-machine",
            MadeBy::Author | MadeBy::Translator => "translated-by-person",
        };
        let origin = words::language_name(self.lang, practice.origin.tag());
        let edition = practice.made_from(Field::Title, self.lang).unwrap_or(0);
        let args = [("language", origin.as_str().into()), ("edition", edition.into())];
        let mut told = words::say_with(self.lang, key, &args);
        if let Some(reviewed) = practice.reviewed(self.lang) {
            told = format!("{told} · {}", reviewed.say(self.lang));
        }
        if !practice.extent(self.lang).is_whole() {
            let args = [("language", origin.as_str().into())];
            told = format!("{told}. {}", words::say_with(self.lang, "translation-part", &args));
        }
        if practice.is_behind(self.lang) {
            let stop = if told.ends_with('.') { "" } else { "." };
            return format!("{told}{stop} {}", say(self.lang, "translation-behind"));
        }
        told
    }
}

async fn around(db: &Db, practices: &[Record]) -> anyhow::Result<Around> {
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
    let linked = practices.iter().flat_map(|it| it.content.values.values().flatten());
    let linked = linked.filter_map(Value::link).chain(sources.iter().copied());
    let mut linked: Vec<RecordId> = linked.collect();
    linked.sort_unstable();
    linked.dedup();
    let mut heads = records::heads(db, &linked).await?;
    heads.retain(|_, it| Viewer::default().may(Act::Read, it.kind, it.state));
    let mut themes: Vec<RecordId> =
        practices.iter().flat_map(|it| it.links(Field::Themes)).collect();
    themes.sort_unstable();
    themes.dedup();
    let themes = records::by_ids(db, &themes).await?.into_iter().filter(is_public);
    Ok(Around {
        heads,
        themes: themes.map(|it| (it.id, it)).collect(),
        drawn: Drawn::load(db, by_record.values().flatten()).await?,
        texts: sources::texts(db, &sources).await?,
        deciders: Deciders::load(db).await?,
        writings: changes::writings(db, &ids).await?,
        claims: by_record,
    })
}

/// Whether anybody may know of it.
fn is_public(record: &Record) -> bool {
    let may = Viewer::default().may(Act::Read, record.kind, record.state());
    may && !record.flag(Field::Confidential)
}

/// The day of an instant, as EDTF.
fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}
