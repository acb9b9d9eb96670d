//! Spellings near to what was typed: without its accents, or with a slip of the finger.

use tantivy::query::{DfaWrapper, EnableScoring, FuzzyTermQuery, Query};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::analysis::{SPELT, terms};
use crate::asked::AskedWord;
use crate::entry::Audience;
use crate::error::Result;
use crate::facets::FacetTables;
use crate::fold::{clean, fold, folded};
use crate::lexicon::Lexicon;
use crate::schema::Fields;
use crate::tongue::Tongue;

/// How many spellings of the dictionary are looked at for one word, in each segment.
pub const LOOKED_AT: usize = 2_000;
/// How many near spellings a word is widened by.
const WIDENED_BY: usize = 4;
/// How many spellings that differ by accents only.
const ACCENTED: usize = 6;

/// What spellings are looked up in.
pub struct Dictionary<'a> {
    pub searcher: &'a Searcher,
    pub fields: &'a Fields,
    pub tables: &'a FacetTables,
    pub lexicon: &'a Lexicon,
    pub audience: Audience,
    pub reader: Tongue,
}

/// A spelling near to a word that is in no text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Near {
    distance: usize,
    /// A slip of the finger is seldom in the first letter.
    begins_otherwise: bool,
    /// False sorts first: the reader's language.
    elsewhere: bool,
    /// Texts that have it, most first.
    rarity: std::cmp::Reverse<u32>,
    pub spelling: String,
}

impl Near {
    /// A name of a concept, which stands in no text as such, or a word of several texts: what stands
    /// in one alone may be a slip itself.
    fn is_well_known(&self) -> bool {
        self.rarity.0 != 1
    }

    fn how_near(&self) -> (usize, bool) {
        (self.distance, self.begins_otherwise)
    }
}

