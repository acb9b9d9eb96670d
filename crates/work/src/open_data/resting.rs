//! What the facts of a record rest on: the sources whose accepted claims say what stands there, as
//! its marks name them. A source that says something else is none of them.

use domain::schema::{self, Bearing, Entry};
use domain::{Claim, ClaimState, ProposedValue, Record, RecordId, Value};
use std::collections::{HashMap, HashSet};
use store::records::{self, Head};
use store::{Db, claims};

/// The claims on some records that anybody may know of.
pub struct Resting(HashMap<RecordId, Vec<Claim>>);

impl Resting {
    /// Four statements, however many records.
    pub async fn load(db: &Db, ids: &[RecordId]) -> store::Result<Resting> {
        let mut claims = claims::of_records(db, ids).await?;
        claims.retain(|it| it.state == ClaimState::Accepted);
        let sources: HashSet<RecordId> = claims.iter().map(|it| it.source).collect();
        let sources: Vec<RecordId> = sources.into_iter().collect();
        let standings = records::standings(db, &sources).await?;
        claims.retain(|it| standings.get(&it.source).is_some_and(|it| !it.is_confidential));
        let mut by_record: HashMap<RecordId, Vec<Claim>> = HashMap::new();
        for claim in claims {
            by_record.entry(claim.record).or_default().push(claim);
        }
        Ok(Resting(by_record))
    }

    /// All of their sources.
    pub fn sources(&self) -> impl Iterator<Item = RecordId> {
        self.0.values().flatten().map(|it| it.source)
    }

    /// The sources of one of them, each once, in the order in which they were taken in. `heads` has
    /// those that anybody may read, and what the record links to.
    pub fn of<'a>(&self, record: &Record, heads: &'a HashMap<RecordId, Head>) -> Vec<&'a Head> {
        let claims = self.0.get(&record.id).into_iter().flatten();
        let mut ids: Vec<RecordId> =
            claims.filter(|it| is_said(record, it, heads)).map(|it| it.source).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.iter().filter_map(|it| heads.get(it)).collect()
    }
}

/// Whether the record says what a claim says.
fn is_said(record: &Record, claim: &Claim, heads: &HashMap<RecordId, Head>) -> bool {
    let Some(entry) = schema::entry(record.kind, claim.field) else { return false };
    if entry.takes.is_text() {
        let is_same = entry.bearing_on_text(&claim.value, record) == Bearing::Same;
        return is_same && record.texts(entry.field).is_some();
    }
    record.values(entry.field).iter().any(|it| is_value(entry, claim, it, heads))
}

/// Whether a claim gives this value; a record that is linked, also by its code or its title.
fn is_value(entry: &Entry, claim: &Claim, value: &Value, heads: &HashMap<RecordId, Head>) -> bool {
    if entry.bearing(&claim.value, &ProposedValue::of(value)) == Bearing::Same {
        return true;
    }
    let Some(linked) = value.link().and_then(|it| heads.get(&it)) else { return false };
    match &claim.value {
        ProposedValue::Coded { code, .. } => linked.code.as_ref() == Some(code),
        ProposedValue::Named { name, .. } => linked.is_called(name),
        _ => false,
    }
}
