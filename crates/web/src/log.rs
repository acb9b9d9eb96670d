//! How far the log of the database has come: whether what was read before still holds.

use crate::App;
use crate::lock::lock;
use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;
use store::changes;
use uuid::Uuid;

/// How long it may take until it is seen that another process has written.
const UNSEEN: SignedDuration = SignedDuration::from_secs(1);

/// What was written: by this process since it began, and by all; and which history that is, since
/// another one begins with a restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Log {
    written: u64,
    position: u64,
    epoch: Uuid,
}

/// The log when it was last looked at.
#[derive(Default)]
pub struct Seen(Mutex<Option<(Log, Timestamp)>>);

impl App {
    /// Asks the database once a second, and after each write of this process.
    pub(crate) async fn log(&self) -> store::Result<Log> {
        let (now, written) = (self.now(), self.store.written());
        let still = |it: &(Log, Timestamp)| {
            it.0.written == written && now.duration_since(it.1).abs() < UNSEEN
        };
        let known = lock(&self.log.0).filter(still);
        if let Some((log, _)) = known {
            return Ok(log);
        }
        let db = self.store.db();
        let (position, epoch) = (changes::position(db).await?, changes::epoch(db).await?);
        let log = Log { written, position, epoch };
        *lock(&self.log.0) = Some((log, now));
        Ok(log)
    }

    /// Whether what was read of these kinds of subjects at one moment holds at a later one.
    pub(crate) async fn still(&self, then: Log, now: Log, kinds: &[&str]) -> store::Result<bool> {
        if then == now {
            return Ok(true);
        }
        let goes_on = then.epoch == now.epoch && then.position <= now.position;
        Ok(goes_on && !changes::wrote_since(self.store.db(), then.position, kinds).await?)
    }
}
