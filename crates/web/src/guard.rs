//! What keeps readers and the programme safe: headers, refused forgeries, refused sizes.

mod lent;

use crate::{App, Error, urls};
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use std::time::Duration;
use tower_http::csrf::CsrfLayer;

/// Everything from here, nothing inline, nobody may frame it.
const CSP: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const ALWAYS: [(&str, &str); 6] = [
    ("content-security-policy", CSP),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Sets the headers of every answer.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.settings.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    // What is not said to be public is for one reader and not to be kept.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    answer
}

/// Refuses what another site makes a reader's browser send.
///
/// One address takes what comes from anywhere: a mail provider ends a subscription for its reader
/// (RFC 8058), with whatever `Origin` its own site has. The token in the address is the authority,
/// no cookie is asked, and nobody who has the token needs to forge anything.
pub fn forgery(app: &App) -> CsrfLayer {
    let address = app.settings.address.as_deref().unwrap_or_default();
    // Behind a proxy the `Host` may be another than readers see.
    let layer = CsrfLayer::new().add_trusted_origin(address.trim_end_matches('/'));
    layer.unwrap_or_default().with_insecure_bypass(|method, uri| {
        method == Method::POST && urls::ends_subscription(uri.path())
    })
}

/// How long and how much a refused upload is listened to, so that the browser reads the answer.
const LISTEN: Duration = Duration::from_mins(1);
const LISTEN_BYTES: u64 = 1024 * 1024 * 1024;

/// Refuses a body that says it is too long. Nothing of it is kept.
///
/// A browser sends the whole body before it reads the answer, and shows a broken connection if it
/// is not listened to; so the rest is read and thrown away, within bounds.
pub async fn sizes(State(app): State<App>, request: Request, next: Next) -> Response {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length: Option<u64> = length.and_then(|it| it.to_str().ok()).and_then(|it| it.parse().ok());
    let most = app.settings.longest_body(request.uri().path());
    let waits = request.headers().contains_key(header::EXPECT);
    if length.is_none_or(|it| it <= most) {
        // Who waits for a yes sends nothing that nobody wants.
        let silent = waits || request.body().is_end_stream();
        return if silent { next.run(request).await } else { heard_out(request, next, most).await };
    }
    if !waits && length.is_some_and(|it| it <= LISTEN_BYTES) {
        let _ = tokio::time::timeout(LISTEN, drain(request.into_body())).await;
    }
    Error::TooLarge.into_response()
}

/// Listens to what the address does not read: one who has to sign in again, or an address that
/// takes nothing, is answered before the body has come. What comes in pieces tells its length by
/// its end alone; if it was too long, the reader is told that and nothing else, unless the address
/// has done its work without it: what is done must not be called refused.
async fn heard_out(request: Request, next: Next, most: u64) -> Response {
    let (head, body) = request.into_parts();
    let (body, mut rest) = lent::lend(body);
    let answer = next.run(Request::from_parts(head, body)).await;
    // Where the body is still in use, the answer is made of it while it comes.
    let Ok(lent::Rest { mut body, mut read }) = rest.try_recv() else { return answer };
    let listen = async {
        while let Some(Ok(bytes)) = body.next().await {
            read += bytes.len() as u64;
            if read > LISTEN_BYTES {
                break;
            }
        }
    };
    let _ = tokio::time::timeout(LISTEN, listen).await;
    let done = answer.status().is_success() || answer.status().is_redirection();
    if read > most && !done { Error::TooLarge.into_response() } else { answer }
}

async fn drain(body: Body) {
    let mut body = body.into_data_stream();
    while let Some(Ok(_)) = body.next().await {}
}
