//! Real cooperations: the facts before the choice, the form that was chosen, and what the engine says of it.

use crate::diagnostic::Diagnostic;
use crate::pack::Pack;
use crate::scenario::parse_yaml;
use imc_engine::admission::Admissibility;
use imc_engine::answers::parse_answers;
use imc_engine::catalogue::Standing;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One real cooperation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RealCase {
    /// Name of the case inside the pack.
    pub id: String,
    /// Title.
    pub name: String,
    /// Place.
    #[serde(default, rename = "where")]
    pub place: String,
    /// Year in which it was founded.
    #[serde(default)]
    pub year: Option<i16>,
    /// Number of partners.
    #[serde(default)]
    pub partners: Option<u32>,
    /// Inhabitants of all partners.
    #[serde(default)]
    pub population: Option<u64>,
    /// Service areas.
    #[serde(default)]
    pub services: Vec<String>,
    /// Form that was chosen; none when the source does not say.
    #[serde(default)]
    pub form_used: Option<String>,
    /// Options that were used.
    #[serde(default)]
    pub financing_used: Vec<String>,
    /// What is known.
    #[serde(default)]
    pub facts: String,
    /// Facts from before the choice, as answers.
    #[serde(default)]
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// Answers that are weaker.
    #[serde(default)]
    pub inferred: Vec<String>,
    /// Page that was seen.
    #[serde(default)]
    pub source: String,
    /// How well it is known.
    #[serde(default)]
    pub standing: Standing,
}

/// What the engine says of a real case.
#[derive(Clone, Debug, Serialize)]
pub struct CaseResult {
    /// The case.
    pub id: String,
    /// Form that was chosen.
    pub form: String,
    /// Its place in the ranking under the law of the given day; none when excluded.
    pub place: Option<usize>,
    /// What the law of that day says of it.
    pub admissibility: Admissibility,
    /// The three best forms.
    pub best: Vec<String>,
    /// Answers that could not be read.
    pub problems: Vec<String>,
}

impl Pack {
    /// The real cases of the pack.
    pub fn cases(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<RealCase> {
        let files = self.tests.iter().filter(|f| f.path.ends_with("/cases.yaml"));
        files.flat_map(|file| parse_yaml::<Vec<RealCase>>(file, diagnostics).unwrap_or_default()).collect()
    }

    /// Replays the real cases under the law of a day.
    pub fn replay_cases(&self, date: Date, diagnostics: &mut Vec<Diagnostic>) -> Vec<CaseResult> {
        let Ok(edition) = self.edition(date) else { return Vec::new() };
        let mut out = Vec::new();
        for case in self.cases(diagnostics) {
            let Some(form) = case.form_used else { continue };
            let parsed = parse_answers(edition.catalogue(), &case.answers);
            let result = edition.assess(&parsed.answers, &edition.default_weights());
            let Some(verdict) = result.form(&form) else {
                let message = format!("the case `{}` names the form `{form}`, which does not exist", case.id);
                diagnostics
                    .push(Diagnostic::error("dangling-id", message).in_file(&format!("{}/cases.yaml", self.id())));
                continue;
            };
            out.push(CaseResult {
                id: case.id,
                place: result.ranking().position(|f| f.as_str() == form).map(|p| p + 1),
                admissibility: verdict.admissibility,
                best: result.ranking().take(3).map(|f| f.0.clone()).collect(),
                problems: parsed.problems.iter().map(ToString::to_string).collect(),
                form,
            });
        }
        out
    }
}
