//! Scenarios: tests of a pack that a lawyer can read and write.

use crate::diagnostic::{Diagnostic, nearest};
use crate::pack::Pack;
use crate::stage::SourceFile;
use imc_engine::admission::Admissibility;
use imc_engine::answers::parse_answers;
use imc_engine::assess::{Assessment, FinancingVerdict, Line, Usability, Verdict};
use imc_engine::edition::Edition;
use imc_engine::evaluate::Evaluation;
use imc_engine::ids::FormId;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
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
    /// Outcome before any ranking; `null` for none.
    #[serde(deserialize_with = "stated", skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Option<String>>,
    /// Form that the law orders; `null` for none.
    #[serde(deserialize_with = "stated", skip_serializing_if = "Option::is_none")]
    pub required: Option<Option<String>>,
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

/// What stands in the file is expected, `null` too: it expects nothing to come out.
fn stated<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(value).map(Some)
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
            let first = message.lines().next().unwrap_or("this file cannot be read");
            diagnostics.push(
                Diagnostic::error("wrong-entry", plain(first))
                    .at(&file.path, file.text.clone(), line, column, 1)
                    .help("compare with another scenario; mind the indentation"),
            );
            None
        }
    }
}

/// The reader's words instead of those of the parser.
fn plain(message: &str) -> String {
    for (theirs, ours) in [
        (
            "mapping values are not allowed",
            "a `:` stands where none is expected: the line is indented wrongly, or a text with `:` needs quotes",
        ),
        ("expected mapping start", "lines `name: value`, indented, are missing below"),
        ("expected sequence start", "a list is missing: `[a, b]`, or lines that begin with `- `"),
    ] {
        if message.contains(theirs) {
            return ours.to_owned();
        }
    }
    message.replace("unknown field", "there is no field called").replace("missing field", "a field is missing:")
}

impl Pack {
    /// What of the scenarios and real cases cannot be read.
    pub(crate) fn unreadable_tests(&self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        self.scenarios(&mut diagnostics);
        self.cases(&mut diagnostics);
        // That a file is empty is said when the pack is read.
        let empty =
            |d: &Diagnostic| self.diagnostics.iter().any(|known| known.code == "empty-file" && known.file == d.file);
        diagnostics.retain(|finding| !empty(finding));
        diagnostics
    }

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
        Found { edition: &edition, result: &result, spoke: &spoke }.failures(&scenario.expect)
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

/// What came out of a scenario, to be held against what was expected.
struct Found<'a> {
    edition: &'a Edition,
    result: &'a Assessment,
    spoke: &'a BTreeSet<String>,
}

/// What was expected instead, where it did not come.
type Check = Result<(), String>;

