//! From JSON to typed answers; every problem at once, each with its path and what to do.

use super::{Answer, Answers, Cell, nearest};
use crate::catalogue::{Catalogue, Column, ColumnType, MAX_ROWS, Question, QuestionType};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// Most options or columns that a suggestion lists.
const MOST_LISTED: usize = 12;

/// Longest text that an answer may have, in characters.
pub const MAX_TEXT: usize = 20_000;

/// Something wrong with an answers file, in words for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[error("{path}: {message}")]
pub struct InputProblem {
    /// Where: `answers.services[1]`.
    pub path: String,
    /// Stable name of the kind of problem.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Typed answers, and all that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedAnswers {
    /// What could be read.
    pub answers: Answers,
    /// What could not.
    pub problems: Vec<InputProblem>,
}

/// Reads the `answers` object of an answers file. Never fails as a whole: what cannot be read is reported and left
/// unknown, so that nothing else is lost.
pub fn parse_answers(catalogue: &Catalogue, raw: &Map<String, Json>) -> ParsedAnswers {
    let mut reader = Reader { problems: Vec::new() };
    let mut answers = Answers::empty(catalogue);
    for (id, value) in raw {
        let path = format!("answers.{id}");
        match catalogue.question(id) {
            None => {
                let help = match nearest(id, catalogue.questions.iter().map(|q| q.id.as_str())) {
                    Some(word) => format!("did you mean `{word}`?"),
                    None => "look its id up in the list of questions".to_owned(),
                };
                reader.report(&path, "unknown-question", format!("there is no question `{id}`"), help);
            }
            Some(_) if unknown(value) => {}
            Some(ix) => {
                let question = &catalogue.questions[ix.index()];
                if let Some(answer) = reader.answer(&path, question, value) {
                    answers.set(ix, Some(answer));
                }
            }
        }
    }
    ParsedAnswers { answers, problems: reader.problems }
}

/// `null` and the word `unsure` both mean "not known".
fn unknown(value: &Json) -> bool {
    value.is_null() || value.as_str() == Some("unsure")
}

/// A suggestion for a misspelt word, and what there is to choose from: all of a few, the first of many where nothing is
/// like the word.
fn choose(word: &str, kind: &str, known: &[&str]) -> String {
    let list = match known.get(..MOST_LISTED) {
        Some(first) if known.len() > MOST_LISTED => format!("{}, …", first.join(", ")),
        _ => known.join(", "),
    };
    match nearest(word, known.iter().copied()) {
        Some(near) if known.len() > MOST_LISTED => format!("did you mean `{near}`?"),
        Some(near) => format!("did you mean `{near}`? The {kind} are: {list}"),
        None => format!("the {kind} are: {list}"),
    }
}

struct Reader {
    problems: Vec<InputProblem>,
}

impl Reader {
    fn report(&mut self, path: &str, code: &str, message: String, help: impl Into<String>) {
        self.problems.push(InputProblem { path: path.into(), code: code.into(), message, help: help.into() });
    }

    fn wrong_type(&mut self, path: &str, value: &Json, wanted: &str, example: String) {
        self.report(path, "wrong-type", format!("{} is not {wanted}", shown(value)), format!("write {example}"));
    }

    fn answer(&mut self, path: &str, question: &Question, value: &Json) -> Option<Answer> {
        match question.kind {
            QuestionType::Single => self.choice(path, question, value).map(Answer::Choice),
            QuestionType::Multi => self.choices(path, question, value),
            QuestionType::YesNo => match value {
                Json::Bool(value) => Some(Answer::YesNo(*value)),
                Json::String(word) if word == "yes" || word == "no" => Some(Answer::YesNo(word == "yes")),
                other => {
                    self.wrong_type(path, other, "yes or no", "\"yes\", \"no\" or null (not known)".into());
                    None
                }
            },
            QuestionType::Number | QuestionType::Money => {
                let (min, max) = question.range();
                self.number(path, value, min, max, question.kind == QuestionType::Money).map(Answer::Number)
            }
            QuestionType::Date => {
                let date = value.as_str().and_then(|text| text.parse().ok());
                if date.is_none() {
                    self.report(
                        path,
                        "wrong-date",
                        format!("{} is not a day of the calendar", shown(value)),
                        "write year-month-day, for example \"2026-11-21\"",
                    );
                }
                date.map(Answer::Date)
            }
            QuestionType::Text => self.text(path, value).map(Answer::Text),
            QuestionType::List => self.rows(path, question, value).map(Answer::Rows),
        }
    }

    fn choice(&mut self, path: &str, question: &Question, value: &Json) -> Option<u16> {
        let Some(word) = value.as_str() else {
            let example = question.options.first().map_or("an option", |o| o.as_str());
            self.wrong_type(path, value, "one of the options", format!("one option, for example \"{example}\""));
            return None;
        };
        let found = question.option(word);
        if found.is_none() {
            let options: Vec<&str> = question.options.iter().map(|o| o.as_str()).collect();
            self.report(
                path,
                "unknown-option",
                format!("\"{}\" is not an option of `{}`", short(word), question.id),
                choose(word, "options", &options),
            );
        }
        found
    }

