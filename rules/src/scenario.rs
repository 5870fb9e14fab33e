//! Scenarios: tests of a pack that a lawyer can read and write.

use crate::diagnostic::Diagnostic;
use crate::pack::Pack;
use crate::stage::SourceFile;
use imc_engine::answers::parse_answers;
use imc_engine::assess::{Admissibility, Assessment, Usability};
use imc_engine::edition::Edition;
use imc_engine::evaluate::Evaluation;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One test: answers in, verdicts and reasons out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What the test is about.
    pub name: String,
    /// The law or the practice behind it.
    #[serde(default)]
    pub why: String,
    /// Day whose law applies.
    pub date: Date,
    /// Answers as in an answers file.
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// What must come out; what is left out is not checked.
    #[serde(default)]
    pub expect: Expectation,
}

/// What must come out of a scenario.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Expectation {
    /// Form that leads the ranking.
    pub best: Option<String>,
    /// Forms among the first three.
    pub top: Vec<String>,
    /// Forms that are lawful without condition.
    pub admissible: Vec<String>,
    /// Forms that are lawful under a condition.
    pub conditional: Vec<String>,
    /// Forms that are ruled out, and the rule that does it (`validity` for the form's own dates).
    pub excluded: BTreeMap<String, String>,
    /// Outcome before any ranking.
    pub outcome: Option<String>,
    /// Form that the law orders.
    pub required: Option<String>,
    /// Rules that speak.
    pub fired: Vec<String>,
    /// Rules that must not speak.
    pub silent: Vec<String>,
    /// Financing options that can be used.
    pub financing: Vec<String>,
    /// Financing options that cannot be used, and the rule that says so.
    pub barred: BTreeMap<String, String>,
    /// What options pay here: `40 %`, or `40 % = 48000` where the sum is known; a range as `30 to 55 %`.
    pub awards: BTreeMap<String, String>,
    /// Contradictions among the answers, by name.
    pub clashes: Vec<String>,
    /// Acts cited by what speaks.
    pub cites: Vec<String>,
}

/// One scenario and what it showed.
#[derive(Clone, Debug, Serialize)]
pub struct ScenarioResult {
    /// Name of the scenario.
    pub name: String,
    /// File that it stands in.
    pub file: String,
    /// What was expected and did not come; empty when it passed.
    pub failures: Vec<String>,
}

/// What the scenarios of a pack reach.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Coverage {
    /// Rules in all, base and country.
    pub rules: usize,
    /// Rules of the country that no scenario makes speak.
    pub silent_rules: Vec<String>,
    /// Forms that no scenario puts among the first three.
    pub forms_never_leading: Vec<String>,
    /// Options that no scenario can use.
    pub options_never_used: Vec<String>,
}

/// All scenarios of a pack.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ScenarioReport {
    /// One by one.
    pub results: Vec<ScenarioResult>,
    /// What they reach.
    pub coverage: Coverage,
    /// Files that could not be read.
    #[serde(skip)]
    pub diagnostics: Vec<Diagnostic>,
}

impl ScenarioReport {
    /// How many did not pass.
    pub fn failed(&self) -> usize {
        self.results.iter().filter(|r| !r.failures.is_empty()).count()
    }
}

/// Reads a YAML file, or says where it is wrong.
pub(crate) fn parse_yaml<T: serde::de::DeserializeOwned>(
    file: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    match serde_saphyr::from_str(&file.text) {
        Ok(value) => Some(value),
        Err(error) => {
            let (line, column) = error.location().map_or((1, 1), |l| (l.line() as u32, l.column() as u32));
            let message = error.to_string();
            let first = message.lines().next().unwrap_or("this file cannot be read").to_owned();
            diagnostics.push(
                Diagnostic::error("wrong-entry", first)
                    .at(&file.path, file.text.clone(), line, column, 1)
                    .help("compare with another scenario; mind the indentation"),
            );
            None
        }
    }
}

