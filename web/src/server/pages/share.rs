//! Links for others: reading only.

use super::tasks::public_base;
use super::view;
use crate::server::case::{CaseFile, Editing};
use crate::server::forms::Posted;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::{Role, Token};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{Redirect, Response};
use jiff::Timestamp;
use minijinja::context;

/// The token for reading follows from that of the owner, so that it can be shown again though the database does not
/// know it.
fn reader(file: &CaseFile) -> Token {
    file.token.derive("reader")
}

/// `GET /case/{token}/share`.
pub async fn share(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Editing(file): Editing,
) -> Result<Response, Problem> {
    let token = reader(&file);
    let links = state.store.links(&file.case.id).await?;
    let shared = links.iter().find(|l| l.hash == token.hash());
    let until = shared.and_then(|l| l.expires_at).and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let view = context! {
        case => view::case(&file, &visitor),
        link => shared.map(|_| format!("{}/case/{}/result", public_base(&state, &headers), token.as_str())),
        until => until.map(|t| t.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()),
        own_link => format!("{}{}", public_base(&state, &headers), file.address("")),
    };
    state.page(&visitor, "share.html", view)
}

/// `POST /case/{token}/share`: makes or ends the link for reading.
pub async fn change(
    State(state): State<AppState>,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Redirect, Problem> {
    let fields = posted.fresh(&file.address("share"))?;
    let token = reader(&file);
    match fields.trimmed("do") {
        "end" => state.store.remove_link(&file.case.id, &token.hash()).await?,
        _ => {
            let days: Option<i64> = fields.trimmed("days").parse().ok().filter(|d| (1..=3650).contains(d));
            let until = days.map(|d| Timestamp::now().as_millisecond() + d * 86_400_000);
            state.store.add_link(&file.case.id, &token, Role::Reader, "", until).await?;
        }
    }
    Ok(Redirect::to(&file.address("share")))
}
