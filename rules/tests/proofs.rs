//! The proofs over packs: what is false is found and shown, and every pack that we ship stands.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::answers::parse_answers;
use imc_engine::facts::Trit;
use imc_engine::verify::Verdict;
use imc_rules::diagnostic::{Diagnostic, Severity};
use imc_rules::{Pack, Packs};
use std::fs;
use std::path::Path;

mod common;
use common::ukraine_with;

fn audit(pack: &Pack) -> Vec<Diagnostic> {
    pack.audit("2026-11-21".parse().unwrap()).unwrap()
}

#[test]
fn a_false_property_is_refuted_with_answers_that_break_it() {
    let pack = ukraine_with(
        "false",
        r#"
property "true-one" "A water service is a service" {
    always(not ("water-supply" in services) or track != "abroad");
}
property "false-one" "Nobody who lets it sign may delegate to many" {
    always(track == "service" or track != "service");
    always(not (decides == "signs" and count > 7) or excluded(delegation));
}
"#,
        "",
    );
    let found = audit(&pack);
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.is_error()).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code, "property");
    assert!(errors[0].message.contains("false-one"));
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/ua/properties.rhai")).unwrap();
    assert_eq!(errors[0].line as usize, text.lines().count() + 8, "the line of the second statement");

    let edition = pack.edition(pack.catalogue().pack.law_as_of).unwrap();
    let verified = edition.verify();
    let broken = verified.statements.iter().find_map(|s| match &s.verdict {
        Verdict::Refuted(sheet) => Some((s, sheet)),
        _ => None,
    });
    let (statement, sheet) = broken.unwrap();
    let parsed = parse_answers(edition.catalogue(), sheet);
    assert!(parsed.problems.is_empty());
    let stated = edition.book().properties[statement.property].always[statement.always];
    assert_eq!(edition.facts(&parsed.answers).trit(&edition.book().graph, edition.catalogue(), stated), Trit::FALSE);
    assert_eq!(sheet.get("decides").unwrap(), "signs");
    assert!(sheet.get("count").unwrap().as_i64().unwrap() > 7);
    assert!(sheet.len() <= 8, "only what matters is said: {sheet:?}");
}

#[test]
fn sums_and_products_of_numbers_are_proved_too() {
    let pack = ukraine_with(
        "numbers",
        r#"
property "sums" "The largest partner is not above the sum" {
    always(partners.population_max <= partners.population_total or track == "abroad");
    always(not (partners.count == 2) or partners.population_total <= 2 * partners.population_max or track == "abroad");
    always(not (count > 5) or 2 * count > 10);
}
property "false-sums" "The largest partner has at most half" {
    always(2 * partners.population_max <= partners.population_total);
}
"#,
        "",
    );
    let messages: Vec<String> = audit(&pack).iter().filter(|d| d.code != "gap").map(|d| d.report()).collect();
    let property: Vec<&String> = messages.iter().filter(|m| m.contains("property")).collect();
    assert_eq!(property.len(), 1, "{property:?}");
    assert!(property[0].contains("false-sums") && property[0].contains("broken by"));
}

#[test]
fn rules_that_never_or_always_happen_or_contradict_are_found() {
    let pack = ukraine_with(
        "rules",
        "",
        r#"
rule "ua-never" "Asked only where it is hidden" {
    standing("recalled");
    if track == "abroad" and "water-supply" in services { warn("Never."); }
}
rule "ua-ever" "Reads an answer for nothing" {
    standing("recalled");
    if count > 2 or count <= 200 or track == "abroad" { warn("Ever."); }
}
rule "ua-orders" "Orders a form" {
    standing("recalled");
    if count > 12 { require(delegation, "Ordered."); }
}
rule "ua-forbids" "Forbids it" {
    standing("recalled");
    if count > 15 { exclude(delegation, "Forbidden."); }
}
"#,
    );
    let found = audit(&pack);
    let said = |code: &str, words: &[&str]| {
        let mut of_code = found.iter().filter(|d| d.code == code);
        of_code.any(|d| words.iter().all(|w| d.message.contains(w)) && d.file == "ua/rules/more.rhai" && d.line > 0)
    };
    assert!(said("dead-rule", &["ua-never"]), "{found:?}");
    assert!(said("contradiction", &["ua-orders", "ua-forbids", "delegation"]), "{found:?}");
    let count = pack.catalogue().question("count").unwrap();
    assert!(pack.catalogue().questions[count.index()].show_if.is_none(), "`count` must be asked of everybody here");
    assert!(said("always", &["ua-ever"]), "{found:?}");
}

#[test]
fn every_statement_of_our_packs_is_proved() {
    let packs = Packs::embedded().unwrap();
    for id in packs.ids() {
        let found = audit(&packs.get(id).unwrap());
        let bad: Vec<&Diagnostic> =
            found.iter().filter(|d| d.severity == Severity::Error || d.code == "not-decided").collect();
        assert!(bad.is_empty(), "{id}: {bad:?}");
    }
}
