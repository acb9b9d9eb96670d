//! What is counted of all records, kept in memory: the figures of the portfolio, which the front page
//! tells to everybody, and the records of which sources tell something differently. What was written
//! since is added and taken off; nothing is gone through again for it.

use crate::App;
use crate::held::Held;
use domain::Kind;
use std::sync::Arc;
use store::claims::{self, Conflicts, Disputed, Readers};
use work::figures::{self, Tally};

#[derive(Default)]
pub struct Portfolio {
    tally: Held<Tally>,
    disputed: Held<Disputed>,
}

impl App {
    /// How many records readers see, and what the figures are made from.
    pub(crate) async fn tally(&self) -> store::Result<Arc<Tally>> {
        let db = self.store.db();
        let read = async |before: Option<&Tally>| match before {
            Some(it) => figures::followed(db, it).await,
            None => figures::tally(db).await,
        };
        self.portfolio.tally.followed(self, &Kind::ALL.map(Kind::name), read).await
    }

    /// The conflicts after a place.
    pub(crate) async fn conflicts(
        &self,
        readers: Readers,
        after: Option<&str>,
        limit: u64,
    ) -> store::Result<Conflicts> {
        let among = self.disputed().await?;
        let among = (readers, &among.records);
        claims::conflicts_among(self.store.db(), among, after, limit).await
    }

    /// The records of which claims differ.
    pub(crate) async fn disputed(&self) -> store::Result<Arc<Disputed>> {
        let db = self.store.db();
        let read = async |before: Option<&Disputed>| match before {
            Some(it) => claims::disputed_since(db, it).await,
            None => claims::disputed(db).await,
        };
        self.portfolio.disputed.followed(self, &["claim"], read).await
    }
}
