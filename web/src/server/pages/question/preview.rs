//! What a changed answer does, shown before it is saved.

use super::{Return, carried};
use crate::server::case::{CaseFile, Journey};
use crate::server::forms::Fields;
use crate::server::pages::view;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::response::Response;
use imc_engine::assess::Assessment;
use imc_engine::ids::QuestionIx;
use minijinja::{Value, context};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// What a change does.
pub struct Preview {
    /// The result turns, questions are parked or return, or somebody has to choose; otherwise nobody needs to be asked.
    pub matters: bool,
    view: Value,
    value: Json,
}

/// Compares the case with and without the change. Somebody who was `overtaken` by another window sees it in any case.
pub fn preview(file: &CaseFile, question: QuestionIx, value: &Json, overtaken: bool, lang: &str) -> Preview {
    let catalogue = file.edition.catalogue();
    let id = catalogue.questions[question.index()].id.as_str();
    let changed = file.clone().with_answer(id, value.clone());
    let (before, after) = (file.assess(), changed.assess());
    let parked = |file: &CaseFile, assessment: &Assessment| -> BTreeSet<QuestionIx> {
        Journey::new(file, assessment).parked().into_iter().collect()
    };
    let asked = |file: &CaseFile, assessment: &Assessment| -> BTreeSet<QuestionIx> {
        Journey::new(file, assessment).left().into_iter().collect()
    };
    let (parked_before, parked_after) = (parked(file, &before), parked(&changed, &after));
    let (left_before, left_after) = (asked(file, &before), asked(&changed, &after));
    let words = |questions: Vec<QuestionIx>| -> Vec<Told> {
        questions.into_iter().map(|q| view::question_text(file, &catalogue.questions[q.index()], lang)).collect()
    };
    let leading = |assessment: &Assessment| assessment.lead.as_ref().map(|lead| lead.forms.clone());
    let group = |assessment: &Assessment, form: &str| assessment.form(form).map(|v| view::group(assessment, v));
    let moved: Vec<Value> = after
        .forms
        .iter()
        .filter_map(|verdict| {
            let was = group(&before, verdict.form.as_str())?;
            let is = view::group(&after, verdict);
            (was != is).then(|| {
                context! {
                    name => view::form_name(file, verdict.form.as_str(), lang),
                    was => was.as_str(),
                    now => is.as_str(),
                }
            })
        })
        .collect();
    let parks = words(parked_after.difference(&parked_before).copied().collect());
    let returns = words(parked_before.difference(&parked_after).copied().collect());
    let opens = words(left_after.difference(&left_before).copied().filter(|q| *q != question).collect());
    let turns = leading(&before) != leading(&after);
    let matters = !(parks.is_empty() && returns.is_empty() && moved.is_empty()) || turns || overtaken;
    let names = |assessment: &Assessment| view::leading(file, assessment, lang);
    let view = context! { overtaken, matters, parks, returns, opens, moved, turns, best_before => names(&before), best_after => names(&after) };
    Preview { matters, view, value: value.clone() }
}

/// The page that asks whether to go on.
pub fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    question: QuestionIx,
    fields: &Fields,
    preview: Preview,
) -> Result<Response, Problem> {
    let definition = &file.edition.catalogue().questions[question.index()];
    let lang = &visitor.lang;
    let old = file.record.answer(definition.id.as_str()).cloned().unwrap_or(Json::Null);
    let view = context! {
        case => view::case(file, visitor),
        question => view::question_text(file, definition, lang),
        action => file.address(&format!("q/{}", definition.id)),
        old => super::answer_text(state, file, definition, &old, lang),
        new => super::answer_text(state, file, definition, &preview.value, lang),
        fields => carried(fields),
        seen => file.record.print(definition.id.as_str()),
        change => preview.view,
        keep => Return { from: fields.trimmed("from").to_owned() }.address(file).unwrap_or_else(|| file.address("next")),
    };
    state.page(visitor, "change.html", view)
}
