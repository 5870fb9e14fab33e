//! Sixty-four cases at once: every condition is one machine word, each case one bit of it.
//!
//! The program of an edition is swept once for all of them; what is a number of its own in each case (thresholds, levels,
//! fit) is worked out column by column. Two words a node carry partial knowledge, as in [`Trit`](crate::facts::Trit): "can be true" and "can
//! be false". A test holds this together with [`Edition::evaluate`].

use crate::admission::{Admitted, FormBits, Said};
use crate::bits::{ones, ones_of};
use crate::columns::{Block, option_places};
use crate::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use crate::edition::Edition;
use crate::facts::{Facts, Known};
use crate::ids::{FormIx, NumberIx, QuestionIx};
use crate::importance::Weights;
use crate::levels::{ASK, FULL, Measure, Reads};
use crate::program::{Atom, Edge, Program, ranges, within};
use std::collections::HashMap;

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
    /// Where the options of each question begin in a block.
    pub options: Vec<u32>,
    /// The answers that are assumed where a case has none.
    assumed: Block,
    /// Columns of numbers that are worked out from others follow those of the catalogue's numbers.
    terms: Vec<Term>,
}

#[derive(Clone, Debug)]
struct Step {
    question: QuestionIx,
    visible: Option<Edge>,
    /// Gates to sweep before the visibility is known.
    gates: Vec<u32>,
    /// Options that conditions ask for: their place in a block, and the node.
    options: Vec<(u32, u32)>,
    numbers: std::ops::Range<usize>,
    /// Its numbers that are compared with constants.
    cut: Vec<Cut>,
    /// Terms, and comparisons of numbers with each other, that are known once this question is settled.
    terms: Vec<usize>,
    compared: Vec<Compared>,
    assumed: bool,
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

/// A number that is worked out from those in two columns, or a constant.
#[derive(Clone, Copy, Debug)]
enum Term {
    Int(i64),
    Add(usize, usize),
    Sub(usize, usize),
    Mul(usize, usize),
}

/// A comparison of two columns.
#[derive(Clone, Copy, Debug)]
struct Compared {
    atom: u32,
    condition: CondId,
    how: Comparison,
    columns: [usize; 2],
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
        let options = option_places(edition);
        let assumptions = edition.assuming_sources().assumed;
        let step = |question: &QuestionIx| Step {
            question: *question,
            visible: shown.get(question.index()).copied().flatten().map(|root| program.roots()[root]),
            gates: Vec::new(),
            options: Vec::new(),
            numbers: catalogue.numbers_of(*question),
            cut: Vec::new(),
            terms: Vec::new(),
            compared: Vec::new(),
            assumed: assumptions.is_some_and(|assumed| assumed.get(*question).is_some()),
        };
        let mut plan = Self {
            steps: edition.question_order().iter().map(step).collect(),
            rest: Vec::new(),
            groups: edition.effects().groups.iter().map(|group| program.roots()[group.root]).collect(),
            assumed: Block::uniform(edition, &options, assumptions),
            options,
            terms: Vec::new(),
            program,
        };
        plan.place_atoms(edition)?;
        plan.place_gates();
        Some(plan)
    }

    /// Gives every atom to the question that settles it.
    fn place_atoms(&mut self, edition: &Edition) -> Option<()> {
        let (catalogue, graph, place) = (edition.catalogue(), &edition.book().graph, &edition.wiring().place);
        let cuts = self.program.cuts();
        let mut columns = HashMap::new();
        for (a, atom) in self.program.atoms().to_vec().into_iter().enumerate() {
            let a = a as u32;
            match atom {
                Atom::Is(question, option) | Atom::Has(question, option) => {
                    let options = self.options[question.index()]..self.options[question.index() + 1];
                    let at = options.start + u32::from(option);
                    // An option that the question does not have is never chosen.
                    let at = if options.contains(&at) { at } else { self.options[catalogue.questions.len()] };
                    self.steps[place[question.index()] as usize].options.push((at, 1 + a));
                }
                Atom::Within(number, low, high) => {
                    let question = catalogue.numbers[number.index()].question;
                    let step = &mut self.steps[place[question.index()] as usize];
                    let cuts = &cuts[&number];
                    let atom = (a, ranges(cuts, low, high), (low, high));
                    match step.cut.iter_mut().find(|cut| cut.number == number) {
                        Some(cut) => cut.atoms.push(atom),
                        None => step.cut.push(Cut { number, cuts: cuts.clone(), atoms: vec![atom] }),
                    }
                }
                Atom::Compare(condition) => {
                    let Cond::Compare(how, left, right) = graph.cond(condition) else { return None };
                    let last = edition.reads(condition).iter().map(|q| place[q.index()]).max().unwrap_or(0) as usize;
                    let mut column = |number| self.column(edition, graph, number, &mut columns);
                    let columns = [column(left)?, column(right)?];
                    self.steps[last].compared.push(Compared { atom: a, condition, how, columns });
                }
            }
        }
        Some(())
    }

