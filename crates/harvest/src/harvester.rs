//! The engine: built once from packs, places, themes and bodies; then harvests any document.

use crate::analysis::Analysis;
use crate::detect::Detector;
use crate::gazetteer::Gazetteer;
use crate::language::Language;
use crate::pack::Pack;
use crate::weigh::Candidate;
use crate::{
    Block, BlockKind, CityMention, DateMention, Document, Harvest, OrganisationMention,
    PlaceMention, Stretch, actions, bilingual, events, facts, indicators, practices, results,
    stretches, weigh,
};
use std::sync::{LazyLock, OnceLock};

/// More mentions of one kind than this are a flood; what follows is left out.
const MOST_MENTIONS: usize = 100_000;

static SHIPPED: LazyLock<Harvester> = LazyLock::new(Harvester::from_shipped_files);

/// Reads documents in the languages of its packs.
#[derive(Debug)]
pub struct Harvester {
    packs: Vec<Pack>,
    /// Made ready when the first text in it comes: a command that reads one report needs one.
    languages: Vec<OnceLock<Language>>,
    /// For texts in any other language: names and numbers alone.
    names_alone: OnceLock<Language>,
    detector: Detector,
    gazetteer: Gazetteer,
}

impl Harvester {
    /// From language packs and what is known of the world.
    pub fn new(packs: Vec<Pack>, gazetteer: Gazetteer) -> Self {
        let detector = Detector::new(&packs);
        let languages = packs.iter().map(|_| OnceLock::new()).collect();
        Self { packs, languages, names_alone: OnceLock::new(), detector, gazetteer }
    }

    /// Reads the shipped packs and vocabulary anew. Whoever does not measure it takes
    /// [`shipped`](Self::shipped).
    pub fn from_shipped_files() -> Self {
        Self::new(Pack::shipped(), Gazetteer::shipped())
    }

    /// The one with the shipped packs and vocabulary.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The languages that are read, as BCP 47 tags.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.packs.iter().map(|it| it.language.as_str())
    }

    /// What is known of the world in every language.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// What the document says. The same document always gives the same harvest.
    pub fn harvest(&self, document: &Document) -> Harvest {
        let mut harvest = self.harvest_text(document);
        let said = document.front.as_ref().and_then(|it| it.title.clone());
        harvest.title = said.or(harvest.title);
        harvest
    }

    fn harvest_text(&self, document: &Document) -> Harvest {
        let Some(main) = self.pack_of(document) else {
            return Harvest { language: None, ..told(&self.unread(document)) };
        };
        let packs = self.packs_of((&document.text, &document.blocks), main);
        let mut parts: Vec<Harvest> =
            self.parts(document, &packs, main).map(|it| told(&it)).collect();
        if parts.len() == 1 {
            return parts.remove(0);
        }
        let stretches = self.stretches_of(&document.blocks, &packs);
        Harvest { stretches, ..bilingual::merged(parts, &self.gazetteer) }
    }

    /// The places of a document that are weighed, with their signs: what weights are learnt from.
    pub fn candidates(&self, document: &Document) -> Vec<Candidate> {
        let Some(main) = self.pack_of(document) else {
            return weigh::candidates(&self.unread(document));
        };
        let packs = self.packs_of((&document.text, &document.blocks), main);
        self.parts(document, &packs, main).flat_map(|it| weigh::candidates(&it)).collect()
    }

    /// Where each language is written in a text that was kept, if it has several.
    pub fn stretches(&self, text: &str) -> Vec<Stretch> {
        let blocks = crate::reading::blocks(text);
        let Some(main) = self.detector.pack_for(text) else { return Vec::new() };
        let packs = self.packs_of((text, &blocks), main);
        if packs.iter().all(|it| *it == main) {
            return Vec::new();
        }
        self.stretches_of(&blocks, &packs)
    }

    /// The pack that reads most of a document. What a file says of its language holds, unless its
    /// words speak plainly for another.
    fn pack_of(&self, document: &Document) -> Option<usize> {
        let hint = document.front.as_ref().and_then(|it| self.named(it.language.as_deref()?));
        match hint {
            Some(hint) => self.detector.pack_if(&document.text, hint),
            None => self.detector.pack_for(&document.text),
        }
    }

    /// The pack of a language by its tag, or by what it calls itself.
    fn named(&self, language: &str) -> Option<usize> {
        let tag = language.split(['-', '_']).next().unwrap_or_default();
        let is = |it: &Pack| {
            it.language.eq_ignore_ascii_case(tag)
                || it.name.to_lowercase() == language.to_lowercase()
        };
        self.packs.iter().position(is)
    }

    /// A text that no pack reads.
    fn unread<'a>(&'a self, document: &'a Document) -> Analysis<'a> {
        Analysis::new(document, self.language(None), &self.gazetteer)
    }

    /// The text once for each of its languages, that of most of it first.
    fn parts<'a>(
        &'a self,
        document: &'a Document,
        packs: &'a [usize],
        main: usize,
    ) -> impl Iterator<Item = Analysis<'a>> {
        let others = (0..self.packs.len()).filter(move |it| *it != main && packs.contains(it));
        std::iter::once(main).chain(others).map(move |pack| {
            let language = self.language(Some(pack));
            Analysis::of(document, |block| packs[block] == pack, language, &self.gazetteer)
        })
    }

    /// The pack that reads each block.
    fn packs_of(&self, of: (&str, &[Block]), main: usize) -> Vec<usize> {
        stretches::packs(of, &self.detector, &self.packs, main)
    }

    fn stretches_of(&self, blocks: &[Block], packs: &[usize]) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for (block, pack) in blocks.iter().zip(packs).filter(|it| it.0.kind.tells()) {
            let language = &self.packs[*pack].language;
            match stretches.last_mut().filter(|it| it.language == *language) {
                Some(open) => open.end = block.end,
                None => stretches.push(Stretch {
                    language: language.clone(),
                    start: block.start,
                    end: block.end,
                }),
            }
        }
        stretches
    }

    /// What all languages call a noun that a figure counts: *agents* in French are `officers`.
    pub fn noun(&self, language: &str, word: &str) -> Option<&str> {
        let pack = self.packs.iter().position(|it| it.language == language)?;
        self.language(Some(pack)).noun(word)
    }

    fn language(&self, pack: Option<usize>) -> &Language {
        match pack {
            Some(at) => {
                self.languages[at].get_or_init(|| Language::new(&self.packs[at], &self.gazetteer))
            }
            None => self
                .names_alone
                .get_or_init(|| Language::of_names_alone(&self.gazetteer, &self.packs)),
        }
    }
}

