//! What this is, and whether it works.

use crate::server::i18n::DEFAULT;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use imc_rules::Outline;
use minijinja::context;

/// `GET /about`.
pub async fn about(State(state): State<AppState>, visitor: Visitor) -> Result<Response, Problem> {
    let packs: Vec<_> = state
        .countries()
        .iter()
        .map(|pack| {
            let info = &pack.info;
            context! {
                name => state.words.country(&visitor.lang, info.country.as_deref().unwrap_or_default()).unwrap_or_else(|| pack.name.clone()),
                version => info.version.clone(),
                law_as_of => info.law_as_of.to_string(),
                id => info.id.clone(),
                note => note(pack, &visitor.lang),
                unusable => state.unusable().contains(&info.id),
                hash => pack.hash.chars().take(12).collect::<String>(),
            }
        })
        .collect();
    state.page(&visitor, "about.html", context! { packs })
}

/// What was seen of a country's law, in the reader's language where the pack has it.
fn note(pack: &Outline, lang: &str) -> Told {
    match pack.law_notes.get(lang) {
        Some(own) => Told::new(own.as_str(), false),
        None => Told::new(pack.info.law_note.as_str(), lang != DEFAULT),
    }
}

/// `GET /healthz`: 200 while the database answers; names the packs that cannot be used, for whoever watches the server.
pub async fn health(State(state): State<AppState>) -> Response {
    if !state.store.alive().await {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response();
    }
    match state.unusable() {
        [] => "ok\n".into_response(),
        broken => format!("degraded: these packs cannot be used: {}\n", broken.join(", ")).into_response(),
    }
}

/// Any other address.
pub async fn nothing() -> Problem {
    Problem::not_found()
}
