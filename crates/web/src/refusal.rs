//! The page of every refusal, in the language of the address.

use crate::error::{Error, Face, Withdrawn};
use crate::page::{self, Page};
use crate::{App, html::html, urls, wants};
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::Lang;
use domain::access::Duty;
use jiff::SignedDuration;
use jiff::tz::TimeZone;

#[derive(Template)]
#[template(path = "error.html")]
struct Show {
    page: Page,
    status: u16,
    wait: Option<SignedDuration>,
    withdrawn: Option<Withdrawn>,
}

impl Show {
    /// What to say: a sentence for each refusal we know, a general one for the others.
    fn key(&self) -> String {
        let known = matches!(self.status, 403 | 404 | 405 | 410 | 413 | 422 | 429 | 500 | 503);
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

    /// Whoever works at the desk goes on there.
    fn is_of_the_desk(&self) -> bool {
        self.page.has(Duty::Desk) && self.page.is_under(urls::desk())
    }

    /// What was too large came from a form, which is where it was sent to.
    fn has_a_form(&self) -> bool {
        self.is_of_the_desk() && self.status == 413
    }

    /// What it was and when it was withdrawn.
    fn was(&self) -> Option<String> {
        let Withdrawn { kind, at } = self.withdrawn?;
        let kind = ("kind", self.page.kind(kind).into());
        let Some(at) = at else { return Some(self.page.say_with("gone-was", &[kind])) };
        let day = TimeZone::UTC.to_datetime(at).date().to_string();
        let date = ("date", words::date(self.page.lang, &day).into());
        Some(self.page.say_with("gone-was-until", &[kind, date]))
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
    let face = answer.extensions().get::<Face>().cloned();
    let (wait, withdrawn) = face.map_or((None, None), |it| (it.wait, it.withdrawn));
    if wants::json(&asked.headers, asked.uri.path()) {
        return as_json(answer, withdrawn);
    }
    let page = page_for(asked, &app).await;
    match html(&Show { page, status: status.as_u16(), wait, withdrawn }) {
        Ok(dressed) => with_page(answer, dressed),
        // The template itself has failed; the bare status is still true.
        Err(_) => answer,
    }
}

fn is_dressed(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    kind.is_some_and(|it| it.starts_with("text/html") || it.starts_with("application/json"))
}

fn as_json(answer: Response, withdrawn: Option<Withdrawn>) -> Response {
    let reason = answer.status().canonical_reason().unwrap_or("error").to_lowercase();
    let mut told = serde_json::json!({ "error": reason });
    if let Some(Withdrawn { kind, at }) = withdrawn {
        told["kind"] = serde_json::json!(kind);
        told["withdrawn"] = serde_json::json!(at);
    }
    let kind = [(header::CONTENT_TYPE, "application/json")];
    with_page(answer, (kind, told.to_string()).into_response())
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
