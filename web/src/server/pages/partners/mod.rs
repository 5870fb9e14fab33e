//! Several municipalities on one case: the one who began invites, each partner answers its own part, and everybody sees
//! who has done what.

mod members;
mod part;
mod take_over;

pub use members::{asked, how_many, initiator_name};
pub use part::{part, save_part};

use self::members::{Member, initiator, members, row_name, uninvited};
use super::field::{FieldProblem, Problems};
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
use imc_engine::answers::same_name;
use imc_engine::catalogue::{Column, ColumnType, Question, QuestionType};
use minijinja::{Value, context};
use serde_json::Value as Json;
use std::collections::BTreeMap;

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

/// How far one municipality is: complete when nothing is missing, or when it says that it is done.
fn part_state(file: &CaseFile, part: Option<&Part>) -> SectionState {
    match part.filter(|part| !part.is_blank()) {
        None => SectionState::Waiting,
        Some(part) if part.done || Missing::of(file, part).is_nothing() => SectionState::Complete,
        Some(_) => SectionState::InProgress,
    }
}

/// What a municipality has not said yet. Not every figure is known to everybody, so one of them is enough.
struct Missing {
    figures: bool,
    themes: usize,
    questions: usize,
}

impl Missing {
    fn of(file: &CaseFile, part: &Part) -> Self {
        Self {
            figures: !figures(file).is_empty() && part.figures.is_empty(),
            themes: themes(file).iter().filter(|theme| !part.priorities.contains_key(**theme)).count(),
            questions: readiness(file).iter().filter(|q| !part.answers.contains_key(q.id.as_str())).count(),
        }
    }

    fn is_nothing(&self) -> bool {
        !self.figures && self.themes == 0 && self.questions == 0
    }

    fn view(&self) -> Value {
        context! { figures => self.figures, themes => self.themes, questions => self.questions, any => !self.is_nothing() }
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
    let seats: Vec<Value> = file
        .record
        .seats()
        .map(|(n, seat)| {
            let part = file.record.part(n);
            context! {
                n,
                name => seat.name.as_str(),
                link => file.is_owner().then(|| format!("{base}/case/{}", seat_token(file, n).as_str())),
                state => part_state(file, part).as_str(),
                missing => part.filter(|part| !part.is_blank()).map(|part| Missing::of(file, part).view()),
            }
        })
        .collect();
    let problems = Problems::new(problems, state, lang);
    let view = context! {
        case => view::case(file, visitor),
        initiator => initiator(file),
        listed => rows(file).filter_map(row_name).map(str::to_owned).collect::<Vec<_>>(),
        figures => figures_table(file, lang),
        priorities => priorities_table(state, file, lang),
        uninvited => uninvited(file),
        takes_over => file.is_owner() && file.record.seats().any(|(n, _)| file.record.part(n).is_some()),
        seats,
        typed,
        error => problems.of("name"),
        problems => problems.list(),
    };
    state.page_with(problems.status(false), visitor, "partners.html", view)
}

/// Which figures are known of whom; those that somebody else gave are marked. None while no municipality is known.
fn figures_table(file: &CaseFile, lang: &str) -> Option<Value> {
    let members = members(file);
    let known = |c: &&Column| !c.more || members.iter().any(|member| member.figure(file, &c.id).is_some());
    let columns: Vec<&Column> = figures(file).into_iter().filter(known).collect();
    let cell = |figure: Option<(i64, bool)>| figure.map(|(value, own)| context! { text => number(lang, value), own });
    let row = |member: &Member<'_>| {
        let cells = columns.iter().map(|c| cell(member.figure(file, &c.id)));
        context! { name => member.name, cells => cells.collect::<Vec<_>>() }
    };
    let hearsay = |member: &Member<'_>| columns.iter().any(|c| matches!(member.figure(file, &c.id), Some((_, false))));
    (!members.is_empty()).then(|| {
        context! {
            columns => columns.iter().map(|c| column_label(file, c, lang)).collect::<Vec<_>>(),
            rows => members.iter().map(row).collect::<Vec<_>>(),
            hearsay => members.iter().any(hearsay),
        }
    })
}

/// What matters to whom, theme by theme, of all who were asked; none while nobody is invited.
fn priorities_table(state: &AppState, file: &CaseFile, lang: &str) -> Option<Value> {
    let own = file.classes();
    let mut asked: Vec<(String, Option<&BTreeMap<String, String>>)> = Vec::new();
    if !own.is_empty() {
        asked.push((initiator_name(state, file, lang), Some(&own)));
    }
    let invited = file.record.seats();
    asked.extend(invited.map(|(n, seat)| (seat.name.clone(), file.record.part(n).map(|part| &part.priorities))));
    let class = |order: &Option<&BTreeMap<String, String>>, theme: &str| {
        let class = order.and_then(|order| order.get(theme));
        class.map_or("–".to_owned(), |class| state.words.say(lang, &format!("priority-{class}")))
    };
    let row = |theme: &str| {
        let cells = asked.iter().map(|(name, order)| context! { name, class => class(order, theme) });
        context! { name => file.name(lang, &format!("theme-{theme}")), cells => cells.collect::<Vec<_>>() }
    };
    file.record.seats().next().map(|_| {
        context! {
            names => asked.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(),
            rows => themes(file).into_iter().map(row).collect::<Vec<_>>(),
        }
    })
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
    if let Some(n) = button.strip_prefix("remove-") {
        // A number that nobody has is as good as removed.
        let known = file.record.seats().map(|(known, _)| known).find(|known| known.to_string() == n);
        let Some(n) = known else { return Ok(Redirect::to(&file.address("partners")).into_response()) };
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
