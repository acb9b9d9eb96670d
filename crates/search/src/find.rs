//! The way from a wish to what is found.
//!
//! All the words first. If no text has them all: with the unknown words replaced by near ones.
//! If that finds nothing: texts that have some of the words.

mod among;

use tantivy::query::{AllQuery, BooleanQuery, Occur, Query, TermSetQuery};
use tantivy::{DocAddress, Searcher, TantivyDocument, schema::Value as _};

use crate::asked::{Asked, AskedWord, cut};
use crate::collect::{Collect, Collected, OwnLanguage, WHOLE};
use crate::counted;
use crate::entry::EntryText;
use crate::error::Result;
use crate::generation::Generation;
use crate::index::Index;
use crate::lexicon::Lexicon;
use crate::meaning::Meaning;
use crate::near::Dictionary;
use crate::plan::{Planner, Slot};
use crate::schema::Shown;
use crate::snippet::{Marks, Matched};
use crate::tongue::Tongue;
use crate::tree;
use crate::wish::{Found, Hit, How, KnownAs, Named, Through, Wish};

const MOST_HITS: usize = 100;
/// Nobody turns so many pages; who wants all records takes the open data.
const FARTHEST: usize = 10_000;

impl Index {
    /// Finds what is wished for. The words may be anything; only the disk can make this fail.
    pub fn find(&self, wish: &Wish) -> Result<Found> {
        let keep = wish.offset.min(FARTHEST) + wish.limit.min(MOST_HITS);
        self.searched(wish, keep, |search| {
            let (tried, did_you_mean) = search.run()?;
            search.found(&tried, did_you_mean)
        })
    }

    /// The best of what has all the words that are wished for; what has only some of them is not
    /// looked for.
    pub(crate) fn find_whole(&self, wish: &Wish) -> Result<Vec<Hit>> {
        let wish = Wish { offset: 0, ..wish.clone() };
        self.searched(&wish, wish.limit.min(MOST_HITS), |search| {
            let (tried, better) = search.whole()?;
            Ok(search.found(&tried, better)?.hits)
        })
    }

    /// Those that pass the filters of a wish and mean what is near to something, nearest first, as
    /// hits without the words that were typed.
    pub fn find_near(&self, wish: &Wish, meaning: &Meaning, least: f32) -> Result<Vec<Hit>> {
        let wish = Wish { words: String::new(), offset: 0, ..wish.clone() };
        self.searched(&wish, wish.limit, |search| {
            let best = search.generation.nearest(search.searcher, &wish, meaning, least)?;
            let collected = Collected { best, ..Collected::default() };
            let (asked, slots) = (Asked::new(""), Vec::new());
            Ok(search.found(&Tried { asked, slots, collected, how: How::All }, None)?.hits)
        })
    }

    /// Which records a search finds, by the numbers of their UUIDs: the best 10,000, without what
    /// a hit shows. For who wants them in another order than that of a search.
    pub fn ids(&self, wish: &Wish) -> Result<Vec<u128>> {
        self.searched(wish, FARTHEST, |search| {
            let (tried, _) = search.run()?;
            let best = tried.collected.best.iter();
            best.map(|(_, address)| search.id(*address)).collect()
        })
    }

    fn searched<T>(
        &self,
        wish: &Wish,
        keep: usize,
        then: impl FnOnce(&Search) -> Result<T>,
    ) -> Result<T> {
        let generation = self.generation();
        let lexicon = self.lexicon();
        let searcher = generation.reader.searcher();
        let search = Search {
            wish,
            keep,
            generation: &generation,
            lexicon: &lexicon,
            searcher: &searcher,
            reader: Tongue::of(&wish.lang),
            among: None,
            without: None,
        };
        let without = search.left_out()?;
        then(&Search { without: without.as_deref(), ..search })
    }
}

struct Search<'a> {
    wish: &'a Wish,
    /// How many of the best are wanted.
    keep: usize,
    generation: &'a Generation,
    lexicon: &'a Lexicon,
    searcher: &'a Searcher,
    reader: Tongue,
    /// The only records that are asked for, where that is not all of them.
    among: Option<TermSetQuery>,
    /// What is not wanted.
    without: Option<&'a dyn Query>,
}

