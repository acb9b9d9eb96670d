//! Locks that are held for a moment: whoever panicked with one in hand left nothing half done.

use std::sync::{Mutex, MutexGuard, PoisonError};

pub fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
