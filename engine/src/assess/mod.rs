//! The assessment: every form and option with its verdict, and every verdict with its reasons.
//!
//! The types here are the published result: the page, the papers, the command line and the interface for programs all
//! show this and decide nothing again. Sentences are given as [`Message`]s: a key, the English text, and arguments.

mod award;
mod build;
mod calendar;
mod changes;
mod financing;
mod lead;
mod line;

pub use lead::{Lead, LeadGround};
pub use line::{CitedLaw, Line, Message};

use crate::admission::Admissibility;
use crate::calendar::Season;
use crate::catalogue::{Standing, WindowFor};
use crate::guidance::Clash;
use crate::ids::{CriterionId, FamilyId, FinancingId, FormId, QuestionId, ThemeId};
use crate::levels::LevelSource;
use crate::rulebook::OutcomeKind;
use crate::words::words;
use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

words! {
    /// Where a form stands in the result.
    pub enum Group {
        /// Lawful, and fits best (or as well as the best).
        Recommended = "recommended",
        /// Lawful, but fits less.
        Possible = "possible",
        /// Lawful if something is fulfilled or an open answer turns out right.
        PossibleIf = "possible-if",
        /// Not lawful here.
        Excluded = "excluded",
    }

    /// Whether an option can be used.
    pub enum Usability {
        /// With at least one lawful form.
        Usable = "usable",
        /// If something is fulfilled.
        Conditional = "conditional",
        /// Not here.
        Barred = "barred",
    }
}

/// How well a form fits, on the scale of the criteria matrix (1.0 = one ordinary criterion, weight 1), in 1/1,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fit {
    /// With the answers given.
    pub point: i64,
    /// Least, whatever the open answers are.
    pub low: i64,
    /// Most, whatever the open answers are.
    pub high: i64,
    /// The point as a share of the most that the criteria could give any form with these answers, in per cent, from 0
    /// to 100; the points of rules count in the point alone.
    pub share_percent: u8,
}

/// What one criterion adds to the fit of one form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contribution {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its theme.
    pub theme: ThemeId,
    /// How much it matters here, in 1/10,000.
    pub level: i32,
    /// Where the level comes from.
    pub source: LevelSource,
    /// Weight of the criterion for the form, -3 to 3.
    pub weight: i8,
    /// What it adds, in 1/1,000,000.
    pub points: i64,
    /// Why, from the criteria matrix.
    pub why: Message,
}

/// What a form turns into when somebody joins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BecomingLine {
    /// The other form.
    pub form: FormId,
    /// Reason and source.
    pub line: Line,
}

/// A time in the calendar that the law sets for a form, as it stands on the day of the assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CalendarLine {
    /// Name of the window inside the form.
    pub window: String,
    /// What it is about.
    pub about: WindowFor,
    /// How it stands, with its days.
    #[serde(flatten)]
    pub season: Season,
    /// What the law says.
    pub what: Message,
    /// The days in a sentence.
    pub when: Message,
    /// Source in the law.
    pub citations: Vec<CitedLaw>,
    /// How well it is known.
    pub standing: Standing,
    /// The question whose answer would tell the days.
    pub missing: Vec<QuestionId>,
}

/// Verdict on one form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Verdict {
    /// The form.
    pub form: FormId,
    /// Its family.
    pub family: FamilyId,
    /// Where it stands.
    pub group: Group,
    /// What the law says.
    pub admissibility: Admissibility,
    /// Place in the ranking, from 1; equal fits share a place. None for excluded forms.
    pub rank: Option<u16>,
    /// Within a tenth of the best fit among the forms that are lawful without condition (among all where none is), above
    /// or below: shown as equal.
    pub tied_with_best: bool,
    /// Fit.
    pub fit: Fit,
    /// What rules it out.
    pub excluded_by: Vec<Line>,
    /// What would rule it out, depending on open answers.
    #[serde(default)]
    pub obstacles: Vec<Line>,
    /// What must be fulfilled or answered first.
    pub conditions: Vec<Line>,
    /// What rules say for and against it, and the fit counts; a line with open answers rests on an assumption.
    pub points: Vec<Line>,
    /// What the criteria add, greatest effect first.
    pub contributions: Vec<Contribution>,
    /// Risks.
    pub warnings: Vec<Line>,
    /// Next steps.
    pub advice: Vec<Line>,
    /// What it turns into when somebody joins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub becomes: Vec<BecomingLine>,
    /// Statuses and funding labels that it can carry here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<FormId>,
    /// Times in the calendar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calendar: Vec<CalendarLine>,
    /// Acts and articles that the form rests on.
    pub legal_basis: Vec<CitedLaw>,
    /// What the law of the partners' region says of it: its own name there, who must agree, limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_region: Option<Message>,
    /// Standing of the entry.
    pub standing: Standing,
    /// Forms that took its place, when it is closed.
    pub replaced_by: Vec<FormId>,
    /// Day by which existing ones must change.
    pub convert_by: Option<Date>,
    /// Typical months to set it up, from and to.
    pub months: [u32; 2],
}

