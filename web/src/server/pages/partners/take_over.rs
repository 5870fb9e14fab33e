//! The figures of the invited, taken over into the list of partners.

use super::{figures, list, rows};
use crate::server::case::CaseFile;
use crate::server::pages::question::{self, NAME};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::answers::same_name;
use serde_json::{Value as Json, json};

/// Shows the list as it would be beside the list as it is; nothing is saved before that is confirmed.
pub fn propose(state: &AppState, visitor: &Visitor, file: &CaseFile) -> Result<Response, Problem> {
    let question = list(file).and_then(|list| Some((list, file.question(list.id.as_str())?)));
    let Some((_, ix)) = question else { return Ok(Redirect::to(&file.address("answers")).into_response()) };
    question::propose(state, visitor, file, ix, &json!(merged(file, rows(file).cloned().collect())))
}

/// The rows with what the invited said. A row is found by its name and keeps everything that its municipality was not asked
/// for; who is in no row yet gets one at the end.
fn merged(file: &CaseFile, mut rows: Vec<Json>) -> Vec<Json> {
    let columns = figures(file);
    for (n, seat) in file.record.seats() {
        let named = |row: &Json| row.get(NAME).and_then(Json::as_str).map(same_name) == Some(same_name(&seat.name));
        let at = rows.iter().position(named).unwrap_or_else(|| {
            rows.push(json!({ NAME: seat.name }));
            rows.len() - 1
        });
        let said = file.record.part(n).map(|part| &part.figures);
        let said = columns.iter().filter_map(|c| Some((c.id.clone(), json!(said?.get(&c.id)?))));
        if let Some(row) = rows[at].as_object_mut() {
            row.extend(said);
        }
    }
    rows
}
