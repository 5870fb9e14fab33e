//! Several municipalities on one case: the one who began invites, each partner answers its own part, and everybody sees
//! who has done what.

use super::tasks::public_base;
use super::view;
use crate::server::case::{CaseFile, Editing, Part, Reading, SectionState, kind};
use crate::server::forms::{Fields, Posted};
use crate::server::i18n::{number, read_number};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::store::{Role, Token};
use crate::server::told::Told;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::catalogue::{Column, ColumnType, Question, QuestionType};
use minijinja::{Value, context};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// Most partners that can be invited.
const MOST: u32 = 60;
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
    Reading(file): Reading,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let base = public_base(&state, &headers);
    let columns = figures(&file);
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
                link => file.is_owner().then(|| format!("{base}/case/{}", seat_token(&file, n).as_str())),
                state => part_state(&file, part).as_str(),
                cells,
                priorities => themes(&file).iter().map(|t| part.and_then(|p| p.priorities.get(*t)).map_or("–".to_owned(), |c| state.words.say(lang, &format!("priority-{c}")))).collect::<Vec<_>>(),
            }
        })
        .collect();
    let view = context! {
        case => view::case(&file, &visitor),
        columns => columns.iter().map(|c| column_label(&file, c, lang)).collect::<Vec<_>>(),
        themes => themes(&file).iter().map(|t| file.name(lang, &format!("theme-{t}"))).collect::<Vec<_>>(),
        takes_over => file.is_owner() && file.record.seats().any(|(n, _)| file.record.part(n).is_some()),
        seats,
    };
    state.page(&visitor, "partners.html", view)
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
    Editing(file): Editing,
    posted: Posted,
) -> Result<Redirect, Problem> {
    let fields = posted.fresh(&file.address("partners"))?;
    let button = fields.trimmed("do");
    if let Some(n) = button.strip_prefix("remove-").and_then(|n| n.parse::<u32>().ok()) {
        state.store.remove_link(&file.case.id, &seat_token(&file, n).hash()).await?;
        file.write(&state, kind::SEAT, &n.to_string(), &Json::Null).await?;
    } else if button == "take-over" {
        if let Some(list) = list(&file) {
            let rows: Vec<Json> = file.record.seats().map(|(n, seat)| row(&seat.name, file.record.part(n))).collect();
            file.write(&state, kind::ANSWER, list.id.as_str(), &rows).await?;
        }
        return Ok(Redirect::to(&file.address("answers")));
    } else {
        let name: String = fields.trimmed("name").chars().filter(|c| !c.is_control()).take(MAX_NAME).collect();
        let n = file.record.last_seat() + 1;
        if !name.is_empty() && n <= MOST {
            let token = seat_token(&file, n);
            state.store.add_link(&file.case.id, &token, Role::Partner, &name, None).await?;
            let seat = json!({ "name": name, "hash": token.hash() });
            file.write(&state, kind::SEAT, &n.to_string(), &seat).await?;
        }
    }
    Ok(Redirect::to(&file.address("partners")))
}

fn row(name: &str, part: Option<&Part>) -> Json {
    let mut row = Map::new();
    row.insert("name".into(), json!(name));
    for (column, value) in part.map(|p| &p.figures).into_iter().flatten() {
        row.insert(column.clone(), json!(value));
    }
    Json::Object(row)
}

fn seat(file: &CaseFile) -> Result<u32, Problem> {
    file.record
        .seats()
        .find(|(_, seat)| seat.hash == file.link.hash)
        .map(|(n, _)| n)
        .ok_or_else(|| Problem::new(StatusCode::FORBIDDEN, "no-part").way(file.address("result"), "way-result"))
}

/// `GET /case/{token}/part`: what an invited municipality answers.
pub async fn part(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
) -> Result<Response, Problem> {
    let n = seat(&file)?;
    let part = file.record.part(n).cloned().unwrap_or_default();
    let typed = part.figures.iter().map(|(id, v)| (id.clone(), number(&visitor.lang, *v))).collect();
    part_page(&state, &visitor, &file, &part, &typed, &BTreeMap::new(), StatusCode::OK)
}

