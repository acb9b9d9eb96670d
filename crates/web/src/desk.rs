//! The desk: what the programme's people see when they are signed in.
//!
//! ```text
//! sources ─▶ arrived ─▶ table (accept, edit, merge, reject, undo)
//!    └─▶ batches ─▶ batch ──┘
//!                         └─▶ record (follow, tie, claims, disagree) ─▶ edit (conflict), translate
//! import, print, accounts
//! ```
//!
//! Every page works without script; every action is a plain form that ends in a redirect, or in
//! the form as it was with what is wrong. Which fields a form has is said by `domain::schema`, who
//! may do what by `domain::access`, what a decision brings about by `work`.

mod accounts;
mod arrived;
mod batch;
mod batches;
mod became;
mod choices;
mod compare;
mod confirm;
mod conflict;
mod did;
mod disagree;
mod discard;
mod drafts;
mod edit;
mod ended;
mod entry;
mod filled;
mod find;
mod follow;
mod form;
mod helped;
mod history;
mod import;
mod labels;
mod like;
mod links;
mod list;
mod meanwhile;
mod next;
mod not_now;
mod print;
mod record;
mod release;
mod reviews;
mod sources;
mod table;
mod tie;
mod together;
mod translate;
mod twins;
mod unchecked;
mod urls;
mod waiting;
mod wishes;
mod write;

use crate::{App, Page};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use domain::Kind;
use domain::access::Duty;
use table::{above, beside, decide, draw, give, join, news, passage, selected, split};

/// Everything below `/{lang}/desk`. Whoever sends a form after their session has ended signs in
/// and has it back ([`ended`]); an address that is not there is not found all the same.
pub fn routes(app: &App) -> Router<App> {
    let carried = forms()
        .route_layer(from_fn_with_state(app.clone(), not_now::keep_form))
        .route_layer(from_fn_with_state(app.clone(), ended::carry));
    let asked = buttons()
        .route_layer(from_fn_with_state(app.clone(), not_now::keep_press))
        .route_layer(from_fn_with_state(app.clone(), ended::ask));
    let longest = |path: &str| {
        let most = usize::try_from(app.settings.longest_body(path)).unwrap_or(usize::MAX);
        DefaultBodyLimit::max(most)
    };
    let carried_files = Router::new()
        .route("/sources/paste", post(sources::paste).get(sources::list))
        .route_layer(from_fn_with_state(app.clone(), not_now::keep_form))
        .route_layer(from_fn_with_state(app.clone(), ended::carry));
    let asked_files = Router::new()
        .route("/sources", get(sources::list).post(sources::upload))
        .route("/import", get(import::show).post(import::preview))
        .route("/import/take", post(import::take).get(import::show))
        .route_layer(from_fn_with_state(app.clone(), ended::ask));
    let many_files = Router::new()
        .route("/batches", get(batches::list).post(batches::bring))
        .route_layer(from_fn_with_state(app.clone(), ended::ask))
        .layer(longest(urls::BATCHES));
    let with_files = carried_files.merge(asked_files).layer(longest("")).merge(many_files);
    Router::new()
        .route("/", get(waiting::show))
        .route("/conflicts", get(disagree::list))
        .route("/translations", get(reviews::list))
        .route("/find/{plural}", get(find::suggest))
        .route("/discarded", get(discard::list))
        .route("/arrived/{slug}", get(arrived::show))
        .route("/batches/{id}", get(batch::show))
        .route("/batches/{id}/together", get(together::of_batch))
        .route("/together", get(together::show))
        .route("/table/{source}", get(table::show))
        .route("/table/{source}/news", get(news::show))
        .route("/{plural}", get(list::show))
        .route("/{plural}/{slug}", get(record::show))
        .route("/publications/{id}", get(print::take))
        .merge(with_files)
        .merge(carried)
        .merge(asked)
}

/// What people write in. Their handlers show a form again as it was filled in.
fn forms() -> Router<App> {
    Router::new()
        .route("/table/{source}/{proposal}/accept", post(decide::accept).get(decide::back))
        .route("/new/{plural}", get(edit::new).post(edit::add))
        .route("/{plural}/{slug}/edit", get(edit::show).post(edit::save))
        .route("/{plural}/{slug}/follow/{arrow}", post(follow::follow).get(confirm::ask))
        .route("/{plural}/{slug}/cite", post(tie::save).get(record::back))
        .route("/{plural}/{slug}/translate/{to}", get(translate::show).post(translate::save))
        .route("/accounts", get(accounts::show).post(accounts::add))
}

/// What is no more than a press, with nothing in it that could be lost.
fn buttons() -> Router<App> {
    Router::new()
        .route("/table/{source}/undo", post(decide::undo).get(decide::back))
        .route("/table/{source}/above", get(above::show).post(above::accept))
        .route("/table/{source}/selected", post(selected::act).get(decide::back))
        .route("/table/{source}/join", get(join::show).post(join::save))
        .route("/table/{source}/draw", get(draw::show).post(draw::lay))
        .route("/table/{source}/{proposal}/split", get(split::show).post(split::save))
        .route("/table/{source}/{proposal}/passage", get(passage::show).post(passage::save))
        .route("/table/{source}/{proposal}/give", get(give::show).post(give::save))
        .route("/table/{source}/{proposal}/merge", post(decide::merge).get(beside::show))
        .route("/table/{source}/{proposal}/reject", post(decide::reject).get(decide::back))
        .route("/table/{source}/{proposal}/reopen", post(decide::reopen).get(decide::back))
        .route("/{plural}/{slug}/discard", post(discard::discard).get(confirm::ask_to_discard))
        .route("/{plural}/{slug}/next", post(next::begin).get(next::ask))
        .route("/discarded/{record}", post(discard::restore).get(discard::back))
        .route("/{plural}/{slug}/claims/{claim}/take", post(disagree::take).get(record::back))
        .route("/{plural}/{slug}/take-back", post(disagree::take_back).get(record::back))
        .route("/{plural}/{slug}/claims/{claim}/{state}", post(follow::decide).get(record::back))
        .route("/together/{what}", post(together::decide).get(together::back))
        .route("/batches/{id}/together/{what}", post(together::decide_of_batch).get(together::back))
        .route("/batches/{id}/again", post(batch::again).get(batch::back))
        .route("/publications", get(print::show).post(print::ask))
        .route("/publications/{id}/publish", post(release::publish).get(release::back))
        .route("/publications/{id}/withdraw", post(release::withdraw).get(release::back))
        .route("/accounts/{person}", post(accounts::change).get(accounts::back))
        .route("/accounts/{person}/password", post(accounts::set_password).get(accounts::back))
        .route("/accounts/{person}/disable", post(accounts::disable).get(accounts::back))
        .route("/accounts/{person}/enable", post(accounts::enable).get(accounts::back))
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
    // What is done with reports stands below addresses of its own.
    let reports = ["/desk/table", "/desk/arrived", &urls::together(), urls::BATCHES];
    let of_reports = reports.iter().any(|it| path.starts_with(it));
    if address == urls::desk() {
        path == address
    } else if parts.iter().any(|it| it == address) {
        (address == urls::sources() && of_reports) || page.is_under(address)
    } else {
        !of_reports && !parts.iter().any(|it| page.is_under(it)) && path != urls::desk()
    }
}
