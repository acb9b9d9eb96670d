//! The figures of the portfolio, kept in memory: the front page tells them to everybody, and they
//! change with the records that they count alone.

use crate::App;
use crate::lock::lock;
use crate::log::Log;
use domain::Kind;
use std::sync::{Arc, Mutex};
use work::figures::{self, Computed};

#[derive(Default)]
pub struct Portfolio(Mutex<Option<(Log, Arc<Vec<Computed>>)>>);

/// What is counted.
const COUNTED: [Kind; 4] = [Kind::Action, Kind::Event, Kind::Practice, Kind::Place];

impl App {
    pub(crate) async fn portfolio(&self) -> store::Result<Arc<Vec<Computed>>> {
        let log = self.log().await?;
        let known = lock(&self.portfolio.0).clone();
        let figures = match known {
            Some((of, figures)) if self.still(of, log, &COUNTED.map(Kind::name)).await? => figures,
            _ => Arc::new(figures::portfolio(self.store.db()).await?),
        };
        *lock(&self.portfolio.0) = Some((log, Arc::clone(&figures)));
        Ok(figures)
    }
}
