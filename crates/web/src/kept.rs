//! Pages that are kept for a moment: what many readers ask for is made once.
//!
//! A page is kept until something is written, the index moves, or a day ends. What another process,
//! or another node, has written is seen within a second, by asking the database how far its log
//! has come. Only what its routes mark as [`for_anyone`] is kept, and only for who is not signed
//! in. Of many who ask for a page that is not there, one has it made and the others wait.

use crate::app::Settings;
use crate::lock::lock;
use crate::log::Log;
use crate::session::Token;
use crate::{App, conditional, wants};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, response};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};

/// How much is kept, in bytes. When it is full, what is dropped is soon there again.
const ROOM: usize = 32 * 1024 * 1024;
/// What is longer is not kept.
const LONGEST: usize = 512 * 1024;

/// The pages of this moment, by what was asked.
#[derive(Default)]
pub struct Kept {
    pages: Mutex<Pages>,
    /// The pages that are being made.
    making: Mutex<HashMap<Ask, Arc<tokio::sync::Mutex<()>>>>,
}

/// What a page is made from. While it is the same, so is the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moment {
    log: Log,
    index: u64,
    /// What comes next, and what was, is told by the day.
    day: Date,
}

#[derive(Default)]
struct Pages {
    by_ask: HashMap<Ask, Leaf>,
    size: usize,
}

/// All of a request that the answer to it depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Ask {
    json: bool,
    coding: Coding,
    /// An instance that was not told its own address says the one by which it was reached.
    host: Option<HeaderValue>,
    uri: Uri,
}

/// How the reader's program wants the bytes packed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Coding {
    Plain,
    Gzip,
    Brotli,
}

/// A whole answer, with all that the layers within have made of it.
#[derive(Clone)]
struct Leaf {
    /// Looked at before it was made.
    moment: Moment,
    headers: HeaderMap,
    bytes: Bytes,
}

/// The mark of an answer that is the same for all who are not signed in.
#[derive(Clone, Copy)]
struct ForAnyone;

/// Marks the answers of the routes around which it is laid. Without the mark nothing is kept, and
/// an answer that says itself how it may be kept gets none.
pub async fn for_anyone(mut answer: Response) -> Response {
    if !answer.headers().contains_key(header::CACHE_CONTROL) {
        answer.extensions_mut().insert(ForAnyone);
    }
    answer
}

/// Answers from what is kept, or keeps what is answered.
///
/// The outermost layer: an answer that is kept costs nothing of what made it. Its state is cloned
/// for every request, hence the [`Arc`].
pub async fn keep(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let Some(ask) = Ask::of(&request, &app.settings) else { return next.run(request).await };
    // A database that cannot be asked is the page's to tell of.
    let Ok(moment) = Moment::now(&app).await else { return next.run(request).await };
    if let Some(leaf) = app.kept.get(&ask, moment) {
        return leaf.answer(request.headers());
    }
    let making = Making::of(&app.kept, &ask);
    let _alone = making.turn.lock().await;
    match app.kept.get(&ask, moment) {
        Some(leaf) => leaf.answer(request.headers()),
        None => make(&app, (&ask, moment), request, next).await,
    }
}

async fn make(app: &App, (ask, moment): (&Ask, Moment), request: Request, next: Next) -> Response {
    let asked = request.headers().clone();
    let answer = next.run(request).await;
    if answer.status() != StatusCode::OK || !is_for_anyone(&answer) {
        return answer;
    }
    let (head, body) = answer.into_parts();
    // A page is made in memory, so this waits for nothing but its being packed.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let leaf = Leaf { moment, headers: to_keep(head, &bytes, &app.settings), bytes };
    if leaf.bytes.len() <= LONGEST {
        app.kept.put(ask.clone(), leaf.clone());
    }
    leaf.answer(&asked)
}

impl Moment {
    async fn now(app: &App) -> store::Result<Moment> {
        let day = TimeZone::UTC.to_datetime(app.now()).date();
        Ok(Moment { log: app.log().await?, index: app.tools.finder.position(), day })
    }
}

impl Ask {
    /// Nothing for what is not to be kept. Cookies that are not ours change no page.
    fn of(request: &Request, settings: &Settings) -> Option<Ask> {
        let headers = request.headers();
        if request.method() != Method::GET || Token::of(headers, settings).is_some() {
            return None;
        }
        let coding = Coding::of(headers)?;
        let host = headers.get(header::HOST).filter(|_| settings.address.is_none()).cloned();
        let uri = request.uri().clone();
        Some(Ask { json: wants::json(headers, uri.path()), coding, host, uri })
    }
}

