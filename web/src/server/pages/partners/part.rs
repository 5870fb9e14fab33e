//! The part of one invited municipality, which it answers with its own link.

use super::members::{initiator, members, row_name};
use super::{Missing, column_label, figures, part_state, readiness, rows, themes};
use crate::server::case::{CLASSES, CaseFile, Part, Reading, kind};
use crate::server::forms::{Fields, Posted};
use crate::server::i18n::number;
use crate::server::pages::field::{FieldProblem, Problems, whole_number};
use crate::server::pages::{mail, view};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::answers::same_name;
use imc_engine::catalogue::{Column, ColumnType, QuestionType};
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// What stands in the controls.
#[derive(Default)]
struct Typed {
    /// As far as it can be read.
    part: Part,
    /// Figures as they were typed, by column.
    texts: BTreeMap<String, String>,
    problems: Vec<FieldProblem>,
    /// What somebody else with the same link saved since the page was made.
    meanwhile: Option<Part>,
    /// It is the page after saving.
    just_saved: bool,
}

/// In the address of the page after saving.
const SAVED: &str = "saved";

impl Typed {
    /// What was saved.
    fn saved(part: Part, lang: &str) -> Self {
        let texts = part.figures.iter().map(|(id, value)| (id.clone(), number(lang, *value))).collect();
        Self { part, texts, ..Self::default() }
    }

    /// What a form says, whether it can be read or not.
    fn read(file: &CaseFile, fields: &Fields) -> Self {
        let mut typed = Self::default();
        for column in figures(file) {
            let text = fields.trimmed(&column.id);
            typed.texts.insert(column.id.clone(), text.to_owned());
            if text.is_empty() {
                continue;
            }
            let (min, max) = column.range();
            match whole_number(&column.id, text, min..=max) {
                Ok(value) => drop(typed.part.figures.insert(column.id.clone(), value)),
                Err(problem) => typed.problems.push(problem),
            }
        }
        typed.part.done = fields.trimmed("do") == "done";
        typed.read_choices(file, fields);
        typed
    }

    fn read_choices(&mut self, file: &CaseFile, fields: &Fields) {
        for theme in themes(file) {
            let class = fields.trimmed(&format!("theme-{theme}"));
            if CLASSES.contains(&class) {
                self.part.priorities.insert(theme.to_owned(), class.to_owned());
            }
        }
        for question in readiness(file) {
            let chosen: Vec<String> =
                fields.all(question.id.as_str()).filter(|v| question.option(v).is_some()).map(str::to_owned).collect();
            if !chosen.is_empty() {
                self.part.answers.insert(question.id.0.clone(), chosen);
            }
        }
    }
}

fn seat(file: &CaseFile) -> Result<u32, Problem> {
    file.record
        .seats()
        .find(|(_, seat)| seat.hash == file.link.hash)
        .map(|(n, _)| n)
        .ok_or_else(|| Problem::new(StatusCode::FORBIDDEN, "no-part").way(file.address("result"), "way-result"))
}

/// What the one who began knows of an invited municipality, for it to confirm or to correct.
fn listed(file: &CaseFile, n: u32) -> Part {
    let name = file.record.seats().find(|(seat, _)| *seat == n).map(|(_, seat)| same_name(&seat.name));
    let row = rows(file).find(|row| row_name(row).map(same_name) == name);
    let figure = |column: &Column| Some((column.id.clone(), row?.get(&column.id)?.as_i64()?));
    Part { figures: figures(file).into_iter().filter_map(figure).collect(), ..Part::default() }
}

/// `GET /case/{token}/part`: what an invited municipality answers.
pub async fn part(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let n = seat(&file)?;
    let part = file.record.part(n).cloned().unwrap_or_else(|| listed(&file, n));
    let mut typed = Typed::saved(part, &visitor.lang);
    typed.just_saved = query.as_deref() == Some(SAVED);
    page(&state, &visitor, &file, &typed)
}

/// `POST /case/{token}/part`.
pub async fn save_part(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    posted: Posted,
) -> Result<Response, Problem> {
    let n = seat(&file)?;
    let Posted { fields, fresh } = posted;
    let mut typed = Typed::read(&file, &fields);
    if !fresh {
        typed.problems.push(FieldProblem::form_old());
    }
    if !typed.problems.is_empty() {
        return page(&state, &visitor, &file, &typed);
    }
    let saved = format!("{}?{SAVED}#saved", file.address("part"));
    match store(&state, file, n, fields.get("seen"), &typed.part).await? {
        None => Ok(Redirect::to(&saved).into_response()),
        Some(file) => {
            typed.meanwhile = file.record.part(n).cloned();
            page(&state, &visitor, &file, &typed)
        }
    }
}

/// Stores a part, unless somebody else stored another one since the page was made that knew the part with the fingerprint
/// `seen`; then the case as it is now comes back.
async fn store(
    state: &AppState,
    mut file: CaseFile,
    n: u32,
    seen: Option<&str>,
    part: &Part,
) -> Result<Option<CaseFile>, Problem> {
    loop {
        if file.record.part(n) == Some(part) {
            return Ok(None);
        }
        if seen.is_some_and(|seen| seen != file.record.part_print(n)) {
            return Ok(Some(file));
        }
        if file.write_next(state, kind::PART, &n.to_string(), part).await? {
            return Ok(None);
        }
        file = CaseFile::open(state, file.token.clone()).await?;
    }
}

