//! What a reader's program, or a cache on the way, has already is not sent again.

use crate::app::Settings;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Whoever keeps it asks each time whether it still holds; a cache that many share need not do so
/// for as long as the operator has said.
pub fn for_anyone(settings: &Settings) -> HeaderValue {
    match settings.shared_cache {
        0 => HeaderValue::from_static("public, no-cache"),
        seconds => HeaderValue::from_str(&format!("public, max-age=0, s-maxage={seconds}"))
            .expect("digits are a header"),
    }
}

/// Whether the reader has a copy of what this tag stands for. Tags are compared weakly, as a
/// `GET` asks for: RFC 9110, 13.1.2.
pub fn knows(asked: &HeaderMap, tag: &HeaderValue) -> bool {
    let copies = asked.get(header::IF_NONE_MATCH).and_then(|it| it.to_str().ok());
    let strong = |it: &str| it.trim().trim_start_matches("W/").to_owned();
    let tag = tag.to_str().map(strong).unwrap_or_default();
    copies.is_some_and(|it| it.split(',').any(|copy| strong(copy) == tag || copy.trim() == "*"))
}

/// The headers of a file that has a tag before it is read.
pub type Head = [(header::HeaderName, HeaderValue); 2];

/// What the file is made from is its tag, and with it the release that makes it and the address
/// that it names.
pub fn head(made_from: impl Hash, settings: &Settings) -> Head {
    let mut hasher = DefaultHasher::new();
    (made_from, env!("CARGO_PKG_VERSION"), &settings.address).hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    let tag = HeaderValue::from_str(&tag).expect("hexadecimal digits are a header");
    [(header::ETAG, tag), (header::CACHE_CONTROL, for_anyone(settings))]
}

/// The answer to a reader who has the file already.
pub fn still_holds(asked: &HeaderMap, head: &Head) -> Option<Response> {
    let [(_, tag), _] = head;
    knows(asked, tag).then(|| (StatusCode::NOT_MODIFIED, head.clone()).into_response())
}
