//! A form that was sent after its session had ended. The person signs in at the same address and
//! gets the form back as it was filled in.
//!
//! ```text
//! POST, nobody ─▶ 401: sign in, with the form in hidden fields
//!                   │ POST to the same address: the form and the password
//!                   ▼
//!                 the form again, by its own handler: `again` says that nothing is written
//! ```
//!
//! What was written stands in the page and nowhere else: nothing is kept for people whom we do not
//! know. Who signs in may be another than who wrote, so the handler asks anew what they may do.
//! Passwords are left out, files and very long texts cannot come along; the page says so.

use crate::error::Result;
use crate::html::html_with;
use crate::sign::{self, Client, Refused};
use crate::{App, Page, wants};
use askama::Template;
use axum::Form;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The field that says: show this form as it is filled in, and write nothing.
pub const AGAIN: &str = "again";
/// What the names of the fields begin with that one signs in with, beside those of the form.
pub const SIGN_IN: &str = "sign-in.";
const LOGIN: &str = "login";
const PASSWORD: &str = "password";

/// A form that comes along may be a confidential report: browsers are to keep no copy of it.
const NOWHERE: HeaderValue = HeaderValue::from_static("no-store");

/// The longest form that comes along, in bytes and in fields: it is written out for anybody.
pub const LONGEST: usize = 1024 * 1024;
const MOST: usize = 5_000;

pub type Pairs = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "desk/ended.html")]
struct Show {
    page: Page,
    /// What has become of the form.
    said: Vec<String>,
    action: String,
    pairs: Pairs,
    login: String,
    wrong: Option<String>,
}

/// What is said above a form that has come back.
pub fn given_back(page: &Page) -> String {
    let name = page.account.as_ref().map_or("", |it| it.name.as_str());
    page.about("desk-ended-back", "name", name)
}

/// For forms that their handler can show again: what was written comes along.
pub async fn carry(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match nobody(&app, parts).await {
        Err(answer) => answer,
        Ok((parts, None)) => next.run(Request::from_parts(parts, body)).await,
        Ok((parts, Some(page))) => {
            let answer = carried(&app, parts, body, page, next).await;
            answer.unwrap_or_else(IntoResponse::into_response)
        }
    }
}

/// For what is no more than a button, and for files: the person is brought back to where it was.
pub async fn ask(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match nobody(&app, parts).await {
        Err(answer) => answer,
        Ok((parts, None)) => next.run(Request::from_parts(parts, body)).await,
        Ok((parts, Some(page))) => {
            let file = is_of(&parts.headers, "multipart/form-data");
            // What is not read here the guard hears out.
            drop(body);
            let key = if file { "desk-ended-file" } else { "desk-ended-button" };
            come_back(page, key).unwrap_or_else(IntoResponse::into_response)
        }
    }
}

/// The page where one signs in and is brought back, with nothing of the form.
fn come_back(page: Page, key: &str) -> Result<Response> {
    let said = vec![page.say("desk-ended"), page.say(key)];
    let action = page.url(crate::urls::sign_in());
    let next = ("next".to_owned(), page.in_lang(page.lang));
    let show = Show { said, action, pairs: vec![next], ..Show::blank(page) };
    refuse(StatusCode::UNAUTHORIZED, &show)
}

/// The page of a visitor who sends a form; nothing where somebody is signed in. A program gets
/// no page to sign in at: for it there is no desk.
async fn nobody(app: &App, mut parts: Parts) -> Result<(Parts, Option<Page>), Response> {
    if parts.method != Method::POST || wants::json(&parts.headers, parts.uri.path()) {
        return Ok((parts, None));
    }
    let page = Page::from_request_parts(&mut parts, app).await;
    let page = page.map_err(IntoResponse::into_response)?;
    let visitor = page.account.is_none();
    Ok((parts, visitor.then_some(page)))
}

async fn carried(app: &App, parts: Parts, body: Body, page: Page, next: Next) -> Result<Response> {
    let Some((parts, pairs)) = read(parts, body).await else {
        return come_back(page, "desk-ended-long");
    };
    let sent = Sent::new(pairs);
    if sent.login.is_some() && sent.password.is_some() {
        sign_in(app, parts, page, sent, next).await
    } else {
        refuse(StatusCode::UNAUTHORIZED, &Show::of(page, sent.pairs, sent.has_secret))
    }
}

/// A form that somebody sent, and what they sign in with, if they do.
struct Sent {
    login: Option<String>,
    password: Option<String>,
    /// The fields that come along.
    pairs: Pairs,
    /// Whether passwords were among the fields, which do not.
    has_secret: bool,
}

