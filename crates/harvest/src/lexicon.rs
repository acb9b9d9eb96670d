//! Phrases to meanings: an automaton over words, not letters, so that a phrase is found whatever
//! stands between its words (a space, a line end, a hyphen) and never inside another word.

use rustc_hash::FxHashMap;

/// Numbers for words. 0 is every word that no phrase knows.
///
/// The map is filled from the packs alone and never by a text, so nobody can choose its keys.
#[derive(Debug, Default)]
pub struct Words(FxHashMap<Box<str>, u32>);

impl Words {
    pub fn of(&self, word: &str) -> u32 {
        self.0.get(word).copied().unwrap_or(0)
    }

    pub fn learn(&mut self, word: &str) -> u32 {
        if let Some(&known) = self.0.get(word) {
            return known;
        }
        let next = u32::try_from(self.0.len() + 1).expect("a pack has fewer words than that");
        self.0.insert(word.into(), next);
        next
    }
}

/// The automaton: from word to word, with meanings where a phrase ends.
#[derive(Debug)]
pub struct Phrases<Meaning> {
    steps: FxHashMap<(u32, u32), u32>,
    meanings: Vec<Vec<Meaning>>,
}

impl<Meaning> Default for Phrases<Meaning> {
    fn default() -> Self {
        Self { steps: FxHashMap::default(), meanings: vec![Vec::new()] }
    }
}

impl<Meaning: Copy + PartialEq> Phrases<Meaning> {
    pub fn add(&mut self, words: &[u32], meaning: Meaning) {
        if words.is_empty() {
            return;
        }
        let mut node = 0;
        for &word in words {
            let fresh = u32::try_from(self.meanings.len()).expect("a pack has fewer phrases");
            node = *self.steps.entry((node, word)).or_insert(fresh);
            if node == fresh {
                self.meanings.push(Vec::new());
            }
        }
        let meanings = &mut self.meanings[node as usize];
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// Calls `each` with the length and the meanings of every phrase that begins these words.
    pub fn walk(&self, words: impl Iterator<Item = u32>, mut each: impl FnMut(usize, &[Meaning])) {
        let mut node = 0;
        for (at, word) in words.enumerate() {
            match self.steps.get(&(node, word)) {
                Some(&next) => node = next,
                None => return,
            }
            let meanings = &self.meanings[node as usize];
            if !meanings.is_empty() {
                each(at + 1, meanings);
            }
        }
    }
}

/// Writes out the braces of a pack's phrase: `argentin{,e,s}` is three words, and two pairs of
/// braces multiply.
pub fn unfold(phrase: &str) -> Vec<String> {
    let Some((before, rest)) = phrase.split_once('{') else { return vec![phrase.to_owned()] };
    let Some((choices, after)) = rest.split_once('}') else { return vec![phrase.to_owned()] };
    let tails = unfold(after);
    let both = |choice: &str| tails.iter().map(move |it| format!("{before}{choice}{it}")).collect();
    choices.split(',').flat_map(|choice| -> Vec<String> { both(choice) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_multiply() {
        assert_eq!(unfold("{a,b}c{d,}"), ["acd", "ac", "bcd", "bc"]);
    }

    #[test]
    fn all_phrases_that_begin_here_are_found() {
        let mut phrases = Phrases::default();
        phrases.add(&[1], 'n');
        phrases.add(&[1, 2, 3], 'e');
        let mut found = Vec::new();
        phrases
            .walk([1, 2, 3, 4].into_iter(), |length, meanings| found.push((length, meanings[0])));
        assert_eq!(found, [(1, 'n'), (3, 'e')]);
    }
}
