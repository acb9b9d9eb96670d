//! The routes and the layers around them.

use crate::{
    App, Page, desk, files, guard, health, kept, page, public, refusal, sign, straight, urls, wants,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderMap;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::Response;
use axum::routing::{get, post};
use domain::Lang;
use std::net::SocketAddr;
use std::sync::Arc;
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

/// How hard a page is packed. It is kept as it was packed, so it is paid for once after a write;
/// the fastest level leaves the heaviest pages some kilobytes longer.
const PACKED: CompressionLevel = CompressionLevel::Precise(4);

/// Everything that can be asked.
pub fn router(app: App) -> Router {
    let in_a_language = Router::new()
        .merge(public::routes().layer(map_response(kept::for_anyone)))
        .merge(public::by_mail())
        .nest("/desk", desk::routes(&app))
        .route("/sign-in", get(sign::show).post(sign::sign_in))
        .route("/sign-out", post(sign::sign_out));
    let layers = ServiceBuilder::new()
        .layer(CompressionLayer::new().quality(PACKED).compress_when(worth_it()))
        .layer(from_fn_with_state(app.clone(), guard::headers))
        .layer(from_fn(straight::lead))
        .layer(from_fn_with_state(app.clone(), refusal::dress))
        .layer(CatchPanicLayer::custom(refusal::after_panic))
        .layer(guard::forgery(&app))
        .layer(from_fn_with_state(app.clone(), guard::sizes))
        // A form is short; the upload of a report raises this for itself.
        .layer(DefaultBodyLimit::max(1024 * 1024));
    let site = Router::new()
        .route("/", get(to_own_language))
        // A nested `/` would not have the stroke at its end.
        .route("/{lang}/", get(public::front).layer(map_response(kept::for_anyone)))
        .route("/{lang}", get(to_front))
        .nest("/{lang}", in_a_language)
        .merge(public::at_the_root().layer(map_response(kept::for_anyone)))
        .route("/static/{hash}/{name}", get(files::show))
        .route("/healthz", get(health::lives))
        .route("/readyz", get(health::ready))
        .with_state(app.clone())
        .layer(layers);
    // Outside of the routing too: what is kept has no way to be found.
    Router::new().fallback_service(site).layer(from_fn_with_state(Arc::new(app), kept::keep))
}

/// Serves until `shutdown` resolves, then lets what is under way end.
pub async fn serve(
    app: App,
    listener: tokio::net::TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let warming = tokio::spawn(warm(app.clone()));
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(shutdown).await;
    warming.abort();
    served
}

/// Reads what is kept in memory, while nobody has asked for it yet: else the first reader would wait.
/// Where it cannot be read, their page says so.
async fn warm(app: App) {
    let read = async {
        app.places().await?;
        app.themes().await?;
        app.deciders().await?;
        app.tally().await.map(drop)
    };
    if let Err(error) = read.await {
        tracing::debug!(error = format!("{error:#}"), "what is kept in memory was not read");
    }
}

/// Fonts and pictures are compressed already.
fn worth_it() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("font/"))
}

/// `GET /{lang}`
async fn to_front(page: Page) -> Response {
    page.redirect(urls::home())
}

/// `GET /`
async fn to_own_language(headers: HeaderMap) -> Response {
    let lang = wants::lang(&headers).unwrap_or(Lang::En);
    let mut answer = page::see_other(&page::at(lang, "/"));
    let vary = axum::http::HeaderValue::from_static("accept-language");
    answer.headers_mut().insert(axum::http::header::VARY, vary);
    answer
}
