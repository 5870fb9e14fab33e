//! The bare decision, as fast as it can be had: no ranges, no words, buffers used again.
//!
//! It gives the same fit and the same exclusions as [`Edition::evaluate`] (a test holds them together) and serves what
//! needs many decisions: search, benchmarks.

use crate::admission::{FormBits, Said};
use crate::cubes::Holding;
use crate::edition::Edition;
use crate::effects::Abreast;
use crate::facts::{Facts, Trit};
use crate::ids::{CriterionIx, FormIx};
use crate::levels::FULL;
use crate::program::read;

/// Buffers that decisions use again.
#[derive(Clone, Debug)]
pub struct Scratch {
    nodes: Vec<Trit>,
    /// Rows and places that were looked up.
    picked: Vec<u32>,
    /// Numbers that were worked out.
    worked_out: Vec<Option<i64>>,
    holding: Holding,
    points: Vec<Abreast>,
    fit: Vec<i64>,
    derived: Vec<i32>,
    levels: Vec<i16>,
    reasons: Vec<Reason>,
}

/// A bare decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    /// The form with the best fit among those not excluded.
    pub leader: Option<FormIx>,
    /// Fit of each form, in 1/1,000,000.
    pub fit: &'a [i64],
    /// Forms that the law rules out for certain, or that take no part in the ranking.
    pub excluded: FormBits,
}

/// One reason of a decision, without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An effect that happens, by its place among [`Edition::entries`]: rule, citation and sentence stand there.
    Entry(u32),
    /// What a criterion's level adds to a form's fit.
    Criterion {
        /// The criterion.
        criterion: CriterionIx,
        /// The form.
        form: FormIx,
        /// In 1/1,000,000 of fit.
        adds: i64,
    },
}

impl Edition {
    /// Buffers for [`decide`](Self::decide).
    pub fn scratch(&self) -> Scratch {
        let catalogue = self.catalogue();
        Scratch {
            nodes: Vec::new(),
            picked: Vec::new(),
            worked_out: Vec::new(),
            holding: Holding::new(self.effects().conditions.len()),
            points: self.effects().no_points(),
            fit: vec![0; catalogue.forms.len()],
            derived: vec![0; catalogue.criteria.len()],
            levels: vec![0; self.matrix().height()],
            reasons: Vec::new(),
        }
    }

    /// Decides facts at ordinary weights. Allocates nothing once the buffers have grown.
    pub fn decide<'a>(&self, facts: &Facts, scratch: &'a mut Scratch) -> Decision<'a> {
        let complete = self.find_holding(facts, scratch);
        let mut said = self.apply_effects(scratch);
        if !complete {
            self.note_open(scratch, &mut said);
        }
        let Scratch { derived, picked, levels, .. } = scratch;
        self.level_tables().points(self.level_rules(), facts, derived, picked, levels);
        self.matrix().add(&scratch.levels, &mut scratch.fit);
        let excluded = self.door().admit(facts, said).out | !self.door().ranked;
        let leader = best(&scratch.fit, excluded);
        Decision { leader, fit: &scratch.fit, excluded }
    }

    /// Looks a complete case up, and sweeps any other; true where nothing that was read is open.
    fn find_holding(&self, facts: &Facts, scratch: &mut Scratch) -> bool {
        let (program, catalogue, graph) = (self.program(), self.catalogue(), &self.book().graph);
        let Scratch { picked, worked_out, holding, nodes, .. } = scratch;
        if self.cubes().is_some_and(|cubes| cubes.holding(self, facts, (picked, worked_out), holding)) {
            return true;
        }
        program.evaluate(catalogue, graph, facts, nodes);
        holding.clear();
        for (at, edge) in self.effects().conditions.iter().enumerate() {
            if program.surely(nodes, *edge) {
                holding.push(at as u32);
            }
        }
        false
    }

    /// Adds what the law may say where conditions are open.
    fn note_open(&self, scratch: &Scratch, said: &mut Said) {
        for group in &self.effects().groups {
            let possible = read(&scratch.nodes, group.when).possibly();
            said.may_be_out |= group.out.when(possible);
            said.may_be_ordered |= group.ordered.when(possible);
        }
    }

    fn apply_effects(&self, scratch: &mut Scratch) -> Said {
        let Scratch { fit, points, derived, holding, .. } = scratch;
        points.fill(Abreast::default());
        derived.fill(0);
        let (effects, mut said) = (self.effects(), Said::default());
        for condition in holding.list() {
            let at = *condition as usize;
            // Conditions after the groups decide nothing.
            let Some(group) = effects.groups.get(at) else { break };
            let levels = at < effects.levelling;
            if levels || at >= effects.law {
                said.out |= group.out;
                said.ordered |= group.ordered;
            }
            if at >= effects.scoring {
                continue;
            }
            // All forms at once, whichever of them get points: a machine adds sooner than it asks.
            for (sums, row) in points.iter_mut().zip(effects.row(at)) {
                sums.iter_mut().zip(row).for_each(|(sum, points)| *sum += points);
            }
            if levels {
                for (criterion, level) in effects.levels(group) {
                    let slot = &mut derived[criterion.index()];
                    *slot = (*slot).max(*level);
                }
            }
        }
        for (fit, points) in fit.iter_mut().zip(points.as_flattened()) {
            *fit = i64::from(*points) * i64::from(FULL);
        }
        Said { may_be_out: said.out, may_be_ordered: said.ordered, ..said }
    }

    /// Decides, and lists every effect that happens and what every criterion adds to every form: the complete
    /// explanation, before any words. Allocates nothing once the buffers have grown.
    pub fn decide_with_reasons<'a>(&self, facts: &Facts, scratch: &'a mut Scratch) -> (Decision<'a>, &'a [Reason]) {
        let Decision { leader, excluded, .. } = self.decide(facts, scratch);
        let mut reasons = std::mem::take(&mut scratch.reasons);
        reasons.clear();
        for condition in scratch.holding.list() {
            reasons.extend(self.effects().entries_of(*condition as usize).iter().copied().map(Reason::Entry));
        }
        for (c, (level, weights)) in scratch.levels.iter().zip(self.matrix().rows()).enumerate() {
            if *level == 0 {
                continue;
            }
            for (form, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight != 0) {
                reasons.push(Reason::Criterion {
                    criterion: CriterionIx(c as u16),
                    form: FormIx(form as u16),
                    adds: i64::from(*level) * i64::from(*weight),
                });
            }
        }
        scratch.reasons = reasons;
        (Decision { leader, fit: &scratch.fit, excluded }, &scratch.reasons)
    }
}

/// The form with the best fit that is not excluded; equal fits in the pack's order.
pub(crate) fn best(fit: &[i64], excluded: FormBits) -> Option<FormIx> {
    let mut best: Option<(i64, FormIx)> = None;
    for (form, fit) in fit.iter().enumerate() {
        let form = FormIx(form as u16);
        if !excluded.contains(form) && best.is_none_or(|(most, _)| *fit > most) {
            best = Some((*fit, form));
        }
    }
    best.map(|(_, form)| form)
}
