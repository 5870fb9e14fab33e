//! The controls of a question: what is shown in them, whether it comes from the case or from a form that came back.

use super::read::{FIELD, cell_field};
use crate::server::case::CaseFile;
use crate::server::forms::Fields;
use crate::server::i18n::number;
use crate::server::pages::field::FieldProblem;
use crate::server::pages::view::{
    option_label, question_help, question_text, question_why, unit, unit_beside, unit_of,
};
use crate::server::search::Sought;
use crate::server::state::AppState;
use crate::server::told::Told;
use imc_engine::answers::MAX_ROWS;
use imc_engine::catalogue::{Column, ColumnType, OptionsFrom, Question, QuestionType};
use imc_engine::ids::QuestionIx;
use minijinja::{Value, context};
use serde_json::Value as Json;
use std::collections::HashMap;

/// Rows of a list that are offered before anything is typed, where nothing says how many there will be.
const FIRST_ROWS: usize = 2;
/// Most rows that are offered so: a longer form tires more than a button to add rows.
const OFFERED_ROWS: usize = 10;
/// Rows of a list that are read from a form. The pages never offer more than [`MAX_ROWS`]; a form with more comes back with
/// all of them, up to here, and with a problem.
const READ_ROWS: usize = 2 * MAX_ROWS;

/// What stands in the controls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Text, number, date, or the option of a single choice.
    pub text: String,
    /// Options of a multiple choice.
    pub chosen: Vec<String>,
    /// Cells of a list.
    pub rows: Vec<Vec<String>>,
    /// "I am not sure" is ticked.
    pub unsure: bool,
    /// "I am not sure" came from the button, which overrules the other controls.
    pub unsure_by_button: bool,
    /// Words searched for among the options.
    pub find: String,
    /// What is wrong.
    pub problems: Vec<FieldProblem>,
}

impl Typed {
    /// What the case says.
    pub fn from_answer(file: &CaseFile, ix: QuestionIx, lang: &str) -> Self {
        let question = &file.edition.catalogue().questions[ix.index()];
        let id = question.id.as_str();
        let mut typed = Self { unsure: file.record.unsure(id), ..Self::default() };
        match file.record.answer(id) {
            None | Some(Json::Null) => {}
            Some(Json::Array(items)) if question.kind == QuestionType::List => {
                typed.rows = items
                    .iter()
                    .map(|row| question.columns.iter().map(|c| cell_text(c, row.get(&c.id), lang)).collect())
                    .collect();
            }
            Some(Json::Array(items)) => {
                typed.chosen = items.iter().filter_map(|i| i.as_str().map(str::to_owned)).collect()
            }
            Some(Json::Number(n)) => typed.text = n.as_i64().map_or_else(|| n.to_string(), |n| number(lang, n)),
            Some(Json::Bool(value)) => typed.text = if *value { "yes" } else { "no" }.to_owned(),
            Some(Json::String(text)) => typed.text.clone_from(text),
            Some(Json::Object(_)) => {}
        }
        typed.pad(question, expected_rows(file, question));
        typed
    }

    /// What a form says, whether it can be read or not.
    pub fn from_fields(file: &CaseFile, ix: QuestionIx, fields: &Fields) -> Self {
        let question = &file.edition.catalogue().questions[ix.index()];
        let mut typed = Self {
            text: fields.get(FIELD).unwrap_or_default().to_owned(),
            unsure: fields.get("unsure").is_some() || fields.get(FIELD) == Some("unsure"),
            find: fields.trimmed("find").chars().take(80).collect(),
            ..Self::default()
        };
        if typed.text == "unsure" && matches!(question.kind, QuestionType::Single | QuestionType::YesNo) {
            typed.text.clear();
        }
        if fields.trimmed("do") == "unsure" {
            typed.unsure = true;
            typed.unsure_by_button = true;
        }
        match question.kind {
            QuestionType::Multi => {
                typed.text.clear();
                typed.chosen = fields.all(FIELD).filter(|v| *v != "unsure").map(str::to_owned).collect();
            }
            QuestionType::List => {
                let count = fields.trimmed("rows").parse::<usize>().unwrap_or(0).min(READ_ROWS);
                typed.rows = rows(question, count, fields);
            }
            _ => {}
        }
        typed.pad(question, FIRST_ROWS);
        typed
    }

