//! Sixty-four cases at once: every condition is one machine word, each case one bit of it.
//!
//! The program of an edition is swept once for all of them; only what is a number of its own in each case (thresholds,
//! fit) is worked out case by case. Two words a node carry partial knowledge, as in [`Trit`]: "can be true" and "can be
//! false". A test holds this together with [`Edition::evaluate`].

use crate::admission::{Admitted, FormBits, Said};
use crate::answers::{Answer, Answers, derived_answers};
use crate::condition::{Cond, CondId, ConditionGraph, Num, NumId};
use crate::edition::Edition;
use crate::evaluate::Weights;
use crate::facts::{Facts, Known, Sources, Trit, total_of};
use crate::ids::{FormIx, NumberIx, QuestionIx};
use crate::levels::Reads;
use crate::program::{Atom, Edge, Program};

/// Cases in one sweep.
pub(crate) const LANES: usize = u64::BITS as usize;

/// How an edition is swept: which gates must be known before each question's visibility.
#[derive(Clone, Debug)]
pub(crate) struct LanePlan {
    program: Program,
    steps: Vec<Step>,
    /// Gates that no visibility needs, in order.
    rest: Vec<u32>,
    /// Condition of each group of effects.
    groups: Vec<Edge>,
}

#[derive(Clone, Debug)]
struct Step {
    question: QuestionIx,
    visible: Option<Edge>,
    /// Gates to sweep before the visibility is known.
    gates: Vec<u32>,
    /// Atom of each option; 0 stands for none, atoms count from 1.
    options: Vec<u32>,
    /// Other atoms that are known once this question is settled.
    atoms: Vec<u32>,
    numbers: std::ops::Range<usize>,
}

impl LanePlan {
    /// Plans an edition; `None` where a comparison depends on a condition inside a number, which lanes do not carry.
    pub fn new(edition: &Edition) -> Option<Self> {
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let mut roots: Vec<CondId> = edition.entries().map(|entry| entry.when).collect();
        let entries = roots.len();
        let shown: Vec<Option<usize>> = book
            .visibility
            .iter()
            .map(|condition| {
                condition.map(|condition| {
                    roots.push(condition);
                    roots.len() - 1
                })
            })
            .collect();
        let program = Program::compile(&book.graph, &roots);
        let mut steps: Vec<Step> = edition
            .question_order()
            .iter()
            .map(|question| Step {
                question: *question,
                visible: shown.get(question.index()).copied().flatten().map(|root| program.roots()[root]),
                gates: Vec::new(),
                options: Vec::new(),
                atoms: Vec::new(),
                numbers: catalogue.numbers_of(*question),
            })
            .collect();
        let place = &edition.wiring().place;
        for (a, atom) in program.atoms().iter().enumerate() {
            match *atom {
                Atom::Is(question, option) | Atom::Has(question, option) => {
                    let options = &mut steps[place[question.index()] as usize].options;
                    options.resize(options.len().max(usize::from(option) + 1), 0);
                    options[usize::from(option)] = 1 + a as u32;
                }
                Atom::Threshold(number, ..) => {
                    let question = catalogue.numbers[number.index()].question;
                    steps[place[question.index()] as usize].atoms.push(a as u32);
                }
                Atom::Compare(condition) => {
                    if !plain(&book.graph, condition) {
                        return None;
                    }
                    let last = edition.reads(condition).iter().map(|q| place[q.index()]).max().unwrap_or(0);
                    steps[last as usize].atoms.push(a as u32);
                }
            }
        }
        let first_gate = 1 + program.atoms().len();
        let mut swept = vec![false; program.gates().len()];
        for step in &mut steps {
            let Some(visible) = step.visible else { continue };
            let mut stack = vec![visible];
            while let Some(edge) = stack.pop() {
                let Some(gate) = edge.position().checked_sub(first_gate) else { continue };
                if !std::mem::replace(&mut swept[gate], true) {
                    step.gates.push(gate as u32);
                    stack.extend(program.gates()[gate]);
                }
            }
            step.gates.sort_unstable();
        }
        let rest = (0..swept.len()).filter(|gate| !swept[*gate]).map(|gate| gate as u32).collect();
        let groups = edition.effects().groups.iter().map(|group| program.roots()[group.root]).collect();
        debug_assert!(entries <= program.roots().len());
        Some(Self { program, steps, rest, groups })
    }
}

