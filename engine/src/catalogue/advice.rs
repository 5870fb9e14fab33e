//! What experience says beyond the choice of a form: combinations, paths, risks, readiness, steps, accountability.

use super::law::Standing;
use crate::ids::{FamilyId, QuestionId, RuleId};
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Several forms that work together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// Name, such as `P1`.
    pub id: String,
    /// Its parts; each can be played by a form of any of its families.
    pub parts: Vec<Vec<FamilyId>>,
    /// Whether the first part comes first and ends when the second exists.
    #[serde(default)]
    pub in_turn: bool,
    /// How it works.
    pub text: String,
    /// When it suits, in words.
    #[serde(default)]
    pub suits: String,
    /// When it suits, in the rule language.
    pub when: String,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl Pattern {
    /// The key of its condition in a rule book, and of its texts.
    pub fn key(&self) -> String {
        format!("pattern-{}", self.id)
    }
}

/// A step from one family of forms to another as cooperation grows, or back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Name.
    pub id: String,
    /// Where it starts; none for any.
    #[serde(default)]
    pub from: Option<FamilyId>,
    /// Where it leads; none for a lighter form.
    #[serde(default)]
    pub to: Option<FamilyId>,
    /// What makes partners take it.
    pub trigger: String,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

words! {
    /// How much of something there is in a risk.
    pub enum Gravity {
        /// Little.
        Low = "low",
        /// Some.
        Medium = "medium",
        /// Much.
        High = "high",
    }
}

/// A risk of cooperation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Name, such as `R01`.
    pub id: String,
    /// How likely it comes.
    pub likelihood: Gravity,
    /// How much it harms.
    pub impact: Gravity,
    /// Families that it hits; none named means all.
    #[serde(default)]
    pub families: Vec<FamilyId>,
    /// What helps.
    pub mitigation: String,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A check of a municipality's own readiness.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadinessCheck {
    /// Name, such as `M1`.
    pub id: String,
    /// Weight against the other checks.
    pub weight: u32,
    /// What has to be so.
    pub text: String,
    /// Questions that answer it.
    #[serde(default)]
    pub questions: Vec<QuestionId>,
    /// When it is fulfilled, in the rule language.
    #[serde(default)]
    pub true_when: Option<String>,
    /// When it is half fulfilled.
    #[serde(default)]
    pub half_when: Option<String>,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl ReadinessCheck {
    /// The key of what fulfils it in a rule book, and of its texts.
    pub fn key(&self) -> String {
        format!("readiness-{}", self.id)
    }

    /// The key of what fulfils half of it.
    pub fn half_key(&self) -> String {
        format!("readiness-{}-half", self.id)
    }
}

/// A level of readiness.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadinessLevel {
    /// Name.
    pub id: String,
    /// From this share of fulfilled weight (0 to 1).
    pub from: f64,
    /// To this share.
    pub to: f64,
    /// What to do.
    pub advice: String,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Two answers that do not fit together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// Name, such as `X1`.
    pub id: String,
    /// When they clash, in the rule language.
    pub when: String,
    /// The questions.
    pub questions: Vec<QuestionId>,
    /// Rule that warns of it.
    #[serde(default)]
    pub rule: Option<RuleId>,
    /// What clashes, and how to resolve it.
    pub text: String,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl Contradiction {
    /// The key of its condition in a rule book, and of its texts.
    pub fn key(&self) -> String {
        format!("contradiction-{}", self.id)
    }
}

/// Everything of the kind, from the base pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Advice {
    /// Combinations of forms.
    #[serde(rename = "pattern")]
    pub patterns: Vec<Pattern>,
    /// Paths between families.
    #[serde(rename = "path")]
    pub paths: Vec<Path>,
    /// Risks.
    #[serde(rename = "risk")]
    pub risks: Vec<Risk>,
    /// Readiness checks.
    #[serde(rename = "readiness_check")]
    pub readiness_checks: Vec<ReadinessCheck>,
    /// Readiness levels, lowest first.
    #[serde(rename = "readiness_level")]
    pub readiness_levels: Vec<ReadinessLevel>,
    /// Contradictions.
    #[serde(rename = "contradiction")]
    pub contradictions: Vec<Contradiction>,
    /// What pages show and nothing computes: steps, obstacles, drivers, findings, accountability.
    #[serde(flatten)]
    pub pages: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Advice {
    /// Every condition of the entries with the key under which a rule book keeps it.
    pub fn conditions(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.patterns.iter().map(|p| (p.key(), p.when.as_str())));
        out.extend(self.contradictions.iter().map(|c| (c.key(), c.when.as_str())));
        for check in &self.readiness_checks {
            out.extend(check.true_when.iter().map(|w| (check.key(), w.as_str())));
            out.extend(check.half_when.iter().map(|w| (check.half_key(), w.as_str())));
        }
        out
    }
}
