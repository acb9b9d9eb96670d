//! Records, their texts and values.

/// A record without its fields.
pub mod record {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "record")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub slug: String,
        pub state: String,
        pub origin: String,
        /// What the column was called before revisions and editions were told apart.
        #[sea_orm(column_name = "edition")]
        #[serde(rename = "edition")]
        pub revision: i64,
        pub editions: String,
        pub version: i64,
        pub author: Option<Uuid>,
        pub next_of: Option<Uuid>,
        pub first_day: i64,
        pub last_day: i64,
        pub first_year: Option<i64>,
        pub last_year: Option<i64>,
        pub created_at: i64,
        pub changed_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A text field in one language.
pub mod record_text {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "record_text")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub record: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub field: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        pub value: String,
        pub made_by: String,
        #[sea_orm(column_name = "edition")]
        #[serde(rename = "edition")]
        pub revision: i64,
        pub person: Option<Uuid>,
        pub reviewed_by: Option<Uuid>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A value of a field that is not a text.
pub mod record_value {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "record_value")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub record: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub field: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ordinal: i64,
        pub date: Option<String>,
        pub number: Option<f64>,
        pub code: Option<String>,
        pub link: Option<Uuid>,
        pub flag: Option<bool>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The place of a record's title in the alphabet of a language.
pub mod record_order {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "record_order")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub record: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        pub kind: String,
        #[serde(with = "crate::backup::base64")]
        pub sort_key: Vec<u8>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
