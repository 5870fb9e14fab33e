//! Timing: many short rounds in turn, of which the shortest counts.

use crate::model::FEW;
use cpu_time::ThreadTime;
use std::hint::black_box;

/// Rounds of every contender.
const ROUNDS: usize = 60;
/// Least length of a round in seconds, so that the clock is fine enough.
const LEAST: f64 = 0.001;
/// What takes longer for one operation, in seconds, keeps to the first [`FEW`] sheets: so much work on each of them has no
/// use for a predictor that knows the way to it, and a run would take too long.
const SLOW: f64 = 30e-6;

/// Something that is timed.
pub struct Contender<'a> {
    /// Name in the table.
    pub name: String,
    /// One operation on the sheet with this position.
    pub run: Box<dyn FnMut(usize) + 'a>,
    /// How many sheets a round walks through.
    pub sheets: usize,
}

impl<'a> Contender<'a> {
    /// A contender over so many sheets.
    pub fn new(name: impl Into<String>, sheets: usize, run: impl FnMut(usize) + 'a) -> Self {
        Self { name: name.into(), run: Box::new(run), sheets }
    }
}

/// Nanoseconds of processor time of one operation, for each contender: the smallest of [`ROUNDS`] rounds. The contenders
/// take turns, so that a busy moment of the machine does not hit one of them alone.
pub fn race(contenders: &mut [Contender<'_>]) -> Vec<f64> {
    let mut passes: Vec<usize> = Vec::new();
    for contender in contenders.iter_mut() {
        let few = contender.sheets.min(FEW);
        pass(contender, few);
        let each = pass(contender, few) / few as f64;
        if each > SLOW {
            contender.sheets = few;
        }
        passes.push((LEAST / (each * contender.sheets as f64).max(1e-9)).ceil() as usize);
    }
    let mut best = vec![f64::MAX; contenders.len()];
    for _ in 0..ROUNDS {
        for ((contender, passes), best) in contenders.iter_mut().zip(&passes).zip(&mut best) {
            let seconds: f64 = (0..*passes).map(|_| pass(contender, contender.sheets)).sum();
            *best = best.min(seconds * 1e9 / (*passes * contender.sheets) as f64);
        }
    }
    best
}

fn pass(contender: &mut Contender<'_>, sheets: usize) -> f64 {
    let start = ThreadTime::now();
    for sheet in 0..sheets {
        (contender.run)(black_box(sheet));
    }
    start.elapsed().as_secs_f64()
}
