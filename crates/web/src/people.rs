//! The people who decide and write, as readers may know them, kept in memory: every page of a record
//! names some of them, and accounts seldom change.

use crate::App;
use crate::held::Held;
use std::sync::Arc;
use work::Deciders;

#[derive(Default)]
pub struct People(Held<Deciders>);

impl App {
    pub(crate) async fn deciders(&self) -> store::Result<Arc<Deciders>> {
        let read = async || Deciders::load(self.store.db()).await;
        self.people.0.get(self, &["account"], read).await
    }
}
