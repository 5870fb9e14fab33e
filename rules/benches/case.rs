//! The typed struct that the native twin works on, and the few helpers that a programmer would write for it.

use imc_engine::facts::{Chosen, Facts, Known};

/// A number that does not apply.
pub const NONE: i64 = i64::MIN;

/// One complete case.
#[derive(Clone)]
pub struct Case {
    pub choice: Vec<u16>,
    pub set: Vec<u128>,
    pub number: Vec<i64>,
}

impl Case {
    /// The facts of a complete case; what is not known counts as not applicable.
    pub fn new(facts: &Facts) -> Self {
        let value = |chosen: &Chosen| if let Known::Value(v) = chosen.known() { v } else { u16::MAX };
        Self {
            choice: facts.choices.iter().map(value).collect(),
            set: facts.sets.iter().map(|k| k.value().unwrap_or(0)).collect(),
            number: facts.numbers.iter().map(|k| if let Known::Value(v) = k { *v } else { NONE }).collect(),
        }
    }

    /// Greatest or mean level of the chosen options; -1 says nothing.
    #[inline]
    pub fn of_set(&self, question: usize, levels: &[i32], mean: bool) -> Option<i32> {
        let (mut mask, mut sum, mut count, mut most) = (self.set[question], 0, 0, None);
        while mask != 0 {
            let level = levels[mask.trailing_zeros() as usize];
            mask &= mask - 1;
            if level >= 0 {
                sum += level;
                count += 1;
                most = most.max(Some(level));
            }
        }
        if mean && count > 0 { Some(sum / count) } else { most }
    }
}

#[inline]
pub fn best(parts: &[Option<i32>]) -> Option<i32> {
    parts.iter().copied().max().flatten()
}

#[inline]
pub fn first(parts: &[Option<i32>]) -> Option<i32> {
    parts.iter().copied().flatten().next()
}

#[inline]
pub fn mean(parts: &[Option<i32>]) -> Option<i32> {
    let count = parts.iter().flatten().count() as i32;
    (count > 0).then(|| parts.iter().flatten().sum::<i32>() / count)
}

#[inline]
pub fn product(parts: &[Option<i32>]) -> Option<i32> {
    parts.iter().copied().flatten().reduce(|a, b| a * b / 10_000)
}
