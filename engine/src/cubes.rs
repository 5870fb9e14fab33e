//! All conditions of an edition side by side: a complete case is looked up in them, not swept through them.
//!
//! Every condition is a sum of cubes; a cube says for each question that it reads which answers it allows. For each
//! answer to each question one row of bits says which cubes allow it, and the conjunction of the rows of a case is the
//! set of cubes that hold in it: a few words for each question, however many gates the conditions have, and what
//! follows costs only as much as what holds. Source of the cubes: R. Rudell and A. Sangiovanni-Vincentelli,
//! *Multiple-Valued Minimization for PLA Optimization*, 1987; of the rows: T. Lakshman and D. Stiliadis, *High-Speed
//! Policy-Based Packet Forwarding Using Efficient Multi-Dimensional Range Matching*, 1998.

use crate::condition::{Comparison, Cond, CondId, ConditionGraph};
use crate::edition::Edition;
use crate::facts::{Facts, Known, Trit};
use crate::ids::{NumberIx, QuestionIx};
use crate::program::{Atom, Edge, Program, ranges};
use crate::terms::Terms;
use std::collections::{BTreeMap, HashMap};

/// Words of a row that are joined in one go.
const BLOCK: usize = 4;
/// Cubes of so many words.
const BLOCK_BITS: usize = BLOCK * u64::BITS as usize;
/// Most cubes of one condition, and of all together. What needs more is swept gate by gate, see [`Program`].
const MOST_OF_ONE: usize = 64;
const MOST: usize = 4096;

type Row = [u64; BLOCK];

/// Conditions as cubes.
#[derive(Clone, Debug)]
pub(crate) struct Cubes {
    choices: Vec<Choice>,
    sets: Vec<Set>,
    numbers: Vec<Number>,
    comparisons: Vec<Compared>,
    terms: Terms,
    /// Rows of one block.
    height: usize,
    /// Block by block.
    rows: Vec<Row>,
    /// The cubes that there are, block by block.
    cubes: Vec<Row>,
    /// Condition of each cube. Those of one condition stand together.
    condition_of: Vec<u32>,
}

/// Conditions that hold for certain, in the order of [`Effects::conditions`](crate::effects::Effects).
#[derive(Clone, Debug)]
pub(crate) struct Holding {
    /// Room for each, and for one that is not kept.
    room: Vec<u32>,
    count: usize,
    last: u32,
}

impl Holding {
    /// Room for so many conditions.
    pub fn new(conditions: usize) -> Self {
        Self { room: vec![0; conditions + 1], count: 0, last: u32::MAX }
    }
    pub fn list(&self) -> &[u32] {
        &self.room[..self.count]
    }
    pub fn clear(&mut self) {
        (self.count, self.last) = (0, u32::MAX);
    }
    /// Adds a condition, unless it is the one added last; without a branch, as no machine can guess which it will be.
    #[inline]
    pub fn push(&mut self, condition: u32) {
        self.room[self.count] = condition;
        self.count += usize::from(condition != self.last);
        self.last = condition;
    }
}

/// A choice question that conditions ask for.
#[derive(Clone, Copy, Debug)]
struct Choice {
    question: QuestionIx,
    /// Row of "does not apply"; those of its options follow.
    first: u32,
    /// The row from there that stands for all options that no condition asks for.
    other: u32,
}

/// A question of several options that conditions ask for.
#[derive(Clone, Debug)]
struct Set {
    question: QuestionIx,
    /// Options, each with the row of "not chosen"; that of "chosen" follows.
    options: Vec<(u16, u32)>,
}

/// A number that conditions compare with constants.
#[derive(Clone, Debug)]
struct Number {
    number: NumberIx,
    /// The least values of its ranges but the first, which has none.
    cuts: Vec<i64>,
    /// Row of "does not apply"; those of its ranges follow.
    first: u32,
}

/// A comparison of numbers with each other.
#[derive(Clone, Copy, Debug)]
struct Compared {
    /// Its place among the program's atoms.
    atom: usize,
    /// How, and what stands in which columns; none where a number depends on a condition.
    columns: Option<(Comparison, usize, usize)>,
    /// Row of "no"; that of "yes" follows.
    first: u32,
}