/// Whether a comparison reads numbers only.
fn plain(graph: &ConditionGraph, condition: CondId) -> bool {
    fn number(graph: &ConditionGraph, id: NumId) -> bool {
        match graph.num(id) {
            Num::Int(_) | Num::Fact(_) => true,
            Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) => number(graph, a) && number(graph, b),
            Num::If(..) => false,
        }
    }
    matches!(graph.cond(condition), Cond::Compare(_, a, b) if number(graph, a) && number(graph, b))
}

/// The state of up to [`LANES`] cases.
#[derive(Debug)]
struct Lanes {
    can: Vec<u64>,
    cannot: Vec<u64>,
    /// Question-major; [`NOTHING`] where there is no value.
    choices: Vec<u16>,
    sets: Vec<Option<u128>>,
    /// Number-major, and what is known of it.
    numbers: Vec<Known<i64>>,
    /// Cases in which an assumption stands for an answer.
    assumed: u64,
    region: Vec<Known<u16>>,
}

const NOTHING: u16 = u16::MAX;

/// One case of many, as best estimates read it.
struct Lane<'a> {
    lanes: &'a Lanes,
    lane: usize,
}

impl Reads for Lane<'_> {
    #[inline]
    fn choice(&self, question: QuestionIx) -> Option<u16> {
        let value = self.lanes.choices[question.index() * LANES + self.lane];
        (value != NOTHING).then_some(value)
    }
    #[inline]
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.lanes.sets[question.index() * LANES + self.lane]
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.lanes.numbers[number.index() * LANES + self.lane].value()
    }
}

/// What many cases come to.
#[derive(Debug)]
pub(crate) struct Swept {
    lanes: Lanes,
    strict: Lanes,
    weights: Vec<i64>,
    /// Rows of the matrix times the weights of their themes.
    rows: Vec<f64>,
    said: Vec<Words>,
    strict_said: Vec<Words>,
    /// Form-major, in 1/1,000 of fit's unit.
    fit: Vec<f64>,
    levels: Vec<f64>,
}

/// What the rules said of one form, a bit a case.
#[derive(Clone, Copy, Debug, Default)]
struct Words {
    out: u64,
    doubtful: u64,
    ordered: u64,
}

impl Swept {
    /// Buffers for sweeps under these weights.
    pub fn new(edition: &Edition, plan: &LanePlan, weights: &Weights) -> Self {
        let (forms, criteria) = (edition.catalogue().forms.len(), edition.catalogue().criteria.len());
        let matrix = edition.matrix();
        let rows = matrix.rows().zip(&matrix.theme).flat_map(|(row, theme)| {
            let weight = weights.0[*theme] as f64;
            row.iter().map(move |product| f64::from(*product) * weight)
        });
        Self {
            lanes: Lanes::new(edition, plan),
            strict: Lanes::new(edition, plan),
            weights: weights.0.clone(),
            rows: rows.collect(),
            said: vec![Words::default(); forms],
            strict_said: vec![Words::default(); forms],
            fit: vec![0.0; forms * LANES],
            levels: vec![0.0; criteria * LANES],
        }
    }

    /// Sweeps at most [`LANES`] cases.
    pub fn sweep(&mut self, edition: &Edition, plan: &LanePlan, cases: &[Answers]) {
        let all = u64::MAX >> (LANES - cases.len().clamp(1, LANES));
        self.lanes.settle(edition, plan, edition.assuming_sources(), cases, all);
        self.lanes.law(edition, plan, &mut self.said);
        self.score(edition, plan, cases.len());
        if self.lanes.assumed == 0 {
            self.strict_said.copy_from_slice(&self.said);
        } else {
            self.strict.settle(edition, plan, edition.strict_sources(), cases, all);
            self.strict.law(edition, plan, &mut self.strict_said);
        }
    }

    /// What the law says in one case.
    pub fn admitted(&self, edition: &Edition, lane: usize) -> Admitted {
        let door = edition.door();
        let assumed = door.admit_in(self.lanes.region[lane], said(&self.said, lane));
        if self.lanes.assumed >> lane & 1 == 0 {
            return assumed;
        }
        door.admit_in(self.strict.region[lane], said(&self.strict_said, lane)).assuming(assumed, door.network)
    }

    /// Fit of a form in one case, in 1/1,000,000.
    pub fn fit(&self, form: FormIx, lane: usize) -> i64 {
        self.fit[form.index() * LANES + lane] as i64 / 1000
    }

