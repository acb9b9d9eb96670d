//! The figures of the portfolio, kept in memory: the front page tells them to everybody, and they
//! change with the records that they count alone.

use crate::App;
use crate::held::Held;
use domain::Kind;
use std::sync::Arc;
use work::figures::{self, Computed};

#[derive(Default)]
pub struct Portfolio(Held<Vec<Computed>>);

/// What is counted.
const COUNTED: [Kind; 4] = [Kind::Action, Kind::Event, Kind::Practice, Kind::Place];

impl App {
    pub(crate) async fn portfolio(&self) -> store::Result<Arc<Vec<Computed>>> {
        let read = async || figures::portfolio(self.store.db()).await;
        self.portfolio.0.get(self, &COUNTED, read).await
    }
}