/// Something that a case gives one value to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Reads {
    /// A choice question: "does not apply", the options that conditions ask for, and one that stands for all others.
    Choice(QuestionIx),
    /// A number: "does not apply", and the ranges into which the constants cut it.
    Number(NumberIx),
    /// An atom: no or yes.
    Atom(usize),
}

/// How many values something has, and the row of the first.
#[derive(Clone, Copy, Debug)]
struct Variable {
    reads: Reads,
    values: u32,
    first: u32,
}

/// Which values each variable may have; variables that are not named may have any.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cube(Vec<(u32, u128)>);

struct Builder<'a> {
    program: &'a Program,
    variables: Vec<Variable>,
    /// Of each atom: its variable, and the value that it asks for.
    literals: Vec<(u32, u128)>,
    cuts: BTreeMap<NumberIx, Vec<i64>>,
    covers: HashMap<Edge, Option<Vec<Cube>>>,
}

impl Cubes {
    /// Brings conditions over so many numbers into cubes; `None` where that would take too many.
    pub fn new(graph: &ConditionGraph, numbers: usize, program: &Program, conditions: &[Edge]) -> Option<Self> {
        let mut builder = Builder::new(program)?;
        let (mut cubes, mut condition_of) = (Vec::new(), Vec::new());
        for (at, edge) in conditions.iter().enumerate() {
            let cover = builder.cover(*edge)?;
            condition_of.resize(condition_of.len() + cover.len(), at as u32);
            cubes.extend(cover);
        }
        (cubes.len() <= MOST).then(|| builder.lay_out(graph, numbers, &cubes, condition_of))
    }

    /// Lists the conditions that hold, in their order. False where something that they read is open, and then `holding`
    /// means nothing. `picked` and `worked_out` are room to work in.
    pub fn holding(
        &self,
        edition: &Edition,
        facts: &Facts,
        (picked, worked_out): (&mut Vec<u32>, &mut Vec<Option<i64>>),
        holding: &mut Holding,
    ) -> bool {
        picked.clear();
        let mut open = false;
        picked.extend(self.choices.iter().map(|choice| {
            let chosen = facts.choices[choice.question.index()];
            open |= chosen.open();
            choice.first + chosen.code().min(choice.other)
        }));
        for set in &self.sets {
            let mask = match facts.sets.get(set.question) {
                Known::Value(mask) => mask,
                other => {
                    open |= other != Known::NotApplicable;
                    0
                }
            };
            // A machine shifts words of 64 bits.
            let halves = [mask as u64, (mask >> 64) as u64];
            picked.extend(set.options.iter().map(|(option, row)| {
                let half = halves[usize::from(*option >= 64)];
                row + (half >> (option % 64) & 1) as u32
            }));
        }
        picked.extend(self.numbers.iter().map(|number| {
            let range = match facts.numbers[number.number.index()] {
                Known::Value(value) => 1 + number.cuts.partition_point(|cut| *cut <= value) as u32,
                other => {
                    open |= other != Known::NotApplicable;
                    0
                }
            };
            number.first + range
        }));
        self.terms.work_out(facts, worked_out);
        picked.extend(self.comparisons.iter().map(|compared| {
            let value = |column| self.terms.value(facts, worked_out, column);
            let known = compared.columns.and_then(|(how, a, b)| Some(how.holds(value(a)?, value(b)?)));
            let holds = known.unwrap_or_else(|| {
                let truth = edition.program().atom(compared.atom, edition.catalogue(), &edition.book().graph, facts);
                open |= truth == Trit::OPEN;
                truth == Trit::TRUE
            });
            compared.first + u32::from(holds)
        }));
        holding.clear();
        if !open {
            self.join(picked, holding);
        }
        !open
    }

    fn join(&self, picked: &[u32], holding: &mut Holding) {
        let blocks = self.rows.chunks_exact(self.height.max(1)).zip(&self.cubes);
        for ((rows, cubes), conditions) in blocks.zip(self.condition_of.chunks(BLOCK_BITS)) {
            let alive = picked.iter().fold(*cubes, |alive, row| {
                let row = rows[*row as usize];
                std::array::from_fn(|word| alive[word] & row[word])
            });
            for (mut alive, conditions) in alive.into_iter().zip(conditions.chunks(64)) {
                while alive != 0 {
                    holding.push(conditions[alive.trailing_zeros() as usize]);
                    alive &= alive - 1;
                }
            }
        }
    }
}

