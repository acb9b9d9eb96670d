//! The sentence that a passage stands in.

use domain::Passage;

/// How far a sentence is followed on each side of the passage, in scalar values.
const REACH: usize = 280;

/// A passage within its sentence. The three parts stand together as they do in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    pub before: String,
    pub hit: String,
    pub after: String,
    /// Whether the sentence goes on beyond what is shown.
    pub cut_before: bool,
    pub cut_after: bool,
}

impl Quote {
    /// The passage line by line: the lines of a source are its paragraphs, and a heading does not
    /// run into the sentence below it.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.hit.split('\n').filter(|it| !it.trim().is_empty())
    }
}

/// A text whose scalar values are found quickly by number.
#[derive(Debug, Clone)]
pub struct Chars {
    text: String,
    /// How many scalar values begin before each [`BLOCK`] of bytes.
    before: Vec<usize>,
    count: usize,
}

/// In bytes.
const BLOCK: usize = 256;

impl Chars {
    pub fn new(text: impl Into<String>) -> Chars {
        let text = text.into();
        let mut before = Vec::with_capacity(text.len() / BLOCK + 1);
        let mut count = 0;
        for block in text.as_bytes().chunks(BLOCK) {
            before.push(count);
            count += block.iter().filter(|it| begins(**it)).count();
        }
        Chars { text, before, count }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    /// From one scalar value to before another, as far as there is text.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        let (start, end) = (self.byte(start), self.byte(end));
        self.text.get(start..end.max(start)).unwrap_or_default()
    }

    fn byte(&self, number: usize) -> usize {
        let block = self.before.partition_point(|it| *it <= number).saturating_sub(1);
        let Some(before) = self.before.get(block) else { return 0 };
        let from = block * BLOCK;
        let rest = self.text.as_bytes()[from..].iter().enumerate();
        let nth = rest.filter(|it| begins(*it.1)).nth(number - before);
        nth.map_or(self.text.len(), |it| from + it.0)
    }

    /// The passage with the rest of its sentence.
    ///
    /// # Example
    ///
    /// ```text
    /// In July it met. «Twenty» people came. Then they left.
    ///                 ▲ before is empty; after is " people came."
    /// ```
    pub fn quote(&self, passage: Passage) -> Option<Quote> {
        let Passage { start, end } = passage;
        if start >= end || end > self.count {
            return None;
        }
        let before = self.slice(start.saturating_sub(REACH), start);
        let after = self.slice(end, (end + REACH).min(self.count));
        let (before, cut_before) = last_sentence(before, start > REACH);
        let hit = self.slice(start, end).to_owned();
        let (after, cut_after) = if ends_a_sentence(&hit) {
            (String::new(), false)
        } else {
            first_sentence(after, self.count > end + REACH)
        };
        Some(Quote { before, hit, after, cut_before, cut_after })
    }
}

/// Whether a scalar value begins with this byte.
fn begins(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// What follows the last end of a sentence; from a word on, where there is none within reach.
fn last_sentence(text: &str, more: bool) -> (String, bool) {
    match ends(text).last() {
        Some(end) => (text[end..].trim_start().to_owned(), false),
        None if more => {
            let word = text.find(char::is_whitespace).map_or(0, |at| at + 1);
            (text[word..].trim_start().to_owned(), true)
        }
        None => (text.trim_start().to_owned(), false),
    }
}

/// What comes before the first end of a sentence, with that end.
fn first_sentence(text: &str, more: bool) -> (String, bool) {
    if let Some(end) = ends(text).next() {
        (text[..end].trim_end().to_owned(), false)
    } else if more {
        let word = text.rfind(char::is_whitespace).unwrap_or(text.len());
        (text[..word].trim_end().to_owned(), true)
    } else {
        (text.trim_end().to_owned(), false)
    }
}

/// Where sentences end: at a line's end, and at a full stop with a space behind it, unless what
/// follows goes on (a closing mark, a small letter).
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let mut ended = false;
    text.char_indices().filter_map(move |(at, sign)| {
        let next = text[at..].trim_start().chars().next();
        let goes_on = next.is_some_and(|it| is_closing(it) || it.is_lowercase());
        let end = sign == '\n' || (ended && sign.is_whitespace() && !goes_on);
        ended = is_end(sign) || (ended && (is_closing(sign) || sign.is_whitespace()));
        end.then_some(at)
    })
}

fn ends_a_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(is_closing).ends_with(is_end)
}

fn is_end(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | '؟' | '۔')
}

fn is_closing(sign: char) -> bool {
    matches!(sign, '»' | '”' | '"' | ')' | '’' | ']')
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;

    fn quoted(text: &str, hit: &str) -> String {
        let at = text.find(hit).unwrap();
        let start = text[..at].chars().count();
        let quote =
            Chars::new(text).quote(Passage { start, end: start + hit.chars().count() }).unwrap();
        let dots = |cut: bool| if cut { "…" } else { "" };
        let Quote { before, hit, after, .. } = &quote;
        format!("{}{before}[{hit}]{after}{}", dots(quote.cut_before), dots(quote.cut_after))
    }

    #[test]
    fn a_passage_is_shown_in_its_sentence() {
        let text = "Résumé\nEn été, il s’est réuni. Vingt personnes sont venues (« oui ! »). Fin.";
        assert_snapshot!(quoted(text, "personnes"), @"Vingt [personnes] sont venues (« oui ! »).");
        assert_snapshot!(quoted(text, "été"), @"En [été], il s’est réuni.");
        assert_snapshot!(quoted(text, "Résumé"), @"[Résumé]");
        assert_snapshot!(quoted(text, "Fin"), @"[Fin].");
        assert_snapshot!(quoted(text, "s’est réuni."), @"En été, il [s’est réuni.]");
    }

    #[test]
    fn a_sentence_without_end_is_cut_at_words() {
        let text = "mot ".repeat(400) + "cible" + &" mot".repeat(400);
        let shown = quoted(&text, "cible");
        assert!(shown.starts_with("…mot ") && shown.ends_with(" mot…"), "{shown}");
        assert!(shown.chars().count() < 2 * REACH + 20);
    }

    #[test]
    fn scalar_values_are_counted_wherever_a_block_of_bytes_ends() {
        let text = "a — é ياسمين 𝛼 ".repeat(90);
        let (chars, all) = (Chars::new(text.as_str()), text.chars().collect::<Vec<_>>());
        assert_eq!(chars.len(), all.len());
        for at in 0..all.len() {
            let end = (at + 7).min(all.len());
            assert_eq!(chars.slice(at, end), all[at..end].iter().collect::<String>(), "{at}");
        }
    }

    #[test]
    fn a_passage_behind_the_end_is_no_quote() {
        let chars = Chars::new("abc");
        assert_eq!(chars.quote(Passage { start: 2, end: 9 }), None);
        assert_eq!(chars.quote(Passage { start: 2, end: 2 }), None);
        assert_eq!(chars.slice(1, 99), "bc");
    }
}
