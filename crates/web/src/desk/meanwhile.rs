//! A record that was changed since somebody saw it: by another person, or by themselves, in another
//! window or before they went back.

use crate::Page;
use crate::error::Result;
use domain::RecordId;
use store::{Db, changes};

/// What is said before anything is done with it.
pub async fn said(db: &Db, page: &Page, record: RecordId) -> Result<String> {
    let last = changes::of(db, record, 1).await?.pop();
    let own = last.is_some_and(|it| it.person.is_some() && it.person == page.viewer.person);
    Ok(page.say(if own { "desk-changed-yourself" } else { "desk-changed-meanwhile" }))
}
