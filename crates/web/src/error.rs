//! What handlers return when they return no page, and what the reader learns of it.
//!
//! An [`Error`] becomes a bare answer with its [`Face`]; [`refusal`](crate::refusal) gives every
//! bare answer its page. Causes go to the log and nowhere else.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::Kind;
use jiff::{SignedDuration, Timestamp};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there, or this viewer may not know that it is.
    #[error("not found")]
    NotFound,
    /// It was public, and was withdrawn.
    #[error("gone")]
    Gone(Withdrawn),
    #[error("not allowed")]
    Forbidden,
    /// What was sent is no form of ours. A form that is ours but wrong is shown again instead.
    #[error("not understood: {0}")]
    Invalid(String),
    #[error("too large")]
    TooLarge,
    #[error("too many tries")]
    TooMany { wait: SignedDuration },
    /// Too many ask for what takes long.
    #[error("too busy")]
    Busy { wait: SignedDuration },
    /// The database is read-only, full or held: nothing was changed, and it may go later.
    #[error("not now")]
    NotNow(#[source] anyhow::Error),
    #[error("internal error")]
    Internal(#[source] anyhow::Error),
}

/// What stood at an address, as far as may still be said: no title and no other word of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withdrawn {
    pub kind: Kind,
    pub at: Option<Timestamp>,
}

/// What the reader learns.
#[derive(Debug, Clone)]
pub struct Face {
    pub status: StatusCode,
    pub wait: Option<SignedDuration>,
    pub withdrawn: Option<Withdrawn>,
}

impl Error {
    fn face(&self) -> Face {
        let status = match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Gone(_) => StatusCode::GONE,
            Error::Forbidden => StatusCode::FORBIDDEN,
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::Busy { .. } | Error::NotNow(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let wait = match self {
            Error::TooMany { wait } | Error::Busy { wait } => Some(*wait),
            _ => None,
        };
        let withdrawn = if let Error::Gone(it) = self { Some(*it) } else { None };
        Face { status, wait, withdrawn }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match &self {
            Error::Internal(cause) => tracing::error!("a page failed: {cause:#}"),
            Error::NotNow(cause) => tracing::warn!("a page has to wait: {cause:#}"),
            Error::Invalid(what) => tracing::debug!("a form was not understood: {what}"),
            Error::NotFound
            | Error::Gone(_)
            | Error::Forbidden
            | Error::TooLarge
            | Error::TooMany { .. }
            | Error::Busy { .. } => (),
        }
        let face = self.face();
        let mut answer = face.status.into_response();
        if let Some(wait) = face.wait {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs()));
        }
        answer.extensions_mut().insert(face);
        answer
    }
}

impl From<anyhow::Error> for Error {
    fn from(cause: anyhow::Error) -> Error {
        Error::Internal(cause)
    }
}

impl From<store::Error> for Error {
    fn from(cause: store::Error) -> Error {
        match cause {
            store::Error::ReadOnly | store::Error::Locked | store::Error::Full => {
                Error::NotNow(cause.into())
            }
            store::Error::Circle(_) => Error::Invalid(cause.to_string()),
            // A list's "go on after" that somebody has written by hand.
            store::Error::Place(_) => Error::NotFound,
            _ => Error::Internal(cause.into()),
        }
    }
}

impl From<search::Error> for Error {
    fn from(cause: search::Error) -> Error {
        Error::Internal(cause.into())
    }
}
