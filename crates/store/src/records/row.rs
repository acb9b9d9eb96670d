//! The row of a record, as far as it is read: the columns by which lists are sorted are not.

use crate::entity::records::record::{Column, Entity};
use sea_orm::{EntityTrait, FromQueryResult, QuerySelect, Select, SelectModel, Selector};
use uuid::Uuid;

#[derive(Debug, Clone, FromQueryResult)]
pub struct Row {
    pub id: Uuid,
    pub kind: String,
    pub slug: String,
    pub state: String,
    pub origin: String,
    #[sea_orm(from_alias = "edition")]
    pub revision: i64,
    pub editions: String,
    pub version: i64,
    pub author: Option<Uuid>,
    pub next_of: Option<Uuid>,
}

impl Row {
    pub const COLUMNS: [Column; 10] = [
        Column::Id,
        Column::Kind,
        Column::Slug,
        Column::State,
        Column::Origin,
        Column::Revision,
        Column::Editions,
        Column::Version,
        Column::Author,
        Column::NextOf,
    ];

    pub fn find() -> Select<Entity> {
        Entity::find().select_only().columns(Row::COLUMNS)
    }

    /// What was asked for, as rows.
    pub fn of(found: Select<Entity>) -> Selector<SelectModel<Row>> {
        found.into_model()
    }
}
