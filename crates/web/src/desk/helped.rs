//! Where a helper model is asked, it is told plainly: before a report is sent, on its reading
//! table, and on each proposal that the model suggested.

use crate::error::Result;
use crate::{App, Page};
use domain::{ProposalId, RecordId};
use std::collections::HashMap;
use store::jobs::{self, JobState};
use store::{Db, helped};

/// What people are told before they bring a report. Nothing where no helper is asked.
pub fn told(app: &App, page: &Page) -> Option<String> {
    let helper = app.tools.helper.as_ref()?;
    let args = [("model", helper.model.as_str().into()), ("host", helper.host.as_str().into())];
    Some(page.say_with("desk-helper", &args))
}

/// What the helper had to do with a report.
#[derive(Debug, Default)]
pub struct Help {
    /// How far it is, or what came of it.
    pub said: Vec<String>,
    pub suggestions: HashMap<ProposalId, String>,
}

pub async fn of_source(db: &Db, page: &Page, source: RecordId) -> Result<Help> {
    let Some(asked) = helped::of_source(db, source).await? else { return Ok(Help::default()) };
    let suggestions = helped::suggestions(db, source).await?;
    let said = match asked.answered {
        Some(it) => {
            let args = [
                ("model", it.model.as_str().into()),
                ("host", it.host.as_str().into()),
                ("n", it.suggested.into()),
            ];
            let mut said = vec![page.say_with("desk-helper-answered", &args)];
            if it.dropped > 0 {
                said.push(page.say_with("desk-helper-dropped", &[("n", it.dropped.into())]));
            }
            said
        }
        None => match jobs::by_id(db, asked.job).await?.map(|it| it.state) {
            Some(JobState::Waiting | JobState::Running) => vec![page.say("desk-helper-asked")],
            Some(JobState::Failed) => vec![page.say("desk-helper-failed")],
            Some(JobState::Done) | None => Vec::new(),
        },
    };
    Ok(Help { said, suggestions })
}
