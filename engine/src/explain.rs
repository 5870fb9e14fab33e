//! Why: the smallest set of answers that forces a condition.

use crate::condition::CondId;
use crate::edition::Edition;
use crate::facts::{Facts, Known, Trit};
use crate::ids::QuestionIx;

impl Facts {
    /// The same facts with one answer forgotten.
    pub fn forget(&mut self, edition: &Edition, question: QuestionIx) {
        let i = question.index();
        self.choices[i] = Known::Unknown { optional: true }.into();
        self.sets[i] = Known::Unknown { optional: true };
        for n in edition.catalogue().numbers_of(question) {
            self.numbers[n] = Known::Unknown { optional: true };
        }
    }

    /// Whether a question's answer is known, or it is known not to apply.
    pub fn settled(&self, edition: &Edition, question: QuestionIx) -> bool {
        let open = |known: bool| !known;
        let i = question.index();
        open(self.choices[i].open())
            || open(matches!(self.sets[i], Known::Unknown { .. }))
            || edition.catalogue().numbers_of(question).any(|n| !matches!(self.numbers[n], Known::Unknown { .. }))
    }
}

impl Edition {
    /// A subset-minimal set of answers that alone decides a condition as it is decided now: leave out any one of them
    /// and it is open. Empty when the condition is open, or decided by the law alone.
    ///
    /// Deletion-based minimisation (Chinneck and Dravnieks, *ORSA Journal on Computing* 3, 1991): as many evaluations
    /// as the condition reads answers.
    pub fn because(&self, facts: &Facts, condition: CondId) -> Vec<QuestionIx> {
        let graph = &self.book().graph;
        let truth = facts.trit(graph, self.catalogue(), condition);
        if truth == Trit::OPEN {
            return Vec::new();
        }
        let mut kept = self.reads(condition);
        kept.retain(|q| facts.settled(self, *q));
        let mut reduced = facts.clone();
        let mut minimal = Vec::new();
        for question in kept {
            let mut trial = reduced.clone();
            trial.forget(self, question);
            if trial.trit(graph, self.catalogue(), condition) == truth {
                reduced = trial;
            } else {
                minimal.push(question);
            }
        }
        minimal
    }

    /// The open questions that a condition still depends on.
    pub fn missing(&self, facts: &Facts, condition: CondId) -> Vec<QuestionIx> {
        let mut reads = self.reads(condition);
        reads.retain(|q| !facts.settled(self, *q));
        reads
    }
}
