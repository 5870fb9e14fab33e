//! The condition graph: what rules ask about the answers, shared and typed.
//!
//! Nodes are hash-consed, so that equal conditions are one node and a node's children always come before it. Three
//! readers share it: the flat [`Program`](crate::program::Program), the printer, and the provers. Unknown answers are
//! followed in Kleene's strong three-valued logic (S. C. Kleene, *Introduction to Metamathematics*, 1952, section 64).

use crate::ids::{NumberIx, QuestionIx};
use std::collections::HashMap;

/// A condition in a [`ConditionGraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CondId(pub u32);

/// A number in a [`ConditionGraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumId(pub u32);

/// How two numbers are compared. `>` and `>=` are the other two with the sides exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Smaller.
    Less,
    /// Smaller or equal.
    AtMost,
    /// Equal.
    Equal,
}

impl Comparison {
    /// Whether it holds between two numbers.
    #[inline]
    pub(crate) fn holds(self, a: i64, b: i64) -> bool {
        match self {
            Comparison::Less => a < b,
            Comparison::AtMost => a <= b,
            Comparison::Equal => a == b,
        }
    }
}

/// One condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cond {
    /// Always so, or never.
    Const(bool),
    /// A choice question (or yes/no, option 0 being yes) has this option as its answer.
    Is(QuestionIx, u16),
    /// A question with several answers has this option among them.
    Has(QuestionIx, u16),
    /// Two numbers compare so. False when one of them does not apply.
    Compare(Comparison, NumId, NumId),
    /// The opposite.
    Not(CondId),
    /// Both.
    And(CondId, CondId),
    /// At least one.
    Or(CondId, CondId),
}

/// One number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Num {
    /// A constant.
    Int(i64),
    /// A number that was answered, or a total over the partner list.
    Fact(NumberIx),
    /// Sum.
    Add(NumId, NumId),
    /// Difference.
    Sub(NumId, NumId),
    /// Product.
    Mul(NumId, NumId),
    /// The first where the condition holds, else the second.
    If(CondId, NumId, NumId),
}

/// All conditions of a pack.
///
/// ```
/// use imc_engine::condition::{Cond, ConditionGraph};
/// use imc_engine::ids::QuestionIx;
/// let mut graph = ConditionGraph::default();
/// let signs = graph.add(Cond::Is(QuestionIx(0), 2));
/// let not = graph.not(signs);
/// assert_eq!(graph.not(not), signs);
/// assert_eq!(graph.and(signs, not), graph.constant(false));
/// ```
#[derive(Clone, Debug, Default)]
pub struct ConditionGraph {
    conds: Vec<Cond>,
    nums: Vec<Num>,
    cond_ids: HashMap<Cond, CondId>,
    num_ids: HashMap<Num, NumId>,
}

impl ConditionGraph {
    /// Adds a node as it is, or finds it. Prefer [`and`](Self::and), [`or`](Self::or) and [`not`](Self::not), which simplify.
    pub fn add(&mut self, cond: Cond) -> CondId {
        if let Some(id) = self.cond_ids.get(&cond) {
            return *id;
        }
        let id = CondId(self.conds.len() as u32);
        self.conds.push(cond);
        self.cond_ids.insert(cond, id);
        id
    }

    /// Adds a number, folding constants where the result fits.
    pub fn number(&mut self, num: Num) -> NumId {
        let num = self.fold(num);
        if let Some(id) = self.num_ids.get(&num) {
            return *id;
        }
        let id = NumId(self.nums.len() as u32);
        self.nums.push(num);
        self.num_ids.insert(num, id);
        id
    }

    fn fold(&self, num: Num) -> Num {
        let int = |id: NumId| match self.num(id) {
            Num::Int(value) => Some(value),
            _ => None,
        };
        let folded = match num {
            Num::Add(a, b) => int(a).zip(int(b)).and_then(|(a, b)| a.checked_add(b)),
            Num::Sub(a, b) => int(a).zip(int(b)).and_then(|(a, b)| a.checked_sub(b)),
            Num::Mul(a, b) => int(a).zip(int(b)).and_then(|(a, b)| a.checked_mul(b)),
            _ => None,
        };
        match (folded, num) {
            (Some(value), _) => Num::Int(value),
            (None, Num::If(_, a, b)) if a == b => self.num(a),
            (None, Num::If(c, a, b)) => match self.cond(c) {
                Cond::Const(true) => self.num(a),
                Cond::Const(false) => self.num(b),
                _ => num,
            },
            _ => num,
        }
    }

    /// Always true, or always false.
    pub fn constant(&mut self, value: bool) -> CondId {
        self.add(Cond::Const(value))
    }

