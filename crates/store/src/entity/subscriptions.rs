//! Who is told by mail.

/// A search that somebody wants to be told of.
pub mod subscription {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "subscription")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub token: String,
        pub address: String,
        pub query: String,
        pub title: String,
        pub lang: String,
        pub rhythm: String,
        pub asked_at: i64,
        pub mailed_at: Option<i64>,
        pub confirmed_at: Option<i64>,
        pub told_at: Option<i64>,
        pub position: Option<i64>,
        pub refusals: i64,
        pub ended_at: Option<i64>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
