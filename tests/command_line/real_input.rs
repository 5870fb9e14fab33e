//! Real cooperations on the command line: the form that was chosen is among the first three, with the right article.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_tests::program::{Scratch, answers, complained, printed, run};
use serde_json::Value;

fn assess(file: &str) -> Value {
    let output = run(["assess", answers(file).to_str().unwrap(), "--format", "json"]);
    assert!(output.status.success(), "{}", complained(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn place(result: &Value, form: &str) -> Option<u64> {
    result["forms"].as_array().unwrap().iter().find(|v| v["form"] == form)?["rank"].as_u64()
}

fn verdict<'a>(result: &'a Value, form: &str) -> &'a Value {
    result["forms"].as_array().unwrap().iter().find(|v| v["form"] == form).unwrap()
}

/// Whether a line of the verdict on a form cites an article of a statute.
fn cites(result: &Value, form: &str, statute: &str, article: &str) -> bool {
    let verdict = verdict(result, form);
    ["points", "excluded_by", "conditions", "warnings", "advice"]
        .iter()
        .flat_map(|k| verdict[*k].as_array().unwrap())
        .any(|line| {
            line["citations"]
                .as_array()
                .unwrap()
                .iter()
                .any(|c| c["statute"] == statute && c["articles"].as_str().unwrap().contains(article))
        })
}

#[test]
fn radyvyliv_and_krupets_are_told_of_joint_financing() {
    let result = assess("ua/radyvyliv-krupets.json");
    assert!(place(&result, "joint-financing").unwrap() <= 3);
    assert!(cites(&result, "joint-financing", "law-1508", "art. 12"));
}

#[test]
fn pyriatyn_and_six_villages_are_told_of_a_joint_project() {
    let result = assess("ua/pyriatyn-waste.json");
    assert!(place(&result, "joint-project").unwrap() <= 3);
    assert!(cites(&result, "joint-project", "law-1508", "art. 11"));
}

#[test]
fn three_communities_are_told_of_a_joint_institution_for_their_methodological_centre() {
    let result = assess("ua/methodological-centre.json");
    assert!(place(&result, "joint-institution").unwrap() <= 3);
    assert!(cites(&result, "joint-institution", "law-1508", "art. 13"));
}

#[test]
fn who_asks_for_a_communal_enterprise_today_is_told_that_it_is_closed_and_what_replaces_it() {
    let result = assess("ua/communal-enterprise-water.json");
    let closed = verdict(&result, "joint-communal-enterprise-legacy");
    assert_eq!(closed["group"], "excluded");
    assert_eq!(closed["convert_by"], "2028-08-28");
    assert!(closed["replaced_by"].as_array().unwrap().contains(&"joint-company".into()));
    assert!(cites(&result, "joint-communal-enterprise-legacy", "law-4196", ""));
    let closing =
        closed["excluded_by"].as_array().unwrap().iter().find(|l| l["message"]["key"] == "engine-form-closed").unwrap();
    assert_eq!(closing["message"]["args"]["date"], "2025-08-28");
    assert!(place(&result, "joint-company").unwrap() <= 3);
}

#[test]
fn a_raion_council_is_no_party_and_a_budget_transfer_is_the_way() {
    let result = assess("ua/raion-council.json");
    for form in ["delegation", "joint-project", "joint-financing", "joint-institution", "joint-management-body"] {
        assert_eq!(verdict(&result, form)["group"], "excluded", "{form}");
        assert!(cites(&result, form, "law-1508", "art. 3"), "{form}");
    }
    assert_eq!(place(&result, "budget-transfer-agreement"), Some(1));
    assert!(cites(&result, "budget-transfer-agreement", "budget-code", "93"));
}

#[test]
fn a_person_reads_groups_reasons_and_articles_without_colour_codes() {
    let output = run(["assess", answers("ua/pyriatyn-waste.json").to_str().unwrap()]);
    let text = printed(&output);
    let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in
        ["Recommended", "Excluded", "Money", "Joint project", "art. 1, art. 11", "to be confirmed by a lawyer"]
    {
        assert!(flowing.contains(expected), "`{expected}` is missing in:\n{text}");
    }
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn the_result_speaks_ukrainian_when_asked() {
    let output = run(["assess", answers("ua/pyriatyn-waste.json").to_str().unwrap(), "--lang", "uk"]);
    assert!(
        printed(&output).contains("спільних заходів") || printed(&output).contains("спільн"),
        "{}",
        printed(&output)
    );
}

#[test]
fn a_trace_replays_as_equal_and_a_changed_one_shows_the_difference() {
    let scratch = Scratch::new("trace");
    let output = run(["assess", answers("ua/radyvyliv-krupets.json").to_str().unwrap(), "--trace"]);
    assert!(output.status.success(), "{}", complained(&output));
    let path = scratch.file("trace.json", &output.stdout);
    let equal = run(["replay", path.to_str().unwrap()]);
    assert!(printed(&equal).starts_with("equal: "), "{}", printed(&equal));
    let mut changed: Value = serde_json::from_slice(&output.stdout).unwrap();
    changed["assessment"]["forms"][0]["fit"]["point"] = 1.into();
    let path = scratch.file("changed.json", changed.to_string());
    let different = run(["replay", path.to_str().unwrap()]);
    assert_eq!(different.status.code(), Some(1));
    assert!(printed(&different).contains("/assessment/forms/0/fit/point"), "{}", printed(&different));
}

#[test]
fn the_timeline_names_the_day_on_which_the_enterprise_form_closed() {
    let output = run(["assess", answers("ua/communal-enterprise-water.json").to_str().unwrap(), "--timeline"]);
    let text = printed(&output);
    assert!(text.contains("2025-08-28"), "{text}");
    assert!(text.contains("possible -> excluded"), "{text}");
}

#[test]
fn the_next_question_comes_with_its_reason() {
    let scratch = Scratch::new("next");
    let path =
        scratch.file("a.json", r#"{"country":"UA","answers":{"track":"service","services":["waste-collection"]}}"#);
    let output = run(["questions", "--country", "ua", "--answers", path.to_str().unwrap()]);
    let text = printed(&output);
    assert!(text.contains("questions are left"), "{text}");
    assert!(text.contains("could put another form first") || text.contains("Needed for any result"), "{text}");
}

#[test]
fn drafts_are_written_in_both_languages_with_the_parties_in_them() {
    let scratch = Scratch::new("draft");
    for (file, form, lang, words) in [
        ("ua/pyriatyn-waste.json", "joint-project", "uk", "ДОГОВІР"),
        ("ua/pyriatyn-waste.json", "joint-project", "en", "AGREEMENT"),
        ("ua/radyvyliv-krupets.json", "delegation", "uk", "Радивил"),
        ("ua/radyvyliv-krupets.json", "delegation", "en", "DELEGATION"),
    ] {
        let target = scratch.0.join(format!("{form}-{lang}.html"));
        let answers = answers(file);
        let output = run([
            "draft",
            answers.to_str().unwrap(),
            "--document",
            "contract",
            "--form",
            form,
            "--lang",
            lang,
            "--format",
            "html",
            "-o",
            target.to_str().unwrap(),
        ]);
        assert!(output.status.success(), "{}", complained(&output));
        let page = std::fs::read_to_string(&target).unwrap();
        let named = if words == "Радивил" {
            page.contains("Radyvyliv") || page.contains(words)
        } else {
            page.contains(words)
        };
        assert!(named, "{form} {lang}: `{words}` is missing");
        assert!(page.contains("1508-VII"), "{form} {lang}: the law is missing");
    }
}

#[test]
fn every_published_format_has_a_schema_and_a_result_fits_its_own() {
    for name in [
        "assessment",
        "trace",
        "answers",
        "form",
        "financing",
        "statute",
        "question",
        "criterion",
        "pack",
        "scenario",
        "case",
        "robustness",
    ] {
        let output = run(["schema", name]);
        let schema: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
    }
}
