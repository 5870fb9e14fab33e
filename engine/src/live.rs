//! A decision that follows its answers: after each change only what hears the answer is decided again.
//!
//! It says at every moment what [`Edition::evaluate`] would say of the same answers (a property test holds the two
//! together), for a small part of the cost. What-if, the next question and counterfactuals try hundreds of answers and
//! live on this. The method is event-driven simulation of the decision program: a change spreads along the wiring in
//! the order of the nodes, and stops where nothing changes.

use crate::admission::Admissibility;
use crate::admission::{Admitted, FormBits, Said};
use crate::answers::{Answer, Answers, derived_answers};
use crate::edition::Edition;
use crate::facts::{Facts, QuestionState, Sources, Trit};
use crate::ids::{FormIx, QuestionIx};
use crate::importance::Weights;
use crate::program::{Edge, read};

/// A decision that follows its answers.
#[derive(Clone, Debug)]
pub struct Live<'a> {
    edition: &'a Edition,
    answers: Answers,
    derived: Vec<(QuestionIx, Answer)>,
    /// Whatever the open answers are.
    strict: Layer,
    /// With assumptions in the place of open answers; it carries the fit.
    assumed: Layer,
    fit: Fit,
    work: Work,
}

/// The state of the program under one reading of the answers.
#[derive(Clone, Debug)]
struct Layer {
    facts: Facts,
    nodes: Vec<Trit>,
    out: Tally,
    may_be_out: Tally,
    needs: Tally,
    ordered: Tally,
    may_be_ordered: Tally,
}

/// How many conditions say something of each form.
#[derive(Clone, Debug)]
struct Tally {
    counts: Vec<u16>,
    bits: FormBits,
}

/// Fit of each form under the weights, and the criterion levels it rests on.
#[derive(Clone, Debug)]
struct Fit {
    weights: Vec<i64>,
    /// In 1/1,000 of fit's unit.
    forms: Vec<i64>,
    levels: Vec<i32>,
}

/// Positions still to be looked at, each once, smallest first.
#[derive(Clone, Debug, Default)]
struct Queue(Vec<u64>);

#[derive(Clone, Debug, Default)]
struct Work {
    questions: Queue,
    gates: Queue,
    criteria: Queue,
}

/// Where a decision stands, for comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    admitted: Admitted,
    candidates: FormBits,
    /// The form with the best fit among those not excluded.
    pub leader: Option<FormIx>,
    /// The best of those that are lawful without condition, or else the one with the best fit: the form that
    /// [leads](crate::assess::Lead).
    pub safest: Option<FormIx>,
    /// How far the first is ahead of the second, in 1/1,000,000 of fit; a lone one is ahead of nothing.
    pub gap: i64,
}

impl Snapshot {
    /// From what the law says, the forms that the ranking is about, and the fit of each.
    pub(crate) fn new(admitted: Admitted, ranked: FormBits, fit: impl Fn(FormIx) -> i64) -> Self {
        let candidates = ranked & !admitted.out;
        let (mut first, mut second, mut safest) = (None, None, None);
        for form in candidates.iter() {
            // Equal fits keep the pack's order.
            let entry = Some((fit(form), std::cmp::Reverse(form)));
            if entry > first {
                second = first;
                first = entry;
            } else if entry > second {
                second = entry;
            }
            if !admitted.conditional.contains(form) && entry > safest {
                safest = entry;
            }
        }
        let form = |entry: Option<(i64, std::cmp::Reverse<FormIx>)>| entry.map(|(_, form)| form.0);
        let fit = |entry: Option<(i64, _)>| entry.map_or(0, |(fit, _): (i64, std::cmp::Reverse<FormIx>)| fit);
        Self {
            admitted,
            candidates,
            leader: form(first),
            safest: form(safest.or(first)),
            gap: fit(first) - fit(second),
        }
    }

    /// What the law says of a form.
    pub fn admission(&self, form: FormIx) -> Admissibility {
        self.admitted.of(form)
    }

    /// Forms that take part in the ranking.
    pub fn candidates(&self) -> FormBits {
        self.candidates
    }

    /// Forms that are excluded.
    pub fn excluded(&self) -> FormBits {
        self.admitted.out
    }

    /// Of how many forms the law says something else in the other decision.
    pub fn differs_in(&self, other: &Snapshot) -> usize {
        let (a, b) = (self.admitted, other.admitted);
        let out = a.out.0 ^ b.out.0;
        FormBits(out | ((a.conditional.0 ^ b.conditional.0) & !out)).len()
    }
}

