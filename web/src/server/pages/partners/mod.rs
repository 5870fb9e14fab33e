//! Several municipalities on one case: the one who began invites, each partner answers its own part, and everybody sees
//! who has done what.

mod part;
mod take_over;

pub use part::{part, save_part};

use super::field::{FieldProblem, Problems};
use super::question::{NAME, same_name};
use super::tasks::public_base;
use super::view;
use crate::server::case::{Belonging, CaseFile, Editing, Part, Seat, SectionState, kind};
use crate::server::forms::{Fields, Posted};
use crate::server::i18n::number;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::{Role, Token};
use crate::server::told::Told;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::catalogue::{Column, ColumnType, Question, QuestionType};
use minijinja::{Value, context};
use serde_json::Value as Json;

/// Most partners that are invited at a time.
const MOST: usize = 60;
/// Longest name of a partner, in characters.
const MAX_NAME: usize = 120;

fn seat_token(file: &CaseFile, n: u32) -> Token {
    file.token.derive(&format!("partner-{n}"))
}

/// The question that lists the partners with their figures.
fn list(file: &CaseFile) -> Option<&Question> {
    let questions = &file.edition.catalogue().questions;
    questions.iter().find(|q| q.kind == QuestionType::List && q.columns.iter().any(|c| c.kind == ColumnType::Number))
}

/// The figures that a partner gives: the number columns of the list of partners.
fn figures(file: &CaseFile) -> Vec<&Column> {
    let number = |c: &&Column| matches!(c.kind, ColumnType::Number | ColumnType::Money);
    list(file).map(|q| q.columns.iter().filter(number).collect()).unwrap_or_default()
}

/// The rows of the list of partners.
pub fn rows(file: &CaseFile) -> impl Iterator<Item = &Json> {
    let list = list(file).and_then(|question| file.record.answer(question.id.as_str()));
    list.and_then(Json::as_array).into_iter().flatten()
}

/// Names in the list of partners of whom none is invited yet.
fn uninvited(file: &CaseFile) -> Vec<String> {
    let invited: Vec<String> = file.record.seats().map(|(_, seat)| same_name(&seat.name)).collect();
    let names = rows(file).filter_map(|row| row.get(NAME)?.as_str().map(str::trim));
    names.filter(|name| !name.is_empty() && !invited.contains(&same_name(name))).map(str::to_owned).collect()
}

/// How far the invited municipalities are, all together; none while nobody is invited.
pub struct Parts {
    /// Not started, waiting or complete.
    pub state: SectionState,
    /// Municipalities whose part is complete.
    pub done: usize,
    /// Municipalities invited.
    pub invited: usize,
}

impl Parts {
    /// Counts the parts of a case.
    pub fn of(file: &CaseFile) -> Option<Self> {
        let states = file.record.seats().map(|(n, _)| part_state(file, file.record.part(n)));
        let states: Vec<SectionState> = states.collect();
        let done = states.iter().filter(|s| **s == SectionState::Complete).count();
        let state = if done == states.len() { SectionState::Complete } else { SectionState::Waiting };
        (!states.is_empty()).then_some(Self { state, done, invited: states.len() })
    }
}

/// How far one municipality is: complete with a figure, a place for every theme and an answer to every question. Not
/// every figure is known to everybody, so one of them is enough.
fn part_state(file: &CaseFile, part: Option<&Part>) -> SectionState {
    let Some(part) = part else { return SectionState::Waiting };
    let figures = figures(file).is_empty() || !part.figures.is_empty();
    let themes = themes(file).iter().all(|theme| part.priorities.contains_key(*theme));
    let questions = readiness(file).iter().all(|question| part.answers.contains_key(question.id.as_str()));
    if figures && themes && questions {
        SectionState::Complete
    } else if part.figures.is_empty() && part.priorities.is_empty() && part.answers.is_empty() {
        SectionState::Waiting
    } else {
        SectionState::InProgress
    }
}

/// The questions about readiness, which every municipality answers for itself.
fn readiness(file: &CaseFile) -> Vec<&Question> {
    let asked = |q: &&Question| !q.readiness.is_empty() || !q.readiness_options.is_empty();
    let choice = |q: &&Question| matches!(q.kind, QuestionType::Single | QuestionType::Multi);
    file.edition
        .catalogue()
        .questions
        .iter()
        .filter(asked)
        .filter(choice)
        .filter(|q| q.section == "readiness")
        .collect()
}

/// `GET /case/{token}/partners`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Belonging(file): Belonging,
) -> Result<Response, Problem> {
    page(&state, &visitor, &file, &public_base(&state, &headers), "", &[])
}

