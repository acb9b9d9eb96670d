//! A body, lent to a handler and taken back with what it left unread.

use axum::body::{Body, BodyDataStream, Bytes};
use futures_util::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::oneshot;

/// What the handler left of a body.
pub struct Rest {
    pub body: BodyDataStream,
    /// How many bytes of it the handler has read.
    pub read: u64,
}

/// The body for the handler, and where its rest will be once the handler has let go of it.
pub fn lend(body: Body) -> (Body, oneshot::Receiver<Rest>) {
    let (back, rest) = oneshot::channel();
    let rest_of = Rest { body: body.into_data_stream(), read: 0 };
    (Body::from_stream(Lent { rest: Some(rest_of), back: Some(back) }), rest)
}

struct Lent {
    rest: Option<Rest>,
    back: Option<oneshot::Sender<Rest>>,
}

impl Stream for Lent {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, axum::Error>>> {
        let Some(rest) = self.rest.as_mut() else { return Poll::Ready(None) };
        let piece = Pin::new(&mut rest.body).poll_next(context);
        if let Poll::Ready(Some(Ok(bytes))) = &piece {
            rest.read += bytes.len() as u64;
        }
        piece
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let (Some(rest), Some(back)) = (self.rest.take(), self.back.take()) {
            // Nobody waits for it where the request itself was given up.
            let _ = back.send(rest);
        }
    }
}
