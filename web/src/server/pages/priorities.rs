//! What matters most to the visitor, and how sure the ranking is under it.

use super::field::{FieldProblem, Problems, whole_number};
use super::view;
use crate::server::case::{CLASSES, CaseFile, Editing, MIDDLE, Setting};
use crate::server::forms::{Fields, Posted};
use crate::server::i18n::number;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::assess::{Assessment, Group};
use imc_engine::evaluate::Evaluation;
use imc_engine::ids::ThemeId;
use imc_engine::importance::MOST_POINTS;
use imc_engine::robust::{RankAcceptability, SAMPLES, SEED};
use minijinja::{Value, context};
use serde::Serialize;
use std::collections::BTreeMap;

/// What the form holds: a class for each theme, and the points that were typed.
#[derive(Debug, Default)]
struct Typed {
    classes: BTreeMap<String, String>,
    points: BTreeMap<String, String>,
}

impl Typed {
    fn of(file: &CaseFile) -> Self {
        let points = file.points().into_iter().map(|(theme, points)| (theme.0, points.to_string()));
        Self { classes: file.classes(), points: points.collect() }
    }

    fn posted(file: &CaseFile, fields: &Fields) -> Self {
        let mut typed = Self::default();
        for theme in &file.edition.catalogue().themes {
            let class = fields.trimmed(&class_field(&theme.id));
            if CLASSES.contains(&class) {
                typed.classes.insert(theme.id.0.clone(), class.to_owned());
            }
            let points = fields.trimmed(&points_field(&theme.id));
            if !points.is_empty() {
                typed.points.insert(theme.id.0.clone(), points.to_owned());
            }
        }
        typed
    }

    /// The points as numbers; none typed is no mistake.
    fn points(&self, file: &CaseFile) -> Result<BTreeMap<ThemeId, u32>, Vec<FieldProblem>> {
        let (mut points, mut problems) = (BTreeMap::new(), Vec::new());
        for (theme, text) in &self.points {
            let theme = ThemeId(theme.clone());
            match whole_number(&points_field(&theme), text, 0..=i64::from(MOST_POINTS)) {
                Ok(number) => {
                    points.insert(theme, number.unsigned_abs() as u32);
                }
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() && !points.is_empty() && points.values().all(|points| *points == 0) {
            let first = file.edition.catalogue().themes.first().map(|theme| points_field(&theme.id));
            problems.push(FieldProblem::at(first.unwrap_or_default(), "points-nothing"));
        }
        if problems.is_empty() { Ok(points) } else { Err(problems) }
    }
}

fn class_field(theme: &ThemeId) -> String {
    format!("theme-{theme}")
}

fn points_field(theme: &ThemeId) -> String {
    format!("points-{theme}")
}

/// `GET /case/{token}/priorities`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
) -> Result<Response, Problem> {
    page(&state, &visitor, &file, &Typed::of(&file), &[])
}

/// The page with what was typed.
fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    typed: &Typed,
    problems: &[FieldProblem],
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let problems = Problems::new(problems, state, lang);
    let themes = file.edition.catalogue().themes.iter().map(|theme| {
        let key = format!("theme-{}", theme.id);
        let (class, points) = (class_field(&theme.id), points_field(&theme.id));
        context! {
            name => file.name(lang, &key),
            help => Told::attribute(file.texts(), lang, &key, "help"),
            class => context! { field => class, value => typed.classes.get(theme.id.as_str()).map_or(MIDDLE, String::as_str) },
            points => context! { problem => problems.of(&points), field => points, value => typed.points.get(theme.id.as_str()) },
        }
    });
    let view = context! {
        case => view::case(file, visitor),
        themes => themes.collect::<Vec<_>>(),
        classes => CLASSES.to_vec(),
        by_points => !typed.points.is_empty(),
        most => number(lang, i64::from(MOST_POINTS)),
        problems => problems.list(),
    };
    state.page_with(problems.status(false), visitor, "priorities.html", view)
}

