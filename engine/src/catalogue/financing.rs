//! Financing options, service areas and cost-sharing keys.

use super::form::LegalForm;
use super::law::{Citation, Standing};
use crate::ids::{FamilyId, FinancingId, FormId, KeyId, ServiceId};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The forms that an option can be used with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FormSet {
    /// The word `all`.
    Word(String),
    /// These forms only.
    Only(Vec<FormId>),
}

impl Default for FormSet {
    fn default() -> Self {
        FormSet::Word("all".into())
    }
}

impl FormSet {
    /// Whether a form belongs to it.
    pub fn allows(&self, form: &FormId) -> bool {
        match self {
            FormSet::Word(_) => true,
            FormSet::Only(forms) => forms.contains(form),
        }
    }
}

/// The families that a generic option can be used with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FamilySet {
    /// A sentence, mostly `all`.
    Words(String),
    /// These families only.
    Only(Vec<FamilyId>),
}

impl Default for FamilySet {
    fn default() -> Self {
        FamilySet::Words("all".into())
    }
}

impl FamilySet {
    /// Whether forms of a family belong to it; a sentence does not restrict.
    pub fn allows(&self, family: &FamilyId) -> bool {
        match self {
            FamilySet::Words(_) => true,
            FamilySet::Only(families) => families.contains(family),
        }
    }
}

/// A source of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FinancingOption {
    /// Name inside the pack.
    pub id: FinancingId,
    /// Kind: member-contribution, user-charge, state-grant, eu-fund, donor, loan, equity, tax-share, ppp, in-kind, other.
    pub kind: String,
    /// Acts and articles it rests on.
    #[serde(default)]
    pub legal_basis: Vec<Citation>,
    /// Forms it can be used with.
    #[serde(default)]
    pub forms: FormSet,
    /// Who may use it, when, what it needs.
    #[serde(default)]
    pub conditions: String,
    /// Only a joint legal person may use it.
    #[serde(default)]
    pub needs_personality: bool,
    /// Least number of partners.
    #[serde(default)]
    pub min_partners: Option<u32>,
    /// Share of the cost that it may cover at most, in per cent.
    #[serde(default)]
    pub max_share_percent: Option<u32>,
    /// What it pays, as a formula.
    #[serde(default)]
    pub award: Option<super::Award>,
    /// Last day to apply.
    #[serde(default)]
    pub deadline: Option<Date>,
    /// First day on which it exists.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day on which it exists.
    #[serde(default)]
    pub valid_until: Option<Date>,
    /// Only for these service areas; empty means any.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// Options of the base that this one is under the law of the country; they are not offered beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<FinancingId>,
    /// Offered in every country, because it needs no law of its own.
    #[serde(default)]
    pub universal: bool,
    /// For a generic option: what it suits.
    #[serde(default)]
    pub suits: String,
    /// For a generic option: families that can use it.
    #[serde(default)]
    pub needs_form: FamilySet,
    /// For a generic option: the kind of service it needs.
    #[serde(default)]
    pub needs_service: String,
    /// Risks of the base pack's risk list.
    #[serde(default)]
    pub risks: Vec<String>,
    /// What a document must settle.
    #[serde(default)]
    pub document_needs: String,
    /// How well it is known.
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl FinancingOption {
    /// What to know before using it: its conditions; where there are none, what it suits.
    pub fn terms(&self) -> &str {
        if self.conditions.is_empty() { &self.suits } else { &self.conditions }
    }

    /// Whether it can be used with a form, as far as its entry says.
    pub fn suits_form(&self, form: &LegalForm) -> bool {
        self.forms.allows(&form.id) && self.needs_form.allows(&form.family)
    }
}

/// A service area with what is usually true of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceArea {
    /// Name of the area.
    pub id: ServiceId,
    /// Group for browsing.
    pub group: String,
    /// low, medium, high.
    pub capital_intensity: String,
    /// low, medium, high.
    pub economies_of_scale: String,
    /// none, partial, high.
    pub public_authority: String,
    /// no, partial, yes.
    pub user_charges_possible: String,
    /// low, medium, high.
    pub measurable_output: String,
    /// Planning, promotion, representation.
    pub soft_topic: bool,
    /// low, medium, high.
    #[serde(default)]
    pub staff_need: String,
    /// Usual size of the territory.
    #[serde(default)]
    pub scope: String,
    /// Families often used.
    #[serde(default)]
    pub typical_forms: Vec<FamilyId>,
    /// Generic options often used.
    #[serde(default)]
    pub typical_financing: Vec<FinancingId>,
    /// What is special about it.
    #[serde(default)]
    pub note: String,
    /// How well the naming of the area is founded.
    #[serde(default)]
    pub standing: Standing,
    /// How well the ratings are founded.
    #[serde(default)]
    pub rating_standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl ServiceArea {
    /// The rating under the name that criteria use.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        Some(match name {
            "capital_intensity" => &self.capital_intensity,
            "economies_of_scale" => &self.economies_of_scale,
            "public_authority" => &self.public_authority,
            "user_charges_possible" => &self.user_charges_possible,
            "measurable_output" => &self.measurable_output,
            "staff_need" => &self.staff_need,
            "soft_topic" => {
                if self.soft_topic {
                    "true"
                } else {
                    "false"
                }
            }
            _ => return None,
        })
    }
}

/// A rule for sharing cost among partners.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharingKey {
    /// Name of the key.
    pub id: KeyId,
    /// The formula, in words.
    pub formula: String,
    /// When it is fair.
    #[serde(default)]
    pub fair_when: String,
    /// When it is not.
    #[serde(default)]
    pub unfair_when: String,
    /// Figures it needs.
    #[serde(default)]
    pub data: Vec<String>,
    /// What practice shows.
    #[serde(default)]
    pub note: String,
    /// Options of `cost_cause` that suggest it.
    #[serde(default)]
    pub causes: Vec<String>,
    /// Options of `wealth` that suggest it.
    #[serde(default)]
    pub wealth: Vec<String>,
    /// How well it is founded.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}
