//! Where sources disagree: fields on which accepted claims contradict each other.
//!
//! The database tells where claims differ at all; whether they contradict each other, the rule of
//! the schema says ([`Entry::contradicts`](domain::schema::Entry::contradicts)). So that no page is
//! short because of what only differs, the asking goes on until a page is full.

use super::{disputed, list, public};
use crate::entity::records::record;
use crate::entity::sources::claim;
use crate::row::{self, Broken};
use crate::{Db, Error, Result};
use domain::{Claim, ClaimState, Field, Kind, Lang, RecordId, State, schema};
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Accepted claims on one field that do not agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    pub record: RecordId,
    pub field: Field,
    /// For a text: claims in two languages do not disagree.
    pub lang: Option<Lang>,
    /// All accepted claims on the field that the readers may see, in the order in which they were
    /// made.
    pub claims: Vec<Claim>,
}

/// A page of conflicts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conflicts {
    pub found: Vec<Conflict>,
    /// What to hand to [`conflicts_among`] for those that follow, where there are any.
    pub next: Option<String>,
}

/// Who is shown the conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever reads drafts and confidential sources.
    Desk,
    /// Everybody: a source that is not public says nothing.
    Public,
}

/// So many of the records of which claims differ are looked at in one go.
const AMONG: usize = 100;

/// So many fields on which claims differ are looked at in one go, at least.
const BATCH: u64 = 100;

/// And so often at most: where thousands of fields in a row only differ in exactness, a page ends
/// early and the next one goes on.
const ROUNDS: u32 = 40;

/// The conflicts after a place, for who does not keep of which records claims differ: two
/// statements more.
pub async fn conflicts(
    db: &Db,
    readers: Readers,
    after: Option<&str>,
    limit: u64,
) -> Result<Conflicts> {
    let among = disputed(db).await?.records;
    conflicts_among(db, (readers, &among), after, limit).await
}

/// The conflicts after a place, by record, among the records of which claims differ
/// ([`disputed`]): it costs what these are, and not what there is. Two statements for
/// a hundred of them, four for the public; one round is enough unless most only seem to be one.
pub async fn conflicts_among(
    db: &Db,
    (readers, among): (Readers, &BTreeSet<RecordId>),
    after: Option<&str>,
    limit: u64,
) -> Result<Conflicts> {
    let mut at = after.map(Group::read).transpose()?;
    let mut page = Conflicts::default();
    let batch = Ord::max(BATCH, limit.saturating_add(1));
    // From which of the known records on.
    let mut from = at.as_ref().map_or(RecordId(Uuid::nil()), |it| RecordId(it.record));
    let mut rounds = 0;
    while rounds < ROUNDS {
        let next: Vec<RecordId> = among.range(from..).take(AMONG).copied().collect();
        if next.is_empty() {
            return Ok(page);
        }
        let groups = differing(db, (readers, &next), at.as_ref(), batch).await?;
        // Records that are not for these readers, or differ in what can be no conflict, bring the
        // page no further: they are no round.
        rounds += u32::from(!groups.is_empty());
        let is_through = (groups.len() as u64) < batch;
        let further = is_through && next.len() == AMONG;
        let is_last = is_through && !further;
        let mut claims = claims_on(db, readers, &groups).await?;
        for group in groups {
            let claims = claims.remove(&group.key()).unwrap_or_default();
            if group.is_conflict(&claims) {
                if page.found.len() as u64 == limit {
                    page.next = at.as_ref().map(Group::place);
                    return Ok(page);
                }
                page.found.push(group.conflict(claims));
            }
            at = Some(group);
        }
        // The last of them stands in the next round once more, and has nothing behind `at`.
        let last = next.last().copied().filter(|_| further);
        from = last.or(at.as_ref().map(|it| RecordId(it.record))).unwrap_or(from);
        if is_last {
            return Ok(page);
        }
    }
    page.next = at.as_ref().map(Group::place);
    Ok(page)
}

/// A field of a record in one language: the claims on it can contradict each other.
#[derive(Debug, Clone)]
struct Group {
    record: Uuid,
    /// Nothing where it was read from an address.
    kind: Option<Kind>,
    field: Field,
    lang: Option<Lang>,
}

type Key = (Uuid, Field, Option<Lang>);

impl Group {
    fn of(row: (Uuid, String, String, String)) -> Result<Group> {
        let (record, kind, field, lang) = row;
        let kind = row::word(&kind, Kind::from_name).broken("record", record)?;
        let field = row::word(&field, Field::from_name).broken("claim", record)?;
        let lang = if lang.is_empty() { None } else { Some(lang.parse().broken("claim", record)?) };
        Ok(Group { record, kind: Some(kind), field, lang })
    }

    fn key(&self) -> Key {
        (self.record, self.field, self.lang)
    }