/// The page, with the name of a municipality that was typed and what is wrong with it.
fn page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    base: &str,
    typed: &str,
    problems: &[FieldProblem],
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let said = |c: &Column| {
        file.record.seats().any(|(n, _)| file.record.part(n).is_some_and(|p| p.figures.contains_key(&c.id)))
    };
    let columns: Vec<&Column> = figures(file).into_iter().filter(|c| !c.more || said(c)).collect();
    let seats: Vec<Value> = file
        .record
        .seats()
        .map(|(n, seat)| {
            let part = file.record.part(n);
            let cells: Vec<Option<String>> =
                columns.iter().map(|c| part.and_then(|p| p.figures.get(&c.id)).map(|v| number(lang, *v))).collect();
            context! {
                n,
                name => seat.name.as_str(),
                link => file.is_owner().then(|| format!("{base}/case/{}", seat_token(file, n).as_str())),
                state => part_state(file, part).as_str(),
                cells,
                priorities => themes(file).iter().map(|t| part.and_then(|p| p.priorities.get(*t)).map_or("–".to_owned(), |c| state.words.say(lang, &format!("priority-{c}")))).collect::<Vec<_>>(),
            }
        })
        .collect();
    let problems = Problems::new(problems, state, lang);
    let view = context! {
        case => view::case(file, visitor),
        columns => columns.iter().map(|c| column_label(file, c, lang)).collect::<Vec<_>>(),
        themes => themes(file).iter().map(|t| file.name(lang, &format!("theme-{t}"))).collect::<Vec<_>>(),
        uninvited => uninvited(file),
        takes_over => file.is_owner() && file.record.seats().any(|(n, _)| file.record.part(n).is_some()),
        seats,
        typed,
        error => problems.of("name"),
        problems => problems.list(),
    };
    state.page_with(problems.status(false), visitor, "partners.html", view)
}

fn themes(file: &CaseFile) -> Vec<&str> {
    file.edition.catalogue().themes.iter().map(|t| t.id.as_str()).collect()
}

fn column_label(file: &CaseFile, column: &Column, lang: &str) -> Told {
    let list = list(file).map_or("", |question| question.id.as_str());
    file.name(lang, &format!("column-{list}-{}", column.id))
}

/// `POST /case/{token}/partners`: invites, uninvites, or takes the partners' figures over into the answers.
pub async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Editing(file): Editing,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let base = public_base(&state, &headers);
    let typed = fields.trimmed("name");
    let again = |problem| page(&state, &visitor, &file, &base, typed, &[problem]);
    let button = fields.trimmed("do");
    if !fresh {
        return again(FieldProblem::form_old());
    }
    if let Some(n) = button.strip_prefix("remove-").and_then(|n| n.parse::<u32>().ok()) {
        state.store.remove_link(&file.case.id, &seat_token(&file, n).hash()).await?;
        file.write(&state, kind::SEAT, &n.to_string(), &Json::Null).await?;
    } else if button == "take-over" {
        return take_over::propose(&state, &visitor, &file);
    } else if let Some(problem) = invite(&state, file.clone(), &fields).await? {
        return again(problem);
    }
    Ok(Redirect::to(&file.address("partners")).into_response())
}

/// Invites a municipality; what is wrong with its name when there is something. The same form sent twice, as a double press
/// does, invites once.
async fn invite(state: &AppState, mut file: CaseFile, fields: &Fields) -> Result<Option<FieldProblem>, Problem> {
    let name: String = fields.trimmed("name").chars().filter(|c| !c.is_control()).collect();
    let form = fields.print();
    loop {
        if file.record.seats().any(|(_, seat)| seat.form == form) {
            return Ok(None);
        }
        if let Some(problem) = unfit(&file, &name) {
            return Ok(Some(problem));
        }
        let n = file.record.last_seat() + 1;
        let token = seat_token(&file, n);
        let seat = Seat { name: name.clone(), hash: token.hash(), form: form.clone() };
        if file.write_next(state, kind::SEAT, &n.to_string(), &seat).await? {
            state.store.add_link(&file.case.id, &token, Role::Partner, &name, None).await?;
            return Ok(None);
        }
        file = CaseFile::open(state, file.token.clone()).await?;
    }
}

/// Why nobody can be invited under this name.
fn unfit(file: &CaseFile, name: &str) -> Option<FieldProblem> {
    let problem = |key: &str| Some(FieldProblem::at("name", key));
    if name.is_empty() {
        return problem("partner-nameless");
    }
    if name.chars().count() > MAX_NAME {
        return problem("partner-long").map(|p| p.with("most", MAX_NAME));
    }
    if file.record.seats().any(|(_, seat)| same_name(&seat.name) == same_name(name)) {
        return problem("partner-twice").map(|p| p.with("name", name));
    }
    if file.record.seats().count() >= MOST {
        return problem("partners-many").map(|p| p.with("most", MOST));
    }
    None
}