impl Found<'_> {
    /// What was expected and did not come; empty when all did.
    fn failures(&self, expect: &Expectation) -> Vec<String> {
        let mut failures = Vec::new();
        let mut check = |check: Check| failures.extend(check.err());
        expect.best.iter().for_each(|form| check(self.among_the_first(form, 1)));
        expect.top.iter().for_each(|form| check(self.among_the_first(form, 3)));
        expect.admissible.iter().for_each(|form| check(self.lawful(form, Admissibility::Admissible)));
        expect.conditional.iter().for_each(|form| check(self.lawful(form, Admissibility::Conditional)));
        expect.excluded.iter().for_each(|(form, rule)| check(self.excluded(form, rule)));
        expect.outcome.iter().for_each(|outcome| check(self.outcome(outcome.as_deref())));
        expect.required.iter().for_each(|form| check(self.required(form.as_deref())));
        expect.fired.iter().for_each(|rule| check(self.speaks(rule, true)));
        expect.silent.iter().for_each(|rule| check(self.speaks(rule, false)));
        expect.financing.iter().for_each(|option| check(self.usable(option)));
        expect.barred.iter().for_each(|(option, rule)| check(self.barred(option, rule)));
        expect.awards.iter().for_each(|(option, award)| check(self.pays(option, award)));
        expect.clashes.iter().for_each(|id| check(self.clashes(id)));
        expect.cites.iter().for_each(|statute| check(self.cites(statute)));
        failures
    }

    fn form(&self, id: &str) -> Result<&Verdict, String> {
        let known = || self.edition.catalogue().forms.iter().map(|form| form.id.as_str());
        self.result.form(id).ok_or_else(|| format!("there is no form `{id}`{}", meant(id, known())))
    }

    fn option(&self, id: &str) -> Result<&FinancingVerdict, String> {
        let option = self.result.financing.iter().find(|o| o.option.as_str() == id);
        option.ok_or_else(|| match self.edition.catalogue().option(id) {
            Some(_) => format!("the option `{id}` is not offered here"),
            None => {
                let known = self.edition.catalogue().financing.iter().map(|option| option.id.as_str());
                format!("there is no option `{id}`{}", meant(id, known))
            }
        })
    }

    /// The strongest reasons for the standing of a form: the rules that exclude it or set conditions, and those that
    /// give most points; criteria where rules say less.
    fn reasons(&self, form: &str) -> String {
        let Some(verdict) = self.result.form(form) else { return String::new() };
        let mut points: Vec<_> = verdict.points.iter().collect();
        points.sort_by_key(|line| std::cmp::Reverse(line.points.unwrap_or(0).unsigned_abs()));
        let said = |line: &Line| {
            let rule = line.rule.as_ref().map_or("validity", |rule| rule.as_str());
            let points = line.points.map_or(String::new(), |points| format!(" {points:+}"));
            format!("`{rule}`{points} \"{}\"", line.message.english)
        };
        let mut criteria: Vec<_> = verdict.contributions.iter().collect();
        criteria.sort_by_key(|one| std::cmp::Reverse(one.points.unsigned_abs()));
        let criteria = criteria.into_iter().map(|one| format!("the criterion `{}`", one.criterion));
        let rules = verdict.excluded_by.iter().chain(&verdict.conditions).chain(points).map(said);
        let reasons: Vec<String> = rules.chain(criteria).take(3).collect();
        format!("\n      `{form}` is {}: {}", verdict.group.as_str(), listed_by(&reasons, "; "))
    }

    fn among_the_first(&self, form: &str, places: usize) -> Check {
        self.form(form)?;
        let ranking: Vec<&FormId> = self.result.ranking().collect();
        expected(ranking.iter().take(places).any(|f| f.as_str() == form), || {
            let place = if places == 1 { "first".to_owned() } else { format!("among the first {places}") };
            let winner = ranking.first().map_or(String::new(), |first| self.reasons(first.as_str()));
            let (reasons, ranking) = (self.reasons(form), listed(ranking));
            format!("expected `{form}` {place}, but the ranking is: {ranking}{reasons}{winner}")
        })
    }

    fn lawful(&self, form: &str, wanted: Admissibility) -> Check {
        let verdict = self.form(form)?;
        let by = listed(verdict.excluded_by.iter().chain(&verdict.conditions).filter_map(|l| l.rule.as_ref()));
        expected(verdict.admissibility == wanted, || {
            format!("expected `{form}` to be {wanted}, but it is {} (by: {by})", verdict.admissibility)
        })
    }

    fn excluded(&self, form: &str, rule: &str) -> Check {
        let verdict = self.form(form)?;
        let by: Vec<&str> =
            verdict.excluded_by.iter().map(|l| l.rule.as_ref().map_or("validity", |r| r.as_str())).collect();
        expected(verdict.admissibility == Admissibility::Excluded && by.contains(&rule), || {
            format!(
                "expected `{form}` to be excluded by `{rule}`, but it is {} (by: {})",
                verdict.admissibility,
                listed(by)
            )
        })
    }

    fn outcome(&self, wanted: Option<&str>) -> Check {
        let certain: Vec<_> = self.result.outcomes.iter().filter(|o| o.certain).map(|o| o.kind.as_str()).collect();
        expected(wanted.map_or(certain.is_empty(), |wanted| certain.contains(&wanted)), || {
            format!("expected the outcome `{}`, but found: {}", wanted.unwrap_or("null"), listed(certain))
        })
    }

    fn required(&self, wanted: Option<&str>) -> Check {
        let ordered = &self.result.required;
        expected(wanted.map_or(ordered.is_empty(), |wanted| ordered.iter().any(|f| f.as_str() == wanted)), || {
            format!("expected the law to order `{}`, but it orders: {}", wanted.unwrap_or("null"), listed(ordered))
        })
    }

    fn speaks(&self, rule: &str, wanted: bool) -> Check {
        if !self.edition.book().rules.iter().any(|r| r.id.as_str() == rule) {
            return Err(format!("there is no rule `{rule}`"));
        }
        let (wish, truth) = if wanted { ("speak", "is silent") } else { ("be silent", "speaks") };
        expected(self.spoke.contains(rule) == wanted, || {
            format!("expected the rule `{rule}` to {wish}, but it {truth}")
        })
    }

    fn usable(&self, option: &str) -> Check {
        let usable = self.option(option)?.usability != Usability::Barred;
        expected(usable, || format!("expected `{option}` to be usable, but it is barred"))
    }

    fn barred(&self, option: &str, rule: &str) -> Check {
        let verdict = self.option(option)?;
        let by: Vec<&str> = verdict.reasons.iter().filter_map(|l| Some(l.rule.as_ref()?.as_str())).collect();
        let barred = verdict.usability == Usability::Barred;
        expected(barred && by.contains(&rule), || match barred {
            true => format!("expected `{option}` to be barred by `{rule}`, but it is barred by: {}", listed(by)),
            false => format!("expected `{option}` to be barred by `{rule}`, but nothing bars it"),
        })
    }

    fn pays(&self, option: &str, wanted: &str) -> Check {
        let found = self.option(option)?.award.as_ref().map_or("nothing".to_owned(), ToString::to_string);
        expected(found == wanted, || format!("expected `{option}` to pay `{wanted}`, but it pays `{found}`"))
    }

    fn clashes(&self, id: &str) -> Check {
        let found = self.result.clashes.iter().any(|c| c.id == id);
        expected(found, || format!("expected the contradiction `{id}`, but it is not found"))
    }

    fn cites(&self, statute: &str) -> Check {
        let mut speaking = self.edition.book().rules.iter().filter(|r| self.spoke.contains(r.id.as_str()));
        expected(speaking.any(|r| r.citations.iter().any(|c| c.statute.as_str() == statute)), || {
            format!("expected `{statute}` to be cited, but no rule that speaks cites it")
        })
    }
}

fn expected(held: bool, otherwise: impl FnOnce() -> String) -> Check {
    if held { Ok(()) } else { Err(otherwise()) }
}

/// The name that was probably meant.
fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    nearest(name, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

/// Names in a row, `none` where there are none.
fn listed(names: impl IntoIterator<Item: ToString>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| name.to_string()).collect();
    listed_by(&names, ", ")
}

fn listed_by(names: &[String], separator: &str) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(separator) }
}
