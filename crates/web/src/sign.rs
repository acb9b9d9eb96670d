//! Signing in and out.
//!
//! An unknown login gets the answer of a wrong password, after the same time. After some failures
//! by login or by address one waits, each time longer.

use crate::error::{Error, Result};
use crate::html::{html, html_with};
use crate::page::{Page, see_other};
use crate::session::{self, Token};
use crate::{App, password, slow, urls};
use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, FromRequestParts, Query, State};
use axum::http::{HeaderMap, StatusCode, header, request::Parts};
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::net::SocketAddr;
use store::failures;

/// How many failures are free: somebody who mistypes is no attack.
const FREE: u64 = 5;
/// Many people may stand behind one address.
const FREE_BY_ADDRESS: u64 = 20;

#[derive(Template)]
#[template(path = "sign-in.html")]
struct Show {
    page: Page,
    login: String,
    next: String,
    wrong: bool,
}

#[derive(Debug, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// `GET /{lang}/sign-in`
pub async fn show(page: Page, Query(Next { next }): Query<Next>) -> Result<Response> {
    if page.account.is_some() {
        return Ok(page.redirect(urls::desk()));
    }
    html(&Show { page, login: String::new(), next, wrong: false })
}

#[derive(Deserialize)]
pub struct Credentials {
    login: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// `POST /{lang}/sign-in`
pub async fn sign_in(
    State(app): State<App>,
    page: Page,
    client: Client,
    Form(form): Form<Credentials>,
) -> Result<Response> {
    let given = (form.login.as_str(), form.password);
    let token = match enter(&app, given, &client, page.now).await? {
        Ok(token) => token,
        Err(Refused::Wait(wait)) => return Err(Error::TooMany { wait }),
        Err(Refused::Wrong) => {
            let again = Show { page, login: form.login, next: form.next, wrong: true };
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let mut answer = see_other(&local(&form.next).unwrap_or_else(|| page.url(urls::desk())));
    answer.headers_mut().insert(header::SET_COOKIE, token.cookie(&app.settings));
    Ok(answer)
}

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy)]
pub enum Refused {
    Wrong,
    /// Too many failures: the next try has to wait.
    Wait(SignedDuration),
}

impl Refused {
    pub fn said(self, page: &Page) -> String {
        match self {
            Refused::Wrong => page.say("sign-in-wrong"),
            Refused::Wait(wait) => {
                page.say_with("error-wait", &[("seconds", wait.as_secs().into())])
            }
        }
    }

    pub fn status(self) -> StatusCode {
        match self {
            Refused::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            Refused::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

/// Lets somebody in by their login and password, or notes one failure more.
pub async fn enter(
    app: &App,
    (login, password): (&str, String),
    client: &Client,
    now: Timestamp,
) -> Result<std::result::Result<Token, Refused>> {
    let login = login.trim().to_lowercase();
    let keys =
        [(format!("login {login}"), FREE), (format!("address {}", client.0), FREE_BY_ADDRESS)];
    for (key, free) in &keys {
        if let Some(wait) = slow::wait(app, key, *free, now).await? {
            return Ok(Err(Refused::Wait(wait)));
        }
    }
    let account = store::accounts::by_login(app.store.db(), &login).await?;
    let account = account.filter(|it| it.disabled_at.is_none());
    let hash = account.as_ref().and_then(|it| it.password_hash.clone());
    let fits = password::fits(app, password, hash).await?;
    let Some(account) = account.filter(|_| fits) else {
        slow::note(app, &[&keys[0].0, &keys[1].0], now).await?;
        return Ok(Err(Refused::Wrong));
    };
    forget(app, &keys[0].0).await?;
    Ok(Ok(session::open(app, account.person, now).await?))
}

/// `POST /{lang}/sign-out`
pub async fn sign_out(State(app): State<App>, page: Page, headers: HeaderMap) -> Result<Response> {
    if let Some(token) = Token::of(&headers, &app.settings) {
        session::close(&app, &token, page.now).await?;
    }
    let mut answer = page.redirect(urls::home());
    answer.headers_mut().insert(header::SET_COOKIE, session::no_cookie(&app.settings));
    Ok(answer)
}

async fn forget(app: &App, key: &str) -> Result<()> {
    let tx = app.store.begin().await?;
    failures::clear(&tx, key).await?;
    tx.commit().await?;
    Ok(())
}

/// An address of ours to go on to. Anything else would let a link lead a reader astray.
fn local(next: &str) -> Option<String> {
    let uri: axum::http::Uri = next.parse().ok()?;
    let ours = uri.authority().is_none() && !next.starts_with("//") && !next.contains('\\');
    (ours && crate::page::split(&uri).is_some()).then(|| next.to_owned())
}

/// The address that a request comes from.
pub struct Client(pub String);

impl FromRequestParts<App> for Client {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Client> {
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|it| it.to_str().ok());
        // The last one is what our own proxy saw; those before it are hearsay.
        let forwarded = forwarded.and_then(|it| it.rsplit(',').next()).map(str::trim);
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip());
        Ok(Client(match forwarded.filter(|_| app.settings.behind_proxy) {
            Some(address) => address.to_owned(),
            None => peer.map_or_else(|| "unknown".to_owned(), |it| it.to_string()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn after_signing_in_one_stays_here() {
        assert_eq!(local("/fr/desk?x=1").as_deref(), Some("/fr/desk?x=1"));
        for elsewhere in ["//evil.example/fr/", "https://evil.example/fr/", "/\\evil", "", "/xx/"] {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
