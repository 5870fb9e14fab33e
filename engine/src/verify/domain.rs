//! The lawful answer sheets of an edition as clauses, and its conditions as literals over them.
//!
//! A sheet is lawful when every question that is asked has an answer that the questionnaire allows, and none that is
//! hidden; what the country's law answers (the presets) stands as the law says.

use super::cnf::Cnf;
use super::number::{Bounds, Demand, Polynomial};
use crate::answers::{Answer, Answers};
use crate::catalogue::{Catalogue, NumberSource, QuestionType, known};
use crate::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use crate::edition::Edition;
use crate::facts::preset_answers;
use crate::ids::{NumberIx, QuestionIx};
use crate::program::{Atom, Edge, Program};
use batsat::Lit;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A comparison that is more than one number against a constant.
pub(super) struct Relation {
    /// How.
    pub(super) how: Comparison,
    /// Left side.
    pub(super) a: NumId,
    /// Right side.
    pub(super) b: NumId,
    /// Both sides apply.
    pub(super) applies: Lit,
    /// The numbers stand so, whether or not they apply.
    pub(super) holds: Lit,
}

/// An edition in clauses.
pub(super) struct Domain<'e> {
    /// The edition.
    pub(super) edition: &'e Edition,
    /// Its clauses.
    pub(super) cnf: Cnf,
    /// For each question: it is asked.
    pub(super) visible: Vec<Lit>,
    /// For each choice question that a condition reads, one literal an option.
    pub(super) options: BTreeMap<QuestionIx, Vec<Lit>>,
    /// For each number that a condition reads: limits in order, each with the literal "the number is below it".
    pub(super) cuts: BTreeMap<NumberIx, Vec<(i64, Lit)>>,
    /// Least and greatest value of each number.
    pub(super) bounds: Bounds,
    /// Comparisons between numbers.
    pub(super) relations: Vec<Relation>,
    /// What totals, least and greatest of one list have to do with each other.
    pub(super) structure: Vec<Demand>,
    /// Literals of the conditions.
    literals: HashMap<CondId, Lit>,
}

impl<'e> Domain<'e> {
    /// Encodes an edition with the conditions named, those of visibility, and those inside numbers. A search gives up
    /// after so many learnt clauses.
    pub(super) fn new(edition: &'e Edition, conditions: impl Iterator<Item = CondId>, limit: u64) -> Self {
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let mut roots: BTreeSet<CondId> = conditions.collect();
        roots.extend(book.visibility.iter().copied().flatten());
        let mut inner = Vec::new();
        for root in &roots {
            book.graph.leaves(*root, &mut |leaf| {
                if let Cond::Compare(_, a, b) = leaf {
                    tests_in(&book.graph, a, &mut inner);
                    tests_in(&book.graph, b, &mut inner);
                }
            });
        }
        roots.extend(inner);
        let roots: Vec<CondId> = roots.into_iter().collect();
        let program = Program::compile(&book.graph, &roots);
        let mut cnf = Cnf::new(limit);
        let nodes = gates(&mut cnf, &program);
        let of = |edge: Edge| if edge.inverted() { !nodes[edge.position()] } else { nodes[edge.position()] };
        let literals: HashMap<CondId, Lit> =
            roots.iter().copied().zip(program.roots().iter().map(|r| of(*r))).collect();
        let asked = |q: usize| book.visibility.get(q).copied().flatten().and_then(|c| literals.get(&c).copied());
        let visible = (0..catalogue.questions.len()).map(|q| asked(q).unwrap_or(cnf.constant(true))).collect();
        let bounds = catalogue.numbers.iter().map(|n| (n.min.into(), n.max.into())).collect();
        let mut domain = Self {
            edition,
            cnf,
            visible,
            options: BTreeMap::new(),
            cuts: BTreeMap::new(),
            bounds,
            relations: Vec::new(),
            structure: Vec::new(),
            literals,
        };
        let atoms: Vec<(Atom, Lit)> = program.atoms().iter().copied().zip(nodes.iter().skip(1).copied()).collect();
        domain.choices(&atoms);
        domain.numbers(&atoms);
        domain.law_answers(&preset_answers(catalogue));
        domain
    }

    /// The literal of a condition; one that was not named at the start never holds.
    pub(super) fn literal(&self, condition: CondId) -> Lit {
        self.literals.get(&condition).copied().unwrap_or(self.cnf.constant(false))
    }

