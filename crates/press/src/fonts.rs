//! The fonts of every publication, which come with the program.
//!
//! Libertinus Serif sets the text, Noto Naskh Arabic sets Arabic, and `DejaVu Sans Mono` sets hashes
//! and lends the signs that the others lack.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The families as the style sheet names them.
const FAMILIES: [&str; 3] = ["Libertinus Serif", "Noto Naskh Arabic", "DejaVu Sans Mono"];

const ARABIC: [&[u8]; 2] = [
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
];

pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts()
        .chain(ARABIC)
        .filter_map(|data| Font::new(Bytes::new(data), 0))
        .filter(|font| FAMILIES.contains(&font.info().family.as_str()))
        .collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// Whether one font has all these signs: a letter and its accent cannot come from two.
pub fn can_print(mut signs: impl Iterator<Item = char> + Clone) -> bool {
    let one_has_all = |font: &Font| signs.clone().all(|c| font.info().coverage.contains(c as u32));
    FONTS.fonts.iter().any(one_has_all) || signs.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_there() {
        for family in FAMILIES {
            assert!(FONTS.fonts.iter().any(|font| font.info().family == family), "{family}");
        }
    }

    #[test]
    fn latin_greek_cyrillic_and_arabic_can_be_printed() {
        assert!("Aé ñ ã ś Ω Ж ع ؤ ".chars().all(|c| can_print(std::iter::once(c))));
        assert!(!can_print(std::iter::once('漢')));
    }
}
