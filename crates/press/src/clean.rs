//! Makes a text of any origin printable.
//!
//! PDF/A refuses a sign that no font has, control signs and private signs. Refusing the whole book
//! for one emoji would help nobody: the sign becomes □ and the colophon says so. Nothing else of a
//! text is changed, except that blank space becomes plain and that a word too long for the line
//! may be broken.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// Stands for a sign that cannot be printed.
const BOX: char = '□';
/// Allows a break and shows nothing.
const BREAK: char = '\u{200b}';
/// A word longer than this may be broken anywhere; German and Arabic words stay below it.
const LONG: usize = 36;

/// Cleans texts and remembers what it could not keep.
#[derive(Debug, Default)]
pub struct Cleaner {
    /// The signs that became □.
    pub lost: BTreeSet<String>,
}

impl Cleaner {
    /// A text on one line.
    pub fn line(&mut self, text: &str) -> String {
        let mut line = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            self.word(word, &mut line);
        }
        line
    }

    /// The paragraphs of a text, which stand between blank lines.
    pub fn paragraphs(&mut self, text: &str) -> Vec<String> {
        let text = text.replace("\r\n", "\n");
        let clean = text.split("\n\n").map(|paragraph| self.line(paragraph));
        clean.filter(|paragraph| !paragraph.is_empty()).collect()
    }

    fn word(&mut self, word: &str, line: &mut String) {
        let long = word.chars().count() > LONG && !is_copied(word);
        for (at, cluster) in word.graphemes(true).enumerate() {
            if long && at > 0 && at % 8 == 0 {
                line.push(BREAK);
            }
            self.cluster(cluster, line);
        }
    }

    fn cluster(&mut self, cluster: &str, line: &mut String) {
        let signs = cluster.chars().filter(|c| !is_silent(*c));
        if fonts::can_print(signs.clone()) && !cluster.chars().any(is_private) {
            line.extend(signs);
        } else {
            self.lost.insert(cluster.to_owned());
            line.push(BOX);
        }
    }
}

/// Whether it is copied as it stands: a web address, with its host or without, or a hash. Typst
/// breaks the former without a sign that would be copied with them; the latter fits on a line.
fn is_copied(word: &str) -> bool {
    let is_hash = word.len() == 64 && word.bytes().all(|it| it.is_ascii_hexdigit());
    is_hash || word.contains("://") || word.starts_with("www.") || word.starts_with('/')
}

/// Signs that show nothing and that PDF/A or a font may stumble over. The joiners stay: Persian
/// needs them.
fn is_silent(c: char) -> bool {
    let joiner = matches!(c, '\u{200c}' | '\u{200d}');
    let nothing = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}');
    !joiner && (nothing || c.is_control())
}

fn is_private(c: char) -> bool {
    let end_of_plane = (c as u32) & 0xfffe == 0xfffe;
    end_of_plane || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        Cleaner::default().line(text)
    }

    #[test]
    fn markup_is_left_alone() {
        let text = "#let *x* = $y$ @z <w> \\ `v` // u";
        assert_eq!(cleaned(text), text);
    }

    #[test]
    fn a_sign_without_a_glyph_becomes_a_box_and_is_remembered() {
        let mut cleaner = Cleaner::default();
        assert_eq!(cleaner.line("eau 漢 \u{e001} 👩🏽‍🌾 \u{7}fin"), "eau □ □ □ fin");
        assert_eq!(cleaner.lost.len(), 3);
    }

    #[test]
    fn arabic_and_accents_made_of_two_signs_are_kept() {
        for text in ["مهاجرون ومهرّبون", "e\u{301}te\u{301}", "n\u{303}"] {
            assert_eq!(cleaned(text), text);
        }
    }

    #[test]
    fn a_word_longer_than_the_line_may_be_broken() {
        assert!(cleaned(&"a".repeat(500)).contains(BREAK));
        assert!(!cleaned("Donaudampfschifffahrtsgesellschaft").contains(BREAK));
        let address = "https://ayni.example.org/en/practices/one-message-for-all-in-every-language";
        assert_eq!(cleaned(address), address);
        let path = "/en/practices/one-message-for-all-in-every-language";
        assert_eq!(cleaned(path), path, "where nobody knows the host");
        let hash = "5b4f1c0e".repeat(8);
        assert_eq!(cleaned(&hash), hash);
    }

    #[test]
    fn paragraphs_stand_between_blank_lines() {
        let paragraphs = Cleaner::default().paragraphs("one\ntwo\r\n\r\n three \n\n\n\n");
        assert_eq!(paragraphs, ["one two", "three"]);
    }
}
