//! A database at its address: opening it, reading from it, writing to it.
//!
//! Three things alone ask which engine it is: opening (pragmas), the beginning of a writing
//! transaction (`begin immediate`), and the lock before the log is written.

use crate::migration::{self, Migrator};
use crate::{Db, Error, Result, changes, meta, records};
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, IsolationLevel,
    QueryResult, SqliteTransactionMode, SqlxPostgresConnector, SqlxSqliteConnector, Statement,
    TransactionOptions, TransactionTrait,
};
use sea_orm_migration::{MigratorTrait, async_trait};
use std::num::NonZero;
use std::ops::Deref;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedMutexGuard, watch};

/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_secs(5);

/// After so many changes the tables may have grown much.
const GROWN: u64 = 2_000;

/// So many kilobytes of a SQLite file each connection keeps, told as SQLite wants it. With the two
/// megabytes that it keeps by itself a page of a large record takes half as long again (with
/// 100,000 records a practice 6.6 ms instead of 4), and the program a fifth less memory. That it
/// reads the file where the system holds it (`mmap_size`) would cost less still, but then a disk
/// that fails kills the program.
const CACHE: &str = "-8192";

/// So many rows may wait to be read before the database waits for its reader. With fewer, the two
/// wake each other all the time.
const ROWS: usize = 1024;

