//! Where sources disagree: fields of one value on which accepted claims say different things.

use super::list;
use crate::entity::records::record;
use crate::entity::sources::claim;
use crate::row::{self, Broken};
use crate::{Db, Error, Result};
use domain::{Claim, ClaimState, Field, Kind, Lang, RecordId, schema};
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Accepted claims on one field that do not agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    pub record: RecordId,
    pub field: Field,
    /// For a text: claims in two languages do not disagree.
    pub lang: Option<Lang>,
    /// All accepted claims on the field, in the order in which they were made.
    pub claims: Vec<Claim>,
}

impl Conflict {
    /// What to hand to [`conflicts`] for those that follow.
    pub fn place(&self) -> String {
        let lang = self.lang.map_or("", Lang::tag);
        format!("{}.{}.{lang}", self.record.0.simple(), self.field.name())
    }
}

/// The conflicts after a place, by record. Two statements, however many claims there are.
///
/// Which fields they can be on, [`Entry::can_conflict`](schema::Entry::can_conflict) says.
pub async fn conflicts(db: &impl Db, after: Option<&str>, limit: u64) -> Result<Vec<Conflict>> {
    let behind = after.map(behind).transpose()?;
    let groups: Vec<(Uuid, String, String)> = claim::Entity::find()
        .select_only()
        .column(claim::Column::Record)
        .column(claim::Column::Field)
        .column(claim::Column::Lang)
        .join(JoinType::InnerJoin, to_record())
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()))
        .filter(can_conflict())
        .filter(Condition::all().add_option(behind))
        .group_by(claim::Column::Record)
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
    let records = groups.iter().map(|it| it.0);
    let claims = claim::Entity::find()
        .filter(claim::Column::Record.is_in(records))
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()));
    let mut by_field: HashMap<_, Vec<Claim>> = HashMap::new();
    for claim in list(db, claims).await? {
        let lang = language(&claim);
        by_field.entry((claim.record.0, claim.field, lang)).or_default().push(claim);
    }
    let conflict = |(record, field, lang): (Uuid, String, String)| {
        let field = row::word(&field, Field::from_name).broken("claim", record)?;
        let lang = if lang.is_empty() { None } else { Some(lang.parse().broken("claim", record)?) };
        let claims = by_field.remove(&(record, field, lang)).unwrap_or_default();
        Ok(Conflict { record: RecordId(record), field, lang, claims })
    };
    groups.into_iter().map(conflict).collect()
}

fn language(claim: &Claim) -> Option<Lang> {
    match &claim.value {
        domain::ProposedValue::Text { lang, .. } => Some(*lang),
        _ => None,
    }
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

fn behind(after: &str) -> Result<Condition> {
    let wrong = || Error::Place(after.to_owned());
    let mut parts = after.split('.');
    let (Some(record), Some(field), Some(lang)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(wrong());
    };
    let record: Uuid = record.parse().map_err(|_| wrong())?;
    let field = Field::from_name(field).ok_or_else(wrong)?.name();
    if !lang.is_empty() {
        lang.parse::<Lang>().map_err(|_| wrong())?;
    }
    let same = claim::Column::Record.eq(record);
    let field_after = claim::Column::Field.gt(field);
    let lang_after = claim::Column::Field.eq(field).and(claim::Column::Lang.gt(lang));
    Ok(Condition::any()
        .add(claim::Column::Record.gt(record))
        .add(same.and(field_after.or(lang_after))))
}
