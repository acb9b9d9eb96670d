//! Text to words. The same for every language, so that a query, whose language nobody knows,
//! is cut as the texts were.
//!
//! A *chunk* is one or more words that are written together: `COVID-19`, `(ré)intégration`,
//! `participant·e·s`, `T.I.M.`. It can be found by its parts and as one word.
//! Elided words (`l'`, `d'`, `qu'`) and what follows an English apostrophe (`'s`) are no words.

use unicode_normalization::char::is_combining_mark;

use crate::fold::is_ignorable;

/// Longer runs of letters are no words of any language but encoded data.
const LONGEST_WORD: usize = 100;
/// A chunk of more parts is a list.
const MOST_PARTS: usize = 8;

const ELIDED: [&str; 20] = [
    "l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
    "presqu", "dell", "nell", "all", "sull", "dall",
];
const AFTER_APOSTROPHE: [&str; 7] = ["s", "t", "d", "m", "re", "ve", "ll"];

/// A word and where it stands in the text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
}

/// Words that are written together.
#[derive(Debug, Default)]
pub struct Chunk<'a> {
    pub words: Vec<Word<'a>>,
    /// All parts as one word, where there are several.
    pub joined: Option<String>,
    pub start: usize,
    pub end: usize,
}

pub struct Splitter<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Splitter<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Reads the next chunk; false at the end of the text. A chunk may be left without words.
    pub fn next_into(&mut self, chunk: &mut Chunk<'a>) -> bool {
        chunk.words.clear();
        chunk.joined = None;
        let Some(mut word) = self.next_run() else { return false };
        chunk.start = word.start;
        loop {
            let last = self.take(chunk, word);
            chunk.end = word.end;
            if last || chunk.words.len() == MOST_PARTS || !self.glued(&word) {
                break;
            }
            let Some(next) = self.next_run() else { break };
            word = next;
        }
        join(chunk);
        true
    }

    /// Puts a run into the chunk unless it is elided. True when nothing can be glued to it.
    fn take(&mut self, chunk: &mut Chunk<'a>, word: Word<'a>) -> bool {
        let rest = &self.text[word.end..];
        let apostrophe = rest.chars().next().filter(|c| is_apostrophe(*c));
        if let Some(apostrophe) = apostrophe {
            let after = &rest[apostrophe.len_utf8()..];
            if after.chars().next().is_some_and(is_letter) {
                if !listed(&ELIDED, word.text) {
                    chunk.words.push(word);
                    self.skip_after_apostrophe(word.end + apostrophe.len_utf8());
                }
                return true;
            }
        }
        if word.text.len() <= LONGEST_WORD {
            chunk.words.push(word);
        }
        word.text.chars().next().is_some_and(stands_alone)
    }

    fn skip_after_apostrophe(&mut self, start: usize) {
        let before = self.at;
        self.at = start;
        match self.next_run() {
            Some(tail) if listed(&AFTER_APOSTROPHE, tail.text) => (),
            _ => self.at = before,
        }
    }

    /// Whether what follows `word` is a joint and then a letter.
    fn glued(&self, word: &Word<'a>) -> bool {
        let mut after = self.text[word.end..].chars();
        let Some(joint) = after.next() else { return false };
        let next = after.next();
        let holds = match joint {
            '-' | '\u{2010}' | '\u{2011}' | '·' => true,
            '.' => single(word.text) && next.is_some_and(char::is_alphabetic),
            '(' => true,
            ')' => self.text[..word.start].ends_with('('),
            _ => false,
        };
        holds && next.is_some_and(is_letter) && !next.is_some_and(stands_alone)
    }

    fn next_run(&mut self) -> Option<Word<'a>> {
        let rest = &self.text[self.at..];
        let offset = rest.char_indices().find(|(_, c)| is_letter(*c))?.0;
        let start = self.at + offset;
        let run = &self.text[start..];
        let mut chars = run.char_indices();
        let first = chars.next().map_or('a', |(_, c)| c);
        let length = if stands_alone(first) {
            first.len_utf8()
        } else {
            chars.find(|(_, c)| !is_inside(*c)).map_or(run.len(), |(at, _)| at)
        };
        self.at = start + length;
        Some(Word { text: &run[..length], start, end: start + length })
    }
}

/// Joins the parts, and drops single letters that only make sense together.
fn join(chunk: &mut Chunk) {
    if chunk.words.len() < 2 {
        return;
    }
    let joined: String = chunk.words.iter().map(|word| word.text).collect();
    if joined.len() <= LONGEST_WORD {
        chunk.joined = Some(joined);
    }
    chunk.words.retain(|word| !(single(word.text) && word.text.chars().all(char::is_alphabetic)));
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric()
}

fn is_inside(c: char) -> bool {
    (c.is_alphanumeric() && !stands_alone(c))
        || (!c.is_ascii() && (is_combining_mark(c) || is_ignorable(c)))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Signs of scripts that set no spaces: each is a word.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

fn single(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some() && chars.next().is_none()
}

fn listed(list: &[&str], word: &str) -> bool {
    word.len() <= 7 && list.iter().any(|listed| word.eq_ignore_ascii_case(listed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> String {
        let mut splitter = Splitter::new(text);
        let mut chunk = Chunk::default();
        let mut shown = Vec::new();
        while splitter.next_into(&mut chunk) {
            let words: Vec<&str> = chunk.words.iter().map(|word| word.text).collect();
            match &chunk.joined {
                Some(joined) => shown.push(format!("{}={joined}", words.join("+"))),
                None => shown.extend(words.iter().map(ToString::to_string)),
            }
        }
        shown.join(" ")
    }

    #[test]
    fn elided_words_are_no_words() {
        assert_eq!(split("l'intégration d’Haïti, qu'aujourd'hui"), "intégration Haïti aujourd hui");
        assert_eq!(split("the state's migrants' don't"), "the state migrants don");
    }

    #[test]
    fn what_is_written_together_is_found_by_its_parts_and_as_one() {
        assert_eq!(
            split("COVID-19 et (ré)intégration"),
            "COVID+19=COVID19 et ré+intégration=réintégration"
        );
        assert_eq!(
            split("les participant·e·s, T.I.M. et TIM/TEH"),
            "les participant=participantes =TIM et TIM TEH"
        );
        assert_eq!(split("fin. Le début (voir) - suite"), "fin Le début voir suite");
    }

    #[test]
    fn scripts_without_spaces_give_a_word_for_each_sign() {
        assert_eq!(split("移民 policy"), "移 民 policy");
    }

    #[test]
    fn nothing_makes_it_fail() {
        for text in ["", "'", "l'", "-", "a-", "((((", "a'b'c'd", "\u{301}", "..", "T.", "()a(b)c"]
        {
            split(text);
        }
        assert_eq!(split(&"x".repeat(5000)), "");
    }
}