    fn is_conflict(&self, claims: &[Claim]) -> bool {
        let entry = self.kind.and_then(|it| schema::entry(it, self.field));
        let values: Vec<_> = claims.iter().map(|it| &it.value).collect();
        entry.is_some_and(|it| it.has_contradiction(&values))
    }

    fn conflict(&self, claims: Vec<Claim>) -> Conflict {
        let Group { record, field, lang, .. } = *self;
        Conflict { record: RecordId(record), field, lang, claims }
    }

    fn lang_tag(&self) -> &'static str {
        self.lang.map_or("", Lang::tag)
    }

    fn place(&self) -> String {
        format!("{}.{}.{}", self.record.simple(), self.field.name(), self.lang_tag())
    }

    fn read(place: &str) -> Result<Group> {
        let wrong = || Error::Place(place.to_owned());
        let mut parts = place.split('.');
        let (Some(record), Some(field), Some(lang)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        let record: Uuid = record.parse().map_err(|_| wrong())?;
        let field = Field::from_name(field).ok_or_else(wrong)?;
        let lang = if lang.is_empty() { None } else { Some(lang.parse().map_err(|_| wrong())?) };
        Ok(Group { record, kind: None, field, lang })
    }

    /// What comes after it in the order of [`differing`].
    fn behind(&self) -> Condition {
        let field = self.field.name();
        let same = claim::Column::Record.eq(self.record);
        let field_after = claim::Column::Field.gt(field);
        let lang_after =
            claim::Column::Field.eq(field).and(claim::Column::Lang.gt(self.lang_tag()));
        Condition::any()
            .add(claim::Column::Record.gt(self.record))
            .add(same.and(field_after.or(lang_after)))
    }
}

/// The fields on which sources can contradict each other and accepted claims are not all alike.
async fn differing(
    db: &Db,
    (readers, among): (Readers, &[RecordId]),
    after: Option<&Group>,
    limit: u64,
) -> Result<Vec<Group>> {
    let published =
        (readers == Readers::Public).then(|| record::Column::State.eq(State::Published.name()));
    let rows: Vec<(Uuid, String, String, String)> = claim::Entity::find()
        .select_only()
        .column(claim::Column::Record)
        .column(record::Column::Kind)
        .column(claim::Column::Field)
        .column(claim::Column::Lang)
        .join(JoinType::InnerJoin, to_record())
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()))
        .filter(can_conflict())
        .filter(claim::Column::Record.is_in(among.iter().map(|it| it.0)))
        .filter(Condition::all().add_option(published))
        .filter(Condition::all().add_option(after.map(Group::behind)))
        .group_by(claim::Column::Record)
        .group_by(record::Column::Kind)
        .group_by(claim::Column::Field)
        .group_by(claim::Column::Lang)
        .having(Expr::col((claim::Entity, claim::Column::Value)).count_distinct().gt(1))
        .order_by_asc(claim::Column::Record)
        .order_by_asc(claim::Column::Field)
        .order_by_asc(claim::Column::Lang)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter().map(Group::of).collect()
}

/// The accepted claims on these fields, as far as the readers may see their sources.
async fn claims_on(
    db: &Db,
    readers: Readers,
    groups: &[Group],
) -> Result<HashMap<Key, Vec<Claim>>> {
    let mut by_field: HashMap<Key, Vec<Claim>> = HashMap::new();
    if groups.is_empty() {
        return Ok(by_field);
    }
    let records: HashSet<Uuid> = groups.iter().map(|it| it.record).collect();
    let fields: HashSet<&str> = groups.iter().map(|it| it.field.name()).collect();
    let claims = claim::Entity::find()
        .filter(claim::Column::Record.is_in(records))
        .filter(claim::Column::Field.is_in(fields))
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()));
    let mut claims = list(db, claims).await?;
    if readers == Readers::Public {
        let sources: HashSet<Uuid> = claims.iter().map(|it| it.source.0).collect();
        let public = public(db, &sources).await?;
        claims.retain(|it| public.contains(&it.source.0));
    }
    for claim in claims {
        let key = (claim.record.0, claim.field, claim.value.lang());
        by_field.entry(key).or_default().push(claim);
    }
    Ok(by_field)
}

fn to_record() -> RelationDef {
    claim::Entity::belongs_to(record::Entity)
        .from(claim::Column::Record)
        .to(record::Column::Id)
        .into()
}

/// The fields on which sources can disagree, as the schema of each kind has them.
fn can_conflict() -> Condition {
    Kind::ALL.into_iter().fold(Condition::any(), |any, kind| {
        let fields = schema::fields(kind).iter().filter(|it| it.can_conflict());
        let fields = claim::Column::Field.is_in(fields.map(|it| it.field.name()));
        let here = record::Column::Kind.eq(kind.name()).and(fields);
        any.add(here)
    })
}
