//! The front page.

use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "public/front.html")]
struct Show {
    page: Page,
}

/// `GET /{lang}/`
pub async fn show(page: Page) -> Result<Response> {
    html(&Show { page })
}
