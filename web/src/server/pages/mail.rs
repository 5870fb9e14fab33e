//! Save and return: the link of a case, sent to a mail address once.

use super::field::{FieldProblem, Problems};
use super::view;
use crate::server::case::{CaseFile, Reading};
use crate::server::forms::Posted;
use crate::server::limits::Action;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lettre::Address;
use minijinja::context;

/// Longest mail address (RFC 5321, 4.5.3.1.3, without the angle brackets).
const LONGEST: usize = 254;

/// Whether this link can be sent by mail: mail is set up, and the link is the visitor's own.
pub fn offered(state: &AppState, file: &CaseFile) -> bool {
    state.mailer.is_some() && (file.is_owner() || file.is_partner())
}

/// `GET /case/{token}/mail`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let sent = query.as_deref() == Some("sent");
    page(&state, &visitor, &file, "", &[], sent)
}

fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    typed: &str,
    problems: &[FieldProblem],
    sent: bool,
) -> Result<Response, Problem> {
    if !offered(state, file) {
        return Err(Problem::not_found());
    }
    let problems = Problems::new(problems, state, &visitor.lang);
    let wrong = problems.of("address").is_some();
    let view = context! { case => view::case(file, visitor), typed, wrong, problems => problems.list(), sent };
    state.page_with(problems.status(false), visitor, "mail.html", view)
}

/// `POST /case/{token}/mail`: sends the link. The address is used for this one mail and is neither stored nor logged.
pub async fn send(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let typed = fields.trimmed("address");
    let (Some(mailer), true) = (&state.mailer, offered(&state, &file)) else { return Err(Problem::not_found()) };
    let again = |problem| page(&state, &visitor, &file, typed, &[problem], false);
    if !fresh {
        return again(FieldProblem::form_old());
    }
    let Some(address) = typed.parse::<Address>().ok().filter(|_| typed.len() <= LONGEST) else {
        return again(FieldProblem::saying("address", "mail-wrong"));
    };
    state.limits.count(Action::Mail, &visitor)?;
    state.limits.count_for(Action::Mail, &file.case.id, &visitor)?;
    let lang = &visitor.lang;
    let title = file.title(lang).map_or_else(|| state.words.say(lang, "mail-untitled"), |title| title.to_string());
    let link = format!("{}{}", state.config.public_url.as_deref().unwrap_or_default(), file.address(""));
    let args = [("title", title), ("link", link)].map(|(name, value)| (name.to_owned(), value)).into();
    let text = ["mail-body", "mail-body-secret", "mail-body-why"].map(|key| state.words.t(lang, key, &args));
    let subject = state.words.say(lang, "mail-subject");
    mailer.send(address, &subject, text.join("\n\n")).await.map_err(|error| {
        tracing::error!(%error, "a mail was not sent");
        Problem::new(StatusCode::BAD_GATEWAY, "mail-failed").way(file.address(""), "way-case")
    })?;
    Ok(Redirect::to(&file.address("mail?sent")).into_response())
}
