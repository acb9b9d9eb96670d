//! What was read once and holds until something that it was read from is written.

use crate::App;
use crate::lock::lock;
use crate::log::Log;
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
    /// As it is now. It is read again when something of one of these kinds was written since.
    pub async fn get(
        &self,
        app: &App,
        kinds: &[&str],
        read: impl AsyncFnOnce() -> store::Result<T>,
    ) -> store::Result<Arc<T>> {
        self.followed(app, kinds, async |_| read().await).await
    }

    /// As it is now. When something of one of these kinds was written since, it is made from what
    /// it was before, where that is of the same history.
    pub async fn followed(
        &self,
        app: &App,
        kinds: &[&str],
        read: impl AsyncFnOnce(Option<&T>) -> store::Result<T>,
    ) -> store::Result<Arc<T>> {
        let now = app.log().await?;
        if let Some((then, held)) = self.known()
            && then == now
        {
            return Ok(held);
        }
        let _turn = self.turn.lock().await;
        let held = match self.known() {
            Some((then, held)) if app.still(then, now, kinds).await? => held,
            Some((then, held)) if now.goes_on_from(then) => Arc::new(read(Some(&held)).await?),
            _ => Arc::new(read(None).await?),
        };
        *lock(&self.known) = Some((now, Arc::clone(&held)));
        Ok(held)
    }

    fn known(&self) -> Option<(Log, Arc<T>)> {
        lock(&self.known).clone()
    }
}
