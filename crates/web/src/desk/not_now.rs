//! A form that came while nothing could be written: the disk was full, or the database read-only
//! or held by another. What was written stands in the answer, to be sent again from there.
//!
//! Only the refusal is dressed here; who decides that nothing can be written is the store.

use super::ended::{self, AGAIN};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "desk/not-now.html")]
struct Show {
    page: Page,
    action: String,
    pairs: Vec<(String, String)>,
    kind: Sent,
}

/// What was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    /// A form that its handler can show again without writing anything.
    Form,
    Press,
}

/// For forms that their handler can show again as they were filled in.
pub async fn keep_form(State(app): State<App>, request: Request, next: Next) -> Response {
    keep(&app, request, next, Sent::Form).await
}

/// For what is no more than a press.
pub async fn keep_press(State(app): State<App>, request: Request, next: Next) -> Response {
    keep(&app, request, next, Sent::Press).await
}

async fn keep(app: &App, request: Request, next: Next, kind: Sent) -> Response {
    // What comes in pieces without a length may be long: it goes on as it comes.
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    let short = length.and_then(|it| it.parse().ok()).is_some_and(|it: usize| it <= ended::LONGEST);
    if request.method() != Method::POST || !short || !ended::can_come_along(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let Ok(bytes) = to_bytes(body, ended::LONGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let again = Request::from_parts(asked.clone(), Body::from(bytes.clone()));
    let answer = next.run(Request::from_parts(parts, Body::from(bytes))).await;
    if answer.status() != StatusCode::SERVICE_UNAVAILABLE {
        return answer;
    }
    dressed(app, asked, again, kind).await.unwrap_or(answer)
}

/// The page with the form in it. Nothing where it cannot be made: the bare refusal is still true.
async fn dressed(app: &App, asked: Parts, again: Request, kind: Sent) -> Option<Response> {
    let (mut asked, mut pairs) = (asked, ended::pairs(again).await?);
    pairs.retain(|it| it.0 != AGAIN);
    // A password is not written into a page.
    if pairs.iter().any(|it| it.0.contains("password")) {
        return None;
    }
    let page = Page::from_request_parts(&mut asked, app).await.ok()?;
    let action = page.in_lang(page.lang);
    let show = Show { page, action, pairs, kind };
    let mut answer = html_with(StatusCode::SERVICE_UNAVAILABLE, &show).ok()?;
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Some(answer)
}
