//! The public site: what anybody may read.

mod back;
mod conflicts;
mod drawn;
mod facets;
mod figures;
mod front;
mod json;
mod list;
mod pages;
mod passages;
mod record;
mod search;
mod sift;
mod source;
mod tree;

pub use front::show as front;

use crate::App;
use axum::Router;
use axum::routing::get;

/// Everything that a visitor can ask for, below the language.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/search", get(search::show))
        .route("/conflicts", get(conflicts::show))
        .route("/figures", get(figures::show))
        .route("/places", get(tree::places))
        .route("/themes", get(tree::themes))
        .route("/about", get(pages::about))
        .route("/accessibility", get(pages::accessibility))
        .route("/privacy", get(pages::privacy))
        .route("/data", get(pages::data))
        .route("/{kind}", get(list::show))
        .route("/{kind}/{slug}", get(record::show))
}
