//! What a consultant is told about a slip in the files of a pack, and what a reader sees of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{edited, opened};
use imc_engine::assess::Message;
use imc_rules::{Pack, PackError};

/// Severity, code, file, line and message of all findings of a pack.
fn found(pack: &Pack) -> Vec<String> {
    let findings = pack.diagnostics.iter().cloned().chain(pack.lint());
    findings.map(|f| format!("{} {} {}:{} {f}", f.severity, f.code, f.file, f.line)).collect()
}

/// The findings that the slip adds to those of the pack as it is.
fn told(country: &str, edits: &[(&str, &str, &str)]) -> Vec<String> {
    let before = found(&edited(country, &[]));
    let mut after = found(&edited(country, edits));
    after.retain(|finding| !before.contains(finding));
    after
}

/// A sentence of a rule as a reader of a language gets it, and whether it is in that language.
fn read(pack: &Pack, language: &str, english: &str) -> (String, bool) {
    let text = pack.book().entries.iter().filter_map(|entry| entry.text.as_ref()).find(|text| text.english == english);
    let text = text.unwrap_or_else(|| panic!("no rule says `{english}`"));
    let message = Message::new(&text.key, &text.english);
    (pack.texts().message(language, &message), pack.texts().tells(language, &message))
}

const RULES: &str = "rules/admissibility.rhai";
const THREE: &str = "The agreement must hand over social services of at least three of the fourteen fields of the act. Yours do not reach that.";
const FIVE: &str = "The agreement must hand over social services of at least five of the fourteen fields of the act. Yours do not reach that.";

#[test]
fn a_sentence_added_to_a_rule_leaves_the_translations_of_the_others_as_they_are() {
    let first = "exclude(joint_social_services_centre, \"A social services centre";
    let added = format!("warn(joint_social_services_centre, \"Think of the end.\");\n        {first}");
    let edits = [(RULES, first, added.as_str())];
    let pack = edited("pl", &edits);
    let (text, polish) = read(&pack, "pl", THREE);
    assert!(polish && text.starts_with("Porozumienie musi"), "{text}");
    assert_eq!(read(&pack, "pl", "Think of the end."), ("Think of the end.".to_owned(), false));
    let told = told("pl", &edits);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("warning missing-text pl/text/pl.ftl"), "{told:#?}");
}

#[test]
fn a_sentence_that_changes_is_english_until_it_is_translated_again_and_the_check_insists() {
    let edits = [(RULES, "at least three of", "at least five of")];
    assert_eq!(read(&edited("pl", &edits), "pl", FIVE), (FIVE.to_owned(), false));
    let told = told("pl", &edits);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("error stale-text pl/text/pl.ftl"), "{told:#?}");
    assert!(told[0].contains("`rule-pl-cus-three-fields-2`"), "{told:#?}");
}

#[test]
fn two_versions_of_a_rule_are_translated_each_for_itself() {
    let later = format!(
        "rule \"pl-cus-three-fields\" \"A joint centre needs services of five fields\" {{\n    cite(\"cus-act\", \"10(2)\");\n    \
         valid_from(\"2027-03-01\");\n    standing(\"verified\");\n    if not three_fields {{ exclude(joint_social_services_centre, \"{FIVE}\"); }}\n}}\n"
    );
    let begins =
        "valid_from(\"2020-01-01\");\n    standing(\"verified\");\n    if not (\"social-assistance\" in services)";
    let both = begins.replace(";", ";\n    valid_until(\"2027-02-28\");").replacen(
        "standing(\"verified\");\n    valid_until(\"2027-02-28\");",
        "standing(\"verified\");",
        1,
    );
    let law = [(RULES, begins, both.as_str()), ("rules/later.rhai", "", later.as_str())];
    let pack = edited("pl", &law);
    assert!(!pack.diagnostics.iter().any(|d| d.is_error()), "{:#?}", found(&pack));
    assert!(read(&pack, "pl", THREE).0.contains("trzech"));
    assert_eq!(read(&pack, "pl", FIVE), (FIVE.to_owned(), false));
    let wanted = told("pl", &law);
    let missing = wanted.iter().filter(|f| f.contains("missing-text")).count();
    assert_eq!((wanted.len(), missing), (2, 2), "the title and the sentence of the new version: {wanted:#?}");

    let heading = "# en: A joint centre needs services of three fields\n";
    let translated = format!(
        "# en: A joint centre needs services of five fields\nrule-pl-cus-three-fields-5 = Wspólne centrum wymaga usług z pięciu dziedzin\n\
         # en: {FIVE}\nrule-pl-cus-three-fields-6 = Co najmniej pięciu.\n{heading}"
    );
    let law = [law[0], law[1], ("text/pl.ftl", heading, translated.as_str())];
    let pack = edited("pl", &law);
    assert_eq!(told("pl", &law), Vec::<String>::new());
    assert!(read(&pack, "pl", THREE).0.contains("trzech"));
    assert_eq!(read(&pack, "pl", FIVE), ("Co najmniej pięciu.".to_owned(), true));
}

