//! Asking before something is done that others would notice: what will happen, and a way back.
//!
//! A plain page with one form, so that it works without script and can be read twice.

use super::ended;
use super::entry::{Desk, Named};
use super::labels::Said;
use super::{discard, next, urls, waiting};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Arrow, Record, State as Of, state};
use serde::Deserialize;
use words::Key;

#[derive(Template)]
#[template(path = "desk/confirm.html")]
struct Show {
    page: Page,
    title: Said,
    alert: Option<String>,
    question: String,
    /// What will happen, a sentence each.
    effects: Vec<Effect>,
    form: Option<Form>,
    back: String,
}

/// What is sent when the answer is yes.
pub struct Form {
    pub action: String,
    pub version: u32,
    pub button: String,
    /// The comment as it was written before, where one can be written.
    pub why: Option<String>,
}

/// A sentence of what will happen, or of why it cannot; with the record it is about and what can be
/// done with that, where it is about one.
#[derive(Default)]
pub struct Effect {
    pub said: String,
    pub link: Option<(String, Said)>,
    pub then: String,
}

impl From<String> for Effect {
    fn from(said: String) -> Effect {
        Effect { said, ..Effect::default() }
    }
}

/// A question about a record, and what a yes brings about.
pub struct Question {
    pub asked: String,
    pub effects: Vec<Effect>,
    pub form: Option<Form>,
    pub alert: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Way {
    arrow: String,
}

/// Whether readers would miss something: then it is asked first.
pub fn is_needed(arrow: Arrow, record: &Record) -> bool {
    record.state() == Of::Published && matches!(arrow, Arrow::Reopen | Arrow::Retire)
}

/// `GET /{lang}/desk/{plural}/{slug}/follow/{arrow}`: asks where there is something to ask; else
/// back to the record, as for what only a form leads to.
pub async fn ask(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(way): Path<Way>,
) -> Result<Response> {
    let arrow = Arrow::from_name(&way.arrow).ok_or(Error::NotFound)?;
    let record = named.load(&app, &page).await?;
    if !is_needed(arrow, &record) || !page.may(Act::Follow(arrow), &record) {
        return Ok(page.redirect(urls::record(record.kind, &record.slug)));
    }
    let question = about_arrow(&page, &record, arrow, String::new());
    draw(page, &record, question, StatusCode::OK)
}

/// What following an arrow from a public page would bring about.
pub fn about_arrow(page: &Page, record: &Record, arrow: Arrow, why: String) -> Question {
    let (asked, readers) = if arrow == Arrow::Retire {
        ("confirm-retire", "confirm-retire-readers")
    } else {
        ("confirm-reopen", "confirm-reopen-readers")
    };
    let effects = vec![page.say(readers).into()];
    let form = Form {
        action: page.url(urls::follow(record.kind, &record.slug, arrow)),
        version: record.version,
        button: arrow.say(page.lang),
        why: Some(why),
    };
    Question { asked: page.say(asked), effects, form: Some(form), alert: None }
}

/// The edit page of a record whose words stand still now: what has to be done first, and the
/// button for it, if it is the viewer's to press.
pub fn closed(page: Page, record: &Record) -> Result<Response> {
    let open_again = state::next(record.kind, record.state(), Arrow::Reopen).is_some()
        && page.may(Act::Follow(Arrow::Reopen), record);
    let args = [("state", record.state().say(page.lang).into())];
    let question = if page.may(Act::WriteNext, record) {
        Question { alert: Some(page.say("edit-published")), ..next::question(&page, record) }
    } else {
        let key = if open_again { "edit-reopen-first" } else { "edit-closed" };
        let form = open_again.then(|| Form {
            action: page.url(urls::follow(record.kind, &record.slug, Arrow::Reopen)),
            version: record.version,
            button: Arrow::Reopen.say(page.lang),
            why: Some(String::new()),
        });
        let effects = vec![page.say_with(key, &args).into()];
        Question { asked: page.say("edit-not-now"), effects, form, alert: None }
    };
    draw(page, record, question, StatusCode::CONFLICT)
}

/// The page of a question.
pub fn draw(
    page: Page,
    record: &Record,
    question: Question,
    status: StatusCode,
) -> Result<Response> {
    let Question { asked, effects, form, alert } = question;
    let title = waiting::said(&page, record);
    let back = page.url(urls::record(record.kind, &record.slug));
    html_with(status, &Show { title, alert, question: asked, effects, form, back, page })
}

/// A form of such a question that came after its session had ended: asked again, as it was.
pub fn again(page: Page, record: &Record, arrow: Arrow, why: String) -> Result<Response> {
    let mut question = about_arrow(&page, record, arrow, why);
    question.alert = Some(ended::given_back(&page));
    draw(page, record, question, StatusCode::OK)
}

/// `GET /{lang}/desk/{plural}/{slug}/discard`
pub async fn ask_to_discard(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::Discard, &record)?;
    let question = discard::question(&app, &page, &record).await?;
    draw(page, &record, question, StatusCode::OK)
}
