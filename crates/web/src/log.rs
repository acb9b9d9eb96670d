//! How far the log of the database has come: whether what was read before still holds.

use crate::App;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, PoisonError};

/// How long it may take until it is seen that another process has written.
const UNSEEN: SignedDuration = SignedDuration::from_secs(1);

/// What was written: by this process since it began, and by all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Log {
    written: u64,
    position: u64,
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
        let known = self.log.get().filter(still);
        if let Some((log, _)) = known {
            return Ok(log);
        }
        let position = store::changes::position(self.store.db()).await?;
        let log = Log { written, position };
        self.log.set((log, now));
        Ok(log)
    }
}

impl Seen {
    fn get(&self) -> Option<(Log, Timestamp)> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, seen: (Log, Timestamp)) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(seen);
    }
}
