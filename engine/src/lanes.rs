//! Sixty-four cases at once: every condition is one machine word, each case one bit of it.
//!
//! The program of an edition is swept once for all of them; only what is a number of its own in each case (thresholds,
//! fit) is worked out case by case. Two words a node carry partial knowledge, as in [`Trit`]: "can be true" and "can be
//! false". A test holds this together with [`Edition::evaluate`].

use crate::admission::{Admitted, FormBits, Said};
use crate::answers::{Answer, Answers, derived_answers};
use crate::bits::ones;
use crate::catalogue::QuestionType;
use crate::condition::{Cond, CondId, ConditionGraph, Num, NumId};
use crate::edition::Edition;
use crate::evaluate::Weights;
use crate::facts::{Facts, Known, total_of};
use crate::ids::{FormIx, NumberIx, QuestionIx};
use crate::levels::{ASK, Reads};
use crate::program::{Atom, Edge, Program, ranges, within};

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
    /// Place of each question's column among the sets.
    set_of: Vec<usize>,
    sets: usize,
}

#[derive(Clone, Debug)]
struct Step {
    question: QuestionIx,
    visible: Option<Edge>,
    /// Gates to sweep before the visibility is known.
    gates: Vec<u32>,
    /// Atom of each option; 0 stands for none, atoms count from 1.
    options: Vec<u32>,
    /// Its numbers that are compared with constants.
    cut: Vec<Cut>,
    /// Comparisons of numbers with each other that are known once this question is settled.
    atoms: Vec<u32>,
    reads: Column,
}

/// A number, and the ranges into which constants cut it.
#[derive(Clone, Debug)]
struct Cut {
    number: NumberIx,
    /// The least values of all ranges but the first.
    cuts: Vec<i64>,
    /// Each atom, the ranges in which it holds, and the values of that.
    atoms: Vec<(u32, std::ops::Range<usize>, (i64, i64))>,
}

/// Where the values of a question stand.
#[derive(Clone, Debug)]
enum Column {
    /// In `choices`.
    Choice,
    /// In `sets`, at this place.
    Set(usize),
    /// In `numbers`.
    Numbers(std::ops::Range<usize>),
    /// Nothing reads it.
    Nowhere,
}

