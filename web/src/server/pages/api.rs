//! The interface for programs: JSON in, JSON out, every problem with its path and what to do.

use crate::answers_file::AnswersFile;
use crate::server::i18n;
use crate::server::state::AppState;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use imc_engine::answers::{InputProblem, parse_answers};
use imc_engine::edition::Edition;
use imc_rules::{Pack, PackError};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// What is wrong with a request; all of it.
#[derive(Debug, Serialize)]
struct Problems {
    problems: Vec<InputProblem>,
}

fn problem(path: &str, code: &str, message: impl Into<String>, help: impl Into<String>) -> InputProblem {
    InputProblem { path: path.into(), code: code.into(), message: message.into(), help: help.into() }
}

fn refuse(status: StatusCode, problems: Vec<InputProblem>) -> Response {
    (status, Json(Problems { problems })).into_response()
}

/// `GET /api/v1/packs`.
pub async fn packs(State(state): State<AppState>) -> Response {
    let list: Vec<Value> = state
        .countries()
        .iter()
        .map(|pack| {
            let info = &pack.info;
            json!({
                "id": info.id,
                "country": info.country,
                "name": pack.name,
                "version": info.version,
                "hash": pack.hash,
                "languages": info.languages,
                "currency": info.currency,
                "law_as_of": info.law_as_of,
                "forms": pack.forms,
                "financing_options": pack.financing,
            })
        })
        .collect();
    Json(json!({ "packs": list })).into_response()
}

/// Language of the words in an answer.
#[derive(Debug, Deserialize)]
pub struct Language {
    #[serde(default)]
    lang: Option<String>,
}

/// `GET /api/v1/questions/{cc}?lang=en`.
pub async fn questions(
    State(state): State<AppState>,
    Path(country): Path<String>,
    Query(Language { lang }): Query<Language>,
) -> Response {
    let pack = match state.packs().get(&country) {
        Ok(pack) => pack,
        Err(error) => return refuse(StatusCode::NOT_FOUND, vec![pack_problem(&error)]),
    };
    let lang = lang.unwrap_or_else(|| i18n::DEFAULT.to_owned());
    let texts = pack.texts();
    let list: Vec<Value> = pack
        .catalogue()
        .questions
        .iter()
        .map(|q| {
            let key = format!("question-{}", q.id);
            let options: Vec<Value> =
                q.options.iter().map(|o| json!({ "id": o, "text": texts.option(&lang, q, o.as_str()) })).collect();
            json!({
                "id": q.id,
                "section": q.section,
                "type": q.kind,
                "text": texts.text(&lang, &key),
                "help": texts.attribute(&lang, &key, "help"),
                "why": texts.attribute(&lang, &key, "why"),
                "options": options,
                "columns": q.columns,
                "quick": q.quick,
                "required": q.required,
                "show_if": q.show_if,
                "min": q.min,
                "max": q.max,
                "unit": q.unit,
            })
        })
        .collect();
    Json(json!({ "country": pack.catalogue().pack.country, "pack": pack.id(), "version": pack.catalogue().pack.version, "questions": list }))
        .into_response()
}

/// `POST /api/v1/assess`: an answers file in, an assessment out.
pub async fn assess(State(state): State<AppState>, request: Request) -> Response {
    let body = match Bytes::from_request(request, &state).await {
        Ok(body) => body,
        Err(rejection) => {
            let status = rejection.into_response().status();
            return refuse(
                status,
                vec![problem(
                    "",
                    "too-large",
                    "the body is larger than 2 MB or was cut off",
                    "an answers file is seldom larger than 100 kB; send only `country`, `date` and `answers`",
                )],
            );
        }
    };
    match read_answers_file(&state, &body) {
        Ok((edition, file)) => {
            let parsed = parse_answers(edition.catalogue(), &file.answers);
            let mut problems = parsed.problems;
            match file.matters.importance(&edition).map_err(|problem| problems.push(problem)) {
                Ok(importance) if problems.is_empty() => {
                    Json(edition.assess(&parsed.answers, &importance.weights)).into_response()
                }
                _ => refuse(StatusCode::UNPROCESSABLE_ENTITY, problems),
            }
        }
        Err((status, problems)) => refuse(status, problems),
    }
}

type Refusal = (StatusCode, Vec<InputProblem>);

/// Reads `{"country": .., "date": .., "answers": {..}}`; all that is wrong with the frame at once.
fn read_answers_file(state: &AppState, body: &[u8]) -> Result<(Edition, AnswersFile), Refusal> {
    let bad = |problems| (StatusCode::BAD_REQUEST, problems);
    let text = std::str::from_utf8(body).map_err(|error| {
        bad(vec![problem(
            "",
            "not-utf-8",
            format!("byte {} is not UTF-8", error.valid_up_to() + 1),
            "save the file as UTF-8",
        )])
    })?;
    let value: Value = serde_json::from_str(text).map_err(|error| {
        bad(vec![problem("", "not-json", format!("this is not JSON: {error}"), "look at the line and column named")])
    })?;
    let Value::Object(file) = value else {
        return Err(bad(vec![problem(
            "",
            "wrong-type",
            "an answers file is an object",
            "write {\"country\": \"..\", \"answers\": {..}}",
        )]));
    };
    let (file, mut problems) = AnswersFile::read(file);
    let law = match state.packs().get(&file.country) {
        Ok(pack) => edition(&pack, file.date.unwrap_or_else(crate::today)).map_err(|p| problems.push(p)).ok(),
        Err(_) if problems.iter().any(|problem| problem.path == "country") => None,
        Err(error) => {
            problems.push(pack_problem(&error));
            None
        }
    };
    match law {
        Some(edition) if problems.is_empty() => Ok((edition, file)),
        _ => Err((StatusCode::UNPROCESSABLE_ENTITY, problems)),
    }
}

fn edition(pack: &Arc<Pack>, date: Date) -> Result<Edition, InputProblem> {
    pack.edition(date)
        .map_err(|error| problem("date", "no-edition", error.to_string(), "tell the maintainers of the pack"))
}

fn pack_problem(error: &PackError) -> InputProblem {
    match error {
        PackError::Unknown { known, .. } => {
            problem("country", "unknown-country", error.to_string(), format!("the countries are: {}", known.join(", ")))
        }
        other => problem("country", "broken-pack", other.to_string(), "tell the maintainers of the pack"),
    }
}

/// Any other address under `/api`.
pub async fn nothing() -> Response {
    refuse(
        StatusCode::NOT_FOUND,
        vec![problem("", "unknown-address", "there is nothing under this address", "see /api/v1/packs")],
    )
}

/// A known address asked in another way than it answers.
pub async fn wrong_method() -> Response {
    refuse(
        StatusCode::METHOD_NOT_ALLOWED,
        vec![problem("", "method", "this address does not answer to this method", "GET lists, POST assesses")],
    )
}
