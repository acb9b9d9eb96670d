//! A text taken apart: tokens, sentences, and what is named in them.
//!
//! The rules that make records ask this and never look at the letters. Everything is found from
//! left to right and from what came before, so that a text's end cannot change its beginning.

mod bodies;
mod dates;
mod numbers;
mod places;
mod repair;
mod sentences;
pub mod tense;
mod themes;

pub use bodies::{Body, BodyName, Where};
pub use dates::{Date, Moment, Now};
pub use numbers::Number;
pub use places::{City, OtherCity, PlaceFound};
pub use sentences::Sentence;
pub use themes::ThemeFound;

use crate::gazetteer::Gazetteer;
use crate::language::{Language, Meaning};
use crate::offsets::Offsets;
use crate::pack::{Attendance, Cue, Helping, Standing, Turn};
use crate::tokens::{Glue, Shape, Token, tokenize};
use crate::{Document, Span};
use std::ops::Range;

/// A phrase of the pack that was found: tokens `first` up to `last`.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    pub first: usize,
    pub last: usize,
    pub meaning: Meaning,
}

/// *in*, and the site that follows, stand so near to the town.
const SITE: usize = 6;

/// What lies on a stretch of tokens.
pub trait OnTokens {
    fn range(&self) -> Range<usize>;
}

impl OnTokens for Hit {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.first..self.last
    }
}

pub struct Analysis<'a> {
    pub language: &'a Language,
    pub gazetteer: &'a Gazetteer,
    pub text: &'a str,
    pub offsets: Offsets<'a>,
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    /// In the order of their first token.
    pub hits: Vec<Hit>,
    /// For every token the number of hits that begin before it: rules ask for hits all the time.
    hits_before: Vec<u32>,
    pub places: Vec<PlaceFound>,
    pub cities: Vec<City>,
    /// Cities that the gazetteer does not have; their numbers follow its own.
    pub other_cities: Vec<OtherCity>,
    pub numbers: Vec<Number>,
    pub dates: Vec<Date>,
    /// When the text was written, where its file says so.
    pub written: Option<Moment>,
    /// The text's own date, as far as it is known where the reading stands.
    pub now: Option<Now>,
    /// The day that the text is dated by, perhaps without its year.
    pub dated: Option<Moment>,
    pub bodies: Vec<Body>,
    pub body_names: Vec<BodyName>,
    pub themes: Vec<ThemeFound>,
}

impl<'a> Analysis<'a> {
    pub fn new(document: &'a Document, language: &'a Language, gazetteer: &'a Gazetteer) -> Self {
        Self::of(document, |_| true, language, gazetteer)
    }

    /// Of those blocks alone that are in the language, by their numbers.
    pub fn of(
        document: &'a Document,
        is_own: impl Fn(usize) -> bool,
        language: &'a Language,
        gazetteer: &'a Gazetteer,
    ) -> Self {
        let mut analysis = Self {
            language,
            gazetteer,
            text: &document.text,
            offsets: Offsets::new(&document.text),
            tokens: Vec::new(),
            sentences: Vec::new(),
            hits: Vec::new(),
            hits_before: Vec::new(),
            places: Vec::new(),
            cities: Vec::new(),
            other_cities: Vec::new(),
            numbers: Vec::new(),
            dates: Vec::new(),
            written: document.front.as_ref().and_then(|it| Moment::read(it.date.as_deref()?)),
            now: None,
            dated: None,
            bodies: Vec::new(),
            body_names: Vec::new(),
            themes: Vec::new(),
        };
        for (number, block) in document.blocks.iter().enumerate() {
            if !block.kind.tells() || !is_own(number) {
                continue;
            }
            let from = analysis.offsets.byte_of(block.start);
            let to = analysis.offsets.byte_of(block.end);
            let first = analysis.tokens.len();
            analysis.add_tokens(from, to);
            sentences::split(&mut analysis, first, number, block.kind);
        }
        analysis.find_hits();
        places::find(&mut analysis);
        numbers::find(&mut analysis);
        dates::find(&mut analysis);
        bodies::find(&mut analysis);
        themes::find(&mut analysis);
        analysis
    }

    fn add_tokens(&mut self, from: usize, to: usize) {
        let (language, text) = (self.language, self.text);
        let mut own = Vec::new();
        tokenize(text, from, to, |mut token, folded| {
            if token.shape != Shape::Number {
                token.word = language.words.of(folded);
                token.stem = language.stem_of(folded);
            } else if folded.len() <= 4 {
                token.word = language.words.of(folded);
            }
            repair::add(language, text, &mut own, token, folded);
        });
        self.tokens.append(&mut own);
    }

