//! Lines of a result: a sentence, the rule behind it, its source in the law, and the answers that brought it up.

use crate::catalogue::{Catalogue, Citation, Standing};
use crate::ids::{CriterionId, QuestionId, RuleId, StatuteId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A sentence to be shown in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Message {
    /// Message id in the packs' texts.
    pub key: String,
    /// The English sentence, with placeholders as `{ $form }`.
    pub english: String,
    /// Arguments: ids of forms and options (shown by name), dates, numbers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>, english: impl Into<String>) -> Self {
        Self { key: key.into(), english: english.into(), args: BTreeMap::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.into(), value.to_string());
        self
    }
}

/// A citation with what a reader needs to look it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CitedLaw {
    /// The act.
    pub statute: StatuteId,
    /// Title in English.
    pub title: String,
    /// Title in the country's language.
    pub title_local: Option<String>,
    /// Official number.
    pub number: Option<String>,
    /// Articles.
    pub articles: String,
    /// Address of the text.
    pub url: Option<String>,
    /// How well it was checked.
    pub standing: Standing,
}

impl CitedLaw {
    /// Completes a citation from the pack's statutes.
    pub fn new(catalogue: &Catalogue, citation: &Citation) -> Self {
        let act = catalogue.statute(citation.statute.as_str());
        Self {
            statute: citation.statute.clone(),
            title: act.map_or_else(|| citation.statute.0.clone(), |a| a.title.clone()),
            title_local: act.and_then(|a| a.title_local.clone()),
            number: act.and_then(|a| a.number.clone()),
            articles: citation.articles.clone(),
            url: act.and_then(|a| a.url.clone()),
            standing: catalogue.standing_of(citation),
        }
    }
}

/// One reason, condition, risk or step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Line {
    /// Rule that says it; none when it follows from the form's own entry.
    pub rule: Option<RuleId>,
    /// What it says.
    pub message: Message,
    /// Points, for lines that score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<i8>,
    /// The criterion that points for a form count under: its importance multiplies them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionId>,
    /// Source in the law: articles that were given for this very statement.
    pub citations: Vec<CitedLaw>,
    /// The law of the form that the line speaks of, where the line has no source of its own: a place to look further, which
    /// need not say the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see_also: Vec<CitedLaw>,
    /// It bars, orders or conditions by a rule of ours, for which no article is given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ours: bool,
    /// How well it is known: the weakest of rule and citations; never verified without a citation.
    pub standing: Standing,
    /// A smallest set of answers that forces it; empty when the law alone does, or while it is open.
    pub because: Vec<QuestionId>,
    /// Open questions that would decide it; empty when it is certain.
    pub missing: Vec<QuestionId>,
    /// Whether it holds whatever the open answers are.
    pub certain: bool,
}

impl Line {
    /// A line that follows from the data of a form or an option and not from a rule, whatever the answers are.
    pub(super) fn of_data(message: Message, citations: Vec<CitedLaw>, known: Standing) -> Self {
        Self {
            rule: None,
            message,
            points: None,
            criterion: None,
            standing: standing(known, &citations),
            citations,
            see_also: Vec::new(),
            ours: false,
            because: Vec::new(),
            missing: Vec::new(),
            certain: true,
        }
    }
}

/// How well a statement is known: as its author says, and never better than what is cited for it.
pub(super) fn standing(known: Standing, citations: &[CitedLaw]) -> Standing {
    citations.iter().map(|law| law.standing).min().map_or(known.without_article(), |weakest| known.min(weakest))
}
