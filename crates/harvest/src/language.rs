//! A pack made ready: its phrases, and the names of places, cities, bodies and themes in its
//! language, in one automaton.

use crate::Qualifier;
use crate::gazetteer::Gazetteer;
use crate::lexicon::{Phrases, Words};
use crate::pack::{Attendance, Cue, Distance, Helping, Pack, PhraseList, Standing, Turn};
use crate::tokens::{tokenize, words_of};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a phrase means. The numbers are indices into the gazetteer or the pack's lists.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Meaning {
    Cue(Cue),
    Helping(Helping),
    Turn(Turn),
    Attendance(Attendance),
    Standing(Standing),
    Place(u16),
    /// Matched with its capitals: *EU*, *RDC*.
    PlaceAcronym(u16),
    /// Holds a place's name and is none: *Gulf of Guinea*.
    NoPlace,
    Demonym(u16),
    City(u16),
    Body(u16),
    Acronym(u16),
    Head,
    /// *municipality*, before the name of a city.
    CityHead,
    NoBody,
    ThemeAcronym(u16),
    Abbreviation,
    /// A verb that says how things are.
    Stative,
    Month(u8),
    UnclearMonth,
    Season(u8),
    /// From Monday on.
    Weekday(u8),
    Quarter(u8),
    Decade,
    Distance(Distance),
    Number(f64),
    Scale(f64),
    Collective(f64),
    Half,
    Ordinal(u8),
    /// A share of a whole.
    Fraction(f64),
    /// *or more*, behind a number.
    After(Qualifier),
    Event {
        kind: u8,
        many: bool,
        everyday: bool,
    },
    /// A verb that tells of an event of a kind.
    EventVerb(u8),
    Result(u8),
    Fate(u8),
    Mark(u8),
}

/// Digits with an ending are an ordinal up to here.
const MOST_ORDINAL: u8 = 99;

#[derive(Debug)]
pub struct Language {
    pub pack: Pack,
    pub words: Words,
    pub phrases: Phrases<Meaning>,
    pub stop_words: FxHashSet<u32>,
    pub stems: Words,
    /// Stems of a theme's name in alphabetical order: the order of words does not matter.
    pub themes: FxHashMap<Vec<u32>, u16>,
    pub longest_theme: usize,
    /// Endings of adjectives, folded.
    pub adjectives: Vec<String>,
    /// Endings of infinitives, folded.
    pub infinitives: Vec<String>,
    /// Endings of words that name a deed, folded.
    pub doing: Vec<String>,
    /// Endings of the plural, folded.
    pub plurals: Vec<String>,
    /// Words that before a length of time do not qualify it, folded.
    pub throughout: Vec<String>,
    /// What makes an ordinal of digits, folded.
    pub ordinal_endings: Vec<String>,
    /// Nouns that are counted, folded, and their names in all languages.
    pub nouns: FxHashMap<String, String>,
    /// Prepositions that hold an article, folded: *du*, *al*, *do*.
    pub contracted: Vec<String>,
    /// Words that begin the name of a city and may stand for it: *Santiago*.
    pub city_begins: FxHashSet<u32>,
    /// Words that begin a phrase, by their number; most words of a text do not.
    pub begins: Vec<bool>,
    pub event_kinds: Vec<String>,
    pub result_kinds: Vec<String>,
    pub fates: Vec<String>,
    pub marks: Vec<String>,
    /// What a year is called.
    pub year_name: String,
}

/// Kinds of events that are help themselves; at others people only meet.
const HELPFUL: [&str; 3] = ["mission", "training", "study_visit"];

impl Language {
    /// Whether an event of a kind is help itself.
    pub fn is_helpful(&self, kind: u8) -> bool {
        HELPFUL.contains(&self.event_kinds[usize::from(kind)].as_str())
    }