    fn find_hits(&mut self) {
        let mut hits = Vec::new();
        for sentence in 0..self.sentences.len() {
            let Range { start, end } = self.sentences[sentence].tokens;
            for first in start..end {
                let word = self.tokens[first].word as usize;
                if word == 0 || !self.language.begins.get(word).copied().unwrap_or(false) {
                    continue;
                }
                let words = self.tokens[first..end].iter().map(|it| it.word);
                self.language.phrases.walk(words, |length, meanings| {
                    let last = first + length;
                    hits.extend(meanings.iter().map(|&meaning| Hit { first, last, meaning }));
                });
            }
        }
        for hit in &hits {
            if let Meaning::Cue(cue) = hit.meaning {
                for token in &mut self.tokens[hit.range()] {
                    token.cues |= cue.bit();
                }
            }
        }
        hits.retain(|hit| self.fits(hit));
        hits.retain(|hit| !matches!(hit.meaning, Meaning::Cue(cue) if cue.is_grammar()));
        self.hits_before = hits_before(&hits, self.tokens.len());
        self.hits = hits;
    }

    /// Whether the letters of a hit are large or small as its meaning asks.
    fn fits(&self, hit: &Hit) -> bool {
        let first = &self.tokens[hit.first];
        let large = first.shape.is_large();
        match hit.meaning {
            Meaning::Place(_) | Meaning::City(_) | Meaning::Body(_) => self.is_written_large(hit),
            Meaning::PlaceAcronym(_) | Meaning::ThemeAcronym(_) => {
                self.tokens[hit.range()].iter().all(|it| {
                    let initial = it.shape == Shape::Capital && it.end - it.start == 1;
                    initial || !matches!(it.shape, Shape::Small | Shape::Capital)
                })
            }
            Meaning::NoBody => large,
            Meaning::Acronym(body) => {
                let written = self.words(hit.range());
                let known = &self.gazetteer.bodies[usize::from(body)].acronyms;
                known.values().flatten().any(|acronym| acronym == written)
            }
            // *4a edición* is the fourth, *4 a 6 de mayo* are days.
            Meaning::Ordinal(_) => {
                first.shape != Shape::Number
                    || self.tokens[hit.first + 1..hit.last]
                        .iter()
                        .all(|it| it.glue == Glue::Nothing)
            }
            Meaning::Demonym(_) => large || !self.language.pack.places.demonyms_are_capital,
            Meaning::Month(_) => large || !self.language.pack.dates.months_are_capital,
            _ => true,
        }
    }

    /// *La réunion* is no island: the first word that counts has the capital.
    fn is_written_large(&self, hit: &Hit) -> bool {
        let small = [Cue::Definite, Cue::Of, Cue::And, Cue::Preposition, Cue::Indefinite];
        let first = hit.range().find(|&it| !self.is_any(it, &small)).unwrap_or(hit.first);
        self.tokens[first].shape.is_large()
    }

