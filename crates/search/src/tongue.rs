//! The languages whose grammar the index knows a little of: stems and the smallest words.

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

/// A language with its own fields in the index; all others share one, without stems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tongue {
    Arabic,
    English,
    Spanish,
    French,
    Portuguese,
    Other,
}

impl Tongue {
    pub const ALL: [Self; 6] =
        [Self::Arabic, Self::English, Self::Spanish, Self::French, Self::Portuguese, Self::Other];

    /// The language of a BCP 47 tag: `pt-BR` is Portuguese.
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|tongue| tongue.code().eq_ignore_ascii_case(primary))
            .unwrap_or(Self::Other)
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Other => "und",
        }
    }

    pub fn stemmer(self) -> Option<Stemmer> {
        let algorithm = match self {
            Self::Arabic => Algorithm::Arabic,
            Self::English => Algorithm::English,
            Self::Spanish => Algorithm::Spanish,
            Self::French => Algorithm::French,
            Self::Portuguese => Algorithm::Portuguese,
            Self::Other => return None,
        };
        Some(Stemmer::new(algorithm))
    }

    /// Whether a folded word is an article: *The Gambia* and *Gambia* are one name.
    pub fn is_article(self, folded: &str) -> bool {
        let articles: &[&str] = match self {
            Self::English => &["the"],
            Self::Spanish => &["el", "la", "los", "las"],
            Self::French => &["le", "la", "les"],
            Self::Portuguese => &["o", "a", "os", "as"],
            Self::Arabic | Self::Other => &[],
        };
        articles.contains(&folded)
    }

    /// Whether a folded word is too common to be worth a place in the index.
    pub fn stops(self, folded: &str) -> bool {
        STOPS[self as usize].contains(folded)
    }
}

static STOPS: LazyLock<[HashSet<&'static str>; 6]> = LazyLock::new(|| {
    Tongue::ALL.map(|tongue| {
        let list = match tongue {
            Tongue::Arabic => include_str!("../data/stop-words/ar.txt"),
            Tongue::English => include_str!("../data/stop-words/en.txt"),
            Tongue::Spanish => include_str!("../data/stop-words/es.txt"),
            Tongue::French => include_str!("../data/stop-words/fr.txt"),
            Tongue::Portuguese => include_str!("../data/stop-words/pt.txt"),
            Tongue::Other => "",
        };
        list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regional_tags_keep_their_language() {
        assert_eq!(Tongue::of("pt-BR"), Tongue::Portuguese);
        assert_eq!(Tongue::of("FR"), Tongue::French);
        assert_eq!(Tongue::of("sw"), Tongue::Other);
    }

    #[test]
    fn the_lists_of_small_words_are_folded() {
        for word in STOPS.iter().flatten() {
            assert_eq!(crate::fold::fold(&crate::fold::clean(word)), **word);
        }
    }
}