    /// The column of a number, which may be a new one; `None` where it depends on a condition.
    fn column(
        &mut self,
        edition: &Edition,
        graph: &ConditionGraph,
        number: NumId,
        known: &mut HashMap<NumId, usize>,
    ) -> Option<usize> {
        if let Some(column) = known.get(&number) {
            return Some(*column);
        }
        let mut of = |number| self.column(edition, graph, number, known);
        let term = match graph.num(number) {
            Num::Fact(fact) => return Some(fact.index()),
            Num::Int(value) => Term::Int(value),
            Num::Add(a, b) => Term::Add(of(a)?, of(b)?),
            Num::Sub(a, b) => Term::Sub(of(a)?, of(b)?),
            Num::Mul(a, b) => Term::Mul(of(a)?, of(b)?),
            Num::If(..) => return None,
        };
        let (catalogue, mut facts) = (edition.catalogue(), Vec::new());
        graph.facts_in(number, &mut facts);
        let places = facts.iter().map(|fact| edition.wiring().place[catalogue.numbers[fact.index()].question.index()]);
        self.steps[places.max().unwrap_or(0) as usize].terms.push(self.terms.len());
        self.terms.push(term);
        let column = catalogue.numbers.len() + self.terms.len() - 1;
        known.insert(number, column);
        Some(column)
    }

    /// Gives every gate to the first question whose visibility needs it.
    fn place_gates(&mut self) {
        let first_gate = 1 + self.program.atoms().len();
        let mut swept = vec![false; self.program.gates().len()];
        for step in &mut self.steps {
            let Some(visible) = step.visible else { continue };
            let mut stack = vec![visible];
            while let Some(edge) = stack.pop() {
                let Some(gate) = edge.position().checked_sub(first_gate) else { continue };
                if !std::mem::replace(&mut swept[gate], true) {
                    step.gates.push(gate as u32);
                    stack.extend(self.program.gates()[gate]);
                }
            }
            step.gates.sort_unstable();
        }
        self.rest = (0..swept.len()).filter(|gate| !swept[*gate]).map(|gate| gate as u32).collect();
    }
}

/// The state of up to [`LANES`] cases.
#[derive(Debug)]
struct Lanes {
    can: Vec<u64>,
    cannot: Vec<u64>,
    /// Per question: the cases whose own answer counts, and those in which an assumption stands for it.
    own: Vec<u64>,
    assumed: Vec<u64>,
    /// Numbers, and then terms.
    numbers: Vec<Column>,
    /// Room to work in.
    reach: Vec<u64>,
    /// Cases in which the question of the region is not asked, and those in which it may turn out not to be.
    nowhere: u64,
    perhaps_nowhere: u64,
}

/// What is known of a number in each case.
#[derive(Clone, Debug)]
struct Column {
    values: [i64; LANES],
    known: u64,
    /// Its question is not asked.
    hidden: u64,
    /// Not known, and may turn out not to apply.
    optional: u64,
    /// Holds only if its question applies, which is open.
    doubted: u64,
}

impl Column {
    const OPEN: Self = Self { values: [0; LANES], known: 0, hidden: 0, optional: 0, doubted: 0 };

