//! The bare decision, as fast as it can be had: no ranges, no words, buffers used again.
//!
//! It gives the same fit and the same exclusions as [`Edition::evaluate`] (a test holds them together) and serves what
//! needs many decisions: search, benchmarks.

use crate::admission::{FormBits, Said};
use crate::edition::{BLOCK, Edition};
use crate::facts::{Facts, Trit};
use crate::ids::{CriterionIx, FormIx};
use crate::program::{Edge, KNOWN_NODES, KnownNodes, Program};

/// Buffers that decisions use again.
#[derive(Clone, Debug)]
pub struct Scratch {
    nodes: Vec<Trit>,
    known: Box<KnownNodes>,
    all_known: bool,
    fit: Vec<i64>,
    derived: Vec<i32>,
    levels: Vec<i32>,
    /// What the levels add to each form's fit.
    sums: Vec<i32>,
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

impl Scratch {
    #[inline]
    fn holds(&self, edition: &Edition, edge: Edge) -> bool {
        if self.all_known {
            Program::known_root(&self.known, edge)
        } else {
            edition.program().surely(&self.nodes, edge)
        }
    }
}

impl Edition {
    /// Buffers for [`decide`](Self::decide).
    pub fn scratch(&self) -> Scratch {
        let catalogue = self.catalogue();
        Scratch {
            nodes: Vec::new(),
            known: Box::new([0; KNOWN_NODES]),
            all_known: false,
            fit: vec![0; catalogue.forms.len()],
            derived: vec![0; catalogue.criteria.len()],
            levels: vec![0; catalogue.criteria.len()],
            sums: vec![0; self.matrix().width()],
            reasons: Vec::new(),
        }
    }

    /// Decides facts at ordinary weights. Allocates nothing once the buffers have grown.
    pub fn decide<'a>(&self, facts: &Facts, scratch: &'a mut Scratch) -> Decision<'a> {
        let program = self.program();
        scratch.all_known = program.evaluate_known(self.catalogue(), &self.book().graph, facts, &mut scratch.known);
        let mut said = Said::default();
        if scratch.all_known {
            self.apply_effects(&mut said, &mut scratch.fit, &mut scratch.derived, |edge| {
                Program::known_root(&scratch.known, edge)
            });
        } else {
            program.evaluate(self.catalogue(), &self.book().graph, facts, &mut scratch.nodes);
            self.apply_effects(&mut said, &mut scratch.fit, &mut scratch.derived, |edge| {
                program.surely(&scratch.nodes, edge)
            });
        }
        self.apply_levels(facts, scratch);
        let excluded = self.door().admit(facts, said).out | !self.door().ranked;
        let leader = best(&scratch.fit, excluded);
        Decision { leader, fit: &scratch.fit, excluded }
    }

    fn apply_effects(&self, said: &mut Said, fit: &mut [i64], derived: &mut [i32], holds: impl Fn(Edge) -> bool) {
        fit.fill(0);
        derived.fill(0);
        let effects = self.effects();
        let (scoring, law) = effects.groups.split_at(effects.scoring);
        for group in scoring.iter().filter(|group| holds(group.when)) {
            said.out |= group.out;
            said.ordered |= group.ordered;
            for points in effects.points(group) {
                fit[points.form.index()] += points.value;
            }
            for (criterion, level) in effects.levels(group) {
                let slot = &mut derived[criterion.index()];
                *slot = (*slot).max(*level);
            }
        }
        for group in law {
            let held = holds(group.when);
            said.out |= group.out.when(held);
            said.ordered |= group.ordered.when(held);
        }
    }

    fn apply_levels(&self, facts: &Facts, scratch: &mut Scratch) {
        self.level_tables().points(self.level_rules(), facts, &scratch.derived, &mut scratch.levels);
        scratch.sums.fill(0);
        for (level, row) in scratch.levels.iter().zip(self.matrix().rows()) {
            // A level fits in sixteen bits, and a machine multiplies eight such numbers at once.
            let level = *level as i16;
            for (sums, row) in scratch.sums.chunks_exact_mut(BLOCK).zip(row.chunks_exact(BLOCK)) {
                for (sum, product) in sums.iter_mut().zip(row) {
                    *sum += i32::from(level) * i32::from(*product);
                }
            }
        }
        for (fit, sum) in scratch.fit.iter_mut().zip(&scratch.sums) {
            *fit += i64::from(*sum);
        }
    }

    /// Decides, and lists every effect that happens and what every criterion adds to every form: the complete
    /// explanation, before any words. Allocates nothing once the buffers have grown.
    pub fn decide_with_reasons<'a>(&self, facts: &Facts, scratch: &'a mut Scratch) -> (Decision<'a>, &'a [Reason]) {
        let Decision { leader, excluded, .. } = self.decide(facts, scratch);
        let mut reasons = std::mem::take(&mut scratch.reasons);
        reasons.clear();
        for (entry, root) in self.program().roots().iter().enumerate() {
            if scratch.holds(self, *root) {
                reasons.push(Reason::Entry(entry as u32));
            }
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
