//! The desk: what the programme's people see when they are signed in.

use crate::App;
use axum::Router;

/// Everything below `/{lang}/desk`.
pub fn routes() -> Router<App> {
    Router::new()
}
