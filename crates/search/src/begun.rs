//! Words that are still being typed, and the spellings that begin like them.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use tantivy::Term;
use tantivy::query::TermQuery;
use tantivy::schema::{Field, IndexRecordOption};

use crate::analysis::{SPELT, terms};
use crate::asked::AskedWord;
use crate::error::Result;
use crate::fold::folded;
use crate::near::{Dictionary, LOOKED_AT};
use crate::tongue::Tongue;

/// How many words of a language a beginning may stand for.
const FINISHED_BY: usize = 24;
/// What is shorter begins too many words.
const SHORTEST_BEGUN: usize = 2;
/// Of how many words that begin so it is asked whether the audience knows them. Each is a query,
/// and there may be thousands for two letters; most of the likeliest are known.
const CHECKED: usize = 50;

impl Dictionary<'_> {
    /// Adds the terms of the words that begin with this one, of the most common ones first.
    pub fn finish(&self, word: &mut AskedWord) -> Result<()> {
        let begun = folded(&word.typed);
        if begun.chars().count() < SHORTEST_BEGUN {
            return Ok(());
        }
        for tongue in Tongue::ALL {
            let stemmer = tongue.stemmer();
            let known = &mut word.terms[tongue as usize];
            let all = self.spellings(self.fields.of(tongue).spelling, &begun)?;
            for (_, key) in all.iter().take(FINISHED_BY) {
                let first = terms(tongue, stemmer.as_ref(), spelt(key)).into_iter().next();
                known.extend(first.filter(|term| !known.contains(term)));
            }
        }
        Ok(())
    }

    /// The words that begin like this and that this audience can find something by: those of the
    /// reader's language first, then those that most texts have. Looked for among the likeliest.
    pub fn beginning(&self, folded: &str, most: usize) -> Result<Vec<String>> {
        let mut all: Vec<(bool, Reverse<u32>, String, Field)> = Vec::new();
        for tongue in Tongue::ALL {
            let field = self.fields.of(tongue).spelling;
            let of_tongue = self.spellings(field, folded)?.into_iter();
            let elsewhere = tongue != self.reader;
            all.extend(of_tongue.map(|(texts, key)| (elsewhere, Reverse(texts), key, field)));
        }
        all.sort_unstable_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        let mut words: Vec<String> = Vec::new();
        for (_, _, key, field) in all.iter().take(CHECKED) {
            if words.len() == most {
                break;
            }
            let word = spelt(key);
            let query =
                TermQuery::new(Term::from_field_text(*field, key), IndexRecordOption::Basic);
            if !words.iter().any(|it| it == word) && self.is_known(&query)? {
                words.push(word.to_owned());
            }
        }
        Ok(words)
    }

    /// The keys of the spellings that begin so, with how many texts have each, the most common
    /// first. They are the most common of those that are looked at: of a beginning that has more,
    /// the first ones in the order of the alphabet in each segment.
    fn spellings(&self, field: Field, begun: &str) -> Result<Vec<(u32, String)>> {
        let mut texts: BTreeMap<String, u32> = BTreeMap::new();
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(field)?;
            let mut stream = index.terms().range().ge(begun).into_stream()?;
            let mut looked_at = 0;
            while looked_at < LOOKED_AT && stream.advance() {
                looked_at += 1;
                let key = String::from_utf8_lossy(stream.key());
                if !key.starts_with(begun) {
                    break;
                }
                *texts.entry(key.into_owned()).or_default() += stream.value().doc_freq;
            }
        }
        let mut found: Vec<(u32, String)> = texts.into_iter().map(|(key, n)| (n, key)).collect();
        // Stable: those that are equally common stay in the order of the alphabet.
        found.sort_by_key(|it| Reverse(it.0));
        Ok(found)
    }
}

/// The spelling in a key of the field of spellings.
fn spelt(key: &str) -> &str {
    key.split_once(SPELT).map_or(key, |it| it.1)
}
