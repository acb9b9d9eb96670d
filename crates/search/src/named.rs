//! Whether a short text of somebody else's has all the words of a query: for what is no record, and
//! so in no index.

use crate::analysis::terms;
use crate::asked::Asked;
use crate::tongue::Tongue;
use std::collections::HashSet;

/// The words of a query, as they are looked for in any language.
pub struct Words(Asked);

impl Words {
    pub fn new(query: &str) -> Words {
        Words(Asked::new(query))
    }

    /// Whether a text in a language, BCP 47, has all of them, in whatever form. What every text has,
    /// as *the*, is not asked for; a query of nothing else is answered by none.
    ///
    /// ```
    /// let is_named = |words, text| search::Words::new(words).name("fr", text);
    /// assert!(is_named("bonne pratique", "Catalogue de bonnes pratiques"));
    /// assert!(!is_named("pratique douane", "Catalogue de bonnes pratiques"));
    /// assert!(!is_named("de", "Catalogue de bonnes pratiques"));
    /// ```
    pub fn name(&self, lang: &str, text: &str) -> bool {
        let tongue = Tongue::of(lang);
        let asked = self.0.words.iter().map(|it| &it.terms[tongue as usize]);
        let mut asked = asked.filter(|it| !it.is_empty()).peekable();
        if asked.peek().is_none() {
            return false;
        }
        let stemmer = tongue.stemmer();
        let words = text.split(|it: char| !it.is_alphanumeric());
        let known: HashSet<String> =
            words.flat_map(|it| terms(tongue, stemmer.as_ref(), it)).collect();
        asked.all(|word| word.iter().any(|it| known.contains(it)))
    }
}
