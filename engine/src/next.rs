//! Which question to ask next: the one expected to settle most for its effort.

use crate::answers::Answers;
use crate::edition::Edition;
use crate::facts::QuestionState;
use crate::ids::{QuestionId, QuestionIx};
use crate::importance::Weights;
use crate::live::Live;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A question with what its answer may settle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NextQuestion {
    /// The question.
    pub question: QuestionId,
    /// Expected settling power, for comparison only: decided forms weigh most, then movement of the first two.
    pub power: i64,
    /// Whether some answer would put another form first, or make a form lawful or unlawful.
    pub can_turn_the_lead: bool,
    /// The result cannot do without it.
    pub required: bool,
}

/// What is left to ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Agenda {
    /// Questions in the order in which to ask them.
    pub next: Vec<NextQuestion>,
    /// At most so many questions are left: all that may still be asked, whatever the answers.
    pub left_at_most: usize,
    /// No open question can change which form leads, or whether a form is lawful.
    pub settled: bool,
}

impl Edition {
    /// Orders the open questions by what they settle. Questions that can no longer matter are left out, save those
    /// that the papers need (`for_papers`), which come last.
    ///
    /// Every answer of every open question is tried on its own: about `questions x options` evaluations.
    pub fn agenda(&self, answers: &Answers, weights: &Weights, for_papers: bool) -> Agenda {
        let catalogue = self.catalogue();
        let mut live = self.live(answers, weights);
        let mut next = Vec::new();
        let mut papers = Vec::new();
        for (i, question) in catalogue.questions.iter().enumerate() {
            let ix = QuestionIx(i as u16);
            if live.state(ix) != QuestionState::Open {
                continue;
            }
            let (power, can_turn_the_lead) = self.power(&mut live, ix);
            let entry = NextQuestion {
                question: question.id.clone(),
                power: power / i64::from(question.effort.max(1)),
                can_turn_the_lead,
                required: question.required,
            };
            if power > 0 || question.required {
                next.push(entry);
            } else if for_papers && !(question.feeds_documents.is_empty() && question.readiness.is_empty()) {
                papers.push(entry);
            }
        }
        let quick = |q: &NextQuestion| {
            catalogue.question(q.question.as_str()).and_then(|q| catalogue.questions[q.index()].quick)
        };
        next.sort_by_key(|q| (!q.required, quick(q).filter(|_| q.required), std::cmp::Reverse(q.power)));
        let settled = !next.iter().any(|q| q.can_turn_the_lead || q.required);
        let left_at_most = next.len() + papers.len();
        next.extend(papers);
        Agenda { next, left_at_most, settled }
    }

    /// Mean over the question's answers of what each would settle, and whether one would turn the lead or the law.
    fn power(&self, live: &mut Live<'_>, question: QuestionIx) -> (i64, bool) {
        let alternatives = self.alternatives(question, None);
        if alternatives.is_empty() {
            return (0, false);
        }
        let before = live.snapshot();
        let (count, mut power, mut turns) = (alternatives.len() as i64, 0, false);
        for answer in alternatives {
            live.set(question, Some(answer));
            let after = live.snapshot();
            let decided = before.differs_in(&after) as i64;
            let moved = (after.gap - before.gap).abs() / 1000;
            let turned = after.safest != before.safest;
            turns |= turned || decided > 0;
            power += decided * 5_000 + moved + i64::from(turned) * 3_000;
        }
        live.set(question, None);
        (power / count, turns)
    }
}
