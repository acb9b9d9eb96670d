//! What is done with a record that is not writing it: following an arrow, deciding on a claim.

use super::confirm;
use super::did;
use super::ended;
use super::entry::{Desk, Named};
use super::meanwhile;
use super::record::{self, Again, Followed};
use super::urls;
use crate::error::{Error, Result};
use crate::{App, Page};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{Act, Arrow, ClaimId, ClaimState, Record, StateError};
use serde::Deserialize;
use store::{SaveError, claims};

#[derive(Debug, Deserialize)]
pub struct Way {
    arrow: String,
}

#[derive(Debug, Deserialize)]
pub struct Comment {
    version: u32,
    #[serde(default)]
    why: String,
    again: Option<String>,
    /// The question what readers would miss was answered with yes.
    sure: Option<String>,
}

/// `POST /{lang}/desk/{plural}/{slug}/follow/{arrow}`
pub async fn follow(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(way): Path<Way>,
    Form(comment): Form<Comment>,
) -> Result<Response> {
    let arrow = Arrow::from_name(&way.arrow).ok_or(Error::NotFound)?;
    let mut record = named.load(&app, &page).await?;
    page.allow(Act::Follow(arrow), &record)?;
    let asked = confirm::is_needed(arrow, &record);
    if comment.again.is_some() && asked {
        return confirm::again(page, &record, arrow, comment.why);
    }
    if comment.again.is_some() {
        let alert = Some(ended::given_back(&page));
        let follow = Some(Followed { arrow, why: comment.why, wrong: None });
        let again = Again { alert, follow, ..Again::default() };
        return record::draw(&app, page, &record, again, StatusCode::OK).await;
    }
    // What one has not seen one does not publish.
    if comment.version != record.version {
        return changed(&app, page, &record).await;
    }
    if asked && comment.sure.is_none() {
        let question = confirm::about_arrow(&page, &record, arrow, comment.why);
        return confirm::draw(page, &record, question, StatusCode::OK);
    }
    if arrow.needs_a_comment() && comment.why.trim().is_empty() {
        let wrong = page.say("desk-comment-missing");
        let follow = Some(Followed { arrow, why: comment.why, wrong: Some(wrong.clone()) });
        let again = Again { alert: Some(wrong), follow, ..Again::default() };
        return record::draw(&app, page, &record, again, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let tx = app.store.begin().await?;
    let ground = claims::ground(&tx, record.id).await?;
    match record.follow(arrow, page.person()?, &ground) {
        Ok(()) => (),
        Err(StateError::NoArrow { .. }) => return changed(&app, page, &record).await,
        Err(StateError::Missing(missing)) => {
            drop(tx);
            let args = [("n", missing.len().into())];
            let alert = Some(page.say_with("desk-something-missing", &args));
            let again = Again { alert, ..Again::default() };
            return record::draw(&app, page, &record, again, StatusCode::UNPROCESSABLE_ENTITY)
                .await;
        }
    }
    match work::edition::keep(&tx, record, &page.by().because(comment.why.trim())).await {
        Ok(kept) => {
            tx.commit().await?;
            Ok(page.redirect(did::at(&kept, arrow)))
        }
        Err(SaveError::Conflict { theirs }) => {
            drop(tx);
            changed(&app, page, &theirs).await
        }
        Err(SaveError::Store(cause)) => Err(cause.into()),
    }
}

/// Somebody was faster: the record as it is now, before anything is done with it.
async fn changed(app: &App, page: Page, record: &Record) -> Result<Response> {
    let alert = Some(meanwhile::said(app.store.db(), &page, record.id).await?);
    let again = Again { alert, ..Again::default() };
    record::draw(app, page, record, again, StatusCode::CONFLICT).await
}

#[derive(Debug, Deserialize)]
pub struct Decided {
    claim: String,
    state: String,
}

/// `POST /{lang}/desk/{plural}/{slug}/claims/{claim}/{state}`
pub async fn decide(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(decided): Path<Decided>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let record = named.load(&app, &page).await?;
    let id: ClaimId = decided.claim.parse().map_err(|_| Error::NotFound)?;
    let state = ClaimState::from_name(&decided.state).ok_or(Error::NotFound)?;
    let tx = app.store.begin().await?;
    let claims = claims::of_record(&tx, record.id).await?;
    claims.iter().find(|it| it.id == id).ok_or(Error::NotFound)?;
    claims::decide(&tx, &[id], state, &page.by()).await?;
    tx.commit().await?;
    Ok(page.redirect(urls::record(record.kind, &record.slug) + "#claims"))
}
