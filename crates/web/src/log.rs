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

impl Log {
    /// Whether it is the same history, no earlier.
    pub(crate) fn goes_on_from(self, then: Log) -> bool {
        then.epoch == self.epoch && then.position <= self.position
    }
}

/// The log when it was last looked at.
#[derive(Default)]
pub struct Seen {
    last: Mutex<Option<(Log, Timestamp)>>,
    /// One looks for all who ask meanwhile.
    turn: tokio::sync::Mutex<()>,
}

impl App {
    /// Asks the database once a second, and after each write of this process.
    pub(crate) async fn log(&self) -> store::Result<Log> {
        if let Some(log) = self.seen() {
            return Ok(log);
        }
        let _turn = self.log.turn.lock().await;
        if let Some(log) = self.seen() {
            return Ok(log);
        }
        // Before the database is asked: what is written meanwhile is looked at again.
        let (now, written) = (self.now(), self.store.written());
        let db = self.store.db();
        let (position, epoch) = (changes::position(db).await?, changes::epoch(db).await?);
        let log = Log { written, position, epoch };
        *lock(&self.log.last) = Some((log, now));
        Ok(log)
    }

    /// The log as it was seen a moment ago, if this process has written nothing since.
    fn seen(&self) -> Option<Log> {
        let (now, written) = (self.now(), self.store.written());
        let (log, at) = (*lock(&self.log.last))?;
        (log.written == written && now.duration_since(at).abs() < UNSEEN).then_some(log)
    }

    /// Whether what was read of these kinds of subjects at one moment holds at a later one.
    pub(crate) async fn still(&self, then: Log, now: Log, kinds: &[&str]) -> store::Result<bool> {
        if then == now {
            return Ok(true);
        }
        Ok(now.goes_on_from(then)
            && !changes::wrote_since(self.store.db(), then.position, kinds).await?)
    }
}