impl Dictionary<'_> {
    /// Adds the terms of what the word may be when its accents were not typed.
    ///
    /// *avaliacao* has another stem than *avaliação*, and only that one is the stem of *avaliações*.
    pub fn accent(&self, word: &mut AskedWord) -> Result<()> {
        let clean = clean(&word.typed);
        if clean != fold(&clean) {
            return Ok(());
        }
        let prefix = format!("{clean}{SPELT}");
        for tongue in Tongue::ALL {
            let Some(stemmer) = tongue.stemmer() else { continue };
            if word.terms[tongue as usize].is_empty() {
                continue;
            }
            for spelling in self.accented(self.fields.of(tongue).spelling, &prefix)? {
                let known = &mut word.terms[tongue as usize];
                let first = terms(tongue, Some(&stemmer), &spelling).into_iter().next();
                known.extend(first.filter(|term| !known.contains(term)));
            }
        }
        Ok(())
    }

    fn accented(&self, field: Field, prefix: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(field)?;
            let mut stream = index.terms().range().ge(prefix).into_stream()?;
            while found.len() < ACCENTED && stream.advance() {
                let key = String::from_utf8_lossy(stream.key());
                let Some(spelling) = key.strip_prefix(prefix) else { break };
                if !found.iter().any(|it| it == spelling) {
                    found.push(spelling.to_owned());
                }
            }
        }
        Ok(found)
    }

    /// The nearest spellings that this audience can find something by, best first: none that is
    /// farther than one that is well known.
    pub fn near(&self, typed: &str) -> Result<Vec<Near>> {
        let folded = folded(typed);
        let letters = folded.chars().count();
        let most = match letters {
            0..=3 => return Ok(Vec::new()),
            4..=6 => 1,
            _ => 2,
        };
        let mut typed = Typed::new(&folded, most);
        let mut all = self.near_labels(&mut typed);
        // By prefix, since a spelling stands behind its folded form. Any field will do for making
        // the automaton; it is made once, as that takes longer than running it.
        let term = Term::from_field_text(self.fields.id, &folded);
        let distance = u8::try_from(most).unwrap_or(1);
        let automaton = FuzzyTermQuery::new_prefix(term, distance, true).automaton()?;
        for tongue in Tongue::ALL {
            self.near_in(tongue, &automaton, &mut typed, &mut all)?;
        }
        all.sort_unstable();
        let nearest = all.iter().find(|it| it.is_well_known()).map(Near::how_near);
        all.retain(|it| nearest.is_none_or(|nearest| it.how_near() <= nearest));
        let mut known: Vec<Near> = Vec::new();
        for near in all {
            if known.len() == WIDENED_BY {
                break;
            }
            if !known.iter().any(|it| it.spelling == near.spelling) {
                known.push(near);
            }
        }
        Ok(known)
    }

    fn near_labels(&self, typed: &mut Typed) -> Vec<Near> {
        let spellings = self.lexicon.spellings().iter();
        let near = spellings.filter_map(|(of, spelling)| {
            let distance = typed.distance(of)?;
            let (elsewhere, rarity) = (true, std::cmp::Reverse(0));
            let begins_otherwise = typed.begins_otherwise(of);
            let spelling = spelling.clone();
            Some(Near { distance, begins_otherwise, elsewhere, rarity, spelling })
        });
        near.collect()
    }

    fn near_in(
        &self,
        tongue: Tongue,
        automaton: &DfaWrapper,
        typed: &mut Typed,
        all: &mut Vec<Near>,
    ) -> Result<()> {
        let field = self.fields.of(tongue).spelling;
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(field)?;
            let mut stream = index.terms().search(automaton).into_stream()?;
            let mut looked_at = 0;
            while looked_at < LOOKED_AT && stream.advance() {
                looked_at += 1;
                let key = String::from_utf8_lossy(stream.key()).into_owned();
                let (of, spelling) = key.split_once(SPELT).unwrap_or((&key, &key));
                let Some(distance) = typed.distance(of) else { continue };
                let texts = stream.value().doc_freq;
                let term = Term::from_field_text(field, &key);
                if self.is_visible(segment, &term)? {
                    all.push(Near {
                        distance,
                        begins_otherwise: typed.begins_otherwise(of),
                        elsewhere: tongue != self.reader,
                        rarity: std::cmp::Reverse(texts),
                        spelling: spelling.to_owned(),
                    });
                }
            }
        }
        Ok(())
    }

    /// Whether a text that has this may be seen: a word that only the desk has written must not
    /// be suggested to the public, and is not known to it.
    pub fn is_known(&self, query: &dyn Query) -> Result<bool> {
        let weight = query.weight(EnableScoring::disabled_from_searcher(self.searcher))?;
        for segment in self.searcher.segment_readers() {
            if self.is_seen(segment, &mut *weight.scorer(segment, 1.0)?)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_visible(&self, segment: &SegmentReader, term: &Term) -> Result<bool> {
        let index = segment.inverted_index(term.field())?;
        match index.read_postings(term, IndexRecordOption::Basic)? {
            Some(mut postings) => self.is_seen(segment, &mut postings),
            None => Ok(false),
        }
    }

    fn is_seen<D: DocSet + ?Sized>(&self, segment: &SegmentReader, docs: &mut D) -> Result<bool> {
        let facets = self.tables.of(segment)?;
        while docs.doc() != TERMINATED {
            let doc = docs.doc();
            if facets.is_for(self.audience, doc) && !segment.is_deleted(doc) {
                return Ok(true);
            }
            docs.advance();
        }
        Ok(false)
    }
}

/// What was typed, to be compared with many spellings: with room for the comparison, since most of
/// ten thousand names are told apart by their length or their first letters.
struct Typed {
    letters: Vec<char>,
    most: usize,
    other: Vec<char>,
    /// How far what was typed so far is from each beginning of the other: the last three rows.
    rows: [Vec<usize>; 3],
}

impl Typed {
    fn new(folded: &str, most: usize) -> Typed {
        let letters = folded.chars().collect();
        Typed { letters, most, other: Vec::new(), rows: Default::default() }
    }

    fn begins_otherwise(&self, other: &str) -> bool {
        self.letters.first() != other.chars().next().as_ref()
    }

    /// Letters to add, drop, change or swap; nothing where it is more than is looked for.
    fn distance(&mut self, other: &str) -> Option<usize> {
        let Typed { letters, most, other: b, rows } = self;
        // It has no more letters than bytes.
        if other.len() + *most < letters.len() {
            return None;
        }
        b.clear();
        b.extend(other.chars().take(letters.len() + *most + 1));
        if letters.len().abs_diff(b.len()) > *most {
            return None;
        }
        let [before, last, row] = rows;
        last.clear();
        last.extend(0..=b.len());
        for i in 1..=letters.len() {
            row.clear();
            row.push(i);
            for j in 1..=b.len() {
                let change = last[j - 1] + usize::from(letters[i - 1] != b[j - 1]);
                let mut fewest = change.min(last[j] + 1).min(row[j - 1] + 1);
                let is_swap = i > 1 && j > 1 && letters[i - 1] == b[j - 2];
                if is_swap && letters[i - 2] == b[j - 1] {
                    fewest = fewest.min(before[j - 2] + 1);
                }
                row.push(fewest);
            }
            // What follows is no nearer, by a swap either: it goes back two rows, which differ by one.
            if row.iter().all(|it| *it > *most) {
                return None;
            }
            std::mem::swap(before, last);
            std::mem::swap(last, row);
        }
        last.last().copied().filter(|it| *it <= *most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_slip() {
        let distance = |a, b| Typed::new(a, 2).distance(b);
        assert_eq!(distance("migratoin", "migration"), Some(1));
        assert_eq!(distance("smugling", "smuggling"), Some(1));
        assert_eq!(distance("abcd", "badc"), Some(2));
        assert_eq!(distance("abc", "abcdef"), None);
        assert_eq!(distance("abcdef", "abc"), None);
        assert_eq!(distance("abcdef", "fedcba"), None);
    }

    #[test]
    fn what_was_compared_before_changes_nothing() {
        let mut typed = Typed::new("migration", 2);
        for (other, far) in [("migrations", 1), ("mig", 9), ("migratoins", 2), ("migration", 0)] {
            assert_eq!(typed.distance(other), Some(far).filter(|it| *it <= 2), "{other}");
        }
    }
}