impl LanePlan {
    /// Plans an edition; `None` where a comparison depends on a condition inside a number, which lanes do not carry.
    pub fn new(edition: &Edition) -> Option<Self> {
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let mut roots: Vec<CondId> = edition.entries().map(|entry| entry.when).collect();
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
        let mut sets = 0;
        let mut steps: Vec<Step> = edition
            .question_order()
            .iter()
            .map(|question| Step {
                question: *question,
                visible: shown.get(question.index()).copied().flatten().map(|root| program.roots()[root]),
                gates: Vec::new(),
                options: Vec::new(),
                cut: Vec::new(),
                atoms: Vec::new(),
                reads: match catalogue.questions[question.index()].kind {
                    QuestionType::Single | QuestionType::YesNo => Column::Choice,
                    QuestionType::Multi => {
                        sets += 1;
                        Column::Set(sets - 1)
                    }
                    QuestionType::Number | QuestionType::Money | QuestionType::List => {
                        Column::Numbers(catalogue.numbers_of(*question))
                    }
                    QuestionType::Date | QuestionType::Text => Column::Nowhere,
                },
            })
            .collect();
        let place = &edition.wiring().place;
        let cuts = program.cuts();
        for (a, atom) in program.atoms().iter().enumerate() {
            match *atom {
                Atom::Is(question, option) | Atom::Has(question, option) => {
                    let options = &mut steps[place[question.index()] as usize].options;
                    options.resize(options.len().max(usize::from(option) + 1), 0);
                    options[usize::from(option)] = 1 + a as u32;
                }
                Atom::Within(number, low, high) => {
                    let question = catalogue.numbers[number.index()].question;
                    let step = &mut steps[place[question.index()] as usize];
                    let cuts = &cuts[&number];
                    let atom = (a as u32, ranges(cuts, low, high), (low, high));
                    match step.cut.iter_mut().find(|cut| cut.number == number) {
                        Some(cut) => cut.atoms.push(atom),
                        None => step.cut.push(Cut { number, cuts: cuts.clone(), atoms: vec![atom] }),
                    }
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
        let mut set_of = vec![0; catalogue.questions.len()];
        for step in &steps {
            if let Column::Set(at) = step.reads {
                set_of[step.question.index()] = at;
            }
        }
        Some(Self { program, steps, rest, groups, set_of, sets })
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
    values: Values,
    /// Room to work in.
    reach: Vec<u64>,
    /// Cases in which an assumption stands for an answer.
    assumed: u64,
    region: Vec<Known<u16>>,
}

/// What is known in each case, column by column.
#[derive(Clone, Debug)]
struct Values {
    /// Question-major; [`NOTHING`] where there is no value.
    choices: Vec<u16>,
    /// By the plan's place of the set.
    sets: Vec<Option<u128>>,
    /// Number-major, and what is known of it.
    numbers: Vec<Known<i64>>,
}

const NOTHING: u16 = u16::MAX;

/// The answers of all cases, whether they count or not. Filled case by case, as they lie in memory.
#[derive(Debug)]
struct Given {
    /// Per question: the cases that have an answer, their own, one that follows from it or one that the law gives.
    by: Vec<u64>,
    values: Values,
}

/// One case of many, as best estimates read it.
struct Lane<'a> {
    plan: &'a LanePlan,
    lanes: &'a Lanes,
    lane: usize,
}

impl Reads for Lane<'_> {
    fn choice(&self, question: QuestionIx) -> u32 {
        let value = self.lanes.values.choices[question.index() * LANES + self.lane];
        u32::from(value.wrapping_add(1))
    }
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.lanes.values.sets[self.plan.set_of[question.index()] * LANES + self.lane]
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.lanes.values.numbers[number.index() * LANES + self.lane].value()
    }
}

/// What many cases come to.
#[derive(Debug)]
pub(crate) struct Swept {
    given: Given,
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
    /// Place of each level in its criterion's table.
    places: Vec<u32>,
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
            given: Given { by: vec![0; edition.catalogue().questions.len()], values: Values::new(edition, plan) },
            lanes: Lanes::new(edition, plan),
            strict: Lanes::new(edition, plan),
            weights: weights.0.clone(),
            rows: rows.collect(),
            said: vec![Words::default(); forms],
            strict_said: vec![Words::default(); forms],
            fit: vec![0.0; forms * LANES],
            levels: vec![0.0; criteria * LANES],
            places: vec![0; criteria * LANES],
        }
    }

    /// Sweeps at most [`LANES`] cases.
    pub fn sweep(&mut self, edition: &Edition, plan: &LanePlan, cases: &[Answers]) {
        let all = u64::MAX >> (LANES - cases.len().clamp(1, LANES));
        self.given.fill(edition, plan, cases, all);
        self.lanes.settle(edition, plan, &self.given, edition.assuming_sources().assumed, all);
        self.lanes.law(edition, plan, &mut self.said);
        self.score(edition, plan, cases.len());
        if self.lanes.assumed == 0 {
            self.strict_said.copy_from_slice(&self.said);
        } else {
            self.strict.settle(edition, plan, &self.given, None, all);
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
                for lane in ones(surely) {
                    fit[lane] += value;
                }
            }
            for (criterion, level) in effects.levels(group) {
                let derived = &mut derived[criterion.index() * LANES..][..LANES];
                for lane in ones(surely) {
                    derived[lane] = derived[lane].max(*level);
                }
            }
        }
        self.level(edition, plan, &derived, cases);
        let forms = edition.catalogue().forms.len();
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

impl Swept {
    fn level(&mut self, edition: &Edition, plan: &LanePlan, derived: &[i32], cases: usize) {
        let tables = edition.level_tables();
        for (places, first) in self.places.chunks_exact_mut(LANES).zip(tables.first()) {
            places.fill(*first);
        }
        for hears in tables.choices() {
            let places = &mut self.places[usize::from(hears.criterion) * LANES..][..LANES];
            let choices = &self.lanes.values.choices[hears.what.index() * LANES..][..LANES];
            for (place, choice) in places.iter_mut().zip(choices) {
                // Nothing known wraps to 0, option `o` stands at `o + 1`.
                *place += u32::from(choice.wrapping_add(1)) * hears.stride;
            }
        }
        for hears in tables.measures() {
            let places = &mut self.places[usize::from(hears.criterion) * LANES..][..cases];
            for (lane, place) in places.iter_mut().enumerate() {
                *place += hears.what.code(&Lane { plan, lanes: &self.lanes, lane }) * hears.stride;
            }
        }
        for (level, place) in self.levels.iter_mut().zip(&self.places) {
            *level = f64::from(tables.level(*place));
        }
        for criterion in tables.asking() {
            let at = usize::from(*criterion) * LANES;
            let rule = &edition.level_rules()[usize::from(*criterion)];
            for (lane, level) in self.levels[at..][..cases].iter_mut().enumerate() {
                if *level == f64::from(ASK) {
                    let lanes = Lane { plan, lanes: &self.lanes, lane };
                    *level = f64::from(rule.point(&lanes, derived[at + lane]));
                }
            }
        }
    }
}

