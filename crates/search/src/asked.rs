//! What a reader typed, cut into words. Anything at all may have been typed.

use crate::analysis::{acronym, terms};
use crate::fold::folded;
use crate::split::{Chunk, Splitter};
use crate::tongue::Tongue;

/// What is typed beyond these is not looked at.
const MOST_BYTES: usize = 1_000;
const MOST_WORDS: usize = 24;

/// A query, cut.
#[derive(Debug, Default)]
pub struct Asked {
    pub words: Vec<AskedWord>,
    /// Words that stand together, from and to before.
    pub groups: Vec<(usize, usize, Group)>,
    /// Words with a minus before them: what has them is not wanted.
    pub without: Vec<AskedWord>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// In quotation marks: to be found as they stand.
    Quoted,
    /// Written together, as in `COVID-19`; they may be one word elsewhere.
    Joined(Box<AskedWord>),
}

/// A word of the query: as typed, and its terms by language, none where it is a small word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AskedWord {
    pub typed: String,
    /// Where it stands in the query, in bytes.
    pub start: usize,
    pub end: usize,
    pub terms: [Vec<String>; 6],
    /// How it is spelt, folded; several where it is one of several near words.
    pub spelt: Vec<String>,
    /// Set when it is typed as one, with its capitals.
    pub acronym: Option<String>,
}

impl AskedWord {
    pub fn new(typed: &str, start: usize, end: usize) -> Self {
        let terms = Tongue::ALL.map(|tongue| terms(tongue, tongue.stemmer().as_ref(), typed));
        let spelt = vec![folded(typed)];
        Self { typed: typed.to_owned(), start, end, terms, spelt, acronym: acronym(typed) }
    }

    /// Too common, in some language, for a text to be required to have it.
    pub fn is_small(&self) -> bool {
        self.acronym.is_none() && self.terms.iter().any(Vec::is_empty)
    }

    /// The same with the terms of several spellings, the best first.
    pub fn widened<'a>(&self, spellings: impl Iterator<Item = &'a str>) -> Self {
        let mut wide =
            Self { acronym: None, terms: Default::default(), spelt: Vec::new(), ..self.clone() };
        for spelling in spellings {
            let near = Self::new(spelling, self.start, self.end);
            for (known, new) in wide.terms.iter_mut().zip(near.terms) {
                known.extend(new);
            }
            wide.spelt.extend(near.spelt);
        }
        wide
    }
}

impl Asked {
    pub fn new(query: &str) -> Self {
        let query = cut(query);
        let asked = Self::pieces(query, Minus::LeavesOut);
        // Of everything but a word nobody wants a list.
        if asked.words.is_empty() && !asked.without.is_empty() {
            return Self::pieces(query, Minus::IsNoSign);
        }
        asked
    }

    fn pieces(query: &str, minus: Minus) -> Self {
        let mut asked = Self::default();
        let mut start = 0;
        for (at, piece) in query.split(is_quote).enumerate() {
            let from = asked.words.len();
            // Every second piece stands between quotation marks, if the last are closed.
            let closed = start + piece.len() < query.len();
            let is_quoted = at % 2 == 1 && closed;
            asked.read(piece, start, if is_quoted { Minus::IsNoSign } else { minus });
            if is_quoted && asked.words.len() > from + 1 {
                asked.groups.retain(|(_, to, _)| *to <= from);
                asked.groups.push((from, asked.words.len(), Group::Quoted));
            }
            start += piece.len();
            start += query[start..].chars().next().map_or(0, char::len_utf8);
        }
        asked
    }

