//! Timing: many short rounds in turn, of which the shortest counts.

use cpu_time::ThreadTime;
use std::hint::black_box;

/// Rounds of every contender.
const ROUNDS: usize = 60;
/// Least length of a round in seconds, so that the clock is fine enough.
const LEAST: f64 = 0.001;

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
/// take turns, so that a busy moment of the machine does not hit one of them alone, and a round walks over the same
/// sheets for all, so that no branch predictor learns a single one by heart.
pub fn race(contenders: &mut [Contender<'_>]) -> Vec<f64> {
    let mut passes: Vec<usize> = Vec::new();
    for contender in contenders.iter_mut() {
        pass(contender, 1);
        let once = pass(contender, 1);
        passes.push((LEAST / once.max(1e-9)).ceil().max(1.0) as usize);
    }
    let mut best = vec![f64::MAX; contenders.len()];
    for _ in 0..ROUNDS {
        for ((contender, passes), best) in contenders.iter_mut().zip(&passes).zip(&mut best) {
            let seconds = pass(contender, *passes) / (*passes * contender.sheets) as f64;
            *best = best.min(seconds * 1e9);
        }
    }
    best
}

fn pass(contender: &mut Contender<'_>, passes: usize) -> f64 {
    let start = ThreadTime::now();
    for _ in 0..passes {
        for sheet in 0..contender.sheets {
            (contender.run)(black_box(sheet));
        }
    }
    start.elapsed().as_secs_f64()
}
