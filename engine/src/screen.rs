//! Many cases at once, without words: which form leads, which are lawful.

use crate::answers::Answers;
use crate::edition::Edition;
use crate::evaluate::{Admission, Weights};
use crate::ids::FormIx;
use crate::lanes::{LANES, Swept};

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
    pub fn screen(&self, cases: &[Answers], weights: &Weights) -> Vec<Screened> {
        let Some(plan) = self.lane_plan() else {
            return cases.iter().map(|case| self.screen_alone(case, weights)).collect();
        };
        let mut swept = Swept::new(self, plan, weights);
        let mut out = Vec::with_capacity(cases.len());
        for batch in cases.chunks(LANES) {
            swept.sweep(self, plan, batch);
            out.extend((0..batch.len()).map(|lane| self.screened(&swept, lane)));
        }
        out
    }

    fn screened(&self, swept: &Swept, lane: usize) -> Screened {
        let admitted = swept.admitted(self, lane);
        let mut best: [Option<(i64, FormIx)>; BEST] = [None; BEST];
        for form in (self.door().ranked & !admitted.out).iter() {
            let fit = swept.fit(form, lane);
            // Equal fits keep the pack's order.
            if let Some(place) = best.iter().position(|slot| slot.is_none_or(|(other, _)| other < fit)) {
                best[place..].rotate_right(1);
                best[place] = Some((fit, form));
            }
        }
        Screened {
            best: best.map(|entry| entry.map(|(_, form)| form)),
            certain: best[0].is_some_and(|(_, form)| !admitted.conditional.contains(form)),
            fit: best[0].map_or(0, |(fit, _)| fit),
        }
    }

    fn screen_alone(&self, answers: &Answers, weights: &Weights) -> Screened {
        let evaluation = self.evaluate(answers);
        let ranking = evaluation.ranking(self, weights);
        let leader = ranking.first();
        Screened {
            certain: leader.is_some_and(|f| evaluation.admission[f.index()] == Admission::Admissible),
            fit: leader.map_or(0, |f| evaluation.weighted(*f, weights)),
            best: std::array::from_fn(|place| ranking.get(place).copied()),
        }
    }
}
