//! The next edition beside the published one: what readers will find changed, field by field.

use crate::Page;
use crate::desk::compare::{self, Difference};
use crate::desk::labels::Wanted;
use crate::error::Result;
use domain::{Record, State};
use store::{Db, records};

/// What publishing it would change. Nothing where the record is no next edition.
pub async fn of(db: &Db, page: &Page, next: &Record) -> Result<Option<Vec<Difference>>> {
    let Some(published) = next.next_of else { return Ok(None) };
    let Some(now) = records::by_id(db, published).await? else { return Ok(None) };
    let Some(begun) = records::as_made(db, next.id).await? else { return Ok(None) };
    // What others changed meanwhile in the published one stays, and is no difference.
    let mut then = now.clone();
    then.take_over(&next.clone().in_state(State::Published), &begun.content);
    let mut wanted = Wanted::default();
    compare::wanted(&mut wanted, Some(&now.content), Some(&then.content));
    let labels = wanted.look_up(db, page.lang).await?;
    Ok(Some(compare::differences(next.kind, (&now.content, &then.content), &labels, page.lang)))
}
