//! What the use cases and the jobs work with.

use crate::helper::Helper;
use crate::index::Finder;
use crate::mail::Mail;
use std::sync::Arc;
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
    /// Asked what else stands in a report. Nothing unless the operator has configured one.
    pub helper: Option<Arc<Helper>>,
    /// Sends mail. Nothing unless the operator has configured it.
    pub mail: Option<Arc<Mail>>,
}
