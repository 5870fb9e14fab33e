//! Cases, their links and their events.

use super::{Store, StoreError, TRIES, Token, taken};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// Most events that a case has room for. A long questionnaire with drafts has some hundreds; every page reads them all.
const MOST_EVENTS: i64 = 10_000;
/// Most characters that these events have room for together; another event may still end beyond.
const MOST_TEXT: i64 = 16 * 1024 * 1024;

/// What a link allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Everything: the one who began the case.
    Owner,
    /// Its own part of the answers: an invited municipality.
    Partner,
    /// Reading.
    Reader,
}

impl Role {
    fn as_str(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::Partner => "partner",
            Role::Reader => "reader",
        }
    }

    fn read(word: &str) -> Self {
        match word {
            "owner" => Role::Owner,
            "partner" => Role::Partner,
            _ => Role::Reader,
        }
    }
}

/// One initiative of several municipalities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Name inside the database; never shown.
    pub id: String,
    /// Id of the country pack.
    pub country: String,
    /// When it was begun, in milliseconds since 1970.
    pub created_at: i64,
}

/// A link to a case, as far as the database knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Fingerprint of its token.
    pub hash: String,
    /// What it allows.
    pub role: Role,
    /// For whom it is.
    pub label: String,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
    /// When it ends, in milliseconds since 1970.
    pub expires_at: Option<i64>,
}

impl Link {
    /// Whether its time is over.
    pub fn is_over(&self) -> bool {
        self.expires_at.is_some_and(|end| end < now())
    }
}

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The case, and what happened in it.
    Case(Case, Link, Vec<Event>),
    /// Nothing any more: its time is over.
    Expired,
    /// Nothing: there is no such link, or the case was deleted.
    Unknown,
}

/// Something that happened in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Place in the case's history, from 1.
    pub seq: i64,
    /// What kind, one of those of the case's record.
    pub kind: String,
    /// What it is about: a question, a setting, the number of a partner or version, the name of a draft.
    pub subject: String,
    /// The value: JSON, or a setting's bare word.
    pub value: String,
    /// Link that did it: its label.
    pub author: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// An event to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent<'a> {
    /// See [`Event::kind`].
    pub kind: &'a str,
    /// See [`Event::subject`].
    pub subject: &'a str,
    /// See [`Event::value`].
    pub value: &'a str,
    /// See [`Event::author`].
    pub author: &'a str,
}

pub(super) fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

impl Store {
    /// Begins a case that its owner opens with a token, with what is known of it from the start. A token that opens a
    /// case already begins none.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn begin_case(&self, country: &str, token: &Token, events: &[NewEvent<'_>]) -> Result<(), StoreError> {
        let (id, at) = (Token::random()?.as_str()[..32].to_owned(), now());
        let mut transaction = self.writer.begin().await?;
        sqlx::query("insert into cases (id, country, created_at) values ($1, $2, $3)")
            .bind(&id)
            .bind(country)
            .bind(at)
            .execute(&mut *transaction)
            .await?;
        if !insert_link(&mut transaction, &id, token, Role::Owner, "", None).await? {
            // The same form came twice at once, and the other one was first.
            return Ok(transaction.rollback().await?);
        }
        insert_events(&mut transaction, &id, None, events).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Adds a link. Adding the same token again changes nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn add_link(
        &self,
        case: &str,
        token: &Token,
        role: Role,
        label: &str,
        expires_at: Option<i64>,
    ) -> Result<(), StoreError> {
        let mut connection = self.writer.acquire().await?;
        insert_link(&mut connection, case, token, role, label, expires_at).await?;
        Ok(())
    }

    /// Takes a link away.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn remove_link(&self, case: &str, hash: &str) -> Result<(), StoreError> {
        sqlx::query("delete from case_link where case_id = $1 and hash = $2")
            .bind(case)
            .bind(hash)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Links of a case, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn links(&self, case: &str) -> Result<Vec<Link>, StoreError> {
        let rows = sqlx::query("select hash, role, label, created_at, expires_at from case_link where case_id = $1 order by created_at, hash")
            .bind(case)
            .fetch_all(&self.pool)
            .await?;
        Ok(rows.iter().map(link).collect::<Result<_, _>>()?)
    }

