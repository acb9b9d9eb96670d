//! What was read once and holds until something that it was read from is written.

use crate::App;
use crate::lock::lock;
use crate::log::Log;
use domain::Kind;
use std::sync::{Arc, Mutex};

pub struct Held<T>(Mutex<Option<(Log, Arc<T>)>>);

impl<T> Default for Held<T> {
    fn default() -> Held<T> {
        Held(Mutex::new(None))
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
        let names: Vec<&str> = kinds.iter().map(|it| it.name()).collect();
        let known = lock(&self.0).clone();
        let held = match known {
            Some((then, held)) if app.still(then, now, &names).await? => held,
            _ => Arc::new(read().await?),
        };
        *lock(&self.0) = Some((now, Arc::clone(&held)));
        Ok(held)
    }
}