    fn score(&mut self, edition: &Edition, plan: &LanePlan, cases: usize) {
        let effects = edition.effects();
        self.fit.fill(0.0);
        let mut derived = vec![0i32; self.levels.len()];
        for (group, edge) in effects.groups[..effects.scoring].iter().zip(&plan.groups) {
            let surely = self.lanes.surely(*edge);
            for points in effects.points(group) {
                let value = (points.value * self.weights[usize::from(points.theme)]) as f64;
                let fit = &mut self.fit[points.form.index() * LANES..][..LANES];
                for lane in bits(surely) {
                    fit[lane] += value;
                }
            }
            for (criterion, level) in effects.levels(group) {
                let derived = &mut derived[criterion.index() * LANES..][..LANES];
                for lane in bits(surely) {
                    derived[lane] = derived[lane].max(*level);
                }
            }
        }
        let forms = edition.catalogue().forms.len();
        for (c, rule) in edition.level_rules().iter().enumerate() {
            let levels = &mut self.levels[c * LANES..][..LANES];
            for (lane, level) in levels.iter_mut().enumerate().take(cases) {
                *level = f64::from(rule.point(&Lane { lanes: &self.lanes, lane }, derived[c * LANES + lane]));
            }
        }
        for form in 0..forms {
            let fit = &mut self.fit[form * LANES..][..LANES];
            for (levels, row) in self.levels.chunks_exact(LANES).zip(self.rows.chunks_exact(forms)) {
                let weight = row[form];
                if weight != 0.0 {
                    for (sum, level) in fit.iter_mut().zip(levels) {
                        *sum += level * weight;
                    }
                }
            }
        }
    }
}

impl Lanes {
    fn new(edition: &Edition, plan: &LanePlan) -> Self {
        let nodes = 1 + plan.program.atoms().len() + plan.program.gates().len();
        let catalogue = edition.catalogue();
        let questions = catalogue.questions.len() * LANES;
        Self {
            can: vec![0; nodes],
            cannot: vec![u64::MAX; nodes],
            choices: vec![NOTHING; questions],
            sets: vec![None; questions],
            numbers: vec![Known::Unknown { optional: false }; catalogue.numbers.len() * LANES],
            assumed: 0,
            region: vec![Known::NotApplicable; LANES],
        }
    }

    #[inline]
    fn can(&self, edge: Edge) -> u64 {
        if edge.inverted() { self.cannot[edge.position()] } else { self.can[edge.position()] }
    }
    #[inline]
    fn cannot(&self, edge: Edge) -> u64 {
        self.can(edge.negate())
    }
    #[inline]
    fn surely(&self, edge: Edge) -> u64 {
        self.can(edge) & !self.cannot(edge)
    }

    /// Settles all questions and sweeps all gates.
    fn settle(&mut self, edition: &Edition, plan: &LanePlan, sources: Sources<'_>, cases: &[Answers], all: u64) {
        self.assumed = 0;
        let derived: Vec<_> = cases.iter().map(|case| derived_answers(edition.catalogue(), case)).collect();
        for step in &plan.steps {
            self.gates(plan, &step.gates);
            let (visible, perhaps) = match step.visible {
                None => (all, 0),
                Some(edge) => (self.can(edge) & all, self.cannot(edge)),
            };
            self.step(edition, plan, sources, cases, &derived, step, visible, perhaps);
        }
        self.gates(plan, &plan.rest);
    }

