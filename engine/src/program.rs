//! The decision program: all conditions of an edition as one flat and-inverter graph.
//!
//! Every distinct condition is a node of two inputs, and negation is a bit of the edge, so that an assessment is one
//! branch-free sweep over an array. The same array is read exactly (two bits a node, one case), by 64 lanes (one word
//! a node, 64 cases), and by the provers as clauses. Source of the representation: A. Biere, *The AIGER
//! And-Inverter Graph Format*, 2007.

use crate::catalogue::Catalogue;
use crate::condition::{Comparison, Cond, CondId, ConditionGraph, Num};
use crate::facts::{Facts, Known, Trit};
use crate::ids::{NumberIx, QuestionIx};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A node, or its opposite: twice the node's position, plus one for the opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge(pub(crate) u32);

impl Edge {
    const FALSE: Edge = Edge(0);

    fn node(position: usize) -> Self {
        Edge((position as u32) << 1)
    }
    /// The opposite.
    pub fn negate(self) -> Self {
        Edge(self.0 ^ 1)
    }
    /// Position of the node.
    pub fn position(self) -> usize {
        (self.0 >> 1) as usize
    }
    /// Whether the edge means the opposite of its node.
    pub fn inverted(self) -> bool {
        self.0 & 1 == 1
    }
}

/// What a leaf of the program asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Atom {
    /// See [`Cond::Is`].
    Is(QuestionIx, u16),
    /// See [`Cond::Has`].
    Has(QuestionIx, u16),
    /// A number lies between two values, both included. False when it does not apply.
    Within(NumberIx, i64, i64),
    /// Any other comparison, decided on the condition graph.
    Compare(CondId),
}

/// A compiled set of conditions.
///
/// Node 0 is the constant false, then come the atoms, then the gates.
#[derive(Clone, Debug)]
pub struct Program {
    atoms: Vec<Atom>,
    gates: Vec<[Edge; 2]>,
    roots: Vec<Edge>,
    /// Atoms of each choice question: (question, [(option, atom)]).
    choices: Vec<(QuestionIx, Vec<(u16, u32)>)>,
    sets: Vec<(QuestionIx, Vec<(u16, u32)>)>,
    numbers: Vec<u32>,
}

