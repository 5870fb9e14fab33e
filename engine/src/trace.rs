//! The trace `imc.trace/1`: everything that is needed to recompute a result, and the result.
//!
//! Written as canonical JSON (RFC 8785), so that its SHA-256 names it. An auditor who has the same version of the
//! program and the pack replays it and sees "equal", or the difference.

use crate::answers::Answers;
use crate::assess::Assessment;
use crate::edition::Edition;
use crate::ids::FormIx;
use crate::importance::{Importance, Priorities, Weights};
use crate::robust::{Robustness, SAMPLES, SEED};
use crate::whatif::NeededChanges;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A result with all that it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Trace {
    /// Format version: `imc.trace/1`.
    pub format: String,
    /// Version of the engine.
    pub engine: String,
    /// Country pack.
    pub pack: String,
    /// Version of the pack.
    pub pack_version: String,
    /// Content hash of the pack.
    pub pack_hash: String,
    /// The day whose law was applied.
    pub date: Date,
    /// Answers as in an answers file.
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// Theme weights in thousandths, in the order of the pack's themes.
    pub weights: Vec<i64>,
    /// Order of importance that robustness respects.
    pub priorities: Priorities,
    /// Seed of the weight samples.
    pub seed: u64,
    /// Number of weight samples.
    pub samples: u32,
    /// The result.
    pub assessment: Assessment,
    /// How sure the ranking is.
    pub robustness: Robustness,
    /// For every form the smallest changes of answers that would make it possible, or the first; none in a trace that was
    /// written before they were traced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes_needed: Option<Vec<NeededChanges>>,
}

/// A trace, and the name by which papers refer to it.
#[derive(Clone, Debug, PartialEq)]
pub struct SealedTrace {
    /// The trace.
    pub trace: Trace,
    /// SHA-256 of its canonical JSON, hexadecimal.
    pub hash: String,
}

/// Version of the format.
pub const FORMAT: &str = "imc.trace/1";

/// Greatest weight of a theme, in thousandths, that a trace may ask for: a thousand times the ordinary one.
const MOST_WEIGHT: i64 = 1_000_000;

/// Most weight samples that a trace may ask for.
const MOST_SAMPLES: u32 = 1_000_000;

/// Why a trace cannot be recomputed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It was written in another format.
    #[error("the trace has the format `{0}`, this program reads `{FORMAT}`")]
    Format(String),
    /// The pack has other themes.
    #[error("the trace has {found} theme weights, the pack has {themes} themes")]
    Themes {
        /// Weights in the trace.
        found: usize,
        /// Themes of the pack.
        themes: usize,
    },
    /// A weight is negative or far too great.
    #[error("the trace has the theme weight {0}, which is outside 0 to {MOST_WEIGHT} thousandths")]
    Weight(i64),
    /// The order names something that is no theme.
    #[error("the trace ranks `{0}`, which is no theme of the pack")]
    Theme(String),
    /// It asks for too many samples.
    #[error("the trace asks for {0} weight samples; at most {MOST_SAMPLES} are drawn")]
    Samples(u32),
}

impl Edition {
    /// Assesses answers and keeps everything.
    pub fn trace(&self, answers: &Answers, importance: &Importance) -> Trace {
        let trace = self.traced(answers, importance, SAMPLES, SEED);
        Trace { changes_needed: Some(self.all_needed_changes(answers, &importance.weights)), ..trace }
    }

    fn all_needed_changes(&self, answers: &Answers, weights: &Weights) -> Vec<NeededChanges> {
        let forms = (0..self.catalogue().forms.len() as u16).map(FormIx).filter(|form| self.ranks(*form));
        forms.map(|form| self.needed_changes(answers, weights, form)).collect()
    }

    /// Computes again what a trace holds, from its weights, order, samples and seed; the answers are its own, typed.
    ///
    /// # Errors
    /// [`Misfit`] when the trace asks for something that no trace of this edition could hold.
    pub fn retrace(&self, trace: &Trace, answers: &Answers) -> Result<Trace, Misfit> {
        let themes = &self.catalogue().themes;
        if trace.format != FORMAT {
            return Err(Misfit::Format(trace.format.clone()));
        }
        if trace.weights.len() != themes.len() {
            return Err(Misfit::Themes { found: trace.weights.len(), themes: themes.len() });
        }
        if let Some(weight) = trace.weights.iter().find(|weight| !(0..=MOST_WEIGHT).contains(*weight)) {
            return Err(Misfit::Weight(*weight));
        }
        if let Some(theme) = trace.priorities.0.iter().flatten().find(|id| themes.iter().all(|t| t.id != **id)) {
            return Err(Misfit::Theme(theme.to_string()));
        }
        if trace.samples > MOST_SAMPLES {
            return Err(Misfit::Samples(trace.samples));
        }
        let importance = Importance { weights: Weights(trace.weights.clone()), order: trace.priorities.clone() };
        let again = self.traced(answers, &importance, trace.samples, trace.seed);
        let changes_needed =
            trace.changes_needed.as_ref().map(|_| self.all_needed_changes(answers, &importance.weights));
        Ok(Trace { changes_needed, ..again })
    }

    fn traced(&self, answers: &Answers, importance: &Importance, samples: u32, seed: u64) -> Trace {
        let evaluation = self.evaluate(answers);
        let assessment = self.publish(&evaluation, &importance.weights);
        Trace {
            format: FORMAT.into(),
            engine: assessment.engine.clone(),
            pack: assessment.pack.clone(),
            pack_version: assessment.pack_version.clone(),
            pack_hash: assessment.pack_hash.clone(),
            date: self.date(),
            answers: answers.to_json(self.catalogue()),
            weights: importance.weights.0.clone(),
            priorities: importance.order.clone(),
            seed,
            samples,
            robustness: self.robustness(&evaluation, importance, samples, seed),
            assessment,
            changes_needed: None,
        }
    }
}

/// JSON in the one form (RFC 8785) in which traces are written and named.
///
/// # Errors
/// When a key of a map is no text. Whole numbers beyond 2^53 lose their last digits, as the format has them.
pub fn canonical(value: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    serde_json_canonicalizer::to_vec(value)
}

/// SHA-256 of bytes, hexadecimal.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Trace {
    /// The trace as canonical JSON.
    ///
    /// # Errors
    /// Never for a trace made by [`Edition::trace`].
    pub fn canonical(&self) -> Result<Vec<u8>, serde_json::Error> {
        canonical(self)
    }

    /// Puts the trace together with the hash that names it.
    ///
    /// # Errors
    /// As [`canonical`](Self::canonical).
    pub fn seal(self) -> Result<SealedTrace, serde_json::Error> {
        Ok(SealedTrace { hash: fingerprint(&self.canonical()?), trace: self })
    }
}
