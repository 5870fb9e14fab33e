//! Numbers that depend on answers: arithmetic, ranges, and the fixed values that a choice can lead to.

use super::problem::Problem;
use super::state::State;
use super::vocabulary::Vocabulary;
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};

/// How many different values points or levels may take.
const MOST_VALUES: usize = 64;
/// How many undecided conditions are tried out to see whether a value can occur.
const MOST_TRIED: usize = 14;

/// Least and greatest value of a number.
fn range(state: &mut State, words: &Vocabulary, id: NumId) -> (i128, i128) {
    if let Some(known) = state.ranges.get(&id) {
        return *known;
    }
    let found = match state.graph.num(id) {
        Num::Int(value) => (value.into(), value.into()),
        Num::Fact(fact) => {
            words.numbers.get(fact.index()).map_or((i64::MIN.into(), i64::MAX.into()), |n| (n.min.into(), n.max.into()))
        }
        Num::Add(a, b) => {
            let (a, b) = (range(state, words, a), range(state, words, b));
            (a.0.saturating_add(b.0), a.1.saturating_add(b.1))
        }
        Num::Sub(a, b) => {
            let (a, b) = (range(state, words, a), range(state, words, b));
            (a.0.saturating_sub(b.1), a.1.saturating_sub(b.0))
        }
        Num::Mul(a, b) => {
            let (a, b) = (range(state, words, a), range(state, words, b));
            let corners = [a.0.saturating_mul(b.0), a.0.saturating_mul(b.1), a.1.saturating_mul(b.0), a.1.saturating_mul(b.1)];
            (corners.into_iter().min().unwrap_or(0), corners.into_iter().max().unwrap_or(0))
        }
        Num::If(_, a, b) => {
            let (a, b) = (range(state, words, a), range(state, words, b));
            (a.0.min(b.0), a.1.max(b.1))
        }
    };
    state.ranges.insert(id, found);
    found
}

/// Adds a number whose value must stay within what can be counted exactly (64 bits).
pub fn number(state: &mut State, words: &Vocabulary, num: Num) -> Result<NumId, Problem> {
    state.check_size()?;
    let id = state.graph.number(num);
    let (least, most) = range(state, words, id);
    if least < i64::MIN.into() || most > i64::MAX.into() {
        return Err(Problem::new("too-large", "this number can become too large to calculate with")
            .help("compare smaller figures, for example per inhabitant or in thousands"));
    }
    Ok(id)
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
    let choices = (values(&mut state.graph, a), values(&mut state.graph, b));
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
pub fn values(graph: &mut ConditionGraph, id: NumId) -> Option<Vec<(CondId, i64)>> {
    type Operation = fn(i64, i64) -> Option<i64>;
    let (a, b, operation): (NumId, NumId, Operation) = match graph.num(id) {
        Num::Int(value) => return Some(vec![(graph.constant(true), value)]),
        Num::Fact(_) => return None,
        Num::Add(a, b) => (a, b, i64::checked_add),
        Num::Sub(a, b) => (a, b, i64::checked_sub),
        Num::Mul(a, b) => (a, b, i64::checked_mul),
        Num::If(test, a, b) => {
            let (yes, no) = (values(graph, a)?, values(graph, b)?);
            let inverse = graph.not(test);
            let mut out = Vec::new();
            for (side, cases) in [(test, yes), (inverse, no)] {
                for (when, value) in cases {
                    let when = graph.and(side, when);
                    join(graph, &mut out, when, value)?;
                }
            }
            return Some(out);
        }
    };
    let (left, right) = (values(graph, a)?, values(graph, b)?);
    let mut out = Vec::new();
    for (left_when, x) in left {
        for (right_when, y) in &right {
            let when = graph.and(left_when, *right_when);
            join(graph, &mut out, when, operation(x, *y)?)?;
        }
    }
    Some(out)
}

fn join(graph: &mut ConditionGraph, cases: &mut Vec<(CondId, i64)>, when: CondId, value: i64) -> Option<()> {
    if graph.cond(when) == Cond::Const(false) {
        return Some(());
    }
    match cases.iter_mut().find(|(_, v)| *v == value) {
        Some(case) => case.0 = graph.or(case.0, when),
        None if cases.len() >= MOST_VALUES => return None,
        None => cases.push((when, value)),
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
    match decided(graph, root, known) {
        Some(holds) => holds,
        None => {
            let Some((leaf, rest)) = leaves.split_first() else { return true };
            [true, false].into_iter().any(|value| {
                let clash = value
                    && matches!(leaf, Cond::Is(q, _) if known.iter().any(|(k, v)| *v && matches!(k, Cond::Is(p, _) if p == q)));
                if clash {
                    return false;
                }
                known.push((*leaf, value));
                let holds = try_out(graph, root, rest, known);
                known.pop();
                holds
            })
        }
    }
}

fn decided(graph: &ConditionGraph, id: CondId, known: &[(Cond, bool)]) -> Option<bool> {
    match graph.cond(id) {
        Cond::Const(value) => Some(value),
        Cond::Not(a) => decided(graph, a, known).map(|v| !v),
        Cond::And(a, b) => match (decided(graph, a, known), decided(graph, b, known)) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        },
        Cond::Or(a, b) => match (decided(graph, a, known), decided(graph, b, known)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        leaf => known.iter().find(|(k, _)| *k == leaf).map(|(_, v)| *v),
    }
}
