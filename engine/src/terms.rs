//! Numbers that are worked out from others, each once and after those it needs: what walks over a graph of conditions again
//! and again would look up, a list says in the order of the work.

use crate::condition::{ConditionGraph, Num, NumId};
use crate::facts::Facts;
use std::collections::HashMap;

/// Numbers as columns: first the facts that rules can read, then the terms.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    facts: usize,
    terms: Vec<Term>,
    columns: HashMap<NumId, usize>,
}

/// A number that is worked out from those in two columns, or a constant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Term {
    Int(i64),
    Add(usize, usize),
    Sub(usize, usize),
    Mul(usize, usize),
}

impl Terms {
    /// No terms yet, and so many facts before them.
    pub fn after(facts: usize) -> Self {
        Self { facts, ..Self::default() }
    }

    /// The column of a number, which may be a new one; `None` where it depends on a condition.
    pub fn column(&mut self, graph: &ConditionGraph, number: NumId) -> Option<usize> {
        if let Some(column) = self.columns.get(&number) {
            return Some(*column);
        }
        let mut of = |number| self.column(graph, number);
        let term = match graph.num(number) {
            Num::Fact(fact) => return Some(fact.index()),
            Num::Int(value) => Term::Int(value),
            Num::Add(a, b) => Term::Add(of(a)?, of(b)?),
            Num::Sub(a, b) => Term::Sub(of(a)?, of(b)?),
            Num::Mul(a, b) => Term::Mul(of(a)?, of(b)?),
            Num::If(..) => return None,
        };
        let column = self.facts + self.terms.len();
        self.terms.push(term);
        self.columns.insert(number, column);
        Some(column)
    }

    /// The terms, in their order.
    pub fn list(&self) -> &[Term] {
        &self.terms
    }

    /// The facts that a column is made of.
    pub fn facts_of(&self, column: usize) -> Vec<usize> {
        let Some(term) = column.checked_sub(self.facts) else { return vec![column] };
        match self.terms[term] {
            Term::Int(_) => Vec::new(),
            Term::Add(a, b) | Term::Sub(a, b) | Term::Mul(a, b) => [a, b].map(|column| self.facts_of(column)).concat(),
        }
    }

    /// Works all terms out from the facts of one case; what is not known or leaves its range stays out.
    pub fn work_out(&self, facts: &Facts, out: &mut Vec<Option<i64>>) {
        out.clear();
        for term in &self.terms {
            let both =
                |a, b, op: fn(i64, i64) -> Option<i64>| op(self.value(facts, out, a)?, self.value(facts, out, b)?);
            let value = match *term {
                Term::Int(value) => Some(value),
                Term::Add(a, b) => both(a, b, i64::checked_add),
                Term::Sub(a, b) => both(a, b, i64::checked_sub),
                Term::Mul(a, b) => both(a, b, i64::checked_mul),
            };
            out.push(value);
        }
    }

    /// The value in a column, given the terms that were worked out.
    #[inline]
    pub fn value(&self, facts: &Facts, worked_out: &[Option<i64>], column: usize) -> Option<i64> {
        match column.checked_sub(self.facts) {
            Some(term) => worked_out[term],
            None => facts.numbers[column].value(),
        }
    }
}