fn json(value: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| Problem::internal(&error))
}

/// `POST /case/{token}/priorities`.
pub async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let typed = Typed::posted(&file, &fields);
    let points = match typed.points(&file) {
        Ok(points) if fresh => points,
        Ok(_) => return page(&state, &visitor, &file, &typed, &[FieldProblem::form_old()]),
        Err(problems) => return page(&state, &visitor, &file, &typed, &problems),
    };
    let mut settings = Vec::new();
    if typed.classes != file.classes() {
        settings.push((Setting::Priorities, json(&typed.classes)?));
    }
    if points != file.points() {
        settings.push((Setting::Points, json(&points)?));
    }
    file.set(&state, &settings).await?;
    Ok(Redirect::to(&format!("{}#robust", file.address("result"))).into_response())
}

/// How often each form is best over all weightings that respect the order; none when there is nothing to compare.
/// What is said in words is said of the forms that lead.
pub fn robustness(file: &CaseFile, evaluation: &Evaluation, assessment: &Assessment, lang: &str) -> Option<Value> {
    let importance = file.importance();
    let robust = file.edition.robustness(evaluation, &importance, SAMPLES, SEED);
    let order = &importance.order;
    if robust.forms.len() < 2 {
        return None;
    }
    let percent = |thousandths: u16| (f64::from(thousandths) / 10.0).round() as i64;
    let theme = |id: &str| file.name(lang, &format!("theme-{id}"));
    let leads = |form: &RankAcceptability| assessment.lead.as_ref().is_some_and(|lead| lead.has(form.form.as_str()));
    let form = |form: &RankAcceptability| {
        let place = |n: usize| form.places.get(n).copied().map_or(0, percent);
        let mut strong: Vec<(u16, &str)> =
            form.central_weights.iter().copied().zip(robust.themes.iter().map(|t| t.as_str())).collect();
        strong.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        let (first, alone) = (place(0), percent(form.alone));
        context! {
            id => form.form.as_str(),
            name => view::form_name(file, form.form.as_str(), lang),
            leads => leads(form),
            conditional => assessment.form(form.form.as_str()).is_some_and(|v| v.group == Group::PossibleIf),
            first,
            alone,
            shared => first - alone,
            seldom => !leads(form) && (0..3).all(|n| place(n) == 0),
            second => place(1),
            third => place(2),
            confidence => percent(form.confidence),
            suits => strong.iter().take(2).filter(|(w, _)| *w > 150).map(|(_, t)| theme(t)).collect::<Vec<_>>(),
        }
    };
    let mut placed: Vec<&RankAcceptability> = robust.forms.iter().collect();
    let most = robust.forms.first().filter(|most| {
        let lead = robust.forms.iter().filter(|f| leads(f)).filter_map(|f| f.places.first()).max();
        !leads(most) && most.places.first() > lead
    });
    // A runner-up that is always second says more than a form that is once in a while first.
    placed.sort_by_key(|form| (!leads(form), most.is_none_or(|most| most.form != form.form), mean_place(form)));
    let first = placed.first().filter(|form| leads(form)).map(|form| &form.form);
    let beaten = robust.dominance.iter().filter(|d| Some(&d.better) == first).count();
    Some(context! {
        ordered => !order.0.is_empty(),
        order => order.0.iter().map(|class| class.iter().map(|t| theme(t.as_str())).collect::<Vec<_>>()).collect::<Vec<_>>(),
        forms => placed.iter().map(|f| form(f)).collect::<Vec<_>>(),
        leading => placed.iter().filter(|f| leads(f)).map(|f| form(f)).collect::<Vec<_>>(),
        most => most.map(form),
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

/// The place of a form on average over the weightings, in thousandths.
fn mean_place(form: &RankAcceptability) -> u64 {
    (1..).zip(&form.places).map(|(place, share): (u64, _)| place * u64::from(*share)).sum()
}
