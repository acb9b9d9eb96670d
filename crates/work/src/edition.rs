//! The next edition of a published record is written beside it, and takes its place when it is
//! published ([`domain::edition`] says how).
//!
//! What sources say of the record is copied to the draft, so that it is reviewed with its
//! passages. What they say only of the draft moves over with it.

use domain::{Claim, ClaimId, Deed, Record, RecordId, Value};
use store::{By, SaveError, Stale, Store, Tx, claims, proposals, records};

/// The draft of the next edition: the one that was begun, or a new one.
pub async fn begin(store: &Store, published: RecordId, by: &By) -> store::Result<Record> {
    let tx = store.begin().await?;
    let record = records::by_id(&tx, published).await?.ok_or_else(|| gone(published))?;
    if let Some(begun) = records::next_of(&tx, published).await? {
        return Ok(begun);
    }
    let mut next = record.next_edition(RecordId::new(by.at));
    records::insert(&tx, &mut next, by).await?;
    let said = claims::of_record(&tx, published).await?.into_iter();
    let said: Vec<Claim> =
        said.map(|it| Claim { id: ClaimId::new(by.at), record: next.id, ..it }).collect();
    claims::insert(&tx, &said, by).await?;
    tx.commit().await?;
    Ok(next)
}

/// Keeps a record after an arrow was followed. The next edition that is published becomes the
/// published record, which is given back.
pub async fn keep(tx: &Tx, mut record: Record, by: &By) -> Result<Record, SaveError> {
    let published = record.next_of.filter(|_| record.state() == domain::State::Published);
    let Some(published) = published else {
        records::save(tx, &mut record, by).await?;
        return Ok(record);
    };
    let begun = records::as_made(tx, record.id).await?;
    let begun = begun.ok_or_else(|| gone(record.id))?;
    let mut public = records::by_id(tx, published).await?.ok_or_else(|| gone(published))?;
    move_claims(tx, &record, published, by).await?;
    move_proposals(tx, record.id, published, by).await?;
    move_links(tx, record.id, published, by).await?;
    records::taken_over(tx, record.id, by).await?;
    public.take_over(&record, &begun.content);
    records::save(tx, &mut public, by).await?;
    Ok(public)
}

/// What is said of both stays as it was decided of the draft; what is said of the draft alone is
/// now said of the published record.
async fn move_claims(tx: &Tx, next: &Record, published: RecordId, by: &By) -> store::Result<()> {
    let here = claims::of_record(tx, published).await?;
    let there = claims::of_record(tx, next.id).await?;
    let (mut moved, mut replaced) = (Vec::new(), Vec::new());
    for claim in &there {
        match here.iter().find(|it| says_the_same(it, claim)) {
            Some(same) if same.state == claim.state => (),
            Some(other) => {
                replaced.push(other.id);
                moved.push(claim.id);
            }
            None => moved.push(claim.id),
        }
    }
    claims::erase(tx, &replaced, by).await?;
    claims::move_to(tx, &moved, published, by).await
}

fn says_the_same(one: &Claim, other: &Claim) -> bool {
    (one.source, one.field, &one.value, &one.passages, &one.place)
        == (other.source, other.field, &other.value, &other.passages, &other.place)
}

/// The proposals that were merged into the draft.
async fn move_proposals(
    tx: &Tx,
    next: RecordId,
    published: RecordId,
    by: &By,
) -> Result<(), SaveError> {
    for mut it in proposals::of_record(tx, next).await? {
        it.record = Some(published);
        proposals::save(tx, &mut it, Deed::Accepted, by).await.map_err(|it| match it {
            Stale::Store(error) => SaveError::Store(error),
            Stale::Conflict { theirs } => SaveError::Store(gone(theirs.source)),
        })?;
    }
    Ok(())
}

/// Whatever was linked to the draft while it was there.
async fn move_links(
    tx: &Tx,
    next: RecordId,
    published: RecordId,
    by: &By,
) -> Result<(), SaveError> {
    for (field, id) in records::linking_to(tx, next).await? {
        let Some(mut linking) = records::by_id(tx, id).await? else { continue };
        let to =
            |it: &Value| if it.link() == Some(next) { Value::Link(published) } else { it.clone() };
        linking.set(field, linking.values(field).iter().map(to).collect());
        records::save(tx, &mut linking, by).await?;
    }
    Ok(())
}

fn gone(id: RecordId) -> store::Error {
    store::Error::Dangling(format!("the next edition of a record, {id}"))
}
