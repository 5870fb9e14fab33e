//! What matters most to the visitor, and how sure the ranking is under it.

use super::field::{FieldProblem, Problems};
use super::view;
use crate::server::case::{CLASSES, CaseFile, Editing, MIDDLE, Setting, kind};
use crate::server::forms::Posted;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::evaluate::Evaluation;
use imc_engine::robust::{SAMPLES, SEED};
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// `GET /case/{token}/priorities`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
) -> Result<Response, Problem> {
    page(&state, &visitor, &file, &file.classes(), &[])
}

/// The page with the themes in these classes.
fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    chosen: &BTreeMap<String, String>,
    problems: &[FieldProblem],
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let themes: Vec<Value> = file
        .edition
        .catalogue()
        .themes
        .iter()
        .map(|theme| {
            let key = format!("theme-{}", theme.id);
            context! {
                id => theme.id.as_str(),
                name => file.name(lang, &key),
                help => Told::attribute(file.texts(), lang, &key, "help"),
                class => chosen.get(theme.id.as_str()).map_or(MIDDLE, String::as_str),
            }
        })
        .collect();
    let problems = Problems::new(problems, state, lang);
    let view = context! { case => view::case(file, visitor), themes, classes => CLASSES.to_vec(), problems => problems.list() };
    state.page_with(problems.status(false), visitor, "priorities.html", view)
}

/// `POST /case/{token}/priorities`.
pub async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let themes = file.edition.catalogue().themes.iter();
    let order: BTreeMap<String, String> = themes
        .map(|t| (t.id.0.clone(), fields.trimmed(&format!("theme-{}", t.id)).to_owned()))
        .filter(|(_, class)| CLASSES.contains(&class.as_str()))
        .collect();
    if !fresh {
        return page(&state, &visitor, &file, &order, &[FieldProblem::form_old()]);
    }
    file.write(&state, kind::SETTING, Setting::Priorities.as_str(), &order).await?;
    Ok(Redirect::to(&format!("{}#robust", file.address("result"))).into_response())
}

/// How often each form is best over all weightings that respect the order; none when there is nothing to compare.
pub fn robustness(file: &CaseFile, evaluation: &Evaluation, lang: &str) -> Option<Value> {
    let order = file.priorities();
    let robust = file.edition.robustness(evaluation, &order, SAMPLES, SEED);
    if robust.forms.len() < 2 {
        return None;
    }
    let percent = |thousandths: u16| (f64::from(thousandths) / 10.0).round() as i64;
    let theme = |id: &str| file.name(lang, &format!("theme-{id}"));
    let forms: Vec<Value> = robust
        .forms
        .iter()
        .map(|form| {
            let place = |n: usize| form.places.get(n).copied().map_or(0, percent);
            let mut strong: Vec<(u16, &str)> =
                form.central_weights.iter().copied().zip(robust.themes.iter().map(|t| t.as_str())).collect();
            strong.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
            context! {
                id => form.form.as_str(),
                name => view::form_name(file, form.form.as_str(), lang),
                first => place(0),
                second => place(1),
                third => place(2),
                confidence => percent(form.confidence),
                suits => strong.iter().take(2).filter(|(w, _)| *w > 150).map(|(_, t)| theme(t)).collect::<Vec<_>>(),
            }
        })
        .collect();
    let best = robust.forms.first().map(|f| f.form.clone());
    let beaten = robust.dominance.iter().filter(|d| Some(&d.better) == best.as_ref()).count();
    Some(context! {
        ordered => !order.0.is_empty(),
        order => order.0.iter().map(|class| class.iter().map(|t| theme(t.as_str())).collect::<Vec<_>>()).collect::<Vec<_>>(),
        forms,
        always => beaten + 1 == robust.forms.len(),
        beaten,
        reversal => robust.reversal.map(|r| context! {
            theme => theme(r.theme.as_str()),
            percent => r.weight_percent,
            leader => view::form_name(file, r.leader.as_str(), lang),
        }),
        samples => i64::from(robust.samples),
    })
}