    /// A list as its form sends it, on the way back to the answers.
    pub fn fields(&self, question: &Question) -> Fields {
        let cells = self.rows.iter().enumerate().flat_map(|(row, cells)| {
            let named = question.columns.iter().zip(cells);
            named.map(move |(column, text)| (cell_field(row, &column.id), text.clone()))
        });
        let about = [("from", "answers".to_owned()), ("rows", self.rows.len().to_string())];
        Fields::of(about.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(cells))
    }

    fn pad(&mut self, question: &Question, least: usize) {
        if question.kind == QuestionType::List {
            while self.rows.len() < least {
                self.rows.push(vec![String::new(); question.columns.len()]);
            }
        }
    }

    /// Carries out a button that changes the form but saves nothing. True when it was one.
    pub fn edit(&mut self, button: &str) -> bool {
        if button == "add-row" {
            if self.rows.len() < MAX_ROWS {
                let columns = self.rows.first().map_or(1, Vec::len);
                self.rows.push(vec![String::new(); columns]);
            } else {
                self.problems.push(FieldProblem::at(FIELD, "rows-many").with("most", MAX_ROWS));
            }
            return true;
        }
        if button == "find" {
            return true;
        }
        if let Some(row) = button.strip_prefix("remove-").and_then(|n| n.parse::<usize>().ok()) {
            if row < self.rows.len() {
                let removed = self.rows.remove(row);
                if self.rows.is_empty() {
                    self.rows.push(vec![String::new(); removed.len()]);
                }
            }
            return true;
        }
        false
    }

    /// Nothing was typed or chosen.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty() && self.rows.iter().flatten().all(|c| c.trim().is_empty())
    }

    /// The problems in words, for the summary and the fields.
    pub fn messages(&self, state: &AppState, file: &CaseFile, ix: QuestionIx, lang: &str) -> Vec<Value> {
        let question = &file.edition.catalogue().questions[ix.index()];
        self.problems
            .iter()
            .map(|problem| {
                let target = if problem.field == FIELD { first_control(question) } else { problem.field.clone() };
                context! { field => problem.field.as_str(), target, text => problem.say(state, lang) }
            })
            .collect()
    }
}

/// Rows that are offered before anything is typed: as many partners as there will be, where that was said.
fn expected_rows(file: &CaseFile, question: &Question) -> usize {
    let count = file.record.answer("count").filter(|_| question.id.as_str() == "partners").and_then(Json::as_u64);
    let count = count.and_then(|count| usize::try_from(count).ok()).unwrap_or(FIRST_ROWS);
    count.clamp(FIRST_ROWS, OFFERED_ROWS)
}

/// The cells of a list, of each field the first, in one pass: a form may have very many fields.
fn rows(question: &Question, count: usize, fields: &Fields) -> Vec<Vec<String>> {
    let mut typed: HashMap<&str, &str> = HashMap::new();
    for (name, text) in fields.iter() {
        typed.entry(name).or_insert(text);
    }
    let cell =
        |row: usize, column: &Column| typed.get(cell_field(row, &column.id).as_str()).copied().unwrap_or_default();
    let row = |row: usize| question.columns.iter().map(|column| cell(row, column).to_owned()).collect();
    (0..count).map(row).collect()
}

/// Id of the element that a link to the question's control leads to.
fn first_control(question: &Question) -> String {
    match question.kind {
        QuestionType::Single | QuestionType::Multi | QuestionType::YesNo => format!("{FIELD}-0"),
        QuestionType::List => question.columns.first().map_or_else(|| FIELD.to_owned(), |c| cell_field(0, &c.id)),
        _ => FIELD.to_owned(),
    }
}

fn cell_text(column: &Column, value: Option<&Json>, lang: &str) -> String {
    match value {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Bool(value)) => if *value { "yes" } else { "no" }.to_owned(),
        Some(Json::Number(n)) if !matches!(column.kind, ColumnType::Text | ColumnType::Links) => {
            n.as_i64().map_or_else(|| n.to_string(), |n| number(lang, n))
        }
        Some(other) if !other.is_null() => other.to_string(),
        _ => String::new(),
    }
}

