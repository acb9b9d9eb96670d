//! Words to the terms that stand in the index.
//!
//! Order matters between stemming and taking accents away, and both plain orders are bad:
//! stem first, and a word typed without accents misses a third of its texts; fold first, and the
//! stemmer no longer sees the endings it knows. So a word has up to two terms at one position,
//! the folded stem and the stem of the folded word, and a query asks for either.
//!
//! An acronym has a further term with its capitals, so that `TIM` in the thesaurus
//! does not find everybody whose name is Tim.

use std::collections::HashMap;
use std::sync::Arc;

use frostem::Stemmer;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::fold::{clean, fold, folded};
use crate::split::{Chunk, Splitter};
use crate::tongue::Tongue;

/// Words remembered with their terms; most of a text is made of few words.
const REMEMBERED: usize = 20_000;
const LONGEST_ACRONYM: usize = 8;

/// Between a folded word and its spelling in the field of spellings.
pub const SPELT: char = '\u{1f}';

/// The terms of a word. The first is the folded stem; none if the word is too common.
pub fn terms(tongue: Tongue, stemmer: Option<&Stemmer>, word: &str) -> Vec<String> {
    let clean = clean(capitals(word).unwrap_or(word));
    let folded = fold(&clean);
    if folded.is_empty() || tongue.stops(&folded) {
        return Vec::new();
    }
    let Some(stemmer) = stemmer else { return vec![folded] };
    let first = fold(&stemmer.stem(&clean));
    let second = fold(&stemmer.stem(&folded));
    if second == first || second.is_empty() { vec![first] } else { vec![first, second] }
}

/// The term of an acronym: `TIM` of `TIM`, `MNA` of `MNAs`; nothing for other words.
pub fn acronym(word: &str) -> Option<String> {
    capitals(word).map(|it| folded(it).to_uppercase())
}

/// The acronym in a word, without the ending of its plural.
fn capitals(word: &str) -> Option<&str> {
    let capitals = word.strip_suffix('s').filter(|rest| rest.len() > 1).unwrap_or(word);
    let letters = capitals.chars().filter(|c| c.is_alphabetic()).count();
    let fits = letters >= 2 && capitals.chars().count() <= LONGEST_ACRONYM;
    let all = capitals.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    (fits && all).then_some(capitals)
}

/// The term of the field of spellings.
pub fn spelling(word: &str) -> String {
    let clean = clean(word);
    let folded = fold(&clean);
    if folded == clean { clean } else { format!("{folded}{SPELT}{clean}") }
}

/// What an [`Analysis`] makes of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    Terms,
    Spellings,
}

/// The tokenizer of a field.
pub struct Analysis {
    tongue: Tongue,
    gives: Gives,
    stemmer: Option<Stemmer>,
    known: HashMap<Box<str>, Arc<[String]>>,
}

impl Analysis {
    pub fn new(tongue: Tongue, gives: Gives) -> Self {
        Self { tongue, gives, stemmer: tongue.stemmer(), known: HashMap::new() }
    }

    /// All terms that a word has in the index.
    pub fn of(&mut self, word: &str) -> Arc<[String]> {
        if let Some(known) = self.known.get(word) {
            return Arc::clone(known);
        }
        let fresh: Arc<[String]> = self.analyse(word).into();
        if self.known.len() == REMEMBERED {
            self.known.clear();
        }
        self.known.insert(word.into(), Arc::clone(&fresh));
        fresh
    }

    fn analyse(&self, word: &str) -> Vec<String> {
        match self.gives {
            Gives::Terms => {
                let mut terms = terms(self.tongue, self.stemmer.as_ref(), word);
                terms.extend(acronym(word));
                terms
            }
            Gives::Spellings if is_worth_suggesting(word) => vec![spelling(word)],
            Gives::Spellings => Vec::new(),
        }
    }
}

/// Whether a word stands in the field of spellings.
pub fn is_worth_suggesting(word: &str) -> bool {
    word.chars().nth(2).is_some() && word.chars().all(|c| !c.is_numeric())
}