    /// The opposite of a condition.
    pub fn not(&mut self, a: CondId) -> CondId {
        match self.cond(a) {
            Cond::Const(value) => self.constant(!value),
            Cond::Not(inner) => inner,
            _ => self.add(Cond::Not(a)),
        }
    }

    /// Both conditions.
    pub fn and(&mut self, a: CondId, b: CondId) -> CondId {
        match (self.cond(a), self.cond(b)) {
            (Cond::Const(true), _) => b,
            (_, Cond::Const(true)) => a,
            (Cond::Const(false), _) | (_, Cond::Const(false)) => self.constant(false),
            _ if a == b => a,
            (Cond::Not(n), _) if n == b => self.constant(false),
            (_, Cond::Not(n)) if n == a => self.constant(false),
            _ => self.add(Cond::And(a.min(b), a.max(b))),
        }
    }

    /// At least one of the conditions.
    pub fn or(&mut self, a: CondId, b: CondId) -> CondId {
        match (self.cond(a), self.cond(b)) {
            (Cond::Const(false), _) => b,
            (_, Cond::Const(false)) => a,
            (Cond::Const(true), _) | (_, Cond::Const(true)) => self.constant(true),
            _ if a == b => a,
            (Cond::Not(n), _) if n == b => self.constant(true),
            (_, Cond::Not(n)) if n == a => self.constant(true),
            _ => self.add(Cond::Or(a.min(b), a.max(b))),
        }
    }

    /// The second where the first holds, else the third.
    pub fn choose(&mut self, test: CondId, then: CondId, otherwise: CondId) -> CondId {
        let inverse = self.not(test);
        let (yes, no) = (self.and(test, then), self.and(inverse, otherwise));
        self.or(yes, no)
    }

    /// A comparison, decided at once between constants.
    pub fn compare(&mut self, how: Comparison, a: NumId, b: NumId) -> CondId {
        match (self.num(a), self.num(b)) {
            (Num::Int(a), Num::Int(b)) => self.constant(match how {
                Comparison::Less => a < b,
                Comparison::AtMost => a <= b,
                Comparison::Equal => a == b,
            }),
            _ => self.add(Cond::Compare(how, a, b)),
        }
    }

    /// Reads a node.
    pub fn cond(&self, id: CondId) -> Cond {
        self.conds[id.0 as usize]
    }

    /// Reads a number.
    pub fn num(&self, id: NumId) -> Num {
        self.nums[id.0 as usize]
    }

    /// How many conditions there are.
    pub fn len(&self) -> usize {
        self.conds.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.conds.is_empty()
    }

    /// Calls `visit` on every leaf below a condition, once for each time it is reached first.
    pub fn leaves(&self, root: CondId, visit: &mut dyn FnMut(Cond)) {
        let mut seen = std::collections::HashSet::new();
        let mut stack = vec![root];
        while let Some(id) = stack.pop() {
            if !seen.insert(id) {
                continue;
            }
            match self.cond(id) {
                Cond::Not(a) => stack.push(a),
                Cond::And(a, b) | Cond::Or(a, b) => stack.extend([a, b]),
                leaf @ Cond::Compare(_, a, b) => {
                    visit(leaf);
                    self.conditions_in(a, &mut stack);
                    self.conditions_in(b, &mut stack);
                }
                leaf => visit(leaf),
            }
        }
    }

    fn conditions_in(&self, number: NumId, out: &mut Vec<CondId>) {
        match self.num(number) {
            Num::Int(_) | Num::Fact(_) => {}
            Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) => {
                self.conditions_in(a, out);
                self.conditions_in(b, out);
            }
            Num::If(c, a, b) => {
                out.push(c);
                self.conditions_in(a, out);
                self.conditions_in(b, out);
            }
        }
    }

    /// Number facts that a number reads.
    pub fn facts_in(&self, number: NumId, out: &mut Vec<NumberIx>) {
        match self.num(number) {
            Num::Int(_) => {}
            Num::Fact(fact) => out.push(fact),
            Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) | Num::If(_, a, b) => {
                self.facts_in(a, out);
                self.facts_in(b, out);
            }
        }
    }

    /// Questions that a condition reads, sorted.
    pub fn reads(&self, root: CondId, question_of: &dyn Fn(NumberIx) -> QuestionIx) -> Vec<QuestionIx> {
        let mut out = Vec::new();
        self.leaves(root, &mut |leaf| match leaf {
            Cond::Is(q, _) | Cond::Has(q, _) => out.push(q),
            Cond::Compare(_, a, b) => {
                let mut facts = Vec::new();
                self.facts_in(a, &mut facts);
                self.facts_in(b, &mut facts);
                out.extend(facts.into_iter().map(question_of));
            }
            _ => {}
        });
        out.sort_unstable();
        out.dedup();
        out
    }
}