    fn read(&mut self, text: &str, offset: usize, minus: Minus) {
        let mut splitter = Splitter::new(text);
        let mut chunk = Chunk::default();
        let mut goes_on = false;
        while self.words.len() + self.without.len() < MOST_WORDS && splitter.next_into(&mut chunk) {
            let begins = offset == 0;
            if goes_on || minus == Minus::LeavesOut && has_minus(&text[..chunk.start], begins) {
                // What is elided is no word: the minus means the one behind it.
                goes_on = !self.leave_out(text, offset, &chunk);
                continue;
            }
            let from = self.words.len();
            for word in &chunk.words {
                self.words.push(AskedWord::new(word.text, offset + word.start, offset + word.end));
            }
            let Some(joined) = chunk.joined.take() else { continue };
            let joined = AskedWord::new(&joined, offset + chunk.start, offset + chunk.end);
            if chunk.words.is_empty() {
                self.words.push(joined);
            } else {
                self.groups.push((from, self.words.len(), Group::Joined(Box::new(joined))));
            }
        }
    }

    /// What is written together is left out as one word. False where there is none.
    fn leave_out(&mut self, text: &str, offset: usize, chunk: &Chunk) -> bool {
        let word = chunk.joined.as_deref().or(chunk.words.first().map(|it| it.text));
        let Some(word) = word else { return false };
        let start = chunk.words.first().map_or(chunk.start, |it| it.start);
        let typed = text[start..chunk.end].to_owned();
        let word = AskedWord::new(word, offset + start, offset + chunk.end);
        self.without.push(AskedWord { typed, ..word });
        true
    }

    pub fn group_from(&self, from: usize) -> Option<(usize, &Group)> {
        let group = self.groups.iter().find(|(start, _, _)| *start == from)?;
        Some((group.1, &group.2))
    }
}

/// What a minus right before a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Minus {
    LeavesOut,
    IsNoSign,
}

/// Whether the word behind this text has a minus before it, at the beginning or behind a space:
/// neither the hyphen of `COVID-19` nor a dash between words is one.
fn has_minus(before: &str, begins: bool) -> bool {
    let Some(rest) = before.strip_suffix(['-', '−']) else { return false };
    rest.chars().next_back().map_or(begins, char::is_whitespace)
}

/// The part of a query that is looked at.
pub fn cut(query: &str) -> &str {
    &query[..query.floor_char_boundary(MOST_BYTES)]
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(query: &str) -> String {
        let asked = Asked::new(query);
        let words: Vec<&str> =
            asked.words.iter().map(|word| &query[word.start..word.end]).collect();
        let groups: Vec<String> = asked
            .groups
            .iter()
            .map(|(from, to, group)| match group {
                Group::Quoted => format!("[{from}..{to}]"),
                Group::Joined(word) => format!("[{from}..{to} {}]", word.typed),
            })
            .collect();
        format!("{} {}", words.join(" "), groups.join(" "))
    }

    #[test]
    fn words_in_quotation_marks_stand_together() {
        assert_eq!(shown("le « plan national » santé"), "le plan national santé [1..3]");
        assert_eq!(shown("an \"open quote"), "an open quote ");
        assert_eq!(shown("COVID-19 \"one\""), "COVID 19 one [0..2 COVID19]");
    }

    #[test]
    fn a_minus_before_a_word_leaves_it_out() {
        let cut = |query: &str| {
            let asked = Asked::new(query);
            let of = |words: &[AskedWord]| {
                words.iter().map(|it| it.typed.clone()).collect::<Vec<_>>().join(" ")
            };
            format!("{} | {}", of(&asked.words), of(&asked.without))
        };
        for (query, wanted) in [
            ("migration -labour", "migration | labour"),
            ("-labour migration −COVID-19", "migration | labour COVID-19"),
            ("migration -l’asile", "migration | asile"),
            ("COVID-19 post-crisis", "COVID 19 post crisis | "),
            ("Mexico - asylum", "Mexico asylum | "),
            ("2013 -2017", "2013 | 2017"),
            ("\"migration -labour\"", "migration labour | "),
            ("a\"b\"-c", "a b c | "),
            ("-labour", "labour | "),
            ("--labour x", "labour x | "),
        ] {
            assert_eq!(cut(query), wanted, "{query}");
        }
    }

    #[test]
    fn a_long_query_is_cut() {
        let asked = Asked::new(&"é x".repeat(50_000));
        assert!(asked.words.len() <= MOST_WORDS);
    }
}
