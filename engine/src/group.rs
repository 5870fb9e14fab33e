//! Several municipalities, each with its own order of priorities: which form all can accept, and who objects to what.
//!
//! Method: SMAA-2 for several decision makers (R. Lahdelma and P. Salminen, *Operations Research* 49(3), 2001): each
//! partner's order gives a set of weightings, and a form's standing with a partner is its share of good places over
//! that set. The compromise is the form with which the least content partner is most content (maximin). What is better
//! for everybody under every weighting is found exactly, at the corners of all sets together.

use crate::edition::Edition;
use crate::evaluate::Evaluation;
use crate::ids::{FormId, ThemeId};
use crate::importance::{Priorities, Weights, corners};
use crate::robust::{Counts, Field, draw_weights};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What one partner wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerOrder {
    /// Who it is.
    pub partner: String,
    /// What matters to it, the most important first; empty when it has not said.
    pub priorities: Priorities,
}

/// How a partner stands to a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Attitude {
    /// Under most weightings that respect its order the form is not among the better ones.
    Objects,
    /// Under most of them it is among the better ones.
    Accepts,
    /// Under most of them it is the best.
    Wants,
}

/// A partner's standing to a form, with the numbers behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stand {
    /// Who.
    pub partner: String,
    /// How it stands.
    pub attitude: Attitude,
    /// In how many of a thousand of its weightings the form is best.
    pub best: u16,
    /// In how many of a thousand of its weightings the form is among the better ones.
    pub good: u16,
    /// The theme in which the form loses most against this partner's own first, at the middle of its weightings; none
    /// for that first itself.
    pub loses_in: Option<ThemeId>,
}

/// A form as the group sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupForm {
    /// The form.
    pub form: FormId,
    /// One entry for each partner, in their order.
    pub stands: Vec<Stand>,
    /// Partners that object.
    pub objections: usize,
    /// [`Stand::good`] of the least content partner.
    pub least: u16,
    /// A form that every partner finds at least as good under every weighting, and some better.
    pub better_for_all: Option<FormId>,
}

/// The group's view of the forms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupView {
    /// What each partner wants.
    pub partners: Vec<PartnerOrder>,
    /// How many places count as good: three, or the better half of fewer than six forms.
    pub good_places: usize,
    /// The forms, those with the fewest objections first, then by the least content partner.
    pub forms: Vec<GroupForm>,
    /// The form acceptable to all, or several that the partners' orders do not tell apart; empty when every form meets an
    /// objection.
    pub compromises: Vec<FormId>,
    /// Every partner wants these forms most.
    pub unanimous: bool,
    /// Weightings drawn for each partner.
    pub samples: u32,
    /// Seed of the draws.
    pub seed: u64,
}

/// From how many of a thousand weightings on a place is the rule and not the exception.
const MOST: u16 = 500;

impl Edition {
    /// Looks at the forms with the eyes of every partner. Cost: that of [`robustness`](Self::robustness) for each.
    pub fn group_view(&self, evaluation: &Evaluation, partners: &[PartnerOrder], samples: u32, seed: u64) -> GroupView {
        let field = Field::new(self, evaluation);
        let good_places = field.forms.len().div_ceil(2).min(3);
        let mut stands: Vec<Vec<Stand>> = vec![Vec::with_capacity(partners.len()); field.forms.len()];
        let mut all_corners = Vec::new();
        for order in partners {
            let corners = corners(self, &order.priorities);
            let counts = Counts::new(&field, &draw_weights(&corners, field.themes, samples, seed));
            let middle = self.importance(order.priorities.clone()).weights;
            let first = (0..field.forms.len())
                .max_by(|a, b| field.score(*a, &middle.0).total_cmp(&field.score(*b, &middle.0)).then(b.cmp(a)));
            for (form, stands) in stands.iter_mut().enumerate() {
                let (best, good) = (counts.thousandths(form, 0..1), counts.thousandths(form, 0..good_places));
                stands.push(Stand {
                    partner: order.partner.clone(),
                    attitude: attitude(best, good),
                    best,
                    good,
                    loses_in: first.and_then(|first| self.worst_theme(&field, &middle, first, form)),
                });
            }
            all_corners.extend(corners);
        }
        let id = |f: usize| self.catalogue().forms[field.forms[f].index()].id.clone();
        let dominance = field.dominance(&all_corners);
        let better = |form: usize| dominance.iter().find(|(_, worse)| *worse == form).map(|(better, _)| id(*better));
        let mut forms: Vec<GroupForm> = stands
            .into_iter()
            .enumerate()
            .map(|(form, stands)| GroupForm {
                form: id(form),
                objections: stands.iter().filter(|s| s.attitude == Attitude::Objects).count(),
                least: stands.iter().map(|s| s.good).min().unwrap_or(0),
                better_for_all: better(form),
                stands,
            })
            .collect();
        let content = |form: &GroupForm| form.stands.iter().map(|s| u64::from(s.best)).sum::<u64>();
        forms.sort_by_key(|f| (f.objections, std::cmp::Reverse((f.least, content(f)))));
        let merit = |form: &GroupForm| (form.objections, form.least, content(form));
        let lead = forms.first().filter(|_| !partners.is_empty());
        let alike = forms.iter().filter(|form| lead.is_some_and(|lead| merit(lead) == merit(form)));
        GroupView {
            partners: partners.to_vec(),
            good_places,
            compromises: alike.filter(|f| f.objections == 0).map(|f| f.form.clone()).collect(),
            unanimous: lead.is_some_and(|f| f.stands.iter().all(|s| s.attitude == Attitude::Wants)),
            forms,
            samples,
            seed,
        }
    }

    /// The theme in which a form loses most against another; none where it loses nowhere.
    fn worst_theme(&self, field: &Field, weights: &Weights, first: usize, form: usize) -> Option<ThemeId> {
        let cell = |form: usize, theme: usize| field.fit[form * field.themes + theme] * weights.0[theme] as f64;
        (0..field.themes)
            .map(|theme| (cell(first, theme) - cell(form, theme), theme))
            .filter(|(loss, _)| *loss > 0.0)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, theme)| self.catalogue().themes[theme].id.clone())
    }
}

fn attitude(best: u16, good: u16) -> Attitude {
    if best >= MOST {
        Attitude::Wants
    } else if good >= MOST {
        Attitude::Accepts
    } else {
        Attitude::Objects
    }
}
