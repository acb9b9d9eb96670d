//! What is read from: the open database, or a transaction with all that it wrote so far.
//!
//! One type and no trait, so that what reads is compiled once, in this crate, and not again in
//! every crate that calls it.

use crate::Result;
use futures_util::future::{BoxFuture, Either, TryFutureExt};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseExecutor, DatabaseTransaction, DbBackend, DbErr,
    ExecResult, IntoDatabaseExecutor, QueryResult, QueryStream, Statement, StreamTrait,
    TransactionStream,
};
use sea_orm_migration::async_trait;

pub struct Db(Of);

enum Of {
    Pool(DatabaseConnection),
    Transaction(DatabaseTransaction),
}

impl Db {
    fn executor(&self) -> DatabaseExecutor<'_> {
        match &self.0 {
            Of::Pool(it) => DatabaseExecutor::Connection(it),
            Of::Transaction(it) => DatabaseExecutor::Transaction(it),
        }
    }

    /// Tells the database a sentence of its own language: for tests that bring it into trouble.
    #[doc(hidden)]
    pub async fn tell(&self, sql: &str) -> Result<()> {
        self.execute_unprepared(sql).await?;
        Ok(())
    }

    /// Keeps what a transaction wrote.
    pub(crate) async fn commit(self) -> Result<()> {
        match self.0 {
            Of::Pool(_) => Ok(()),
            Of::Transaction(it) => Ok(it.commit().await?),
        }
    }

    /// Drops what a transaction wrote.
    pub(crate) async fn rollback(self) -> Result<()> {
        match self.0 {
            Of::Pool(_) => Ok(()),
            Of::Transaction(it) => Ok(it.rollback().await?),
        }
    }
}

impl From<DatabaseConnection> for Db {
    fn from(pool: DatabaseConnection) -> Db {
        Db(Of::Pool(pool))
    }
}

impl From<DatabaseTransaction> for Db {
    fn from(transaction: DatabaseTransaction) -> Db {
        Db(Of::Transaction(transaction))
    }
}

impl<'a> IntoDatabaseExecutor<'a> for &'a Db {
    fn into_database_executor(self) -> DatabaseExecutor<'a> {
        self.executor()
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Db {
    fn get_database_backend(&self) -> DbBackend {
        self.executor().get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.executor().execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.executor().execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.executor().query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.executor().query_all_raw(statement).await
    }
}

impl StreamTrait for Db {
    type Stream<'a> = Either<QueryStream, TransactionStream<'a>>;

    fn get_database_backend(&self) -> DbBackend {
        self.executor().get_database_backend()
    }

    fn stream_raw(&self, statement: Statement) -> BoxFuture<'_, Result<Self::Stream<'_>, DbErr>> {
        match &self.0 {
            Of::Pool(it) => Box::pin(it.stream_raw(statement).map_ok(Either::Left)),
            Of::Transaction(it) => Box::pin(it.stream_raw(statement).map_ok(Either::Right)),
        }
    }
}