/// What one transaction at a time may do.
#[derive(Debug, Clone, Copy)]
pub enum Lock<'a> {
    /// Give changes their numbers, in the order of commits.
    Log,
    /// Make and change tables.
    Schema,
    /// Look for a free slug that begins like this.
    Slug(&'a str),
    /// Say what a practice was made from.
    Lineage,
    /// Let something rest on a source, or throw it away.
    Source(&'a str),
}

/// The first of our locks among those of the server: `ayni`.
const LOCKS: i32 = 0x6179_6e69;

/// An open database. A clone is another handle to the same one.
#[derive(Clone)]
pub struct Store {
    pool: DatabaseConnection,
    /// The same, to read from.
    db: Arc<Db>,
    /// One writer at a time in this process: SQLite has one anyway, and so they queue fairly.
    turn: Arc<tokio::sync::Mutex<()>>,
    written: Arc<watch::Sender<u64>>,
    queries: Arc<AtomicU64>,
    /// What `written` was when the rows were last counted.
    counted: Arc<AtomicU64>,
}

impl Store {
    /// Opens `sqlite:PATH` (made if it is not there) or `postgres://…` and brings its tables up
    /// to this program.
    pub async fn open(url: &str) -> Result<Store> {
        Store::open_at(url, None).await
    }

    /// As [`Store::open`], with the tables of the first `steps` migrations only.
    #[doc(hidden)]
    pub async fn open_at(url: &str, steps: Option<u32>) -> Result<Store> {
        // Several nodes may start on an empty database at once. SQLite then refuses all but one
        // the change to its journal without waiting, whatever its timeout says.
        let patience = Instant::now() + PATIENCE;
        loop {
            match Store::try_open(url, steps).await {
                Err(Error::Locked) if Instant::now() < patience => {
                    tokio::time::sleep(PATIENCE / 50).await;
                }
                opened => return opened,
            }
        }
    }

    async fn try_open(url: &str, steps: Option<u32>) -> Result<Store> {
        let mut pool = connect(url).await?;
        let queries = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&queries);
        pool.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let turn = Arc::new(tokio::sync::Mutex::new(()));
        let written = Arc::new(watch::Sender::new(0));
        let db = Arc::new(Db::from(pool.clone()));
        let store = Store { pool, db, turn, written, queries, counted: Arc::default() };
        store.migrate(steps).await?;
        store.count_rows().await;
        Ok(store)
    }

    /// Has SQLite look at how many rows its tables have and how much they have in common, by which
    /// it chooses the index to go by. Without that it guesses, and a list took a hundred times as
    /// long; with a few hundred rows it took a kind of thirty thousand for one of four hundred, and went
    /// through all of it. It looks at two thousand rows of a table and only at those that have grown much.
    /// PostgreSQL does it by itself. Where nothing can be written it goes on guessing.
    async fn count_rows(&self) {
        // And gives back the pages that it has seen for it.
        const COUNT: &str =
            "pragma analysis_limit = 2000; pragma optimize = 0x10002; pragma shrink_memory";
        self.counted.store(self.written(), Ordering::Relaxed);
        if self.is_sqlite() {
            let _ = self.pool.execute_unprepared(COUNT).await;
        }
    }

    /// To read from.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Begins to write. Nothing is kept before [`Tx::commit`].
    pub async fn begin(&self) -> Result<Tx> {
        let sqlite = self.pool.get_database_backend() == DbBackend::Sqlite;
        let turn = if sqlite {
            let turn = Arc::clone(&self.turn).lock_owned();
            Some(tokio::time::timeout(PATIENCE, turn).await.map_err(|_| Error::Locked)?)
        } else {
            None
        };
        if self.written().saturating_sub(self.counted.load(Ordering::Relaxed)) > GROWN {
            self.count_rows().await;
        }
        let mode = sqlite.then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
        let db = self.pool.begin_with_options(options).await?.into();
        let written = Arc::clone(&self.written);
        Ok(Tx { db, log: Mutex::default(), written, _turn: turn })
    }

    /// Resolves when a change has been written through this process after the call.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut written = self.written.subscribe();
        async move {
            // The sender lives as long as any store; without one nothing will ever be written.
            if written.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    /// Wakes whoever waits for [`Store::changed`], where that was no change: after a restore.
    pub(crate) fn wake(&self) {
        self.written.send_modify(|it| *it += 1);
    }

    /// How often something has been written through this process. What was read before a number
    /// changed may be out of date.
    pub fn written(&self) -> u64 {
        *self.written.borrow()
    }

    /// How many statements were sent since the store was opened.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    pub fn is_sqlite(&self) -> bool {
        self.pool.get_database_backend() == DbBackend::Sqlite
    }

    /// A transaction that reads, and sees one moment however long it takes.
    pub(crate) async fn snapshot(&self) -> Result<Db> {
        let options = if self.is_sqlite() {
            let mode = Some(SqliteTransactionMode::Deferred);
            TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() }
        } else {
            TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                sqlite_transaction_mode: None,
            }
        };
        Ok(self.pool.begin_with_options(options).await?.into())
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) -> Result<()> {
        self.pool.close_by_ref().await?;
        Ok(())
    }

    /// Brings the tables forward, all steps in one transaction: a kill leaves the old ones.
    async fn migrate(&self, steps: Option<u32>) -> Result<()> {
        if meta::schema(&*self.db).await? == migration::names()
            && records::order::is_current(&self.db).await?
            && records::days::is_current(&self.db).await?
        {
            return Ok(());
        }
        let tx = self.begin().await?;
        tx.lock(Lock::Schema).await?;
        let known = migration::names();
        if let Some(newer) = meta::schema(&tx.db).await?.into_iter().rfind(|it| !known.contains(it))
        {
            return Err(Error::NewerDatabase { database: newer, program: migration::newest() });
        }
        tx.migrate(steps).await?;
        meta::begin(&tx).await?;
        records::order::renew(&tx).await?;
        records::days::renew(&tx).await?;
        tx.commit().await
    }
}

