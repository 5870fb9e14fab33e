//! One assessment as bare numbers: which effects happen, how each form fits, what the law says of it.
//!
//! This is the hot path, used as it is by what-if, screening and robustness; [`assess`](crate::assess) adds the words.

use crate::admission::{Admissibility, Admitted, FormBits, Said};
use crate::answers::Answers;
use crate::edition::Edition;
use crate::facts::{Facts, Trit};
use crate::ids::{CriterionIx, FormIx};
use crate::importance::Weights;
use crate::levels::{FULL, Level, LevelSource};
use crate::rulebook::Effect;

/// Fit of 1.0: a criterion of ordinary importance, at full level, with weight 1. Scores are whole multiples of
/// 1/1,000,000.
pub const FIT_UNIT: i64 = 1_000_000;

/// A number with the range that open answers leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// Best estimate.
    pub point: i64,
    /// Least possible.
    pub low: i64,
    /// Greatest possible.
    pub high: i64,
}

impl Range {
    fn add(&mut self, point: i64, low: i64, high: i64) {
        self.point += point;
        self.low += low;
        self.high += high;
    }
}

/// Reasons that come from the form's own data and not from a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFact {
    /// Not open for new set-ups yet.
    NotYetOpen,
    /// No longer open for new set-ups.
    Closed,
    /// Does not exist in the region chosen.
    NotInRegion,
    /// Does not exist in some regions, and the region is not known.
    RegionOpen,
    /// Exists only where the law orders it, and here it does not.
    OnlyByOrder,
    /// Exists only where the law orders it, and whether it does is open.
    OrderOpen,
}

/// The bare result of one assessment.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The facts, whatever the open answers are.
    pub facts: Facts,
    /// The facts with assumptions in the place of some open answers.
    pub assumed: Facts,
    /// For each effect in force: whether it happens, whatever the open answers are.
    pub fired: Vec<Trit>,
    /// For each effect in force: whether it happens if the assumptions are right.
    pub expected: Vec<Trit>,
    /// Level of each criterion.
    pub levels: Vec<Level>,
    /// Fit of each form at default theme weights.
    pub fit: Vec<Range>,
    /// Fit by form and theme (form-major).
    theme_fit: Vec<Range>,
    /// What the law says of each form.
    pub admission: Vec<Admissibility>,
    /// Facts of the forms' own data that matter here.
    pub form_facts: Vec<(FormIx, FormFact)>,
    /// Forms that the law orders.
    pub required: Vec<FormIx>,
    /// Forms that the law may order, as open answers turn out.
    pub may_be_required: Vec<FormIx>,
}

impl Edition {
    /// Evaluates answers. Cost: one pass over the program, the effects and the matrix; two where assumptions stand in
    /// for open answers.
    pub fn evaluate(&self, answers: &Answers) -> Evaluation {
        let (facts, assumed) = (self.facts(answers), self.assumed_facts(answers));
        let fired = self.fired(&facts);
        let levels = self.levels(&facts, &fired);
        let (fit, theme_fit) = self.fits(&levels, &fired);
        let (admitted, said) = self.admitted(&facts, &fired);
        let mut evaluation = Evaluation {
            form_facts: self.door().form_facts(&facts, said),
            required: admitted.ordered.iter().collect(),
            may_be_required: Vec::new(),
            admission: Vec::new(),
            expected: Vec::new(),
            facts,
            assumed,
            fired,
            levels,
            fit,
            theme_fit,
        };
        let admitted = if evaluation.assumed == evaluation.facts {
            evaluation.expected = evaluation.fired.clone();
            admitted
        } else {
            let assumed = self.take_estimates(&mut evaluation);
            admitted.assuming(assumed, self.door().special)
        };
        evaluation.may_be_required = admitted.may_be_ordered.iter().collect();
        evaluation.admission = (0..self.catalogue().forms.len()).map(|f| admitted.of(FormIx(f as u16))).collect();
        evaluation
    }

    /// Takes the best estimates from the assumptions, and gives what they admit; ranges stay those of the facts alone.
    fn take_estimates(&self, strict: &mut Evaluation) -> Admitted {
        let expected = self.fired(&strict.assumed);
        let levels = self.levels(&strict.assumed, &expected);
        let (fit, theme_fit) = self.fits(&levels, &expected);
        let (admitted, _) = self.admitted(&strict.assumed, &expected);
        for (level, estimate) in strict.levels.iter_mut().zip(levels) {
            level.point = estimate.point;
            level.source = estimate.source;
        }
        for (range, estimate) in strict.fit.iter_mut().zip(fit) {
            range.point = estimate.point;
        }
        for (range, estimate) in strict.theme_fit.iter_mut().zip(theme_fit) {
            range.point = estimate.point;
        }
        strict.expected = expected;
        admitted
    }

    fn fired(&self, facts: &Facts) -> Vec<Trit> {
        let mut nodes = Vec::new();
        self.program().evaluate(self.catalogue(), &self.book().graph, facts, &mut nodes);
        (0..self.entries().len()).map(|root| self.program().root(&nodes, root)).collect()
    }