impl Coding {
    /// Nothing where it would take weighing: such a reader is rare, and goes past.
    fn of(headers: &HeaderMap) -> Option<Coding> {
        let Some(accepts) = headers.get(header::ACCEPT_ENCODING) else {
            return Some(Coding::Plain);
        };
        let accepts = accepts.to_str().ok()?;
        let has = |name: &str| accepts.split(',').any(|it| it.trim().eq_ignore_ascii_case(name));
        if accepts.contains([';', '*']) {
            None
        } else if has("br") {
            Some(Coding::Brotli)
        } else if has("gzip") {
            Some(Coding::Gzip)
        } else {
            Some(Coding::Plain)
        }
    }
}

/// What is marked is made in memory, and depends on nothing but what an [`Ask`] holds.
fn is_for_anyone(answer: &Response) -> bool {
    let marked = answer.extensions().get::<ForAnyone>().is_some();
    marked && !answer.headers().contains_key(header::SET_COOKIE)
}

/// The headers of an answer that anyone may keep.
fn to_keep(head: response::Parts, bytes: &[u8], settings: &Settings) -> HeaderMap {
    let mut headers = head.headers;
    headers.insert(header::ETAG, tag(bytes));
    headers.insert(header::CACHE_CONTROL, conditional::for_anyone(settings));
    let vary = vary(&headers);
    headers.insert(header::VARY, vary);
    headers
}

/// What else the answer depends on, in one line: nginx reads no second one.
fn vary(headers: &HeaderMap) -> HeaderValue {
    let within = headers.get_all(header::VARY).iter().filter_map(|it| it.to_str().ok());
    let mut all: Vec<&str> = within.flat_map(|it| it.split(',')).map(str::trim).collect();
    for name in ["accept", "cookie"] {
        if !all.iter().any(|it| it.eq_ignore_ascii_case(name)) {
            all.push(name);
        }
    }
    HeaderValue::from_str(&all.join(", ")).expect("headers that were sent are one together")
}

fn tag(bytes: &[u8]) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    HeaderValue::from_str(&tag).expect("hexadecimal digits are a header")
}

impl Kept {
    fn get(&self, ask: &Ask, moment: Moment) -> Option<Leaf> {
        let pages = lock(&self.pages);
        pages.by_ask.get(ask).filter(|it| it.moment == moment).cloned()
    }

    fn put(&self, ask: Ask, leaf: Leaf) {
        let mut pages = lock(&self.pages);
        if pages.size + leaf.bytes.len() > ROOM {
            pages.make_room(leaf.moment);
        }
        pages.size += leaf.bytes.len();
        if let Some(old) = pages.by_ask.insert(ask, leaf) {
            pages.size -= old.bytes.len();
        }
    }
}

impl Pages {
    /// Drops what no longer holds, or all of it where everything holds.
    fn make_room(&mut self, moment: Moment) {
        self.by_ask.retain(|_, leaf| leaf.moment == moment);
        self.size = self.by_ask.values().map(|it| it.bytes.len()).sum();
        if self.size > ROOM / 2 {
            *self = Pages::default();
        }
    }
}

/// One who makes a page, or waits for it. However they end, the last forgets the page's turn.
struct Making<'a> {
    kept: &'a Kept,
    ask: &'a Ask,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl<'a> Making<'a> {
    fn of(kept: &'a Kept, ask: &'a Ask) -> Making<'a> {
        let turn = Arc::clone(lock(&kept.making).entry(ask.clone()).or_default());
        Making { kept, ask, turn }
    }
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        let mut making = lock(&self.kept.making);
        // One is ours, one the table's.
        if Arc::strong_count(&self.turn) <= 2 {
            making.remove(self.ask);
        }
    }
}

impl Leaf {
    /// The page, or that the reader's copy of it still holds.
    fn answer(self, asked: &HeaderMap) -> Response {
        let known = self.headers.get(header::ETAG).is_some_and(|it| conditional::knows(asked, it));
        let mut answer = Response::new(if known { Body::empty() } else { Body::from(self.bytes) });
        if known {
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
        }
        *answer.headers_mut() = self.headers;
        answer
    }
}
