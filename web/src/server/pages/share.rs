//! Links for others: reading only.

use super::tasks::public_base;
use super::view;
use crate::server::case::{CaseFile, Editing, kind};
use crate::server::forms::Posted;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::{Link, Role, Token};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{Redirect, Response};
use jiff::Timestamp;
use minijinja::context;

/// The link for reading, numbered as links that ended stay ended. Its token follows from that of the owner, so that it can
/// be shown again though the database does not know it.
fn reader(file: &CaseFile, n: u32) -> Token {
    file.token.derive(&format!("reader-{n}"))
}

/// The link for reading that works now.
async fn working(state: &AppState, file: &CaseFile) -> Result<Option<(Token, Link)>, Problem> {
    let Some(n) = file.record.reader() else { return Ok(None) };
    let token = reader(file, n);
    let links = state.store.links(&file.case.id).await?;
    Ok(links.into_iter().find(|link| link.hash == token.hash() && !link.is_over()).map(|link| (token, link)))
}

/// `GET /case/{token}/share`.
pub async fn share(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Editing(file): Editing,
) -> Result<Response, Problem> {
    let shared = working(&state, &file).await?;
    let until =
        shared.as_ref().and_then(|(_, link)| link.expires_at).and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let view = context! {
        case => view::case(&file, &visitor),
        link => shared.map(|(token, _)| format!("{}/case/{}/result", public_base(&state, &headers), token.as_str())),
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
    match (fields.trimmed("do"), working(&state, &file).await?) {
        ("end", Some((token, _))) => state.store.remove_link(&file.case.id, &token.hash()).await?,
        ("make", None) => {
            let n = file.record.reader().unwrap_or(0) + 1;
            let days: Option<i64> = fields.trimmed("days").parse().ok().filter(|d| (1..=3650).contains(d));
            let until = days.map(|d| Timestamp::now().as_millisecond() + d * 86_400_000);
            state.store.add_link(&file.case.id, &reader(&file, n), Role::Reader, "", until).await?;
            file.write(&state, kind::READER, &n.to_string(), &until).await?;
        }
        // Pressed twice, or ended in another window: it is as it was wanted.
        _ => {}
    }
    Ok(Redirect::to(&file.address("share")))
}
