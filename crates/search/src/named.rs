//! Whether a short text of somebody else's has all the words of a query: for what is no record, and
//! so in no index.

use crate::analysis::terms;
use crate::asked::Asked;
use crate::tongue::Tongue;
use std::collections::HashSet;

/// The words of a query, as they are looked for in any language.
pub struct Words(Asked);

/// A short text, as it is found.
pub struct Name {
    tongue: Tongue,
    terms: HashSet<String>,
}

impl Name {
    /// A text in a language, BCP 47.
    pub fn new(lang: &str, text: &str) -> Name {
        let tongue = Tongue::of(lang);
        let stemmer = tongue.stemmer();
        let words = text.split(|it: char| !it.is_alphanumeric());
        let terms = words.flat_map(|it| terms(tongue, stemmer.as_ref(), it)).collect();
        Name { tongue, terms }
    }
}

impl Words {
    pub fn new(query: &str) -> Words {
        Words(Asked::new(query))
    }

    /// Whether a text has all of them, in whatever form. What every text has, as *the*, is not asked
    /// for; a query of nothing else is answered by none.
    ///
    /// ```
    /// use search::{Name, Words};
    /// let catalogue = Name::new("fr", "Catalogue de bonnes pratiques");
    /// assert!(Words::new("bonne pratique").are_in(&catalogue));
    /// assert!(!Words::new("pratique douane").are_in(&catalogue));
    /// assert!(!Words::new("de").are_in(&catalogue));
    /// assert!(!Words::new("pratique -catalogue").are_in(&catalogue));
    /// ```
    pub fn are_in(&self, name: &Name) -> bool {
        let asked = self.0.words.iter().map(|it| &it.terms[name.tongue as usize]);
        let mut asked = asked.filter(|it| !it.is_empty()).peekable();
        let has = |word: &Vec<String>| word.iter().any(|it| name.terms.contains(it));
        let is_unwanted = self.0.without.iter().any(|it| has(&it.terms[name.tongue as usize]));
        asked.peek().is_some() && !is_unwanted && asked.all(has)
    }
}
