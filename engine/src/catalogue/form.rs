//! Legal forms and their families.

use super::law::{Citation, Standing};
use super::window::Window;
use crate::ids::{CriterionId, FamilyId, FormId, OptionId, ServiceId, StatuteId};
use crate::words::words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// The answer of the law to "may it?", which is seldom a plain yes or no.
    #[derive(Default)]
    pub enum Grade {
        /// It may.
        Yes = "yes",
        /// It may not.
        No = "no",
        /// Within limits.
        Partial = "partial",
        /// Through one of the partners, who does it for all.
        ViaPartner = "via-partner",
        /// If the founders choose so.
        Optional = "optional",
        /// Nothing certain is known.
        #[default]
        Unclear = "unclear",
    }

    /// What a form is to the ranking.
    #[derive(Default)]
    pub enum Role {
        /// An ordinary candidate.
        #[default]
        Choice = "choice",
        /// Exists only where the law orders it.
        Compulsory = "compulsory",
        /// A status or funding label carried by another form.
        Status = "status",
        /// Reached only on a special track, such as cooperation across a border.
        Network = "network",
    }

    /// Effort to set a form up.
    #[derive(Default)]
    pub enum Effort {
        /// A signature or two.
        Low = "low",
        /// Several decisions of several bodies.
        #[default]
        Medium = "medium",
        /// A new entity, property, staff.
        High = "high",
    }
}

/// A graded fact with the words that a lawyer would add.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Graded {
    /// The grade.
    pub is: Grade,
    /// What has to be said with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// When a form can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Validity {
    /// First day on which it can be set up.
    pub open_from: Option<Date>,
    /// First day on which it can no longer be set up.
    pub closed_from: Option<Date>,
    /// Day by which existing ones must have changed into something else.
    pub convert_by: Option<Date>,
    /// Forms that took its place.
    pub replaced_by: Vec<FormId>,
    /// Act that fixes these dates.
    pub statute: Option<StatuteId>,
    /// Its articles.
    pub articles: Option<String>,
    /// How well the dates are known.
    pub standing: Option<Standing>,
}

impl Validity {
    /// Whether a new one can be set up on a day.
    pub fn open(&self, on: Date) -> bool {
        self.open_from.is_none_or(|from| from <= on) && self.closed_from.is_none_or(|end| on < end)
    }

    /// The days on which something changes.
    pub fn dates(&self) -> impl Iterator<Item = Date> {
        [self.open_from, self.closed_from, self.convert_by].into_iter().flatten()
    }
}

/// Who can be a partner.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Partners {
    /// Least number of partners.
    pub min: Option<u32>,
    /// Greatest number of partners.
    pub max: Option<u32>,
    /// Who they are, in words.
    pub who: String,
    /// Must they be neighbours?
    pub adjacency: Graded,
    /// May firms, organisations or citizens be members?
    pub private_members: Graded,
    /// May a county, a region or a state body be a member?
    pub regional_members: Graded,
}

/// What a form may do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Can {
    /// Take decisions that bind citizens.
    pub public_authority: Graded,
    /// Employ people.
    pub employ_staff: Graded,
    /// Own buildings, networks, machines.
    pub own_assets: Graded,
    /// Borrow.
    pub borrow: Graded,
    /// Charge users.
    pub charge_users: Graded,
    /// Raise a tax or levy.
    pub levy_taxes: Graded,
    /// Receive grants of the state.
    pub receive_state_grants: Graded,
    /// Receive work from its members without a tender.
    pub tender_in_house: Graded,
    /// Hold property of a member without owning it, where that differs from owning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_property: Option<Graded>,
}

impl Can {
    /// The facts by the names that rules use.
    pub fn facts(&self) -> [(&'static str, &Graded); 9] {
        [
            ("public_authority", &self.public_authority),
            ("employ_staff", &self.employ_staff),
            ("own_assets", &self.own_assets),
            ("borrow", &self.borrow),
            ("charge_users", &self.charge_users),
            ("levy_taxes", &self.levy_taxes),
            ("receive_state_grants", &self.receive_state_grants),
            ("tender_in_house", &self.tender_in_house),
            ("hold_property", self.hold_property.as_ref().unwrap_or(&self.own_assets)),
        ]
    }
}

/// How a form is run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Governance {
    /// Its bodies.
    pub organs: Vec<String>,
    /// How votes are counted.
    pub voting: String,
    /// Who sits for a partner.
    pub representation: String,
}

