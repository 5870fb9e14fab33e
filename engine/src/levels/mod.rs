//! Criterion levels: from answers to how much each criterion matters in this case.
//!
//! A level lies between 0 and 1 and is counted in steps of 1/10,000, so that the same answers give the same result on
//! every machine. An unknown answer gives a range and no point; a level that rests only on what is usual for the
//! service area is marked as presumed.

mod input;
mod rule;
mod tables;

pub use rule::LevelRule;
pub(crate) use tables::{ASK, LevelTables, Measure};

use crate::facts::Facts;
use crate::ids::{NumberIx, QuestionIx};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A level of one.
pub const FULL: i32 = 10_000;

/// Where a level comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LevelSource {
    /// No answer says anything about it.
    Unknown,
    /// From what is usual for the service area.
    Presumed,
    /// From the country's law.
    Preset,
    /// From an answer.
    Answered,
    /// From a rule.
    Rule,
}

/// How much a criterion matters in a case, in 1/10,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Level {
    /// The best estimate; nothing while nothing is known.
    pub point: Option<i32>,
    /// Least value that open answers leave possible.
    pub low: i32,
    /// Greatest value that open answers leave possible.
    pub high: i32,
    /// Where the estimate comes from.
    pub source: LevelSource,
}

impl Level {
    fn known(value: i32, source: LevelSource) -> Self {
        Self { point: Some(value), low: value, high: value, source }
    }

    /// The point for scoring: nothing known counts neither for nor against.
    pub fn score(&self) -> i32 {
        self.point.unwrap_or(0)
    }
}

/// What one input says.
#[derive(Clone, Copy, Debug)]
enum Reading {
    /// Its question does not apply, or its answer says nothing.
    Silent,
    /// A level, or a range.
    Says { level: Level, optional: bool },
}

/// What a best estimate reads: values where they are known, nothing where they are open or do not apply.
pub(crate) trait Reads {
    /// Option `o` as `o + 1`, and 0 where there is none.
    fn choice(&self, question: QuestionIx) -> u32;
    fn set(&self, question: QuestionIx) -> Option<u128>;
    fn number(&self, number: NumberIx) -> Option<i64>;
}

impl Reads for Facts {
    #[inline]
    fn choice(&self, question: QuestionIx) -> u32 {
        self.choices[question.index()].code()
    }
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.sets.get(question).given()
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.numbers[number.index()].given()
    }
}

/// A level between 0 and 1 in 1/10,000; what lies outside is cut off.
pub fn level_steps(level: f64) -> i32 {
    (level.clamp(0.0, 1.0) * f64::from(FULL)).round() as i32
}
