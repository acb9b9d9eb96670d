//! What is near in meaning: to a question with few answers, and to a record.

use super::Finder;
use domain::RecordId;
use search::{Found, Hit, How, Wish};
use uuid::Uuid;

/// What is less alike than this has nothing in common that a reader would see. Between 0.4 and
/// 0.5 the judged questions are answered equally well.
pub const ALIKE: f32 = 0.45;

/// How many follow a question.
const SHOWN: usize = 10;

/// A record that is near to another, and how alike their meanings are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    pub id: RecordId,
    pub likeness: f32,
}

impl Finder {
    /// What means nearly what was asked, nearest first: where fewer records than are wished for
    /// have all the words. None of those that have them; nothing where nobody understands texts.
    pub async fn near(&self, wish: Wish, found: &Found) -> anyhow::Result<Vec<Hit>> {
        let whole = match found.how {
            How::All | How::Nearly => found.whole.unwrap_or(found.total),
            How::Some => 0,
        };
        // Who leaves words out asks by words.
        let asks_by_words = wish.words.trim().is_empty() || !found.without.is_empty();
        if wish.offset > 0 || asks_by_words || whole >= wish.fill_to {
            return Ok(Vec::new());
        }
        let (index, sense) = (self.index(), self.sense.clone());
        let wish = Wish { limit: SHOWN, ..wish };
        let hits = tokio::task::spawn_blocking(move || match sense.meaning(&wish.words) {
            Some(meaning) => index.find_near(&wish, &meaning, ALIKE),
            None => Ok(Vec::new()),
        });
        let mut hits = hits.await??;
        hits.retain(|hit| !found.hits.iter().any(|it| it.id == hit.id && it.whole));
        Ok(hits)
    }

    /// The records that are nearest to one in meaning and pass the filters of a wish.
    pub async fn nearest(&self, record: RecordId, wish: Wish) -> anyhow::Result<Vec<Near>> {
        if !self.sense.is_there() {
            return Ok(Vec::new());
        }
        let index = self.index();
        let nearest = tokio::task::spawn_blocking(move || {
            let Some(meaning) = index.meaning(&record.to_string())? else { return Ok(Vec::new()) };
            index.nearest(&wish, &meaning, ALIKE)
        });
        let near = nearest.await??.into_iter();
        let near =
            near.map(|it| Near { id: RecordId(Uuid::from_u128(it.id)), likeness: it.likeness });
        Ok(near.filter(|it| it.id != record).collect())
    }
}
