//! What happens later, and what comes of it.

/// Something to do.
pub mod job {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub args: String,
        pub state: String,
        pub run_after: i64,
        pub attempts: i64,
        pub progress: f64,
        pub note: Option<String>,
        pub held_until: Option<i64>,
        pub node: Option<String>,
        pub result: Option<Uuid>,
        pub created_at: i64,
        pub changed_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Something made, without its bytes.
pub mod artifact {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "artifact")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub media_type: String,
        pub size: i64,
        pub made_by: Option<Uuid>,
        pub made_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The bytes of an artifact.
pub mod artifact_bytes {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "artifact_bytes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub artifact: Uuid,
        #[serde(with = "crate::backup::base64")]
        pub bytes: Vec<u8>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Files that somebody brought in together.
pub mod batch {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "batch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub title: String,
        pub confidential: bool,
        pub left_out: i64,
        pub brought_by: Option<Uuid>,
        pub brought_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One of the files of a batch, without its bytes.
pub mod batch_file {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "batch_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub batch: Uuid,
        pub position: i64,
        pub file_name: String,
        pub size: i64,
        pub state: String,
        pub reason: Option<String>,
        pub source: Option<Uuid>,
        pub near: String,
        pub doubts: String,
        pub job: Option<Uuid>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The bytes of a file that waits to be read.
pub mod batch_bytes {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "batch_bytes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        #[serde(with = "crate::backup::base64")]
        pub bytes: Vec<u8>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An artifact as an edition.
pub mod publication {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "publication")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub artifact: Uuid,
        pub kind: String,
        pub lang: String,
        pub edition: String,
        pub position: i64,
        pub published_at: Option<i64>,
        pub published_by: Option<Uuid>,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A report about which a model is asked.
pub mod helped {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "helped")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub source: Uuid,
        pub job: Uuid,
        pub helper: Option<String>,
        pub host: Option<String>,
        pub suggested: Option<i64>,
        pub dropped: Option<i64>,
        pub changed_at: i64,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A proposal that a model suggested.
pub mod suggestion {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "suggestion")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub proposal: Uuid,
        pub source: Uuid,
        pub helper: String,
    }

    #[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
