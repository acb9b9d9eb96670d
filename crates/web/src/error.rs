//! What handlers return when they return no page, and what the reader learns of it.
//!
//! An [`Error`] becomes a bare answer with its [`Face`]; the layer [`dress`] gives every bare
//! refusal its page in the language of the address. Causes go to the log and nowhere else.

use crate::page::{self, Page};
use crate::{App, html::html, wants};
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::Lang;
use jiff::SignedDuration;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there, or this viewer may not know that it is.
    #[error("not found")]
    NotFound,
    #[error("not allowed")]
    Forbidden,
    /// What was sent is no form of ours. A form that is ours but wrong is shown again instead.
    #[error("not understood: {0}")]
    Invalid(String),
    #[error("too large")]
    TooLarge,
    #[error("too many tries")]
    TooMany { wait: SignedDuration },
    /// The database is read-only, full or held: nothing was changed, and it may go later.
    #[error("not now")]
    NotNow(#[source] anyhow::Error),
    #[error("internal error")]
    Internal(#[source] anyhow::Error),
}

/// What the reader learns.
#[derive(Debug, Clone)]
struct Face {
    status: StatusCode,
    wait: Option<SignedDuration>,
}

impl Error {
    fn face(&self) -> Face {
        let status = match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Forbidden => StatusCode::FORBIDDEN,
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::NotNow(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let wait = if let Error::TooMany { wait } = self { Some(*wait) } else { None };
        Face { status, wait }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match &self {
            Error::Internal(cause) => tracing::error!("a page failed: {cause:#}"),
            Error::NotNow(cause) => tracing::warn!("a page has to wait: {cause:#}"),
            Error::Invalid(what) => tracing::debug!("a form was not understood: {what}"),
            Error::NotFound | Error::Forbidden | Error::TooLarge | Error::TooMany { .. } => (),
        }
        let face = self.face();
        let mut answer = face.status.into_response();
        if let Some(wait) = face.wait {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs()));
        }
        answer.extensions_mut().insert(face);
        answer
    }
}

impl From<anyhow::Error> for Error {
    fn from(cause: anyhow::Error) -> Error {
        Error::Internal(cause)
    }
}

impl From<store::Error> for Error {
    fn from(cause: store::Error) -> Error {
        match cause {
            store::Error::ReadOnly | store::Error::Locked | store::Error::Full => {
                Error::NotNow(cause.into())
            }
            // A list's "go on after" that somebody has written by hand.
            store::Error::Place(_) => Error::NotFound,
            _ => Error::Internal(cause.into()),
        }
    }
}

impl From<search::Error> for Error {
    fn from(cause: search::Error) -> Error {
        Error::Internal(cause.into())
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct Show {
    page: Page,
    status: u16,
    wait: Option<SignedDuration>,
}

impl Show {
    /// What to say: a sentence for each refusal we know, a general one for the others.
    fn key(&self) -> String {
        let known = matches!(self.status, 403 | 404 | 405 | 413 | 422 | 429 | 500 | 503);
        let status = match self.status {
            status if known => status,
            400..500 => 422,
            _ => 500,
        };
        format!("error-{status}")
    }

    fn advice(&self) -> String {
        format!("{}-advice", self.key())
    }

    fn waiting(&self) -> Option<String> {
        let seconds = self.wait?.as_secs();
        Some(self.page.say_with("error-wait", &[("seconds", words::Arg::from(seconds))]))
    }
}

/// Gives every refusal its page, in the language of the address, or of the reader where the
/// address has none. Refusals that are pages already stay as they are.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let answer = next.run(Request::from_parts(parts, body)).await;
    let status = answer.status();
    if !(status.is_client_error() || status.is_server_error()) || is_dressed(&answer) {
        return answer;
    }
    if wants::json(&asked.headers, asked.uri.path()) {
        return as_json(answer);
    }
    let page = page_for(asked, &app).await;
    let wait = answer.extensions().get::<Face>().and_then(|it| it.wait);
    match html(&Show { page, status: status.as_u16(), wait }) {
        Ok(dressed) => with_page(answer, dressed),
        // The template itself has failed; the bare status is still true.
        Err(_) => answer,
    }
}

fn is_dressed(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    kind.is_some_and(|it| it.starts_with("text/html") || it.starts_with("application/json"))
}

fn as_json(answer: Response) -> Response {
    let reason = answer.status().canonical_reason().unwrap_or("error").to_lowercase();
    let text = serde_json::json!({ "error": reason }).to_string();
    let kind = [(header::CONTENT_TYPE, "application/json")];
    with_page(answer, (kind, text).into_response())
}

/// The status and headers of the one with the body of the other.
fn with_page(answer: Response, page: Response) -> Response {
    let (mut head, _) = answer.into_parts();
    let (dress, body) = page.into_parts();
    head.headers.remove(header::CONTENT_LENGTH);
    head.headers.extend(dress.headers);
    Response::from_parts(head, body)
}

async fn page_for(mut parts: Parts, app: &App) -> Page {
    if let Ok(page) = Page::from_request_parts(&mut parts, app).await {
        return page;
    }
    let (lang, here) = page::split(&parts.uri)
        .unwrap_or_else(|| (wants::lang(&parts.headers).unwrap_or(Lang::En), "/".to_owned()));
    Page::for_anyone(lang, here, app.now())
}

/// What a panic becomes. It has been logged by the panic hook already.
pub fn after_panic(_: Box<dyn std::any::Any + Send>) -> Response<Body> {
    Error::Internal(anyhow::anyhow!("a handler panicked")).into_response()
}
