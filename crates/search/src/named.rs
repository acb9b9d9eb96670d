//! Whether a short text of somebody else's has all the words of a query: for what is no record, and
//! so in no index.

use std::collections::HashSet;

use crate::analysis::terms;
use crate::asked::cut;
use crate::tongue::Tongue;

/// Whether a text in a language, BCP 47, has all the words of a query, in whatever form. What every
/// text has, as *the*, is not asked for; a query of nothing else is answered by none.
///
/// ```
/// assert!(search::is_named("fr", "Catalogue de bonnes pratiques", "bonne pratique"));
/// assert!(!search::is_named("fr", "Catalogue de bonnes pratiques", "pratique douane"));
/// assert!(!search::is_named("fr", "Catalogue de bonnes pratiques", "de"));
/// ```
pub fn is_named(lang: &str, text: &str, words: &str) -> bool {
    let tongue = Tongue::of(lang);
    let stemmer = tongue.stemmer();
    let terms = |text: &str| -> Vec<Vec<String>> {
        let words = text.split(|it: char| !it.is_alphanumeric());
        words.map(|it| terms(tongue, stemmer.as_ref(), it)).filter(|it| !it.is_empty()).collect()
    };
    let known: HashSet<String> = terms(text).into_iter().flatten().collect();
    let asked = terms(cut(words));
    !asked.is_empty() && asked.iter().all(|word| word.iter().any(|it| known.contains(it)))
}
