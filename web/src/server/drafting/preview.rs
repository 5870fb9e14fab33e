//! The draft as a page: clause by clause, each with the reasons why it is there.

use super::{Desk, heading};
use crate::server::papers;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Query, State};
use axum::response::Response;
use imc_templates::{Document, Finding, Level, Node, OpenPoint, Place, Standing, write};
use minijinja::{Value, context};
use serde::Deserialize;

/// Another language to stand beside that of the address.
#[derive(Debug, Deserialize)]
pub struct Beside {
    beside: Option<String>,
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}?beside=en`.
pub async fn preview(
    State(state): State<AppState>,
    visitor: Visitor,
    mut desk: Desk,
    Query(Beside { beside }): Query<Beside>,
) -> Result<Response, Problem> {
    if let Some(lang) = beside {
        desk.put_beside(&lang)?;
    }
    let document = &desk.draft.document;
    let second = desk.draft.second.as_ref();
    let clauses: Vec<Value> = document.nodes.iter().map(|node| clause(&state, &desk, node)).collect();
    let left_out: Vec<Value> = desk
        .draft
        .left_out
        .iter()
        .map(|one| context! { id => one.id.as_str(), title => one.title.as_str(), reason => one.reason.as_str() })
        .collect();
    let points = |confirm: bool| -> Vec<Value> {
        desk.draft.open.iter().filter(|p| p.confirm == confirm).map(|p| point(&state, &desk, p)).collect()
    };
    let languages: Vec<Value> = papers::languages(&desk.file)
        .iter()
        .map(|code| {
            let url = desk.file.address(&format!("drafts/{}/{}/{code}", desk.form, desk.kind));
            let (own, other) = (*code == desk.lang, second.is_some_and(|document| document.language == *code));
            let beside = (!own).then(|| format!("{}?beside={code}", desk.address("")));
            let name = papers::language_name(&state, code);
            context! { code, name, url, current => own && second.is_none(), beside, is_beside => other }
        })
        .collect();
    let page = context! {
        title => document.title.as_str(),
        subtitle => document.subtitle.as_str(),
        parties => document.parties.iter().map(|party| context! {
            name => party.name.text(desk.written()),
            signer => party.represented_by.as_ref().map(|name| name.text(desk.written())),
        }).collect::<Vec<_>>(),
        signatures => document.signatures,
        clauses,
        left_out,
        to_agree => points(false),
        to_confirm => points(true),
        findings => desk.draft.findings.iter().map(|f| finding(&state, &desk, f)).collect::<Vec<_>>(),
        aside => desk.aside.iter().map(ToString::to_string).collect::<Vec<_>>(),
        formats => crate::server::papers::format_names(|_| true),
        paper_languages => languages,
        beside => second.map(|document| context! {
            lang => document.language.as_str(),
            title => document.title.as_str(),
            subtitle => document.subtitle.as_str(),
        }),
        pack => desk.file.edition.catalogue().pack.version.as_str(),
    };
    state.page(&visitor, "draft.html", context! { ..page, ..desk.frame(&state, &visitor) })
}

/// A clause with its text and its reasons.
pub(super) fn clause(state: &AppState, desk: &Desk, node: &Node) -> Value {
    let beside = desk.draft.second.as_ref().and_then(|document| Some((document, document.node(&node.id)?)));
    context! {
        id => node.id.as_str(),
        annex => node.place == Place::Annex,
        beside => beside.map(|(document, node)| words(state, desk, document, node)),
        optional => node.optional,
        statutory => node.statutory,
        own => node.own.is_some(),
        outdated => node.own.as_ref().is_some_and(|own| own.outdated),
        choices => node.options.len() > 1,
        open => open_in(desk, node),
        why => why(node),
        ..words(state, desk, &desk.draft.document, node)
    }
}

/// What a clause says in one of the languages.
fn words(state: &AppState, desk: &Desk, document: &Document, node: &Node) -> Value {
    context! {
        heading => heading(state, document, node),
        lang => node.language.as_str(),
        // Every text in it is escaped by the writer.
        html => Value::from_safe_string(write::clause_html(&desk.library, document, node)),
    }
}

/// How many points are open in a clause.
fn open_in(desk: &Desk, node: &Node) -> usize {
    desk.draft.open.iter().filter(|point| point.places.contains(&node.id)).count()
}

/// Why a clause is there.
pub(super) fn why(node: &Node) -> Value {
    let why = &node.why;
    let web = |source: &str| source.starts_with("https://") || source.starts_with("http://");
    context! {
        purpose => why.purpose.as_str(),
        law => why.law.iter().map(|ground| context! {
            text => ground.text.as_str(),
            url => ground.url.as_deref().filter(|url| web(url)),
            confirmed => ground.standing == Standing::Verified,
        }).collect::<Vec<_>>(),
        answers => why.answers.clone(),
        notes => why.notes.clone(),
        mistakes => why.mistakes.clone(),
        sources => why.sources.iter().map(|source| context! { text => source.as_str(), web => web(source) }).collect::<Vec<_>>(),
        confirmed => why.standing == Standing::Verified,
    }
}

fn places(state: &AppState, desk: &Desk, ids: &[String]) -> Vec<Value> {
    let document = &desk.draft.document;
    let place = |id: &String| {
        let node = document.node(id)?;
        Some(context! { id => id.as_str(), title => heading(state, document, node) })
    };
    ids.iter().filter_map(place).collect()
}

fn point(state: &AppState, desk: &Desk, point: &OpenPoint) -> Value {
    context! {
        key => point.keys.first().map(String::as_str),
        label => point.label.as_str(),
        places => places(state, desk, &point.places),
    }
}

pub(super) fn finding(state: &AppState, desk: &Desk, finding: &Finding) -> Value {
    context! {
        level => match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        },
        message => finding.message.as_str(),
        places => places(state, desk, &finding.clauses),
    }
}