impl<'a> Builder<'a> {
    fn new(program: &'a Program) -> Option<Self> {
        let cuts = program.cuts();
        let mut variables: Vec<Variable> = Vec::new();
        let mut place: HashMap<Reads, usize> = HashMap::new();
        let mut literals = Vec::new();
        for (at, atom) in program.atoms().iter().enumerate() {
            let (reads, values, asked) = match *atom {
                // "Does not apply", the option and those before it, and all greater ones.
                Atom::Is(question, option) => {
                    let value = usize::from(option) + 1;
                    (Reads::Choice(question), value + 2, bits(value..value + 1)?)
                }
                Atom::Within(number, low, high) => {
                    let cuts = &cuts[&number];
                    // After "does not apply".
                    let ranges = ranges(cuts, low, high);
                    (Reads::Number(number), cuts.len() + 2, bits(ranges.start + 1..ranges.end + 1)?)
                }
                Atom::Has(..) | Atom::Compare(_) => (Reads::Atom(at), 2, 0b10),
            };
            let variable = *place.entry(reads).or_insert_with(|| {
                variables.push(Variable { reads, values: 0, first: 0 });
                variables.len() - 1
            });
            variables[variable].values = variables[variable].values.max(values as u32);
            literals.push((variable as u32, asked));
        }
        let mut first = 0;
        for variable in &mut variables {
            variable.first = first;
            first += variable.values;
        }
        let fits = variables.iter().all(|variable| variable.values <= u128::BITS);
        fits.then(|| Self { program, literals, cuts, variables, covers: HashMap::new() })
    }

    fn lay_out(&self, graph: &ConditionGraph, numbers: usize, cubes: &[Cube], condition_of: Vec<u32>) -> Cubes {
        let height = self.variables.iter().map(|variable| variable.values as usize).sum();
        let blocks = cubes.len().div_ceil(BLOCK_BITS);
        let mut out = Cubes {
            choices: Vec::new(),
            sets: Vec::new(),
            numbers: Vec::new(),
            comparisons: Vec::new(),
            terms: Terms::after(numbers),
            height,
            rows: vec![[0; BLOCK]; height * blocks],
            cubes: vec![[0; BLOCK]; blocks],
            condition_of,
        };
        for (at, cube) in cubes.iter().enumerate() {
            let (block, word, bit) = (at / BLOCK_BITS, at / 64 % BLOCK, 1u64 << (at % 64));
            out.cubes[block][word] |= bit;
            for (v, variable) in self.variables.iter().enumerate() {
                let allowed = cube.allowed(v as u32);
                for value in (0..variable.values).filter(|value| allowed >> value & 1 == 1) {
                    out.rows[block * height + (variable.first + value) as usize][word] |= bit;
                }
            }
        }
        for variable in &self.variables {
            let first = variable.first;
            match variable.reads {
                Reads::Choice(question) => {
                    out.choices.push(Choice { question, first, other: variable.values - 1 });
                }
                Reads::Number(number) => {
                    out.numbers.push(Number { number, cuts: self.cuts[&number].clone(), first });
                }
                Reads::Atom(atom) => match self.program.atoms()[atom] {
                    Atom::Has(question, option) => match out.sets.iter_mut().find(|set| set.question == question) {
                        Some(set) => set.options.push((option, first)),
                        None => out.sets.push(Set { question, options: vec![(option, first)] }),
                    },
                    Atom::Compare(condition) => {
                        let columns = compared(graph, condition, &mut out.terms);
                        out.comparisons.push(Compared { atom, columns, first });
                    }
                    // They are read as one with their question or number.
                    Atom::Is(..) | Atom::Within(..) => {}
                },
            }
        }
        out
    }

    /// The cubes of a condition.
    fn cover(&mut self, edge: Edge) -> Option<Vec<Cube>> {
        if let Some(cover) = self.covers.get(&edge) {
            return cover.clone();
        }
        let cover = self.make(edge);
        self.covers.insert(edge, cover.clone());
        cover
    }

