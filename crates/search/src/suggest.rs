//! What may be meant by a query whose last word is still being typed.

use crate::asked::cut;
use crate::error::Result;
use crate::fold::{clean, fold};
use crate::index::Index;
use crate::near::Dictionary;
use crate::tongue::Tongue;
use crate::wish::{Hit, Through, Wish};

/// How many themes and places, and how many ways to complete a word.
const CONCEPTS: usize = 4;
const COMPLETIONS: usize = 3;
/// A shorter beginning says nothing.
const SHORTEST: usize = 2;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Suggested {
    /// Themes and places that are called like this.
    pub concepts: Vec<Through>,
    /// Records that have the words, the last one completed.
    pub hits: Vec<Hit>,
}

impl Index {
    /// Completes what is typed. Like [`find`](Index::find), it takes anything at all.
    pub fn suggest(&self, wish: &Wish) -> Result<Suggested> {
        let typed = cut(wish.words.trim_start());
        let folded = fold(&clean(typed.trim()));
        if folded.chars().count() < SHORTEST {
            return Ok(Suggested::default());
        }
        let named = self.lexicon().named(&folded, &wish.lang, CONCEPTS);
        let concepts = named.into_iter().map(|(concept, label)| Through {
            concept,
            typed: typed.to_owned(),
            label,
        });
        let mut suggested = Suggested { concepts: concepts.collect(), hits: Vec::new() };
        for words in self.completed(wish, typed)? {
            let left = wish.limit.saturating_sub(suggested.hits.len());
            if left == 0 {
                break;
            }
            let found = self.find(&Wish { words, limit: wish.limit, ..wish.clone() })?;
            let known: Vec<String> = suggested.hits.iter().map(|it| it.id.clone()).collect();
            let fresh = found.hits.into_iter().filter(|it| !known.contains(&it.id));
            suggested.hits.extend(fresh.take(left));
        }
        Ok(suggested)
    }

    /// The query with its last word as typed, and with what begins like it and is written most.
    fn completed(&self, wish: &Wish, typed: &str) -> Result<Vec<String>> {
        let mut all = vec![typed.to_owned()];
        let start = typed
            .rfind(|it: char| !it.is_alphanumeric())
            .map_or(0, |at| at + typed[at..].chars().next().map_or(1, char::len_utf8));
        let begun = &typed[start..];
        if begun.chars().count() < SHORTEST {
            return Ok(all);
        }
        let generation = self.generation();
        let lexicon = self.lexicon();
        let searcher = generation.reader.searcher();
        let dictionary = Dictionary {
            searcher: &searcher,
            fields: &generation.fields,
            tables: &generation.tables,
            lexicon: &lexicon,
            audience: wish.audience,
            reader: Tongue::of(&wish.lang),
        };
        for word in dictionary.beginning(&fold(&clean(begun)), COMPLETIONS)? {
            all.push(format!("{}{word}", &typed[..start]));
        }
        all.dedup();
        Ok(all)
    }
}
