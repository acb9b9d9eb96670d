//! The last part of a record's permanent address.

use std::{fmt, str::FromStr};

/// Lower-case letters, digits and single dashes; never empty, at most 80 signs.
///
/// ```
/// use domain::Slug;
///
/// assert!("integration-plan".parse::<Slug>().is_ok());
/// assert!("Integration plan".parse::<Slug>().is_err());
/// assert_eq!(Slug::from_title("Élaborer un plan d’intégration, 2018").as_str(),
///            "elaborer-un-plan-d-integration-2018");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

const LONGEST: usize = 80;

/// What an address part may not be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a part of an address: lower-case letters, digits and single dashes")]
pub struct SlugError(pub String);

impl Slug {
    /// The slug that a title suggests. A title without a Latin letter gives `record`.
    pub fn from_title(title: &str) -> Slug {
        let mut slug = String::new();
        for sign in title.chars().flat_map(char::to_lowercase).flat_map(plain) {
            if sign.is_ascii_alphanumeric() {
                slug.push(sign);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
            if slug.len() >= LONGEST {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        Slug(if slug.is_empty() { "record".to_owned() } else { slug.to_owned() })
    }

    /// The same slug with a number behind it, for a second record of one title.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Slug {
        let tail = format!("-{number}");
        let head = &self.0[..self.0.len().min(LONGEST - tail.len())];
        Slug(format!("{}{tail}", head.trim_end_matches('-')))
    }

    /// Whether it was made from a title, with a number behind it or without.
    ///
    /// ```
    /// use domain::Slug;
    ///
    /// let slug: Slug = "le-plan-2".parse().unwrap();
    /// assert!(slug.is_of("Le plan"));
    /// assert!(slug.is_of("Le plan 2"));
    /// assert!(!slug.is_of("Le plan commun"));
    /// ```
    pub fn is_of(&self, title: &str) -> bool {
        let own = Slug::from_title(title);
        let number = self.0.rsplit_once('-').and_then(|it| it.1.parse().ok());
        *self == own || number.is_some_and(|it| *self == own.numbered(it))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A letter without its accent, as one or two ASCII letters; everything else as it is.
fn plain(sign: char) -> std::vec::IntoIter<char> {
    let plain = match sign {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ñ' | 'ń' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'š' | 'ş' | 'ș' => "s",
        'ž' | 'ż' | 'ź' => "z",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        other => return vec![other].into_iter(),
    };
    plain.chars().collect::<Vec<_>>().into_iter()
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Slug, SlugError> {
        let signs = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        let fits = !text.is_empty()
            && text.len() <= LONGEST
            && text.chars().all(signs)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if fits { Ok(Slug(text.to_owned())) } else { Err(SlugError(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_title_gives_a_slug(title in ".{0,200}", number in 2usize..5000) {
            let slug = Slug::from_title(&title);
            prop_assert!(slug.as_str().parse::<Slug>().is_ok(), "{slug}");
            prop_assert!(slug.numbered(number).as_str().parse::<Slug>().is_ok());
        }
    }
}
