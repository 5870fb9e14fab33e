//! Why: the smallest set of answers that forces a condition, and what is missing where none does.

use crate::catalogue::QuestionType;
use crate::condition::{Cond, CondId};
use crate::edition::Edition;
use crate::facts::{Facts, Known, QuestionState, Trit};
use crate::ids::QuestionIx;

impl Facts {
    /// Makes the same facts with one answer forgotten.
    pub fn forget(&mut self, edition: &Edition, question: QuestionIx) {
        let i = question.index();
        self.choices[i] = Known::Unknown { optional: true }.into();
        self.sets.set(question, Known::Unknown { optional: true });
        for n in edition.catalogue().numbers_of(question) {
            self.numbers[n] = Known::Unknown { optional: true };
        }
    }

    /// Whether anything is known of a question: its answer or a part of it, or that it does not apply.
    pub fn heard(&self, edition: &Edition, question: QuestionIx) -> bool {
        let i = question.index();
        !matches!(self.choices[i].known(), Known::Unknown { .. })
            || !matches!(self.sets.get(question), Known::Unknown { .. })
            || edition.catalogue().numbers_of(question).any(|n| !matches!(self.numbers[n], Known::Unknown { .. }))
    }

    fn hidden(&self, question: QuestionIx) -> bool {
        matches!(self.states[question.index()], QuestionState::Hidden | QuestionState::Parked)
    }
}

/// What a condition rests on.
struct Grounds {
    /// Questions that were answered, sorted.
    answered: Vec<QuestionIx>,
    /// Questions that do not apply, each after those that its visibility reads.
    hidden: Vec<QuestionIx>,
}

impl Edition {
    /// A subset-minimal set of answers that alone decides a condition as it is decided now: leave out any one of them
    /// and it is open. Empty when the condition is open, or decided by the law alone. Where a question does not apply,
    /// the answers that say so stand for it.
    ///
    /// Deletion-based minimisation (Chinneck and Dravnieks, *ORSA Journal on Computing* 3, 1991): as many evaluations
    /// as the condition rests on answers.
    pub fn because(&self, facts: &Facts, condition: CondId) -> Vec<QuestionIx> {
        let truth = |facts: &Facts| facts.trit(&self.book().graph, self.catalogue(), condition);
        let decided = truth(facts);
        if decided == Trit::OPEN {
            return Vec::new();
        }
        let Grounds { answered, hidden } = self.grounds(facts, condition);
        let (mut reduced, mut minimal) = (facts.clone(), Vec::new());
        for question in answered {
            let mut trial = reduced.clone();
            trial.forget(self, question);
            for question in &hidden {
                self.show_again(&mut trial, *question);
            }
            if truth(&trial) == decided {
                reduced = trial;
            } else {
                minimal.push(question);
            }
        }
        minimal
    }

    fn visibility(&self, question: QuestionIx) -> Option<CondId> {
        self.book().visibility.get(question.index()).copied().flatten()
    }

    /// Everything known that a condition reads, and for what does not apply everything known that says so.
    fn grounds(&self, facts: &Facts, condition: CondId) -> Grounds {
        let mut grounds = Grounds { answered: Vec::new(), hidden: Vec::new() };
        let mut open = self.reads(condition);
        while let Some(question) = open.pop() {
            if grounds.answered.contains(&question) || grounds.hidden.contains(&question) {
                continue;
            }
            if facts.hidden(question) {
                grounds.hidden.push(question);
                open.extend(self.visibility(question).into_iter().flat_map(|visible| self.reads(visible)));
            } else if facts.heard(self, question) {
                grounds.answered.push(question);
            }
        }
        grounds.answered.sort_unstable();
        grounds.hidden.sort_unstable_by_key(|question| self.wiring().place[question.index()]);
        grounds
    }

    /// Opens a question that does not apply if that no longer follows.
    fn show_again(&self, facts: &mut Facts, question: QuestionIx) {
        let Some(visible) = self.visibility(question) else { return };
        if facts.trit(&self.book().graph, self.catalogue(), visible) != Trit::FALSE {
            facts.forget(self, question);
        }
    }

    /// The questions whose answers are missing for a condition: those that it reads and that are open, wholly or in a
    /// part that it reads, and those that decide whether what it reads applies.
    pub fn missing(&self, facts: &Facts, condition: CondId) -> Vec<QuestionIx> {
        self.trace_open(facts, vec![condition], Vec::new())
    }

    /// The same for everything that is read from one question.
    pub fn missing_behind(&self, facts: &Facts, question: QuestionIx) -> Vec<QuestionIx> {
        let i = question.index();
        let known: Vec<Known<()>> = match self.catalogue().questions[i].kind {
            QuestionType::Single | QuestionType::YesNo => vec![facts.choices[i].known().map(|_| ())],
            QuestionType::Multi => vec![facts.sets.get(question).map(|_| ())],
            _ => self.catalogue().numbers_of(question).map(|n| facts.numbers[n].map(|_| ())).collect(),
        };
        let (mut out, mut conditions) = (Vec::new(), Vec::new());
        for known in known {
            self.note(question, known, &mut out, &mut conditions);
        }
        self.trace_open(facts, conditions, out)
    }

    fn trace_open(&self, facts: &Facts, mut conditions: Vec<CondId>, mut out: Vec<QuestionIx>) -> Vec<QuestionIx> {
        let mut at = 0;
        while let Some(condition) = conditions.get(at).copied() {
            at += 1;
            self.each_read(facts, condition, &mut |question, known| {
                self.note(question, known, &mut out, &mut conditions);
            });
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Notes a question whose answer is missing, and the condition that decides whether it applies.
    fn note(&self, question: QuestionIx, known: Known<()>, out: &mut Vec<QuestionIx>, conditions: &mut Vec<CondId>) {
        if let Known::Unknown { .. } = known {
            out.push(question);
        }
        if let Known::Unknown { optional: true } | Known::Perhaps(()) = known {
            conditions.extend(self.visibility(question).filter(|visible| !conditions.contains(visible)));
        }
    }

    /// Calls `visit` with everything that a condition reads and what is known of it.
    fn each_read(&self, facts: &Facts, condition: CondId, visit: &mut dyn FnMut(QuestionIx, Known<()>)) {
        let graph = &self.book().graph;
        let mut numbers = Vec::new();
        graph.leaves(condition, &mut |leaf| match leaf {
            Cond::Is(question, _) => visit(question, facts.choices[question.index()].known().map(|_| ())),
            Cond::Has(question, _) => visit(question, facts.sets.get(question).map(|_| ())),
            Cond::Compare(_, a, b) => {
                graph.facts_in(a, &mut numbers);
                graph.facts_in(b, &mut numbers);
                for number in numbers.drain(..) {
                    let question = self.catalogue().numbers[number.index()].question;
                    visit(question, facts.numbers[number.index()].map(|_| ()));
                }
            }
            _ => {}
        });
    }
}