/// A writing transaction. Dropped without [`Tx::commit`], it never was.
pub struct Tx {
    db: Db,
    /// The changes so far. They are written last, so that the lock on the log is held shortly.
    log: Mutex<Vec<changes::New>>,
    written: Arc<watch::Sender<u64>>,
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Tx {
    /// Writes the changes and keeps everything; wakes whoever waits for [`Store::changed`].
    pub async fn commit(self) -> Result<()> {
        let log = std::mem::take(&mut *self.log.lock().unwrap_or_else(PoisonError::into_inner));
        let changes = log.len() as u64;
        if changes > 0 {
            self.lock(Lock::Log).await?;
            changes::append(&self.db, log).await?;
        }
        self.db.commit().await?;
        if changes > 0 {
            self.written.send_modify(|it| *it += changes);
        }
        Ok(())
    }

    /// Drops everything.
    pub async fn rollback(self) -> Result<()> {
        self.db.rollback().await
    }

    /// Holds a lock until the end of the transaction. SQLite has one writer, who holds them all.
    pub(crate) async fn lock(&self, lock: Lock<'_>) -> Result<()> {
        if self.get_database_backend() == DbBackend::Postgres {
            let hold = "select pg_advisory_xact_lock($1, hashtext($2))";
            let (number, name) = match lock {
                Lock::Log => (LOCKS, ""),
                Lock::Schema => (LOCKS + 1, ""),
                Lock::Slug(slug) => (LOCKS + 2, slug),
                Lock::Lineage => (LOCKS + 3, ""),
                Lock::Source(id) => (LOCKS + 4, id),
            };
            let values = [number.into(), name.into()];
            let hold = Statement::from_sql_and_values(DbBackend::Postgres, hold, values);
            self.db.query_one_raw(hold).await?;
        }
        Ok(())
    }

    /// Runs the next steps of the tables' history, or all that have not run.
    pub(crate) async fn migrate(&self, steps: Option<u32>) -> Result<()> {
        Ok(Migrator::up(&self.db, steps).await?)
    }

    pub(crate) fn note(&self, change: changes::New) {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(change);
    }
}

impl Deref for Tx {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.db.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.db.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.db.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.db.query_all_raw(statement).await
    }
}

async fn connect(url: &str) -> Result<DatabaseConnection> {
    if let Some(path) = url.strip_prefix("sqlite:") {
        let path = path.strip_prefix("//").unwrap_or(path);
        return sqlite(Path::new(path)).await;
    }
    if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        return postgres(url).await;
    }
    Err(Error::Address(masked(url)))
}

async fn sqlite(path: &Path) -> Result<DatabaseConnection> {
    if path.as_os_str().is_empty() || path.as_os_str() == ":memory:" {
        return Err(Error::Address(format!("sqlite:{}", path.display())));
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|it| Error::Unreachable(format!("{}: {it}", folder.display())))?;
    }
    // A kill of the program loses nothing in this mode, and a loss of power at most the last
    // transactions, never the consistency of the file.
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .pragma("cache_size", CACHE)
        .row_buffer_size(ROWS)
        .busy_timeout(PATIENCE);
    // A file is not gone between two statements, and asking it each time is one more turn of two
    // threads.
    let pool = SqlitePoolOptions::new()
        .max_connections(connections())
        .test_before_acquire(false)
        .acquire_timeout(PATIENCE * 2);
    let pool = pool.connect_with(options).await.map_err(|it| match it.into() {
        Error::Damaged(_) => Error::Damaged(path.display().to_string()),
        Error::Unreachable(why) => Error::Unreachable(format!("{}: {why}", path.display())),
        other => other,
    })?;
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
}

/// How many connections read a file at once. Each is a thread with a cache of its own, and they take
/// turns: more of them than the machine can run know less each. One more, for who reads for long, and
/// three where there is one thread: who makes a backup and who writes leave one for all pages.
fn connections() -> u32 {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    u32::try_from(threads + 1).unwrap_or(u32::MAX).clamp(3, 16)
}

async fn postgres(url: &str) -> Result<DatabaseConnection> {
    let options: PgConnectOptions = url.parse().map_err(|_| Error::Address(masked(url)))?;
    // Without it a writer would wait for another for ever.
    let options = options.options([("lock_timeout", PATIENCE.as_millis().to_string())]);
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(PATIENCE * 2);
    let pool = pool.connect_with(options).await?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

/// The address without its password, for messages.
fn masked(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}")
        }
        None => url.to_owned(),
    }
}
