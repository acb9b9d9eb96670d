//! From bytes to letters. UTF-8 is expected; UTF-16 and Windows-1252 are understood.

use crate::{Doubt, Refusal};
use std::fmt::Write as _;

/// Text, and what was doubtful about its bytes.
pub struct Decoded {
    pub text: String,
    pub doubts: Vec<Doubt>,
}

pub fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    let decoded = if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        utf16(rest, u16::from_le_bytes)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        utf16(rest, u16::from_be_bytes)
    } else {
        utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
    };
    if is_binary(&decoded.text) { Err(Refusal::Unknown) } else { Ok(decoded) }
}

fn utf8(bytes: &[u8]) -> Decoded {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), doubts: Vec::new() };
    }
    let (mut count, mut first, mut at, mut foreign) = (0, None, 0, false);
    for chunk in bytes.utf8_chunks() {
        foreign |= !chunk.valid().is_ascii();
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            count += 1;
            first.get_or_insert(at);
            at += chunk.invalid().len();
        }
    }
    // A file that has letters beyond ASCII, none of them in UTF-8, was written by an old
    // program of western Europe; with one that is, only some places are damaged.
    if foreign || bytes.contains(&0) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let doubts = vec![Doubt::InvalidUtf8 { count, first: first.unwrap_or_default() }];
        return Decoded { text, doubts };
    }
    let text = bytes.iter().map(|&byte| windows_1252(byte)).collect();
    Decoded { text, doubts: vec![Doubt::EncodingGuessed { encoding: "Windows-1252" }] }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len());
    let (mut count, mut first) = (0, None);
    for (at, decoded) in char::decode_utf16(units).enumerate() {
        let letter = decoded.unwrap_or_else(|_| {
            count += 1;
            first.get_or_insert(2 * at);
            char::REPLACEMENT_CHARACTER
        });
        let _ = text.write_char(letter);
    }
    let doubts = first.map(|first| Doubt::InvalidUtf8 { count, first }).into_iter().collect();
    Decoded { text, doubts }
}

/// More than one control character in fifty is no text. Nor are mostly broken places.
fn is_binary(text: &str) -> bool {
    let (mut all, mut odd) = (0_usize, 0_usize);
    for letter in text.chars() {
        all += 1;
        let control = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\x0c');
        odd += usize::from(control || letter == char::REPLACEMENT_CHARACTER);
    }
    text.contains('\0') && odd * 50 > all || odd * 4 > all
}

fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
