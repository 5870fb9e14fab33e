//! The questionnaire.

use super::law::Standing;
use crate::ids::{OptionId, QuestionId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Ids of the questions that the engine itself knows; a pack may leave any of them out.
pub mod known {
    /// The part of the country whose law applies.
    pub const REGION: &str = "region";
    /// The service areas.
    pub const SERVICES: &str = "services";
    /// How many partners there are; also the number of the list's rows.
    pub const COUNT: &str = "count";
    /// The list of partners.
    pub const PARTNERS: &str = "partners";
    /// How the sizes of the partners compare; also worked out from the list.
    pub const SIZE_PATTERN: &str = "size_pattern";
    /// The column of the list of partners that sizes are compared by.
    pub const POPULATION: &str = "population";
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionType {
    /// One option.
    Single,
    /// Several options.
    Multi,
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// Whole units of the country's currency.
    Money,
    /// A day.
    Date,
    /// Free text, used only in documents.
    Text,
    /// Rows of a small table.
    List,
}

/// What a column of a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ColumnType {
    /// Free text.
    Text,
    /// A whole number.
    Number,
    /// Whole units of the country's currency.
    Money,
    /// Yes or no.
    YesNo,
    /// Names of other rows that this one is joined with, with commas between.
    Links,
}

/// What the rows of a list say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RowsTest {
    /// Some row says yes.
    Any,
    /// Every row says no.
    None,
    /// Every row says yes.
    Every,
    /// All rows name the same.
    Same,
    /// Two rows name different things.
    Differ,
    /// The rows hang together.
    Joined,
}

/// How the rows of a list answer another question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FromRows {
    /// The list.
    pub list: QuestionId,
    /// Its column.
    pub column: String,
    /// What the rows say.
    pub is: RowsTest,
    /// The answer that follows: an option, or `yes` or `no`.
    pub answer: String,
}

/// A column of a list question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Name of the column.
    pub id: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Must every row have it?
    #[serde(default)]
    pub required: bool,
    /// Least value.
    #[serde(default)]
    pub min: Option<i64>,
    /// Greatest value.
    #[serde(default)]
    pub max: Option<i64>,
    /// Unit of a number.
    #[serde(default)]
    pub unit: Option<String>,
    /// For sharing costs and for papers only: rules cannot read it, and the question keeps it behind "more figures".
    #[serde(default)]
    pub more: bool,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Name of the question; rules use it.
    pub id: QuestionId,
    /// Section it belongs to.
    pub section: String,
    /// Kind of answer.
    #[serde(rename = "type")]
    pub kind: QuestionType,
    /// Answer options of a choice.
    #[serde(default)]
    pub options: Vec<OptionId>,
    /// Where the options come from instead.
    #[serde(default)]
    pub options_from: Option<OptionsFrom>,
    /// Options that exclude all others (`none`).
    #[serde(default)]
    pub exclusive: Vec<OptionId>,
    /// The result needs it.
    #[serde(default)]
    pub required: bool,
    /// The question of the base before which a country asks it; left out: at the end of the section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<QuestionId>,
    /// Place on the quick path, from 1.
    #[serde(default)]
    pub quick: Option<u16>,
    /// 1 from memory, 2 some thought, 3 needs figures.
    #[serde(default = "one")]
    pub effort: u8,
    /// Can the partners decide this themselves? Facts of the world are not changeable.
    #[serde(default = "yes")]
    pub changeable: bool,
    /// What is assumed while nobody has answered, as in an answers file; shown as an assumption.
    #[serde(default)]
    pub assume: Option<serde_json::Value>,
    /// What a list answers while nobody has answered the question itself; the first that is certain counts.
    #[serde(default)]
    pub from: Vec<FromRows>,
    /// Condition, in the rule language, under which it is asked.
    #[serde(default)]
    pub show_if: Option<String>,
    /// Least number.
    #[serde(default)]
    pub min: Option<i64>,
    /// Greatest number.
    #[serde(default)]
    pub max: Option<i64>,
    /// Unit of a number.
    #[serde(default)]
    pub unit: Option<String>,
    /// Greatest number of options to choose.
    #[serde(default)]
    pub max_choices: Option<u16>,
    /// Columns of a list.
    #[serde(default, rename = "column")]
    pub columns: Vec<Column>,
    /// The country's law usually answers it.
    #[serde(default)]
    pub preset_by_country: bool,
    /// Fields of documents that it fills.
    #[serde(default)]
    pub feeds_documents: Vec<String>,
    /// Readiness checks that it answers.
    #[serde(default)]
    pub readiness: Vec<String>,
    /// Which option answers which readiness check.
    #[serde(default)]
    pub readiness_options: BTreeMap<String, String>,
    /// Gates that read it.
    #[serde(default)]
    pub gates: Vec<String>,
    /// How well the reason for asking is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A list that gives a question its options, and their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum OptionsFrom {
    /// The service areas of the base.
    Services,
    /// The countries that have a pack.
    Countries,
}

/// Greatest number that is asked for where a question or column names none.
pub const GREATEST: i64 = 1_000_000_000_000;

/// Most rows that a list may have.
pub const MAX_ROWS: usize = 500;

fn one() -> u8 {
    1
}

fn yes() -> bool {
    true
}

impl Question {
    /// Position of an option.
    pub fn option(&self, id: &str) -> Option<u16> {
        self.options.iter().position(|o| o.as_str() == id).and_then(|p| u16::try_from(p).ok())
    }

    /// Smallest and largest number that can be answered.
    pub fn range(&self) -> (i64, i64) {
        (self.min.unwrap_or(0), self.max.unwrap_or(GREATEST))
    }

    /// Whether it asks for the country.
    pub fn is_country(&self) -> bool {
        self.options_from == Some(OptionsFrom::Countries)
    }
}

impl Column {
    /// Smallest and largest number that a row can have.
    pub fn range(&self) -> (i64, i64) {
        (self.min.unwrap_or(0), self.max.unwrap_or(GREATEST))
    }
}