impl Clone for Analysis {
    /// Without what it remembers: tantivy clones a tokenizer for every segment it writes.
    fn clone(&self) -> Self {
        Self::new(self.tongue, self.gives)
    }
}

impl Tokenizer for Analysis {
    type TokenStream<'a> = Tokens<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens<'a> {
        Tokens {
            analysis: self,
            splitter: Splitter::new(text),
            chunk: Chunk::default(),
            ready: Vec::new(),
            next: (0, 0),
            position: 0,
            token: Token::default(),
        }
    }
}

struct Ready {
    terms: Arc<[String]>,
    position: usize,
    start: usize,
    end: usize,
}

/// The tokens of a text, read chunk by chunk.
pub struct Tokens<'a> {
    analysis: &'a mut Analysis,
    splitter: Splitter<'a>,
    chunk: Chunk<'a>,
    ready: Vec<Ready>,
    /// The word in `ready` and the term in it that come next.
    next: (usize, usize),
    position: usize,
    token: Token,
}

impl Tokens<'_> {
    fn read_chunk(&mut self) -> bool {
        self.ready.clear();
        self.next = (0, 0);
        if !self.splitter.next_into(&mut self.chunk) {
            return false;
        }
        for word in &self.chunk.words {
            let terms = self.analysis.of(word.text);
            let (position, start, end) = (self.position, word.start, word.end);
            self.ready.push(Ready { terms, position, start, end });
            self.position += 1;
        }
        if let Some(joined) = &self.chunk.joined {
            if self.chunk.words.is_empty() {
                self.position += 1;
            }
            // At the last part, so that a phrase goes on behind it.
            let position = self.position - 1;
            let (start, end) = (self.chunk.start, self.chunk.end);
            let terms = self.analysis.of(joined);
            self.ready.push(Ready { terms, position, start, end });
        }
        true
    }
}

impl TokenStream for Tokens<'_> {
    fn advance(&mut self) -> bool {
        loop {
            let (word, term) = self.next;
            let Some(ready) = self.ready.get(word) else {
                if self.read_chunk() {
                    continue;
                }
                return false;
            };
            let Some(text) = ready.terms.get(term) else {
                self.next = (word + 1, 0);
                continue;
            };
            self.token.text.clear();
            self.token.text.push_str(text);
            self.token.position = ready.position;
            self.token.offset_from = ready.start;
            self.token.offset_to = ready.end;
            self.next.1 += 1;
            return true;
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    fn shown(tongue: Tongue, text: &str) -> String {
        let mut analysis = Analysis::new(tongue, Gives::Terms);
        let mut tokens = analysis.token_stream(text);
        let mut shown = Vec::new();
        while tokens.advance() {
            let token = tokens.token();
            shown.push(format!("{}:{}", token.position, token.text));
        }
        shown.join(" ")
    }

    #[test]
    fn a_word_has_both_stems_at_one_position_and_small_words_leave_a_gap() {
        assert_snapshot!(shown(Tongue::French, "L'évaluation des politiques d'intégration"), @"0:evalu 2:polit 3:integr");
        assert_snapshot!(shown(Tongue::Portuguese, "A avaliação das políticas"), @"1:avali 1:avaliaca 3:polit");
        assert_snapshot!(shown(Tongue::Other, "Ukurasa wa Elimu"), @"0:ukurasa 1:wa 2:elimu");
    }

    #[test]
    fn an_acronym_keeps_its_capitals_beside() {
        assert_snapshot!(shown(Tongue::French, "le TIM, les MNAs, T.I.M. et COVID-19"), @"1:tim 1:TIM 3:mna 3:MNA 4:tim 4:TIM 6:covid 6:COVID 7:19 7:covid19 7:COVID19");
    }

    #[test]
    fn a_spelling_stands_behind_its_folded_form() {
        assert_eq!(spelling("Évaluer"), "evaluer\u{1f}évaluer");
        assert_eq!(spelling("migration"), "migration");
    }
}
