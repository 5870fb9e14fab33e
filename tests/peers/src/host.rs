//! What a host program does with the conditions that hold: the same few lines for every peer.

use crate::model::Model;
use imc_engine::facts::Facts;
use imc_engine::ids::{CriterionIx, FormIx};
use imc_engine::levels::{FULL, Level, LevelRule, LevelSource};
use imc_engine::rulebook::Effect;
use serde::Serialize;
use serde_json::{Value, json};

/// Fit and exclusion of each form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Fit in 1/1,000,000.
    pub fit: Vec<i64>,
    /// Ruled out by a rule, or by the form's own dates.
    pub excluded: Vec<bool>,
}

/// Adds up points and levels.
pub struct Host {
    effects: Vec<Vec<Effect>>,
    /// Importance by effect is that of the rule's criterion; kept beside the points.
    points: Vec<Vec<(usize, i64)>>,
    levels: Vec<LevelRule>,
    weights: Vec<i64>,
    closed: Vec<bool>,
}

impl Host {
    /// Prepares a model.
    pub fn new(model: &Model) -> Self {
        let (edition, catalogue) = (&model.edition, model.edition.catalogue());
        let matrix = edition.matrix();
        let mut effects = vec![Vec::new(); model.conditions.len()];
        let mut points = vec![Vec::new(); model.conditions.len()];
        for (entry, condition) in edition.entries().zip(&model.condition_of) {
            match entry.effect {
                Effect::Points(form, value) => {
                    let criterion = edition.rule(entry).criterion.map_or(0, |c| c.index());
                    let value = i64::from(value) * i64::from(FULL) * matrix.importance[criterion];
                    points[*condition].push((form.index(), value));
                }
                effect @ (Effect::Exclude(_) | Effect::Level(..)) => effects[*condition].push(effect),
                _ => {}
            }
        }
        let rows = 0..catalogue.criteria.len() as u16;
        let weight = |c, f| matrix.weight(CriterionIx(c), FormIx(f)) * matrix.importance[usize::from(c)];
        Self {
            effects,
            points,
            levels: catalogue
                .criteria
                .iter()
                .zip(&catalogue.combines)
                .map(|(criterion, combine)| LevelRule::new(catalogue, criterion, combine))
                .collect(),
            weights: rows.flat_map(|c| (0..catalogue.forms.len() as u16).map(move |f| weight(c, f))).collect(),
            closed: catalogue.forms.iter().map(|f| !f.validity.open(edition.date())).collect(),
        }
    }

    /// What it adds, for the host of the vectorised peer: points, exclusions and levels by condition, weights by criterion.
    pub fn tables(&self) -> Value {
        let excludes = |effects: &Vec<Effect>| -> Vec<usize> {
            effects
                .iter()
                .filter_map(|e| if let Effect::Exclude(form) = e { Some(form.index()) } else { None })
                .collect()
        };
        let derives = |effects: &Vec<Effect>| -> Vec<(usize, i32)> {
            let level =
                |e: &Effect| if let Effect::Level(c, percent) = e { Some((c.index(), steps(*percent))) } else { None };
            effects.iter().filter_map(level).collect()
        };
        json!({
            "points": self.points,
            "excludes": self.effects.iter().map(excludes).collect::<Vec<_>>(),
            "derives": self.effects.iter().map(derives).collect::<Vec<_>>(),
            "weights": self.weights.chunks_exact(self.closed.len()).collect::<Vec<_>>(),
            "closed": self.closed,
        })
    }

    /// The outcome of one sheet; `out` is used again.
    pub fn finish(&self, fired: &[u16], facts: &Facts, out: &mut Outcome) {
        let forms = self.closed.len();
        out.fit.clear();
        out.fit.resize(forms, 0);
        out.excluded.clone_from(&self.closed);
        let mut derived = vec![0; self.levels.len()];
        for condition in fired.iter().map(|c| usize::from(*c)) {
            for (form, value) in &self.points[condition] {
                out.fit[*form] += value;
            }
            for effect in &self.effects[condition] {
                match *effect {
                    Effect::Exclude(form) => out.excluded[form.index()] = true,
                    Effect::Level(criterion, percent) => {
                        let slot: &mut i32 = &mut derived[criterion.index()];
                        *slot = (*slot).max(steps(percent));
                    }
                    _ => {}
                }
            }
        }
        for ((rule, derived), weights) in self.levels.iter().zip(derived).zip(self.weights.chunks_exact(forms)) {
            let derived = Level { point: Some(derived), low: derived, high: derived, source: LevelSource::Rule };
            let level = i64::from(rule.level(facts, derived).score());
            if level != 0 {
                out.fit.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += level * weight);
            }
        }
    }
}

/// A level that a rule sets.
fn steps(percent: u8) -> i32 {
    i32::from(percent) * FULL / 100
}
