//! What a clause of the library is, as it stands in a TOML file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Localized;

/// How far a statement about law was checked. Only [`Standing::Verified`] is shown as confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Checked against the text of the act.
    Verified,
    /// Seen in a page or a summary.
    Read,
    /// Partly read, partly from professional memory.
    Mixed,
    /// From professional memory.
    #[default]
    Recalled,
    /// Doubtful.
    Unsure,
}

/// An article of a statute that stands behind a clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Id of the statute in the country pack, `law-1508`.
    pub statute: String,
    /// The articles as a lawyer writes them, `10(2)`; words beside them in each language: `{ en = "whole", uk = "увесь" }`.
    pub articles: Localized,
    /// How far this was checked.
    #[serde(default)]
    pub standing: Standing,
}

/// The days on which the law behind a clause or a text applies; without one there is no bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Validity {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl Validity {
    /// Does it hold on this day? A draft without a date is of today, and the library is checked to be so too.
    pub fn holds(&self, day: Option<Date>) -> bool {
        let begun = self.from.is_none_or(|from| day.is_none_or(|day| from <= day));
        begun && self.until.is_none_or(|until| day.is_some_and(|day| day <= until))
    }

    /// Is it bounded at all?
    pub fn is_bounded(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}

/// When a clause belongs into a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Required {
    /// In every document of its kinds (and, if `when` is given, only when that holds).
    #[default]
    Always,
    /// Only when the user adds it or its `when` holds; may be dropped again.
    Optional,
}

/// Where a clause stands in the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Before the numbered clauses, without a number: parties, recitals.
    Preamble,
    /// A numbered clause.
    #[default]
    Body,
    /// An annex, numbered on its own.
    Annex,
}

/// The part of a document that a clause keeps to when a person changes the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// What everything else rests on: parties, definitions, legal basis.
    Opening,
    /// The terms themselves.
    #[default]
    Terms,
    /// How the document is changed, takes effect and ends.
    Closing,
}

/// One of several texts of which exactly one per group stands in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Unique in its clause.
    pub id: String,
    /// Alternatives of one group exclude each other.
    pub group: String,
    /// Ids of the kinds of document for which it is meant; none means all those of its clause.
    pub applies_to: Vec<String>,
    /// Ids of the legal forms for which it is meant; none means all.
    pub forms: Vec<String>,
    /// Condition in the rule language of the packs; without one it is taken when no other of its group fits.
    pub when: Option<String>,
    /// When the law behind it applies.
    pub validity: Validity,
    /// Facts that a person settles with choosing it, each with the name by which the caller knows the value.
    pub settles: BTreeMap<String, String>,
    /// Shown where the user chooses.
    pub title: Localized,
    /// Template per language.
    pub text: BTreeMap<String, TemplateText>,
}

impl Alternative {
    /// Is it written for some kinds of document or legal forms, not for all?
    pub fn is_written_for_some(&self) -> bool {
        !self.applies_to.is_empty() || !self.forms.is_empty()
    }
}

/// A template and the place it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateText {
    /// The template itself.
    pub source: String,
    /// File it stands in.
    pub file: String,
    /// Line of the file on which it begins, from 1.
    pub line: usize,
}

/// A clause: a template with everything a lawyer wants to know about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// Unique in the library.
    pub id: String,
    /// Heading per language.
    pub title: Localized,
    /// Ids of the kinds of document it belongs to.
    pub applies_to: Vec<String>,
    /// Ids of the legal forms for which it is meant; none means all.
    pub forms: Vec<String>,
    /// When it is in.
    pub required: Required,
    /// Condition in the rule language of the packs.
    pub when: Option<String>,
    /// When the law behind it applies.
    pub validity: Validity,
    /// Where it stands.
    pub place: Place,
    /// The part it keeps to; without one that of the clause it comes after.
    pub part: Option<Part>,
    /// Stands right after this clause, if the kind's own order does not name it.
    pub after: Option<String>,
    /// Articles that ask for it or shape it.
    pub basis: Vec<Basis>,
    /// What it is for.
    pub purpose: Localized,
    /// Template per language.
    pub text: BTreeMap<String, TemplateText>,
    /// Texts of which one per group is taken.
    pub alternatives: Vec<Alternative>,
    /// Facts its templates use (found by reading them).
    pub facts: Vec<String>,
    /// What a lawyer has to look at, per language.
    pub notes: BTreeMap<String, Vec<String>>,
    /// What goes wrong in practice, per language.
    pub mistakes: BTreeMap<String, Vec<String>>,
    /// How far the need for the clause was checked.
    pub standing: Standing,
    /// Where the need for the clause was seen.
    pub sources: Vec<String>,
}

impl Clause {
    /// The alternatives of `group`, in order of the file.
    pub fn group<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Alternative> {
        self.alternatives.iter().filter(move |one| one.group == group)
    }

    /// The names of its groups of alternatives, in order of first appearance.
    pub fn groups(&self) -> Vec<&str> {
        let mut groups = Vec::new();
        for one in &self.alternatives {
            if !groups.contains(&one.group.as_str()) {
                groups.push(&one.group);
            }
        }
        groups
    }
}

/// Picks the list of `language`, else the English one.
pub(crate) fn list<'a>(lists: &'a BTreeMap<String, Vec<String>>, language: &str) -> &'a [String] {
    lists.get(language).or_else(|| lists.get("en")).map_or(&[], Vec::as_slice)
}
