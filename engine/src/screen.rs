//! Many cases at once, without words: which form leads, which are lawful.

use crate::answers::Answers;
use crate::edition::Edition;
use crate::evaluate::{Admission, Weights};
use crate::ids::FormIx;

/// The bare result for one of many cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screened {
    /// Lawful forms, best first; conditional ones among them.
    pub ranking: Vec<FormIx>,
    /// Whether the leader is lawful without condition.
    pub certain: bool,
    /// Fit of the leader, in 1/1,000,000.
    pub fit: i64,
}

impl Edition {
    /// Screens one case. Cost: one evaluation.
    pub fn screen(&self, answers: &Answers, weights: &Weights) -> Screened {
        let evaluation = self.evaluate(answers);
        let ranking = evaluation.ranking(self, weights);
        let leader = ranking.first();
        Screened {
            certain: leader.is_some_and(|f| evaluation.admission[f.index()] == Admission::Admissible),
            fit: leader.map_or(0, |f| evaluation.weighted(*f, weights)),
            ranking,
        }
    }
}