/// The question with its controls, for the template.
pub fn view(state: &AppState, file: &CaseFile, ix: QuestionIx, typed: &Typed, lang: &str) -> Value {
    let catalogue = file.edition.catalogue();
    let question = &catalogue.questions[ix.index()];
    let mut problems: HashMap<&str, &FieldProblem> = HashMap::new();
    for problem in &typed.problems {
        problems.entry(&problem.field).or_insert(problem);
    }
    let problem_of = |field: &str| problems.get(field).map(|problem| context! { text => problem.say(state, lang) });
    let kind = match question.kind {
        QuestionType::Single => "single",
        QuestionType::Multi => "multi",
        QuestionType::YesNo => "yes-no",
        QuestionType::Number => "number",
        QuestionType::Money => "money",
        QuestionType::Date => "date",
        QuestionType::Text => "text",
        QuestionType::List => "list",
    };
    let columns: Vec<Value> = question
        .columns
        .iter()
        .map(|c| {
            let kind = match c.kind {
                ColumnType::Text | ColumnType::Links => "text",
                ColumnType::Number => "number",
                ColumnType::Money => "money",
                ColumnType::YesNo => "yes-no",
            };
            let label = file.name(lang, &format!("column-{}-{}", question.id, c.id));
            let unit = unit_beside(file, &label, c.unit.as_deref(), lang);
            context! { id => c.id.as_str(), kind, label, required => c.required, unit, more => c.more }
        })
        .collect();
    let rows: Vec<Value> = typed
        .rows
        .iter()
        .enumerate()
        .map(|(row, cells)| {
            let fields: Vec<String> = question.columns.iter().map(|column| cell_field(row, &column.id)).collect();
            let more = || question.columns.iter().zip(&fields).zip(cells).filter(|((column, _), _)| column.more);
            let open = more().any(|((_, field), text)| !text.is_empty() || problems.contains_key(field.as_str()));
            let cells: Vec<Value> = columns
                .iter()
                .zip(&fields)
                .zip(cells)
                .map(|((column, field), text)| context! { column, problem => problem_of(field), text => text.as_str(), field })
                .collect();
            context! { number => row + 1, cells, more => more().next().is_some(), open }
        })
        .collect();
    let (min, max) = question.range();
    let (groups, nothing) = groups(file, question, typed, lang);
    context! {
        id => question.id.as_str(),
        kind,
        text => question_text(file, question, lang),
        help => question_help(file, question, lang),
        why => question_why(file, question, lang),
        section => file.name(lang, &format!("section-{}", question.section)),
        field => FIELD,
        value => typed.text.as_str(),
        unsure => typed.unsure,
        find => typed.find.as_str(),
        problem => problem_of(FIELD),
        groups,
        nothing,
        chosen => typed.chosen.len(),
        most => question.max_choices,
        rows,
        unit => unit(file, question.unit.as_deref(), lang),
        currency => catalogue.pack.currency.as_deref().map(|code| state.words.currency(lang, code)),
        min => number(lang, min),
        max => question.max.map(|_| number(lang, max)),
        effort => question.effort,
        in_papers => !question.feeds_documents.is_empty(),
        preset => catalogue.presets.get(&question.id).map(|value| answer_text(state, file, question, value, lang)),
    }
}

/// The options, in one nameless group or in the groups of service areas, and whether the words searched for are in none:
/// then all stand there, else those that match and what is chosen.
fn groups(file: &CaseFile, question: &Question, typed: &Typed, lang: &str) -> (Vec<Value>, bool) {
    let chosen = |id: &str| typed.text == id || typed.chosen.iter().any(|c| c == id);
    let yes_no = ["yes".into(), "no".into()];
    let options = if question.kind == QuestionType::YesNo { &yes_no[..] } else { &question.options };
    let shown: Vec<Shown> = options.iter().map(|id| Shown::new(file, question, id.as_str(), lang)).collect();
    let sought = Sought::new(&typed.find);
    let texts: Vec<String> = shown.iter().map(|o| format!("{} {} {}", o.label, o.group, o.words)).collect();
    let found = sought.among(&texts);
    let mut groups: Vec<(Told, Vec<Value>, bool)> = Vec::new();
    let hits = shown.into_iter().enumerate().filter(|(i, o)| found.as_ref().is_none_or(|f| f[*i]) || chosen(o.id));
    for (number, (_, Shown { id, label, group, words })) in hits.enumerate() {
        let alone = question.exclusive.iter().any(|e| e.as_str() == id);
        let entry = context! { id, label, chosen => chosen(id), alone, number, words };
        match groups.iter_mut().find(|(g, ..)| *g == group) {
            Some((_, entries, open)) => {
                entries.push(entry);
                *open |= chosen(id);
            }
            None => groups.push((group, vec![entry], chosen(id))),
        }
    }
    let searched = found.is_some() && !sought.is_empty();
    let view = |(label, options, open): (Told, Vec<Value>, bool)| {
        let count = options.len();
        context! { label, options, open => open || searched, count }
    };
    (groups.into_iter().map(view).collect(), found.is_none())
}

