//! What may be meant by a query whose last word is still being typed.

use crate::asked::cut;
use crate::error::Result;
use crate::fold::folded;
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
    /// Records that have all the words, the last one completed.
    pub hits: Vec<Hit>,
}

/// Which words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    /// As they were typed, and with the last one completed.
    AsTyped,
    Completed,
}

impl Index {
    /// Completes what is typed. Like [`find`](Index::find), it takes anything at all.
    pub fn suggest(&self, wish: &Wish) -> Result<Suggested> {
        self.suggested(wish, Words::AsTyped)
    }

    /// The same for words of which it is known that nothing has them all: what the last one may be
    /// the beginning of.
    pub fn complete(&self, wish: &Wish) -> Result<Suggested> {
        self.suggested(wish, Words::Completed)
    }

    fn suggested(&self, wish: &Wish, words: Words) -> Result<Suggested> {
        let typed = cut(wish.words.trim_start());
        let folded = folded(typed.trim());
        if folded.chars().count() < SHORTEST {
            return Ok(Suggested::default());
        }
        let lexicon = self.lexicon();
        let named = lexicon.named(&folded, &wish.lang, CONCEPTS);
        let concepts = named.into_iter().map(|(concept, label)| Through {
            kind: concept.kind,
            concept: concept.id.clone(),
            typed: typed.to_owned(),
            label,
        });
        let mut suggested = Suggested { concepts: concepts.collect(), hits: Vec::new() };
        let as_typed = usize::from(words == Words::Completed);
        for words in self.completed(wish, typed)?.into_iter().skip(as_typed) {
            let left = wish.limit.saturating_sub(suggested.hits.len());
            if left == 0 {
                break;
            }
            let found = self.find_whole(&Wish { words, limit: wish.limit, ..wish.clone() })?;
            let known: Vec<String> = suggested.hits.iter().map(|it| it.id.clone()).collect();
            let fresh = found.into_iter().filter(|it| !known.contains(&it.id));
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
        for word in dictionary.beginning(&folded(begun), COMPLETIONS)? {
            all.push(format!("{}{word}", &typed[..start]));
        }
        all.dedup();
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::{Audience, Entry, EntryText};

    fn put(index: &Index, id: &str, audience: Audience, body: &str) {
        let texts = vec![EntryText {
            lang: "en".to_owned(),
            body: body.to_owned(),
            ..EntryText::default()
        }];
        let kind = "practice".to_owned();
        let id = id.to_owned();
        index
            .put(&Entry { slug: id.clone(), id, kind, audience, texts, ..Entry::default() })
            .unwrap();
    }

    fn completed(index: &Index, typed: &str) -> Vec<String> {
        let wish = Wish { lang: "en".to_owned(), ..Wish::default() };
        index.completed(&wish, typed).unwrap()
    }

    #[test]
    fn a_word_is_as_common_as_all_segments_together_say() {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(folder.path()).unwrap().index;
        // Each commit is a segment: no one of them has `borderland` as often as `borders`.
        for (commit, words) in [
            ["borderland", "borders", "borders", "borders"],
            ["borderland", "borderland", "x", "x"],
            ["borderland", "borderland", "x", "x"],
        ]
        .iter()
        .enumerate()
        {
            for (at, word) in words.iter().enumerate() {
                put(&index, &format!("{commit}-{at}"), Audience::Public, word);
            }
            index.commit(commit as u64 + 1).unwrap();
        }
        assert_eq!(completed(&index, "bord"), ["bord", "borderland", "borders"]);
    }

    #[test]
    fn what_only_the_desk_has_written_completes_nothing_for_the_public() {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(folder.path()).unwrap().index;
        put(&index, "hidden", Audience::Desk, "bordereau bordereaux");
        put(&index, "public", Audience::Public, "borders");
        index.commit(1).unwrap();
        assert_eq!(completed(&index, "two bord"), ["two bord", "two borders"]);
    }
}