    /// One literal for each option of the questions read, and what the questionnaire allows of them.
    fn choices(&mut self, atoms: &[(Atom, Lit)]) {
        let mut read: BTreeMap<QuestionIx, BTreeMap<u16, Lit>> = BTreeMap::new();
        for (atom, literal) in atoms {
            if let Atom::Is(question, option) | Atom::Has(question, option) = *atom {
                read.entry(question).or_default().insert(option, *literal);
            }
        }
        // The law of a region decides which forms exist there.
        if let Some(region) = self.edition.catalogue().question(known::REGION) {
            read.entry(region).or_default();
        }
        for (question, atoms) in read {
            let definition = &self.edition.catalogue().questions[question.index()];
            let count = if definition.kind == QuestionType::YesNo { 2 } else { definition.options.len() };
            let literals: Vec<Lit> =
                (0..count).map(|o| atoms.get(&(o as u16)).copied().unwrap_or_else(|| self.cnf.fresh())).collect();
            let visible = self.visible[question.index()];
            for literal in &literals {
                self.cnf.clause(&[!*literal, visible]);
            }
            let mut one: Vec<Lit> = vec![!visible];
            one.extend(&literals);
            self.cnf.clause(&one);
            match definition.kind {
                QuestionType::Multi => {
                    if let Some(most) = definition.max_choices {
                        self.cnf.at_most(&literals, usize::from(most));
                    }
                    for only in definition.exclusive.iter().filter_map(|o| definition.option(o.as_str())) {
                        for other in (0..count).filter(|o| *o != usize::from(only)) {
                            self.cnf.clause(&[!literals[usize::from(only)], !literals[other]]);
                        }
                    }
                }
                _ => self.cnf.at_most(&literals, 1),
            }
            self.options.insert(question, literals);
        }
    }

    fn numbers(&mut self, atoms: &[(Atom, Lit)]) {
        let mut limits: BTreeMap<NumberIx, BTreeSet<i64>> = BTreeMap::new();
        for (atom, _) in atoms {
            match *atom {
                Atom::Within(number, low, high) => {
                    limits.entry(number).or_default().extend([Some(low), high.checked_add(1)].into_iter().flatten());
                }
                Atom::Compare(condition) => self.relation_reads(condition, &mut limits),
                Atom::Is(..) | Atom::Has(..) => {}
            }
        }
        self.lists(&mut limits);
        for (number, limits) in limits {
            let (min, max) = self.bounds[number.index()];
            let mut cuts: Vec<(i64, Lit)> = Vec::with_capacity(limits.len());
            for limit in limits {
                let literal = if i128::from(limit) <= min {
                    self.cnf.constant(false)
                } else if i128::from(limit) > max {
                    self.cnf.constant(true)
                } else {
                    self.cnf.fresh()
                };
                if let Some((_, lower)) = cuts.last() {
                    self.cnf.clause(&[!*lower, literal]);
                }
                cuts.push((limit, literal));
            }
            self.cuts.insert(number, cuts);
        }
        for (atom, literal) in atoms {
            match *atom {
                Atom::Within(number, low, high) => {
                    let visible = self.visible[self.question_of(number).index()];
                    let mut inside = vec![visible];
                    inside.extend(self.below(number, low).map(|below| !below));
                    // Nothing lies above the greatest number there is.
                    inside.extend(high.checked_add(1).and_then(|limit| self.below(number, limit)));
                    let all = self.cnf.all(&inside);
                    self.cnf.equal(*literal, all);
                }
                Atom::Compare(condition) => self.relation(condition, *literal),
                Atom::Is(..) | Atom::Has(..) => {}
            }
        }
    }

    fn below(&self, number: NumberIx, limit: i64) -> Option<Lit> {
        self.cuts.get(&number)?.iter().find(|(l, _)| *l == limit).map(|(_, literal)| *literal)
    }

    fn question_of(&self, number: NumberIx) -> QuestionIx {
        self.edition.catalogue().numbers[number.index()].question
    }

    fn relation_reads(&self, condition: CondId, limits: &mut BTreeMap<NumberIx, BTreeSet<i64>>) {
        let graph = &self.edition.book().graph;
        if let Cond::Compare(_, a, b) = graph.cond(condition) {
            let mut facts = Vec::new();
            graph.facts_in(a, &mut facts);
            graph.facts_in(b, &mut facts);
            for fact in facts {
                limits.entry(fact).or_default();
            }
        }
    }

    fn relation(&mut self, condition: CondId, literal: Lit) {
        let Cond::Compare(how, a, b) = self.edition.book().graph.cond(condition) else { return };
        let (left, right) = (self.applies(a), self.applies(b));
        let applies = self.cnf.all(&[left, right]);
        let holds = self.cnf.fresh();
        let both = self.cnf.all(&[applies, holds]);
        self.cnf.equal(literal, both);
        self.relations.push(Relation { how, a, b, applies, holds });
    }

