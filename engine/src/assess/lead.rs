//! Which form leads. This is the only place that says it: the headline, the papers, the comparison, the group's page and
//! the interface for programs all read it, so that a council never gets two answers in one envelope.

use super::{Group, Verdict};
use crate::ids::FormId;
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

words! {
    /// On what ground a form leads.
    pub enum LeadGround {
        /// The law orders it.
        Ordered = "ordered",
        /// Lawful without condition, and fits best of those that are.
        Recommended = "recommended",
        /// Lawful without condition, but more speaks against it than for it.
        Weak = "weak",
        /// No form is lawful without a condition; of those under one, it fits best.
        Conditional = "conditional",
    }
}

/// The form, or the forms that nothing tells apart, which a council decides about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Lead {
    /// On what ground.
    pub ground: LeadGround,
    /// One form, or several whose fits lie too close together to prefer one; in rank order. Never empty.
    pub forms: Vec<FormId>,
    /// Forms under a condition that would fit clearly better than these; in rank order.
    pub better: Vec<FormId>,
    /// Of the questions that settle most, more are open than answered: the forms lead by what is usual, not by what was
    /// said, and nothing is recommended yet. "Not sure" is no answer.
    pub early: bool,
}

impl Lead {
    /// Reads the lead off verdicts in rank order.
    pub(super) fn new(verdicts: &[Verdict], required: &[FormId], early: bool) -> Option<Self> {
        let mut ranked: Vec<&Verdict> = verdicts.iter().filter(|v| v.rank.is_some()).collect();
        ranked.sort_by_key(|v| v.rank);
        let of = |group: Group| ranked.iter().copied().filter(move |v| v.group == group);
        let (ground, leading): (LeadGround, Vec<&Verdict>) = [
            (LeadGround::Ordered, ranked.iter().copied().filter(|v| required.contains(&v.form)).collect()),
            (LeadGround::Recommended, of(Group::Recommended).collect()),
            (LeadGround::Weak, of(Group::Possible).filter(|v| v.tied_with_best).collect()),
            (LeadGround::Conditional, of(Group::PossibleIf).filter(|v| v.tied_with_best).collect()),
        ]
        .into_iter()
        .find(|(_, forms): &(_, Vec<_>)| !forms.is_empty())?;
        let first = leading.first()?.rank;
        let better = of(Group::PossibleIf).filter(|v| !v.tied_with_best && v.rank < first);
        let id = |v: &Verdict| v.form.clone();
        Some(Self {
            ground,
            better: better.filter(|_| ground != LeadGround::Ordered).map(id).collect(),
            forms: leading.into_iter().map(id).collect(),
            early: early && ground != LeadGround::Ordered,
        })
    }

    /// The form to begin with: the only one, or the first of several that nothing tells apart.
    pub fn first(&self) -> Option<&FormId> {
        self.forms.first()
    }

    /// Whether a form is among those that lead.
    pub fn has(&self, form: &str) -> bool {
        self.forms.iter().any(|leading| leading.as_str() == form)
    }

    /// Whether the council has to choose between several.
    pub fn is_tied(&self) -> bool {
        self.forms.len() > 1
    }
}