impl Values {
    fn new(edition: &Edition, plan: &LanePlan) -> Self {
        let catalogue = edition.catalogue();
        Self {
            choices: vec![NOTHING; catalogue.questions.len() * LANES],
            sets: vec![None; plan.sets * LANES],
            numbers: vec![Known::Unknown { optional: false }; catalogue.numbers.len() * LANES],
        }
    }

    /// Gives one case an answer.
    #[inline]
    fn put(&mut self, edition: &Edition, plan: &LanePlan, lane: usize, question: QuestionIx, answer: &Answer) {
        let choice = &mut self.choices[question.index() * LANES + lane];
        match answer {
            Answer::Choice(option) => *choice = *option,
            Answer::YesNo(value) => *choice = u16::from(!value),
            Answer::Choices(mask) => self.sets[plan.set_of[question.index()] * LANES + lane] = Some(*mask),
            Answer::Number(value) => {
                for n in edition.catalogue().numbers_of(question) {
                    self.numbers[n * LANES + lane] = Known::Value(*value);
                }
            }
            Answer::Rows(rows) => {
                for n in edition.catalogue().numbers_of(question) {
                    self.numbers[n * LANES + lane] = total_of(edition.catalogue(), n, rows);
                }
            }
            Answer::Date(_) | Answer::Text(_) => {}
        }
    }
}

impl Given {
    fn fill(&mut self, edition: &Edition, plan: &LanePlan, cases: &[Answers], all: u64) {
        self.by.fill(0);
        for (lane, case) in cases.iter().enumerate() {
            for (question, answer) in case.answered() {
                self.by[question.index()] |= 1 << lane;
                self.values.put(edition, plan, lane, question, answer);
            }
            for (question, answer) in derived_answers(edition.catalogue(), case) {
                self.by[question.index()] |= 1 << lane;
                self.values.put(edition, plan, lane, question, &answer);
            }
        }
        for (question, answer) in edition.strict_sources().presets.answered() {
            for lane in ones(all & !self.by[question.index()]) {
                self.values.put(edition, plan, lane, question, answer);
            }
            self.by[question.index()] = all;
        }
    }
}

