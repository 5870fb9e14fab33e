//! What the caller gives to get a draft.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Choices;
use crate::Localized;
use crate::library::Standing;

/// The three values of a condition over answers of which some are unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Truth {
    /// Holds.
    True,
    /// Does not hold.
    False,
    /// Depends on an answer that is not given.
    Unknown,
}

/// Decides conditions of clauses. They are written in the rule language of the packs, which this crate does not know.
pub trait Conditions {
    /// Decides one condition.
    ///
    /// # Errors
    /// What is wrong with the condition, for the person who wrote it.
    fn decide(&self, condition: &str) -> Result<Truth, String>;

    /// Says the condition in words of `language`, with the answers that decided it; `None`: the condition itself is shown.
    fn explain(&self, condition: &str, language: &str) -> Option<String> {
        let _ = (condition, language);
        None
    }
}

/// Everything a draft is made from.
///
/// ```
/// use imc_templates::DraftRequest;
/// let request: DraftRequest = serde_json::from_value(serde_json::json!({
///     "kind": "delegation",
///     "language": "en",
///     "parties": [{"name": "Riverside"}, {"name": "Hilltown", "seat": "1 Main Street"}],
///     "facts": {"service_name": {"en": "payroll", "uk": "нарахування заробітної плати"}, "start_date": "2027-01-01"},
/// }))?;
/// assert_eq!(request.parties.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DraftRequest {
    /// Id of the kind of document.
    pub kind: String,
    /// Language tag of the document.
    pub language: String,
    /// Second language, side by side.
    pub second_language: Option<String>,
    /// The municipalities, the acting one among them.
    pub parties: Vec<Party>,
    /// Values by the names of the library's facts: text, number, list, ISO date, `{"amount": "1.50", "currency": "EUR"}`,
    /// or any of these per language: `{"en": "...", "uk": "..."}`.
    pub facts: BTreeMap<String, Value>,
    /// Values that the caller only guessed, as in `facts`: they stand in the text as proposals, and the checks name them.
    pub proposals: BTreeMap<String, Value>,
    /// The legal form chosen.
    pub form: Option<LegalForm>,
    /// Statutes to print in the clause on the legal basis.
    pub citations: Vec<Citation>,
    /// Further acts that clauses rest on, for the notes that say why they are there; their articles stand with the clauses.
    pub statutes: Vec<Citation>,
    /// Places in acts as clauses name them, `chapter 3`, in words of each language; others stand as they are written.
    pub places: BTreeMap<String, Localized>,
    /// What the legal form's law wants in the document.
    pub mandatory: Vec<MandatoryClause>,
    /// What the user decided.
    pub choices: Choices,
    /// Which pack, trace and date the draft comes from.
    pub provenance: Provenance,
    /// Set once a named adviser has released it; then there is no watermark.
    pub sign_off: Option<SignOff>,
}

impl DraftRequest {
    /// The request with what was decided put where the texts look for it: facts among the facts, details of the parties with
    /// the parties.
    pub(super) fn decided(mut self, choices: Choices) -> Self {
        self.facts.extend(choices.facts.clone());
        for (key, given) in &choices.fills {
            let mut parts = key.splitn(3, '.');
            let (Some("party"), Some(number), Some(what)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            let index = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let Some(party) = index.and_then(|index| self.parties.get_mut(index)) else { continue };
            let text = Some(given.clone());
            match what {
                "seat" => party.seat = text,
                "represented_by" => party.represented_by = text,
                "decision" => party.decision = text,
                "register_number" => party.register_number = text.and_then(|text| text.get("en").map(str::to_owned)),
                "name" => party.name = given.clone(),
                _ => {}
            }
        }
        self.choices = choices;
        self
    }
}

/// A municipality that takes part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Party {
    /// Name as in the register.
    pub name: Localized,
    /// Address of its seat.
    pub seat: Option<Localized>,
    /// Registration number.
    pub register_number: Option<String>,
    /// Person and office: `mayor Anna Novak`.
    pub represented_by: Option<Localized>,
    /// Date and number of the council decision.
    pub decision: Option<Localized>,
    /// Inhabitants.
    pub population: Option<u64>,
    /// Figures behind cost-sharing keys, plain decimals: `units`, `length`, `capacity`, `tax`, `shares`, `cost_today`.
    pub figures: BTreeMap<String, Value>,
}

/// The legal form, as the document names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LegalForm {
    /// Id in the country pack.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Set where the law excludes the form here: every paper then says so.
    pub excluded: Option<Excluded>,
    /// The document is only the next best: the library has none that founds this form. The document then says so.
    pub stand_in: bool,
}

/// The law excludes a legal form in this case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Excluded {
    /// Why, as sentences.
    pub reasons: Vec<Localized>,
}

/// A statute with the articles that matter here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Citation {
    /// Id in the country pack; clauses name their basis by it.
    pub id: String,
    /// Title of the statute.
    pub title: Localized,
    /// Official number.
    pub number: Option<String>,
    /// Articles as a lawyer writes them, `art. 5, 9`; may be empty.
    pub articles: Localized,
    /// How far article and content were checked; below `verified` a lawyer's mark is printed.
    pub standing: Standing,
    /// Where the text can be read.
    pub url: Option<String>,
}

/// Something the law wants to find in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct MandatoryClause {
    /// What it is, `sources and volumes of financing`.
    pub text: Localized,
    /// Clauses that cover it, any of them; empty: nothing in the library does.
    pub clauses: Vec<String>,
    /// Article that wants it.
    pub article: Option<Citation>,
    /// How far this was checked.
    pub standing: Standing,
}

/// Where a draft comes from, printed in the footer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Provenance {
    /// Id of the country pack.
    pub pack: String,
    /// Its version.
    pub pack_version: String,
    /// Hash of its content.
    pub pack_hash: String,
    /// Hash of the trace of the assessment.
    pub trace_hash: String,
    /// Date of the draft; given by the caller, so that a draft can be made again byte for byte.
    pub date: Option<Date>,
}

/// Release by a named person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SignOff {
    /// Name and office.
    pub by: String,
    /// When.
    pub date: Option<Date>,
}
