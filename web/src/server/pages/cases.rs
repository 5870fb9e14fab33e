//! My cases: those that were opened in this browser.

use super::view;
use crate::server::case::{CaseFile, Journey};
use crate::server::forms::Posted;
use crate::server::problem::Problem;
use crate::server::remembered::Remembered;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::Token;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use minijinja::{Value, context};

/// `GET /cases`.
pub async fn show(State(state): State<AppState>, visitor: Visitor) -> Result<Response, Problem> {
    let mut cases = Vec::new();
    for token in visitor.remembered.links() {
        cases.push(match CaseFile::open(&state, token.clone()).await {
            Ok(file) => entry(&file, &visitor.lang),
            Err(problem) => context! { token => token.as_str(), problem => problem.code },
        });
    }
    state.page(&visitor, "cases.html", context! { cases })
}

fn entry(file: &CaseFile, lang: &str) -> Value {
    let assessment = file.assess();
    let journey = Journey::new(file, &assessment);
    let changed = Timestamp::from_millisecond(file.record.changed_at).ok();
    context! {
        token => file.token.as_str(),
        href => file.address(""),
        title => file.title(lang),
        country => view::country_name(file, lang),
        role => if file.is_owner() { "owner" } else if file.is_partner() { "partner" } else { "reader" },
        changed => changed.map(|t| t.to_zoned(TimeZone::UTC).date().to_string()),
        begun => journey.begun(),
        done => journey.done(),
        left => journey.left().len(),
    }
}

/// `POST /cases`: forgets one case on this computer, or all. The cases themselves stay.
pub async fn forget(State(state): State<AppState>, visitor: Visitor, posted: Posted) -> Result<Response, Problem> {
    let fields = posted.fresh("/cases")?;
    let kept = match Token::read(fields.trimmed("forget")) {
        Some(token) => visitor.remembered.without(&token),
        None => Remembered::default(),
    };
    let mut response = Redirect::to("/cases").into_response();
    kept.write(response.headers_mut(), state.config.secure());
    Ok(response)
}
