//! Criteria: what makes one form fit better than another, and how answers say so.

use super::law::Standing;
use crate::ids::{CriterionId, FamilyId, QuestionId, ThemeId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group of criteria that a mayor can rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Name of the theme.
    pub id: ThemeId,
}

/// A band of a number: up to and including `upto`, the criterion has this level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Upper end, included; the last band has none.
    #[serde(default)]
    pub upto: Option<i64>,
    /// Level from 0 to 1.
    pub level: f64,
}

/// How one question feeds a criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelInput {
    /// The question.
    pub question: QuestionId,
    /// For `services`: the attribute of the service area that gives the level (presumed, not answered).
    #[serde(default)]
    pub attribute: Option<String>,
    /// Level from 0 to 1 per option or attribute value; an option left out gives no level.
    #[serde(default)]
    pub levels: BTreeMap<String, f64>,
    /// Bands of a number question.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// How several services or options combine: `max` (default) or `mean`.
    #[serde(default)]
    pub over: Option<String>,
}

/// Weight of a criterion for one family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FamilyWeight {
    /// From -3 (strongly against) to 3 (strongly for).
    pub weight: i8,
    /// Why, in a sentence.
    pub why: String,
    /// `read`: the direction is stated in a source; `judgement`: it is the authors' estimate.
    pub basis: String,
}

/// One criterion with its row of the matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Name of the criterion.
    pub id: CriterionId,
    /// Theme it belongs to.
    pub theme: ThemeId,
    /// Weight before anybody changed it; 1.0 is ordinary.
    pub importance: f64,
    /// How the inputs combine: an expression of `max`, `first`, `mean`, `product` over question ids, or `derived`.
    pub combine: String,
    /// The inputs.
    #[serde(default, rename = "input")]
    pub inputs: Vec<LevelInput>,
    /// The row of the matrix.
    #[serde(default)]
    pub weights: BTreeMap<FamilyId, FamilyWeight>,
    /// How well the criterion is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// The combining expression, parsed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Combine {
    /// The level that a question gives.
    Input(usize),
    /// The greatest of those that are known.
    Max(Vec<Combine>),
    /// The first that is known.
    First(Vec<Combine>),
    /// The mean of those that are known.
    Mean(Vec<Combine>),
    /// The product; an unknown factor counts as one, an unknown first factor leaves the level unknown.
    Product(Vec<Combine>),
    /// Set by rules with `level(..)`.
    Derived,
}

impl Combine {
    /// Whether rules have a say in it.
    pub fn hears_rules(&self) -> bool {
        match self {
            Self::Input(_) => false,
            Self::Derived => true,
            Self::Max(parts) | Self::First(parts) | Self::Mean(parts) | Self::Product(parts) => {
                parts.iter().any(Self::hears_rules)
            }
        }
    }
}
