//! To be told by mail what is new in a search: the form, and what the links of the mails lead to.
//!
//! The answer to the form is the same for every address, so nobody learns who is told of what. A
//! link of a mail shows a page with a button and changes nothing: programs that look for harm open
//! links as well.

use super::facets::Coded;
use super::pages;
use super::sift::Sift;
use crate::error::{Error, Result};
use crate::html::{html, html_with};
use crate::page::Page;
use crate::sign::{Client, Refused};
use crate::{App, session, slow, urls};
use askama::Template;
use axum::Form;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::Rhythm;
use jiff::Timestamp;
use serde::Deserialize;
use store::subscriptions::{Search, Subscription};
use work::mail;
use work::subscriptions::{self, Ask};

/// How many requests are free: many people may stand behind one address.
const FREE: u64 = 10;
/// An invisible letter that is written from right to left.
const RIGHT_TO_LEFT: &str = "\u{200f}";
/// The longest query string that is kept, in bytes.
const LONGEST: usize = 2_000;

/// The form, as it is to be filled in or was.
#[derive(Template)]
#[template(path = "public/subscribe.html")]
struct Blank {
    page: Page,
    /// What the search is called, and where it is.
    search: String,
    href: String,
    action: String,
    address: String,
    rhythm: Rhythm,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "public/subscription.html")]
struct Show {
    page: Page,
    it: Subscription,
    href: String,
    /// The day of the next round.
    next: String,
}

type Pairs = Query<Vec<(String, String)>>;
/// The language and the token.
type Token = Path<(String, String)>;

impl Blank {
    fn said(&self, rhythm: &Rhythm) -> String {
        said(&self.page, *rhythm)
    }
}

impl Show {
    fn title(&self) -> &'static str {
        match self.it.confirmed {
            Some(_) => "subscription-title",
            None => "subscription-confirm-title",
        }
    }

    fn rhythm(&self) -> String {
        said(&self.page, self.it.rhythm)
    }
}

/// Where one asks to be told of a search. Nothing where no mail is configured.
pub fn href(app: &App, page: &Page, sift: &Sift) -> Option<String> {
    let query = urls::query(&sift.asked());
    app.tools.mail.is_some().then(|| page.url(format!("{}{query}", urls::new_subscription())))
}

/// `GET /{lang}/subscriptions/new?q=…`
pub async fn new(State(app): State<App>, page: Page, Query(pairs): Pairs) -> Result<Response> {
    let sift = Sift::read(&pairs);
    html(&form(&app, page, &sift).await?)
}

async fn form(app: &App, page: Page, sift: &Sift) -> Result<Blank> {
    Ok(Blank {
        search: title(app, &page, sift).await?,
        href: page.url(format!("{}{}", urls::search(), urls::query(&sift.asked()))),
        action: href(app, &page, sift).ok_or(Error::NotFound)?,
        address: String::new(),
        rhythm: Rhythm::Weekly,
        wrong: None,
        page,
    })
}

/// *smuggling of migrants · Practices · Mexico*
async fn title(app: &App, page: &Page, sift: &Sift) -> Result<String> {
    let coded = Coded::load(app).await?;
    let words = Some(sift.words.clone()).filter(|it| !it.is_empty());
    let set = sift.set.iter().map(|(by, value)| coded.label(page, *by, value));
    let parts: Vec<String> = words.into_iter().chain(set).collect();
    if parts.is_empty() {
        return Ok(page.say("subscription-everything"));
    }
    // Within a sentence of a mail, its first letter would say which way the whole of it runs.
    let mark = if page.lang.is_right_to_left() { RIGHT_TO_LEFT } else { "" };
    Ok(format!("{mark}{}", parts.join(" · ")))
}

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    address: String,
    #[serde(default)]
    rhythm: String,
}