/// `POST /case/{token}/part`.
pub async fn save_part(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    posted: Posted,
) -> Result<Response, Problem> {
    let n = seat(&file)?;
    let fields = posted.fresh(&file.address("part"))?;
    let mut part = Part::default();
    let mut problems = BTreeMap::new();
    let mut typed = BTreeMap::new();
    for column in figures(&file) {
        let text = fields.trimmed(&column.id);
        typed.insert(column.id.clone(), text.to_owned());
        if text.is_empty() {
            continue;
        }
        let (min, max) = (column.min.unwrap_or(0), column.max.unwrap_or(1_000_000_000_000));
        match read_number(text) {
            Ok(value) if (min..=max).contains(&value) => {
                part.figures.insert(column.id.clone(), value);
            }
            Ok(_) => drop(problems.insert(column.id.clone(), "invalid-range")),
            Err(_) => drop(problems.insert(column.id.clone(), "invalid-number")),
        }
    }
    read_choices(&file, &fields, &mut part);
    if !problems.is_empty() {
        return part_page(&state, &visitor, &file, &part, &typed, &problems, StatusCode::UNPROCESSABLE_ENTITY);
    }
    file.write(&state, kind::PART, &n.to_string(), &part).await?;
    Ok(Redirect::to(&file.address("partners")).into_response())
}

fn read_choices(file: &CaseFile, fields: &Fields, part: &mut Part) {
    for theme in themes(file) {
        let class = fields.trimmed(&format!("theme-{theme}"));
        if super::priorities::CLASSES.contains(&class) {
            part.priorities.insert(theme.to_owned(), class.to_owned());
        }
    }
    for question in readiness(file) {
        let chosen: Vec<String> =
            fields.all(question.id.as_str()).filter(|v| question.option(v).is_some()).map(str::to_owned).collect();
        if !chosen.is_empty() {
            part.answers.insert(question.id.0.clone(), chosen);
        }
    }
}

fn part_page(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    part: &Part,
    typed: &BTreeMap<String, String>,
    problems: &BTreeMap<String, &'static str>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let columns: Vec<Value> = figures(file)
        .iter()
        .map(|c| {
            let text = typed.get(&c.id).cloned().unwrap_or_default();
            let args = [
                ("text", text.clone()),
                ("min", number(lang, c.min.unwrap_or(0))),
                ("max", number(lang, c.max.unwrap_or(1_000_000_000_000))),
            ];
            let problem =
                problems.get(&c.id).map(|key| state.words.t(lang, key, &args.map(|(k, v)| (k.to_owned(), v)).into()));
            context! {
                id => c.id.as_str(),
                label => column_label(file, c, lang),
                unit => match (c.kind, &file.edition.catalogue().pack.currency) {
                    (ColumnType::Money, Some(code)) => Some(state.words.currency(lang, code).into()),
                    _ => view::unit_beside(file, &column_label(file, c, lang), c.unit.as_deref(), lang),
                },
                text,
                problem,
            }
        })
        .collect();
    let themes: Vec<Value> = themes(file)
        .iter()
        .map(|id| context! { id => *id, name => file.name(lang, &format!("theme-{id}")), class => part.priorities.get(*id).map_or("", String::as_str) })
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
            context! { id => q.id.as_str(), text => view::question_text(file, q, lang), many => q.kind == QuestionType::Multi, options }
        })
        .collect();
    let view = context! {
        case => view::case(file, visitor),
        columns,
        themes,
        questions,
        classes => super::priorities::CLASSES.to_vec(),
        problems => !problems.is_empty(),
        by_mail => super::mail::offered(state, file),
    };
    state.page_with(status, visitor, "part.html", view)
}
