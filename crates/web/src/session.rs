//! Sessions: a random token in a cookie, its hash in the database.

use crate::{App, app::Settings, error::Result};
use axum::http::{HeaderMap, HeaderValue, header};
use domain::PersonId;
use jiff::{SignedDuration, Timestamp};
use store::{accounts::Account, sessions};

/// How long one stays signed in.
const LASTS: SignedDuration = SignedDuration::from_hours(12);

/// 256 random bits, in hexadecimal. Only its hash is kept, so that who reads the database
/// cannot sign in with it.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    fn new() -> Result<Token> {
        Ok(Token(secret()?))
    }

    /// The token that the reader's browser sent.
    pub fn of(headers: &HeaderMap, settings: &Settings) -> Option<Token> {
        let name = cookie_name(settings);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|it| it.to_str().ok())
            .flat_map(|it| it.split(';'))
            .filter_map(|it| it.trim().split_once('='))
            .find(|(it, value)| *it == name && value.len() == 64)
            .map(|(_, value)| Token(value.to_owned()))
    }

    fn hash(&self) -> String {
        sessions::hash(&self.0)
    }

    /// What the browser is told to keep.
    pub fn cookie(&self, settings: &Settings) -> HeaderValue {
        cookie(&self.0, LASTS.as_secs(), settings)
    }
}

/// What makes the browser forget the token.
pub fn no_cookie(settings: &Settings) -> HeaderValue {
    cookie("", 0, settings)
}

/// `__Host-` binds a cookie to this host and to https; loopback has no https.
fn cookie_name(settings: &Settings) -> &'static str {
    if settings.is_secure() { "__Host-ayni" } else { "ayni" }
}

fn cookie(value: &str, seconds: i64, settings: &Settings) -> HeaderValue {
    let name = cookie_name(settings);
    let secure = if settings.is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).expect("a cookie of hexadecimal digits is a header")
}

/// 256 random bits, in hexadecimal.
pub fn secret() -> Result<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|it| anyhow::anyhow!("no randomness: {it}"))?;
    Ok(hex(&bytes))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Who holds the token.
pub async fn account(app: &App, token: &Token, now: Timestamp) -> Result<Option<Account>> {
    Ok(sessions::viewer(app.store.db(), &token.hash(), now).await?)
}

/// Signs a person in.
pub async fn open(app: &App, person: PersonId, now: Timestamp) -> Result<Token> {
    let token = Token::new()?;
    let tx = app.store.begin().await?;
    sessions::open(&tx, &token.hash(), person, now, now + LASTS).await?;
    tx.commit().await?;
    Ok(token)
}

/// Signs out.
pub async fn close(app: &App, token: &Token, now: Timestamp) -> Result<()> {
    let tx = app.store.begin().await?;
    sessions::close(&tx, &token.hash(), now).await?;
    tx.commit().await?;
    Ok(())
}