    /// Opens a case by the token of a link, with everything that happened in it, oldest first: one question to the
    /// database, as every page asks it.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn open_case(&self, token: &Token) -> Result<Opened, StoreError> {
        let rows = sqlx::query(
            "select c.id, c.country, c.created_at as begun, l.hash, l.role, l.label, l.created_at, l.expires_at, \
             e.seq, e.kind, e.subject, e.value, e.author, e.at \
             from case_link l join cases c on c.id = l.case_id left join case_event e on e.case_id = c.id \
             where l.hash = $1 order by e.seq",
        )
        .bind(token.hash())
        .fetch_all(&self.pool)
        .await?;
        let Some(first) = rows.first() else { return Ok(Opened::Unknown) };
        let link = link(first)?;
        if link.is_over() {
            return Ok(Opened::Expired);
        }
        let case =
            Case { id: first.try_get("id")?, country: first.try_get("country")?, created_at: first.try_get("begun")? };
        let events = rows.iter().map(event).collect::<Result<Vec<_>, _>>()?;
        Ok(Opened::Case(case, link, events.into_iter().flatten().collect()))
    }

    /// Writes events down, in order: all of them or none, in one statement.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn append(&self, case: &str, events: &[NewEvent<'_>]) -> Result<(), StoreError> {
        let mut connection = self.writer.acquire().await?;
        let mut tries = 0;
        loop {
            let done = insert_events(&mut connection, case, None, events).await;
            if !taken(&done) || tries == TRIES {
                return if done? { Ok(()) } else { Err(StoreError::Full) };
            }
            tries += 1;
        }
    }

    /// Writes events down as [`append`](Self::append) does if nothing else was written since event `last`; false when
    /// something was.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn append_after(&self, case: &str, last: i64, events: &[NewEvent<'_>]) -> Result<bool, StoreError> {
        let mut connection = self.writer.acquire().await?;
        let done = insert_events(&mut connection, case, Some(last), events).await;
        if taken(&done) {
            return Ok(false);
        }
        if done? {
            return Ok(true);
        }
        let newest = "select coalesce(max(seq), 0) as seq from case_event where case_id = $1";
        let newest: i64 = sqlx::query(newest).bind(case).fetch_one(&mut *connection).await?.try_get("seq")?;
        if newest == last { Err(StoreError::Full) } else { Ok(false) }
    }

    /// Deletes a case with its answers and links, for ever.
    ///
    /// # Errors
    /// [`StoreError`] when the database refuses.
    pub async fn delete_case(&self, case: &str) -> Result<(), StoreError> {
        let mut transaction = self.writer.begin().await?;
        for statement in [
            "delete from draft_version where case_id = $1",
            "delete from case_event where case_id = $1",
            "delete from case_link where case_id = $1",
            "delete from cases where id = $1",
        ] {
            sqlx::query(statement).bind(case).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// Whether it was added; a link that is there already stays as it is.
async fn insert_link(
    connection: &mut AnyConnection,
    case: &str,
    token: &Token,
    role: Role,
    label: &str,
    expires_at: Option<i64>,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "insert into case_link (hash, case_id, role, label, created_at, expires_at) values ($1, $2, $3, $4, $5, $6) \
         on conflict (hash) do nothing",
    )
    .bind(token.hash())
    .bind(case)
    .bind(role.as_str())
    .bind(label)
    .bind(now())
    .bind(expires_at)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes the next numbers of the case and writes, in one statement: who reads the last number in a statement of its own may
/// be overtaken between the two. False when the case is full, or its last number is another than `last`.
async fn insert_events(
    connection: &mut AnyConnection,
    case: &str,
    last: Option<i64>,
    events: &[NewEvent<'_>],
) -> Result<bool, sqlx::Error> {
    if events.is_empty() {
        return Ok(true);
    }
    let rows: Vec<String> = (0..events.len())
        .map(|i| {
            let first = 4 * i + 4;
            format!("({}, ${first}, ${}, ${}, ${})", i + 1, first + 1, first + 2, first + 3)
        })
        .collect();
    let unless_overtaken = last.map_or(String::new(), |last| format!("and so_far.last = {last}"));
    let statement = format!(
        "insert into case_event (case_id, seq, kind, subject, value, author, at) \
         select $1, so_far.last + new.column1, new.column2, new.column3, new.column4, new.column5, $3 \
         from (values {}) as new, \
         (select coalesce(max(seq), 0) as last, coalesce(sum(length(value)), 0) as text \
         from case_event where case_id = $2) as so_far \
         where so_far.last < {MOST_EVENTS} and so_far.text < {MOST_TEXT} {unless_overtaken}",
        rows.join(", ")
    );
    // The statement is made of numbers only; what people wrote is bound.
    let mut query = sqlx::query(AssertSqlSafe(statement)).bind(case).bind(case).bind(now());
    for event in events {
        query = query.bind(event.kind).bind(event.subject).bind(event.value).bind(event.author);
    }
    Ok(query.execute(connection).await?.rows_affected() > 0)
}

/// The event in a row of a case; none in the only row of a case without events.
fn event(row: &AnyRow) -> Result<Option<Event>, sqlx::Error> {
    let Some(seq) = row.try_get::<Option<i64>, _>("seq")? else { return Ok(None) };
    Ok(Some(Event {
        seq,
        kind: row.try_get("kind")?,
        subject: row.try_get("subject")?,
        value: row.try_get("value")?,
        author: row.try_get("author")?,
        at: row.try_get("at")?,
    }))
}

fn link(row: &AnyRow) -> Result<Link, sqlx::Error> {
    Ok(Link {
        hash: row.try_get("hash")?,
        role: Role::read(row.try_get::<String, _>("role")?.as_str()),
        label: row.try_get("label")?,
        created_at: row.try_get("created_at")?,
        expires_at: row.try_get("expires_at")?,
    })
}
