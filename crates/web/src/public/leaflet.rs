//! A practice to take away: tagged PDF, set when somebody asks and kept while nothing is written.
//!
//! Setting takes a processor for a while, so one is set at a time, few may wait, and who comes
//! when too many do is told to come again.

use crate::error::{Error, Result};
use crate::lock::lock;
use crate::page::Page;
use crate::{App, conditional};
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::{Act, Kind, Lang, Record, RecordId, Viewer};
use jiff::SignedDuration;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::changes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;
use work::leaflet;

/// What has been set, newest last, and the one turn to set.
pub struct Leaflets {
    kept: Mutex<Vec<(Key, Bytes)>>,
    turn: Arc<Semaphore>,
    waiting: AtomicUsize,
}

/// Which practice in which language, as of which change of which history.
type Key = (RecordId, Lang, (Uuid, u64));

/// How much is kept, in bytes.
const ROOM: usize = 16 * 1024 * 1024;
/// How many may wait for their turn, and for how long.
const MOST_WAITING: usize = 8;
const PATIENCE: Duration = Duration::from_secs(10);
/// When to come again.
const LATER: SignedDuration = SignedDuration::from_secs(10);

impl Default for Leaflets {
    fn default() -> Leaflets {
        Leaflets::with_turns(1)
    }
}

impl Leaflets {
    fn with_turns(turns: usize) -> Leaflets {
        Leaflets {
            kept: Mutex::default(),
            turn: Arc::new(Semaphore::new(turns)),
            waiting: AtomicUsize::new(0),
        }
    }

    fn get(&self, key: Key) -> Option<Bytes> {
        let kept = lock(&self.kept);
        kept.iter().find(|it| it.0 == key).map(|it| it.1.clone())
    }

    fn put(&self, key: Key, pdf: Bytes) {
        let mut kept = lock(&self.kept);
        kept.retain(|it| (it.0.0, it.0.1) != (key.0, key.1));
        kept.push((key, pdf));
        let mut size: usize = kept.iter().map(|it| it.1.len()).sum();
        while size > ROOM && kept.len() > 1 {
            size -= kept.remove(0).1.len();
        }
    }

    /// Waits for the turn to set something, unless too many wait already.
    async fn turn(&self) -> Result<OwnedSemaphorePermit> {
        let busy = || Error::Busy { wait: LATER };
        let place = Place::take(&self.waiting).ok_or_else(busy)?;
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.turn).acquire_owned()).await;
        drop(place);
        turn.ok().and_then(std::result::Result::ok).ok_or_else(busy)
    }
}

/// A place in the queue, given back even where the reader goes away while waiting.
struct Place<'a>(&'a AtomicUsize);

impl Place<'_> {
    fn take(waiting: &AtomicUsize) -> Option<Place<'_>> {
        let place = Place(waiting);
        (waiting.fetch_add(1, Ordering::SeqCst) < MOST_WAITING).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// `GET /{lang}/practices/{slug}.pdf`. Only what everybody may read is set.
pub async fn answer(
    app: &App,
    page: &Page,
    practice: &Record,
    headers: &HeaderMap,
) -> Result<Response> {
    let public = Viewer::default().may(Act::Read, practice.kind, practice.state());
    if practice.kind != Kind::Practice || !public {
        return Err(Error::NotFound);
    }
    let db = app.store.db();
    let (epoch, position) = (changes::epoch(db).await?, changes::position(db).await?);
    let key = (practice.id, page.lang, (epoch, position));
    let head = conditional::head(key, &app.settings);
    if let Some(answer) = conditional::still_holds(headers, &head) {
        return Ok(answer);
    }
    let pdf = match app.leaflets.get(key) {
        Some(pdf) => pdf,
        None => set(app, page, practice, key).await?,
    };
    let name = leaflet::file_name(&practice.slug, page.lang);
    let about = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    let mut answer = (head, about, pdf).into_response();
    // Search engines find the page; the same in print would stand beside it.
    answer.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(answer)
}

async fn set(app: &App, page: &Page, practice: &Record, key: Key) -> Result<Bytes> {
    let turn = app.leaflets.turn().await?;
    // Somebody before us in the queue may have wanted the same.
    if let Some(pdf) = app.leaflets.get(key) {
        return Ok(pdf);
    }
    let to = (page.lang, page.site.as_str());
    let book = leaflet::collect(app.store.db(), practice, to, page.now).await?;
    // The turn goes along: it ends with the setting, also where the reader has gone.
    let printed = tokio::task::spawn_blocking(move || {
        let printed = leaflet::print(&book);
        drop(turn);
        printed
    });
    let pdf = Bytes::from(printed.await.map_err(anyhow::Error::from)??);
    app.leaflets.put(key, pdf.clone());
    Ok(pdf)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u128, position: u64) -> Key {
        (RecordId(uuid::Uuid::from_u128(number)), Lang::Fr, (uuid::Uuid::nil(), position))
    }

    #[test]
    fn what_was_set_is_kept_until_the_log_moves_on_and_never_without_bound() {
        let leaflets = Leaflets::default();
        leaflets.put(key(1, 7), Bytes::from_static(b"one"));
        assert_eq!(leaflets.get(key(1, 7)).as_deref(), Some(&b"one"[..]));
        assert_eq!(leaflets.get(key(1, 8)), None);
        leaflets.put(key(1, 8), Bytes::from_static(b"two"));
        assert_eq!(leaflets.get(key(1, 7)), None);
        for number in 2..8 {
            leaflets.put(key(number, 8), Bytes::from(vec![0; ROOM / 4]));
        }
        let size: usize = leaflets.kept.lock().unwrap().iter().map(|it| it.1.len()).sum();
        assert!(size <= ROOM, "{size}");
        assert!(leaflets.get(key(7, 8)).is_some());
    }

    #[tokio::test]
    async fn who_comes_when_too_many_wait_is_told_to_come_again() {
        let leaflets = Arc::new(Leaflets::default());
        let busy = leaflets.turn().await.unwrap();
        let wait = || {
            let leaflets = Arc::clone(&leaflets);
            tokio::spawn(async move { leaflets.turn().await.map(|_| ()) })
        };
        let waiting: Vec<_> = (0..MOST_WAITING).map(|_| wait()).collect();
        tokio::task::yield_now().await;
        assert!(matches!(leaflets.turn().await, Err(Error::Busy { .. })));
        drop(busy);
        for it in waiting {
            it.await.unwrap().unwrap();
        }
        assert!(leaflets.turn().await.is_ok());
    }

    #[tokio::test]
    async fn who_goes_away_gives_the_place_in_the_queue_back() {
        let leaflets = Leaflets::default();
        let _busy = leaflets.turn().await.unwrap();
        let soon = Duration::from_millis(1);
        assert!(tokio::time::timeout(soon, leaflets.turn()).await.is_err());
        assert_eq!(leaflets.waiting.load(Ordering::SeqCst), 0);
    }
}
