//! Numbers that depend on answers: arithmetic, ranges, and the fixed values that a choice can lead to.

use super::problem::Problem;
use super::state::State;
use super::vocabulary::Vocabulary;
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use std::collections::HashMap;

/// How many different values points or levels may take.
const MOST_VALUES: usize = 64;
/// How many undecided conditions are tried out to see whether a value can occur.
const MOST_TRIED: usize = 14;

/// How long a number may be when it is written out, with shared parts repeated.
const LONGEST: u64 = 50_000;

/// What is known of a number: the values it can lie between, and how long it is when written out.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    least: i128,
    most: i128,
    /// Parts, shared ones counted each time.
    pub length: u64,
}

fn extent(state: &mut State, words: &Vocabulary, id: NumId) -> Extent {
    if let Some(known) = state.extents.get(&id) {
        return *known;
    }
    let leaf = |least: i64, most: i64| Extent { least: least.into(), most: most.into(), length: 1 };
    let found = match state.graph.num(id) {
        Num::Int(value) => leaf(value, value),
        Num::Fact(fact) => words.numbers.get(fact.index()).map_or(leaf(i64::MIN, i64::MAX), |n| leaf(n.min, n.max)),
        num @ (Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) | Num::If(_, a, b)) => {
            let (a, b) = (extent(state, words, a), extent(state, words, b));
            let ends = match num {
                Num::Add(..) => [a.least.saturating_add(b.least), a.most.saturating_add(b.most)],
                Num::Sub(..) => [a.least.saturating_sub(b.most), a.most.saturating_sub(b.least)],
                Num::Mul(..) => {
                    let corners = [(a.least, b.least), (a.least, b.most), (a.most, b.least), (a.most, b.most)];
                    let products = corners.map(|(x, y)| x.saturating_mul(y));
                    [products.into_iter().min().unwrap_or(0), products.into_iter().max().unwrap_or(0)]
                }
                _ => [a.least.min(b.least), a.most.max(b.most)],
            };
            let test = if let Num::If(test, ..) = num { state.length(test) } else { 0 };
            let length = a.length.saturating_add(b.length).saturating_add(test).saturating_add(1);
            Extent { least: ends[0], most: ends[1], length }
        }
    };
    state.extents.insert(id, found);
    found
}

/// Adds a number whose value must stay within what can be counted exactly (64 bits).
pub fn number(state: &mut State, words: &Vocabulary, num: Num) -> Result<NumId, Problem> {
    state.check_size()?;
    let id = state.graph.number(num);
    let Extent { least, most, length } = extent(state, words, id);
    if least < i64::MIN.into() || most > i64::MAX.into() {
        return Err(Problem::new("too-large", "this number can become too large to calculate with")
            .help("compare smaller figures, for example per inhabitant or in thousands"));
    }
    if length > LONGEST {
        return Err(Problem::new("too-long", "this number is calculated in far too many steps")
            .help("is there a loop that could be shorter?"));
    }
    Ok(id)
}

/// The same number where it is built from constants alone: one case for each value.
pub fn flat(state: &mut State, words: &Vocabulary, id: NumId) -> NumId {
    let Some(cases) = values(state, id) else { return id };
    let Some(((_, last), others)) = cases.split_last() else { return id };
    let mut flat = state.graph.number(Num::Int(*last));
    for (when, value) in others.iter().rev() {
        let value = state.graph.number(Num::Int(*value));
        flat = state.graph.number(Num::If(*when, value, flat));
    }
    extent(state, words, flat);
    // Read back from the chain, each case would carry the opposite of all before it.
    state.cases.insert(flat, cases);
    flat
}

/// Compares `a.0 / a.1` with `b.0 / b.1`; divisors are positive.
pub fn compare(
    state: &mut State,
    words: &Vocabulary,
    how: Comparison,
    a: (NumId, i64),
    b: (NumId, i64),
) -> Result<CondId, Problem> {
    state.check_size()?;
    let (a, b) = if a.1 == b.1 { (a.0, b.0) } else { (times(state, words, a.0, b.1)?, times(state, words, b.0, a.1)?) };
    let choices = (values(state, a), values(state, b));
    let (Some(left), Some(right)) = choices else { return Ok(state.graph.compare(how, a, b)) };
    let mut any = state.graph.constant(false);
    for (left_when, x) in left {
        for (right_when, y) in &right {
            let holds = match how {
                Comparison::Less => x < *y,
                Comparison::AtMost => x <= *y,
                Comparison::Equal => x == *y,
            };
            if holds {
                let both = state.graph.and(left_when, *right_when);
                any = state.graph.or(any, both);
            }
        }
    }
    Ok(any)
}

