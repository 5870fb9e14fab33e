//! From what was typed to an answer, with every problem in plain words at its field.

use super::control::Typed;
use crate::server::case::CaseFile;
use crate::server::i18n::{Args, NotANumber, read_number};
use imc_engine::answers::{InputProblem, parse_answers};
use imc_engine::catalogue::{Column, ColumnType, Question, QuestionType};
use imc_engine::ids::QuestionIx;
use serde_json::{Map, Value as Json, json};

/// What a form says.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// "I am not sure".
    Unsure,
    /// A value that fits the question.
    Value(Json),
}

/// Something wrong with what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    /// Id of the field on the page; empty for the form as a whole.
    pub field: String,
    /// Key of the message, `invalid-<..>`.
    pub key: String,
    /// Its arguments.
    pub args: Args,
}

impl FieldProblem {
    /// A problem of the form as a whole.
    pub fn form(key: &str) -> Self {
        Self::at("", key)
    }

    /// A problem of one field.
    pub fn at(field: impl Into<String>, key: &str) -> Self {
        Self { field: field.into(), key: format!("invalid-{key}"), args: Args::new() }
    }

    fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Id of the control of a question with one field, and of the first control of a group.
pub const FIELD: &str = "answer";

/// Id of a cell.
pub fn cell_field(row: usize, column: &str) -> String {
    format!("row-{row}-{column}")
}

/// Reads what was typed.
///
/// # Errors
/// All problems, each at its field.
pub fn read(file: &CaseFile, ix: QuestionIx, typed: &Typed) -> Result<Reading, Vec<FieldProblem>> {
    let question = &file.edition.catalogue().questions[ix.index()];
    if typed.unsure && (typed.is_blank() || typed.unsure_by_button) {
        return Ok(Reading::Unsure);
    }
    if typed.unsure {
        return Err(vec![FieldProblem::at(FIELD, "both")]);
    }
    if typed.is_blank() {
        return Err(vec![FieldProblem::at(
            FIELD,
            if question.kind == QuestionType::Multi { "choose-some" } else { blank(question.kind) },
        )]);
    }
    let value = match question.kind {
        QuestionType::Single | QuestionType::YesNo | QuestionType::Date => json!(typed.text.trim()),
        QuestionType::Multi => json!(typed.chosen),
        QuestionType::Number | QuestionType::Money => {
            let (min, max) = question.range();
            json!(number(FIELD, &typed.text, min, max).map_err(|problem| vec![problem])?)
        }
        QuestionType::Text => json!(typed.text.trim()),
        QuestionType::List => rows(question, typed)?,
    };
    let mut raw = Map::new();
    raw.insert(question.id.0.clone(), value.clone());
    let problems = parse_answers(file.edition.catalogue(), &raw).problems;
    if problems.is_empty() {
        Ok(Reading::Value(value))
    } else {
        Err(problems.iter().map(|p| translate(p, question)).collect())
    }
}

/// Reads one value that was typed into a single field; nothing, and "not sure", are null.
///
/// # Errors
/// All problems, as [`read`].
pub fn read_alone(file: &CaseFile, ix: QuestionIx, text: &str) -> Result<Json, Vec<FieldProblem>> {
    if matches!(text.trim(), "" | "unsure") {
        return Ok(Json::Null);
    }
    match read(file, ix, &Typed { text: text.to_owned(), ..Typed::default() })? {
        Reading::Value(value) => Ok(value),
        Reading::Unsure => Ok(Json::Null),
    }
}

fn blank(kind: QuestionType) -> &'static str {
    match kind {
        QuestionType::Single | QuestionType::YesNo => "choose-one",
        QuestionType::Multi => "choose-some",
        QuestionType::List => "rows-empty",
        _ => "empty",
    }
}

fn number(field: &str, text: &str, min: i64, max: i64) -> Result<i64, FieldProblem> {
    let shown = text.trim().chars().take(40).collect::<String>();
    let number = read_number(text).map_err(|error| {
        let key = match error {
            NotANumber::OtherSigns => "number",
            NotANumber::Fraction => "fraction",
            NotANumber::TooLong => "number-long",
        };
        FieldProblem::at(field, key).with("text", &shown)
    })?;
    if number < 0 && min >= 0 {
        return Err(FieldProblem::at(field, "negative").with("text", &shown));
    }
    if number < min || number > max {
        return Err(FieldProblem::at(field, "range")
            .with("text", &shown)
            .with("min", format!("#{min}"))
            .with("max", format!("#{max}")));
    }
    Ok(number)
}

fn rows(question: &Question, typed: &Typed) -> Result<Json, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut out = Vec::new();
    for (row, cells) in typed.rows.iter().enumerate() {
        if cells.iter().all(|c| c.trim().is_empty()) {
            continue;
        }
        let mut object = Map::new();
        for (column, text) in question.columns.iter().zip(cells) {
            match cell(row, column, text) {
                Ok(Some(value)) => {
                    object.insert(column.id.clone(), value);
                }
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        out.push(Json::Object(object));
    }
    if problems.is_empty() { Ok(Json::Array(out)) } else { Err(problems) }
}

fn cell(row: usize, column: &Column, text: &str) -> Result<Option<Json>, FieldProblem> {
    let field = cell_field(row, &column.id);
    let text = text.trim();
    if text.is_empty() {
        return if column.required {
            Err(FieldProblem::at(field, "cell-missing").with("row", row + 1))
        } else {
            Ok(None)
        };
    }
    Ok(Some(match column.kind {
        ColumnType::Text | ColumnType::Links => json!(text),
        ColumnType::YesNo => json!(text == "yes"),
        ColumnType::Number | ColumnType::Money => {
            json!(number(&field, text, column.min.unwrap_or(0), column.max.unwrap_or(1_000_000_000_000))?)
        }
    }))
}

/// The engine's problem in the words of the page.
fn translate(problem: &InputProblem, question: &Question) -> FieldProblem {
    let key = match problem.code.as_str() {
        "too-many" if question.max_choices.is_some() => "choose-fewer",
        "too-many" => "rows-many",
        "contradiction" => "exclusive",
        "wrong-date" => "date",
        "too-long" => "long",
        "unknown-option" => "option",
        _ => "other",
    };
    FieldProblem::at(FIELD, key).with("most", question.max_choices.unwrap_or_default())
}
