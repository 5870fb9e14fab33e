//! One question on a page.

mod control;
mod preview;
mod read;

pub use control::{Typed, answer_text};
pub use read::{NAME, read_alone};

use super::field::FieldProblem;
use super::view::{self, panel};
use crate::server::case::{CaseFile, Editing, Journey, kind};
use crate::server::forms::{Fields, Posted};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::ids::QuestionIx;
use minijinja::context;
use read::{Reading, read};
use serde::Deserialize;
use serde_json::Value as Json;

/// Where to go after saving.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Return {
    /// Name of the page that the visitor came from, when it was not the question before.
    #[serde(default)]
    pub from: String,
}

impl Return {
    /// Address of the page that the visitor came from; none on the way through the questionnaire.
    fn address(&self, file: &CaseFile) -> Option<String> {
        matches!(self.from.as_str(), "answers" | "what-if").then(|| file.address(&self.from))
    }
}

fn find(file: &CaseFile, id: &str) -> Result<QuestionIx, Problem> {
    file.question(id)
        .ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "question-unknown").way(file.address(""), "way-case"))
}

/// `GET /case/{token}/next`: goes to the next open question.
pub async fn next(Editing(file): Editing) -> Redirect {
    let assessment = file.assess();
    Redirect::to(&onward(&file, &Journey::new(&file, &assessment), None))
}

fn onward(file: &CaseFile, journey: &Journey<'_>, after: Option<QuestionIx>) -> String {
    match journey.next_after(after) {
        Some(question) => file.address(&format!("q/{}", file.edition.catalogue().questions[question.index()].id)),
        None => file.address("answers"),
    }
}

/// `GET /case/{token}/q/{question}`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
    Path((_, id)): Path<(String, String)>,
    Query(back): Query<Return>,
) -> Result<Response, Problem> {
    let question = find(&file, &id)?;
    let typed = Typed::from_answer(&file, question, &visitor.lang);
    page(&state, &visitor, &file, question, &typed, &back, StatusCode::OK)
}

/// `POST /case/{token}/q/{question}`: saves, or shows the page again with what is wrong.
pub async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(mut file): Editing,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let question = find(&file, &id)?;
    let Posted { fields, fresh } = posted;
    let back = Return { from: fields.trimmed("from").to_owned() };
    let mut typed = Typed::from_fields(&file, question, &fields);
    if typed.edit(fields.trimmed("do")) {
        return page(&state, &visitor, &file, question, &typed, &back, StatusCode::OK);
    }
    let reading = read(&file, question, &typed);
    if !fresh {
        typed.problems.push(FieldProblem::form_old());
        return page(&state, &visitor, &file, question, &typed, &back, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let value = match reading {
        Ok(Reading::Unsure) => Json::Null,
        Ok(Reading::Value(value)) => value,
        Err(problems) => {
            typed.problems = problems;
            return page(&state, &visitor, &file, question, &typed, &back, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    while file.record.answer(&id) != Some(&value) {
        let overtaken = fields.get("seen").is_some_and(|seen| seen != file.record.print(&id));
        let confirmed = fields.trimmed("do") == "confirm" && !overtaken;
        if file.record.answer(&id).is_some() && !confirmed {
            let preview = preview::preview(&file, question, &value, overtaken, &visitor.lang);
            if preview.matters {
                return preview::page(&state, &visitor, &file, question, &fields, preview);
            }
        }
        if file.write_next(&state, kind::ANSWER, &id, &value).await? {
            break;
        }
        // Somebody wrote something since the case was opened; it is judged again with that.
        file = CaseFile::open(&state, file.token.clone()).await?;
    }
    if let Some(address) = back.address(&file) {
        return Ok(Redirect::to(&format!("{address}#q-{id}")).into_response());
    }
    let file = file.with_answer(&id, value);
    let assessment = file.assess();
    Ok(Redirect::to(&onward(&file, &Journey::new(&file, &assessment), Some(question))).into_response())
}

/// Shows an answer that was put together for the visitor, beside the one so far and with what it changes. Confirmed, it is
/// read like any other; until then nothing is saved.
pub fn propose(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    question: QuestionIx,
    value: &Json,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let id = file.edition.catalogue().questions[question.index()].id.as_str();
    let typed = Typed::from_answer(&file.clone().with_answer(id, value.clone()), question, lang);
    let fields = typed.fields(&file.edition.catalogue().questions[question.index()]);
    let preview = preview::preview(file, question, value, false, lang);
    preview::page(state, visitor, file, question, &fields, preview)
}

fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    question: QuestionIx,
    typed: &Typed,
    back: &Return,
    status: StatusCode,
) -> Result<Response, Problem> {
    let assessment = file.assess();
    let journey = Journey::new(file, &assessment);
    let catalogue = file.edition.catalogue();
    let before = || match journey.before(question) {
        Some(q) => file.address(&format!("q/{}", catalogue.questions[q.index()].id)),
        None => file.address(""),
    };
    let left = journey.left();
    let view = context! {
        case => view::case(file, visitor),
        q => control::view(state, file, question, typed, &visitor.lang),
        problems => typed.messages(state, file, question, &visitor.lang),
        back => back.address(file).unwrap_or_else(before),
        from => back.from.as_str(),
        seen => file.record.print(catalogue.questions[question.index()].id.as_str()),
        left => left.len(),
        left_after => left.iter().filter(|q| **q != question).count(),
        done => journey.done(),
        path => journey.path().as_str(),
        state => view::question_state(journey.state(question)),
        panel => panel(file, &assessment, &visitor.lang),
    };
    state.page_with(status, visitor, "question.html", view)
}

/// The fields of a form, to be sent once more after a confirmation.
fn carried(fields: &Fields) -> Vec<minijinja::Value> {
    fields
        .iter()
        .filter(|(name, _)| !matches!(*name, "do" | "seen" | super::super::forms::TOKEN_FIELD))
        .map(|(name, value)| context! { name, value })
        .collect()
}
