//! Spelling differences that a reader does not type: capitals, accents, Arabic letter variants.

use unicode_normalization::UnicodeNormalization;

/// Composed, in small letters, without what only steers line breaking and joining.
pub fn clean(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfc().filter(|c| !is_ignorable(*c)).flat_map(char::to_lowercase).collect()
}

/// The same without accents and vowel signs. Takes what [`clean`] gives.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_mark(*c)) {
        match c {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            'ٱ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            other => out.push(other),
        }
    }
    out
}

/// Any text as it is compared with another: in small letters, without accents.
///
/// ```
/// assert_eq!(search::folded("PÉROU"), search::folded("perou"));
/// ```
pub fn folded(text: &str) -> String {
    fold(&clean(text))
}

/// Soft hyphen, joiners, and the Arabic line that stretches a word.
pub fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{640}')
}

/// Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic.
///
/// Not the vowel signs of the Indic scripts: there they are letters.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_fold_away() {
        assert_eq!(folded("Réintégration"), "reintegration");
        assert_eq!(folded("PROTEÇÃO"), "protecao");
        assert_eq!(folded("Œuvre"), "oeuvre");
        assert_eq!(folded("e\u{301}cole"), "ecole");
        assert_eq!(folded("mi\u{ad}gration"), "migration");
    }

    #[test]
    fn arabic_letter_variants_fold_to_one() {
        assert_eq!(folded("الجودة"), folded("الجوده"));
        assert_eq!(folded("أطفال"), folded("اطفال"));
        assert_eq!(folded("مُهَاجِر"), folded("مهاجر"));
        assert_eq!(folded("الهجـــرة"), folded("الهجرة"));
    }
}
