//! Which of some records a search finds: what has changed is few, and what is there is many.
//!
//! The few are a part of the query, so that the work follows them, however much the index holds.

use tantivy::query::TermSetQuery;

use super::Search;
use crate::error::Result;
use crate::index::Index;
use crate::wish::Wish;

impl Index {
    /// Which of these records have all that is wished for, by the numbers of their UUIDs.
    ///
    /// Those that have only some of the words are not among them: a search shows them rather than
    /// nothing, but nobody asked to be told of them. A word that no text has is read as the nearest
    /// one, as in a search.
    pub fn ids_among(&self, wish: &Wish, ids: &[String]) -> Result<Vec<u128>> {
        self.searched(wish, ids.len(), |search| {
            let terms = ids.iter().map(|it| search.generation.fields.id_term(it));
            let search = Search { among: Some(TermSetQuery::new(terms)), ..*search };
            let (tried, _) = search.whole()?;
            tried.collected.best.iter().map(|(_, address)| search.id(*address)).collect()
        })
    }
}
