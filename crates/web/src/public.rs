//! The public site.

use crate::App;
use axum::Router;
use axum::routing::get;

mod front;

/// Everything that a visitor can ask for, below the language.
pub fn routes() -> Router<App> {
    Router::new().route("/", get(front::show))
}