impl Edition {
    /// Starts a decision that follows its answers. Cost: about that of one evaluation.
    pub fn live(&self, answers: &Answers, weights: &Weights) -> Live<'_> {
        let strict = Layer::new(self, self.facts(answers), |_, _| {});
        let mut fit = Fit {
            weights: weights.0.clone(),
            forms: vec![0; self.catalogue().forms.len()],
            levels: vec![0; self.catalogue().criteria.len()],
        };
        let assumed = Layer::new(self, self.assumed_facts(answers), |edition, group| fit.points(edition, group, 1));
        for criterion in 0..fit.levels.len() {
            fit.level(self, &assumed, criterion);
        }
        let derived = derived_answers(self.catalogue(), answers);
        Live { edition: self, answers: answers.clone(), derived, strict, assumed, fit, work: Work::default() }
    }
}

impl Live<'_> {
    /// The answers it follows.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// How a question stands.
    pub fn state(&self, question: QuestionIx) -> QuestionState {
        self.strict.facts.states[question.index()]
    }

    /// Gives, changes or (with `None`) forgets an answer.
    pub fn set(&mut self, question: QuestionIx, answer: Option<Answer>) {
        let wiring = self.edition.wiring();
        self.answers.set(question, answer);
        let mut touched = vec![wiring.place[question.index()]];
        if wiring.derives[question.index()] {
            let before = std::mem::replace(&mut self.derived, derived_answers(self.edition.catalogue(), &self.answers));
            touched.extend(before.iter().chain(&self.derived).map(|(q, _)| wiring.place[q.index()]));
        }
        let given = Given { edition: self.edition, answers: &self.answers, derived: &self.derived, touched: &touched };
        self.strict.follow(&given, self.edition.strict_sources(), &mut self.work, None);
        self.assumed.follow(&given, self.edition.assuming_sources(), &mut self.work, Some(&mut self.fit));
    }

    /// Where the decision would stand with another answer, which is taken back at once.
    pub fn trying(&mut self, question: QuestionIx, answer: &Answer) -> Snapshot {
        let present = self.answers.get(question).cloned();
        self.set(question, Some(answer.clone()));
        let then = self.snapshot();
        self.set(question, present);
        then
    }

    /// Fit of a form under the weights, in 1/1,000,000.
    pub fn fit(&self, form: FormIx) -> i64 {
        self.fit.forms[form.index()] / 1000
    }

    /// Where the decision stands. Cost: one look at each form.
    pub fn snapshot(&self) -> Snapshot {
        let door = self.edition.door();
        let assumed = door.admit(&self.assumed.facts, self.assumed.said());
        let strict = door.admit(&self.strict.facts, self.strict.said());
        let admitted = strict.assuming(assumed, door.special);
        Snapshot::new(admitted, door.ranked, |form| self.fit(form))
    }
}

/// What a layer follows.
struct Given<'a> {
    edition: &'a Edition,
    answers: &'a Answers,
    derived: &'a [(QuestionIx, Answer)],
    /// Places of the questions whose answers changed.
    touched: &'a [u32],
}

impl Layer {
    /// Decides all; `held` hears of every group of effects that happens for certain.
    fn new(edition: &Edition, facts: Facts, mut held: impl FnMut(&Edition, usize)) -> Self {
        let mut nodes = Vec::new();
        edition.program().evaluate(edition.catalogue(), &edition.book().graph, &facts, &mut nodes);
        let none = Tally { counts: vec![0; edition.catalogue().forms.len()], bits: FormBits::default() };
        let mut layer = Self {
            facts,
            nodes,
            out: none.clone(),
            may_be_out: none.clone(),
            needs: none.clone(),
            ordered: none.clone(),
            may_be_ordered: none,
        };
        for (g, group) in edition.effects().groups.iter().enumerate() {
            let now = read(&layer.nodes, group.when);
            layer.tally(edition, g, Trit::FALSE, now);
            if now.surely() {
                held(edition, g);
            }
        }
        layer
    }

    fn said(&self) -> Said {
        Said {
            out: self.out.bits,
            may_be_out: self.may_be_out.bits,
            needs: self.needs.bits,
            ordered: self.ordered.bits,
            may_be_ordered: self.may_be_ordered.bits,
        }
    }

    fn tally(&mut self, edition: &Edition, group: usize, before: Trit, now: Trit) {
        let group = &edition.effects().groups[group];
        if before.surely() != now.surely() {
            let up = now.surely();
            self.out.count(group.out, up);
            self.ordered.count(group.ordered, up);
            self.needs.count(group.needs, up);
        }
        if before.possibly() != now.possibly() {
            self.may_be_out.count(group.out, now.possibly());
            self.may_be_ordered.count(group.ordered, now.possibly());
        }
    }

