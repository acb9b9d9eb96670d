//! From a template to an answer.

use crate::error::Result;
use anyhow::Context;
use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A page.
pub fn html(template: &impl Template) -> Result<Response> {
    let text = template.render().context("cannot fill in a template")?;
    Ok(([(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response())
}

/// A page that says no: the form as it was, with what is wrong.
pub fn html_with(status: StatusCode, template: &impl Template) -> Result<Response> {
    let mut answer = html(template)?;
    *answer.status_mut() = status;
    Ok(answer)
}
