//! The bodies that can be reached, by their countries, kept in memory: a country has few of them, and
//! to find them among all that is linked with it takes longer than all else on its page. They are
//! read again when a body was written.

use crate::App;
use domain::schema::CONTACT;
use domain::{Field, Kind, RecordId};
use std::collections::HashMap;
use std::sync::Arc;
use store::records::{self, Listing};

/// Of any state: who may know of them is asked when they are shown.
#[derive(Default)]
pub struct Reachable {
    by_country: HashMap<RecordId, Vec<RecordId>>,
}

/// Nobody has so many.
const MOST: u64 = 100_000;

impl Reachable {
    /// Those of these places, in no order.
    pub fn within(&self, places: &[RecordId]) -> Vec<RecordId> {
        let bodies = places.iter().filter_map(|it| self.by_country.get(it));
        let mut bodies: Vec<RecordId> = bodies.flatten().copied().collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    }
}

impl App {
    pub(crate) async fn reachable(&self) -> store::Result<Arc<Reachable>> {
        let listing = Listing {
            kinds: vec![Kind::Organisation],
            having: CONTACT.to_vec(),
            limit: MOST,
            told: Some(&[Field::Country]),
            ..Listing::default()
        };
        let read = async || {
            let mut known = Reachable::default();
            for body in records::page(self.store.db(), &listing).await?.records {
                for country in body.links(Field::Country) {
                    known.by_country.entry(country).or_default().push(body.id);
                }
            }
            Ok(known)
        };
        self.reachable.get(self, &[Kind::Organisation.name()], read).await
    }
}
