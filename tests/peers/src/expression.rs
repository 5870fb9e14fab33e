//! Conditions of a pack as trees, which every engine's printer reads.

use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use serde::Serialize;

/// A condition. Positions are those of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Expression {
    /// Always, or never.
    Const(bool),
    /// A choice question has this option.
    Is(usize, u16),
    /// The options of a question include this one.
    Has(usize, u16),
    /// A number is known and applies.
    Applies(usize),
    /// Two numbers compare so: `<`, `<=` or `==`.
    Compare(&'static str, Number, Number),
    /// The opposite.
    Not(Box<Expression>),
    /// All of them.
    All(Vec<Expression>),
    /// At least one.
    Any(Vec<Expression>),
}

/// A number.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Number {
    /// A constant.
    Int(i64),
    /// A number that was answered.
    Fact(usize),
    /// Sum, difference or product: `+`, `-`, `*`.
    Of(&'static str, Box<Number>, Box<Number>),
}

impl Expression {
    /// The tree of a condition; `always` tells which numbers always apply, and need no guard.
    pub fn of(graph: &ConditionGraph, id: CondId, always: &dyn Fn(usize) -> bool) -> Self {
        let of = |id| Self::of(graph, id, always);
        match graph.cond(id) {
            Cond::Const(value) => Self::Const(value),
            Cond::Is(question, option) => Self::Is(question.index(), option),
            Cond::Has(question, option) => Self::Has(question.index(), option),
            Cond::Not(a) => Self::Not(Box::new(of(a))),
            Cond::And(a, b) => Self::All([of(a), of(b)].into_iter().flat_map(Self::factors).collect()),
            Cond::Or(a, b) => Self::Any([of(a), of(b)].into_iter().flat_map(Self::terms).collect()),
            Cond::Compare(how, a, b) => {
                let mut facts = Vec::new();
                graph.facts_in(a, &mut facts);
                graph.facts_in(b, &mut facts);
                facts.sort_unstable();
                facts.dedup();
                let guards = facts.iter().map(|f| f.index()).filter(|f| !always(*f)).map(Self::Applies);
                let sign = match how {
                    Comparison::Less => "<",
                    Comparison::AtMost => "<=",
                    Comparison::Equal => "==",
                };
                let compare = Self::Compare(sign, Number::of(graph, a), Number::of(graph, b));
                let mut parts: Vec<Self> = guards.chain([compare]).collect();
                if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) }
            }
        }
    }

    fn factors(self) -> Vec<Self> {
        if let Self::All(parts) = self { parts } else { vec![self] }
    }

    fn terms(self) -> Vec<Self> {
        if let Self::Any(parts) = self { parts } else { vec![self] }
    }

    /// How many leaves it has.
    pub fn leaves(&self) -> usize {
        match self {
            Self::Not(a) => a.leaves(),
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::leaves).sum(),
            _ => 1,
        }
    }
}

impl Number {
    fn of(graph: &ConditionGraph, id: NumId) -> Self {
        let of = |sign, a, b| Self::Of(sign, Box::new(Self::of(graph, a)), Box::new(Self::of(graph, b)));
        match graph.num(id) {
            Num::Int(value) => Self::Int(value),
            Num::Fact(fact) => Self::Fact(fact.index()),
            Num::Add(a, b) => of("+", a, b),
            Num::Sub(a, b) => of("-", a, b),
            Num::Mul(a, b) => of("*", a, b),
            // No pack compares a number that depends on a condition; say so when one does.
            Num::If(..) => panic!("numbers that depend on a condition are not printed for the peers"),
        }
    }
}

/// The words of a language with infix operators.
pub struct Infix<'a> {
    /// A leaf that is not a comparison: `Is`, `Has` or `Applies`.
    pub leaf: &'a dyn Fn(&Expression) -> String,
    /// The name of a number.
    pub number: &'a dyn Fn(usize) -> String,
    /// Always, and never.
    pub constants: [&'a str; 2],
    /// And, or, not.
    pub words: [&'a str; 3],
}

impl Infix<'_> {
    /// Prints a condition, every compound in brackets.
    pub fn print(&self, expression: &Expression) -> String {
        let [and, or, not] = self.words;
        let all = |parts: &[Expression], word: &str| {
            let parts: Vec<String> = parts.iter().map(|p| self.print(p)).collect();
            format!("({})", parts.join(&format!(" {word} ")))
        };
        match expression {
            Expression::Const(value) => self.constants[usize::from(!value)].to_owned(),
            Expression::Not(a) => format!("{not}({})", self.print(a)),
            Expression::All(parts) => all(parts, and),
            Expression::Any(parts) => all(parts, or),
            Expression::Compare(sign, a, b) => format!("{} {sign} {}", self.value(a), self.value(b)),
            leaf => (self.leaf)(leaf),
        }
    }

    fn value(&self, number: &Number) -> String {
        match number {
            Number::Int(value) => value.to_string(),
            Number::Fact(fact) => (self.number)(*fact),
            Number::Of(sign, a, b) => format!("({} {sign} {})", self.value(a), self.value(b)),
        }
    }
}