    fn get(&self, lane: usize) -> Known<i64> {
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

/// The cases in which something holds.
#[inline]
fn word(holds: impl Fn(usize) -> bool) -> u64 {
    (0..LANES).rev().fold(0, |word, lane| word << 1 | u64::from(holds(lane)))
}

/// For each case all bits where its own is set, and none elsewhere: a machine masks several cases at once with them.
#[inline]
fn masks(cases: u64) -> [u16; LANES] {
    let mut out = [0; LANES];
    for (eight, bits) in out.chunks_exact_mut(8).zip(cases.to_le_bytes()) {
        eight.copy_from_slice(&MASKS[usize::from(bits)]);
    }
    out
}

/// The [`masks`] of eight cases.
static MASKS: [[u16; 8]; 256] = {
    let mut all = [[0; 8]; 256];
    let mut at = 0;
    while at < 256 * 8 {
        if ((at / 8) >> (at % 8)) & 1 == 1 {
            all[at / 8][at % 8] = u16::MAX;
        }
        at += 1;
    }
    all
};

/// One case of many, as best estimates read it.
struct Lane<'a> {
    plan: &'a LanePlan,
    block: &'a Block,
    lanes: &'a Lanes,
    lane: usize,
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

/// What many cases come to.
#[derive(Debug)]
pub(crate) struct Swept {
    lanes: Lanes,
    strict: Lanes,
    said: [Said; LANES],
    strict_said: [Said; LANES],
    /// Cases in which an assumption stands for some answer.
    assumed: u64,
    scales: Vec<Scale>,
    /// Per criterion: the place in its table, and the level.
    places: Vec<[u16; LANES]>,
    levels: Vec<[i16; LANES]>,
    /// Per criterion, what rules say.
    derived: Vec<[i32; LANES]>,
}

/// Themes that weigh the same, and what they give.
#[derive(Debug)]
struct Scale {
    /// In thousandths.
    weight: i64,
    /// Per group of effects that score: forms, and points in the unit that a full level counts in.
    points: Vec<Vec<(FormIx, i32)>>,
    /// Per form: criteria with what a full level of each counts.
    rows: Vec<Vec<(usize, i16)>>,
    /// Per form: sums of points and of levels.
    scored: Vec<[i32; LANES]>,
    levelled: Vec<[i32; LANES]>,
}

impl Scale {
    fn new(edition: &Edition, weights: &Weights, weight: i64) -> Self {
        let (effects, matrix, forms) = (edition.effects(), edition.matrix(), edition.catalogue().forms.len());
        let points = effects.groups[..effects.scoring].iter().map(|group| {
            let those = effects.points(group).iter().filter(|points| weights.0[usize::from(points.theme)] == weight);
            those.map(|points| (points.form, (points.value / i64::from(FULL)) as i32)).collect()
        });
        let mut rows = vec![Vec::new(); forms];
        for (criterion, products) in matrix.rows().enumerate().filter(|(c, _)| weights.0[matrix.theme[*c]] == weight) {
            for (row, product) in rows.iter_mut().zip(products).filter(|(_, product)| **product != 0) {
                row.push((criterion, *product));
            }
        }
        let sums = vec![[0; LANES]; forms];
        Self { weight, points: points.collect(), rows, scored: sums.clone(), levelled: sums }
    }

    fn add(&mut self, group: usize, masks: &[i32; LANES]) {
        for (form, value) in &self.points[group] {
            self.scored[form.index()].iter_mut().zip(masks).for_each(|(sum, mask)| *sum += value & mask);
        }
    }

    fn add_levels(&mut self, levels: &[[i16; LANES]]) {
        for (sums, row) in self.levelled.iter_mut().zip(&self.rows) {
            for (part, sums) in sums.chunks_exact_mut(PART).enumerate() {
                // Few enough to stay where a machine calculates.
                let mut total = [0; PART];
                for (criterion, product) in row {
                    let levels = &levels[*criterion][part * PART..][..PART];
                    for (sum, level) in total.iter_mut().zip(levels) {
                        *sum += i32::from(*level) * i32::from(*product);
                    }
                }
                sums.copy_from_slice(&total);
            }
        }
    }
}

/// Cases whose levels are added up in one go.
const PART: usize = 16;

impl Swept {
    /// Buffers for sweeps under these weights.
    pub fn new(edition: &Edition, plan: &LanePlan, weights: &Weights) -> Self {
        let criteria = edition.catalogue().criteria.len();
        let mut different = weights.0.clone();
        different.sort_unstable();
        different.dedup();
        Self {
            lanes: Lanes::new(edition, plan),
            strict: Lanes::new(edition, plan),
            said: [Said::default(); LANES],
            strict_said: [Said::default(); LANES],
            assumed: 0,
            scales: different.iter().map(|weight| Scale::new(edition, weights, *weight)).collect(),
            places: vec![[0; LANES]; criteria],
            levels: vec![[0; LANES]; criteria],
            derived: vec![[0; LANES]; criteria],
        }
    }

    /// Sweeps a block.
    pub fn sweep(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        self.assumed = self.lanes.settle(edition, plan, block, true);
        self.lanes.law(edition, plan, &mut self.said);
        self.score(edition, plan, block);
        if self.assumed != 0 {
            self.strict.settle(edition, plan, block, false);
            self.strict.law(edition, plan, &mut self.strict_said);
        }
    }

    /// What the law says in one case.
    pub fn admitted(&self, edition: &Edition, plan: &LanePlan, block: &Block, lane: usize) -> Admitted {
        let door = edition.door();
        let assumed = door.admit_in(self.lanes.region(edition, plan, block, lane), self.said[lane]);
        if self.assumed >> lane & 1 == 0 {
            return assumed;
        }
        let strict = door.admit_in(self.strict.region(edition, plan, block, lane), self.strict_said[lane]);
        strict.assuming(assumed, door.special)
    }

    /// Fit of a form in one case, in 1/1,000,000.
    pub fn fit(&self, form: FormIx, lane: usize) -> i64 {
        let sum = |scale: &Scale| {
            let points = i64::from(scale.scored[form.index()][lane]) * i64::from(FULL);
            (points + i64::from(scale.levelled[form.index()][lane])) * scale.weight
        };
        self.scales.iter().map(sum).sum::<i64>() / 1000
    }

    fn score(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        let effects = edition.effects();
        self.scales.iter_mut().flat_map(|scale| &mut scale.scored).for_each(|sums| sums.fill(0));
        self.derived.iter_mut().for_each(|levels| levels.fill(0));
        for (at, (group, edge)) in effects.groups[..effects.scoring].iter().zip(&plan.groups).enumerate() {
            let surely = self.lanes.surely(*edge);
            if surely == 0 {
                continue;
            }
            let masks = masks(surely).map(|mask| i32::from(mask as i16));
            self.scales.iter_mut().for_each(|scale| scale.add(at, &masks));
            for (criterion, level) in effects.levels(group) {
                let derived = &mut self.derived[criterion.index()];
                for lane in ones_of(surely) {
                    derived[lane] = derived[lane].max(*level);
                }
            }
        }
        self.level(edition, plan, block);
        self.scales.iter_mut().for_each(|scale| scale.add_levels(&self.levels));
    }

    fn level(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        let (tables, lanes) = (edition.level_tables(), &self.lanes);
        self.places.iter_mut().for_each(|places| places.fill(0));
        for hears in tables.choices() {
            let (places, question) = (&mut self.places[usize::from(hears.criterion)], hears.what.index());
            let sources = [(lanes.own[question], block), (lanes.assumed[question], &plan.assumed)];
            for (cases, block) in sources.into_iter().filter(|(cases, _)| *cases != 0) {
                for ((place, code), mask) in places.iter_mut().zip(&block.codes[question]).zip(masks(cases)) {
                    *place += (code & mask) * hears.stride;
                }
            }
        }
        for hears in tables.measures() {
            let places = &mut self.places[usize::from(hears.criterion)];
            let mut code = 0;
            lanes.measure(plan, block, &hears.what, |cases| {
                code += hears.stride;
                places.iter_mut().zip(masks(cases)).for_each(|(place, mask)| *place += code & mask);
            });
        }
        for (criterion, (levels, places)) in self.levels.iter_mut().zip(&self.places).enumerate() {
            let table = tables.of(criterion);
            for (level, place) in levels.iter_mut().zip(places) {
                *level = table.get(usize::from(*place)).copied().unwrap_or(0);
            }
        }
        for criterion in tables.asking() {
            let criterion = usize::from(*criterion);
            let (rule, derived) = (&edition.level_rules()[criterion], &self.derived[criterion]);
            for (lane, level) in self.levels[criterion].iter_mut().enumerate().filter(|(_, level)| **level == ASK) {
                *level = rule.point(&Lane { plan, block, lanes, lane }, derived[lane]) as i16;
            }
        }
    }
}

impl Lanes {
    fn new(edition: &Edition, plan: &LanePlan) -> Self {
        let nodes = 1 + plan.program.atoms().len() + plan.program.gates().len();
        let questions = edition.catalogue().questions.len();
        let terms = plan.terms.iter().map(|term| match term {
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
    fn surely(&self, edge: Edge) -> u64 {
        self.can(edge) & !self.cannot(edge)
    }

    /// Settles all questions and sweeps all gates. Gives the cases in which something is assumed: an answer, or that a
    /// question applies which was answered.
    fn settle(&mut self, edition: &Edition, plan: &LanePlan, block: &Block, assuming: bool) -> u64 {
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
    fn region(&self, edition: &Edition, plan: &LanePlan, block: &Block, lane: usize) -> Known<u16> {
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
        match plan.terms[term] {
            Term::Int(_) => {}
            Term::Add(a, b) => column.combine(&before[a], &before[b], i64::overflowing_add),
            Term::Sub(a, b) => column.combine(&before[a], &before[b], i64::overflowing_sub),
            Term::Mul(a, b) => column.combine(&before[a], &before[b], i64::overflowing_mul),
        }
    }

    /// Sets the node of a comparison of numbers with each other.
    fn compare(&mut self, edition: &Edition, compared: &Compared) {
        let [a, b] = compared.columns.map(|column| &self.numbers[column]);
        let holds = match compared.how {
            Comparison::Less => word(|lane| a.values[lane] < b.values[lane]),
            Comparison::AtMost => word(|lane| a.values[lane] <= b.values[lane]),
            Comparison::Equal => word(|lane| a.values[lane] == b.values[lane]),
        };
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
    fn measure(&self, plan: &LanePlan, block: &Block, measure: &Measure, mut each: impl FnMut(u64)) {
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

    fn law(&self, edition: &Edition, plan: &LanePlan, said: &mut [Said; LANES]) {
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
