//! The desk: what the programme's people see when they are signed in.
//!
//! ```text
//! sources ─▶ arrived ─▶ table (accept, edit, merge, reject, undo)
//!                         └─▶ record (follow, cite, claims) ─▶ edit (conflict), translate
//! import, print, accounts
//! ```
//!
//! Every page works without script; every action is a plain form that ends in a redirect, or in
//! the form as it was with what is wrong. Which fields a form has is said by `domain::schema`, who
//! may do what by `domain::access`, what a decision brings about by `work`.

mod accounts;
mod arrived;
mod choices;
mod compare;
mod conflict;
mod edit;
mod entry;
mod filled;
mod follow;
mod form;
mod history;
mod import;
mod labels;
mod list;
mod print;
mod record;
mod sources;
mod table;
mod translate;
mod urls;
mod waiting;
mod write;

use crate::{App, Page};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use domain::Kind;
use domain::access::Duty;
use table::{above, decide};

/// Everything below `/{lang}/desk`. The longest upload is given in bytes.
pub fn routes(longest_upload: u64) -> Router<App> {
    let longest = usize::try_from(longest_upload).unwrap_or(usize::MAX).saturating_add(64 * 1024);
    let with_files = Router::new()
        .route("/sources", get(sources::list).post(sources::upload))
        .route("/sources/paste", post(sources::paste).get(sources::list))
        .route("/import", get(import::show).post(import::preview))
        .route("/import/take", post(import::take).get(import::show))
        .layer(DefaultBodyLimit::max(longest));
    Router::new()
        .route("/", get(waiting::show))
        .merge(with_files)
        .route("/arrived/{slug}", get(arrived::show))
        .merge(tables())
        .merge(records())
        .route("/publications", get(print::show).post(print::ask))
        .route("/publications/{id}", get(print::take))
        .route("/accounts", get(accounts::show).post(accounts::add))
        .route("/accounts/{person}", post(accounts::change))
        .route("/accounts/{person}/password", post(accounts::set_password))
        .route("/accounts/{person}/disable", post(accounts::disable))
        .route("/accounts/{person}/enable", post(accounts::enable))
}

fn tables() -> Router<App> {
    Router::new()
        .route("/table/{source}", get(table::show))
        .route("/table/{source}/undo", post(decide::undo).get(decide::back))
        .route("/table/{source}/above", get(above::show).post(above::accept))
        .route("/table/{source}/{proposal}/accept", post(decide::accept).get(decide::back))
        .route("/table/{source}/{proposal}/merge", post(decide::merge).get(decide::back))
        .route("/table/{source}/{proposal}/reject", post(decide::reject).get(decide::back))
        .route("/table/{source}/{proposal}/reopen", post(decide::reopen).get(decide::back))
}

fn records() -> Router<App> {
    Router::new()
        .route("/new/{plural}", get(edit::new).post(edit::add))
        .route("/{plural}", get(list::show))
        .route("/{plural}/{slug}", get(record::show))
        .route("/{plural}/{slug}/edit", get(edit::show).post(edit::save))
        .route("/{plural}/{slug}/follow/{arrow}", post(follow::follow).get(record::back))
        .route("/{plural}/{slug}/cite", post(follow::cite).get(record::back))
        .route("/{plural}/{slug}/claims/{claim}/{state}", post(follow::settle).get(record::back))
        .route("/{plural}/{slug}/translate/{to}", get(translate::show).post(translate::save))
}

/// The parts of the desk that are there for this viewer.
pub fn sections(page: &Page) -> Vec<(String, String)> {
    let mut sections = vec![(urls::desk(), page.say("desk-waiting"))];
    let mut add = |may: bool, address: String, label: String| {
        if may {
            sections.push((address, label));
        }
    };
    add(true, urls::sources(), page.say("desk-reports"));
    add(true, urls::list(Kind::Practice), page.say("desk-records"));
    add(page.has(Duty::Import), urls::import(), page.say("desk-import"));
    add(page.has(Duty::Print), urls::publications(), page.say("publications-title"));
    add(page.has(Duty::Accounts), urls::accounts(), page.say("desk-accounts"));
    sections
}

/// Whether the viewer is in this part of the desk.
pub fn is_here(page: &Page, address: &str) -> bool {
    let parts = [urls::sources(), urls::import(), urls::publications(), urls::accounts()];
    let path = page.here.split('?').next().unwrap_or_default().trim_end_matches('/');
    if address == urls::desk() {
        path == address
    } else if parts.iter().any(|it| it == address) {
        let table = address == urls::sources() && path.starts_with("/desk/table");
        table || page.is_under(address)
    } else {
        let other = parts.iter().any(|it| page.is_under(it));
        !other && path != urls::desk() && !path.starts_with("/desk/table")
    }
}
