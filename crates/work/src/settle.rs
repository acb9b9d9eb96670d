//! Where sources disagree, a person says which of them the record follows. The others stay beside
//! it, and the choice can be taken back.

use crate::resolve::{Known, Naming, put};
use domain::schema::Bearing;
use domain::{
    Claim, ClaimId, ClaimState, Field, ProposedField, ProposedValue, Record, RecordId, ValueError,
    schema,
};
use store::changes::{self, Change};
use store::{By, Db, SaveError, Store, Tx, claims, records};

/// Which record, as its reader saw it.
#[derive(Debug, Clone, Copy)]
pub struct SeenRecord {
    pub id: RecordId,
    pub version: u32,
}

/// Why a claim was not taken, or not taken back.
#[derive(Debug, thiserror::Error)]
pub enum SettleError {
    #[error("there is no such claim on a field on which sources can disagree")]
    NotFound,
    #[error("somebody has changed the record meanwhile")]
    Changed { theirs: Box<Record> },
    #[error("the record says the same already, and more exactly")]
    LessExact,
    #[error("the value of the claim cannot be read: {0}")]
    Unreadable(ValueError),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<SaveError> for SettleError {
    fn from(error: SaveError) -> SettleError {
        match error {
            SaveError::Conflict { theirs } => SettleError::Changed { theirs },
            SaveError::Store(error) => SettleError::Store(error),
        }
    }
}

/// Makes what a claim says the value of the record, and the claim an accepted one: one
/// transaction. Claims that say otherwise stay as they are.
///
/// The page offers accepted claims alone, but one that was proposed or rejected meanwhile is taken
/// as well: whoever takes it says thereby that it holds. Taken back, it is what it was before.
pub async fn take(
    store: &Store,
    seen: SeenRecord,
    claim: ClaimId,
    by: &By,
) -> Result<(), SettleError> {
    let tx = store.begin().await?;
    let mut record = open(&tx, seen).await?;
    let claim = disputable(&tx, &record, claim).await?;
    let naming = Naming { source: claim.source, proposal: claim.proposal, lang: record.origin };
    let field =
        ProposedField { passages: claim.passages, ..ProposedField::new(claim.field, claim.value) };
    let mut known = Known::look_up(&tx, std::iter::once(&field.value)).await?;
    known.make_named(&tx, std::slice::from_ref(&field), naming, by).await?;
    put(&mut record, &field, &known, by).map_err(SettleError::Unreadable)?;
    take_what_is_said_of(&tx, &mut record, (claim.source, claim.field), by).await?;
    claims::decide(&tx, &[claim.id], ClaimState::Accepted, by).await?;
    records::save(&tx, &mut record, by).await?;
    Ok(tx.commit().await?)
}

/// What the same source says of the value, or nothing: *more than* belongs to its own number.
async fn take_what_is_said_of(
    tx: &Tx,
    record: &mut Record,
    (source, field): (RecordId, Field),
    by: &By,
) -> Result<(), SettleError> {
    let more: Vec<Field> = schema::said_more_of(field).collect();
    if more.is_empty() {
        return Ok(());
    }
    let claims = claims::of_record(tx, record.id).await?;
    for field in more {
        record.set(field, Vec::new());
        let own =
            |it: &&Claim| (it.source, it.field, it.state) == (source, field, ClaimState::Accepted);
        let Some(claim) = claims.iter().find(own) else { continue };
        let said = ProposedField::new(field, claim.value.clone());
        let known = Known::look_up(tx, std::iter::once(&said.value)).await?;
        put(record, &said, &known, by).map_err(SettleError::Unreadable)?;
    }
    Ok(())
}

/// Takes the last such choice back, if nothing was changed on the record since.
pub async fn take_back(store: &Store, seen: SeenRecord, by: &By) -> Result<(), SettleError> {
    let tx = store.begin().await?;
    let mut record = open(&tx, seen).await?;
    let taken = last_taken(&tx, &record).await?.ok_or(SettleError::NotFound)?;
    if let Some(state) = taken.was.filter(|it| *it != ClaimState::Accepted) {
        claims::decide(&tx, &[taken.claim], state, by).await?;
    }
    record.content = taken.before.content;
    records::save(&tx, &mut record, by).await?;
    Ok(tx.commit().await?)
}

/// A choice that can be taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    pub claim: ClaimId,
    /// The state of the claim before.
    was: Option<ClaimState>,
    before: Record,
}

/// The choice that the record's last change was. A choice accepts a claim and then saves the
/// record, and nothing else does; what happens to claims later does not count.
pub async fn last_taken(db: &Db, record: &Record) -> store::Result<Option<Taken>> {
    let last = changes::last(db, record.id).await?;
    Ok(last.and_then(|(last, before)| taken(record, &last, &before?)))
}

/// What was taken, if these two changes are a choice: the record's last, and the one before it.
fn taken(record: &Record, last: &Change, claim: &Change) -> Option<Taken> {
    let before = records::from_json(last.before.as_ref()?).ok()?;
    let after = records::from_json(last.after.as_ref()?).ok()?;
    if after.version != record.version || before.content == after.content {
        return None;
    }
    let together = (claim.at, claim.person) == (last.at, last.person);
    let of_record = claim.subject.part_of.as_ref() == Some(&last.subject.id);
    let accepted = claim.subject.kind == "claim" && claim.act == ClaimState::Accepted.name();
    if !(together && of_record && accepted) {
        return None;
    }
    let was = claim.before.as_ref().and_then(|it| it.get("state")?.as_str());
    Some(Taken {
        claim: claim.subject.id.parse().ok()?,
        was: was.and_then(ClaimState::from_name),
        before,
    })
}

/// The record, if nobody changed it since its reader saw it.
async fn open(tx: &Tx, seen: SeenRecord) -> Result<Record, SettleError> {
    let record = records::by_id(tx, seen.id).await?.ok_or(SettleError::NotFound)?;
    if record.version == seen.version {
        Ok(record)
    } else {
        Err(SettleError::Changed { theirs: Box::new(record) })
    }
}

/// The claim, where it is on a field on which sources can disagree, and the record would not know
/// less by taking it.
async fn disputable(tx: &Tx, record: &Record, id: ClaimId) -> Result<Claim, SettleError> {
    let all = claims::of_record(tx, record.id).await?;
    let claim = all.into_iter().find(|it| it.id == id).ok_or(SettleError::NotFound)?;
    let entry = schema::entry(record.kind, claim.field).filter(|it| it.can_conflict());
    let entry = entry.ok_or(SettleError::NotFound)?;
    let now = record.value(claim.field).map(ProposedValue::of);
    match now.map(|it| entry.bearing(&claim.value, &it)) {
        Some(Bearing::LessExact) => Err(SettleError::LessExact),
        _ => Ok(claim),
    }
}