impl Lanes {
    fn new(edition: &Edition, plan: &LanePlan) -> Self {
        let nodes = 1 + plan.program.atoms().len() + plan.program.gates().len();
        Self {
            can: vec![0; nodes],
            cannot: vec![u64::MAX; nodes],
            values: Values::new(edition, plan),
            reach: Vec::new(),
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

    /// Settles all questions and sweeps all gates; `assumed` stands in for open answers.
    fn settle(&mut self, edition: &Edition, plan: &LanePlan, given: &Given, assumed: Option<&Answers>, all: u64) {
        self.assumed = 0;
        for step in &plan.steps {
            self.gates(plan, &step.gates);
            let (visible, perhaps) = match step.visible {
                None => (all, 0),
                Some(edge) => (self.can(edge) & all, self.cannot(edge)),
            };
            let known = visible & given.by[step.question.index()];
            self.take(step, given, known, visible, perhaps);
            let open = visible & !known;
            let known = match assumed.and_then(|assumed| assumed.get(step.question)) {
                Some(assumption) if open != 0 => {
                    for lane in ones(open) {
                        self.values.put(edition, plan, lane, step.question, assumption);
                    }
                    self.assumed |= open;
                    visible
                }
                _ => known,
            };
            self.options(step, known, visible);
            if edition.door().region() == Some(step.question) {
                self.regions(step, visible, perhaps);
            }
            for cut in &step.cut {
                self.place(edition, cut);
            }
            self.compare(edition, plan, step);
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

    /// Takes over the answers that count: those of the `known` cases. The question may be asked in the `visible` ones,
    /// and may turn out not to be in the `perhaps` ones.
    fn take(&mut self, step: &Step, given: &Given, known: u64, visible: u64, perhaps: u64) {
        let counts = |lane: usize| known >> lane & 1 == 1;
        match &step.reads {
            Column::Nowhere => {}
            Column::Choice => {
                let column = step.question.index() * LANES..(step.question.index() + 1) * LANES;
                let (own, given) = (&mut self.values.choices[column.clone()], &given.values.choices[column]);
                for (lane, (own, given)) in own.iter_mut().zip(given).enumerate() {
                    // `NOTHING` has all its bits; written so that a machine takes several at once.
                    *own = given | u16::from(counts(lane)).wrapping_sub(1);
                }
            }
            Column::Set(at) => {
                let column = at * LANES..(at + 1) * LANES;
                let (own, given) = (&mut self.values.sets[column.clone()], &given.values.sets[column]);
                for (lane, (own, given)) in own.iter_mut().zip(given).enumerate() {
                    *own = if counts(lane) { *given } else { None };
                }
            }
            Column::Numbers(numbers) => {
                let column = numbers.start * LANES..numbers.end * LANES;
                let (own, given) = (&mut self.values.numbers[column.clone()], &given.values.numbers[column]);
                for (at, (own, given)) in own.iter_mut().zip(given).enumerate() {
                    *own = if counts(at % LANES) { *given } else { nothing(visible, perhaps, at % LANES).carry() };
                }
            }
        }
    }

    /// Sets the nodes of a question's options: one is open where the question is asked and not known.
    fn options(&mut self, step: &Step, known: u64, visible: u64) {
        if step.options.is_empty() {
            return;
        }
        for option in &step.options {
            (self.can[*option as usize], self.cannot[*option as usize]) = (0, u64::MAX);
        }
        for lane in ones(known) {
            match step.reads {
                Column::Set(at) => {
                    for option in self.values.sets[at * LANES + lane].into_iter().flat_map(ones) {
                        if let Some(node) = step.options.get(option) {
                            self.can[*node as usize] |= 1 << lane;
                        }
                    }
                }
                _ => {
                    let choice = self.values.choices[step.question.index() * LANES + lane];
                    if let Some(node) = step.options.get(usize::from(choice)) {
                        self.can[*node as usize] |= 1 << lane;
                    }
                }
            }
        }
        let open = visible & !known;
        for node in step.options.iter().filter(|node| **node != 0) {
            let chosen = self.can[*node as usize];
            (self.can[*node as usize], self.cannot[*node as usize]) = (chosen | open, !chosen);
        }
        // Node 0 is the constant false; options that no condition reads write there.
        (self.can[0], self.cannot[0]) = (0, u64::MAX);
    }

    fn regions(&mut self, step: &Step, visible: u64, perhaps: u64) {
        let choices = &self.values.choices[step.question.index() * LANES..][..LANES];
        for (lane, (region, choice)) in self.region.iter_mut().zip(choices).enumerate() {
            *region = if *choice == NOTHING { nothing(visible, perhaps, lane).carry() } else { Known::Value(*choice) };
        }
    }

    /// Sets the nodes of a number's comparisons with constants: each case is placed once, whatever the constants.
    fn place(&mut self, edition: &Edition, cut: &Cut) {
        let column = &self.values.numbers[cut.number.index() * LANES..][..LANES];
        let mut known = 0;
        // For each range the cases whose number lies in it or in a greater one.
        self.reach.clear();
        self.reach.resize(cut.cuts.len() + 2, 0);
        for (lane, number) in column.iter().enumerate() {
            if let Known::Value(value) = number {
                known |= 1 << lane;
                self.reach[cut.cuts.partition_point(|cut| cut <= value)] |= 1 << lane;
            }
        }
        for range in (1..self.reach.len()).rev() {
            self.reach[range - 1] |= self.reach[range];
        }
        for (atom, holds, (low, high)) in &cut.atoms {
            let holds = self.reach[holds.start] & !self.reach[holds.end];
            let (mut can, mut cannot) = (holds, known & !holds);
            for lane in ones(!known) {
                let truth = within(edition.catalogue(), column[lane], cut.number, *low, *high);
                can |= u64::from(truth.possibly()) << lane;
                cannot |= u64::from(truth.negate().possibly()) << lane;
            }
            (self.can[1 + *atom as usize], self.cannot[1 + *atom as usize]) = (can, cannot);
        }
    }

    /// Sets the nodes of the comparisons of numbers with each other that are known once a question is settled.
    fn compare(&mut self, edition: &Edition, plan: &LanePlan, step: &Step) {
        let (catalogue, graph) = (edition.catalogue(), &edition.book().graph);
        for atom in &step.atoms {
            let Atom::Compare(condition) = plan.program.atoms()[*atom as usize] else { continue };
            let (mut can, mut cannot) = (0, 0);
            for lane in 0..LANES {
                let number = |n: NumberIx| self.values.numbers[n.index() * LANES + lane];
                let truth = Facts::compare_numbers(graph, catalogue, condition, &number);
                can |= u64::from(truth.possibly()) << lane;
                cannot |= u64::from(truth.negate().possibly()) << lane;
            }
            (self.can[1 + *atom as usize], self.cannot[1 + *atom as usize]) = (can, cannot);
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

/// What is known where there is no answer.
fn nothing(visible: u64, perhaps: u64, lane: usize) -> Known<()> {
    if visible >> lane & 1 == 0 { Known::NotApplicable } else { Known::Unknown { optional: perhaps >> lane & 1 == 1 } }
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