    fn make(&mut self, edge: Edge) -> Option<Vec<Cube>> {
        let Some(leaf) = edge.position().checked_sub(1) else {
            return Some(if edge.inverted() { vec![Cube(Vec::new())] } else { Vec::new() });
        };
        let Some(gate) = leaf.checked_sub(self.program.atoms().len()) else {
            let (variable, asked) = self.literals[leaf];
            let allowed = if edge.inverted() { !asked & self.all(variable) } else { asked };
            // A comparison that no value meets holds nowhere.
            return Some(if allowed == 0 { Vec::new() } else { vec![Cube(vec![(variable, allowed)])] });
        };
        let [a, b] = self.program.gates()[gate];
        let cover = if edge.inverted() {
            let mut either = self.cover(a.negate())?;
            either.extend(self.cover(b.negate())?);
            either
        } else {
            let (a, b) = (self.cover(a)?, self.cover(b)?);
            a.iter().flat_map(|a| b.iter().filter_map(|b| a.and(b))).collect()
        };
        let cover = self.tidy(cover);
        (cover.len() <= MOST_OF_ONE).then_some(cover)
    }

    fn all(&self, variable: u32) -> u128 {
        u128::MAX >> (u128::BITS - self.variables[variable as usize].values)
    }

    /// Joins cubes that differ in one variable, and leaves out what lies within another.
    fn tidy(&self, mut cubes: Vec<Cube>) -> Vec<Cube> {
        let mut done: Vec<Cube> = Vec::with_capacity(cubes.len());
        while let Some(cube) = cubes.pop() {
            if done.iter().any(|other| cube.within(other)) {
                continue;
            }
            done.retain(|other| !other.within(&cube));
            match done.iter().position(|other| cube.differs_in_one(other)) {
                Some(at) => cubes.push(cube.join(&done.swap_remove(at), |variable| self.all(variable))),
                None => done.push(cube),
            }
        }
        done
    }
}

impl Cube {
    /// What lies within both; `None` where nothing does.
    fn and(&self, other: &Cube) -> Option<Cube> {
        let mut out = self.clone();
        for (variable, allowed) in &other.0 {
            match out.0.binary_search_by_key(variable, |(v, _)| *v) {
                Ok(at) => {
                    out.0[at].1 &= allowed;
                    if out.0[at].1 == 0 {
                        return None;
                    }
                }
                Err(at) => out.0.insert(at, (*variable, *allowed)),
            }
        }
        Some(out)
    }

    fn allowed(&self, variable: u32) -> u128 {
        self.0.binary_search_by_key(&variable, |(v, _)| *v).map_or(u128::MAX, |at| self.0[at].1)
    }

    fn within(&self, other: &Cube) -> bool {
        other.0.iter().all(|(variable, allowed)| self.allowed(*variable) & !allowed == 0)
    }

    fn differs_in_one(&self, other: &Cube) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|(a, b)| a.0 == b.0)
            && self.0.iter().zip(&other.0).filter(|(a, b)| a != b).count() == 1
    }

    /// What lies within either, for two cubes that differ in one variable.
    fn join(&self, other: &Cube, all: impl Fn(u32) -> u128) -> Cube {
        let joined = self.0.iter().zip(&other.0).map(|(a, b)| (a.0, a.1 | b.1));
        Cube(joined.filter(|(variable, allowed)| *allowed != all(*variable)).collect())
    }
}

/// How a condition compares, and which columns.
fn compared(graph: &ConditionGraph, condition: CondId, terms: &mut Terms) -> Option<(Comparison, usize, usize)> {
    let Cond::Compare(how, left, right) = graph.cond(condition) else { return None };
    Some((how, terms.column(graph, left)?, terms.column(graph, right)?))
}

/// The bits at these positions; `None` where there are too many for a word.
fn bits(positions: std::ops::Range<usize>) -> Option<u128> {
    (positions.end <= u128::BITS as usize).then(|| positions.fold(0, |bits, at| bits | 1 << at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_of_more_options_than_a_word_has_bits_is_left_to_the_sweep() {
        for (option, fits) in [(0, true), (125, true), (126, false), (130, false), (u16::MAX, false)] {
            let mut graph = ConditionGraph::default();
            let condition = graph.add(Cond::Is(QuestionIx(0), option));
            let program = Program::compile(&graph, &[condition]);
            assert_eq!(Cubes::new(&graph, 0, &program, program.roots()).is_some(), fits, "option {option}");
        }
    }
}
