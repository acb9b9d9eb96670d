//! From bytes to scalar values: the rules work on bytes, what leaves the crate counts letters.

use crate::Span;

/// A mark every so many bytes.
const STEP: usize = 256;

pub struct Offsets<'text> {
    text: &'text str,
    /// Scalar values before each mark.
    marks: Vec<usize>,
}

impl<'text> Offsets<'text> {
    pub fn new(text: &'text str) -> Self {
        let mut count = 0;
        let marks = text.as_bytes().chunks(STEP).map(|chunk| {
            let before = count;
            count += chunk.iter().filter(|&&byte| begins_letter(byte)).count();
            before
        });
        Self { marks: marks.collect(), text }
    }

    /// How many scalar values stand before a byte.
    pub fn letters_before(&self, byte: usize) -> usize {
        let mark = (byte / STEP).min(self.marks.len().saturating_sub(1));
        let from = mark * STEP;
        let rest = &self.text.as_bytes()[from..byte];
        let before = self.marks.get(mark).copied().unwrap_or_default();
        before + rest.iter().filter(|&&it| begins_letter(it)).count()
    }

    pub fn span(&self, bytes: std::ops::Range<usize>) -> Span {
        Span { start: self.letters_before(bytes.start), end: self.letters_before(bytes.end) }
    }

    /// The byte at which the scalar value number `letter` begins.
    pub fn byte_of(&self, letter: usize) -> usize {
        let mark = self.marks.partition_point(|&before| before <= letter).saturating_sub(1);
        let mut left = letter - self.marks.get(mark).copied().unwrap_or_default();
        for (at, &byte) in self.text.as_bytes().iter().enumerate().skip(mark * STEP) {
            if begins_letter(byte) {
                if left == 0 {
                    return at;
                }
                left -= 1;
            }
        }
        self.text.len()
    }
}

fn begins_letter(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_letters_are_the_same_place() {
        let text = "é".repeat(400) + "x" + &"漢".repeat(300);
        let offsets = Offsets::new(&text);
        for (letter, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(offsets.letters_before(byte), letter);
            assert_eq!(offsets.byte_of(letter), byte);
        }
        assert_eq!(offsets.byte_of(701), text.len());
    }
}
