//! What facts come from: documents, claims, proposals.

/// The document of a source, without its bytes.
pub mod document {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub source: Uuid,
        pub file_name: String,
        pub media_type: String,
        pub hash: String,
        pub fingerprint: i64,
        pub size: i64,
        pub text: String,
        pub doubts: String,
        pub pages: String,
        pub kept_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The bytes of a document.
pub mod document_bytes {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "document_bytes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub source: Uuid,
        #[serde(with = "crate::backup::base64")]
        pub bytes: Vec<u8>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A field, its value and the passages that say so.
pub mod claim {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "claim")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub source: Uuid,
        pub record: Uuid,
        pub field: String,
        pub lang: String,
        pub value: String,
        pub passages: String,
        pub place: Option<String>,
        pub by_hand: bool,
        pub state: String,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<i64>,
        pub proposal: Option<Uuid>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a machine read out of a source.
pub mod proposal {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "proposal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub source: Uuid,
        pub kind: String,
        pub title: String,
        pub fields: String,
        pub passages: String,
        pub first_start: i64,
        pub confidence: f64,
        pub state: String,
        pub record: Option<Uuid>,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<i64>,
        pub version: i64,
        pub drawn_by: Option<Uuid>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Two proposals that look like one thing and are not.
pub mod told_apart {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "told_apart")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub one: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub other: Uuid,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
