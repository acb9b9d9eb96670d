//! Words and marks of a text, folded: without case and accents, so that *Pérou*, *PÉROU* and
//! *Perou* are one word. A hyphen or an apostrophe inside a word separates two tokens and is
//! remembered as the glue between them.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A word, a number or a mark, by its bytes in the text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    pub start: u32,
    pub end: u32,
    /// What the language pack calls this word; 0 if the pack does not know it.
    pub word: u32,
    /// What the pack calls its stem.
    pub stem: u32,
    /// A set of [`Cue`](crate::pack::Cue)s that this token is part of.
    pub cues: u128,
    pub shape: Shape,
    pub glue: Glue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Small,
    Capital,
    /// Two letters or more, all capitals, perhaps with digits.
    Upper,
    /// Capitals inside, as in *eXpertise*.
    Mixed,
    Number,
    Mark,
}

impl Shape {
    pub fn is_word(self) -> bool {
        !matches!(self, Self::Number | Self::Mark)
    }

    pub fn is_large(self) -> bool {
        matches!(self, Self::Capital | Self::Upper | Self::Mixed)
    }
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glue {
    Space,
    Nothing,
    Hyphen,
    Apostrophe,
}

/// Calls `each` for every token of the text with its folded form.
pub fn tokenize(text: &str, from: usize, to: usize, mut each: impl FnMut(Token, &str)) {
    let mut folded = String::new();
    let mut glue = Glue::Space;
    let mut letters = text[from..to].char_indices().map(|(at, it)| (from + at, it)).peekable();
    while let Some((start, first)) = letters.next() {
        if first.is_whitespace() || is_invisible(first) {
            glue = Glue::Space;
            continue;
        }
        folded.clear();
        if let Some(end) = end_of_address(text, start, to) {
            while letters.next_if(|it| it.0 < end).is_some() {}
            each(token(start, end, Shape::Mark, glue), &folded);
            glue = Glue::Nothing;
            continue;
        }
        fold(first, &mut folded);
        let mut end = start + first.len_utf8();
        let mut shape = ShapeOf::new(first);
        if first.is_ascii_digit() {
            while let Some(&(at, next)) = letters.peek()
                && (next.is_ascii_digit() || joins_digits(text, at, next, to))
            {
                end = at + next.len_utf8();
                folded.push(digit(next));
                letters.next();
            }
        } else if first.is_alphanumeric() {
            while let Some(&(at, next)) = letters.peek()
                && (next.is_alphanumeric() || is_combining_mark(next))
            {
                end = at + next.len_utf8();
                fold(next, &mut folded);
                shape.add(next);
                letters.next();
            }
        } else if let Some(inner) = inner_glue(text, start, first, to) {
            glue = inner;
            continue;
        }
        each(token(start, end, shape.shape(first), glue), &folded);
        glue = Glue::Nothing;
    }
}

const ADDRESSES: [&str; 4] = ["https://", "http://", "ftp://", "www."];

/// Whether an address of the web stands in a text.
pub fn has_address(text: &str) -> bool {
    let mut has = false;
    tokenize(text, 0, text.len(), |it, _| {
        has |= end_of_address(text, it.start as usize, text.len()).is_some();
    });
    has
}

/// Where an address of the web ends that begins here. What it is made of is no word of the text:
/// `…/regional-workshop-2018` tells of no workshop.
fn end_of_address(text: &str, start: usize, to: usize) -> Option<usize> {
    let rest = &text[start..to];
    let begins =
        |with: &str| rest.get(..with.len()).is_some_and(|it| it.eq_ignore_ascii_case(with));
    if !rest.starts_with(['h', 'H', 'w', 'W', 'f', 'F']) || !ADDRESSES.iter().any(|it| begins(it)) {
        return None;
    }
    let closes =
        |it: char| it.is_whitespace() || matches!(it, '<' | '>' | '"' | '«' | '»' | '“' | '”');
    let address = &rest[..rest.find(closes).unwrap_or(rest.len())];
    // What ends the sentence is not the address's.
    Some(start + address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']).len())
}

/// The folded words of a phrase, as [`tokenize`] would find them.
pub fn words_of(phrase: &str) -> Vec<String> {
    let mut words = Vec::new();
    tokenize(phrase, 0, phrase.len(), |_, folded| words.push(folded.to_owned()));
    words
}

/// Small letters without accents; ligatures become two letters.
pub fn folded(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    words.chars().for_each(|it| fold(it, &mut folded));
    folded
}

fn token(start: usize, end: usize, shape: Shape, glue: Glue) -> Token {
    let small = |at: usize| u32::try_from(at).expect("reading refuses files over 64 MB");
    Token { start: small(start), end: small(end), word: 0, stem: 0, cues: 0, shape, glue }
}

fn fold(letter: char, into: &mut String) {
    if letter.is_ascii() {
        into.push(letter.to_ascii_lowercase());
        return;
    }
    match letter {
        'œ' | 'Œ' => into.push_str("oe"),
        'æ' | 'Æ' => into.push_str("ae"),
        'ß' => into.push_str("ss"),
        'º' => into.push('o'),
        'ª' => into.push('a'),
        '’' | 'ʼ' => into.push('\''),
        _ => letter.to_lowercase().for_each(|small| {
            decompose_canonical(small, |part| {
                if !is_combining_mark(part) {
                    into.push(part);
                }
            });
        }),
    }
}

/// Soft hyphens, zero-width spaces and direction marks are nobody's letters.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
}

/// Points and commas between digits belong to the number: *1.250,5*; so do an apostrophe and a
/// narrow space before three of them: *1’250*.
fn joins_digits(text: &str, at: usize, sign: char, to: usize) -> bool {
    let rest = &text.as_bytes()[at + sign.len_utf8()..to];
    match sign {
        '.' | ',' => rest.first().is_some_and(u8::is_ascii_digit),
        '\'' | '’' | '\u{202f}' | '\u{a0}' | '\u{2009}' => {
            rest.iter().take_while(|it| it.is_ascii_digit()).count() == 3
        }
        // A scanner has taken a digit for a letter: *2O19*.
        'O' | 'o' | 'I' | 'l' => rest.first().is_some_and(u8::is_ascii_digit),
        _ => false,
    }
}

/// The digit that a letter between digits stands for.
fn digit(letter: char) -> char {
    match letter {
        'O' | 'o' => '0',
        'I' | 'l' => '1',
        other => other,
    }
}

/// A number as it was meant, where a scanner has put letters into it.
pub fn digits(written: &str) -> String {
    written.chars().map(digit).collect()
}

/// A hyphen or an apostrophe with a letter on both sides.
fn inner_glue(text: &str, at: usize, sign: char, to: usize) -> Option<Glue> {
    let glue = match sign {
        '-' | '‐' | '‑' | '–' => Glue::Hyphen,
        '\'' | '’' | 'ʼ' => Glue::Apostrophe,
        _ => return None,
    };
    let before = text[..at].chars().next_back()?;
    let after = text[at + sign.len_utf8()..to].chars().next()?;
    // French writers leave a space after an apostrophe: *l' Atelier*.
    let open = glue == Glue::Apostrophe && after == ' ';
    (before.is_alphanumeric() && (after.is_alphanumeric() || open)).then_some(glue)
}

struct ShapeOf {
    letters: u32,
    large: u32,
    first_large: bool,
}

impl ShapeOf {
    fn new(first: char) -> Self {
        let large = first.is_uppercase();
        Self { letters: 1, large: u32::from(large), first_large: large }
    }

