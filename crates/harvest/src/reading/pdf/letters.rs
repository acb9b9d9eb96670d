//! From letters at places on a page to pieces of lines. A piece is what stands together without a
//! wide gap; it is kept as it is seen, from left to right, whatever way it is read.

use super::direction::is_right_to_left;
use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use unicode_normalization::UnicodeNormalization;

/// A piece of a line; `y` grows downwards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Piece {
    /// The letters from left to right.
    pub words: String,
    pub x: f64,
    pub y: f64,
    pub end: f64,
    pub size: f64,
}

/// Wider than this, in sizes of the letters, is the gap between two columns or cells.
const GUTTER: f64 = 1.6;
/// Wider than this is the gap between two words.
const SPACE: f64 = 0.12;

/// Collects the letters of a page.
#[derive(Default)]
pub struct Letters {
    pieces: Vec<Piece>,
    height: f64,
}

impl Letters {
    pub fn finish(self) -> Vec<Piece> {
        self.pieces.into_iter().filter(|it| !it.words.trim().is_empty()).collect()
    }

    fn add(&mut self, letter: Piece) {
        let (x, y, end, size) = (letter.x, letter.y, letter.end, letter.size);
        let near = |it: &&mut Piece| (it.y - y).abs() < size * 0.4;
        let Some(piece) = self.pieces.last_mut().filter(near) else {
            return self.begin(letter);
        };
        if x > piece.end - size * 0.8 && x < piece.end + size * GUTTER {
            if x > piece.end + size * SPACE && !piece.words.ends_with(' ') {
                piece.words.push(' ');
            }
            piece.words.push_str(&letter.words);
            piece.end = piece.end.max(end);
        } else if end < piece.x + size * 0.8 && end > piece.x - size * GUTTER {
            // A program that writes Arabic in the order of reading goes to the left.
            if end < piece.x - size * SPACE && !piece.words.starts_with(' ') {
                piece.words.insert(0, ' ');
            }
            piece.words.insert_str(0, &letter.words);
            piece.x = x;
        } else {
            self.begin(letter);
        }
    }

    fn begin(&mut self, letter: Piece) {
        // A space that is written alone belongs to no piece.
        if !letter.words.trim().is_empty() {
            self.pieces.push(letter);
        }
    }
}

impl OutputDev for Letters {
    fn begin_page(
        &mut self,
        _: u32,
        page: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.height = page.ury;
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        letter: &str,
    ) -> Result<(), OutputError> {
        let (x, y) = (place.m31, self.height - place.m32);
        let size =
            (font_size * (place.m11 * place.m22 - place.m12 * place.m21).abs().sqrt()).max(1.0);
        let end = x + width * size;
        let words = if letter.is_ascii() { letter.to_owned() } else { as_seen(letter) };
        self.add(Piece { words, x, y, end, size });
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

/// What one sign of the font stands for, from left to right: the shapes of Arabic letters become
/// the letters, and those that share a sign are turned round like all others.
fn as_seen(sign: &str) -> String {
    let shaped = |it: char| matches!(it, '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{fb00}'..='\u{fb06}');
    let plain: String =
        if sign.chars().any(shaped) { sign.nfkc().collect() } else { sign.to_owned() };
    if plain.chars().count() > 1 && plain.chars().any(is_right_to_left) {
        plain.chars().rev().collect()
    } else {
        plain
    }
}
