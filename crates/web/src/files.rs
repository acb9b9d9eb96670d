//! The style sheets, scripts and fonts, each with its content's hash in its address.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::Lang;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Borrow;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Assets;

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The address of a file. It changes with the content, so browsers may keep it for ever.
pub fn href(name: &str) -> String {
    let hash = Assets::get(name).map(|it| hash(&it)).unwrap_or_default();
    format!("/static/{hash}/{name}")
}

/// The address by which the style sheet asks for a font: beside its own.
pub fn font(name: &str) -> String {
    href("ayni.css").replace("ayni.css", name)
}

/// The fonts that the first lines of a page are set in: asked for at once, so that no line moves
/// when they come.
pub fn first_fonts(lang: impl Borrow<Lang>) -> &'static [&'static str] {
    if *lang.borrow() == Lang::Ar {
        &["noto-naskh-arabic.woff2"]
    } else {
        &["literata-latin-400-normal.woff2", "literata-latin-600-normal.woff2"]
    }
}

fn hash(file: &EmbeddedFile) -> String {
    crate::session::hex(&file.metadata.sha256_hash()[..6])
}

/// `GET /static/{hash}/{name}`
pub async fn show(Path((asked, name)): Path<(String, String)>) -> Response {
    let Some(file) = Assets::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    // An address of another edition gets today's file, but is not to be kept. The style sheet asks
    // for fonts under its own hash, and a font never changes under its name.
    let known = asked == hash(&file) || media_type(&name) == "font/woff2";
    let keep = if known { FOR_EVER } else { "no-cache" };
    let headers = [(header::CONTENT_TYPE, media_type(&name)), (header::CACHE_CONTROL, keep)];
    (headers, file.data).into_response()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