    fn add(&mut self, letter: char) {
        if letter.is_alphabetic() {
            self.letters += 1;
            self.large += u32::from(letter.is_uppercase());
        }
    }

    fn shape(&self, first: char) -> Shape {
        if first.is_ascii_digit() {
            Shape::Number
        } else if !first.is_alphanumeric() {
            Shape::Mark
        } else if self.large == self.letters && self.letters > 1 {
            Shape::Upper
        } else if self.first_large && self.large == 1 {
            Shape::Capital
        } else if self.large > 0 {
            Shape::Mixed
        } else {
            Shape::Small
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_split_at_hyphens_and_apostrophes() {
        let words = words_of("L’Équateur, co-organisé à 1.250,5 m: «œuvre» 2013–2017 EE.UU.");
        insta::assert_snapshot!(
            words.join("|"),
            @"l|equateur|,|co|organise|a|1.250,5|m|:|«|oeuvre|»|2013|2017|ee|.|uu|."
        );
    }

    #[test]
    fn an_address_of_the_web_is_no_word() {
        let words = words_of("Voir (https://example.org/atelier-2018?a=b), www.oim.int. Www et h.");
        assert_eq!(words.join("|"), "voir|(||)|,||.|www|et|h|.");
        assert!(has_address("Lima (WWW.example.org)") && !has_address("Lima, http et www"));
        let mut ends = Vec::new();
        let text = "À http://é.fr/ü, puis";
        tokenize(text, 0, text.len(), |it, _| ends.push(&text[it.start as usize..it.end as usize]));
        assert_eq!(ends, ["À", "http://é.fr/ü", ",", "puis"]);
    }
}