/// `POST /{lang}/subscriptions/new?q=…`
pub async fn ask(
    State(app): State<App>,
    page: Page,
    client: Client,
    Query(pairs): Pairs,
    Form(wanted): Form<Wanted>,
) -> Result<Response> {
    let sift = Sift::read(&pairs);
    let query = urls::query(&sift.asked()).trim_start_matches('?').to_owned();
    let rhythm = Rhythm::from_name(&wanted.rhythm);
    let rhythm = rhythm.filter(|_| query.len() <= LONGEST);
    let rhythm = rhythm.ok_or_else(|| Error::Invalid("no subscription of ours".to_owned()))?;
    let again = Blank { rhythm, address: wanted.address, ..form(&app, page, &sift).await? };
    let (now, address) = (again.page.now, again.address.trim().to_owned());
    if !mail::is_address(&address) {
        let wrong = Some(again.page.say("subscription-address-wrong"));
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, &Blank { wrong, ..again });
    }
    let key = format!("subscription {}", client.0);
    if let Some(wait) = slow::wait(&app, &key, FREE, now).await? {
        let refused = Refused::Wait(wait);
        let wrong = Some(refused.said(&again.page));
        return html_with(refused.status(), &Blank { wrong, ..again });
    }
    slow::note(&app, &[&key], now).await?;
    let search = Search { query, title: again.search, lang: again.page.lang };
    let ask = Ask { address, search, rhythm, token: session::secret()? };
    subscriptions::ask(&app.store, ask, now).await?;
    Ok(again.page.redirect(urls::subscription_asked()))
}

/// `GET /{lang}/subscriptions/asked`
pub async fn asked(page: Page) -> Result<Response> {
    html(&pages::Show {
        page,
        contact: None,
        title: "subscription-asked-title",
        lead: "subscription-asked",
        sections: &[("subscription-asked-none", &["subscription-asked-none-why"])],
    })
}

/// `GET /{lang}/subscriptions/{token}`, and where it is ended, for a reader whose mail program does
/// not end it by itself.
pub async fn show(State(app): State<App>, page: Page, Path((_, token)): Token) -> Result<Response> {
    let found = subscriptions::by_token(app.store.db(), &token, page.now).await?;
    let Some(it) = found else { return gone(page) };
    let (lang, query) = (it.search.lang, &it.search.query);
    let href = crate::page::at(lang, &format!("{}?{query}", urls::search()));
    let next = day(&page, it.rhythm.next(page.now));
    html(&Show { page, it, href, next })
}

/// `POST /{lang}/subscriptions/{token}/confirm`
pub async fn confirm(
    State(app): State<App>,
    page: Page,
    Path((_, token)): Token,
) -> Result<Response> {
    if subscriptions::confirm(&app.store, &token, page.now).await? {
        Ok(page.redirect(urls::subscription(&token)))
    } else {
        gone(page)
    }
}

/// `POST /{lang}/subscriptions/{token}/end`: by the button, or by the reader's mail provider, which
/// is not sent on to another page (RFC 8058).
pub async fn end(
    State(app): State<App>,
    page: Page,
    Path((_, token)): Token,
    body: Bytes,
) -> Result<Response> {
    subscriptions::end(&app.store, &token, page.now).await?;
    let by_provider = body.windows(ONE_CLICK.len()).any(|it| it == ONE_CLICK);
    if by_provider {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Ok(page.redirect(urls::subscription_ended()))
    }
}

/// What a mail provider sends, in whichever form.
const ONE_CLICK: &[u8] = b"One-Click";

/// `GET /{lang}/subscriptions/ended`
pub async fn ended(page: Page) -> Result<Response> {
    let (title, lead) = ("subscription-ended-title", "subscription-ended");
    html(&pages::Show { page, contact: None, title, lead, sections: &[] })
}

/// Never there, ended, or not confirmed in time: which of them is not said.
fn gone(page: Page) -> Result<Response> {
    let (title, lead) = ("subscription-gone-title", "subscription-gone");
    html_with(
        StatusCode::NOT_FOUND,
        &pages::Show { page, contact: None, title, lead, sections: &[] },
    )
}

fn said(page: &Page, rhythm: Rhythm) -> String {
    page.say(match rhythm {
        Rhythm::Daily => "subscription-daily",
        Rhythm::Weekly => "subscription-weekly",
    })
}

fn day(page: &Page, at: Timestamp) -> String {
    words::date(page.lang, &at.strftime("%Y-%m-%d").to_string())
}
