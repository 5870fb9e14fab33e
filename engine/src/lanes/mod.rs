//! Sixty-four cases at once: every condition is one machine word, each case one bit of it.
//!
//! The program of an edition is swept once for all of them; what is a number of its own in each case (thresholds, levels,
//! fit) is worked out column by column. Two words a node carry partial knowledge, as in [`Trit`](crate::facts::Trit): "can be true" and "can
//! be false". A test holds this together with [`Edition::evaluate`](crate::edition::Edition::evaluate).
//!
//! `plan` says in which order an edition is swept, `settle` finds what is known and what the law says, `score` adds up fit.

mod plan;
mod score;
mod settle;

pub(crate) use plan::LanePlan;
pub(crate) use score::Swept;

/// Cases in one sweep.
pub(crate) const LANES: usize = u64::BITS as usize;

/// The cases in which something holds.
#[inline]
fn word(holds: impl Fn(usize) -> bool) -> u64 {
    (0..LANES).rev().fold(0, |word, lane| word << 1 | u64::from(holds(lane)))
}

/// For each case all bits where its own is set, and none elsewhere: a machine masks several cases at once with them.
#[inline]
fn masks(cases: u64) -> [u16; LANES] {
    let mut out = [0; LANES];
    for (eight, bits) in out.chunks_exact_mut(8).zip(cases.to_le_bytes()) {
        eight.copy_from_slice(&MASKS[usize::from(bits)]);
    }
    out
}

/// The [`masks`] of eight cases.
static MASKS: [[u16; 8]; 256] = {
    let mut all = [[0; 8]; 256];
    let mut at = 0;
    while at < 256 * 8 {
        if ((at / 8) >> (at % 8)) & 1 == 1 {
            all[at / 8][at % 8] = u16::MAX;
        }
        at += 1;
    }
    all
};