    /// The number applies: the questions of all facts in it are asked.
    fn applies(&mut self, number: NumId) -> Lit {
        match self.edition.book().graph.num(number) {
            Num::Int(_) => self.cnf.constant(true),
            Num::Fact(fact) => self.visible[self.question_of(fact).index()],
            Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) => {
                let both = [self.applies(a), self.applies(b)];
                self.cnf.all(&both)
            }
            Num::If(test, a, b) => {
                let test = self.literal(test);
                let (a, b) = (self.applies(a), self.applies(b));
                let (then, otherwise) = (self.cnf.all(&[test, a]), self.cnf.all(&[!test, b]));
                self.cnf.any(&[then, otherwise])
            }
        }
    }

    /// An answered list has at least one row; sum, least and greatest of a column belong together.
    fn lists(&mut self, limits: &mut BTreeMap<NumberIx, BTreeSet<i64>>) {
        let catalogue = self.edition.catalogue();
        let read: BTreeSet<QuestionIx> = limits.keys().map(|n| self.question_of(*n)).collect();
        for question in read {
            let all: Vec<usize> = catalogue.numbers_of(question).collect();
            let Some(rows) = all.iter().copied().find(|n| catalogue.numbers[*n].source == NumberSource::Rows) else {
                continue;
            };
            self.bounds[rows].0 = self.bounds[rows].0.max(1);
            // Where only the number of rows is read, the rest need not be known.
            let columns: BTreeSet<usize> = limits
                .keys()
                .filter_map(|n| column_of(catalogue, n.index()).filter(|_| self.question_of(*n) == question))
                .collect();
            limits.entry(NumberIx(rows as u16)).or_default();
            for column in columns {
                let of = |wanted: fn(NumberSource) -> bool| {
                    all.iter()
                        .copied()
                        .find(|n| column_of(catalogue, *n) == Some(column) && wanted(catalogue.numbers[*n].source))
                };
                for number in all.iter().filter(|n| column_of(catalogue, **n) == Some(column)) {
                    limits.entry(NumberIx(*number as u16)).or_default();
                }
                let total = of(|s| matches!(s, NumberSource::Total(_)));
                let (least, most) =
                    (of(|s| matches!(s, NumberSource::Min(_))), of(|s| matches!(s, NumberSource::Max(_))));
                let n = Polynomial::number;
                let others = n(rows).plus(&Polynomial::constant(1), -1);
                let mut demand = |p: Polynomial| self.structure.push(Demand::NotPositive(p));
                match (total, least, most) {
                    (Some(total), Some(least), Some(most)) => {
                        demand(n(least).plus(&n(most), -1));
                        demand(others.times(&n(least)).plus(&n(most), 1).plus(&n(total), -1));
                        demand(n(total).plus(&others.times(&n(most)), -1).plus(&n(least), -1));
                    }
                    // How many rows say yes.
                    (Some(total), ..) => demand(n(total).plus(&n(rows), -1)),
                    _ => {
                        if let Some(different) =
                            of(|s| matches!(s, NumberSource::Distinct(_) | NumberSource::Groups(_)))
                        {
                            demand(n(different).plus(&n(rows), -1));
                            demand(Polynomial::constant(1).plus(&n(different), -1));
                        }
                    }
                }
            }
        }
    }

    /// Where a question is asked, the law's answer stands.
    fn law_answers(&mut self, presets: &Answers) {
        for (question, answer) in presets.answered() {
            let visible = self.visible[question.index()];
            let fixed: Vec<(usize, bool)> = match answer {
                Answer::Choice(option) => vec![(usize::from(*option), true)],
                Answer::YesNo(value) => vec![(usize::from(!value), true)],
                Answer::Choices(mask) => {
                    let count = self.options.get(&question).map_or(0, Vec::len);
                    (0..count).map(|o| (o, mask >> o & 1 == 1)).collect()
                }
                _ => Vec::new(),
            };
            for (option, value) in fixed {
                if let Some(literal) = self.options.get(&question).and_then(|o| o.get(option)).copied() {
                    self.cnf.clause(&[!visible, if value { literal } else { !literal }]);
                }
            }
            if let Answer::Number(value) = answer {
                for number in self.edition.catalogue().numbers_of(question) {
                    self.bounds[number] = ((*value).into(), (*value).into());
                    let cuts = self.cuts.get(&NumberIx(number as u16)).cloned().unwrap_or_default();
                    for (limit, literal) in cuts {
                        self.cnf.clause(&[if *value < limit { literal } else { !literal }]);
                    }
                }
            }
        }
    }
}

fn column_of(catalogue: &Catalogue, number: usize) -> Option<usize> {
    match catalogue.numbers[number].source {
        NumberSource::Answer | NumberSource::Rows => None,
        NumberSource::Total(c)
        | NumberSource::Min(c)
        | NumberSource::Max(c)
        | NumberSource::Distinct(c)
        | NumberSource::Groups(c) => Some(c),
    }
}

fn tests_in(graph: &ConditionGraph, number: NumId, out: &mut Vec<CondId>) {
    match graph.num(number) {
        Num::Int(_) | Num::Fact(_) => {}
        Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) => {
            tests_in(graph, a, out);
            tests_in(graph, b, out);
        }
        Num::If(test, a, b) => {
            out.push(test);
            tests_in(graph, a, out);
            tests_in(graph, b, out);
        }
    }
}

/// A literal for each node of a program; those of the atoms are free.
fn gates(cnf: &mut Cnf, program: &Program) -> Vec<Lit> {
    let mut nodes = vec![cnf.constant(false)];
    for _ in program.atoms() {
        nodes.push(cnf.fresh());
    }
    for [a, b] in program.gates() {
        let of = |edge: &Edge| if edge.inverted() { !nodes[edge.position()] } else { nodes[edge.position()] };
        let inputs = [of(a), of(b)];
        let gate = cnf.all(&inputs);
        nodes.push(gate);
    }
    nodes
}
