//! Tables: told line by line what they would do, and taken after a yes.

use super::entry::Desk;
use super::sources::not_read;
use super::{urls, write};
use crate::error::Result;
use crate::html::{html, html_with};
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::extract::multipart::Multipart;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use work::portfolio::{
    self, Line, NotATable, Preview, Problem, Row, TakeError, Taken, Verdict, Wrong,
};

#[derive(Template)]
#[template(path = "desk/import.html")]
struct Show {
    page: Page,
    alert: Option<String>,
    taken: Option<String>,
    seen: Option<Seen>,
}

/// What the files would do.
struct Seen {
    lines: Vec<Told>,
    counts: Vec<(&'static str, String, usize)>,
    refused: usize,
    /// Whether there is nothing to take: all of it was taken before.
    is_known: bool,
    /// The files themselves come back with the yes, so that nothing is kept before it.
    files: Vec<(String, String)>,
    action: String,
}

struct Told {
    file: String,
    line: String,
    title: String,
    verdict: &'static str,
    said: String,
    wrong: Vec<String>,
}

/// `GET /{lang}/desk/import`
pub async fn show(Desk(page): Desk) -> Result<Response> {
    page.allow_duty(Duty::Import)?;
    html(&Show { page, alert: None, taken: None, seen: None })
}

/// `POST /{lang}/desk/import`: the preview. Nothing is changed.
pub async fn preview(
    State(app): State<App>,
    Desk(page): Desk,
    mut parts: Multipart,
) -> Result<Response> {
    page.allow_duty(Duty::Import)?;
    let mut files = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(not_read)? {
        let name = part.file_name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(not_read)?;
        if !(name.is_empty() && bytes.is_empty()) {
            files.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    tell(&app, page, files, StatusCode::OK).await
}

/// `POST /{lang}/desk/import/take`: the yes.
pub async fn take(
    State(app): State<App>,
    Desk(page): Desk,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    page.allow_duty(Duty::Import)?;
    let names = pairs.iter().filter(|it| it.0 == "name").map(|it| it.1.clone());
    let texts = pairs.iter().filter(|it| it.0 == "text").map(|it| it.1.replace("\r\n", "\n"));
    let files: Vec<(String, String)> = names.zip(texts).collect();
    let Ok(rows) = read(&files) else {
        return tell(&app, page, files, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match portfolio::take(&app.store, &rows, &page.by()).await {
        Ok(taken) => {
            let taken = Some(said(&page, taken));
            html(&Show { page, alert: None, taken, seen: None })
        }
        Err(TakeError::Refused(_)) => {
            tell(&app, page, files, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(TakeError::Store(cause)) => Err(cause.into()),
    }
}

type Files = Vec<(String, Vec<Row>)>;

/// The rows of all files, or the first file that is no table of ours.
fn read(files: &[(String, String)]) -> Result<Files, (String, NotATable)> {
    let rows = |(name, text): &(String, String)| match portfolio::read(text.as_bytes()) {
        Ok(rows) => Ok((name.clone(), rows)),
        Err(error) => Err((name.clone(), error)),
    };
    files.iter().map(rows).collect()
}

async fn tell(
    app: &App,
    page: Page,
    files: Vec<(String, String)>,
    status: StatusCode,
) -> Result<Response> {
    let refuse = |page: Page, alert: String| {
        let show = Show { page, alert: Some(alert), taken: None, seen: None };
        html_with(StatusCode::UNPROCESSABLE_ENTITY, &show)
    };
    if files.is_empty() {
        let alert = page.say("refusal-empty");
        return refuse(page, alert);
    }
    let rows = match read(&files) {
        Ok(rows) => rows,
        Err((name, error)) => {
            let alert = not_a_table(&page, &name, &error);
            return refuse(page, alert);
        }
    };
    let preview = portfolio::preview(app.store.db(), &rows).await?;
    let refused = preview.refused();
    let alert =
        (refused > 0).then(|| page.say_with("desk-import-refused", &[("n", refused.into())]));
    let status = if refused > 0 { StatusCode::UNPROCESSABLE_ENTITY } else { status };
    let seen = Some(seen(&page, &preview, files));
    html_with(status, &Show { page, alert, taken: None, seen })
}

fn seen(page: &Page, preview: &Preview, files: Vec<(String, String)>) -> Seen {
    let verdicts = [Verdict::Add, Verdict::Claim, Verdict::Same, Verdict::Refuse];
    let count = |verdict: Verdict| {
        let count = preview.lines.iter().filter(|it| it.verdict == verdict).count();
        (name(verdict), page.say(key(verdict)), count)
    };
    Seen {
        lines: preview.lines.iter().map(|it| told(page, it)).collect(),
        counts: verdicts.map(count).into(),
        refused: preview.refused(),
        is_known: preview.lines.iter().all(|it| it.verdict == Verdict::Same),
        files,
        action: page.url(urls::take()),
    }
}

fn told(page: &Page, line: &Line) -> Told {
    Told {
        file: line.file.clone(),
        line: page.number(usize::try_from(line.line).unwrap_or(usize::MAX)),
        title: line.title.clone(),
        verdict: name(line.verdict),
        said: page.say(key(line.verdict)),
        wrong: line.wrong.iter().map(|it| wrong(page, it)).collect(),
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Add => "add",
        Verdict::Claim => "claim",
        Verdict::Same => "same",
        Verdict::Refuse => "refuse",
    }
}

fn key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Add => "desk-import-add",
        Verdict::Claim => "desk-import-claim",
        Verdict::Same => "desk-import-same",
        Verdict::Refuse => "desk-import-refuse",
    }
}

fn wrong(page: &Page, wrong: &Wrong) -> String {
    let problem = match &wrong.problem {
        Problem::Value(error) => write::why(page.lang, error),
        Problem::Cells { found, expected } => {
            let args = [("found", (*found).into()), ("expected", (*expected).into())];
            page.say_with("desk-import-cells", &args)
        }
        Problem::NoSource => page.say("desk-import-no-source"),
        Problem::NoTitle => page.say("desk-import-no-title"),
        Problem::SeveralBodies => page.say("desk-import-several-bodies"),
    };
    let args = [("column", (&wrong.column).into()), ("problem", problem.into())];
    page.say_with("desk-import-column", &args)
}

fn not_a_table(page: &Page, file: &str, error: &NotATable) -> String {
    match error {
        NotATable::NoText => page.say_with("desk-import-no-text", &[("file", file.into())]),
        NotATable::Columns(columns) if columns.is_empty() => {
            page.say_with("desk-import-empty", &[("file", file.into())])
        }
        NotATable::Columns(columns) => {
            let args = [("file", file.into()), ("columns", columns.into())];
            page.say_with("desk-import-columns", &args)
        }
        NotATable::Csv { line, .. } => {
            let args = [("file", file.into()), ("line", (*line).into())];
            page.say_with("desk-import-broken", &args)
        }
    }
}

fn said(page: &Page, taken: Taken) -> String {
    let args = [
        ("added", taken.added.into()),
        ("claims", taken.claims.into()),
        ("same", taken.same.into()),
    ];
    page.say_with("desk-import-taken", &args)
}
