//! `imc check` and `imc test`: is a pack in order, and does it say what its lawyers expect?

use super::args::{CheckArgs, Format, TestArgs};
use super::report::Failure;
use super::style::Style;
use crate::papers::mistakes_in_clauses;
use imc_engine::admission::Admissibility;
use imc_rules::diagnostic::{Diagnostic, Severity};
use imc_rules::{Pack, PackError, Packs};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn chosen(packs: &Packs, one: Option<&String>) -> Vec<String> {
    match one {
        Some(id) => vec![id.clone()],
        None => packs.ids().map(str::to_owned).collect(),
    }
}

fn load(packs: &Packs, id: &str) -> Result<Arc<Pack>, Failure> {
    match packs.load(id) {
        Ok(pack) => Ok(pack),
        Err(PackError::Broken { diagnostics, id }) => {
            Err(Failure::Findings { message: format!("the pack `{id}` cannot be used"), diagnostics, code: 1 })
        }
        Err(error) => Err(Failure::from_pack(&error)),
    }
}

/// The packs beside a pack that is named by its folder, and its id.
fn of_folder(named: &str) -> Result<Option<(Packs, String)>, Failure> {
    let path = Path::new(named);
    if !path.join("pack.toml").is_file() {
        if named.contains(std::path::is_separator) {
            return Err(Failure::input(
                format!("{named} holds no pack"),
                "name the folder that holds the `pack.toml`, or a country",
            ));
        }
        return Ok(None);
    }
    let folder =
        path.canonicalize().map_err(|e| Failure::input(format!("{named} cannot be read: {e}"), "check the path"))?;
    let (Some(packs), Some(id)) = (folder.parent(), folder.file_name()) else { return Ok(None) };
    if !packs.join("base").join("pack.toml").is_file() {
        return Err(Failure::input(
            format!("{} stands alone: the pack `base` is not beside it", folder.display()),
            "put the folder `base` beside it, from the `rules/packs` of the program's source",
        ));
    }
    let id = id.to_string_lossy().into_owned();
    Ok(Some((Packs::open(packs).map_err(|e| Failure::from_pack(&e))?, id)))
}

/// `imc check`.
pub fn check(args: &CheckArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let mut all: Vec<Diagnostic> = Vec::new();
    let style = Style::of_output();
    let folder = args.pack.as_deref().map(of_folder).transpose()?.flatten();
    let (packs, ids) = match &folder {
        Some((packs, id)) => (packs, vec![id.clone()]),
        None => (packs, chosen(packs, args.pack.as_ref())),
    };
    for id in ids {
        let pack = load(packs, &id)?;
        let mut findings = pack.diagnostics.clone();
        findings.extend(pack.lint());
        if id == "base" {
            findings.extend(packs.lint_practices().map_err(|e| Failure::machine(e.to_string()))?);
        }
        let understood = !pack.diagnostics.iter().any(Diagnostic::is_error);
        if understood {
            findings.extend(mistakes_in_clauses(&pack));
        }
        // Rules that are not understood cannot be proved anything of.
        if !args.quick && understood {
            findings.extend(pack.audit(crate::today()).map_err(|e| Failure::from_pack(&e))?);
        }
        if args.format == Format::Text {
            let count = |s: Severity| findings.iter().filter(|d| d.severity == s).count();
            let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
            for finding in &findings {
                print!("{}", finding.report());
            }
            let mark = if errors == 0 { style.good("in order") } else { style.bad("has errors") };
            println!(
                "{id}: {mark}; {} forms, {} financing options, {} rules; {errors} errors, {warnings} warnings, {notes} notes",
                pack.catalogue().forms.len(),
                pack.catalogue().financing.len(),
                pack.book().rules.len(),
            );
        }
        all.extend(findings);
    }
    if args.format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&all).map_err(|e| Failure::machine(e.to_string()))?);
    }
    Ok(if all.iter().any(Diagnostic::is_error) { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// `imc test`.
pub fn test(args: &TestArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let style = Style::of_output();
    let (mut passed, mut failed, mut gaps) = (0, 0, 0);
    for id in chosen(packs, args.pack.as_ref().filter(|_| !args.all)) {
        let pack = load(packs, &id)?;
        let mut report = pack.run_scenarios();
        let cases = pack.replay_cases(crate::today(), &mut report.diagnostics);
        let diagnostics: Vec<&Diagnostic> =
            pack.diagnostics.iter().filter(|d| d.is_error()).chain(&report.diagnostics).collect();
        if args.format == Format::Json {
            let (scenarios, coverage) = (&report.results, &report.coverage);
            println!(
                "{}",
                json!({ "pack": id, "scenarios": scenarios, "coverage": coverage, "cases": cases, "diagnostics": diagnostics })
            );
        } else {
            for diagnostic in &diagnostics {
                print!("{}", diagnostic.report());
            }
            for result in report.results.iter().filter(|r| !r.failures.is_empty()) {
                println!("{} {} ({})", style.bad("FAILED"), result.name, result.file);
                for failure in &result.failures {
                    println!("    {failure}");
                }
            }
            for case in &cases {
                let place = case.place.map_or("not ranked".to_owned(), |p| format!("place {p}"));
                let good = case.place.is_some_and(|p| p <= 3);
                let mark = if good { style.good("case") } else { style.doubt("case") };
                let law = if case.admissibility == Admissibility::Excluded { ", excluded today" } else { "" };
                println!("{mark} {}: {} at {place}{law} (best: {})", case.id, case.form, case.best.join(", "));
                for problem in &case.problems {
                    println!("    {problem}");
                }
            }
            let c = &report.coverage;
            for (what, list) in [
                ("rules that no scenario makes speak", &c.silent_rules),
                ("forms that no scenario puts among the first three", &c.forms_never_leading),
                ("options that no scenario can use", &c.options_never_used),
            ] {
                if !list.is_empty() {
                    println!("{id}: {what}: {}", list.join(", "));
                }
            }
        }
        let bad = report.failed() + diagnostics.iter().filter(|d| d.is_error()).count();
        gaps += report.coverage.silent_rules.len()
            + report.coverage.forms_never_leading.len()
            + report.coverage.options_never_used.len();
        passed += report.results.len() - report.failed();
        failed += bad;
    }
    if args.format == Format::Text {
        println!("{passed} passed, {failed} failed");
    }
    let incomplete = args.coverage && gaps > 0;
    let nothing = passed + failed == 0;
    if nothing {
        eprintln!("imc: there is nothing to test: the folder `scenarios` holds no scenario");
    }
    Ok(if failed > 0 || incomplete || nothing { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
