//! Pages that are kept for a moment: what many readers ask for is made once.
//!
//! A page is kept until something is written, and for a second at most: another process, or
//! another node, may have written. Only pages for nobody in particular are kept; whoever is signed
//! in, and every form, goes past.

use crate::{App, page, wants};
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// How long a page is kept.
const LASTS: SignedDuration = SignedDuration::from_secs(1);
/// How much is kept, in bytes. When it is full everything is dropped: it is soon there again.
const ROOM: usize = 16 * 1024 * 1024;
/// What is longer is not kept.
const LONGEST: u64 = 512 * 1024;

/// The pages of this moment, by address.
#[derive(Default)]
pub struct Kept {
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    by_address: HashMap<String, Leaf>,
    size: usize,
}

#[derive(Clone)]
struct Leaf {
    /// The store's count of writes and the index's position, before it was made.
    state: (u64, u64),
    made: Timestamp,
    kind: Option<HeaderValue>,
    tag: HeaderValue,
    bytes: Bytes,
}

/// Answers from what is kept, or keeps what is answered.
pub async fn keep(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(address) = address(&request) else { return next.run(request).await };
    let state = (app.store.written(), app.tools.finder.position());
    let now = app.now();
    if let Some(leaf) = app.kept.get(&address, state, now) {
        return leaf.answer(request.headers());
    }
    let asked = request.headers().clone();
    let answer = next.run(request).await;
    let short = answer.body().size_hint().exact().is_some_and(|it| it <= LONGEST);
    if answer.status() != StatusCode::OK || !short {
        return answer;
    }
    let (head, body) = answer.into_parts();
    // The body is whole and in memory already, as its exact size tells.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let kind = head.headers.get(header::CONTENT_TYPE).cloned();
    let leaf = Leaf { state, made: now, kind, tag: tag(&bytes), bytes };
    app.kept.put(address, leaf.clone());
    leaf.answer(&asked)
}

/// What the page is known by. Nothing for what is not to be kept.
fn address(request: &Request) -> Option<String> {
    let personal = request.headers().contains_key(header::COOKIE);
    if personal || request.method() != Method::GET {
        return None;
    }
    let (_, here) = page::split(request.uri())?;
    if here.starts_with("/desk") || here.starts_with("/sign-in") {
        return None;
    }
    let json = wants::json(request.headers(), request.uri().path());
    Some(format!("{json} {}", request.uri()))
}

fn tag(bytes: &[u8]) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    HeaderValue::from_str(&tag).expect("hexadecimal digits are a header")
}

impl Kept {
    fn get(&self, address: &str, state: (u64, u64), now: Timestamp) -> Option<Leaf> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let leaf = pages.by_address.get(address)?;
        let fresh = leaf.state == state && now.duration_since(leaf.made) < LASTS;
        fresh.then(|| leaf.clone())
    }

    fn put(&self, address: String, leaf: Leaf) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.size + leaf.bytes.len() > ROOM {
            *pages = Pages::default();
        }
        pages.size += leaf.bytes.len();
        if let Some(old) = pages.by_address.insert(address, leaf) {
            pages.size -= old.bytes.len();
        }
    }
}

impl Leaf {
    /// The page, or that the reader's copy of it still holds.
    fn answer(self, asked: &HeaderMap) -> Response {
        let known = asked.get(header::IF_NONE_MATCH).is_some_and(|it| *it == self.tag);
        let mut answer = if known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Response::new(Body::from(self.bytes))
        };
        let headers = answer.headers_mut();
        headers.extend(self.kind.map(|it| (header::CONTENT_TYPE, it)));
        headers.insert(header::ETAG, self.tag);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept, cookie"));
        answer
    }
}
