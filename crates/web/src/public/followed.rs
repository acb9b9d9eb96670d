//! How one is told of what is new on a theme or in a place: their trees are no lists, so the feed
//! is led to from the page of each.

use super::sift::{By, Sift};
use super::subscription;
use crate::page::Page;
use crate::{App, urls};
use domain::{Field, Kind, Record};

pub struct Followed {
    /// What is followed, in a sentence.
    pub said: &'static str,
    pub feed: String,
    /// Where one asks to be told by mail, where there is mail.
    pub by_mail: Option<String>,
}

/// Nothing for what is neither a theme nor a place.
pub fn of(app: &App, page: &Page, record: &Record) -> Option<Followed> {
    let (by, said) = match record.kind {
        Kind::Theme => (By::Theme, "feed-follow-theme"),
        Kind::Place => (By::Place, "feed-follow-place"),
        _ => return None,
    };
    let sift = Sift::default().with(by, record.code(Field::Code)?);
    let feed = sift.href(page, &urls::feed());
    Some(Followed { said, feed, by_mail: subscription::href(app, page, &sift) })
}