/// One step of setting a form up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormationStep {
    /// Name of the step inside the form.
    pub id: String,
    /// What happens.
    pub text: String,
    /// Who decides or acts.
    pub who: String,
    /// Majority needed.
    #[serde(default)]
    pub majority: Option<String>,
    /// Time limit of the law, in days.
    #[serde(default)]
    pub deadline_days: Option<u32>,
    /// Typical duration in weeks, from and to.
    #[serde(default)]
    pub weeks: Option<[u32; 2]>,
    /// Somebody outside the partners must agree.
    #[serde(default)]
    pub approval: bool,
    /// Something is entered in a register.
    #[serde(default)]
    pub registration: bool,
    /// It is taken again and again while the cooperation runs, not to set it up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
    /// Regions in which the step is taken; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<OptionId>,
    /// Where the law says so.
    #[serde(default)]
    pub articles: Vec<Citation>,
    /// How well it is known.
    #[serde(default)]
    pub standing: Standing,
}

/// A clause that the law demands in the agreement or statute of a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MandatoryClause {
    /// What must be settled.
    pub text: String,
    /// Clauses of the library that settle it.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Regions whose law demands it; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<OptionId>,
    /// Where the law says so.
    #[serde(default)]
    pub article: Option<Citation>,
    /// How well it is known.
    #[serde(default)]
    pub standing: Standing,
}

/// What a form turns into when somebody joins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Becoming {
    /// The form that it turns into.
    pub form: FormId,
    /// Who joins, and what happens.
    pub text: String,
    /// Where the law says so.
    #[serde(default)]
    pub articles: Vec<Citation>,
    /// How well it is known.
    #[serde(default)]
    pub standing: Standing,
}

/// What differs in one region (Land, canton, entity).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Option of the country's `region` question.
    pub region: OptionId,
    /// Does the form exist there?
    #[serde(default = "yes")]
    pub available: bool,
    /// What differs: the form's own name there, who must agree, limits. Shown when the region is known.
    #[serde(default)]
    pub note: String,
    /// The region's own act.
    #[serde(default)]
    pub legal_basis: Vec<Citation>,
}

fn yes() -> bool {
    true
}

/// A legal form of one country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalForm {
    /// Name inside the pack; also the file name.
    pub id: FormId,
    /// Generic family, which gives the row of the criteria matrix.
    pub family: FamilyId,
    /// What it is to the ranking.
    #[serde(default)]
    pub role: Role,
    /// For a status: the forms that can carry it.
    #[serde(default)]
    pub on_forms: Vec<FormId>,
    /// Public, private, mixed or none.
    pub law: String,
    /// Single task, several, either.
    pub purpose: String,
    /// Effort to set it up.
    #[serde(default)]
    pub effort: Effort,
    /// The effort in words.
    #[serde(default)]
    pub effort_note: String,
    /// Typical months to set it up, from and to.
    pub months: [u32; 2],
    /// How a partner leaves, how it ends.
    #[serde(default)]
    pub exit: String,
    /// Who answers for debts.
    #[serde(default)]
    pub liability: String,
    /// To whom it answers.
    #[serde(default)]
    pub accountability: String,
    /// Service areas it is usually chosen for.
    #[serde(default)]
    pub suited_to: Vec<ServiceId>,
    /// Tasks it may not have, in words; the exclusion itself is a rule.
    #[serde(default)]
    pub excluded_tasks: Vec<String>,
    /// Where it was used.
    #[serde(default)]
    pub examples: Vec<String>,
    /// How well the entry is known.
    pub standing: Standing,
    /// What was checked and what was not.
    #[serde(default)]
    pub standing_note: Option<String>,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Acts and articles it rests on.
    #[serde(default)]
    pub legal_basis: Vec<Citation>,
    /// When it can be chosen.
    #[serde(default)]
    pub validity: Validity,
    /// Has it legal personality?
    pub personality: Graded,
    /// Who can take part.
    pub partners: Partners,
    /// What it may do.
    #[serde(default)]
    pub can: Can,
    /// How it is run.
    #[serde(default)]
    pub governance: Governance,
    /// How it is set up, in order of time.
    #[serde(default)]
    pub formation: Vec<FormationStep>,
    /// What it turns into when somebody joins.
    #[serde(default)]
    pub becomes: Vec<Becoming>,
    /// Times in the calendar that the law sets for it.
    #[serde(default, rename = "window")]
    pub windows: Vec<Window>,
    /// What its agreement must contain.
    #[serde(default, rename = "mandatory_clause")]
    pub mandatory_clauses: Vec<MandatoryClause>,
    /// Kinds of document that it needs, the agreement or statute first.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Its documents are only the next best: what founds this form has to be written by a lawyer.
    #[serde(default)]
    pub stand_in: bool,
    /// Criterion weights that differ from the family's.
    #[serde(default)]
    pub weights: BTreeMap<CriterionId, i8>,
    /// Why they differ.
    #[serde(default)]
    pub weights_note: Option<String>,
    /// Sub-national law.
    #[serde(default, rename = "variant")]
    pub variants: Vec<Variant>,
}