impl Pack {
    /// The scenarios of the country, with the file each stands in.
    pub fn scenarios(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<(&str, Scenario)> {
        let files = self.tests.iter().filter(|file| file.path.contains("/scenarios/"));
        let read = files.map(|file| (file.path.as_str(), parse_yaml::<Vec<_>>(file, diagnostics).unwrap_or_default()));
        read.flat_map(|(path, scenarios)| scenarios.into_iter().map(move |scenario| (path, scenario))).collect()
    }

    /// Runs all scenarios of the country.
    pub fn run_scenarios(&self) -> ScenarioReport {
        let mut report = ScenarioReport::default();
        let mut reached = Reached::default();
        for (file, scenario) in self.scenarios(&mut report.diagnostics) {
            let failures = self.run_scenario(&scenario, &mut reached);
            report.results.push(ScenarioResult { name: scenario.name, file: file.to_owned(), failures });
        }
        report.coverage = self.coverage(&reached);
        report
    }

    fn run_scenario(&self, scenario: &Scenario, reached: &mut Reached) -> Vec<String> {
        let edition = match self.edition(scenario.date) {
            Ok(edition) => edition,
            Err(error) => return vec![error.to_string()],
        };
        let parsed = parse_answers(edition.catalogue(), &scenario.answers);
        if !parsed.problems.is_empty() {
            return parsed.problems.iter().map(|p| format!("{p} ({})", p.help)).collect();
        }
        let evaluation = edition.evaluate(&parsed.answers);
        let result = edition.publish(&evaluation, &edition.default_weights());
        let spoke = speaking(&edition, &evaluation);
        reached.note(&spoke, &result);
        compare(&scenario.expect, &edition, &result, &spoke, self)
    }

    fn coverage(&self, reached: &Reached) -> Coverage {
        let catalogue = self.catalogue();
        // A rule that only spares a form has nothing to say itself.
        let speaks: BTreeSet<_> = self.book().entries.iter().map(|e| &self.book().rules[e.rule.index()].id).collect();
        let own = |rule: &&imc_engine::rulebook::Rule| rule.pack == self.id() && speaks.contains(&rule.id);
        Coverage {
            rules: self.book().rules.len(),
            silent_rules: self
                .book()
                .rules
                .iter()
                .filter(own)
                .filter(|r| !reached.rules.contains(r.id.as_str()))
                .map(|r| r.id.0.clone())
                .collect(),
            forms_never_leading: catalogue
                .forms
                .iter()
                .filter(|f| f.role != imc_engine::catalogue::Role::Status && !reached.forms.contains(f.id.as_str()))
                .filter(|f| !self.never_open(f.id.as_str()))
                .map(|f| f.id.0.clone())
                .collect(),
            options_never_used: catalogue
                .financing
                .iter()
                .filter(|o| !reached.options.contains(o.id.as_str()))
                // An option that no form here can use is kept so that people who ask for it are told why.
                .filter(|o| catalogue.forms.iter().any(|f| o.suits_form(f)))
                .map(|o| o.id.0.clone())
                .collect(),
        }
    }
}

impl Pack {
    /// Whether a rule of every day excludes the form without asking anything: it is kept to explain that it is none.
    fn never_open(&self, form: &str) -> bool {
        let book = self.book();
        book.entries.iter().any(|e| {
            let rule = &book.rules[e.rule.index()];
            matches!(e.effect, imc_engine::rulebook::Effect::Exclude(f) if self.catalogue().forms[f.index()].id.as_str() == form)
                && book.graph.cond(e.when) == imc_engine::condition::Cond::Const(true)
                && rule.valid_from.is_none()
                && rule.valid_until.is_none()
        })
    }
}

#[derive(Default)]
struct Reached {
    rules: BTreeSet<String>,
    forms: BTreeSet<String>,
    options: BTreeSet<String>,
}

impl Reached {
    fn note(&mut self, spoke: &BTreeSet<String>, result: &Assessment) {
        self.rules.extend(spoke.iter().cloned());
        self.forms.extend(result.ranking().take(3).map(|f| f.0.clone()));
        self.options
            .extend(result.financing.iter().filter(|o| o.usability != Usability::Barred).map(|o| o.option.0.clone()));
    }
}

/// Rules of which at least one effect happens, assumptions included.
fn speaking(edition: &Edition, evaluation: &Evaluation) -> BTreeSet<String> {
    edition
        .entries()
        .zip(&evaluation.expected)
        .filter(|(_, truth)| truth.surely())
        .map(|(entry, _)| edition.rule(entry).id.0.clone())
        .collect()
}

fn compare(
    expect: &Expectation,
    edition: &Edition,
    result: &Assessment,
    spoke: &BTreeSet<String>,
    pack: &Pack,
) -> Vec<String> {
    let mut failures = Vec::new();
    let ranking: Vec<&str> = result.ranking().map(|f| f.as_str()).collect();
    let order = || {
        if ranking.is_empty() { "no form is left".to_owned() } else { format!("the ranking is {}", ranking.join(", ")) }
    };
    let known_form = |id: &str, failures: &mut Vec<String>| {
        let known = edition.catalogue().form(id).is_some();
        if !known {
            failures.push(format!("there is no form `{id}`"));
        }
        known
    };
    if let Some(best) = &expect.best
        && known_form(best, &mut failures)
        && ranking.first() != Some(&best.as_str())
    {
        failures.push(format!("expected `{best}` first, but {}", order()));
    }
    for form in &expect.top {
        if known_form(form, &mut failures) && !ranking.iter().take(3).any(|f| f == form) {
            failures.push(format!("expected `{form}` among the first three, but {}", order()));
        }
    }
    for (forms, wanted) in
        [(&expect.admissible, Admissibility::Admissible), (&expect.conditional, Admissibility::Conditional)]
    {
        for form in forms {
            match result.form(form) {
                None => failures.push(format!("there is no form `{form}`")),
                Some(v) if v.admissibility != wanted => {
                    let by: Vec<String> = v
                        .excluded_by
                        .iter()
                        .chain(&v.conditions)
                        .filter_map(|l| l.rule.as_ref().map(|r| r.0.clone()))
                        .collect();
                    failures.push(format!(
                        "expected `{form}` to be {wanted:?}, but it is {:?} ({})",
                        v.admissibility,
                        by.join(", ")
                    ));
                }
                Some(_) => {}
            }
        }
    }
    for (form, rule) in &expect.excluded {
        match result.form(form) {
            None => failures.push(format!("there is no form `{form}`")),
            Some(v) => {
                let by: Vec<&str> =
                    v.excluded_by.iter().map(|l| l.rule.as_ref().map_or("validity", |r| r.as_str())).collect();
                if v.admissibility != Admissibility::Excluded || !by.contains(&rule.as_str()) {
                    failures.push(format!(
                        "expected `{form}` to be excluded by `{rule}`, but it is {:?} (by: {})",
                        v.admissibility,
                        by.join(", ")
                    ));
                }
            }
        }
    }
    if let Some(outcome) = &expect.outcome {
        let found: Vec<&str> = result.outcomes.iter().filter(|o| o.certain).map(|o| o.kind.as_str()).collect();
        if !found.contains(&outcome.as_str()) {
            failures.push(format!("expected the outcome `{outcome}`, but found: {}", found.join(", ")));
        }
    }
    if let Some(form) = &expect.required
        && !result.required.iter().any(|f| f.as_str() == form)
    {
        failures.push(format!("expected the law to order `{form}`, but it orders: {:?}", result.required));
    }
    let known_rule = |id: &str| pack.book().rules.iter().any(|r| r.id.as_str() == id);
    for rule in &expect.fired {
        if !known_rule(rule) {
            failures.push(format!("there is no rule `{rule}`"));
        } else if !spoke.contains(rule) {
            failures.push(format!("expected the rule `{rule}` to speak, but it is silent"));
        }
    }
    for rule in expect.silent.iter().filter(|r| spoke.contains(*r)) {
        failures.push(format!("expected the rule `{rule}` to be silent, but it speaks"));
    }
    let option = |id: &str| result.financing.iter().find(|o| o.option.as_str() == id);
    for id in &expect.financing {
        match option(id) {
            None => failures.push(format!("the option `{id}` is not offered here")),
            Some(o) if o.usability == Usability::Barred => {
                failures.push(format!("expected `{id}` to be usable, but it is barred"))
            }
            Some(_) => {}
        }
    }
    for (id, rule) in &expect.barred {
        let by = |o: &imc_engine::assess::FinancingVerdict| {
            o.reasons.iter().any(|l| l.rule.as_ref().is_some_and(|r| r.as_str() == rule))
        };
        if !option(id).is_some_and(|o| o.usability == Usability::Barred && by(o)) {
            failures.push(format!("expected `{id}` to be barred by `{rule}`"));
        }
    }
    for (id, wanted) in &expect.awards {
        let found = option(id).and_then(|o| o.award.as_ref()).map_or("nothing".to_owned(), ToString::to_string);
        if found != *wanted {
            failures.push(format!("expected `{id}` to pay `{wanted}`, but it pays `{found}`"));
        }
    }
    for id in expect.clashes.iter().filter(|id| !result.clashes.iter().any(|c| c.id == **id)) {
        failures.push(format!("expected the contradiction `{id}`, but it is not found"));
    }
    let cited: BTreeSet<&str> = edition
        .book()
        .rules
        .iter()
        .filter(|r| spoke.contains(r.id.as_str()))
        .flat_map(|r| r.citations.iter().map(|c| c.statute.as_str()))
        .collect();
    for statute in expect.cites.iter().filter(|s| !cited.contains(s.as_str())) {
        failures.push(format!("expected `{statute}` to be cited, but no rule that speaks cites it"));
    }
    failures
}
