//! Words that a scanner or the end of a line has broken, where only one word can be meant.
//!
//! *de1egates* has a digit for a letter, *M ay* a blank behind its capital, *dele-⏎gates* the
//! hyphen of a printer. Each is repaired only if what comes of it is a word that the language pack
//! knows and its parts are none. The text stays as it is; passages are cut from it.

use crate::language::Language;
use crate::tokens::{Glue, Shape, Token, folded};

/// The letters that digits are taken for.
const LOOKS: [[(char, char); 2]; 2] = [[('0', 'o'), ('1', 'l')], [('0', 'o'), ('1', 'i')]];

/// Shorter words with a digit are codes: *A1*, *G20*.
const SHORTEST: usize = 4;

/// Adds a token to those before it, or makes one of them.
///
/// They are those of one block: what stands before it has its sentences already.
pub fn add(language: &Language, text: &str, tokens: &mut Vec<Token>, mut token: Token, word: &str) {
    if token.word == 0 && token.shape.is_word() {
        token.word = with_letters(language, word);
    }
    if token.shape == Shape::Small {
        let joined = behind_hyphen(language, text, tokens, &token, word)
            .or_else(|| behind_capital(language, text, tokens, &token, word));
        if let Some((first, word, parts)) = joined {
            token = Token {
                start: first.start,
                glue: first.glue,
                shape: first.shape,
                word,
                stem: language.stem_of(&joined_letters(text, &first, &token)),
                ..token
            };
            tokens.truncate(tokens.len() - parts);
        }
    }
    tokens.push(token);
}

/// *de1egates*, *w0rkshop*: what the language calls the word with letters for its digits.
fn with_letters(language: &Language, word: &str) -> u32 {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 || word.len() < SHORTEST || digits * 3 > word.len() {
        return 0;
    }
    let read = LOOKS.iter().map(|looks| {
        let letter = |it: char| looks.iter().find(|look| look.0 == it).map_or(it, |look| look.1);
        language.words.of(&word.chars().map(letter).collect::<String>())
    });
    read.into_iter().find(|it| *it != 0).unwrap_or(0)
}

/// The first part of a word that a line end divides, the whole word, and how many tokens it took.
fn behind_hyphen(
    language: &Language,
    text: &str,
    tokens: &[Token],
    token: &Token,
    word: &str,
) -> Option<(Token, u32, usize)> {
    let [.., first, hyphen] = tokens else { return None };
    let between = &text[hyphen.start as usize..token.start as usize];
    let divided = hyphen.shape == Shape::Mark
        && hyphen.glue == Glue::Nothing
        && between.starts_with(['-', '‐'])
        && between.contains('\n');
    (divided && first.shape.is_word()).then_some(())?;
    Some((*first, whole(language, text, first, word)?, 2))
}

/// A capital by itself before letters that are no word, where both together are one: *P eru*.
fn behind_capital(
    language: &Language,
    text: &str,
    tokens: &[Token],
    token: &Token,
    word: &str,
) -> Option<(Token, u32, usize)> {
    let first = tokens.last()?;
    let alone = first.shape == Shape::Capital
        && first.end - first.start == 1
        && !language.stop_words.contains(&first.word);
    if !alone || token.word != 0 || token.glue != Glue::Space {
        return None;
    }
    Some((*first, whole(language, text, first, word)?, 1))
}

/// The known word that its first part and the letters after it are.
fn whole(language: &Language, text: &str, first: &Token, word: &str) -> Option<u32> {
    let known = language.words.of(&format!("{}{word}", written(text, first)));
    (known != 0).then_some(known)
}

fn written(text: &str, token: &Token) -> String {
    folded(&text[token.start as usize..token.end as usize])
}

fn joined_letters(text: &str, first: &Token, last: &Token) -> String {
    format!("{}{}", written(text, first), written(text, last))
}
