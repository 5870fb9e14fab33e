//! Answers: parsed once at the edge, with every problem reported, and trusted from then on.

mod derive;
mod nearest;
mod parse;
pub(crate) mod rows;

pub use crate::catalogue::MAX_ROWS;
pub use derive::derived_answers;
pub use nearest::nearest;
pub use parse::{InputProblem, ParsedAnswers, parse_answers};
pub use rows::same_name;

use crate::catalogue::{Catalogue, QuestionType};
use crate::ids::QuestionIx;
use jiff::civil::Date;
use serde_json::{Value as Json, json};

/// A cell of a list answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not known.
    Empty,
    /// Text.
    Text(String),
    /// A whole number, or whole currency units.
    Number(i64),
    /// Yes or no.
    YesNo(bool),
}

/// One answer, in the type of its question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Option of a single choice.
    Choice(u16),
    /// Options of a multiple choice, as bits.
    Choices(u128),
    /// Yes or no.
    YesNo(bool),
    /// A whole number, or whole currency units.
    Number(i64),
    /// A day.
    Date(Date),
    /// Text.
    Text(String),
    /// Rows of a list, one cell for each column.
    Rows(Vec<Vec<Cell>>),
}

/// The answers of one case: for each question a value, or nothing (not known).
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    values: Vec<Option<Answer>>,
}

impl Answers {
    /// An empty sheet for a catalogue.
    pub fn empty(catalogue: &Catalogue) -> Self {
        Self { values: vec![None; catalogue.questions.len()] }
    }

    /// Reads an answer; `None` is "not known".
    pub fn get(&self, question: QuestionIx) -> Option<&Answer> {
        self.values.get(question.index()).and_then(Option::as_ref)
    }

    /// Sets an answer, or forgets it with `None`. The value must fit the question, as [`parse_answers`] guarantees.
    pub fn set(&mut self, question: QuestionIx, answer: Option<Answer>) {
        if let Some(slot) = self.values.get_mut(question.index()) {
            *slot = answer;
        }
    }

    /// The questions that have an answer.
    pub fn answered(&self) -> impl Iterator<Item = (QuestionIx, &Answer)> {
        self.values.iter().enumerate().filter_map(|(i, a)| a.as_ref().map(|a| (QuestionIx(i as u16), a)))
    }

    /// The answers as they are written in an answers file.
    pub fn to_json(&self, catalogue: &Catalogue) -> serde_json::Map<String, Json> {
        self.answered()
            .map(|(q, answer)| (catalogue.questions[q.index()].id.0.clone(), answer_json(catalogue, q, answer)))
            .collect()
    }
}

/// One answer as it is written in an answers file.
pub fn answer_json(catalogue: &Catalogue, question: QuestionIx, answer: &Answer) -> Json {
    let definition = &catalogue.questions[question.index()];
    let option = |i: usize| definition.options.get(i).map_or("", |o| o.as_str());
    match answer {
        Answer::Choice(i) => json!(option(usize::from(*i))),
        Answer::Choices(mask) => Json::Array(
            (0..definition.options.len()).filter(|i| mask >> i & 1 == 1).map(|i| json!(option(i))).collect(),
        ),
        Answer::YesNo(value) => json!(if *value { "yes" } else { "no" }),
        Answer::Number(value) => json!(value),
        Answer::Date(date) => json!(date.to_string()),
        Answer::Text(text) => json!(text),
        Answer::Rows(rows) => Json::Array(
            rows.iter()
                .map(|row| {
                    Json::Object(
                        definition
                            .columns
                            .iter()
                            .zip(row)
                            .filter_map(|(column, cell)| {
                                let value = match cell {
                                    Cell::Empty => return None,
                                    Cell::Text(text) => json!(text),
                                    Cell::Number(number) => json!(number),
                                    Cell::YesNo(value) => json!(value),
                                };
                                Some((column.id.clone(), value))
                            })
                            .collect(),
                    )
                })
                .collect(),
        ),
    }
}

/// Whether rules can read answers of this type.
pub fn readable(kind: QuestionType) -> bool {
    !matches!(kind, QuestionType::Text | QuestionType::Date)
}
