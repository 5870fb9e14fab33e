//! Statutes, citations, and how sure we are of them.

use crate::ids::{OptionId, StatuteId};
use crate::words::words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

words! {
    /// How well a fact of law is known. Ordered from weakest to strongest.
    #[derive(Default)]
    pub enum Standing {
        /// The author doubts it.
        Unsure = "unsure",
        /// From professional memory.
        #[default]
        Recalled = "recalled",
        /// Seen in a page or summary, not in the text of the act.
        Read = "read",
        /// Checked against the text of the act.
        Verified = "verified",
    }
}

impl Standing {
    /// Whether a page must say "to be confirmed by a lawyer".
    pub fn needs_lawyer(self) -> bool {
        self < Standing::Verified
    }

    /// The most that a statement without an article of its own can be: nobody could have checked it against a text.
    #[must_use]
    pub fn without_article(self) -> Self {
        self.min(Self::Read)
    }
}

/// An act that rules, forms and options cite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statute {
    /// Name of the act inside the pack.
    pub id: StatuteId,
    /// Title in English.
    pub title: String,
    /// Title in the country's language.
    #[serde(default)]
    pub title_local: Option<String>,
    /// Official number.
    #[serde(default)]
    pub number: Option<String>,
    /// Year of adoption.
    #[serde(default)]
    pub year: Option<i16>,
    /// Address or ELI.
    #[serde(default)]
    pub url: Option<String>,
    /// First day in force, when known.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// First day on which the act no longer applies.
    #[serde(default)]
    pub repealed_from: Option<Date>,
    /// The region that made the act, an option of the country's `region` question; none for the whole country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<OptionId>,
    /// How well the act was checked.
    pub standing: Standing,
    /// What was read of it, and what to check.
    #[serde(default)]
    pub note: Option<String>,
}

impl Statute {
    /// Whether the act applies on a day, as far as the pack knows.
    pub fn in_force(&self, on: Date) -> bool {
        self.in_force_from.is_none_or(|from| from <= on) && self.repealed_from.is_none_or(|end| on < end)
    }
}

/// A reference to a place in a statute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The act.
    pub statute: StatuteId,
    /// Articles, sections or chapters, as one would write them in a letter.
    #[serde(default)]
    pub articles: String,
    /// Standing of this very reference, where it differs from that of the act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}
