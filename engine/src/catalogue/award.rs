//! What a source of money pays, as the formula that the law gives.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The formula: a rate that grows with something counted, of a sum, within ceilings, less deductions.
///
/// Per cents are written as text (`"16.4"`), so that they are exact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Award {
    /// Rate in per cent before any step.
    pub percent: Decimal,
    /// The number that the rate is taken of, by the name that rules use; without it only the rate is known.
    #[serde(default)]
    pub of: Option<String>,
    /// The rate is the most that may be paid, not what is paid.
    #[serde(default)]
    pub at_most: bool,
    /// What raises the rate.
    #[serde(default, rename = "step")]
    pub steps: Vec<AwardStep>,
    /// Highest rate that the steps can reach, in per cent.
    #[serde(default)]
    pub cap_percent: Option<Decimal>,
    /// Ceilings of the amount.
    #[serde(default, rename = "ceiling")]
    pub ceilings: Vec<AwardCeiling>,
    /// Deductions from the amount.
    #[serde(default, rename = "less")]
    pub less: Vec<AwardLess>,
}

/// Points of the rate for each unit of something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwardStep {
    /// The number that is counted, by the name that rules use.
    pub counts: String,
    /// Units that the base rate already covers.
    #[serde(default)]
    pub beyond: i64,
    /// Points for each further unit, in per cent.
    pub percent: Decimal,
}

/// A ceiling of the amount: a share of another sum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwardCeiling {
    /// Share in per cent.
    pub percent: Decimal,
    /// The sum, by the name that rules use.
    pub of: String,
}

/// A deduction from the amount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwardLess {
    /// Share of the amount in per cent.
    pub percent: Decimal,
    /// When it is made, in the rule language.
    pub when: String,
}

impl Award {
    /// Names of the numbers that the formula reads.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        let steps = self.steps.iter().map(|s| s.counts.as_str());
        steps.chain(self.of.as_deref()).chain(self.ceilings.iter().map(|c| c.of.as_str()))
    }

    /// The key under which a rule book keeps the condition of a deduction.
    pub fn less_key(option: &str, position: usize) -> String {
        format!("award-{option}-less-{position}")
    }
}
