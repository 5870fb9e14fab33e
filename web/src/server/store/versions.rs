//! Kept versions of drafts.

use super::cases::now;
use super::{Store, StoreError, TRIES, taken};
use sqlx::Row;
use sqlx::any::AnyRow;

/// A kept version of a draft, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Number in the case, from 1; never given twice.
    pub number: i64,
    /// Which draft: legal form, kind and language.
    pub draft: String,
    /// Name that somebody gave it.
    pub name: String,
    /// Link that kept it: its label.
    pub author: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Last event of the case that it knows.
    pub seq: i64,
    /// Version of the country pack.
    pub pack_version: String,
    /// Fingerprint of the document's content.
    pub hash: String,
}

/// A version to be kept.
#[derive(Clone, Debug)]
pub struct NewVersion<'a> {
    /// See [`Version::draft`].
    pub draft: &'a str,
    /// See [`Version::name`].
    pub name: &'a str,
    /// See [`Version::author`].
    pub author: &'a str,
    /// See [`Version::seq`].
    pub seq: i64,
    /// See [`Version::pack_version`].
    pub pack_version: &'a str,
    /// See [`Version::hash`].
    pub hash: &'a str,
    /// The document with what it was made from, as JSON.
    pub content: &'a str,
}

const COLUMNS: &str = "number, draft, name, author, at, seq, pack_version, hash";

impl Store {
    /// Keeps a version and returns its number.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn keep_version(&self, case: &str, version: &NewVersion<'_>) -> Result<i64, StoreError> {
        let mut tries = 0;
        loop {
            let done = sqlx::query(
                "insert into draft_version (case_id, number, draft, name, author, at, seq, pack_version, hash, content) \
                 select $1, (select coalesce(max(number), 0) + 1 from draft_version where case_id = $2), \
                 $3, $4, $5, $6, $7, $8, $9, $10 returning number",
            )
            .bind(case)
            .bind(case)
            .bind(version.draft)
            .bind(version.name)
            .bind(version.author)
            .bind(now())
            .bind(version.seq)
            .bind(version.pack_version)
            .bind(version.hash)
            .bind(version.content)
            .fetch_one(&self.writer)
            .await;
            if !taken(&done) || tries == TRIES {
                return Ok(done?.try_get("number")?);
            }
            tries += 1;
        }
    }

    /// The versions of one draft, newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn versions(&self, case: &str, draft: &str) -> Result<Vec<Version>, StoreError> {
        let statement = sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from draft_version where case_id = $1 and draft = $2 order by number desc"
        ));
        let rows = sqlx::query(statement).bind(case).bind(draft).fetch_all(&self.pool).await?;
        Ok(rows.iter().map(version).collect::<Result<_, _>>()?)
    }

    /// One version with its content; none when there is no such version of that draft.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn version(&self, case: &str, draft: &str, number: i64) -> Result<Option<(Version, String)>, StoreError> {
        let statement = sqlx::AssertSqlSafe(format!(
            "select {COLUMNS}, content from draft_version where case_id = $1 and draft = $2 and number = $3"
        ));
        let row = sqlx::query(statement).bind(case).bind(draft).bind(number).fetch_optional(&self.pool).await?;
        Ok(row.map(|row| Ok::<_, sqlx::Error>((version(&row)?, row.try_get("content")?))).transpose()?)
    }
}

fn version(row: &AnyRow) -> Result<Version, sqlx::Error> {
    Ok(Version {
        number: row.try_get("number")?,
        draft: row.try_get("draft")?,
        name: row.try_get("name")?,
        author: row.try_get("author")?,
        at: row.try_get("at")?,
        seq: row.try_get("seq")?,
        pack_version: row.try_get("pack_version")?,
        hash: row.try_get("hash")?,
    })
}