/// What holds in the regions named, or everywhere when none is. While the region is not known, all of it is shown.
fn holds_in(regions: &[OptionId], region: Option<&OptionId>) -> bool {
    regions.is_empty() || region.is_none_or(|region| regions.contains(region))
}

impl LegalForm {
    /// What differs in a region.
    pub fn variant(&self, region: Option<&OptionId>) -> Option<&Variant> {
        self.variants.iter().find(|v| Some(&v.region) == region)
    }

    /// Acts and articles it rests on in a region, the region's own first.
    pub fn basis_in(&self, region: Option<&OptionId>) -> impl Iterator<Item = &Citation> {
        let own = self.variant(region).map_or(&[][..], |v| &v.legal_basis);
        own.iter().chain(&self.legal_basis)
    }

    /// Every citation in its entry, those of all regions.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        (self.legal_basis.iter())
            .chain(self.formation.iter().flat_map(|step| &step.articles))
            .chain(self.variants.iter().flat_map(|variant| &variant.legal_basis))
            .chain(self.windows.iter().flat_map(|window| &window.articles))
            .chain(self.becomes.iter().flat_map(|becoming| &becoming.articles))
            .chain(self.mandatory_clauses.iter().filter_map(|clause| clause.article.as_ref()))
    }

    /// Steps of setting it up in a region.
    pub fn steps_in(&self, region: Option<&OptionId>) -> impl Iterator<Item = &FormationStep> {
        self.formation.iter().filter(move |step| holds_in(&step.regions, region))
    }

    /// What the law of a region demands in its agreement.
    pub fn clauses_in(&self, region: Option<&OptionId>) -> impl Iterator<Item = &MandatoryClause> {
        self.mandatory_clauses.iter().filter(move |clause| holds_in(&clause.regions, region))
    }

    /// Regions whose law does not know the form.
    pub fn missing_in(&self) -> impl Iterator<Item = &OptionId> {
        self.variants.iter().filter(|v| !v.available).map(|v| &v.region)
    }

    /// Whether the calendar lets the form be set up only from a later day.
    pub fn delayed(&self, on: Date) -> bool {
        self.windows.iter().any(|window| window.delays_set_up(on))
    }
}

/// A generic family of legal forms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Name of the family.
    pub id: FamilyId,
    /// Has it legal personality? yes, no, optional.
    #[serde(default)]
    pub personality: String,
    /// What it is.
    pub what: String,
    /// What speaks for it.
    #[serde(default)]
    pub advantages: Vec<String>,
    /// What speaks against it.
    #[serde(default)]
    pub disadvantages: Vec<String>,
    /// When it suits.
    #[serde(default)]
    pub suitable_when: Vec<String>,
    /// When it does not.
    #[serde(default)]
    pub not_suitable_when: Vec<String>,
    /// What the law must offer first.
    #[serde(default)]
    pub preconditions: Vec<String>,
    /// Usual number of partners.
    #[serde(default)]
    pub typical_partners: String,
    /// How much a municipality gives up.
    #[serde(default)]
    pub autonomy_given_up: String,
    /// Cost of setting it up, in words.
    #[serde(default)]
    pub setup_cost: String,
    /// Months to set it up, from and to.
    #[serde(default)]
    pub months: Option<[u32; 2]>,
    /// To whom it answers.
    #[serde(default)]
    pub accountability: String,
    /// How easily one leaves.
    #[serde(default)]
    pub exit: String,
    /// How well the entry is known.
    #[serde(default)]
    pub standing: Standing,
    /// Pages that were seen.
    #[serde(default)]
    pub sources: Vec<String>,
}