/// Where the municipality's own part and the one saved meanwhile say different things, both in words.
fn differences(state: &AppState, file: &CaseFile, own: &Part, other: &Part, lang: &str) -> Vec<Value> {
    let figure = |part: &Part, id: &str| part.figures.get(id).map(|value| Told::from(number(lang, *value)));
    let class = |part: &Part, id: &str| {
        Some(Told::from(state.words.say(lang, &format!("priority-{}", part.priorities.get(id)?))))
    };
    let mut rows: Vec<(Told, Option<Told>, Option<Told>)> = Vec::new();
    for column in figures(file) {
        rows.push((column_label(file, column, lang), figure(other, &column.id), figure(own, &column.id)));
    }
    for question in readiness(file) {
        let said = |part: &Part| {
            let chosen = part.answers.get(question.id.as_str())?.iter();
            Some(Told::joined(
                chosen.map(|o| view::option_label(file, question, o, lang)),
                &view::semicolon(&state.words, lang),
            ))
        };
        rows.push((view::question_text(file, question, lang), said(other), said(own)));
    }
    for theme in themes(file) {
        let name = file.name(lang, &format!("theme-{theme}"));
        rows.push((name, class(other, theme), class(own, theme)));
    }
    let differ = rows.into_iter().filter(|(_, other, own)| other != own);
    differ.map(|(what, saved, typed)| context! { what, saved, typed }).collect()
}

fn page(state: &AppState, visitor: &Visitor, file: &CaseFile, typed: &Typed) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let part = &typed.part;
    let n = seat(file)?;
    let seen = file.record.part_print(n);
    let own = file.record.part(n);
    let columns: Vec<Value> = figures(file)
        .iter()
        .map(|c| {
            let problem = typed.problems.iter().find(|problem| problem.field == c.id);
            context! {
                id => c.id.as_str(),
                label => column_label(file, c, lang),
                unit => match (c.kind, &file.edition.catalogue().pack.currency) {
                    (ColumnType::Money, Some(code)) => Some(state.words.currency(lang, code).into()),
                    _ => view::unit_beside(file, &column_label(file, c, lang), c.unit.as_deref(), lang),
                },
                text => typed.texts.get(&c.id),
                problem => problem.map(|problem| problem.say(state, lang)),
                more => c.more,
            }
        })
        .collect();
    let filled = |c: &Column| typed.texts.get(&c.id).is_some_and(|text| !text.is_empty());
    let themes: Vec<Value> = themes(file)
        .iter()
        .map(|id| context! { id => *id, name => file.name(lang, &format!("theme-{id}")), help => Told::attribute(file.texts(), lang, &format!("theme-{id}"), "help"), class => part.priorities.get(*id).map_or("", String::as_str) })
        .collect();
    let questions: Vec<Value> = readiness(file)
        .iter()
        .map(|q| {
            let chosen = |o: &str| part.answers.get(q.id.as_str()).is_some_and(|list| list.iter().any(|c| c == o));
            let options: Vec<Value> = q
                .options
                .iter()
                .map(|o| context! { id => o.as_str(), label => view::option_label(file, q, o.as_str(), lang), chosen => chosen(o.as_str()) })
                .collect();
            context! { id => q.id.as_str(), text => view::question_text(file, q, lang), help => view::question_help(file, q, lang), many => q.kind == QuestionType::Multi, options }
        })
        .collect();
    let view = context! {
        case => view::case(file, visitor),
        invited_by => initiator(file),
        together => members(file).iter().map(|member| member.name.to_owned()).collect::<Vec<_>>(),
        saved => typed.just_saved && own.is_some(),
        state => part_state(file, own).as_str(),
        missing => own.map(|part| Missing::of(file, part).view()),
        listed => own.is_none() && !part.figures.is_empty(),
        columns,
        more_open => figures(file).into_iter().any(|c| c.more && filled(c)),
        themes,
        questions,
        classes => CLASSES.to_vec(),
        problems => typed.problems.iter().map(|problem| label(file, problem, state, lang)).collect::<Vec<_>>(),
        meanwhile => typed.meanwhile.as_ref().map(|other| differences(state, file, part, other, lang)),
        seen,
        by_mail => mail::offered(state, file),
    };
    let status = Problems::new(&typed.problems, state, lang).status(typed.meanwhile.is_some());
    state.page_with(status, visitor, "part.html", view)
}

/// A problem with the name of its field before it.
fn label(file: &CaseFile, problem: &FieldProblem, state: &AppState, lang: &str) -> Value {
    let text = problem.say(state, lang);
    let column = figures(file).into_iter().find(|column| column.id == problem.field);
    let text = match column {
        Some(column) => format!("{}: {text}", column_label(file, column, lang)),
        None => text,
    };
    context! { target => problem.field.as_str(), text }
}
