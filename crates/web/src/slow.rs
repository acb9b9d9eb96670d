//! Who tries too often waits, each time longer.
//!
//! The counters are in the database, so that every node knows them and a restart forgets nothing.

use crate::App;
use crate::error::Result;
use jiff::{SignedDuration, Timestamp};
use store::failures;

/// How long a try is remembered.
const MEMORY: SignedDuration = SignedDuration::from_mins(15);

/// How long one has to wait before the next try: ten seconds after the first try too many, twice
/// as long after each further one.
pub async fn wait(
    app: &App,
    key: &str,
    free: u64,
    now: Timestamp,
) -> Result<Option<SignedDuration>> {
    let count = failures::count(app.store.db(), key, now - MEMORY).await?;
    let Some(excess) = count.checked_sub(free) else { return Ok(None) };
    let pause = SignedDuration::from_secs(10 << excess.min(10)).min(MEMORY);
    let last = failures::last(app.store.db(), key).await?;
    let left = last.map(|it| pause - now.duration_since(it));
    Ok(left.filter(SignedDuration::is_positive))
}

/// Notes a try, and forgets those that count no more.
pub async fn note(app: &App, keys: &[&str], now: Timestamp) -> Result<()> {
    let tx = app.store.begin().await?;
    failures::prune(&tx, now - MEMORY).await?;
    for key in keys {
        failures::note(&tx, key, now).await?;
    }
    tx.commit().await?;
    Ok(())
}
