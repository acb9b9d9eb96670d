//! A step that is SQL and nothing else, in one transaction with all others.
//!
//! Every migration there will ever be shares this, so it does nothing that could need a change.

use sea_orm_migration::prelude::*;

#[derive(Debug, Clone, Copy)]
pub struct Step {
    name: &'static str,
    sql: &'static str,
}

impl Step {
    /// The name is what databases remember a step by. It never changes.
    pub const fn new(name: &'static str, sql: &'static str) -> Step {
        Step { name, sql }
    }
}

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.sql).await?;
        Ok(())
    }
}
