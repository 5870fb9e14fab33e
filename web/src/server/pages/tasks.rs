//! The task list: what the case is about, how far it is, how to come back to it.

use super::partners::Parts;
use super::{mail, view};
use crate::server::case::{Editing, Journey, News, Path as Way, Reading, Setting};
use crate::server::forms::Posted;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use minijinja::{Value, context};

/// Longest name of a case, and of the municipality that began it, in characters.
const MAX_NAME: usize = 120;

/// Address of this server as the visitor sees it.
pub fn public_base(state: &AppState, headers: &HeaderMap) -> String {
    if let Some(url) = &state.config.public_url {
        return url.clone();
    }
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or("localhost");
    format!("http://{host}")
}

/// `GET /case/{token}`.
pub async fn tasks(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Reading(file): Reading,
) -> Result<Response, Problem> {
    if !file.may_edit() {
        return Ok(Redirect::to(&file.address(if file.is_partner() { "part" } else { "result" })).into_response());
    }
    let assessment = file.assess();
    let journey = Journey::new(&file, &assessment);
    let catalogue = file.edition.catalogue();
    let sections: Vec<Value> = journey
        .sections()
        .into_iter()
        .map(|s| {
            let key = format!("section-{}", s.id);
            context! {
                name => file.name(&visitor.lang, &key),
                help => Told::attribute(file.texts(), &visitor.lang, &key, "help"),
                state => s.state.as_str(),
                done => s.done,
                left => s.left,
                unsure => s.unsure,
                href => s.entry.map(|q| file.address(&format!("q/{}", catalogue.questions[q.index()].id))),
            }
        })
        .collect();
    let left = journey.left().len();
    let view = context! {
        case => view::case(&file, &visitor),
        sections,
        left,
        done => journey.done(),
        unsure => journey.unsure(),
        beyond => journey.beyond(),
        begun => journey.begun(),
        path => journey.path().as_str(),
        link => format!("{}{}", public_base(&state, &headers), file.address("")),
        initiator => file.record.setting(Setting::Initiator),
        given_title => file.record.setting(Setting::Title),
        news => News::of(&file).is_some(),
        parts => Parts::of(&file).map(|p| context! { state => p.state.as_str(), done => p.done, invited => p.invited }),
        priorities => file.record.setting(Setting::Priorities).is_some() || !file.points().is_empty(),
        by_mail => mail::offered(&state, &file),
        panel => view::panel(&file, &assessment, &visitor.lang),
    };
    state.page(&visitor, "tasks.html", view)
}

/// `POST /case/{token}/settings`: name of the case and of the municipality that began it, and how much to ask.
pub async fn settings(
    State(state): State<AppState>,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Redirect, Problem> {
    let fields = posted.fresh(&file.address(""))?;
    let names = [("title", Setting::Title), ("initiator", Setting::Initiator)].map(|(field, setting)| {
        let typed = fields.get(field)?.trim();
        Some((setting, typed.chars().filter(|c| !c.is_control()).take(MAX_NAME).collect::<String>()))
    });
    let way = Way::read(fields.trimmed("path")).map(|way| (Setting::Path, way.as_str().to_owned()));
    let mut settings: Vec<(Setting, String)> = names.into_iter().flatten().chain(way).collect();
    settings.retain(|(setting, value)| file.record.setting(*setting).unwrap_or_default() != value);
    file.set(&state, &settings).await?;
    let then = fields.trimmed("then");
    let to = if matches!(then, "next" | "partners") { then } else { "" };
    Ok(Redirect::to(&file.address(to)))
}

/// `GET /case/{token}/delete`: asks whether to delete.
pub async fn ask_delete(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
) -> Result<Response, Problem> {
    state.page(&visitor, "delete.html", context! { case => view::case(&file, &visitor) })
}

/// `POST /case/{token}/delete`: deletes the case for ever.
pub async fn delete(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Response, Problem> {
    posted.fresh(&file.address("delete"))?;
    state.store.delete_case(&file.case.id).await?;
    let mut response = state.page(&visitor, "deleted.html", context! {})?;
    visitor.remembered.without(&file.token).write(response.headers_mut(), state.config.secure());
    Ok(response)
}
