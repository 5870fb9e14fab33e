//! What is kept: cases, their links, their answers as events, versions of drafts. The only place with SQL.
//!
//! The same statements run on SQLite and PostgreSQL: text and whole numbers only, `$1` placeholders.

mod cases;
mod secret;
mod versions;

pub use cases::{Case, Event, Link, NewEvent, Opened, Role};
pub use secret::{Token, sha256_hex};
pub use versions::{NewVersion, Version};

use sqlx::AnyPool;
use sqlx::SqlSafeStr;
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use std::time::Duration;

/// Why the store cannot do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refuses or is away.
    #[error("the database cannot be used: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables cannot be brought up to date.
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(#[from] MigrateError),
    /// So much happened in this case already that nothing more is written down.
    #[error("the case is full")]
    Full,
    /// The operating system gives no random numbers.
    #[error("no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// Connections to the database.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    /// What writes go through. SQLite has one writer at a time; who waits for it here waits in line, while writers that
    /// meet inside SQLite sleep and try again.
    writer: AnyPool,
}

/// The steps of the tables, oldest first.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "cases", include_str!("../../../migrations/0001_cases.sql")),
    (2, "changed", include_str!("../../../migrations/0002_changed.sql")),
    (3, "drafts", include_str!("../../../migrations/0003_drafts.sql")),
];

/// Most connections at a time.
const CONNECTIONS: u32 = 8;

/// How often a row is written again that wants the next number of its case.
const TRIES: usize = 5;

/// Whether another process took the number that a row wanted; the loser tries again.
fn taken<T>(done: &Result<T, sqlx::Error>) -> bool {
    matches!(done, Err(sqlx::Error::Database(error)) if error.is_unique_violation())
}

/// How often SQLite moves what was written from its log into the file.
const CHECKPOINT: Duration = Duration::from_secs(10);

/// Connections to a database, those to SQLite set up for a server: readers never wait for a writer, and a writer never
/// waits for the disk, as [`checkpoints`] are made apart from it.
async fn connect(url: &str, most: u32) -> Result<AnyPool, sqlx::Error> {
    let sqlite = url.starts_with("sqlite:");
    let pragmas: &[&str] = if sqlite {
        &[
            "pragma journal_mode = wal",
            "pragma synchronous = normal",
            "pragma wal_autocheckpoint = 0",
            "pragma busy_timeout = 5000",
            "pragma foreign_keys = on",
        ]
    } else {
        &[]
    };
    AnyPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(Duration::from_secs(10))
        // A file does not hang up; asking it before every statement would double the way to its thread.
        .test_before_acquire(!sqlite)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                for pragma in pragmas {
                    sqlx::query(*pragma).execute(&mut *connection).await?;
                }
                Ok(())
            })
        })
        .connect(url)
        .await
}

/// Moves what was written into the file, again and again. SQLite would do it in every so many-th save, which waits for the
/// disk then, and all saves behind it with it.
async fn checkpoints(pool: AnyPool) {
    let mut pace = tokio::time::interval(CHECKPOINT);
    loop {
        pace.tick().await;
        // What could not be moved now is moved next time, and at the latest when the last connection closes.
        if let Err(error) = sqlx::query("pragma wal_checkpoint(passive)").execute(&pool).await {
            tracing::warn!(%error, "the log of the database was not moved into its file");
        }
    }
}

impl Store {
    /// Opens a database and brings its tables up to date.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be reached, or was written by a newer program.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let sqlite = url.starts_with("sqlite:");
        let in_memory = sqlite && url.contains(":memory:");
        let pool = connect(url, if in_memory { 1 } else { CONNECTIONS }).await?;
        let writer = if sqlite && !in_memory {
            tokio::spawn(checkpoints(pool.clone()));
            connect(url, 1).await?
        } else {
            pool.clone()
        };
        let steps = MIGRATIONS
            .iter()
            .map(|(version, name, sql)| {
                Migration::new(*version, (*name).into(), MigrationType::Simple, sql.into_sql_str(), false)
            })
            .collect();
        Migrator::with_migrations(steps).run(&writer).await?;
        Ok(Self { pool, writer })
    }

    /// Whether the database answers.
    pub async fn alive(&self) -> bool {
        sqlx::query("select 1").execute(&self.pool).await.is_ok()
    }

    /// A secret of this installation, made when it is first asked for.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn secret(&self, name: &str) -> Result<String, StoreError> {
        let fresh = Token::random()?;
        sqlx::query("insert into setting (name, value) values ($1, $2) on conflict (name) do nothing")
            .bind(name)
            .bind(fresh.as_str())
            .execute(&self.writer)
            .await?;
        let (value,): (String,) =
            sqlx::query_as("select value from setting where name = $1").bind(name).fetch_one(&self.pool).await?;
        Ok(value)
    }
}
