//! Sign-off: a named adviser releases a kept version. Whoever has the link of the case may do it; the page says so.

use super::versions::{Loaded, load, view};
use super::{Desk, EditingDesk, line, preview};
use crate::server::case::{Release, kind};
use crate::server::forms::Posted;
use crate::server::pages::field::{FieldProblem, Problems};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::NewEvent;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use imc_templates::{Draft, Level, OpenPoint};
use minijinja::{Value, context};
use std::collections::{BTreeMap, HashMap};

/// What stands in the way: points that a lawyer has not closed, and findings that must be settled.
fn in_the_way(draft: &Draft) -> (Vec<&OpenPoint>, Vec<&imc_templates::Finding>) {
    (
        draft.open.iter().filter(|point| point.confirm).collect(),
        draft.findings.iter().filter(|finding| finding.level == Level::Error).collect(),
    )
}

fn number(path: &HashMap<String, String>) -> &str {
    path.get("number").map_or("", String::as_str)
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}/versions/{number}/sign`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    Path(path): Path<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let loaded = load(&state, &desk, number(&path)).await?;
    page(&state, &visitor, &desk, &loaded, &Release::default(), &[])
}

/// `POST` to the same address: signs off, or takes the sign-off back.
pub async fn sign(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    Path(path): Path<HashMap<String, String>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let number = number(&path);
    let Posted { fields, fresh } = posted;
    let loaded = load(&state, &desk, number).await?;
    let subject = loaded.version.number.to_string();
    let back = desk.address(&format!("versions#v{subject}"));
    if fresh && fields.trimmed("do") == "withdraw" {
        let event = NewEvent { kind: kind::RELEASE, subject: &subject, value: "null", author: desk.file.author() };
        state.store.append(&desk.file.case.id, &[event]).await?;
        return Ok(Redirect::to(&back).into_response());
    }
    let release = Release {
        name: line(fields.trimmed("name")),
        role: line(fields.trimmed("role")),
        date: Some(desk.file.edition.date()),
        note: line(fields.trimmed("note")),
        hash: loaded.kept.draft.document.content_hash(),
    };
    let (points, errors) = in_the_way(&loaded.kept.draft);
    let open = loaded.kept.draft.open.iter().any(|point| !point.confirm);
    let missing = [
        ("name", release.name.is_empty(), "draft-sign-name-missing"),
        ("role", release.role.is_empty(), "draft-sign-role-missing"),
        ("read", fields.get("read").is_none(), "draft-sign-read-missing"),
        ("open", open && fields.get("open").is_none(), "draft-sign-open-missing"),
        ("points", !points.is_empty() || !errors.is_empty(), "draft-sign-not-yet"),
        // Whoever signs has read this content and no other.
        ("points", fields.trimmed("hash") != release.hash, "draft-sign-other"),
    ];
    let mut problems: Vec<FieldProblem> = missing
        .iter()
        .filter(|(_, wrong, _)| *wrong)
        .map(|(field, _, key)| FieldProblem::saying(*field, key))
        .collect();
    problems.dedup_by(|later, first| later.field == first.field);
    if !fresh {
        problems = vec![FieldProblem::form_old()];
    }
    if !problems.is_empty() {
        return page(&state, &visitor, &desk, &loaded, &release, &problems);
    }
    let value = serde_json::to_string(&release).map_err(|error| Problem::internal(&error))?;
    let event = NewEvent { kind: kind::RELEASE, subject: &subject, value: &value, author: desk.file.author() };
    state.store.append(&desk.file.case.id, &[event]).await?;
    Ok(Redirect::to(&back).into_response())
}

fn page(
    state: &AppState,
    visitor: &Visitor,
    desk: &Desk,
    loaded: &Loaded,
    typed: &Release,
    problems: &[FieldProblem],
) -> Result<Response, Problem> {
    let draft = &loaded.kept.draft;
    let (points, errors) = in_the_way(draft);
    let release = desk.file.record.release(loaded.version.number);
    let problems = Problems::new(problems, state, &visitor.lang);
    let at_fields = ["name", "role", "read", "open", "points"].map(|field| (field, problems.of(field)));
    let page = context! {
        version => view(desk, &loaded.version),
        hash => draft.document.content_hash(),
        points => points.iter().map(|point| point.label.clone()).collect::<Vec<_>>(),
        blocked => errors.iter().map(|finding| preview::finding(state, desk, finding)).collect::<Vec<Value>>(),
        agree => draft.open.iter().filter(|point| !point.confirm).map(|point| point.label.clone()).collect::<Vec<_>>(),
        broken => loaded.standing(desk) == super::versions::Standing::Broken,
        release => release.map(|release| context! { name => release.name.as_str(), role => release.role.as_str(), date => release.date.map(|date| date.to_string()), note => release.note.as_str() }),
        name => typed.name.as_str(),
        role => typed.role.as_str(),
        note => typed.note.as_str(),
        errors => at_fields.into_iter().filter_map(|(field, text)| Some((field, text?))).collect::<BTreeMap<_, _>>(),
        problems => problems.list(),
    };
    state.page_with(
        problems.status(false),
        visitor,
        "draft-sign.html",
        context! { ..page, ..desk.frame(state, visitor) },
    )
}