    fn choices(&mut self, path: &str, question: &Question, value: &Json) -> Option<Answer> {
        let Some(list) = value.as_array() else {
            self.wrong_type(path, value, "a list of options", "a list, for example [\"a\", \"b\"]".into());
            return None;
        };
        let mut mask = 0u128;
        for (i, item) in list.iter().enumerate() {
            if let Some(option) = self.choice(&format!("{path}[{i}]"), question, item) {
                mask |= 1 << option;
            }
        }
        let chosen = mask.count_ones();
        if let Some(most) = question.max_choices.filter(|most| chosen > u32::from(*most)) {
            self.report(
                path,
                "too-many",
                format!("{chosen} options are chosen, at most {most} are allowed"),
                "keep the most important ones",
            );
            return None;
        }
        for only in question.exclusive.iter().filter_map(|o| question.option(o.as_str())) {
            if mask >> only & 1 == 1 && chosen > 1 {
                let word = &question.options[usize::from(only)];
                self.report(
                    path,
                    "contradiction",
                    format!("\"{word}\" cannot stand beside other options"),
                    format!("leave out \"{word}\" or all the others"),
                );
                return None;
            }
        }
        (mask != 0).then_some(Answer::Choices(mask))
    }

    fn number(&mut self, path: &str, value: &Json, min: i64, max: i64, money: bool) -> Option<i64> {
        let Some(number) =
            value.as_i64().or_else(|| value.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9e15).map(|f| f as i64))
        else {
            let what = if money { "a whole amount of money" } else { "a whole number" };
            self.wrong_type(path, value, what, "digits only, without quotes, separators or currency".into());
            return None;
        };
        if number < min || number > max {
            let message = if number < 0 && min >= 0 {
                format!("{number} is negative")
            } else {
                format!("{number} is outside {min} to {max}")
            };
            self.report(path, "out-of-range", message, format!("give a number from {min} to {max}"));
            return None;
        }
        Some(number)
    }

    fn text(&mut self, path: &str, value: &Json) -> Option<String> {
        let Some(text) = value.as_str() else {
            self.wrong_type(path, value, "text", "text in quotes".into());
            return None;
        };
        let length = text.chars().count();
        if length > MAX_TEXT {
            self.report(
                path,
                "too-long",
                format!("the text has {length} characters"),
                format!("shorten it to {MAX_TEXT} characters"),
            );
            return None;
        }
        // No keyboard gives other control characters, and neither pages nor papers can carry them.
        Some(text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect())
    }

    fn rows(&mut self, path: &str, question: &Question, value: &Json) -> Option<Vec<Vec<Cell>>> {
        let Some(list) = value.as_array() else {
            self.wrong_type(path, value, "a list of rows", "a list of objects, for example [{\"name\": \"…\"}]".into());
            return None;
        };
        if list.len() > MAX_ROWS {
            self.report(
                path,
                "too-many",
                format!("the list has {} rows", list.len()),
                format!("give at most {MAX_ROWS} rows"),
            );
            return None;
        }
        let mut rows = Vec::with_capacity(list.len());
        for (i, item) in list.iter().enumerate() {
            let path = format!("{path}[{i}]");
            let Some(object) = item.as_object() else {
                self.wrong_type(&path, item, "a row", "an object, for example {\"name\": \"…\"}".into());
                continue;
            };
            for key in object.keys().filter(|key| !question.columns.iter().any(|c| c.id == **key)) {
                let columns: Vec<&str> = question.columns.iter().map(|c| c.id.as_str()).collect();
                self.report(
                    &format!("{path}.{key}"),
                    "unknown-column",
                    format!("there is no column `{key}`"),
                    choose(key, "columns", &columns),
                );
            }
            rows.push(question.columns.iter().map(|column| self.cell(&path, column, object.get(&column.id))).collect());
        }
        (!rows.is_empty()).then_some(rows)
    }

    fn cell(&mut self, path: &str, column: &Column, value: Option<&Json>) -> Cell {
        let path = format!("{path}.{}", column.id);
        let read = match value {
            None | Some(Json::Null) => None,
            Some(value) => match column.kind {
                ColumnType::Text | ColumnType::Links => self.text(&path, value).map(Cell::Text),
                ColumnType::Number | ColumnType::Money => {
                    let (min, max) = column.range();
                    self.number(&path, value, min, max, column.kind == ColumnType::Money).map(Cell::Number)
                }
                ColumnType::YesNo => match value {
                    Json::Bool(value) => Some(Cell::YesNo(*value)),
                    other => {
                        self.wrong_type(&path, other, "yes or no", "true or false".into());
                        None
                    }
                },
            },
        };
        if column.required && value.is_none_or(Json::is_null) {
            self.report(&path, "missing", format!("every row needs `{}`", column.id), "add it, or remove the row");
        }
        read.unwrap_or(Cell::Empty)
    }
}

fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => format!("\"{}\"", short(text)),
        Json::Array(_) => "a list".into(),
        Json::Object(_) => "an object".into(),
        other => other.to_string(),
    }
}

fn short(text: &str) -> String {
    if text.chars().count() <= 60 {
        text.to_owned()
    } else {
        format!("{}…", text.chars().take(60).collect::<String>())
    }
}