#[test]
fn a_variable_that_the_english_does_not_have_is_an_error_and_one_left_out_a_warning() {
    let line = "Ustawa nakazuje { $form }, a członkami mogą być tylko podmioty publiczne.";
    let told = |to| told("pl", &[("text/pl.ftl", line, to)]);
    let invented = told("Ustawa nakazuje { $forn }, a członkami mogą być tylko podmioty publiczne.");
    assert!(invented.len() == 1 && invented[0].contains("error unknown-variable"), "{invented:#?}");
    assert!(invented[0].contains("`{ $forn }`"), "{invented:#?}");
    let lost = told("Członkami mogą być tylko podmioty publiczne.");
    assert!(lost.len() == 1 && lost[0].contains("warning missing-variable"), "{lost:#?}");
}

#[test]
fn a_misspelt_key_is_shown_where_it_stands() {
    let line =
        include_str!("../packs/pl/text/pl.ftl").lines().position(|l| l.starts_with("form-zwiazek =")).unwrap() + 1;
    let told = told("pl", &[("text/pl.ftl", "form-zwiazek =", "form-zwiazekk =")]);
    assert_eq!(told, [format!("warning missing-text pl/text/pl.ftl:{line} `form-zwiazek` has no text in `pl`")]);
}

/// The one finding that a slip adds, as severity, code and message.
fn one(country: &str, file: &str, from: &str, to: &str) -> String {
    let told = told(country, &[(file, from, to)]);
    assert_eq!(told.len(), 1, "{file}: {to}: {told:#?}");
    told.into_iter().next().unwrap()
}

#[test]
fn days_and_numbers_of_a_form_that_contradict_each_other_are_named() {
    let form = "forms/joint-communal-enterprise-legacy.toml";
    let closed = "closed_from = \"2025-08-28\"";
    let late = told("ua", &[(form, closed, "closed_from = \"2029-08-28\"")]);
    assert!(
        late.iter().any(|f| f.starts_with("error impossible-figure") && f.contains("converted by 2028-08-28")),
        "{late:#?}"
    );
    assert!(
        late.iter().any(|f| f.starts_with("warning two-days") && f.contains("excludes it from 2025-08-28")),
        "{late:#?}"
    );
    let opens = format!("{closed}\nopen_from = \"2026-01-01\"");
    assert!(one("ua", form, closed, &opens).contains("is closed (2025-08-28) before it opens (2026-01-01)"));
}

#[test]
fn numbers_of_partners_and_months_that_cannot_be_are_named() {
    let form = "forms/zwiazek.toml";
    let text = include_str!("../packs/pl/forms/zwiazek.toml");
    let line = |start: &str| text.lines().find(|l| l.starts_with(start)).unwrap();
    let (min, months) = (line("min ="), line("months ="));
    assert!(one("pl", form, min, "min = 5\nmax = 3").starts_with("error impossible-figure"));
    assert!(one("pl", form, min, "min = 99999").starts_with("warning impossible-figure"));
    for (figures, said) in [("[24, 4]", "takes 24 to 4 months"), ("[400, 9000]", "takes 9000 months")] {
        let told = told("pl", &[(form, months, &format!("months = {figures}"))]);
        assert!(told.iter().any(|f| f.starts_with("error impossible-figure") && f.contains(said)), "{told:#?}");
    }
}

#[test]
fn a_financing_option_that_ends_before_it_begins_is_an_error() {
    let option = "kind = \"donor\"";
    let file = "financing/donors.toml";
    let slip = format!("valid_from = \"2027-01-01\"\nvalid_until = \"2026-12-31\"\n{option}");
    assert!(one("ua", file, option, &slip).starts_with("error impossible-figure"));
}

#[test]
fn a_comparison_that_every_answer_decides_alike_is_a_warning_even_beside_a_live_one() {
    let live = "if not (\"social-assistance\" in services)";
    for (condition, number) in
        [("count >= -3", "-3"), ("count > 5000", "5000"), ("count == 9223372036854775807", "9223372036854775807")]
    {
        let slip = format!("if {condition} {{ warn(joint_social_services_centre, \"THREE\"); }}\n    {live}")
            .replace("THREE", THREE);
        let finding = one("pl", RULES, live, &slip);
        assert!(finding.starts_with("warning outside-range") && finding.contains(number), "{finding}");
    }
}