/// What a financing option pays in this case. Where answers are open, the least and the greatest possible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AwardVerdict {
    /// Least rate in per cent.
    pub percent_low: Decimal,
    /// Greatest rate in per cent.
    pub percent_high: Decimal,
    /// Least amount in the country's currency; none while the sum it is a share of is not known.
    pub amount_low: Option<Decimal>,
    /// Greatest amount.
    pub amount_high: Option<Decimal>,
    /// These are ceilings: less may be paid.
    pub at_most: bool,
    /// Questions whose answers would settle it.
    pub missing: Vec<QuestionId>,
}

/// Verdict on one financing option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FinancingVerdict {
    /// The option.
    pub option: FinancingId,
    /// Its kind.
    pub kind: String,
    /// Whether it can be used.
    pub usability: Usability,
    /// Points of the rules, for ranking.
    pub points: i32,
    /// Lawful forms that can use it, in rank order.
    pub forms: Vec<FormId>,
    /// Reasons; what it pays is worked out among them.
    pub reasons: Vec<Line>,
    /// What it pays here, where the law gives a formula.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub award: Option<AwardVerdict>,
    /// Acts and articles that it rests on.
    pub legal_basis: Vec<CitedLaw>,
    /// Standing of the entry.
    pub standing: Standing,
}

/// Something that comes before any ranking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OutcomeLine {
    /// What it is.
    pub kind: OutcomeKind,
    /// Whether it is certain.
    pub certain: bool,
    /// Reason and source.
    pub line: Line,
}

/// Level of one criterion, with the answers behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CriterionLevel {
    /// The criterion.
    pub criterion: CriterionId,
    /// Best estimate in 1/10,000; none while unknown.
    pub point: Option<i32>,
    /// Least possible.
    pub low: i32,
    /// Greatest possible.
    pub high: i32,
    /// Where it comes from.
    pub source: LevelSource,
}

/// A day on which the law of this result changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ComingChange {
    /// The day.
    pub date: Date,
    /// What changes.
    pub message: Message,
    /// The form concerned, when it is one.
    pub form: Option<FormId>,
    /// The financing option concerned, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<FinancingId>,
}

/// The result of one assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Assessment {
    /// Format version: `imc.assessment/1`.
    pub format: String,
    /// Country pack.
    pub pack: String,
    /// Version of the pack.
    pub pack_version: String,
    /// Content hash of the pack.
    pub pack_hash: String,
    /// Version of the engine.
    pub engine: String,
    /// The day whose law was applied.
    pub date: Date,
    /// What comes before any ranking.
    pub outcomes: Vec<OutcomeLine>,
    /// Forms that the law orders.
    pub required: Vec<FormId>,
    /// Which form leads, and on what ground; none where the law allows none.
    #[serde(default)]
    pub lead: Option<Lead>,
    /// Verdicts, best first, excluded ones last.
    pub forms: Vec<Verdict>,
    /// Financing options, best first, barred ones last.
    pub financing: Vec<FinancingVerdict>,
    /// Answers that do not fit together.
    #[serde(default)]
    pub clashes: Vec<Clash>,
    /// Risks that do not belong to one form.
    pub warnings: Vec<Line>,
    /// Next steps that do not belong to one form.
    pub advice: Vec<Line>,
    /// Levels of the criteria.
    pub levels: Vec<CriterionLevel>,
    /// Open questions that could still change something.
    pub open_questions: Vec<QuestionId>,
    /// Answers that were kept but do not matter now.
    pub parked: Vec<QuestionId>,
    /// Changes of law to come that touch this result.
    pub changes: Vec<ComingChange>,
}

impl Assessment {
    /// Verdict on a form.
    pub fn form(&self, id: &str) -> Option<&Verdict> {
        self.forms.iter().find(|v| v.form.as_str() == id)
    }

    /// What stops the case before any ranking: what is certain and leaves nothing to choose.
    pub fn stopped(&self) -> Option<&OutcomeLine> {
        self.outcomes.iter().find(|o| o.certain && o.kind.stops())
    }

    /// Verdicts of one group, best first.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Verdict> {
        self.forms.iter().filter(move |v| v.group == group)
    }

    /// The first of the forms that [lead](Lead).
    pub fn leader(&self) -> Option<&FormId> {
        self.lead.as_ref()?.first()
    }

    /// Forms in rank order, whether lawful outright or under conditions; excluded ones left out.
    pub fn ranking(&self) -> impl Iterator<Item = &FormId> {
        let mut ranked: Vec<&Verdict> = self.forms.iter().filter(|v| v.rank.is_some()).collect();
        ranked.sort_by_key(|v| v.rank);
        ranked.into_iter().map(|v| &v.form)
    }
}