    /// Spreads changed answers. `fit` follows where it is given.
    fn follow(&mut self, given: &Given<'_>, sources: Sources<'_>, work: &mut Work, mut fit: Option<&mut Fit>) {
        let edition = given.edition;
        let wiring = edition.wiring();
        for place in given.touched {
            work.questions.push(*place);
        }
        while let Some(place) = work.questions.pop() {
            let question = edition.question_order()[place as usize];
            if !self.facts.settle(&sources, given.answers, given.derived, question) {
                continue;
            }
            for reader in wiring.shows.of(question.index()) {
                work.questions.push(*reader);
            }
            if fit.is_some() {
                for criterion in wiring.criteria_of(question) {
                    work.criteria.push(u32::from(criterion.0));
                }
            }
            for atom in wiring.atoms.of(question.index()) {
                let (atom, graph) = (*atom as usize, &edition.book().graph);
                let truth = edition.program().atom(atom, edition.catalogue(), graph, &self.facts);
                self.change(edition, 1 + atom, truth, work, fit.as_deref_mut());
            }
        }
        let first_gate = 1 + edition.program().atoms().len();
        while let Some(gate) = work.gates.pop() {
            let truth = edition.program().gate(gate as usize, &self.nodes);
            self.change(edition, first_gate + gate as usize, truth, work, fit.as_deref_mut());
        }
        if let Some(fit) = fit {
            while let Some(criterion) = work.criteria.pop() {
                fit.level(edition, self, criterion as usize);
            }
        }
    }

    /// Gives a node its new truth and tells those that hear it.
    fn change(&mut self, edition: &Edition, node: usize, truth: Trit, work: &mut Work, mut fit: Option<&mut Fit>) {
        let before = std::mem::replace(&mut self.nodes[node], truth);
        if before == truth {
            return;
        }
        let wiring = edition.wiring();
        for gate in wiring.gates.of(node) {
            work.gates.push(*gate);
        }
        for group in wiring.groups.of(node) {
            let at = *group as usize;
            let when = edition.effects().groups[at].when;
            let (before, now) = (seen(before, when), seen(truth, when));
            self.tally(edition, at, before, now);
            let Some(fit) = fit.as_deref_mut() else { continue };
            if before.surely() != now.surely() {
                fit.points(edition, at, if now.surely() { 1 } else { -1 });
                for (criterion, _) in edition.effects().levels(&edition.effects().groups[at]) {
                    work.criteria.push(u32::from(criterion.0));
                }
            }
        }
    }
}

/// A node's truth as seen through an edge.
fn seen(node: Trit, edge: Edge) -> Trit {
    if edge.inverted() { node.negate() } else { node }
}

impl Tally {
    fn count(&mut self, forms: FormBits, up: bool) {
        for form in forms.iter() {
            let count = &mut self.counts[form.index()];
            *count = if up { *count + 1 } else { *count - 1 };
            if *count == 0 {
                self.bits = self.bits & !FormBits::one(form);
            } else {
                self.bits |= FormBits::one(form);
            }
        }
    }
}

impl Fit {
    fn points(&mut self, edition: &Edition, group: usize, sign: i64) {
        let effects = edition.effects();
        for points in effects.points(&effects.groups[group]) {
            self.forms[points.form.index()] += sign * points.value * self.weights[usize::from(points.theme)];
        }
    }

    /// Works out a criterion's level again.
    fn level(&mut self, edition: &Edition, layer: &Layer, criterion: usize) {
        let derived = edition.wiring().levels[criterion]
            .iter()
            .filter(|(when, _)| read(&layer.nodes, *when).surely())
            .map(|(_, level)| *level)
            .max();
        let derived = derived.unwrap_or(0);
        let level = edition.level_tables().point(edition.level_rules(), criterion, &layer.facts, derived);
        let change = i64::from(level - self.levels[criterion]);
        if change == 0 {
            return;
        }
        self.levels[criterion] = level;
        let matrix = edition.matrix();
        let change = change * self.weights[matrix.theme[criterion]];
        for (fit, weight) in self.forms.iter_mut().zip(matrix.row(crate::ids::CriterionIx(criterion as u16))) {
            *fit += change * i64::from(*weight);
        }
    }
}

impl Queue {
    fn push(&mut self, position: u32) {
        let word = position as usize / 64;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (position % 64);
    }

    fn pop(&mut self) -> Option<u32> {
        let word = self.0.iter().position(|word| *word != 0)?;
        let bit = self.0[word].trailing_zeros();
        self.0[word] &= self.0[word] - 1;
        Some(word as u32 * 64 + bit)
    }
}
