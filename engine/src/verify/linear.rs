//! Refutes demands on numbers without trying values: what narrowing approaches only step by step, adding inequalities
//! up shows at once.
//!
//! Products become columns of their own, tied to their factors by the inequalities of G. P. McCormick, *Computability
//! of global solutions to factorable nonconvex programs*, 1976; columns are then eliminated one after the other
//! (Fourier and Motzkin; A. Schrijver, *Theory of Linear and Integer Programming*, 1986, section 12.2).

use super::number::{Bounds, Demand, Polynomial};
use std::collections::{BTreeMap, BTreeSet};

/// Most inequalities at a time; beyond that nothing is said.
const ROWS: usize = 300;

/// A sum of columns plus a constant that is zero or less.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    columns: BTreeMap<Vec<usize>, i128>,
    constant: i128,
}

impl Row {
    /// None when a number grows too large: an inequality less refutes less, and nothing wrongly.
    fn new(terms: impl IntoIterator<Item = (Vec<usize>, i128)>) -> Option<Self> {
        let mut row = Row { columns: BTreeMap::new(), constant: 0 };
        for (term, factor) in terms {
            let slot = if term.is_empty() { &mut row.constant } else { row.columns.entry(term).or_insert(0) };
            *slot = slot.checked_add(factor)?;
        }
        row.columns.retain(|_, factor| *factor != 0);
        Some(row.reduced())
    }

    /// Divided by what all factors share; the constant is rounded up, because all numbers are whole.
    fn reduced(mut self) -> Self {
        let shared = self.columns.values().fold(0u128, |g, f| gcd(g, f.unsigned_abs()));
        if let Ok(shared) = i128::try_from(shared)
            && shared > 1
        {
            self.columns.values_mut().for_each(|f| *f /= shared);
            self.constant = -self.constant.saturating_neg().div_euclid(shared);
        }
        self
    }

    /// The sum of two rows in which a column vanishes.
    fn without(&self, column: &[usize], other: &Row) -> Option<Row> {
        let (a, b) = (*self.columns.get(column)?, *other.columns.get(column)?);
        let (x, y) = (b.checked_abs()?, a.checked_abs()?);
        let mut terms = vec![(Vec::new(), self.constant.checked_mul(x)?), (Vec::new(), other.constant.checked_mul(y)?)];
        for (row, times) in [(self, x), (other, y)] {
            for (term, factor) in &row.columns {
                terms.push((term.clone(), factor.checked_mul(times)?));
            }
        }
        Row::new(terms)
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Whether no numbers within the bounds fulfil the demands. `false` says nothing.
pub(super) fn refuted(bounds: &Bounds, demands: &[&Demand]) -> bool {
    let mut rows: Vec<Row> = Vec::new();
    for demand in demands {
        if let Demand::NotPositive(polynomial) = demand {
            rows.extend(row(polynomial, bounds));
        }
    }
    let products: BTreeSet<Vec<usize>> = rows.iter().flat_map(|r| r.columns.keys().cloned()).collect();
    let mut single: BTreeSet<usize> = BTreeSet::new();
    for product in &products {
        single.extend(product);
        if let [x, y] = product.as_slice() {
            rows.extend(envelope(*x, *y, bounds));
        }
    }
    for number in single {
        let (low, high) = bounds[number];
        rows.extend(Row::new([(vec![number], -1), (Vec::new(), low)]));
        rows.extend(Row::new([(vec![number], 1), (Vec::new(), high.saturating_neg())]));
    }
    eliminate(rows)
}

/// A demand with the numbers that are fixed already put in.
fn row(polynomial: &Polynomial, bounds: &Bounds) -> Option<Row> {
    let mut terms = Vec::new();
    for (term, factor) in polynomial.terms() {
        let (mut open, mut factor) = (Vec::new(), factor);
        for number in term {
            let (low, high) = bounds[*number];
            if low == high {
                factor = factor.checked_mul(low)?;
            } else {
                open.push(*number);
            }
        }
        terms.push((open, factor));
    }
    Row::new(terms)
}

/// What the bounds of two numbers say of their product.
fn envelope(x: usize, y: usize, bounds: &Bounds) -> Vec<Row> {
    let ((a, b), (c, d)) = (bounds[x], bounds[y]);
    // (x - a)(y - c) >= 0 and its three companions.
    let corner = |at: i128, and: i128, sign: i128| -> Option<Row> {
        Row::new([
            (vec![x.min(y), x.max(y)], -sign),
            (vec![y], sign.checked_mul(at)?),
            (vec![x], sign.checked_mul(and)?),
            (Vec::new(), sign.checked_mul(at.checked_mul(and)?)?.checked_neg()?),
        ])
    };
    [corner(a, c, 1), corner(b, d, 1), corner(b, c, -1), corner(a, d, -1)].into_iter().flatten().collect()
}

fn eliminate(mut rows: Vec<Row>) -> bool {
    loop {
        rows.sort();
        rows.dedup();
        if rows.iter().any(|r| r.columns.is_empty() && r.constant > 0) {
            return true;
        }
        if rows.len() > ROWS {
            return false;
        }
        let mut signs: BTreeMap<&Vec<usize>, (usize, usize)> = BTreeMap::new();
        for (column, factor) in rows.iter().flat_map(|r| &r.columns) {
            let count = signs.entry(column).or_default();
            if *factor > 0 { count.0 += 1 } else { count.1 += 1 }
        }
        let Some((column, _)) = signs.into_iter().min_by_key(|(_, (up, down))| up * down) else { return false };
        let column = column.clone();
        let (with, mut next): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|r| r.columns.contains_key(&column));
        let (up, down): (Vec<&Row>, Vec<&Row>) =
            with.iter().partition(|r| r.columns.get(&column).is_some_and(|f| *f > 0));
        for a in &up {
            next.extend(down.iter().filter_map(|b| a.without(&column, b)));
        }
        rows = next;
    }
}
