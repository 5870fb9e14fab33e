//! What would change the result: single answers, and the smallest change for one form.

use super::question::answer_text;
use super::trial::Trial;
use super::view;
use crate::server::case::{CaseFile, Reading};
use crate::server::forms::Fields;
use crate::server::pages::form_in;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use imc_engine::ids::FormId;
use imc_engine::whatif::{Change, Counterfactual, Flip, Goal};
use minijinja::{Value, context};

/// `GET /case/{token}/what-if?<question>=<answer>`: controls to try other answers, what the result would be, and every
/// single change that turns the lead, or opens or closes a form. Nothing is saved.
pub async fn what_if(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    let flips = file.edition.flips(&file.answers, &file.importance().weights);
    let trial = Trial::read(&state, &file, &flips, &fields, lang);
    let view = context! {
        case => view::case(&file, &visitor),
        controls => trial.controls(&file, &fields, lang),
        trial => trial.outcome(&state, &file, lang),
        groups => groups(&state, &file, &flips, lang),
    };
    state.page(&visitor, "what-if.html", view)
}

/// `GET /case/{token}/what-if/tried`: the part of that page which changes with the controls, for its script.
pub async fn tried(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    let trial = Trial::read(&state, &file, &[], &fields, &visitor.lang);
    let view = context! {
        case => view::case(&file, &visitor),
        controls => trial.controls(&file, &fields, &visitor.lang),
        trial => trial.outcome(&state, &file, &visitor.lang),
    };
    state.page(&visitor, "part/trial.html", view)
}

/// The single changes that matter, by question.
fn groups(state: &AppState, file: &CaseFile, flips: &[Flip], lang: &str) -> Vec<Value> {
    let names = |forms: &[FormId]| forms.iter().map(|f| view::form_name(file, f.as_str(), lang)).collect::<Vec<_>>();
    let mut questions: Vec<(&str, Vec<Value>)> = Vec::new();
    for flip in flips.iter().filter(|f| !fixed(file, f.change.question.as_str())) {
        let effect = context! {
            change => change(state, file, &flip.change, lang),
            winner => flip.winner.as_ref().filter(|_| flip.turns_the_lead).map(|f| view::form_name(file, f.as_str(), lang)),
            opens => names(&flip.opens),
            closes => names(&flip.closes),
        };
        let id = flip.change.question.as_str();
        match questions.iter_mut().find(|(q, _)| *q == id) {
            Some((_, effects)) => effects.push(effect),
            None => questions.push((id, vec![effect])),
        }
    }
    questions
        .into_iter()
        .map(|(id, effects)| {
            let link = view::question_links(file, &[id.into()], lang).into_iter().next();
            context! { link, effects }
        })
        .collect()
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
    let weights = file.importance().weights;
    let search = |goal: Goal| -> Option<Value> {
        let ix = file.edition.catalogue().form(&form)?;
        let leads = assessment.lead.as_ref().is_some_and(|lead| lead.has(&form));
        let found = match goal {
            // Several may lead; the search asks for the very first.
            Goal::Best if leads => Counterfactual::Already,
            _ => file.edition.counterfactual(&file.answers, &weights, ix, goal),
        };
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
    let frame = view::Frame::new(&file, &evaluation, &assessment, lang);
    let verdict = assessment.form(&form).map(|v| view::verdict(&file, &evaluation, v, &frame));
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
    catalogue.question(question).is_some_and(|ix| catalogue.questions[ix.index()].is_country())
}

fn change(state: &AppState, file: &CaseFile, change: &Change, lang: &str) -> Value {
    let catalogue = file.edition.catalogue();
    let link = view::question_links(file, std::slice::from_ref(&change.question), lang).into_iter().next();
    let words = |value: &serde_json::Value| {
        catalogue
            .question(change.question.as_str())
            .map(|ix| Told::joined(answer_text(state, file, &catalogue.questions[ix.index()], value, lang), ", "))
            .unwrap_or_default()
    };
    context! {
        link,
        now => file.record.answer(change.question.as_str()).map(&words),
        then => words(&change.answer),
    }
}
