//! The trace `imc.trace/1`: everything that is needed to recompute a result, and the result.
//!
//! Written as canonical JSON (RFC 8785), so that its SHA-256 names it. An auditor who has the same version of the
//! program and the pack replays it and sees "equal", or the difference.

use crate::answers::Answers;
use crate::assess::Assessment;
use crate::edition::Edition;
use crate::evaluate::Weights;
use crate::robust::{Priorities, Robustness, SAMPLES, SEED};
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
}

impl Edition {
    /// Assesses answers and keeps everything.
    pub fn trace(&self, answers: &Answers, weights: &Weights, priorities: &Priorities) -> Trace {
        let evaluation = self.evaluate(answers);
        let assessment = self.publish(&evaluation, weights);
        Trace {
            format: "imc.trace/1".into(),
            engine: assessment.engine.clone(),
            pack: assessment.pack.clone(),
            pack_version: assessment.pack_version.clone(),
            pack_hash: assessment.pack_hash.clone(),
            date: self.date(),
            answers: answers.to_json(self.catalogue()),
            weights: weights.0.clone(),
            priorities: priorities.clone(),
            seed: SEED,
            samples: SAMPLES,
            robustness: self.robustness(&evaluation, priorities, SAMPLES, SEED),
            assessment,
        }
    }
}

impl Trace {
    /// The trace as canonical JSON.
    ///
    /// # Errors
    /// Never for a trace made by [`Edition::trace`]; a number outside the range of the format would be refused.
    pub fn canonical(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json_canonicalizer::to_vec(self)
    }

    /// SHA-256 of the canonical JSON, hexadecimal.
    ///
    /// # Errors
    /// As [`canonical`](Self::canonical).
    pub fn hash(&self) -> Result<String, serde_json::Error> {
        Ok(Sha256::digest(self.canonical()?).iter().map(|byte| format!("{byte:02x}")).collect())
    }
}