    pub fn new(pack: &Pack, gazetteer: &Gazetteer) -> Self {
        let mut language = Self {
            words: Words::default(),
            phrases: Phrases::default(),
            stop_words: FxHashSet::default(),
            stems: Words::default(),
            themes: FxHashMap::default(),
            longest_theme: 1,
            contracted: folded_all(&pack.contracted),
            adjectives: folded_all(&pack.bodies.adjectives),
            infinitives: folded_all(&pack.infinitives),
            doing: folded_all(&pack.doing),
            plurals: folded_all(&pack.plurals),
            throughout: folded_all(&pack.numbers.throughout),
            ordinal_endings: folded_all(&pack.numbers.ordinal_endings),
            nouns: nouns(pack),
            city_begins: FxHashSet::default(),
            begins: Vec::new(),
            event_kinds: pack.events.keys().cloned().collect(),
            result_kinds: pack.results.keys().cloned().collect(),
            fates: pack.fates.keys().cloned().collect(),
            marks: pack.marks.keys().cloned().collect(),
            year_name: pack
                .cues
                .get(&Cue::Year)
                .and_then(|it| it.0.first())
                .cloned()
                .unwrap_or_default(),
            pack: pack.clone(),
        };
        for word in pack.stop_words.split_whitespace() {
            let number = language.words.learn(&crate::tokens::folded(word));
            language.stop_words.insert(number);
        }
        language.add_cues(pack);
        language.add_kinds(pack);
        language.add_numbers(pack);
        language.add_dates(pack);
        language.add_places(pack, gazetteer);
        language.add_bodies(pack, gazetteer);
        language.add_themes(pack, gazetteer);
        language
    }

    /// Only names, those of every language at once, for texts in a language without a pack.
    pub fn of_names_alone(gazetteer: &Gazetteer, packs: &[Pack]) -> Self {
        let mut language = Self::new(&Pack::empty(), gazetteer);
        for other in packs {
            let mut names = other.clone();
            // Small words of one language are not people of another.
            names.places.demonyms.clear();
            names.bodies = Pack::empty().bodies;
            language.pack.quotes.open.push_str(&names.quotes.open);
            language.pack.quotes.close.push_str(&names.quotes.close);
            language.add_places(&names, gazetteer);
            language.add_bodies(&names, gazetteer);
        }
        language
    }

    /// Whether a folded word has the ending of a plural.
    pub fn is_plural(&self, folded: &str) -> bool {
        self.plurals.iter().any(|it| folded.ends_with(it.as_str()))
    }

