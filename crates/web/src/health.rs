//! Whether the program lives, and whether it can serve.

use crate::App;
use axum::extract::State;
use axum::http::StatusCode;

/// `GET /healthz`: the program answers.
pub async fn lives() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers too.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match store::changes::position(app.store.db()).await {
        Ok(_) => (StatusCode::OK, "ready\n"),
        Err(cause) => {
            tracing::warn!("not ready: {cause}");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
