//! What is known in each case, and what the law says.

use super::LANES;
use super::plan::{Compared, Cut, LanePlan, Step};
use super::word;
use crate::admission::{FormBits, Said};
use crate::bits::{ones, ones_of};
use crate::columns::Block;
use crate::edition::Edition;
use crate::facts::{Facts, Known};
use crate::ids::{FormIx, NumberIx, QuestionIx};
use crate::levels::{Measure, Reads};
use crate::program::{Edge, within};
use crate::terms::Term;

/// The state of up to [`LANES`] cases.
#[derive(Debug)]
pub(super) struct Lanes {
    pub(super) can: Vec<u64>,
    pub(super) cannot: Vec<u64>,
    /// Per question: the cases whose own answer counts, and those in which an assumption stands for it.
    pub(super) own: Vec<u64>,
    pub(super) assumed: Vec<u64>,
    /// Numbers, and then terms.
    pub(super) numbers: Vec<Column>,
    /// Room to work in.
    pub(super) reach: Vec<u64>,
    /// Cases in which the question of the region is not asked, and those in which it may turn out not to be.
    pub(super) nowhere: u64,
    pub(super) perhaps_nowhere: u64,
}

/// What is known of a number in each case.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) values: [i64; LANES],
    pub(super) known: u64,
    /// Its question is not asked.
    pub(super) hidden: u64,
    /// Not known, and may turn out not to apply.
    pub(super) optional: u64,
    /// Holds only if its question applies, which is open.
    pub(super) doubted: u64,
}

impl Column {
    pub(super) const OPEN: Self = Self { values: [0; LANES], known: 0, hidden: 0, optional: 0, doubted: 0 };

    pub(super) fn get(&self, lane: usize) -> Known<i64> {
        if self.known >> lane & 1 == 1 {
            Known::Value(self.values[lane]).if_it_applies_when(self.doubted >> lane & 1 == 1)
        } else if self.hidden >> lane & 1 == 1 {
            Known::NotApplicable
        } else {
            Known::Unknown { optional: self.optional >> lane & 1 == 1 }
        }
    }

    /// Becomes what two others come to. What leaves its range is left open here.
    fn combine(&mut self, a: &Self, b: &Self, op: impl Fn(i64, i64) -> (i64, bool)) {
        let mut beyond = 0;
        for (lane, (value, (a, b))) in self.values.iter_mut().zip(a.values.iter().zip(&b.values)).enumerate() {
            let (result, overflows) = op(*a, *b);
            *value = result;
            beyond |= u64::from(overflows) << lane;
        }
        self.known = a.known & b.known & !beyond;
        self.hidden = a.hidden | b.hidden;
        self.doubted = a.doubted | b.doubted;
    }
}

/// One case of many, as best estimates read it.
pub(super) struct Lane<'a> {
    pub(super) plan: &'a LanePlan,
    pub(super) block: &'a Block,
    pub(super) lanes: &'a Lanes,
    pub(super) lane: usize,
}

impl Lane<'_> {
    /// Where its answer to a question stands.
    fn source(&self, question: QuestionIx) -> Option<&Block> {
        let is = |words: &[u64]| words[question.index()] >> self.lane & 1 == 1;
        if is(&self.lanes.own) { Some(self.block) } else { is(&self.lanes.assumed).then_some(&self.plan.assumed) }
    }
}

impl Reads for Lane<'_> {
    fn choice(&self, question: QuestionIx) -> u32 {
        self.source(question).map_or(0, |block| block.codes[question.index()][self.lane].into())
    }
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.source(question)?.sets[question.index()].get(self.lane).copied()
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.lanes.numbers[number.index()].get(self.lane).value()
    }
}