/// What one way of asking found.
struct Tried {
    asked: Asked,
    slots: Vec<Slot>,
    collected: Collected,
    how: How,
}

impl Search<'_> {
    /// What is found, and the query that was asked instead.
    fn run(&self) -> Result<(Tried, Option<String>)> {
        let (mut tried, better) = self.whole()?;
        if tried.slots.is_empty() {
            return Ok((tried, None));
        }
        if tried.collected.unfiltered > 0 {
            tried.collected = self.filled(tried.collected, &tried.slots)?;
            return Ok((tried, better));
        }
        let collected = match self.some_of(&tried.slots)? {
            Some(query) => self.collect(&*query, OwnLanguage::Alike, true)?,
            None => Collected::default(),
        };
        let better = better.filter(|_| collected.unfiltered > 0);
        Ok((Tried { collected, how: How::Some, ..tried }, better))
    }

    /// What has all the words; or, where nothing has them, with the unknown ones replaced by near
    /// ones, and the query so changed.
    fn whole(&self) -> Result<(Tried, Option<String>)> {
        let mut asked = self.asked()?;
        let slots = self.slots(&asked);
        if slots.is_empty() {
            let collected = self.wordless()?;
            return Ok((Tried { asked, slots, collected, how: How::All }, None));
        }
        let collected = self.all_of(&slots)?;
        if collected.unfiltered > 0 {
            return Ok((Tried { asked, slots, collected, how: How::All }, None));
        }
        match self.replace_unknown(&mut asked, &slots)? {
            Some(better) => {
                let slots = self.slots(&asked);
                let collected = self.all_of(&slots)?;
                Ok((Tried { asked, slots, collected, how: How::Nearly }, Some(better)))
            }
            None => Ok((Tried { asked, slots, collected, how: How::All }, None)),
        }
    }

    /// What has no word to be looked for: everything where nothing was typed, and nothing where
    /// what was typed has no word in it, as `!!!`.
    fn wordless(&self) -> Result<Collected> {
        if self.wish.words.trim().is_empty() {
            if self.keep == 0 && self.among.is_none() {
                return counted::count(self.generation, self.searcher, self.wish);
            }
            return self.collect(&AllQuery, OwnLanguage::First, false);
        }
        Ok(Collected::default())
    }

    /// The words, as they are looked for.
    fn asked(&self) -> Result<Asked> {
        let mut asked = Asked::new(&self.wish.words);
        for word in &mut asked.words {
            self.dictionary().accent(word)?;
        }
        let is_last = |it: &AskedWord| asked.without.iter().all(|other| other.end <= it.start);
        if self.wish.unfinished
            && asked.words.last().is_some_and(is_last)
            && let Some(last) = asked.words.last_mut()
        {
            self.dictionary().finish(last)?;
        }
        Ok(asked)
    }

    /// What has one of the words that are not wanted, in any language.
    fn left_out(&self) -> Result<Option<Box<dyn Query>>> {
        let mut queries = Vec::new();
        for mut word in Asked::new(&self.wish.words).without {
            self.dictionary().accent(&mut word)?;
            queries.extend(tree::query(&self.planner().word(&word), self.searcher)?);
        }
        Ok(tree::some(queries))
    }

    /// Gives words that nothing visible has the terms of near ones. Returns the query so changed.
    fn replace_unknown(&self, asked: &mut Asked, slots: &[Slot]) -> Result<Option<String>> {
        let mut query = cut(&self.wish.words).to_owned();
        let mut changed = false;
        // From the end, so that the places of the words before stay true.
        for at in (0..asked.words.len()).rev() {
            let slot = slots.iter().find(|slot| (slot.from..slot.to).contains(&at));
            let in_concept = slot.is_some_and(|slot| !slot.concepts.is_empty());
            let word = &asked.words[at];
            let is_field = names_a_field(&query, word.end);
            if in_concept || is_field || word.is_small() || self.is_known(word)? {
                continue;
            }
            let near = self.dictionary().near(&word.typed)?;
            let Some(best) = near.first() else { continue };
            query.replace_range(word.start..word.end, &best.spelling);
            asked.words[at] = word.widened(near.iter().map(|it| it.spelling.as_str()));
            asked.groups.retain(|(from, to, _)| !(*from..*to).contains(&at));
            changed = true;
        }
        Ok(changed.then_some(query))
    }

    /// Whether a text that the audience may see has the word.
    fn is_known(&self, word: &AskedWord) -> Result<bool> {
        match tree::query(&self.planner().word(word), self.searcher)? {
            Some(query) => self.dictionary().is_known(&*query),
            None => Ok(false),
        }
    }

    /// Too few have all the words: those that have some follow.
    ///
    /// How few there are is asked before the filters: otherwise choosing a value would bring in
    /// what its count did not count.
    fn filled(&self, collected: Collected, slots: &[Slot]) -> Result<Collected> {
        let required = slots.iter().filter(|slot| slot.required);
        let required: usize = required.map(|slot| slot.loose.len().max(1)).sum();
        if collected.unfiltered >= self.wish.fill_to || required < 2 {
            return Ok(collected);
        }
        let Some(all) = self.query_of(slots)? else { return Ok(collected) };
        let query = tree::before(all, self.some_of(slots)?, WHOLE);
        self.collect(&*query, OwnLanguage::WithinTiers, true)
    }

    fn some_of(&self, slots: &[Slot]) -> Result<Option<Box<dyn Query>>> {
        let mut queries = Vec::new();
        for slot in slots.iter().filter(|slot| slot.required) {
            for node in std::iter::once(&slot.node).chain(&slot.loose) {
                queries.extend(tree::query(node, self.searcher)?);
            }
        }
        Ok(tree::some(queries))
    }

    fn all_of(&self, slots: &[Slot]) -> Result<Collected> {
        match self.query_of(slots)? {
            Some(query) => self.collect(&*query, OwnLanguage::First, true),
            None => Ok(Collected::default()),
        }
    }

    fn query_of(&self, slots: &[Slot]) -> Result<Option<Box<dyn Query>>> {
        let mut required = Vec::new();
        let mut optional = Vec::new();
        for slot in slots {
            match tree::query(&slot.node, self.searcher)? {
                Some(query) if slot.required => required.push(query),
                Some(query) => optional.push(query),
                None if slot.required => return Ok(None),
                None => (),
            }
        }
        Ok(tree::required(required, optional))
    }

    fn collect(&self, query: &dyn Query, own: OwnLanguage, scoring: bool) -> Result<Collected> {
        let tables = &self.generation.tables;
        let collect = Collect { wish: self.wish, tables, own, keep: self.keep, scoring };
        if self.among.is_none() && self.without.is_none() {
            return Ok(self.searcher.search(query, &collect)?);
        }
        let mut parts = vec![(Occur::Must, query.box_clone())];
        if let Some(among) = &self.among {
            parts.push((Occur::Must, Box::new(among.clone())));
        }
        parts.extend(self.without.map(|it| (Occur::MustNot, it.box_clone())));
        Ok(self.searcher.search(&BooleanQuery::new(parts), &collect)?)
    }

    fn id(&self, address: DocAddress) -> Result<u128> {
        let segment = self.searcher.segment_reader(address.segment_ord);
        let facets = self.generation.tables.of(segment)?;
        Ok(facets.ids.get(address.doc_id as usize).copied().unwrap_or_default())
    }

    fn found(&self, tried: &Tried, did_you_mean: Option<String>) -> Result<Found> {
        let marks = Marks::new(tried.asked.words.as_slice(), &tried.slots, self.lexicon);
        let page = tried.collected.best.iter().skip(self.wish.offset.min(FARTHEST));
        let mut hits = Vec::new();
        for (place, (score, address)) in (self.wish.offset.min(FARTHEST)..).zip(page) {
            let document: TantivyDocument = self.searcher.doc(*address)?;
            let kept = document.get_first(self.generation.fields.shown);
            let kept = kept.and_then(|value| value.as_str()).unwrap_or_default();
            let shown: Shown = serde_json::from_str(kept)?;
            hits.extend(self.hit(shown, (place, *score), &marks, tried));
        }
        let whole = tried.collected.whole;
        Ok(Found {
            total: tried.collected.total,
            whole: (whole < tried.collected.total && tried.how != How::Some).then_some(whole),
            hits,
            facets: tried.collected.facets.clone(),
            through: self.through(tried),
            without: tried.asked.without.iter().map(|it| it.typed.clone()).collect(),
            did_you_mean,
            how: tried.how,
        })
    }

    fn hit(
        &self,
        shown: Shown,
        (place, score): (usize, f32),
        marks: &Marks,
        tried: &Tried,
    ) -> Option<Hit> {
        let Shown { id, kind, slug, themes, places, bodies, mut texts } = shown;
        let (mut at, mut matched) = marks.best(&texts, &self.wish.lang)?;
        let is_own = |it: &EntryText| Tongue::of(&it.lang) == self.reader;
        let own = texts.iter().position(is_own).filter(|_| self.reader != Tongue::Other);
        // The text that the reader will be shown: their own, or the original, which comes first.
        let opened = own.unwrap_or(0);
        let named = matched
            .only_name()
            .map(|name| Named { lang: texts[at].lang.clone(), name: name.to_owned() });
        let through = matched.through(self.lexicon, &self.wish.lang, &|concept| {
            themes
                .iter()
                .chain(&places)
                .chain(&bodies)
                .any(|it| *it == self.lexicon.concept(concept).id)
        });
        // What it is called says nothing to who reads another language, nor does a passage that has
        // none of the words; what it is does.
        let says_nothing = matched.is_unmarked() && !texts[opened].body.is_empty();
        if named.is_some() || says_nothing {
            at = opened;
            matched = Matched::begun(&texts[at]);
        }
        let known_as = (opened != at).then(|| known_as(&texts[opened]));
        let text = texts.remove(at);
        let through = through.filter(|_| named.is_none());
        Some(Hit {
            id,
            kind,
            slug,
            known_as: known_as.filter(|it| !it.title.is_empty()),
            named,
            whole: tried.how != How::Some && place < tried.collected.whole,
            score,
            snippet: matched.snippet(&text.body),
            through: through.map(|(slot, concept, label)| Through {
                kind: self.lexicon.concept(concept).kind,
                concept: self.lexicon.concept(concept).id.clone(),
                typed: self.typed(&tried.asked, &tried.slots[slot]),
                label,
            }),
            lang: text.lang,
            title: text.title,
            made_by: text.made_by,
            edition: text.edition,
            reviewed: text.reviewed,
            also_in: texts.into_iter().map(|text| text.lang).collect(),
        })
    }

    fn through(&self, tried: &Tried) -> Vec<Through> {
        let mut all = Vec::new();
        for slot in &tried.slots {
            for concept in &slot.concepts {
                all.push(Through {
                    kind: self.lexicon.concept(*concept).kind,
                    concept: self.lexicon.concept(*concept).id.clone(),
                    typed: self.typed(&tried.asked, slot),
                    label: self.lexicon.name(*concept, &self.wish.lang).to_owned(),
                });
            }
        }
        all
    }

    /// The part of the query that a slot stands for, as typed.
    fn typed(&self, asked: &Asked, slot: &Slot) -> String {
        let words = &asked.words[slot.from..slot.to];
        let range = words.first().zip(words.last()).map(|(first, last)| first.start..last.end);
        range.and_then(|it| self.wish.words.get(it)).unwrap_or_default().to_owned()
    }

    fn slots(&self, asked: &Asked) -> Vec<Slot> {
        self.planner().slots(asked)
    }

    fn planner(&self) -> Planner<'_> {
        Planner { fields: &self.generation.fields, lexicon: self.lexicon, reader: self.reader }
    }

    fn dictionary(&self) -> Dictionary<'_> {
        Dictionary {
            searcher: self.searcher,
            fields: &self.generation.fields,
            tables: &self.generation.tables,
            lexicon: self.lexicon,
            audience: self.wish.audience,
            reader: self.reader,
        }
    }
}

fn known_as(text: &EntryText) -> KnownAs {
    let EntryText { lang, title, made_by, edition, reviewed, .. } = text.clone();
    KnownAs { lang, title, made_by, edition, reviewed }
}

/// Whether a word of the query that ends here is the name of a field, as in `kind:action`. We have no
/// such names, but who types one has not misspelt it.
fn names_a_field(query: &str, end: usize) -> bool {
    let behind = query[end..].strip_prefix(':');
    behind.is_some_and(|it| it.starts_with(|it: char| !it.is_whitespace()))
}