/// What is told in one language.
fn told(analysis: &Analysis) -> Harvest {
    let events = events::find(analysis);
    let mut harvest = Harvest {
        language: Some(analysis.language.pack.language.clone()),
        title: title(analysis),
        actions: actions::find(analysis, &events),
        events: events::proposals(analysis, &events),
        results: results::find(analysis),
        practices: practices::find(analysis),
        indicators: indicators::find(analysis),
        organisations: organisations(analysis),
        places: places(analysis),
        dates: dates(analysis),
        cities: cities(analysis),
        cut: Vec::new(),
        stretches: Vec::new(),
    };
    harvest.cut = cut(analysis, &harvest);
    harvest
}

/// What the document says, read with the shipped packs and vocabulary.
pub fn harvest(document: &Document) -> Harvest {
    Harvester::shipped().harvest(document)
}

/// The heading that the text opens with.
fn title(analysis: &Analysis) -> Option<String> {
    let first = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading)?;
    let block = analysis.sentences.iter().take_while(|it| it.block == first.block).last()?;
    Some(facts::one_line(analysis.words(first.tokens.start..block.tokens.end)))
}

fn organisations(analysis: &Analysis) -> Vec<OrganisationMention> {
    let mentions = analysis.bodies.iter().take(MOST_MENTIONS);
    mentions
        .map(|it| {
            let body = &analysis.body_names[it.id];
            let span = analysis.span(it.tokens.clone());
            let country = body.country.map(|it| analysis.gazetteer.places[it.place()].code.clone());
            OrganisationMention {
                language: None,
                name: body.name.clone(),
                acronym: body.acronym.clone().filter(|it| *it != body.name),
                country,
                start: span.start,
                end: span.end,
            }
        })
        .collect()
}

/// A country that only its people or an adjective name is called by its own name: *mexicana* is no
/// place. Where the text has the name as well, the adjective is no mention.
fn places(analysis: &Analysis) -> Vec<PlaceMention> {
    let mut named = vec![false; analysis.gazetteer.places.len()];
    analysis.places.iter().filter(|it| !it.is_demonym).for_each(|it| named[it.place] = true);
    let mentions = analysis.places.iter().filter(|it| !it.is_demonym || !named[it.place]);
    mentions
        .take(MOST_MENTIONS)
        .map(|it| {
            let span = analysis.span(it.tokens.clone());
            let place = &analysis.gazetteer.places[it.place];
            let own = it.is_demonym.then(|| place.name_in(&analysis.language.pack.language));
            let name = own.flatten().unwrap_or_else(|| analysis.words(it.tokens.clone()));
            PlaceMention {
                language: None,
                code: place.code.clone(),
                name: facts::one_line(name),
                start: span.start,
                end: span.end,
            }
        })
        .collect()
}

fn cities(analysis: &Analysis) -> Vec<CityMention> {
    let mentions = analysis.cities.iter().take(MOST_MENTIONS);
    mentions
        .filter_map(|it| {
            let country = analysis.country_of_city(it.city)?;
            let span = analysis.span(it.tokens.clone());
            Some(CityMention {
                name: facts::one_line(analysis.words(it.tokens.clone())),
                country: analysis.gazetteer.places[country].code.clone(),
                start: span.start,
                end: span.end,
            })
        })
        .collect()
}

/// The lists that a flood has filled to the brim.
fn cut(analysis: &Analysis, harvest: &Harvest) -> Vec<String> {
    let lists = [
        ("events", harvest.events.len() >= events::MOST),
        ("actions", harvest.actions.len() >= actions::MOST),
        ("results", harvest.results.len() >= results::MOST),
        ("practices", harvest.practices.len() >= practices::MOST),
        ("indicators", harvest.indicators.len() >= indicators::MOST),
        ("organisations", analysis.bodies.len() > MOST_MENTIONS),
        ("places", analysis.places.len() > MOST_MENTIONS),
        ("dates", analysis.dates.len() > MOST_MENTIONS),
        ("cities", analysis.cities.len() > MOST_MENTIONS),
    ];
    lists.iter().filter(|it| it.1).map(|it| it.0.to_owned()).collect()
}

/// The dates that the text names; what is only reckoned from one of them it does not. Of days in a
/// row (*12 to 14 March*) the first and the last are named, as of *30 May to 1 June*.
fn dates(analysis: &Analysis) -> Vec<DateMention> {
    let named = analysis.dates.iter().filter(|it| !it.is_supposed).take(MOST_MENTIONS);
    named
        .flat_map(|it| {
            let span = analysis.span(it.tokens.clone());
            let mention = |value| DateMention { value, start: span.start, end: span.end };
            it.values().into_iter().map(mention).collect::<Vec<_>>()
        })
        .collect()
}
