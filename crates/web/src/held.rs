//! What was read once and holds until something that it was read from is written.

use crate::App;
use crate::lock::lock;
use crate::log::Log;
use domain::Kind;
use std::sync::{Arc, Mutex};

pub struct Held<T> {
    known: Mutex<Option<(Log, Arc<T>)>>,
    /// The parts of a page ask side by side, and one reads for all of them.
    turn: tokio::sync::Mutex<()>,
}

impl<T> Default for Held<T> {
    fn default() -> Held<T> {
        Held { known: Mutex::new(None), turn: tokio::sync::Mutex::new(()) }
    }
}

impl<T> Held<T> {
    /// As it is now. It is read again when a record of one of these kinds was written since.
    pub async fn get(
        &self,
        app: &App,
        kinds: &[Kind],
        read: impl AsyncFnOnce() -> store::Result<T>,
    ) -> store::Result<Arc<T>> {
        let now = app.log().await?;
        if let Some((then, held)) = self.known()
            && then == now
        {
            return Ok(held);
        }
        let _turn = self.turn.lock().await;
        let names: Vec<&str> = kinds.iter().map(|it| it.name()).collect();
        let held = match self.known() {
            Some((then, held)) if app.still(then, now, &names).await? => held,
            _ => Arc::new(read().await?),
        };
        *lock(&self.known) = Some((now, Arc::clone(&held)));
        Ok(held)
    }

    fn known(&self) -> Option<(Log, Arc<T>)> {
        lock(&self.known).clone()
    }
}
