//! The next edition of a published record is written beside it, and takes its place when it is
//! published ([`domain::edition`] says how).
//!
//! What sources say of the record is copied to the draft, so that it is reviewed with its
//! passages. What was decided of a copy there holds; what nobody touched there stays as it is on
//! the published record by then, and what they say only of the draft moves over with it.

use domain::{Claim, Record, RecordId, State, Value};
use store::{By, SaveError, Store, Tx, claims, proposals, records};

/// The draft of the next edition: the one that was begun, or a new one. Nothing where the record
/// is not public.
pub async fn begin(store: &Store, published: RecordId, by: &By) -> store::Result<Option<Record>> {
    let tx = store.begin().await?;
    let record = records::by_id(&tx, published).await?;
    let Some(record) = record.filter(|it| it.state() == State::Published) else {
        return Ok(None);
    };
    if let Some(begun) = records::next_of(&tx, published).await? {
        return Ok(Some(begun));
    }
    let mut next = record.next_edition(RecordId::new(by.at));
    if let Err(error) = records::insert(&tx, &mut next, by).await {
        drop(tx);
        // Two who begin at once begin one.
        let begun = records::next_of(store.db(), published).await?;
        return begun.map(Some).ok_or(error);
    }
    claims::copy(&tx, published, next.id, by).await?;
    tx.commit().await?;
    Ok(Some(next))
}

/// Keeps a record after an arrow was followed. The next edition that is published becomes the
/// published record, which is given back.
pub async fn keep(tx: &Tx, mut record: Record, by: &By) -> Result<Record, SaveError> {
    let published = record.next_of.filter(|_| record.state() == State::Published);
    let Some(published) = published else {
        records::save(tx, &mut record, by).await?;
        return Ok(record);
    };
    let begun = records::as_made(tx, record.id).await?;
    let begun = begun.ok_or_else(|| gone(record.id))?;
    move_claims(tx, record.id, published, by).await?;
    let merged = proposals::of_record(tx, record.id).await?;
    let merged: Vec<_> = merged.iter().map(|it| it.id).collect();
    proposals::move_to(tx, &merged, published, by).await?;
    move_links(tx, record.id, published, by).await?;
    records::taken_over(tx, record.id, by).await?;
    let mut public = records::by_id(tx, published).await?.ok_or_else(|| gone(published))?;
    lead_to(&mut record, published);
    public.take_over(&record, &begun.content);
    records::save(tx, &mut public, by).await?;
    Ok(public)
}

async fn move_claims(tx: &Tx, next: RecordId, published: RecordId, by: &By) -> store::Result<()> {
    let here = claims::of_record(tx, published).await?;
    let copies = claims::copied(tx, next).await?;
    let (mut moved, mut replaced) = (Vec::new(), Vec::new());
    for claim in claims::of_record(tx, next).await? {
        let Some(original) = copies.get(&claim.id) else {
            if !here.iter().any(|it| says_the_same(it, &claim)) {
                moved.push(claim.id);
            }
            continue;
        };
        let stands = here.iter().find(|it| it.id == original.claim);
        let decided = claim.state != original.state;
        let at = |it: &Claim| it.decided.map(|it| it.1);
        // Accepted once more: its passage was read beside the words of the next edition.
        let confirmed = stands.is_some_and(|it| it.state == claim.state && at(it) < at(&claim));
        if confirmed || decided && stands.is_none_or(|it| it.state != claim.state) {
            replaced.extend(stands.map(|it| it.id));
            moved.push(claim.id);
        }
    }
    claims::erase(tx, &replaced, by).await?;
    claims::move_to(tx, &moved, published, by).await
}

fn says_the_same(one: &Claim, other: &Claim) -> bool {
    (one.source, one.field, &one.value, &one.passages, &one.place)
        == (other.source, other.field, &other.value, &other.passages, &other.place)
}

/// Whatever was linked to the draft while it was there.
async fn move_links(
    tx: &Tx,
    next: RecordId,
    published: RecordId,
    by: &By,
) -> Result<(), SaveError> {
    let mut linking: Vec<RecordId> =
        records::linking_to(tx, next).await?.into_iter().map(|it| it.1).collect();
    linking.sort_unstable();
    linking.dedup();
    linking.retain(|it| *it != next);
    for mut it in records::by_ids(tx, &linking).await? {
        replace(&mut it, next, published);
        records::save(tx, &mut it, by).await?;
    }
    Ok(())
}

/// A draft that links to itself means the record that it becomes.
fn lead_to(draft: &mut Record, published: RecordId) {
    let own = draft.id;
    replace(draft, own, published);
}

fn replace(record: &mut Record, one: RecordId, other: RecordId) {
    for value in record.content.values.values_mut().flatten() {
        if value.link() == Some(one) {
            *value = Value::Link(other);
        }
    }
}

fn gone(id: RecordId) -> store::Error {
    store::Error::Dangling(format!("the next edition of a record, {id}"))
}
