//! From the token in an address to an opened case.

use super::{CaseFile, Record};
use crate::server::problem::Problem;
use crate::server::state::AppState;
use crate::server::store::{Opened, Token};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use imc_engine::answers::parse_answers;
use std::ops::Deref;

/// A case that may be read.
#[derive(Clone, Debug)]
pub struct Reading(pub CaseFile);

/// A case that may be changed.
#[derive(Clone, Debug)]
pub struct Editing(pub CaseFile);

/// A case opened by one of its municipalities: the one who began it, or an invited one.
#[derive(Clone, Debug)]
pub struct Belonging(pub CaseFile);

impl Deref for Reading {
    type Target = CaseFile;
    fn deref(&self) -> &CaseFile {
        &self.0
    }
}

impl Deref for Editing {
    type Target = CaseFile;
    fn deref(&self) -> &CaseFile {
        &self.0
    }
}

impl FromRequestParts<AppState> for Reading {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| unknown())?;
        let text = params.iter().find(|(name, _)| *name == "token").map(|(_, value)| value.to_owned());
        let token = text.as_deref().and_then(Token::read).ok_or_else(unknown)?;
        CaseFile::open(state, token).await.map(Self)
    }
}

fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "case-unknown")
}

impl CaseFile {
    /// Opens a case by the token of a link, under the law of today.
    ///
    /// # Errors
    /// [`Problem`] when the link opens nothing, or the country's rules cannot be loaded.
    pub async fn open(state: &AppState, token: Token) -> Result<Self, Problem> {
        let (case, link, events) = match state.store.open_case(&token).await? {
            Opened::Case(case, link, events) => (case, link, events),
            Opened::Expired => return Err(Problem::new(StatusCode::GONE, "link-expired")),
            Opened::Unknown => return Err(unknown()),
        };
        let away = || Problem::new(StatusCode::SERVICE_UNAVAILABLE, "country-away");
        let pack = state.packs().get(&case.country).map_err(|error| {
            tracing::error!(country = case.country, %error, "a case cannot be opened");
            away()
        })?;
        let edition = pack.edition(crate::today()).map_err(|_| away())?;
        let record = Record::of(&events);
        let parsed = parse_answers(edition.catalogue(), &record.raw_answers());
        let (answers, stale, words, kept) = (parsed.answers, parsed.problems, state.words.clone(), state.kept.clone());
        Ok(Self { token, case, link, pack, edition, record, answers, stale, words, kept })
    }
}

impl FromRequestParts<AppState> for Editing {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let Reading(file) = Reading::from_request_parts(parts, state).await?;
        if file.may_edit() {
            return Ok(Self(file));
        }
        Err(Problem::new(StatusCode::FORBIDDEN, "read-only").way(file.address("result"), "way-result"))
    }
}

impl FromRequestParts<AppState> for Belonging {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let Reading(file) = Reading::from_request_parts(parts, state).await?;
        if file.is_owner() || file.is_partner() {
            return Ok(Self(file));
        }
        Err(Problem::new(StatusCode::FORBIDDEN, "members-only").way(file.address("result"), "way-result"))
    }
}