/// An option as it is shown and found.
struct Shown<'a> {
    id: &'a str,
    label: Told,
    /// The group of service areas; none has no name.
    group: Told,
    /// Other words that people look for it by.
    words: String,
}

impl<'a> Shown<'a> {
    fn new(file: &CaseFile, question: &Question, id: &'a str, lang: &str) -> Self {
        let services = question.options_from == Some(OptionsFrom::Services);
        let service = file.edition.catalogue().services.iter().find(|s| services && s.id.as_str() == id);
        let group = service.map(|s| file.name(lang, &format!("service-group-{}", s.group))).unwrap_or_default();
        let words = service.and_then(|_| Told::attribute(file.texts(), lang, &format!("service-{id}"), "words"));
        let words = words.map(|words| words.to_string()).unwrap_or_default();
        Self { id, label: option_label(file, question, id, lang), group, words }
    }
}

/// An answer in words.
pub fn answer_text(state: &AppState, file: &CaseFile, question: &Question, value: &Json, lang: &str) -> Vec<Told> {
    let currency = file.edition.catalogue().pack.currency.clone().unwrap_or_default();
    match (question.kind, value) {
        (_, Json::Null) => vec![state.words.say(lang, "unsure-said").into()],
        (QuestionType::YesNo, Json::Bool(value)) => {
            vec![option_label(file, question, if *value { "yes" } else { "no" }, lang)]
        }
        (QuestionType::Single | QuestionType::YesNo, Json::String(id)) => vec![option_label(file, question, id, lang)],
        (QuestionType::Multi, Json::Array(ids)) => {
            ids.iter().filter_map(Json::as_str).map(|id| option_label(file, question, id, lang)).collect()
        }
        (QuestionType::Money, Json::Number(n)) => {
            vec![state.words.money(lang, n.as_i64().unwrap_or_default(), &currency).into()]
        }
        (QuestionType::Number, Json::Number(n)) => {
            vec![with_unit(file, n.as_i64().unwrap_or_default(), question.unit.as_deref(), lang)]
        }
        (QuestionType::Date, Json::String(text)) => match text.parse() {
            Ok(date) => vec![state.words.date(lang, date).into()],
            Err(_) => vec![text.clone().into()],
        },
        (QuestionType::List, Json::Array(rows)) => {
            rows.iter().map(|row| row_text(state, file, question, row, lang, &currency)).collect()
        }
        (_, Json::String(text)) => vec![text.clone().into()],
        (_, other) => vec![other.to_string().into()],
    }
}

/// A number with its unit behind it.
fn with_unit(file: &CaseFile, value: i64, id: Option<&str>, lang: &str) -> Told {
    Told::joined([number(lang, value).into()].into_iter().chain(unit_of(file, value, id, lang)), "\u{a0}")
}

fn row_text(state: &AppState, file: &CaseFile, question: &Question, row: &Json, lang: &str, currency: &str) -> Told {
    let cells = question.columns.iter().filter_map(|column| {
        let value = row.get(&column.id)?;
        Some(match (column.kind, value.as_i64()) {
            (ColumnType::Money, Some(n)) => state.words.money(lang, n, currency).into(),
            (ColumnType::Number, Some(n)) => with_unit(file, n, column.unit.as_deref(), lang),
            (ColumnType::YesNo, _) => {
                state.words.say(lang, if value.as_bool() == Some(true) { "yes" } else { "no" }).into()
            }
            _ => cell_text(column, Some(value), lang).into(),
        })
    });
    Told::joined(cells, " · ")
}