    fn levels(&self, facts: &Facts, fired: &[Trit]) -> Vec<Level> {
        let nothing = Level { point: Some(0), low: 0, high: 0, source: LevelSource::Rule };
        let mut derived = vec![nothing; self.catalogue().criteria.len()];
        for (entry, truth) in self.entries().zip(fired) {
            let Effect::Level(criterion, percent) = entry.effect else { continue };
            let level = i32::from(percent) * FULL / 100;
            let slot = &mut derived[criterion.index()];
            if truth.surely() {
                slot.point = Some(slot.score().max(level));
                slot.low = slot.low.max(level);
            }
            if truth.possibly() {
                slot.high = slot.high.max(level);
            }
        }
        self.level_rules().iter().zip(derived).map(|(rule, derived)| rule.level(facts, derived)).collect()
    }

    fn fits(&self, levels: &[Level], fired: &[Trit]) -> (Vec<Range>, Vec<Range>) {
        let (forms, themes) = (self.catalogue().forms.len(), self.catalogue().themes.len());
        let mut by_theme = vec![Range::default(); forms * themes];
        let matrix = self.matrix();
        for (c, level) in levels.iter().enumerate() {
            if level.high == 0 && level.low == 0 && level.point.unwrap_or(0) == 0 {
                continue;
            }
            let (importance, theme) = (matrix.importance[c], matrix.theme[c]);
            for form in 0..forms {
                let weight = matrix.weight(CriterionIx(c as u16), FormIx(form as u16)) * importance;
                let value = |level: i32| i64::from(level) * weight;
                let (a, b) = (value(level.low), value(level.high));
                by_theme[form * themes + theme].add(value(level.score()), a.min(b), a.max(b));
            }
        }
        for (entry, truth) in self.entries().zip(fired) {
            let Effect::Points(form, points) = entry.effect else { continue };
            let Some((value, theme)) = matrix.worth(points, self.rule(entry).criterion) else { continue };
            let cell = &mut by_theme[form.index() * themes + theme];
            match (truth.surely(), truth.possibly()) {
                (true, _) => cell.add(value, value, value),
                (false, true) => cell.add(0, value.min(0), value.max(0)),
                _ => {}
            }
        }
        let fit = (0..forms)
            .map(|form| {
                let mut sum = Range::default();
                for cell in &by_theme[form * themes..(form + 1) * themes] {
                    sum.add(cell.point, cell.low, cell.high);
                }
                sum
            })
            .collect();
        (fit, by_theme)
    }

    fn admitted(&self, facts: &Facts, fired: &[Trit]) -> (Admitted, Said) {
        let mut said = Said::default();
        for (entry, truth) in self.entries().zip(fired) {
            match entry.effect {
                Effect::Exclude(form) => {
                    said.out |= FormBits::one(form).when(truth.surely());
                    said.may_be_out |= FormBits::one(form).when(truth.possibly());
                }
                // An open condition is shown but does not make the form doubtful; an open exclusion does.
                Effect::Needs(form) => said.needs |= FormBits::one(form).when(truth.surely()),
                Effect::Require(form) => {
                    said.ordered |= FormBits::one(form).when(truth.surely());
                    said.may_be_ordered |= FormBits::one(form).when(truth.possibly());
                }
                _ => {}
            }
        }
        (self.door().admit(facts, said), said)
    }
}

impl Evaluation {
    /// Fit of a form, theme by theme, at default weights.
    pub fn themes_of(&self, form: FormIx) -> &[Range] {
        let themes = self.theme_fit.len() / self.fit.len().max(1);
        &self.theme_fit[form.index() * themes..(form.index() + 1) * themes]
    }

    /// Fit of a form under other theme weights.
    pub fn weighted(&self, form: FormIx, weights: &Weights) -> i64 {
        self.themes_of(form).iter().zip(&weights.0).map(|(cell, weight)| cell.point * weight).sum::<i64>() / 1000
    }

    /// The same with the range that open answers leave.
    pub fn weighted_range(&self, form: FormIx, weights: &Weights) -> Range {
        let cells = self.themes_of(form);
        let sum = |of: fn(&Range) -> i64| {
            cells.iter().zip(&weights.0).map(|(cell, weight)| of(cell) * weight).sum::<i64>() / 1000
        };
        Range { point: sum(|r| r.point), low: sum(|r| r.low), high: sum(|r| r.high) }
    }

    /// Forms that take part in the ranking and are not excluded, in the pack's order.
    pub fn candidates(&self, edition: &Edition) -> Vec<FormIx> {
        let forms = (0..self.admission.len() as u16).map(FormIx);
        forms.filter(|f| self.admission[f.index()] != Admissibility::Excluded && edition.ranks(*f)).collect()
    }

    /// The best of a ranking's forms that is lawful without condition, else the first: the form that
    /// [leads](crate::assess::Lead).
    pub fn safest(&self, ranking: &[FormIx]) -> Option<FormIx> {
        let lawful = |form: &&FormIx| self.admission[form.index()] == Admissibility::Admissible;
        ranking.iter().find(lawful).or(ranking.first()).copied()
    }

    /// The [`candidates`](Self::candidates), best first; equal fits in the pack's order.
    pub fn ranking(&self, edition: &Edition, weights: &Weights) -> Vec<FormIx> {
        let mut forms = self.candidates(edition);
        forms.sort_by_key(|f| (std::cmp::Reverse(self.weighted(*f, weights)), f.index()));
        forms
    }
}
