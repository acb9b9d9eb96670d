//! What the use cases and the jobs work with.

use crate::index::Finder;
use store::Store;

/// Cheap to clone: everything in it is shared.
#[derive(Clone)]
pub struct Tools {
    pub store: Store,
    pub finder: Finder,
    /// Reads the clock. Everything below is handed an instant.
    pub now: fn() -> jiff::Timestamp,
    /// The name of this process among the nodes of a cluster.
    pub node: String,
}
