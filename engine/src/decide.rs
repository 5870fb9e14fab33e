//! The bare decision, as fast as it can be had: no ranges, no reasons, buffers used again.
//!
//! It gives the same fit and the same exclusions as [`Edition::evaluate`] (a test holds them together) and serves what
//! needs many decisions: screening, search, benchmarks.

use crate::edition::Edition;
use crate::evaluate::FormFact;
use crate::facts::{Facts, Trit};
use crate::ids::FormIx;
use crate::levels::FULL;
use crate::program::{Edge, KNOWN_NODES, KnownNodes, Program};
use crate::rulebook::Effect;
use std::collections::BTreeMap;

/// What rules do, without words; effects of one condition stand together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bare {
    /// (condition, first and last effect in `effects`).
    conditions: Vec<(Edge, u32, u32)>,
    effects: Vec<BareEffect>,
    /// Criteria x forms, importance included.
    weights: Vec<i64>,
    /// Forms that stay out whatever is answered: their dates, or their role.
    closed: Vec<bool>,
}

#[derive(Clone, Copy, Debug)]
enum BareEffect {
    Exclude(u16),
    Require(u16),
    Points(u16, i64),
    Level(u16, i32),
}

impl Bare {
    pub(crate) fn new(edition: &Edition) -> Self {
        let catalogue = edition.catalogue();
        let matrix = edition.matrix();
        let mut groups: BTreeMap<Edge, Vec<BareEffect>> = BTreeMap::new();
        for (entry, root) in edition.entries().zip(edition.program().roots()) {
            let effect = match entry.effect {
                Effect::Exclude(form) => BareEffect::Exclude(form.0),
                Effect::Require(form) => BareEffect::Require(form.0),
                Effect::Points(form, points) => {
                    let criterion = edition.rule(entry).criterion.map_or(0, |c| c.index());
                    let importance = matrix.importance.get(criterion).copied().unwrap_or(100);
                    BareEffect::Points(form.0, i64::from(points) * i64::from(FULL) * importance)
                }
                Effect::Level(criterion, percent) => BareEffect::Level(criterion.0, i32::from(percent) * FULL / 100),
                _ => continue,
            };
            groups.entry(*root).or_default().push(effect);
        }
        let mut out = Self::default();
        for (edge, effects) in groups {
            let first = out.effects.len() as u32;
            out.effects.extend(effects);
            out.conditions.push((edge, first, out.effects.len() as u32));
        }
        for criterion in 0..catalogue.criteria.len() as u16 {
            for form in 0..catalogue.forms.len() as u16 {
                let c = crate::ids::CriterionIx(criterion);
                out.weights.push(matrix.weight(c, FormIx(form)) * matrix.importance[c.index()]);
            }
        }
        out.closed = (0..catalogue.forms.len() as u16)
            .map(|f| !edition.ranks(FormIx(f)) || !catalogue.forms[usize::from(f)].validity.open(edition.date()))
            .collect();
        out
    }
}

/// Buffers that decisions use again.
#[derive(Clone, Debug)]
pub struct Scratch {
    nodes: Vec<Trit>,
    known: Box<KnownNodes>,
    fit: Vec<i64>,
    excluded: Vec<bool>,
    required: Vec<bool>,
    derived: Vec<i32>,
}

/// A bare decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    /// The form with the best fit among those not excluded.
    pub leader: Option<FormIx>,
    /// Fit of each form, in 1/1,000,000.
    pub fit: &'a [i64],
    /// Whether the law rules the form out for certain.
    pub excluded: &'a [bool],
}

impl Edition {
    /// Buffers for [`decide`](Self::decide).
    pub fn scratch(&self) -> Scratch {
        Scratch {
            nodes: Vec::new(),
            known: Box::new([0; KNOWN_NODES]),
            fit: Vec::new(),
            excluded: Vec::new(),
            required: Vec::new(),
            derived: Vec::new(),
        }
    }

    /// Decides facts at ordinary weights. Allocates nothing once the buffers have grown.
    pub fn decide<'a>(&self, facts: &Facts, scratch: &'a mut Scratch) -> Decision<'a> {
        let catalogue = self.catalogue();
        let (forms, bare) = (catalogue.forms.len(), self.bare());
        let (program, graph) = (self.program(), &self.book().graph);
        scratch.fit.clear();
        scratch.fit.resize(forms, 0);
        scratch.excluded.clear();
        scratch.excluded.extend_from_slice(&bare.closed);
        scratch.required.clear();
        scratch.required.resize(forms, false);
        scratch.derived.clear();
        scratch.derived.resize(catalogue.criteria.len(), 0);
        let known = program.evaluate_known(catalogue, graph, facts, &mut scratch.known);
        if !known {
            program.evaluate(catalogue, graph, facts, &mut scratch.nodes);
        }
        for &(edge, first, last) in &bare.conditions {
            let holds =
                if known { Program::known_root(&scratch.known, edge) } else { program.surely(&scratch.nodes, edge) };
            if !holds {
                continue;
            }
            for effect in &bare.effects[first as usize..last as usize] {
                match *effect {
                    BareEffect::Points(form, points) => scratch.fit[usize::from(form)] += points,
                    BareEffect::Exclude(form) => scratch.excluded[usize::from(form)] = true,
                    BareEffect::Require(form) => scratch.required[usize::from(form)] = true,
                    BareEffect::Level(criterion, level) => {
                        let slot = &mut scratch.derived[usize::from(criterion)];
                        *slot = (*slot).max(level);
                    }
                }
            }
        }
        for ((rule, derived), weights) in
            self.level_rules().iter().zip(&scratch.derived).zip(bare.weights.chunks_exact(forms.max(1)))
        {
            let level = i64::from(rule.point(facts, *derived));
            if level != 0 {
                for (sum, weight) in scratch.fit.iter_mut().zip(weights) {
                    *sum += level * weight;
                }
            }
        }
        self.by_region_and_order(facts, scratch);
        let leader = (0..forms)
            .filter(|f| !scratch.excluded[*f])
            .max_by_key(|f| (scratch.fit[*f], std::cmp::Reverse(*f)))
            .map(|f| FormIx(f as u16));
        Decision { leader, fit: &scratch.fit, excluded: &scratch.excluded }
    }

    /// Regions that lack a form, and forms that the law orders.
    fn by_region_and_order(&self, facts: &Facts, scratch: &mut Scratch) {
        if self.has_variants() {
            for (form, fact) in self.form_facts(facts, &[]) {
                if fact == FormFact::NotInRegion {
                    scratch.excluded[form.index()] = true;
                }
            }
        }
        let mut any = false;
        for (required, excluded) in scratch.required.iter_mut().zip(&scratch.excluded) {
            *required &= !excluded;
            any |= *required;
        }
        for (form, compulsory) in self.compulsory().iter().enumerate() {
            if *compulsory && !scratch.required[form] {
                scratch.excluded[form] = true;
            }
        }
        if any {
            for (excluded, required) in scratch.excluded.iter_mut().zip(&scratch.required) {
                *excluded |= !required;
            }
        }
    }
}