impl Sent {
    fn new(mut pairs: Pairs) -> Sent {
        let login = taken(&mut pairs, &format!("{SIGN_IN}{LOGIN}"));
        let password = taken(&mut pairs, &format!("{SIGN_IN}{PASSWORD}"));
        taken(&mut pairs, AGAIN);
        let written = pairs.len();
        pairs.retain(|it| !it.0.contains(PASSWORD));
        Sent { login, password, has_secret: pairs.len() < written, pairs }
    }
}

/// Signs in, and hands the form to its own handler; or asks once more, with the form.
async fn sign_in(
    app: &App,
    mut parts: Parts,
    page: Page,
    sent: Sent,
    next: Next,
) -> Result<Response> {
    let Sent { login, password, mut pairs, has_secret } = sent;
    let (login, password) = (login.unwrap_or_default(), password.unwrap_or_default());
    let client = Client::from_request_parts(&mut parts, app).await?;
    match sign::enter(app, (&login, password), &client, page.now).await? {
        Ok(token) => {
            let cookie = token.cookie(&app.settings);
            pairs.push((AGAIN.to_owned(), "1".to_owned()));
            let mut answer = next.run(with(parts, &pairs, &cookie)).await;
            answer.headers_mut().insert(header::SET_COOKIE, cookie);
            answer.headers_mut().insert(header::CACHE_CONTROL, NOWHERE);
            Ok(answer)
        }
        Err(refused) => {
            let wrong = Some(refused.said(&page));
            let again = Show { login, wrong, ..Show::of(page, pairs, has_secret) };
            let mut answer = refuse(refused.status(), &again)?;
            if let Refused::Wait(wait) = refused {
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs()));
            }
            Ok(answer)
        }
    }
}

/// The fields of the form. Nothing where they are too many or too long to be written out.
async fn read(parts: Parts, body: Body) -> Option<(Parts, Pairs)> {
    let whole = Request::from_parts(parts.clone(), body);
    if !can_come_along(&whole) {
        return None;
    }
    Some((parts, pairs(whole).await?))
}

/// Whether a form is of the kind and length that can be written out.
pub fn can_come_along(request: &Request) -> bool {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    let long = length.and_then(|it| it.parse().ok()).is_some_and(|it: usize| it > LONGEST);
    !long && is_of(request.headers(), "application/x-www-form-urlencoded")
}

/// The fields of such a form.
pub async fn pairs(request: Request) -> Option<Pairs> {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, LONGEST).await.ok()?;
    let whole = Request::from_parts(parts, Body::from(bytes));
    let Form(pairs) = Form::<Pairs>::from_request(whole, &()).await.ok()?;
    (pairs.len() <= MOST).then_some(pairs)
}

fn is_of(headers: &HeaderMap, kind: &str) -> bool {
    let of = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    of.is_some_and(|it| it.starts_with(kind))
}

fn taken(pairs: &mut Pairs, name: &str) -> Option<String> {
    let found = pairs.iter().find(|it| it.0 == name).map(|it| it.1.clone());
    pairs.retain(|it| it.0 != name);
    found
}

/// The request as it would have been if the session had not ended, and with [`AGAIN`].
fn with(mut parts: Parts, pairs: &Pairs, cookie: &HeaderValue) -> Request {
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let body = crate::urls::query(&pairs);
    let own = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    if let Ok(own) = HeaderValue::from_str(own) {
        parts.headers.insert(header::COOKIE, own);
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    Request::from_parts(parts, Body::from(body.trim_start_matches('?').to_owned()))
}

impl Show {
    fn blank(page: Page) -> Show {
        let (said, pairs, action) = (Vec::new(), Vec::new(), String::new());
        Show { page, said, action, pairs, login: String::new(), wrong: None }
    }

    /// With the form in it.
    fn of(page: Page, pairs: Pairs, has_secret: bool) -> Show {
        let mut said = vec![page.say("desk-ended"), page.say("desk-ended-kept")];
        if has_secret {
            said.push(page.say("desk-ended-password"));
        }
        Show { said, action: page.in_lang(page.lang), pairs, ..Show::blank(page) }
    }

    fn carries(&self) -> bool {
        self.action != self.page.url(crate::urls::sign_in())
    }

    /// What the names begin with of what one signs in with: the door itself asks for no more.
    fn prefix(&self) -> &'static str {
        if self.carries() { SIGN_IN } else { "" }
    }
}

fn refuse(status: StatusCode, show: &Show) -> Result<Response> {
    let mut answer = html_with(status, show)?;
    answer.headers_mut().insert(header::CACHE_CONTROL, NOWHERE);
    if status == StatusCode::UNAUTHORIZED {
        let scheme = HeaderValue::from_static("Session realm=\"Ayni\"");
        answer.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
    }
    Ok(answer)
}
