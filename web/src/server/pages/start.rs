//! The start page, and the beginning of a case.

use crate::server::case::{Path as Way, Setting, kind};
use crate::server::forms::{Posted, TOKEN_FIELD};
use crate::server::i18n::alphabetical;
use crate::server::limits::Action;
use crate::server::problem::Problem;
use crate::server::session::{LANGUAGE_COOKIE, Visitor};
use crate::server::state::{AppState, warn};
use crate::server::store::{NewEvent, Opened};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use imc_rules::PackError;
use minijinja::{Value, context};
use serde::Deserialize;

fn countries(state: &AppState, lang: &str, chosen: &str) -> Vec<Value> {
    let order = alphabetical(lang);
    let mut list: Vec<(String, Value)> = state
        .countries()
        .iter()
        .map(|pack| {
            let name = state
                .words
                .country(lang, pack.info.country.as_deref().unwrap_or_default())
                .unwrap_or_else(|| pack.name.clone());
            let view = context! { id => pack.info.id.clone(), name => name.clone(), chosen => pack.info.id == chosen };
            (name, view)
        })
        .collect();
    list.sort_by(|a, b| order(&a.0, &b.0));
    list.into_iter().map(|(_, view)| view).collect()
}

fn page(
    state: &AppState,
    visitor: &Visitor,
    status: StatusCode,
    chosen: &str,
    problem: Option<&str>,
) -> Result<Response, Problem> {
    let view = context! { countries => countries(state, &visitor.lang, chosen), problem, chosen };
    state.page_with(status, visitor, "start.html", view)
}

/// `GET /`.
pub async fn start(State(state): State<AppState>, visitor: Visitor) -> Result<Response, Problem> {
    let only = state.countries();
    let chosen = if only.len() == 1 { only[0].info.id.clone() } else { String::new() };
    page(&state, &visitor, StatusCode::OK, &chosen, None)
}

/// `POST /case`: begins a case and goes to its first question.
pub async fn begin(State(state): State<AppState>, visitor: Visitor, posted: Posted) -> Result<Response, Problem> {
    let fields = posted.fresh("/")?;
    let chosen = fields.trimmed("country");
    let pack = match state.packs().get(chosen) {
        Ok(pack) => pack,
        Err(error) => {
            let (status, problem) = match &error {
                PackError::Unknown { .. } if chosen.is_empty() => {
                    (StatusCode::UNPROCESSABLE_ENTITY, "invalid-country-empty")
                }
                PackError::Unknown { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "invalid-country"),
                broken => {
                    warn(broken);
                    (StatusCode::SERVICE_UNAVAILABLE, "invalid-country-broken")
                }
            };
            return page(&state, &visitor, status, chosen, Some(problem));
        }
    };
    let way = Way::read(fields.trimmed("path")).unwrap_or(Way::Quick);
    let token = visitor.case_token(fields.trimmed(TOKEN_FIELD), pack.id(), way.as_str());
    let here = Redirect::to(&format!("/case/{}", token.as_str())).into_response();
    if state.store.open_case(&token).await? != Opened::Unknown {
        // The button was pressed twice.
        return Ok(here);
    }
    state.limits.count(Action::Begin, &visitor)?;
    let asks_country = pack.catalogue().questions.iter().find(|q| q.is_country());
    let country = serde_json::json!(pack.catalogue().pack.country.clone().unwrap_or_default()).to_string();
    let mut events =
        vec![NewEvent { kind: kind::SETTING, subject: Setting::Path.as_str(), value: way.as_str(), author: "" }];
    if let Some(question) = asks_country {
        events.push(NewEvent { kind: kind::ANSWER, subject: question.id.as_str(), value: &country, author: "" });
    }
    state.store.begin_case(pack.id(), &token, &events).await?;
    Ok(here)
}

/// Where the language switch leads back to.
#[derive(Debug, Deserialize)]
pub struct To {
    #[serde(default)]
    to: String,
}

/// `GET /lang/{code}?to=/path`: remembers a language and goes back to where the visitor was.
pub async fn language(
    State(state): State<AppState>,
    Path(code): Path<String>,
    Query(To { to }): Query<To>,
) -> Result<Response, Problem> {
    if !state.words.speaks(&code) {
        return Err(Problem::new(StatusCode::NOT_FOUND, "language-unknown"));
    }
    let mut response = Redirect::to(if inside(&to) { &to } else { "/" }).into_response();
    let secure = if state.config.secure() { "; Secure" } else { "" };
    let cookie = format!("{LANGUAGE_COOKIE}={code}; Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Only our own addresses: `//host` and `/\host` would lead elsewhere, also with blanks and tabs between, which browsers
/// leave out.
fn inside(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn the_language_switch_stays_on_this_site() {
        for to in ["/", "/learn", "/case/ab12/result?from=%C3%A9#fit"] {
            assert!(inside(to), "{to}");
        }
        for to in [
            "",
            "learn",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/ /evil.example",
            "/\n",
            "https://evil.example",
        ] {
            assert!(!inside(to), "{to:?}");
        }
    }
}