    /// A folded word without the ending of its plural: what its forms share.
    pub fn singular<'word>(&self, folded: &'word str) -> &'word str {
        self.plurals.iter().find_map(|it| folded.strip_suffix(it.as_str())).unwrap_or(folded)
    }

    /// What all languages call a noun that is counted.
    pub fn noun(&self, word: &str) -> Option<&str> {
        self.nouns.get(&crate::tokens::folded(word)).map(String::as_str)
    }

    /// The stem of a folded word, if a theme has it; else 0.
    pub fn stem_of(&self, folded: &str) -> u32 {
        self.stems.of(self.stripped(folded).as_ref())
    }

    fn stripped<'word>(&self, folded: &'word str) -> std::borrow::Cow<'word, str> {
        for (ending, becomes) in &self.pack.endings {
            if folded.len() >= ending.len() + 3
                && let Some(rest) = folded.strip_suffix(ending.as_str())
            {
                return if becomes.is_empty() {
                    rest.into()
                } else {
                    format!("{rest}{becomes}").into()
                };
            }
        }
        folded.into()
    }

    fn add(&mut self, phrase: &str, meaning: Meaning) {
        let mut words: Vec<u32> = Vec::with_capacity(4);
        tokenize(phrase, 0, phrase.len(), |_, folded| words.push(self.words.learn(folded)));
        if let Some(&first) = words.first() {
            let first = first as usize;
            if self.begins.len() <= first {
                self.begins.resize(first + 1, false);
            }
            self.begins[first] = true;
        }
        self.phrases.add(&words, meaning);
    }

    fn add_all(&mut self, phrases: &PhraseList, meaning: Meaning) {
        for phrase in &phrases.0 {
            self.add(phrase, meaning);
        }
    }

    fn add_cues(&mut self, pack: &Pack) {
        for (&cue, phrases) in &pack.cues {
            self.add_all(phrases, Meaning::Cue(cue));
        }
        for (&helping, phrases) in &pack.helping {
            self.add_all(phrases, Meaning::Helping(helping));
        }
        for (&turn, phrases) in &pack.turns {
            self.add_all(phrases, Meaning::Turn(turn));
        }
        for (&attendance, phrases) in &pack.attendance {
            self.add_all(phrases, Meaning::Attendance(attendance));
        }
        for (&standing, phrases) in &pack.standing {
            self.add_all(phrases, Meaning::Standing(standing));
        }
        self.add_all(&pack.abbreviations, Meaning::Abbreviation);
        self.add_all(&pack.stative, Meaning::Stative);
    }

    fn add_kinds(&mut self, pack: &Pack) {
        for (kind, names) in (0..).zip(pack.events.values()) {
            let event = |many, everyday| Meaning::Event { kind, many, everyday };
            self.add_all(&names.one, event(false, false));
            self.add_all(&names.many, event(true, false));
            self.add_all(&names.everyday, event(false, true));
            self.add_all(&names.verbs, Meaning::EventVerb(kind));
        }
        for (kind, names) in (0..).zip(pack.results.values()) {
            self.add_all(names, Meaning::Result(kind));
        }
        for (fate, names) in (0..).zip(pack.fates.values()) {
            self.add_all(names, Meaning::Fate(fate));
        }
        for (mark, names) in (0..).zip(pack.marks.values()) {
            self.add_all(names, Meaning::Mark(mark));
        }
    }

    fn add_numbers(&mut self, pack: &Pack) {
        for (word, &value) in &pack.numbers.words {
            self.add(word, Meaning::Number(value));
        }
        for (word, &value) in &pack.numbers.scales {
            self.add(word, Meaning::Scale(value));
        }
        for (word, &value) in &pack.numbers.collectives {
            self.add(word, Meaning::Collective(value));
        }
        for (number, words) in &pack.numbers.ordinals {
            if let Ok(number) = number.parse() {
                self.add_all(words, Meaning::Ordinal(number));
            }
        }
        for number in 1..=MOST_ORDINAL {
            for ending in &pack.numbers.ordinal_endings.0 {
                self.add(&format!("{number}{ending}"), Meaning::Ordinal(number));
            }
        }
        for (words, &share) in &pack.numbers.fractions {
            self.add(words, Meaning::Fraction(share));
        }
        for (&qualifier, words) in &pack.numbers.after {
            self.add_all(words, Meaning::After(qualifier));
        }
        self.add_all(&pack.numbers.half, Meaning::Half);
    }

    fn add_dates(&mut self, pack: &Pack) {
        for (month, names) in (1..).zip(&pack.dates.months) {
            self.add_all(names, Meaning::Month(month));
        }
        self.add_all(&pack.dates.unclear_months, Meaning::UnclearMonth);
        for (season, names) in (0..).zip(&pack.dates.seasons) {
            self.add_all(names, Meaning::Season(season));
        }
        for (day, names) in (0..).zip(&pack.dates.weekdays) {
            self.add_all(names, Meaning::Weekday(day));
        }
        for (quarter, names) in (0..).zip(&pack.dates.quarters) {
            self.add_all(names, Meaning::Quarter(quarter));
        }
        self.add_all(&pack.dates.decades, Meaning::Decade);
        for (&distance, phrases) in &pack.dates.relative {
            self.add_all(phrases, Meaning::Distance(distance));
        }
    }

    fn add_places(&mut self, pack: &Pack, gazetteer: &Gazetteer) {
        let language = pack.language.as_str();
        for (at, place) in (0..).zip(&gazetteer.places) {
            for name in place.names.get(language).into_iter().flatten() {
                self.add(name, Meaning::Place(at));
            }
            for acronym in place.acronyms.get(language).into_iter().flatten() {
                self.add(acronym, Meaning::PlaceAcronym(at));
            }
        }
        let codes: FxHashMap<&str, u16> =
            (0..).zip(&gazetteer.places).map(|(at, it)| (it.code.as_str(), at)).collect();
        for (code, names) in &pack.places.names {
            let Some(&at) = codes.get(code.as_str()) else { continue };
            for name in &names.0 {
                let capital =
                    name.len() <= 6 && name.chars().all(|it| it.is_uppercase() || it == '.');
                self.add(
                    name,
                    if capital { Meaning::PlaceAcronym(at) } else { Meaning::Place(at) },
                );
            }
        }
        for (code, names) in &pack.places.demonyms {
            if let Some(&at) = codes.get(code.as_str()) {
                self.add_all(names, Meaning::Demonym(at));
            }
        }
        self.add_all(&pack.places.none, Meaning::NoPlace);
        for (at, city) in (0..).zip(&gazetteer.cities) {
            for name in city.names_in(language) {
                self.add(name, Meaning::City(at));
                let words = words_of(name);
                if let [first, _, ..] = words.as_slice() {
                    let first = self.words.learn(first);
                    self.city_begins.insert(first);
                }
            }
        }
    }

    fn add_bodies(&mut self, pack: &Pack, gazetteer: &Gazetteer) {
        for (at, body) in (0..).zip(&gazetteer.bodies) {
            for name in body.names.values().flatten() {
                self.add(name, Meaning::Body(at));
            }
            // A text may use the acronym of another language, but its own comes first.
            let own = body.acronyms.get(&pack.language);
            for acronym in own.unwrap_or(&Vec::new()) {
                self.add(acronym, Meaning::Acronym(at));
            }
        }
        self.add_all(&pack.bodies.heads, Meaning::Head);
        self.add_all(&pack.bodies.of_cities, Meaning::Head);
        self.add_all(&pack.bodies.of_cities, Meaning::CityHead);
        self.add_all(&pack.bodies.none, Meaning::NoBody);
    }

    fn add_themes(&mut self, pack: &Pack, gazetteer: &Gazetteer) {
        for (at, theme) in (0..).zip(&gazetteer.themes) {
            for name in theme.names.get(&pack.language).into_iter().flatten() {
                self.add_theme(name, at);
            }
            for acronym in theme.acronyms.get(&pack.language).into_iter().flatten() {
                self.add(acronym, Meaning::ThemeAcronym(at));
            }
            for name in pack.themes.get(&theme.id).into_iter().flat_map(|it| &it.0) {
                self.add_theme(name, at);
            }
        }
    }

    fn add_theme(&mut self, name: &str, theme: u16) {
        let mut stems = Vec::new();
        for word in words_of(name) {
            let number = self.words.of(&word);
            if number != 0 && self.stop_words.contains(&number) {
                continue;
            }
            let stem = self.stripped(&word).into_owned();
            stems.push(self.stems.learn(&stem));
        }
        stems.sort_unstable();
        if !stems.is_empty() {
            self.longest_theme = self.longest_theme.max(stems.len());
            // The first theme that claims a name keeps it: broader ones stand before narrower.
            self.themes.entry(stems).or_insert(theme);
        }
    }
}

/// The words for what is counted, with the name that all languages share.
fn nouns(pack: &Pack) -> FxHashMap<String, String> {
    let words = pack.nouns.iter().flat_map(|(name, words)| {
        words.0.iter().map(move |word| (crate::tokens::folded(word), name.clone()))
    });
    words.collect()
}

fn folded_all(phrases: &PhraseList) -> Vec<String> {
    phrases.0.iter().map(|it| crate::tokens::folded(it)).collect()
}