    fn gates(&mut self, plan: &LanePlan, gates: &[u32]) {
        let first = 1 + plan.program.atoms().len();
        for gate in gates {
            let [a, b] = plan.program.gates()[*gate as usize];
            let at = first + *gate as usize;
            (self.can[at], self.cannot[at]) = (self.can(a) & self.can(b), self.cannot(a) | self.cannot(b));
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one loop over the lanes, split off for reading")]
    fn step(
        &mut self,
        edition: &Edition,
        plan: &LanePlan,
        sources: Sources<'_>,
        cases: &[Answers],
        derived: &[Vec<(QuestionIx, Answer)>],
        step: &Step,
        visible: u64,
        perhaps: u64,
    ) {
        let question = step.question;
        let region = edition.door().region() == Some(question);
        let preset = sources.presets.get(question);
        let assumption = sources.assumed.and_then(|assumed| assumed.get(question));
        for option in &step.options {
            (self.can[*option as usize], self.cannot[*option as usize]) = (0, u64::MAX);
        }
        let at = question.index() * LANES;
        let mut open = 0u64;
        for (lane, case) in cases.iter().enumerate() {
            let bit = 1u64 << lane;
            let optional = perhaps & bit != 0;
            let answer = if visible & bit == 0 {
                None
            } else {
                let given = case.get(question);
                let given = given.or_else(|| derived[lane].iter().find(|(q, _)| *q == question).map(|(_, a)| a));
                given.or(preset).or_else(|| {
                    self.assumed |= if assumption.is_some() { bit } else { 0 };
                    assumption
                })
            };
            let nothing = if visible & bit == 0 { Known::NotApplicable } else { Known::Unknown { optional } };
            let (mut choice, mut set) = (NOTHING, None);
            match answer {
                Some(Answer::Choice(option)) => choice = *option,
                Some(Answer::YesNo(value)) => choice = u16::from(!value),
                Some(Answer::Choices(mask)) => set = Some(*mask),
                _ => {}
            }
            self.choices[at + lane] = choice;
            self.sets[at + lane] = set;
            if region {
                self.region[lane] = if choice == NOTHING { nothing.carry() } else { Known::Value(choice) };
            }
            if choice != NOTHING {
                if let Some(option) = step.options.get(usize::from(choice)) {
                    self.can[*option as usize] |= bit;
                }
            } else if let Some(mask) = set {
                for option in bits_of(mask) {
                    if let Some(option) = step.options.get(option) {
                        self.can[*option as usize] |= bit;
                    }
                }
            } else if visible & bit != 0 {
                open |= bit;
            }
            for n in step.numbers.clone() {
                self.numbers[n * LANES + lane] = match answer {
                    Some(Answer::Number(value)) => Known::Value(*value),
                    Some(Answer::Rows(rows)) => total_of(edition.catalogue(), n, rows),
                    _ => nothing.carry(),
                };
            }
        }
        for option in step.options.iter().filter(|option| **option != 0) {
            let known = self.can[*option as usize];
            (self.can[*option as usize], self.cannot[*option as usize]) = (known | open, !known);
        }
        // Node 0 is the constant false; options that no condition reads write there.
        (self.can[0], self.cannot[0]) = (0, u64::MAX);
        for atom in &step.atoms {
            let (mut can, mut cannot) = (0, 0);
            for lane in 0..cases.len() {
                let truth = self.compare(edition, plan.program.atoms()[*atom as usize], lane);
                can |= u64::from(truth.possibly()) << lane;
                cannot |= u64::from(truth.negate().possibly()) << lane;
            }
            (self.can[1 + *atom as usize], self.cannot[1 + *atom as usize]) = (can, cannot);
        }
    }

    fn compare(&self, edition: &Edition, atom: Atom, lane: usize) -> Trit {
        let (catalogue, graph) = (edition.catalogue(), &edition.book().graph);
        let number = |n: NumberIx| self.numbers[n.index() * LANES + lane];
        match atom {
            Atom::Threshold(n, how, constant, flipped) => {
                crate::program::threshold(catalogue, number(n), n, how, constant, flipped)
            }
            Atom::Compare(condition) => Facts::compare_numbers(graph, catalogue, condition, &number),
            Atom::Is(..) | Atom::Has(..) => Trit::OPEN,
        }
    }

    fn law(&self, edition: &Edition, plan: &LanePlan, said: &mut [Words]) {
        said.fill(Words::default());
        for (group, edge) in edition.effects().groups.iter().zip(&plan.groups) {
            let (can, surely) = (self.can(*edge), self.surely(*edge));
            for form in group.out.iter() {
                said[form.index()].out |= surely;
                said[form.index()].doubtful |= can;
            }
            for form in group.needs.iter() {
                said[form.index()].doubtful |= surely;
            }
            for form in group.ordered.iter() {
                said[form.index()].ordered |= surely;
            }
        }
    }
}

fn said(words: &[Words], lane: usize) -> Said {
    let mut said = Said::default();
    for (form, words) in words.iter().enumerate() {
        let one = FormBits::one(FormIx(form as u16));
        said.out |= one.when(words.out >> lane & 1 == 1);
        said.doubtful |= one.when(words.doubtful >> lane & 1 == 1);
        said.ordered |= one.when(words.ordered >> lane & 1 == 1);
    }
    said
}

fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let next = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        next
    })
}

fn bits_of(mut mask: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let next = (mask != 0).then(|| mask.trailing_zeros() as usize);
        mask &= mask.wrapping_sub(1);
        next
    })
}