#[test]
fn two_rules_that_share_a_day_and_a_form_are_a_warning() {
    let rule = |id: &str, day: &str| {
        format!(
            "rule \"{id}\" \"A joint centre\" {{\n    standing(\"read\");\n    {day}\n    exclude(joint_social_services_centre, \"Closed.\");\n}}\n"
        )
    };
    let rules =
        [rule("pl-old", "valid_until(\"2027-03-01\");"), rule("pl-new", "valid_from(\"2027-03-01\");")].concat();
    let told = told("pl", &[("rules/days.rhai", "", &rules)]);
    let touching: Vec<_> = told.iter().filter(|f| f.contains("touching-days")).collect();
    assert!(touching.len() == 1 && touching[0].contains("on 2027-03-01 the rules `pl-old` and `pl-new`"), "{told:#?}");
}

#[test]
fn an_emptied_file_of_rules_or_tests_is_an_error() {
    for (file, text) in [("rules/fit.rhai", "// Nothing is left.\n"), ("cases.yaml", "\n")] {
        let pack = edited("pl", &[(file, "", text)]);
        let finding = format!("error empty-file pl/{file}:0 this file says nothing");
        assert!(found(&pack).contains(&finding), "{:#?}", found(&pack));
    }
}

#[test]
fn nothing_that_follows_from_an_unreadable_header_is_told() {
    let slip = [("pack.toml", "law_as_of = \"", "law_as_of = ")];
    let Err(PackError::Broken { diagnostics, .. }) = opened("pl", &slip) else { panic!("the pack can be used") };
    let files: Vec<_> = diagnostics.iter().map(|d| d.file.as_str()).collect();
    assert_eq!(files, ["pl/pack.toml"], "{diagnostics:#?}");
}

#[test]
fn a_form_that_cannot_be_read_is_told_once_and_not_wherever_it_is_named() {
    let pack = edited("pl", &[("forms/zwiazek.toml", "id = \"zwiazek\"", "id = \"zwiazek")]);
    let errors: Vec<_> = pack.diagnostics.iter().filter(|d| d.is_error()).map(|d| format!("{} {d}", d.file)).collect();
    assert!(errors.len() == 1 && errors[0].starts_with("pl/forms/zwiazek.toml"), "{errors:#?}");
}

const SCENARIO: &str = "- name: A slip\n  why: To see what is said\n  date: 2026-11-21\n  answers: { track: service, services: [water-supply], count: 3 }\n  expect:\n";

#[test]
fn a_scenario_that_cannot_be_read_is_found_by_the_check() {
    let text = format!("{SCENARIO}    best: zwiazek\n").replace("  date: 2026-11-21\n", "");
    let told = told("pl", &[("scenarios/slip.yaml", "", &text)]);
    assert!(told.len() == 1 && told[0].starts_with("error wrong-entry pl/scenarios/slip.yaml"), "{told:#?}");
    assert!(told[0].contains("a field is missing: `date`"), "{told:#?}");
}

#[test]
fn a_scenario_that_fails_says_the_reasons_by_their_rules() {
    let text =
        format!("{SCENARIO}    best: pit-share\n    financing: [pit-shar]\n    barred: {{ pit-share: pl-no-such }}\n")
            .replace("best: pit-share", "best: joint-social-services-centre");
    let report = edited("pl", &[("scenarios/slip.yaml", "", &text)]).run_scenarios();
    let slip = report.results.iter().find(|result| result.name == "A slip").unwrap();
    let [best, financing, barred] = &slip.failures[..] else { panic!("{slip:#?}") };
    assert!(
        best.contains("`joint-social-services-centre` is excluded: `pl-cus-three-fields` \"A social services"),
        "{best}"
    );
    let winner = best.split("the ranking is: ").nth(1).unwrap().split(',').next().unwrap();
    assert!(best.contains(&format!("\n      `{winner}` is recommended: ")), "{best}");
    assert_eq!(financing, "there is no option `pit-shar`; did you mean `pit-share`?");
    assert!(barred.contains("barred by"), "{barred}");
}

#[test]
fn no_pack_that_we_ship_has_such_a_slip() {
    let packs = imc_rules::Packs::embedded().unwrap();
    let all: Vec<String> = packs.ids().flat_map(|id| found(&packs.load(id).unwrap())).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
