//! Check your answers.

use super::question::answer_text;
use super::view;
use crate::server::case::{CaseFile, Journey, Reading};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::State;
use axum::response::Response;
use imc_engine::facts::QuestionState;
use imc_engine::ids::QuestionIx;
use minijinja::{Value, context};

/// `GET /case/{token}/answers`.
pub async fn answers(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
) -> Result<Response, Problem> {
    let assessment = file.assess();
    let journey = Journey::new(&file, &assessment);
    let lang = &visitor.lang;
    let parked: Vec<Value> = journey.parked().into_iter().map(|q| row(&state, &file, &journey, q, lang)).collect();
    let view = context! {
        case => view::case(&file, &visitor),
        sections => sections(&state, &file, &journey, lang),
        parked,
        stale => file.stale.iter().map(|p| p.path.trim_start_matches("answers.").to_owned()).collect::<Vec<_>>(),
        left => journey.left().len(),
        begun => journey.begun(),
    };
    state.page(&visitor, "answers.html", view)
}

/// The questions that matter with their answers, section by section.
pub fn sections(state: &AppState, file: &CaseFile, journey: &Journey<'_>, lang: &str) -> Vec<Value> {
    let section = |(id, questions): (String, Vec<QuestionIx>)| {
        let rows: Vec<Value> = questions.into_iter().map(|q| row(state, file, journey, q, lang)).collect();
        context! { name => file.name(lang, &format!("section-{id}")), rows }
    };
    journey.review().into_iter().map(section).collect()
}

/// What was answered to a question, in words; none without an answer.
pub fn said(state: &AppState, file: &CaseFile, question: &str, lang: &str) -> Option<Vec<Told>> {
    let value = file.record.answer(question).filter(|value| !value.is_null())?;
    let question = &file.edition.catalogue().questions[file.question(question)?.index()];
    Some(answer_text(state, file, question, value, lang))
}

fn row(state: &AppState, file: &CaseFile, journey: &Journey<'_>, ix: QuestionIx, lang: &str) -> Value {
    let catalogue = file.edition.catalogue();
    let question = &catalogue.questions[ix.index()];
    let id = question.id.as_str();
    let how = journey.state(ix);
    let value = match how {
        QuestionState::Preset => catalogue.presets.get(&question.id).cloned(),
        QuestionState::Derived => derived(file, ix),
        _ => file.record.answer(id).cloned(),
    };
    context! {
        id,
        question => view::question_text(file, question, lang),
        answer => value.map(|v| answer_text(state, file, question, &v, lang)),
        unsure => file.record.unsure(id),
        how => view::question_state(how),
        href => file.address(&format!("q/{id}?from=answers")),
    }
}

fn derived(file: &CaseFile, ix: QuestionIx) -> Option<serde_json::Value> {
    let catalogue = file.edition.catalogue();
    imc_engine::answers::derived_answers(catalogue, &file.answers)
        .into_iter()
        .find(|(q, _)| *q == ix)
        .map(|(_, answer)| imc_engine::answers::answer_json(catalogue, ix, &answer))
}
