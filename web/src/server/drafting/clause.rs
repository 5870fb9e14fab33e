//! One clause: another text, the adviser's own words, its place, and whether it stands in the document at all.

use super::{Desk, EditingDesk, MAX_TEXT, Saved, conflict, line, preview, save, seen};
use crate::server::case::{Decision, Edit};
use crate::server::forms::{Fields, Posted};
use crate::server::pages::field::{FieldProblem, Problems};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use imc_templates::{Node, OwnText, Place, Truth, Waiver, own_source, write};
use minijinja::{Value, context};
use std::collections::HashMap;

/// What was typed and is not saved, and why.
#[derive(Default)]
struct Typed {
    own: Option<String>,
    reason: String,
    by: String,
    problems: Vec<FieldProblem>,
    conflict: Option<Decision>,
}

fn unknown(desk: &Desk, id: &str) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "clause-unknown").with("what", id).way(desk.address(""), "way-draft")
}

fn id(path: &HashMap<String, String>) -> &str {
    path.get("clause").map_or("", String::as_str)
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}/clause/{clause}`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    Path(path): Path<HashMap<String, String>>,
) -> Result<Response, Problem> {
    page(&state, &visitor, &desk, id(&path), &Typed::default())
}

/// `POST` to the same address.
pub async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    Path(path): Path<HashMap<String, String>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let id = id(&path);
    let Posted { fields, fresh } = posted;
    let known = desk.draft.document.node(id).is_some() || desk.draft.left_out.iter().any(|one| one.id == id);
    if !known {
        return Err(unknown(&desk, id));
    }
    let mut typed = Typed {
        own: fields.get("own").map(str::to_owned),
        reason: line(fields.trimmed("reason")),
        by: line(fields.trimmed("by")),
        ..Typed::default()
    };
    if !fresh {
        typed.problems.push(FieldProblem::form_old());
        return page(&state, &visitor, &desk, id, &typed);
    }
    let edit = match read(&desk, id, &fields) {
        Ok(edit) => edit,
        Err(problems) => {
            typed.problems = problems;
            return page(&state, &visitor, &desk, id, &typed);
        }
    };
    if desk.says_nothing_new(&edit) {
        return Ok(Redirect::to(&desk.address(&format!("#{id}"))).into_response());
    }
    let known = seen(fields.trimmed("seen"), &desk);
    let back = desk.address(&format!("#{id}"));
    match save(&state, desk, known, &[edit]).await? {
        Saved::Done(_) => Ok(Redirect::to(&back).into_response()),
        Saved::Conflict(desk, other) => {
            typed.conflict = Some(other);
            page(&state, &visitor, &desk, id, &typed)
        }
    }
}

/// The decision that the form says, or all that is wrong with it.
fn read(desk: &Desk, id: &str, fields: &Fields) -> Result<Edit, Vec<FieldProblem>> {
    let wrong = |field: &str, key: &str| vec![FieldProblem::saying(field, key)];
    let clause = id.to_owned();
    let node = desk.draft.document.node(id);
    let (verb, group) = fields.trimmed("do").split_once('-').unwrap_or((fields.trimmed("do"), ""));
    match (verb, node) {
        ("text", Some(node)) => {
            text(node, group, fields.trimmed("text")).ok_or_else(|| wrong("text", "draft-text-unfit"))
        }
        ("own", Some(node)) => own(desk, node, fields.get("own").unwrap_or_default()).map_err(|problem| vec![problem]),
        ("library", Some(_)) => Ok(Edit::Own { clause, language: desk.written().to_owned(), own: None }),
        ("drop", Some(node)) => drop_clause(desk, node, fields),
        ("add", None) => Ok(Edit::Add { clause }),
        ("up" | "down", Some(node)) => moved(desk, node, verb == "up").ok_or_else(|| wrong("move", "draft-move-bound")),
        _ => Err(wrong("form", "draft-choose")),
    }
}

/// Another text of a group; only what does not contradict the answers.
fn text(node: &Node, group: &str, wanted: &str) -> Option<Edit> {
    let members: Vec<_> = node.options.iter().filter(|one| one.group == group).collect();
    let chosen = match wanted {
        "" => None,
        wanted => Some(members.iter().find(|one| one.id == wanted && one.fits != Truth::False)?.id.clone()),
    };
    let group = members.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    (!group.is_empty()).then(|| Edit::Text { clause: node.id.clone(), group, chosen })
}

fn library_blocks(node: &Node) -> &[imc_templates::Block] {
    node.own.as_ref().map_or(&node.blocks, |own| &own.library)
}

fn own(desk: &Desk, node: &Node, text: &str) -> Result<Edit, FieldProblem> {
    let wrong = |key: &str| FieldProblem::saying("own", key);
    let text = text.replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        return Err(wrong("draft-own-empty"));
    }
    if text.chars().count() > MAX_TEXT {
        return Err(wrong("draft-own-long"));
    }
    let library = library_blocks(node);
    let own = OwnText { text: text.clone(), replaces: node.source.clone() };
    // The document itself says which braces nothing stands behind.
    let mut choices = desk.choices.clone();
    choices.own_texts.entry(node.id.clone()).or_default().insert(desk.written().to_owned(), own.clone());
    let unknown = desk.with(choices).map(|draft| {
        let own = draft.document.node(&node.id).and_then(|node| node.own.clone());
        own.map(|own| own.unknown).unwrap_or_default()
    });
    if let Some(first) = unknown.unwrap_or_default().first() {
        return Err(wrong("draft-own-key").with("key", first));
    }
    let same = text == own_source(library);
    Ok(Edit::Own { clause: node.id.clone(), language: desk.written().to_owned(), own: (!same).then_some(own) })
}

/// A clause that the law or every document of the kind needs is left out with a written reason only.
fn drop_clause(desk: &Desk, node: &Node, fields: &Fields) -> Result<Edit, Vec<FieldProblem>> {
    let (reason, by) = (line(fields.trimmed("reason")), line(fields.trimmed("by")));
    if node.optional && reason.is_empty() {
        return Ok(Edit::Drop { clause: node.id.clone(), waiver: None });
    }
    let fields = [("reason", &reason, "draft-reason-missing"), ("by", &by, "draft-by-missing")];
    let missing = fields.into_iter().filter(|(_, text, _)| text.is_empty());
    let problems: Vec<_> = missing.map(|(field, _, key)| FieldProblem::saying(field, key)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let date = Some(desk.file.edition.date());
    Ok(Edit::Drop { clause: node.id.clone(), waiver: Some(Waiver { what: node.id.clone(), reason, by, date }) })
}

/// The clause that stands beside it in the direction, within its part.
fn neighbour<'a>(desk: &'a Desk, node: &Node, up: bool) -> Option<&'a Node> {
    let same = |other: &&Node| (other.place, other.part) == (node.place, node.part);
    let part: Vec<&Node> = desk.draft.document.nodes.iter().filter(same).collect();
    let at = part.iter().position(|other| other.id == node.id)?;
    let next = if up { at.checked_sub(1)? } else { at + 1 };
    part.get(next).copied().filter(|_| node.place != Place::Annex)
}

fn moved(desk: &Desk, node: &Node, up: bool) -> Option<Edit> {
    let other = neighbour(desk, node, up)?;
    let clauses = desk.draft.document.nodes.iter().filter(|one| one.place != Place::Annex);
    let swap = |one: &Node| match &one.id {
        id if *id == node.id => other.id.clone(),
        id if *id == other.id => node.id.clone(),
        id => id.clone(),
    };
    Some(Edit::Move { clause: node.id.clone(), order: clauses.map(swap).collect() })
}

fn page(state: &AppState, visitor: &Visitor, desk: &Desk, id: &str, typed: &Typed) -> Result<Response, Problem> {
    let out = desk.draft.left_out.iter().find(|one| one.id == id);
    let node = desk.draft.document.node(id);
    if node.is_none() && out.is_none() {
        return Err(unknown(desk, id));
    }
    let problems = Problems::new(&typed.problems, state, &visitor.lang);
    let problem = |field: &str| problems.of(field);
    let page = context! {
        id,
        out => out.map(|one| context! { title => one.title.as_str(), reason => one.reason.as_str() }),
        clause => node.map(|node| preview::clause(state, desk, node)),
        groups => node.map(groups),
        usual => node.map(|node| node.why.usual.clone()),
        own => node.map(|node| typed.own.clone().unwrap_or_else(|| own_source(&node.blocks))),
        library => node.filter(|node| node.own.is_some()).map(|node| {
            Value::from_safe_string(write::blocks_html(&desk.library, &desk.draft.document, node, library_blocks(node)))
        }),
        up => node.and_then(|node| neighbour(desk, node, true)).map(|other| other.title.as_str()),
        down => node.and_then(|node| neighbour(desk, node, false)).map(|other| other.title.as_str()),
        reason => typed.reason.as_str(),
        by => typed.by.as_str(),
        errors => context! { own => problem("own"), reason => problem("reason"), by => problem("by"), text => problem("text"), form => problem("form"), r#move => problem("move") },
        problems => problems.list(),
        conflict => typed.conflict.as_ref().map(|other| conflict(state, visitor, other)),
    };
    let status = problems.status(typed.conflict.is_some());
    state.page_with(status, visitor, "draft-clause.html", context! { ..page, ..desk.frame(state, visitor) })
}

/// The groups of alternatives: what could stand, what the answers rule out.
fn groups(node: &Node) -> Vec<Value> {
    let mut names: Vec<&str> = Vec::new();
    for one in &node.options {
        if !names.contains(&one.group.as_str()) {
            names.push(&one.group);
        }
    }
    let group = |name: &&str| {
        let members: Vec<_> = node.options.iter().filter(|one| one.group == **name).collect();
        let by_hand = members.iter().any(|one| one.chosen && !one.usual);
        let options = members.iter().map(|one| {
            context! {
                id => one.id.as_str(),
                title => one.title.as_str(),
                chosen => one.chosen,
                usual => one.usual,
                fits => one.fits != Truth::False,
                condition => one.condition.as_str(),
            }
        });
        context! { id => *name, options => options.collect::<Vec<_>>(), by_hand }
    };
    names.iter().map(group).collect()
}
