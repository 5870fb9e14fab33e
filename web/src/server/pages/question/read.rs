//! From what was typed to an answer, with every problem in plain words at its field.

use super::control::Typed;
use crate::server::case::CaseFile;
use crate::server::pages::field::{FieldProblem, whole_number};
use imc_engine::answers::same_name;
use imc_engine::answers::{InputProblem, MAX_ROWS, parse_answers};
use imc_engine::catalogue::known;
use imc_engine::catalogue::{Column, ColumnType, Question, QuestionType};
use imc_engine::ids::QuestionIx;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// What a form says.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// "I am not sure".
    Unsure,
    /// A value that fits the question.
    Value(Json),
}

/// Id of the control of a question with one field, and of the first control of a group.
pub const FIELD: &str = "answer";

/// One municipality alone is no cooperation.
const LEAST_PARTNERS: i64 = 2;

/// Column with the name of a row.
pub const NAME: &str = "name";

/// Id of a cell.
pub fn cell_field(row: usize, column: &str) -> String {
    format!("row-{row}-{column}")
}

/// Reads what was typed. Where a form came with "not sure" and holds a value now, or the other way round, what was changed
/// counts; somebody who gives both to an open question is asked which one is meant.
///
/// # Errors
/// All problems, each at its field.
pub fn read(file: &CaseFile, ix: QuestionIx, typed: &Typed) -> Result<Reading, Vec<FieldProblem>> {
    let question = &file.edition.catalogue().questions[ix.index()];
    if typed.unsure && (typed.is_blank() || typed.unsure_by_button) {
        return Ok(Reading::Unsure);
    }
    let kept = file.record.answer(question.id.as_str());
    if typed.unsure && !file.record.unsure(question.id.as_str()) {
        // The form came with a value: whoever left it as it was and ticked the box changed the box.
        let same = read(file, ix, &Typed { unsure: false, ..typed.clone() });
        return match same {
            Ok(Reading::Value(value)) if kept == Some(&value) => Ok(Reading::Unsure),
            _ => Err(vec![FieldProblem::at(FIELD, "both")]),
        };
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
            // Older cases may hold it; nobody types it any more.
            let min = if question.id.as_str() == known::COUNT { min.max(LEAST_PARTNERS) } else { min };
            json!(whole_number(FIELD, &typed.text, min..=max).map_err(|problem| vec![problem])?)
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

fn rows(question: &Question, typed: &Typed) -> Result<Json, Vec<FieldProblem>> {
    let mut problems = named_twice(question, typed);
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

/// Rows with the name of a row before them: what is kept for a party is found by its name.
fn named_twice(question: &Question, typed: &Typed) -> Vec<FieldProblem> {
    let Some(column) = question.columns.iter().position(|column| column.id == NAME) else { return Vec::new() };
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let twice = |(row, cells): (usize, &Vec<String>)| {
        let name = cells.get(column).map_or("", |name| name.trim());
        let before = *first.entry(same_name(name)).or_insert(row);
        (!name.is_empty() && before < row)
            .then(|| FieldProblem::at(cell_field(row, NAME), "name-twice").with("name", name).with("row", before + 1))
    };
    typed.rows.iter().enumerate().filter_map(twice).collect()
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
            let (min, max) = column.range();
            json!(whole_number(&field, text, min..=max)?)
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
    FieldProblem::at(FIELD, key).with("most", question.max_choices.map_or(MAX_ROWS, usize::from))
}