    /// The letters of some tokens, as they stand in the text.
    #[inline]
    pub fn words(&self, tokens: Range<usize>) -> &'a str {
        &self.text[self.bytes(&tokens)]
    }

    pub fn bytes(&self, tokens: &Range<usize>) -> Range<usize> {
        if tokens.is_empty() || tokens.end > self.tokens.len() {
            return 0..0;
        }
        self.tokens[tokens.start].start as usize..self.tokens[tokens.end - 1].end as usize
    }

    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.offsets.span(self.bytes(&tokens))
    }

    #[inline]
    pub fn is(&self, token: usize, cue: Cue) -> bool {
        self.tokens.get(token).is_some_and(|it| it.cues & cue.bit() != 0)
    }

    #[inline]
    pub fn is_any(&self, token: usize, cues: &[Cue]) -> bool {
        let bits = cues.iter().fold(0, |bits, cue| bits | cue.bit());
        self.tokens.get(token).is_some_and(|it| it.cues & bits != 0)
    }

    /// Whether *in* or *at* stands before a token, perhaps with an article or a site between.
    pub fn is_located(&self, token: usize, sentence: &Range<usize>) -> bool {
        self.is_just_located(token, sentence) || self.is_at_site(token, sentence)
    }

    /// *in a hall of Desaguadero*, *visited the post of Nimule*: the town behind a place in it.
    pub fn is_at_site(&self, token: usize, sentence: &Range<usize>) -> bool {
        if token < sentence.start + 2 || !self.is(token - 1, Cue::Of) {
            return false;
        }
        let before = sentence.start.max(token.saturating_sub(SITE))..token - 1;
        let mut sites = self.attendance_in(&before, Attendance::Site);
        sites.any(|it| {
            let led = before.start..it.start;
            it.end == token - 1 && (self.has(&led, Cue::Locative) || self.has(&led, Cue::Route))
        })
    }

    fn is_just_located(&self, token: usize, sentence: &Range<usize>) -> bool {
        let before = |back: usize| token.checked_sub(back).filter(|&it| it >= sentence.start);
        before(1).is_some_and(|it| self.is(it, Cue::Locative))
            || before(1).is_some_and(|it| self.is(it, Cue::Definite))
                && before(2).is_some_and(|it| self.is(it, Cue::Locative))
    }

    /// Whether a token is this mark.
    pub fn is_mark(&self, token: usize, marks: &str) -> bool {
        self.tokens.get(token).is_some_and(|it| {
            it.shape == Shape::Mark
                && marks.contains(&self.text[it.start as usize..it.end as usize])
        })
    }

    /// Whether a token is a sign that opens a quotation.
    pub fn opens_quotation(&self, token: usize) -> bool {
        self.is_mark(token, &self.language.pack.quotes.open)
    }

    /// Whether a token is a sign that closes a quotation.
    pub fn closes_quotation(&self, token: usize) -> bool {
        self.is_mark(token, &self.language.pack.quotes.close)
    }

    /// The country that a city lies in, if a list has the city.
    pub fn country_of_city(&self, city: usize) -> Option<usize> {
        match self.gazetteer.cities.get(city) {
            Some(known) => self.gazetteer.place(&known.country),
            None => self.other_cities.get(city - self.gazetteer.cities.len())?.country,
        }
    }

    #[inline]
    pub fn hits_in(&self, tokens: &Range<usize>) -> &[Hit] {
        let last = self.hits_before.len().saturating_sub(1);
        let before = |it: usize| self.hits_before.get(it.min(last)).map_or(0, |&it| it as usize);
        let from = before(tokens.start);
        &self.hits[from..before(tokens.end).max(from)]
    }

    /// Whether a word is an infinitive by its ending; in English it is one after *to*.
    pub fn is_infinitive(&self, token: usize) -> bool {
        let endings = &self.language.infinitives;
        if endings.is_empty() {
            let marks = &self.language.pack.infinitive_marks.0;
            return token > 0
                && self.tokens.get(token).is_some_and(|it| it.shape.is_word())
                && marks.iter().any(|it| it == self.words(token - 1..token));
        }
        let word = crate::tokens::folded(self.words(token..token + 1));
        word.len() > 3 && endings.iter().any(|it| word.ends_with(it.as_str()))
    }

    /// Where a cue stands in a stretch of tokens.
    pub fn cues_in(&self, tokens: &Range<usize>, cue: Cue) -> impl Iterator<Item = Range<usize>> {
        let here = self.hits_in(tokens).iter().filter(move |it| it.meaning == Meaning::Cue(cue));
        here.map(OnTokens::range)
    }

    /// Where a phrase of helping stands in a stretch of tokens.
    pub fn helping_in(
        &self,
        tokens: &Range<usize>,
        helping: Helping,
    ) -> impl Iterator<Item = Range<usize>> {
        let meaning = Meaning::Helping(helping);
        let here = self.hits_in(tokens).iter().filter(move |it| it.meaning == meaning);
        here.map(OnTokens::range)
    }

    /// Where a turn of phrase stands in a stretch of tokens.
    pub fn turns_in(
        &self,
        tokens: &Range<usize>,
        turn: Turn,
    ) -> impl Iterator<Item = Range<usize>> {
        let meaning = Meaning::Turn(turn);
        let here = self.hits_in(tokens).iter().filter(move |it| it.meaning == meaning);
        here.map(OnTokens::range)
    }

    /// Where a phrase says who came, in a stretch of tokens.
    pub fn attendance_in(
        &self,
        tokens: &Range<usize>,
        attendance: Attendance,
    ) -> impl Iterator<Item = Range<usize>> {
        let meaning = Meaning::Attendance(attendance);
        let here = self.hits_in(tokens).iter().filter(move |it| it.meaning == meaning);
        here.map(OnTokens::range)
    }

    /// Where a phrase says whose an event is, in a stretch of tokens.
    pub fn standing_in(
        &self,
        tokens: &Range<usize>,
        standing: Standing,
    ) -> impl Iterator<Item = Range<usize>> {
        let meaning = Meaning::Standing(standing);
        let here = self.hits_in(tokens).iter().filter(move |it| it.meaning == meaning);
        here.map(OnTokens::range)
    }

    pub fn has_turn(&self, tokens: &Range<usize>, turn: Turn) -> bool {
        self.turns_in(tokens, turn).next().is_some()
    }

    pub fn has_helping(&self, tokens: &Range<usize>, helping: Helping) -> bool {
        self.helping_in(tokens, helping).next().is_some()
    }

    /// Nothing stands in a stretch that ends before it begins: two phrases may share a word.
    #[inline]
    pub fn has(&self, tokens: &Range<usize>, cue: Cue) -> bool {
        let here = self.tokens.get(tokens.clone()).unwrap_or_default();
        here.iter().any(|it| it.cues & cue.bit() != 0)
    }

    /// The sentence that holds a token.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences.partition_point(|it| it.tokens.end <= token)
    }
}

fn hits_before(hits: &[Hit], tokens: usize) -> Vec<u32> {
    let mut before = vec![0_u32; tokens + 1];
    for hit in hits {
        before[hit.first + 1] += 1;
    }
    let mut sum = 0;
    for count in &mut before {
        sum += *count;
        *count = sum;
    }
    before
}

/// Those of a list, ordered by first token, that begin in a stretch of tokens.
pub fn within<'list, Found: OnTokens>(
    list: &'list [Found],
    tokens: &Range<usize>,
) -> &'list [Found] {
    let from = list.partition_point(|it| it.range().start < tokens.start);
    let to = list.partition_point(|it| it.range().start < tokens.end);
    &list[from..to.max(from)]
}
