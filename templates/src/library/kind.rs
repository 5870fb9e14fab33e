//! Kinds of document, and the facts their templates may use.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Localized;

/// What sort of paper a kind is; decides numbering words, parties and signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Genre {
    /// Parties, recitals, clauses, signatures.
    #[default]
    Contract,
    /// Statute or articles of a body.
    Statute,
    /// Decision of one council.
    Resolution,
    /// Paper that prepares a decision.
    Note,
    /// Schedule attached to another document.
    Annex,
    /// Report on a running cooperation.
    Report,
}

/// A kind of document: its name and the order of its clauses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Unique, `delegation`.
    pub id: String,
    /// Sort of paper.
    #[serde(default)]
    pub genre: Genre,
    /// Families of legal forms the kind suits; empty: any.
    #[serde(default)]
    pub families: Vec<String>,
    /// Name in a list.
    pub name: Localized,
    /// Title on the document.
    pub title: Localized,
    /// One sentence for the person who chooses.
    #[serde(default)]
    pub summary: Localized,
    /// Clauses in order.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Annexes in order; those nobody refers to are left out.
    #[serde(default)]
    pub annexes: Vec<String>,
    /// Name of the acting party in the forms that the language needs: `role.the`, `role.gen`.
    #[serde(default)]
    pub role: BTreeMap<String, BTreeMap<String, String>>,
    /// Does the document end with places for signatures?
    #[serde(default)]
    pub signatures: bool,
}

/// How a fact is written out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FactType {
    /// Words.
    #[default]
    Text,
    /// A number.
    Number,
    /// `{"amount": "1200.50", "currency": "EUR"}`.
    Money,
    /// `2026-01-31`.
    Date,
    /// Several texts.
    List,
    /// Rows of a table, each with a text for every column: `[{"step": "Approval", "who": {"en": "council"}}]`. Only programs
    /// give them; a missing one is an empty table.
    Rows,
}

/// Who can fill a blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// The mayors, by agreement.
    #[default]
    Mayor,
    /// The heads of finance.
    Treasurer,
    /// The legal adviser.
    Lawyer,
}

/// A fact that templates may name. A missing one becomes a visible blank with this label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Name in templates and in [`crate::DraftRequest::facts`].
    pub id: String,
    /// What it is called in a blank.
    pub label: Localized,
    /// How it is written out.
    #[serde(default, rename = "type")]
    pub kind: FactType,
    /// Who fills it.
    #[serde(default)]
    pub who: Who,
    /// Used when nothing is given, still listed to be confirmed.
    #[serde(default)]
    pub default: Option<Localized>,
    /// Columns of a table: a row has a text for each, if only an empty one.
    #[serde(default)]
    pub columns: Vec<String>,
}
