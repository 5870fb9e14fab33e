//! Many cases at once, without words: which form leads, which are lawful.

use crate::admission::{Admissibility, FormBits};
use crate::answers::{Answer, Answers};
use crate::columns::{Block, Columns};
use crate::edition::Edition;
use crate::ids::{FormIx, QuestionIx};
use crate::importance::Weights;
use crate::lanes::{LANES, LanePlan, Swept};
use crate::live::Snapshot;

/// Forms that a screening names for each case.
pub const BEST: usize = 4;

/// The bare result for one of many cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Screened {
    /// The first of the lawful forms, best first; conditional ones among them.
    pub best: [Option<FormIx>; BEST],
    /// Whether the leader is lawful without condition.
    pub certain: bool,
    /// Fit of the leader, in 1/1,000,000.
    pub fit: i64,
}

impl Edition {
    /// Screens cases, sixty-four at a time. The result is that of evaluating each on its own.
    pub fn screen(&self, cases: &Columns, weights: &Weights) -> Vec<Screened> {
        let Some(plan) = self.lane_plan() else {
            return cases.rows.iter().map(|case| self.screen_alone(case, weights)).collect();
        };
        let mut swept = Swept::new(self, plan, weights);
        let mut out = Vec::with_capacity(cases.cases);
        for block in &cases.blocks {
            swept.sweep(self, plan, block);
            let left = cases.cases - out.len();
            out.extend((0..left.min(LANES)).map(|lane| self.screened(&swept, plan, block, lane)));
        }
        out
    }

    fn screened(&self, swept: &Swept, plan: &LanePlan, block: &Block, lane: usize) -> Screened {
        let admitted = swept.admitted(self, plan, block, lane);
        // Fit and form in one number, so that the best are kept without a branch; equal fits keep the pack's order.
        const FORMS: i64 = FormBits::CAPACITY as i64;
        let mut best = [i64::MIN; BEST];
        for form in (self.door().ranked & !admitted.out).iter() {
            let mut next = swept.fit(form, lane) * FORMS + (FORMS - 1 - i64::from(form.0));
            for place in &mut best {
                (*place, next) = (next.max(*place), next.min(*place));
            }
        }
        let form = |key: i64| (key != i64::MIN).then(|| FormIx((FORMS - 1 - key.rem_euclid(FORMS)) as u16));
        let leader = form(best[0]);
        Screened {
            best: best.map(form),
            certain: leader.is_some_and(|form| !admitted.conditional.contains(form)),
            fit: leader.map_or(0, |_| best[0].div_euclid(FORMS)),
        }
    }

    /// Where the decision would stand with one answer of a case changed, for each of the changes, sixty-four at a time;
    /// `None` for an edition whose conditions cannot be swept.
    pub(crate) fn sweep_changes(
        &self,
        case: &Answers,
        changes: &[(QuestionIx, Answer)],
        weights: &Weights,
    ) -> Option<Vec<Snapshot>> {
        let plan = self.lane_plan()?;
        let mut swept = Swept::new(self, plan, weights);
        let unchanged = Block::of_one(self, &plan.options, case);
        let mut out = Vec::with_capacity(changes.len());
        for changes in changes.chunks(LANES) {
            let mut block = unchanged.clone();
            for (lane, (question, answer)) in changes.iter().enumerate() {
                block.change(self, &plan.options, lane, case, (*question, answer));
            }
            swept.sweep(self, plan, &block);
            out.extend((0..changes.len()).map(|lane| {
                let admitted = swept.admitted(self, plan, &block, lane);
                Snapshot::new(admitted, self.door().ranked, |form| swept.fit(form, lane))
            }));
        }
        Some(out)
    }

    fn screen_alone(&self, answers: &Answers, weights: &Weights) -> Screened {
        let evaluation = self.evaluate(answers);
        let ranking = evaluation.ranking(self, weights);
        let leader = ranking.first();
        Screened {
            certain: leader.is_some_and(|f| evaluation.admission[f.index()] == Admissibility::Admissible),
            fit: leader.map_or(0, |f| evaluation.weighted(*f, weights)),
            best: std::array::from_fn(|place| ranking.get(place).copied()),
        }
    }
}