/// A number times a constant.
pub fn times(state: &mut State, words: &Vocabulary, a: NumId, factor: i64) -> Result<NumId, Problem> {
    if factor == 1 {
        return Ok(a);
    }
    let factor = state.graph.number(Num::Int(factor));
    number(state, words, Num::Mul(a, factor))
}

/// The values that a number can take and when, if it is built from constants alone.
pub fn values(state: &mut State, id: NumId) -> Option<Cases> {
    values_of(state, id, &mut HashMap::new())
}

/// Conditions of which exactly one holds, each with the value that a number then has.
pub type Cases = Vec<(CondId, i64)>;

fn values_of(state: &mut State, id: NumId, known: &mut HashMap<NumId, Option<Cases>>) -> Option<Cases> {
    if let Some(cases) = state.cases.get(&id) {
        return Some(cases.clone());
    }
    if let Some(cases) = known.get(&id) {
        return cases.clone();
    }
    let cases = match state.graph.num(id) {
        Num::Int(value) => Some(vec![(state.graph.constant(true), value)]),
        Num::Fact(_) => None,
        num @ (Num::Add(a, b) | Num::Sub(a, b) | Num::Mul(a, b) | Num::If(_, a, b)) => {
            let left = values_of(state, a, known);
            let right = if left.is_some() { values_of(state, b, known) } else { None };
            left.zip(right).and_then(|(left, right)| combined(&mut state.graph, num, left, right))
        }
    };
    known.insert(id, cases.clone());
    cases
}

fn combined(graph: &mut ConditionGraph, num: Num, left: Cases, right: Cases) -> Option<Cases> {
    let mut out = Vec::new();
    if let Num::If(test, ..) = num {
        let inverse = graph.not(test);
        for (side, cases) in [(test, left), (inverse, right)] {
            for (when, value) in cases {
                let when = graph.and(side, when);
                join(graph, &mut out, when, value)?;
            }
        }
        return Some(out);
    }
    for (left_when, x) in left {
        for (right_when, y) in &right {
            let value = match num {
                Num::Add(..) => x.checked_add(*y)?,
                Num::Sub(..) => x.checked_sub(*y)?,
                _ => x.checked_mul(*y)?,
            };
            let when = graph.and(left_when, *right_when);
            join(graph, &mut out, when, value)?;
        }
    }
    Some(out)
}

fn join(graph: &mut ConditionGraph, cases: &mut Cases, when: CondId, value: i64) -> Option<()> {
    if graph.cond(when) == Cond::Const(false) {
        return Some(());
    }
    if let Some(case) = cases.iter_mut().find(|(_, v)| *v == value) {
        case.0 = graph.or(case.0, when);
    } else if cases.len() < MOST_VALUES {
        cases.push((when, value));
    } else {
        return None;
    }
    Some(())
}

/// Whether a condition can hold at all, as far as its parts tell: two options of one question exclude each other,
/// comparisons are taken as independent. Errs towards "yes".
pub fn possible(graph: &ConditionGraph, root: CondId) -> bool {
    let mut leaves = Vec::new();
    graph.leaves(root, &mut |leaf| {
        if !matches!(leaf, Cond::Const(_)) && !leaves.contains(&leaf) {
            leaves.push(leaf);
        }
    });
    leaves.len() > MOST_TRIED || try_out(graph, root, &leaves, &mut Vec::new())
}

fn try_out(graph: &ConditionGraph, root: CondId, leaves: &[Cond], known: &mut Vec<(Cond, bool)>) -> bool {
    if let Some(holds) = decided(graph, root, known, &mut HashMap::new()) {
        return holds;
    }
    let Some((leaf, rest)) = leaves.split_first() else { return true };
    [true, false].into_iter().any(|value| {
        let excluded = |other: &Cond| matches!((leaf, other), (Cond::Is(q, _), Cond::Is(p, _)) if p == q);
        if value && known.iter().any(|(other, holds)| *holds && excluded(other)) {
            return false;
        }
        known.push((*leaf, value));
        let holds = try_out(graph, root, rest, known);
        known.pop();
        holds
    })
}

fn decided(
    graph: &ConditionGraph,
    id: CondId,
    known: &[(Cond, bool)],
    seen: &mut HashMap<CondId, Option<bool>>,
) -> Option<bool> {
    if let Some(value) = seen.get(&id) {
        return *value;
    }
    let value = match graph.cond(id) {
        Cond::Const(value) => Some(value),
        Cond::Not(a) => decided(graph, a, known, seen).map(|v| !v),
        Cond::And(a, b) => match (decided(graph, a, known, seen), decided(graph, b, known, seen)) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        },
        Cond::Or(a, b) => match (decided(graph, a, known, seen), decided(graph, b, known, seen)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        leaf => known.iter().find(|(k, _)| *k == leaf).map(|(_, v)| *v),
    };
    seen.insert(id, value);
    value
}
