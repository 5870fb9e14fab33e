//! Rules after staging: each effect with the condition under which it happens.
//!
//! Nothing here knows Rhai. A rule book is what a pack's rule files mean, for every day; an edition takes the rules
//! in force on one day.

use crate::catalogue::{Citation, Standing};
use crate::condition::{CondId, ConditionGraph};
use crate::ids::{CriterionIx, FinancingIx, FormIx, RuleId, RuleIx};
use crate::words::words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in a rule file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// File, relative to the packs folder.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Its id; also the key of its translated title.
    pub id: RuleId,
    /// Title in English.
    pub title: String,
    /// Pack it comes from: `base` or the country's id.
    pub pack: String,
    /// Where it stands.
    pub place: Place,
    /// Its source in the law.
    pub citations: Vec<Citation>,
    /// First day in force.
    pub valid_from: Option<Date>,
    /// Last day in force.
    pub valid_until: Option<Date>,
    /// How well it is known.
    pub standing: Standing,
    /// The criterion that its points count under.
    pub criterion: Option<CriterionIx>,
    /// Why the country changed a base rule, when it did.
    pub amended: Option<String>,
}

impl Rule {
    /// Whether the rule applies on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_until.is_none_or(|last| on <= last)
    }
}

/// A sentence of a rule: English in the rule file, translated under its key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// Message id: `rule-<rule id>-<n>`.
    pub key: String,
    /// The English sentence; may contain `{ $form }` and `{ $option }`.
    pub english: String,
}

words! {
    /// What comes before any ranking.
    pub enum OutcomeKind {
        /// The law forbids cooperation in this task.
        Prohibited = "prohibited",
        /// The task no longer belongs to municipalities.
        NotMunicipal = "not-municipal",
        /// The task was already transferred to somebody else.
        Transferred = "transferred",
        /// The law of a region decides.
        SubNational = "sub-national",
        /// The pack does not know the law of such a case.
        NotCovered = "not-covered",
    }
}

/// What a rule does when its condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The law rules the form out.
    Exclude(FormIx),
    /// The law orders the form.
    Require(FormIx),
    /// The form is possible only if something outside the answers is fulfilled.
    Needs(FormIx),
    /// Points for (positive) or against (negative) the form.
    Points(FormIx, i8),
    /// A risk, for one form or for all.
    Warn(Option<FormIx>),
    /// A next step, for one form or for all.
    Advise(Option<FormIx>),
    /// A criterion's level in per cent.
    Level(CriterionIx, u8),
    /// An outcome before any ranking.
    Outcome(OutcomeKind),
    /// The financing option cannot be used.
    Bar(FinancingIx),
    /// Points for or against a financing option.
    Support(FinancingIx, i8),
}

impl Effect {
    /// Whether it says what may be done, and not only what is wise.
    pub fn binds(&self) -> bool {
        match self {
            Self::Exclude(_) | Self::Require(_) | Self::Needs(_) => true,
            Self::Outcome(kind) => *kind != OutcomeKind::NotCovered,
            _ => false,
        }
    }
}

/// An effect with its rule and condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Rule that says it.
    pub rule: RuleIx,
    /// When it happens.
    pub when: CondId,
    /// What happens.
    pub effect: Effect,
    /// The reason to show.
    pub text: Option<Text>,
    /// Where it stands.
    pub place: Place,
}

/// A statement that must hold for all answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its id.
    pub id: String,
    /// The statement in English.
    pub title: String,
    /// Where it stands.
    pub place: Place,
    /// Its source in the law.
    pub citations: Vec<Citation>,
    /// The conditions that must always hold.
    pub always: Vec<CondId>,
}

/// All rules of a pack, staged.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    /// Conditions.
    pub graph: ConditionGraph,
    /// Rules; base rules that a country retired are not among them.
    pub rules: Vec<Rule>,
    /// Effects in the order of the files.
    pub entries: Vec<Entry>,
    /// For each question: the condition under which it is asked.
    pub visibility: Vec<Option<CondId>>,
    /// Statements to prove.
    pub properties: Vec<Property>,
    /// Conditions of advice entries by key (see [`Advice::conditions`](crate::catalogue::Advice::conditions)).
    pub named: std::collections::BTreeMap<String, CondId>,
}