impl Program {
    /// Compiles conditions; the result of root `i` is that of `roots[i]`.
    pub fn compile(graph: &ConditionGraph, roots: &[CondId]) -> Self {
        let mut lowering = Lowering::default();
        for &root in roots {
            lowering.collect_atoms(graph, root);
        }
        let edges: Vec<Edge> = roots.iter().map(|root| lowering.edge(graph, *root)).collect();
        let Lowering { atoms, gates, .. } = lowering;
        let (mut choices, mut sets, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for (i, atom) in atoms.iter().enumerate() {
            let i = i as u32;
            match *atom {
                Atom::Is(question, option) => push_group(&mut choices, question, option, i),
                Atom::Has(question, option) => push_group(&mut sets, question, option, i),
                Atom::Within(..) | Atom::Compare(_) => numbers.push(i),
            }
        }
        Self { atoms, gates, roots: edges, choices, sets, numbers }
    }

    /// The leaves.
    pub fn atoms(&self) -> &[Atom] {
        &self.atoms
    }
    /// The gates, each the conjunction of two edges to earlier nodes.
    pub fn gates(&self) -> &[[Edge; 2]] {
        &self.gates
    }
    /// The compiled roots.
    pub fn roots(&self) -> &[Edge] {
        &self.roots
    }

    /// For each number that is compared with constants the ranges into which they cut it: the least values of all ranges
    /// but the first, which has none.
    pub(crate) fn cuts(&self) -> BTreeMap<NumberIx, Vec<i64>> {
        let mut cuts: BTreeMap<NumberIx, Vec<i64>> = BTreeMap::new();
        for atom in &self.atoms {
            if let Atom::Within(number, low, high) = *atom {
                let cuts = cuts.entry(number).or_default();
                cuts.extend(high.checked_add(1));
                cuts.extend((low > i64::MIN).then_some(low));
            }
        }
        for cuts in cuts.values_mut() {
            cuts.sort_unstable();
            cuts.dedup();
        }
        cuts
    }

    /// Evaluates all nodes under partial knowledge into `nodes` (reused between calls).
    /// Cost: one pass over atoms and gates.
    pub fn evaluate(&self, catalogue: &Catalogue, graph: &ConditionGraph, facts: &Facts, nodes: &mut Vec<Trit>) {
        nodes.clear();
        nodes.resize(1 + self.atoms.len(), Trit::FALSE);
        for (question, options) in &self.choices {
            let known = facts.choices[question.index()].known();
            match known {
                Known::Value(value) | Known::Perhaps(value) => {
                    for (_, atom) in options.iter().filter(|(option, _)| *option == value) {
                        nodes[1 + *atom as usize] = known.truth(|_| true);
                    }
                }
                Known::NotApplicable => {}
                Known::Unknown { .. } => {
                    for (_, atom) in options {
                        nodes[1 + *atom as usize] = Trit::OPEN;
                    }
                }
            }
        }
        for (question, options) in &self.sets {
            match facts.sets.get(*question) {
                Known::NotApplicable => {}
                set => {
                    for (option, atom) in options {
                        nodes[1 + *atom as usize] = set.truth(|mask| mask >> option & 1 == 1);
                    }
                }
            }
        }
        for &atom in &self.numbers {
            nodes[1 + atom as usize] = self.atom(atom as usize, catalogue, graph, facts);
        }
        nodes.reserve(self.gates.len());
        for [a, b] in &self.gates {
            let value = read(nodes, *a).and(read(nodes, *b));
            nodes.push(value);
        }
    }

    /// Truth of one leaf.
    pub fn atom(&self, atom: usize, catalogue: &Catalogue, graph: &ConditionGraph, facts: &Facts) -> Trit {
        match self.atoms[atom] {
            Atom::Within(number, low, high) => within(catalogue, facts.numbers[number.index()], number, low, high),
            Atom::Is(question, option) => facts.leaf(graph, catalogue, Cond::Is(question, option)),
            Atom::Has(question, option) => facts.leaf(graph, catalogue, Cond::Has(question, option)),
            Atom::Compare(condition) => facts.leaf(graph, catalogue, graph.cond(condition)),
        }
    }

    /// Truth of one gate, from the nodes before it.
    pub(crate) fn gate(&self, gate: usize, nodes: &[Trit]) -> Trit {
        let [a, b] = self.gates[gate];
        read(nodes, a).and(read(nodes, b))
    }

    /// Whether an edge is true for every completion, after [`evaluate`](Self::evaluate).
    pub fn surely(&self, nodes: &[Trit], edge: Edge) -> bool {
        read(nodes, edge) == Trit::TRUE
    }

    /// The value of a root after [`evaluate`](Self::evaluate).
    pub fn root(&self, nodes: &[Trit], root: usize) -> Trit {
        read(nodes, self.roots[root])
    }
}

/// The value of an edge.
#[inline]
pub(crate) fn read(nodes: &[Trit], edge: Edge) -> Trit {
    let value = nodes[edge.position()];
    if edge.inverted() { value.negate() } else { value }
}

/// Places of the ranges into which [`cuts`](Program::cuts) cut a number and in which it lies between two of their limits.
pub(crate) fn ranges(cuts: &[i64], low: i64, high: i64) -> std::ops::Range<usize> {
    let place = |value: i64| cuts.partition_point(|cut| *cut <= value);
    if low <= high { place(low)..place(high) + 1 } else { 0..0 }
}

/// Truth of a number's lying between two values.
#[inline]
pub(crate) fn within(catalogue: &Catalogue, fact: Known<i64>, number: NumberIx, low: i64, high: i64) -> Trit {
    match fact {
        Known::Unknown { optional } => {
            let range = &catalogue.numbers[number.index()];
            if range.max < low || high < range.min {
                Trit::FALSE
            } else if low <= range.min && range.max <= high && !optional {
                Trit::TRUE
            } else {
                Trit::OPEN
            }
        }
        known => known.truth(|value| low <= value && value <= high),
    }
}

fn push_group(groups: &mut Vec<(QuestionIx, Vec<(u16, u32)>)>, question: QuestionIx, option: u16, atom: u32) {
    match groups.iter_mut().find(|(q, _)| *q == question) {
        Some((_, options)) => options.push((option, atom)),
        None => groups.push((question, vec![(option, atom)])),
    }
}

#[derive(Default)]
struct Lowering {
    atoms: Vec<Atom>,
    atom_of: HashMap<CondId, Edge>,
    gates: Vec<[Edge; 2]>,
    gate_of: HashMap<[Edge; 2], Edge>,
    visited: HashSet<CondId>,
    edge_of: HashMap<CondId, Edge>,
}

impl Lowering {
    fn collect_atoms(&mut self, graph: &ConditionGraph, id: CondId) {
        match graph.cond(id) {
            Cond::Const(_) => {}
            Cond::Not(a) => self.collect_atoms(graph, a),
            Cond::And(a, b) | Cond::Or(a, b) => {
                if self.visited.insert(id) {
                    self.collect_atoms(graph, a);
                    self.collect_atoms(graph, b);
                }
            }
            leaf => {
                if !self.atom_of.contains_key(&id) {
                    self.atoms.push(atom(graph, id, leaf));
                    self.atom_of.insert(id, Edge::node(self.atoms.len()));
                }
            }
        }
    }

