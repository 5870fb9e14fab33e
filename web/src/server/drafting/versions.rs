//! Kept versions: the document as it was on a day, with what it was made from.

use super::{Desk, EditingDesk, day, line};
use crate::server::forms::Posted;
use crate::server::limits::Action;
use crate::server::pages::field::{FieldProblem, Problems};
use crate::server::papers;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::{NewVersion, Version};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use imc_templates::{Choices, Draft, SignOff};
use minijinja::{Value, context};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::HashMap;

/// Most versions of one draft.
const MOST: usize = 200;

/// What is stored of a version.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub draft: Draft,
    pub choices: Choices,
    pub answers: Map<String, Json>,
}

/// A version with its content.
pub(super) struct Loaded {
    pub version: Version,
    pub kept: Kept,
}

/// How far the release of a version reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody signed it off.
    Draft,
    /// Signed off, and the content is still the one that was read.
    Released,
    /// Signed off, but the content is another one.
    Broken,
}

impl Loaded {
    /// Whether it is released: the fingerprint of the content as it is must be the one that was signed off.
    pub fn standing(&self, desk: &Desk) -> Standing {
        match desk.file.record.release(self.version.number) {
            None => Standing::Draft,
            Some(release) if release.hash == self.kept.draft.document.content_hash() => Standing::Released,
            Some(_) => Standing::Broken,
        }
    }

    /// The draft, with the sign-off in it where that holds. Only then is there no watermark.
    pub fn released(mut self, desk: &Desk) -> Draft {
        if self.standing(desk) == Standing::Released
            && let Some(release) = desk.file.record.release(self.version.number)
        {
            let by = [release.name.as_str(), release.role.as_str()].join(", ");
            self.kept.draft.document.sign_off = Some(SignOff { by, date: release.date });
        }
        self.kept.draft
    }
}

pub(super) fn unknown(desk: &Desk, what: &str) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "version-unknown")
        .with("what", what)
        .way(desk.address("versions"), "way-versions")
}

/// Loads the version with this number.
///
/// # Errors
/// [`Problem`] when this draft has no such version.
pub(super) async fn load(state: &AppState, desk: &Desk, number: &str) -> Result<Loaded, Problem> {
    let none = || unknown(desk, number);
    let parsed: i64 = number.parse().map_err(|_| none())?;
    let found = state.store.version(&desk.file.case.id, &desk.name_in_language(), parsed).await?;
    let (version, content) = found.ok_or_else(none)?;
    let kept = serde_json::from_str(&content).map_err(|error| Problem::internal(&error))?;
    Ok(Loaded { version, kept })
}

/// A version in a list.
pub(super) fn view(desk: &Desk, version: &Version) -> Value {
    let release = desk.file.record.release(version.number);
    context! {
        number => version.number,
        name => version.name.as_str(),
        author => version.author.as_str(),
        date => day(version.at),
        pack => version.pack_version.as_str(),
        url => desk.address(&format!("versions/{}", version.number)),
        // The row knows the fingerprint it was kept with; the file itself is checked again when it is written.
        released => release.is_some_and(|release| release.hash == version.hash),
        by => release.map(|release| release.name.as_str()),
        today => version.hash == desk.draft.document.content_hash(),
    }
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}/versions`.
pub async fn list(State(state): State<AppState>, visitor: Visitor, desk: Desk) -> Result<Response, Problem> {
    page(&state, &visitor, &desk, "", &[]).await
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    desk: &Desk,
    name: &str,
    problems: &[FieldProblem],
) -> Result<Response, Problem> {
    let versions = state.store.versions(&desk.file.case.id, &desk.name_in_language()).await?;
    let views: Vec<Value> = versions.iter().map(|version| view(desk, version)).collect();
    let problems = Problems::new(problems, state, &visitor.lang);
    let page = context! {
        versions => views,
        name,
        problem => problems.of("name"),
        problems => problems.list(),
        today => desk.file.edition.date().to_string(),
    };
    let status = problems.status(false);
    state.page_with(status, visitor, "draft-versions.html", context! { ..page, ..desk.frame(state, visitor) })
}

/// `POST` to the same address: keeps the draft as it is now.
pub async fn keep(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let name = line(fields.trimmed("name"));
    let again = async |problem| page(&state, &visitor, &desk, &name, &[problem]).await;
    if !fresh {
        return again(FieldProblem::form_old()).await;
    }
    if name.is_empty() {
        return again(FieldProblem::saying("name", "draft-name-missing")).await;
    }
    let draft = desk.name_in_language();
    let known = state.store.versions(&desk.file.case.id, &draft).await?;
    if known.len() >= MOST {
        return again(FieldProblem::saying("name", "draft-too-many")).await;
    }
    let kept =
        Kept { draft: desk.draft.clone(), choices: desk.choices.clone(), answers: desk.file.record.raw_answers() };
    let content = serde_json::to_string(&kept).map_err(|error| Problem::internal(&error))?;
    let version = NewVersion {
        draft: &draft,
        name: &name,
        author: desk.file.author(),
        seq: desk.file.record.length,
        pack_version: &desk.draft.document.provenance.pack_version,
        hash: &desk.draft.document.content_hash(),
        content: &content,
    };
    let number = state.store.keep_version(&desk.file.case.id, &version).await?;
    Ok(Redirect::to(&desk.address(&format!("versions#v{number}"))).into_response())
}

/// What a visitor wants of a version.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// File format; Word without it.
    #[serde(default)]
    pub format: Option<String>,
}

/// `GET .../versions/{number}?format=docx`: a kept version as a file, without the watermark once it is signed off.
pub async fn file(
    State(state): State<AppState>,
    visitor: Visitor,
    desk: Desk,
    Path(path): Path<HashMap<String, String>>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    state.limits.count(Action::Paper, &visitor)?;
    let number = path.get("number").map_or("", String::as_str);
    let draft = load(&state, &desk, number).await?.released(&desk);
    let format = papers::wanted_format(&desk.file, wanted.format.as_deref())?;
    let in_word = desk.address(&format!("versions/{number}?format=docx"));
    let paper = (desk.library.clone(), draft);
    let written = papers::print(&state, &visitor, &desk.file, paper, format, &in_word).await?;
    Ok(papers::download(written, &format!("{}-{}-{}-v{number}", desk.form, desk.kind, desk.lang)))
}
