//! What would change the result: single answers, and the smallest change for one form.

use super::question::answer_text;
use super::view;
use crate::server::case::{CaseFile, Reading};
use crate::server::pages::form_in;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Path, State};
use axum::response::Response;
use imc_engine::ids::FormId;
use imc_engine::whatif::{Change, Counterfactual, Goal};
use minijinja::{Value, context};

/// `GET /case/{token}/what-if`: every single changed answer that turns the lead, or opens or closes a form.
pub async fn what_if(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let weights = file.edition.default_weights();
    let names = |forms: &[FormId]| forms.iter().map(|f| view::form_name(&file, f.as_str(), lang)).collect::<Vec<_>>();
    let mut questions: Vec<(String, Vec<Value>)> = Vec::new();
    for flip in file.edition.flips(&file.answers, &weights) {
        if fixed(&file, flip.change.question.as_str()) {
            continue;
        }
        let effect = context! {
            change => change(&state, &file, &flip.change, lang),
            winner => flip.winner.as_ref().filter(|_| flip.turns_the_lead).map(|f| view::form_name(&file, f.as_str(), lang)),
            opens => names(&flip.opens),
            closes => names(&flip.closes),
        };
        match questions.iter_mut().find(|(q, _)| *q == flip.change.question.0) {
            Some((_, effects)) => effects.push(effect),
            None => questions.push((flip.change.question.0.clone(), vec![effect])),
        }
    }
    let groups: Vec<Value> = questions
        .into_iter()
        .map(|(id, effects)| {
            let link = view::question_links(&file, &[id.as_str().into()], lang).into_iter().next();
            let turning = effects.iter().filter(|e| e.get_attr("winner").is_ok_and(|w| !w.is_none())).count();
            context! { link, effects, turning }
        })
        .collect();
    state.page(&visitor, "what-if.html", context! { case => view::case(&file, &visitor), groups })
}

/// `GET /case/{token}/why/{form}`: what would have to change for a form.
pub async fn why(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    Path((_, form)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (evaluation, assessment) = file.assessed();
    form_in(&file, &assessment, &form)?;
    let lang = &visitor.lang;
    let weights = file.edition.default_weights();
    let search = |goal: Goal| -> Option<Value> {
        let ix = file.edition.catalogue().form(&form)?;
        let found = file.edition.counterfactual(&file.answers, &weights, ix, goal);
        Some(match found {
            Counterfactual::Already => context! { found => "already" },
            Counterfactual::None { tried } => context! { found => "none", tried },
            Counterfactual::Changes { size, sets } => context! {
                found => "changes",
                size,
                sets => sets.iter().map(|set| set.iter().map(|c| change(&state, &file, c, lang)).collect::<Vec<_>>()).collect::<Vec<_>>(),
            },
        })
    };
    let scale = view::scale(&file, &evaluation, &assessment);
    let verdict = assessment.form(&form).map(|v| view::verdict(&file, &evaluation, v, scale, lang));
    let view = context! {
        case => view::case(&file, &visitor),
        form => verdict,
        possible => search(Goal::Possible),
        best => search(Goal::Best),
    };
    state.page(&visitor, "why.html", view)
}

fn fixed(file: &CaseFile, question: &str) -> bool {
    let catalogue = file.edition.catalogue();
    catalogue
        .question(question)
        .is_some_and(|ix| catalogue.questions[ix.index()].options_from.as_deref() == Some("countries"))
}

fn change(state: &AppState, file: &CaseFile, change: &Change, lang: &str) -> Value {
    let catalogue = file.edition.catalogue();
    let link = view::question_links(file, std::slice::from_ref(&change.question), lang).into_iter().next();
    let words = |value: &serde_json::Value| {
        catalogue
            .question(change.question.as_str())
            .map(|ix| answer_text(state, file, &catalogue.questions[ix.index()], value, lang).join(", "))
            .unwrap_or_default()
    };
    context! {
        link,
        now => file.record.answer(change.question.as_str()).map(&words),
        then => words(&change.answer),
    }
}