    fn edge(&mut self, graph: &ConditionGraph, id: CondId) -> Edge {
        if let Some(edge) = self.edge_of.get(&id) {
            return *edge;
        }
        let edge = match graph.cond(id) {
            Cond::Const(value) => {
                if value {
                    Edge::FALSE.negate()
                } else {
                    Edge::FALSE
                }
            }
            Cond::Not(a) => self.edge(graph, a).negate(),
            Cond::And(a, b) => {
                let (a, b) = (self.edge(graph, a), self.edge(graph, b));
                self.gate(a, b)
            }
            Cond::Or(a, b) => {
                let (a, b) = (self.edge(graph, a), self.edge(graph, b));
                self.gate(a.negate(), b.negate()).negate()
            }
            _ => self.atom_of.get(&id).copied().unwrap_or(Edge::FALSE),
        };
        self.edge_of.insert(id, edge);
        edge
    }

    fn gate(&mut self, a: Edge, b: Edge) -> Edge {
        let (a, b) = (a.min(b), a.max(b));
        if a == Edge::FALSE || a == b.negate() {
            return Edge::FALSE;
        }
        if a == Edge::FALSE.negate() || a == b {
            return b;
        }
        let position = 1 + self.atoms.len() + self.gates.len();
        let next = Edge::node(position);
        let edge = *self.gate_of.entry([a, b]).or_insert(next);
        if edge == next {
            self.gates.push([a, b]);
        }
        edge
    }
}

fn atom(graph: &ConditionGraph, id: CondId, leaf: Cond) -> Atom {
    match leaf {
        Cond::Is(question, option) => Atom::Is(question, option),
        Cond::Has(question, option) => Atom::Has(question, option),
        _ => compared(graph, leaf).map_or(Atom::Compare(id), |(number, low, high)| Atom::Within(number, low, high)),
    }
}

/// The number, and from which value to which, where a leaf compares a number with a constant.
pub(crate) fn compared(graph: &ConditionGraph, leaf: Cond) -> Option<(NumberIx, i64, i64)> {
    let Cond::Compare(how, a, b) = leaf else { return None };
    let (number, range) = match (graph.num(a), graph.num(b)) {
        (Num::Fact(number), Num::Int(k)) => (
            number,
            match how {
                Comparison::Less => k.checked_sub(1).map(|most| (i64::MIN, most)),
                Comparison::AtMost => Some((i64::MIN, k)),
                Comparison::Equal => Some((k, k)),
            },
        ),
        (Num::Int(k), Num::Fact(number)) => (
            number,
            match how {
                Comparison::Less => k.checked_add(1).map(|least| (least, i64::MAX)),
                Comparison::AtMost => Some((k, i64::MAX)),
                Comparison::Equal => Some((k, k)),
            },
        ),
        _ => return None,
    };
    // Nothing is smaller than the smallest number, or greater than the greatest.
    let (low, high) = range.unwrap_or((i64::MAX, i64::MIN));
    Some((number, low, high))
}
