//! What every page needs: its language, who looks at it, and what time it is.

use crate::session::{self, Token};
use crate::{App, Error, error::Result, plan, urls};
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::{StatusCode, Uri, header, request::Parts};
use axum::response::{IntoResponse, Response};
use domain::access::Duty;
use domain::{Act, Kind, Lang, PersonId, Record, Viewer};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::borrow::Borrow;
use store::accounts::Account;

/// Extracted by every handler. Its language is that of the address; an address without one of
/// ours is *not found*.
#[derive(Debug, Clone)]
pub struct Page {
    pub lang: Lang,
    pub viewer: Viewer,
    /// Who is signed in.
    pub account: Option<Account>,
    pub now: Timestamp,
    /// The address without its language, with its query.
    pub here: String,
    /// Where readers reach the site, if it was told: never what a request says of itself, since
    /// pages are kept for whoever asks next.
    pub site: String,
}

impl Page {
    /// A page that nobody in particular looks at.
    pub fn for_anyone(lang: Lang, here: String, now: Timestamp) -> Page {
        let (viewer, site) = (Viewer::default(), String::new());
        Page { lang, viewer, account: None, now, here, site }
    }

    /// The day, for what is planned and what is over. Ours is that of UTC.
    pub fn today(&self) -> Date {
        TimeZone::UTC.to_datetime(self.now).date()
    }

    pub fn say(&self, key: &str) -> String {
        words::say(self.lang, key)
    }

    /// A sentence with its arguments: `page.say_with("count-practices", &[("n", 3.into())])`.
    pub fn say_with(&self, key: &str, args: &[(&str, words::Arg)]) -> String {
        words::say_with(self.lang, key, args)
    }

    /// An arrow onward, in the direction of the language.
    pub fn onward(&self) -> &'static str {
        if self.lang.dir() == "rtl" { "←" } else { "→" }
    }

    /// A count as the language writes it.
    #[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^53 here")]
    pub fn number(&self, number: impl Borrow<usize>) -> String {
        words::number(self.lang, *number.borrow() as f64)
    }

    /// A sentence about a number: `page.count("list-count", 3)`. Its argument is `n`.
    pub fn count(&self, key: &str, number: impl Borrow<usize>) -> String {
        self.say_with(key, &[("n", (*number.borrow()).into())])
    }

    /// A sentence with one text: `page.about("mark-otherwise", "value", "July")`.
    pub fn about(&self, key: &str, name: &str, text: impl AsRef<str>) -> String {
        self.say_with(key, &[(name, text.as_ref().into())])
    }

    /// An address of ours in the language of the page.
    pub fn url(&self, address: impl AsRef<str>) -> String {
        at(self.lang, address.as_ref())
    }

    /// This page in another language.
    pub fn in_lang(&self, lang: impl Borrow<Lang>) -> String {
        at(*lang.borrow(), &self.here)
    }

    /// What a language calls itself.
    pub fn endonym(&self, lang: impl Borrow<Lang>) -> String {
        words::language_name(*lang.borrow(), lang.borrow().tag())
    }

    /// *Practice*
    pub fn kind(&self, kind: impl Borrow<Kind>) -> String {
        words::kind(self.lang, *kind.borrow())
    }

    /// *Practices*
    pub fn kinds(&self, kind: impl Borrow<Kind>) -> String {
        words::kinds(self.lang, *kind.borrow())
    }

    /// The address of the list of a kind.
    pub fn list(&self, kind: impl Borrow<Kind>) -> String {
        self.url(urls::list(*kind.borrow()))
    }

    /// The links at the head of every page.
    pub fn sections(&self) -> Vec<plan::Link> {
        plan::sections(self.lang)
    }

    /// The links at the foot of every page.
    pub fn colophon(&self) -> Vec<plan::Link> {
        let mut links = plan::colophon(self.lang);
        if self.account.is_none() {
            links.push((urls::sign_in(), self.say("sign-in")));
        }
        links
    }

    /// The address without its language and its query.
    pub fn path(&self) -> &str {
        self.here.split('?').next().unwrap_or_default()
    }

    /// Whether the address begins like this one; the navigation shows where one is.
    pub fn is_under(&self, address: impl AsRef<str>) -> bool {
        let rest = self.path().strip_prefix(address.as_ref());
        rest.is_some_and(|it| it.is_empty() || it.starts_with('/'))
    }

    pub fn may(&self, act: Act, record: &Record) -> bool {
        self.viewer.may(act, record.kind, record.state())
    }

    pub fn has(&self, duty: Duty) -> bool {
        self.viewer.has(duty)
    }

    /// Stops who may not do this. Who may not even read it learns nothing of it.
    pub fn allow(&self, act: Act, record: &Record) -> Result<()> {
        if self.may(act, record) {
            Ok(())
        } else if self.may(Act::Read, record) {
            Err(Error::Forbidden)
        } else {
            Err(Error::NotFound)
        }
    }

    /// Stops who may not make a record of this kind.
    pub fn allow_new(&self, kind: Kind) -> Result<()> {
        let may = self.viewer.may(Act::Create, kind, domain::State::Draft);
        if may { Ok(()) } else { Err(self.refused()) }
    }

    /// Stops who has no such duty. Of accounts nobody else may read anything, so to all others
    /// they are not there.
    pub fn allow_duty(&self, duty: Duty) -> Result<()> {
        match duty {
            _ if self.has(duty) => Ok(()),
            Duty::Accounts => Err(Error::NotFound),
            Duty::Desk | Duty::Harvest | Duty::Import | Duty::Print | Duty::Release => {
                Err(self.refused())
            }
        }
    }

    fn refused(&self) -> Error {
        if self.viewer.reads_the_desk() { Error::Forbidden } else { Error::NotFound }
    }

    /// Who is signed in; for what only a person can do.
    pub fn person(&self) -> Result<PersonId> {
        self.viewer.person.ok_or(Error::NotFound)
    }

    /// Who writes now, for the change log.
    pub fn by(&self) -> store::By {
        store::By { person: self.viewer.person, at: self.now, why: None }
    }

    /// *See other*, which every POST that did its work ends with.
    pub fn redirect(&self, address: impl AsRef<str>) -> Response {
        see_other(&self.url(address))
    }
}

/// An address in a language.
pub fn at(lang: Lang, address: &str) -> String {
    format!("/{lang}{address}")
}

/// To another address, whole, by GET.
pub fn see_other(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, address.to_owned())]).into_response()
}

/// The language of an address and what follows it.
pub fn split(uri: &Uri) -> Option<(Lang, String)> {
    let path = uri.path().strip_prefix('/')?;
    let (lang, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    let rest = if rest.is_empty() { "/" } else { rest };
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    Some((lang.parse().ok()?, format!("{rest}{query}")))
}

impl FromRequestParts<App> for Page {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Page> {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |it| &it.0);
        let (lang, here) = split(uri).ok_or(Error::NotFound)?;
        let mut page = Page::for_anyone(lang, here, app.now());
        let site = app.settings.address.as_deref().unwrap_or_default();
        site.trim_end_matches('/').clone_into(&mut page.site);
        if let Some(token) = Token::of(&parts.headers, &app.settings) {
            page.account = session::account(app, &token, page.now).await?;
        }
        if let Some(account) = &mut page.account {
            account.name = words::called(lang, &account.name, account.example);
        }
        if let Some(account) = &page.account {
            page.viewer = Viewer { person: Some(account.person), roles: account.roles.clone() };
        }
        Ok(page)
    }
}