impl Lanes {
    pub(super) fn new(edition: &Edition, plan: &LanePlan) -> Self {
        let nodes = 1 + plan.program.atoms().len() + plan.program.gates().len();
        let questions = edition.catalogue().questions.len();
        let terms = plan.terms.list().iter().map(|term| match term {
            Term::Int(value) => Column { values: [*value; LANES], known: u64::MAX, ..Column::OPEN },
            _ => Column::OPEN,
        });
        Self {
            can: vec![0; nodes],
            cannot: vec![u64::MAX; nodes],
            own: vec![0; questions],
            assumed: vec![0; questions],
            numbers: vec![Column::OPEN; edition.catalogue().numbers.len()].into_iter().chain(terms).collect(),
            reach: Vec::new(),
            nowhere: 0,
            perhaps_nowhere: 0,
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
    pub(super) fn surely(&self, edge: Edge) -> u64 {
        self.can(edge) & !self.cannot(edge)
    }

    /// Settles all questions and sweeps all gates. Gives the cases in which something is assumed: an answer, or that a
    /// question applies which was answered.
    pub(super) fn settle(&mut self, edition: &Edition, plan: &LanePlan, block: &Block, assuming: bool) -> u64 {
        let mut assumed = 0;
        for step in &plan.steps {
            self.gates(plan, &step.gates);
            let q = step.question.index();
            let (visible, perhaps) = step.visible.map_or((u64::MAX, 0), |edge| (self.can(edge), self.cannot(edge)));
            self.own[q] = visible & block.answered[q];
            let open = visible & !self.own[q];
            self.assumed[q] = if assuming && step.assumed { open } else { 0 };
            assumed |= self.assumed[q] | self.own[q] & perhaps;
            let doubted = if assuming { 0 } else { self.own[q] & perhaps };
            self.options(plan, block, step, open, doubted);
            for number in step.numbers.clone() {
                self.count(plan, block, q, number, [!visible, perhaps, doubted]);
            }
            if edition.door().region() == Some(step.question) {
                (self.nowhere, self.perhaps_nowhere) = (!visible, doubted);
            }
            for cut in &step.cut {
                self.place(edition, cut);
            }
            for term in &step.terms {
                self.work_out(edition, plan, *term);
            }
            for compared in &step.compared {
                self.compare(edition, compared);
            }
        }
        self.gates(plan, &plan.rest);
        assumed
    }

    fn gates(&mut self, plan: &LanePlan, gates: &[u32]) {
        let first = 1 + plan.program.atoms().len();
        for gate in gates {
            let [a, b] = plan.program.gates()[*gate as usize];
            let at = first + *gate as usize;
            (self.can[at], self.cannot[at]) = (self.can(a) & self.can(b), self.cannot(a) | self.cannot(b));
        }
    }

    /// Sets the nodes of a question's options: one is open where the question is asked and not known, and where it was
    /// chosen but may turn out not to apply.
    fn options(&mut self, plan: &LanePlan, block: &Block, step: &Step, open: u64, doubted: u64) {
        let q = step.question.index();
        let (own, assumed) = (self.own[q], self.assumed[q]);
        let open = open & !assumed;
        for (option, node) in &step.options {
            let (option, node) = (*option as usize, *node as usize);
            let chosen = block.chosen[option] & own | plan.assumed.chosen[option] & assumed;
            (self.can[node], self.cannot[node]) = (chosen | open, !chosen | doubted);
        }
    }

    /// Takes over a number of a question.
    fn count(&mut self, plan: &LanePlan, block: &Block, question: usize, number: usize, asked: [u64; 3]) {
        let [hidden, perhaps, doubted] = asked;
        let (own, assumed, column) = (self.own[question], self.assumed[question], &mut self.numbers[number]);
        column.values = block.numbers[number];
        if assumed != 0 {
            // The same in all cases.
            let value = plan.assumed.numbers[number][0];
            ones_of(assumed).for_each(|lane| column.values[lane] = value);
        }
        column.known = block.counted[number] & own | plan.assumed.counted[number] & assumed;
        column.hidden = hidden;
        column.optional = perhaps & !hidden & !assumed & (!own | doubted);
        column.doubted = doubted;
    }

    /// What is known of a case's region.
    pub(super) fn region(&self, edition: &Edition, plan: &LanePlan, block: &Block, lane: usize) -> Known<u16> {
        let Some(question) = edition.door().region() else { return Known::NotApplicable };
        match (Lane { plan, block, lanes: self, lane }).choice(question).checked_sub(1) {
            Some(option) => Known::Value(option as u16).if_it_applies_when(self.perhaps_nowhere >> lane & 1 == 1),
            None if self.nowhere >> lane & 1 == 1 => Known::NotApplicable,
            None => Known::Unknown { optional: false },
        }
    }

    /// Sets the nodes of a number's comparisons with constants: each case is placed once, whatever the constants.
    fn place(&mut self, edition: &Edition, cut: &Cut) {
        let column = &self.numbers[cut.number.index()];
        // For each range the cases whose number lies in it or in a greater one.
        self.reach.clear();
        self.reach.resize(cut.cuts.len() + 2, 0);
        for (lane, value) in column.values.iter().enumerate() {
            self.reach[cut.cuts.partition_point(|cut| cut <= value)] |= 1 << lane;
        }
        for range in (1..self.reach.len()).rev() {
            self.reach[range - 1] |= self.reach[range];
        }
        let open = !column.known & !column.hidden;
        for (atom, holds, (low, high)) in &cut.atoms {
            let holds = self.reach[holds.start] & !self.reach[holds.end] & column.known;
            let (mut can, mut cannot) = (holds, !holds & !open | column.doubted);
            let open = [(true, open & column.optional), (false, open & !column.optional)];
            for (optional, cases) in open.into_iter().filter(|(_, cases)| *cases != 0) {
                let truth = within(edition.catalogue(), Known::Unknown { optional }, cut.number, *low, *high);
                can |= if truth.possibly() { cases } else { 0 };
                cannot |= if truth.negate().possibly() { cases } else { 0 };
            }
            (self.can[1 + *atom as usize], self.cannot[1 + *atom as usize]) = (can, cannot);
        }
    }

    fn work_out(&mut self, edition: &Edition, plan: &LanePlan, term: usize) {
        // What a term reads stands before it.
        let (before, after) = self.numbers.split_at_mut(edition.catalogue().numbers.len() + term);
        let Some(column) = after.first_mut() else { return };
        match plan.terms.list()[term] {
            Term::Int(_) => {}
            Term::Add(a, b) => column.combine(&before[a], &before[b], i64::overflowing_add),
            Term::Sub(a, b) => column.combine(&before[a], &before[b], i64::overflowing_sub),
            Term::Mul(a, b) => column.combine(&before[a], &before[b], i64::overflowing_mul),
        }
    }

    /// Sets the node of a comparison of numbers with each other.
    fn compare(&mut self, edition: &Edition, compared: &Compared) {
        let [a, b] = compared.columns.map(|column| &self.numbers[column]);
        let holds = word(|lane| compared.how.holds(a.values[lane], b.values[lane]));
        let (known, hidden) = (a.known & b.known, a.hidden | b.hidden);
        let doubted = (a.doubted | b.doubted) & known;
        let (mut can, mut cannot) = (holds & known, !holds & known | hidden | doubted);
        for lane in ones_of(!known & !hidden) {
            let number = |n: NumberIx| self.numbers[n.index()].get(lane);
            let (graph, catalogue) = (&edition.book().graph, edition.catalogue());
            let truth = Facts::compare_numbers(graph, catalogue, compared.condition, &number);
            can |= u64::from(truth.possibly()) << lane;
            cannot |= u64::from(truth.negate().possibly()) << lane;
        }
        (self.can[1 + compared.atom as usize], self.cannot[1 + compared.atom as usize]) = (can, cannot);
    }

    /// Calls `each` with the cases of every code of a measure, from code 1 on.
    pub(super) fn measure(&self, plan: &LanePlan, block: &Block, measure: &Measure, mut each: impl FnMut(u64)) {
        match measure {
            Measure::First(question, sets) => {
                let first = plan.options[question.index()] as usize;
                let (own, assumed) = (self.own[question.index()], self.assumed[question.index()]);
                let mut left = own | assumed;
                for set in sets {
                    let of = |chosen: &[u64]| ones(*set).fold(0, |any, option| any | chosen[first + option]);
                    let cases = left & (of(&block.chosen) & own | of(&plan.assumed.chosen) & assumed);
                    left &= !cases;
                    each(cases);
                }
            }
            Measure::Band(number, bands) => {
                let column = &self.numbers[number.index()];
                let mut left = column.known;
                for upto in bands {
                    let within = upto.map_or(u64::MAX, |upto| word(|lane| column.values[lane] <= upto));
                    each(left & within);
                    left &= !within;
                }
            }
        }
    }

    pub(super) fn law(&self, edition: &Edition, plan: &LanePlan, said: &mut [Said; LANES]) {
        // Form by form the cases, and then case by case the forms.
        let mut words = [[0; 5]; FormBits::CAPACITY];
        for (group, edge) in edition.effects().groups.iter().zip(&plan.groups) {
            let (can, surely) = (self.can(*edge), self.surely(*edge));
            let mut tell = |forms: FormBits, cases: [u64; 5]| {
                for form in forms.iter() {
                    words[form.index()].iter_mut().zip(cases).for_each(|(word, cases)| *word |= cases);
                }
            };
            tell(group.out, [surely, can, 0, 0, 0]);
            tell(group.needs, [0, 0, surely, 0, 0]);
            tell(group.ordered, [0, 0, 0, surely, can]);
        }
        said.fill(Said::default());
        for (form, words) in words.iter().enumerate().take(edition.catalogue().forms.len()) {
            let [out, may_be_out, needs, ordered, may_be_ordered] = words;
            let form = FormBits::one(FormIx(form as u16));
            ones_of(*out).for_each(|lane| said[lane].out |= form);
            ones_of(*may_be_out).for_each(|lane| said[lane].may_be_out |= form);
            ones_of(*needs).for_each(|lane| said[lane].needs |= form);
            ones_of(*ordered).for_each(|lane| said[lane].ordered |= form);
            ones_of(*may_be_ordered).for_each(|lane| said[lane].may_be_ordered |= form);
        }
    }
}
