//! Bad input gets its own clear message, exit code 2, and never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_tests::program::{Scratch, complained, printed, project, run};
use std::path::Path;
use std::process::Output;

fn assess_text(text: impl AsRef<[u8]>) -> Output {
    let scratch = Scratch::new("bad");
    let path = scratch.file("answers.json", text);
    run(["assess", path.to_str().unwrap()])
}

/// Exit code 2, no panic, and all of the words in what was said.
fn refused(output: &Output, words: &[&str]) {
    let said = complained(output);
    assert_eq!(output.status.code(), Some(2), "{said}{}", printed(output));
    assert!(!said.contains("panicked"), "{said}");
    for word in words {
        assert!(said.contains(word), "`{word}` is missing in:\n{said}");
    }
}

#[test]
fn the_caret_stands_under_the_mistake_whatever_the_alphabet() {
    let scratch = Scratch::new("caret");
    for (text, column) in [(r#"{"title": "послуга" oops}"#, 21), (r#"{"title": "service" oops}"#, 21)] {
        let output = run(["assess", scratch.file("a.json", text).to_str().unwrap()]);
        let said = complained(&output);
        let line = said.lines().find(|line| line.trim_end().ends_with('^')).unwrap_or_else(|| panic!("{said}"));
        let shown = said.lines().find(|line| line.contains("oops")).unwrap();
        let at = |line: &str, what: char| line.chars().position(|c| c == what).unwrap();
        assert_eq!(at(line, '^') - at(shown, '{') + 1, column, "{said}");
        assert!(said.contains(&format!(":1:{column}: ")), "{said}");
    }
}

#[test]
fn each_mistake_in_an_answers_file_has_its_own_message() {
    let cases: &[(&str, &[&str])] = &[
        (
            r#"{"country":"UA","answers":{"trak":"service"}}"#,
            &["answers.trak", "there is no question `trak`", "did you mean `track`?"],
        ),
        (r#"{"country":"UA","answers":{"count":"three"}}"#, &["answers.count", "\"three\" is not a whole number"]),
        (
            r#"{"country":"UA","answers":{"track":"servise"}}"#,
            &["answers.track", "not an option", "did you mean `service`?"],
        ),
        (r#"{"country":"UA","answers":{"running":-5}}"#, &["answers.running", "-5 is negative"]),
        (r#"{"country":"UA","answers":{"count":0}}"#, &["answers.count", "outside 1 to 5000"]),
        (r#"{"country":"UA","answers":{"services":"waste"}}"#, &["answers.services", "not a list of options"]),
        (
            r#"{"country":"UA","answers":{"services":["waste-colection"]}}"#,
            &["answers.services[0]", "did you mean `waste-collection`?"],
        ),
        (
            r#"{"country":"UA","answers":{"partners":[{"nam":"A"}]}}"#,
            &["answers.partners[0].nam", "did you mean `name`?"],
        ),
        (
            r#"{"country":"UA","answers":{"others":["none","firm"]}}"#,
            &["answers.others", "cannot stand beside other options"],
        ),
        (
            r#"{"country":"UA","date":"2026-02-30","answers":{}}"#,
            &["date: `2026-02-30` is no day of the calendar", "write year-month-day"],
        ),
        ("[]", &["answers.json: this is a list", "an answers file looks like"]),
        (r#"{"country":"ZZ","answers":{}}"#, &["there is no country pack `zz`", "there are packs for"]),
        (r#"{"country":"UA","answers":{}"#, &["answers.json:1:", "EOF"]),
        (r#"{"country":"UA","answer":{}}"#, &["there is no field `answer`", "did you mean `answers`?"]),
        (r#"{"date":7,"title":[],"answers":"x"}"#, &["4 problems", "country: ", "date: ", "title: ", "answers: "]),
        ("", &["answers.json"]),
    ];
    for (text, words) in cases {
        refused(&assess_text(text), words);
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let output =
        assess_text(r#"{"country":"UA","answers":{"trak":"service","count":-1,"track":"x","services":[1,2]}}"#);
    refused(
        &output,
        &["5 problems", "answers.trak", "answers.count", "answers.track", "answers.services[0]", "answers.services[1]"],
    );
}

#[test]
fn a_file_that_is_no_text_or_far_too_large_is_refused() {
    refused(&assess_text([b'{', 0xff, 0xfe, b'}']), &["not text in UTF-8", "byte 2"]);
    let scratch = Scratch::new("large");
    let path = scratch.0.join("large.json");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    refused(&run(["assess", path.to_str().unwrap()]), &["larger than 4 MB"]);
    refused(&run(["assess", "no-such-file.json"]), &["no-such-file.json cannot be read"]);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            std::fs::copy(entry.path(), target).map(drop).unwrap()
        }
    }
}

/// The Ukrainian and the base pack in a folder of their own, with one file changed.
fn packs_with(file: &str, text: &str) -> Scratch {
    let scratch = Scratch::new("packs");
    for id in ["base", "ua"] {
        copy(&project().join("rules/packs").join(id), &scratch.0.join(id));
    }
    scratch.file(file, text);
    scratch
}

fn assess_with(packs: &Scratch) -> Output {
    let answers = packs.file("answers.json", r#"{"country":"UA","answers":{"track":"service"}}"#);
    run(["--packs", packs.0.to_str().unwrap(), "assess", answers.to_str().unwrap()])
}

const HEAD: &str = "rule \"ua-trial\" \"A trial\" {\n    standing(\"unsure\");\n    criterion(fast_start);\n";

#[test]
fn a_rule_with_a_typo_is_shown_with_file_line_caret_and_a_suggestion() {
    let packs = packs_with(
        "ua/rules/trial.rhai",
        &format!("{HEAD}    if trak == \"service\" {{ favour(delegation, 2, \"x\"); }}\n}}\n"),
    );
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:4:8", "trak", "did you mean `track`?", "────"]);
    let packs = packs_with(
        "ua/rules/trial.rhai",
        &format!("{HEAD}    if track == \"servise\" {{ favour(delegation, 2, \"x\"); }}\n}}\n"),
    );
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:4:", "servise", "service"]);
    let packs = packs_with("ua/rules/trial.rhai", &format!("{HEAD}    favor(delegation, 2, \"x\");\n}}\n"));
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:4:5", "did you mean `favour`?"]);
}

#[test]
fn every_broken_rule_of_a_file_is_reported_not_only_the_first() {
    let text = format!(
        "{HEAD}    if trak {{ warn(\"x\"); }}\n}}\nrule \"ua-second\" \"Second\" {{\n    standing(\"unsure\");\n    warn(3 + );\n}}\nrule \"ua-third\" \"Third\" {{\n    standing(\"unsure\");\n    exclude(nothing_like_it, \"x\");\n}}\n"
    );
    refused(
        &assess_with(&packs_with("ua/rules/trial.rhai", &text)),
        &["trial.rhai:4:", "trial.rhai:8:", "trial.rhai:12:"],
    );
}

#[test]
fn a_rule_that_never_ends_or_eats_memory_is_stopped() {
    let rule = |body: &str| format!("rule \"ua-trial\" \"A trial\" {{\n    standing(\"unsure\");\n    {body}\n}}\n");
    let packs = packs_with("ua/rules/trial.rhai", &rule("loop { }"));
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:3:"]);
    let packs = packs_with("ua/rules/trial.rhai", &rule("let s = \"a\"; for i in 0..1000 { s += s; }"));
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:"]);
    let packs = packs_with("ua/rules/trial.rhai", &format!("fn again(n) {{ again(n + 1) }}\n{}", rule("again(0);")));
    refused(&assess_with(&packs), &["ua/rules/trial.rhai:"]);
}

#[test]
fn a_broken_pack_file_is_shown_with_its_place() {
    let packs = packs_with("ua/statutes.toml", "[[statute]]\nid = \"law-1508\"\ntitel = \"x\"\nstanding = \"read\"\n");
    refused(&assess_with(&packs), &["ua/statutes.toml:3:1", "titel"]);
    let packs = packs_with("ua/pack.toml", "format = \n");
    refused(&assess_with(&packs), &["ua/pack.toml:1:"]);
    let packs = packs_with(
        "ua/questions.toml",
        "[[question]]\nid = \"x\"\nsection = \"law\"\ntype = \"yes_no\"\nshow_if = 'trak == \"service\"'\n",
    );
    refused(&assess_with(&packs), &["trak", "did you mean `track`?"]);
}

#[test]
fn a_form_with_a_dangling_id_is_named() {
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    let packs =
        packs_with("ua/forms/delegation.toml", &form.replace("statute = \"law-1508\"", "statute = \"law-1509\""));
    refused(&assess_with(&packs), &["ua/forms/delegation.toml", "law-1509", "did you mean `law-1508`?"]);
}

#[test]
fn mistakes_in_clauses_are_shown_with_file_line_caret_and_remedy() {
    let clauses = r#"
[[clause]]
id = "ua-fee"
title = { en = "Fee" }
applies_to = ["delegation"]
when = 'trak == "service"'
text.en = "The fee is {{ annual_cots }}."
"#;
    let check = |text: &str| {
        let packs = packs_with("ua/clauses/fee.toml", text);
        let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
        printed(&output)
    };
    let said = check(clauses);
    for part in ["ua/clauses/fee.toml:7:", "`annual_cots` is not defined", "did you mean `annual_cost`?", "The fee is"]
    {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    let said = check(&clauses.replace("annual_cots", "annual_cost"));
    for part in ["ua/clauses/fee.toml:6:", "`trak`", "did you mean `track`?"] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    let mended = clauses.replace("annual_cots", "annual_cost").replace("trak", "track");
    let said = check(&(mended.clone() + "forms = [\"delegatoin\"]\n"));
    assert!(said.contains("ua/clauses/fee.toml:8:") && said.contains("did you mean `delegation`?"), "{said}");
    let said = check(&(mended.clone() + "basis = [{ statute = \"law-1509\", articles = \"4\" }]\n"));
    assert!(said.contains("ua/clauses/fee.toml:8:") && said.contains("did you mean `law-1508`?"), "{said}");
    let said = check(&mended.replace("{{ annual_cost }}", "{ annual_cost }, see {{ ref('c441') }}"));
    for part in ["ua/clauses/fee.toml:7:", "`{ annual_cost }` is printed as it stands", "write `{{ annual_cost }}`"] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    assert!(said.contains("there is no clause `c441`") && said.contains("did you mean `c"), "{said}");
    let said = check(&(mended + "after = \"c144\"\n"));
    assert!(said.contains("ua/clauses/fee.toml:8:") && said.contains("did you mean `c14`?"), "{said}");
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    let packs = packs_with("ua/forms/delegation.toml", &form.replacen("clauses = [\"c", "clauses = [\"d", 1));
    let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
    assert!(printed(&output).contains("which no file defines"), "{}", printed(&output));
}

#[test]
fn a_form_that_leaves_the_choice_of_its_paper_to_chance_is_an_error() {
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    let check = |documents: &str| {
        let packs = packs_with("ua/forms/delegation.toml", &form.replace("documents = [\"delegation\"]\n", documents));
        let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
        printed(&output)
    };
    let said = check("");
    for part in ["ua/forms/delegation.toml:2:", "does not say which of the papers", "add `documents", "\"staff\""] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    let said = check("documents = [\"delegatoin\"]\n");
    assert!(said.contains("ua/forms/delegation.toml:") && said.contains("did you mean `delegation`?"), "{said}");
}

#[test]
fn a_point_of_the_law_that_no_paper_of_the_form_can_hold_is_an_error() {
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    // A clause of statutes, which a delegation never has.
    let wrong = form.replacen("clauses = [\"ua-delegation\"]", "clauses = [\"s42\"]", 1);
    let packs = packs_with("ua/forms/delegation.toml", &wrong);
    let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
    let said = printed(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let line = wrong.lines().position(|line| line.starts_with("text = \"the chosen form")).unwrap() + 1;
    for part in [format!("ua/forms/delegation.toml:{line}:"), "`s42` stands in no".into(), "`delegation`".into()] {
        assert!(said.contains(&part), "{part} is missing in:\n{said}");
    }
}

#[test]
fn a_clause_on_new_law_without_a_date_and_a_step_without_time_are_named() {
    let clause = r#"
[[clause]]
id = "ua-video"
title = { en = "Video" }
applies_to = ["delegation"]
basis = [{ statute = "law-4425", articles = "1" }]
text.en = "Meetings are on video."
"#;
    let packs = packs_with("ua/clauses/video.toml", clause);
    let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
    let said = printed(&output);
    assert!(said.contains("ua/clauses/video.toml:3:") && said.contains("valid_from = \"2025-07-03\""), "{said}");
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    let packs = packs_with("ua/forms/delegation.toml", &form.replacen("weeks = [1, 3]\n", "", 1));
    let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
    let said = printed(&output);
    assert!(said.contains("the step `initiation` of `delegation` does not say how long"), "{said}");
    let packs =
        packs_with("ua/forms/delegation.toml", &form.replacen("articles = \"5\"", "articles = \"5 and so on\"", 1));
    let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
    let said = printed(&output);
    assert!(said.contains("the words \"and so on\" of a citation are not translated into `uk`"), "{said}");
}

#[test]
fn wishes_that_cannot_be_met_are_refused_with_the_choices() {
    let scratch = Scratch::new("wish");
    let answers = scratch.file("a.json", r#"{"country":"UA","answers":{"track":"service"}}"#);
    let answers = answers.to_str().unwrap();
    let target = scratch.0.join("x.docx");
    let target = target.to_str().unwrap();
    refused(&run(["draft", answers, "--form", "delegations", "-o", target]), &["there is no legal form `delegations`"]);
    refused(
        &run(["draft", answers, "--document", "poem", "-o", target]),
        &["there is no kind of document `poem`", "delegation"],
    );
    refused(&run(["draft", answers, "--format", "rtf", "-o", target]), &["there is no format `rtf`", "docx"]);
    refused(&run(["assess", answers, "--priorities", "control > fame"]), &["there is no theme `fame`", "control"]);
    refused(&run(["assess", answers, "--weights", "control=1,fame=2"]), &["there is no theme `fame`", "control"]);
    refused(
        &run(["assess", answers, "--weights", "control=many"]),
        &["`control=many` does not give points", "money=40"],
    );
    refused(&run(["assess", answers, "--weights", "money=1,money=2"]), &["`money=2` does not give points", "once"]);
    refused(&run(["assess", answers, "--weights", "money=0"]), &["no theme has a point"]);
    refused(&run(["assess", answers, "--weights", "money=1001"]), &["`money` has 1001 points", "1000"]);
    let refused_file = |rest: &str, words: &[&str]| {
        let text = format!(r#"{{"country":"UA","answers":{{}},{rest}}}"#);
        refused(&run(["assess", scratch.file("b.json", text).to_str().unwrap()]), words);
    };
    refused_file(r#""weights":{"fame":1}"#, &["weights", "there is no theme `fame`"]);
    refused_file(r#""weights":{"money":-1}"#, &["`weights` does not give points to themes"]);
    refused_file(r#""priorities":["money"]"#, &["`priorities` is not a list of lists"]);
    refused_file(r#""priorities":[["money"]],"weights":{"money":1}"#, &["both say what matters"]);
    refused(&run(["schema", "poem"]), &["invalid value 'poem'", "assessment"]);
}

#[test]
fn knowing_nothing_at_all_still_gives_a_useful_result() {
    let scratch = Scratch::new("nothing");
    let path = scratch.file("a.json", r#"{"country":"UA","answers":{}}"#);
    let output = run(["assess", path.to_str().unwrap()]);
    assert!(output.status.success(), "{}", complained(&output));
    assert!(printed(&output).contains("Open questions"), "{}", printed(&output));
}

#[test]
fn a_missing_translation_a_repealed_act_and_overlapping_versions_are_named_with_file_line_and_remedy() {
    let read = |file: &str| std::fs::read_to_string(project().join("rules/packs").join(file)).unwrap();
    let check = |packs: &Scratch| {
        let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
        (output.status.code(), printed(&output))
    };

    let text = read("ua/text/uk.ftl").replacen("form-delegation = ", "form-delegatio = ", 1);
    let (_, said) = check(&packs_with("ua/text/uk.ftl", &text));
    assert!(said.contains("`form-delegation` has no text in `uk`") && said.contains("ua/text/uk.ftl:"), "{said}");
    assert!(said.contains("should this be `form-delegation`?"), "the line that was meant is shown: {said}");

    let acts =
        read("ua/statutes.toml").replacen("id = \"law-1275\"", "id = \"law-1275\"\nrepealed_from = \"2024-01-01\"", 1);
    let (code, said) = check(&packs_with("ua/statutes.toml", &acts));
    assert_eq!(code, Some(1));
    assert!(
        said.contains("ua/rules/admissibility.rhai:") && said.contains("add `valid_until(\"2023-12-31\")`"),
        "{said}"
    );

    let version = |title: &str, dates: &str| {
        format!("rule \"ua-two\" \"{title}\" {{\n    standing(\"unsure\");\n    {dates}\n    warn(\"{title}\");\n}}\n")
    };
    let both = version("First", "valid_until(\"2025-06-30\");") + &version("Second", "valid_from(\"2025-06-01\");");
    let (code, said) = check(&packs_with("ua/rules/two.rhai", &both));
    assert_eq!(code, Some(1));
    assert!(said.contains("ua/rules/two.rhai:6:") && said.contains("days that do not overlap"), "{said}");
    // Days that follow each other are two versions of one rule.
    let both = version("First", "valid_until(\"2025-05-31\");") + &version("Second", "valid_from(\"2025-06-01\");");
    let (code, said) = check(&packs_with("ua/rules/two.rhai", &both));
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn answers_at_the_ends_of_what_is_possible_still_give_a_report() {
    let partners: Vec<String> = (0..500).map(|i| format!(r#"{{"name":"P{i}","population":0,"revenue":0}}"#)).collect();
    let crowd =
        format!(r#"{{"country":"SI","answers":{{"track":"admin","count":500,"partners":[{}]}}}}"#, partners.join(","));
    let cases: &[(&str, &[&str])] = &[
        (r#"{"country":"UA","answers":{}}"#, &["Possible", "Money"]),
        (
            r#"{"country":"UA","answers":{"track":"unsure","decides":null,"count":"unsure","partners":null}}"#,
            &["Open questions that could still change something"],
        ),
        (
            r#"{"country":"UA","answers":{"track":"service","partners":[{"name":"Alone","population":0}],"running":0}}"#,
            &["Answers that do not fit together", "Look again at", "(partners)", "(size_pattern)"],
        ),
        (
            r#"{"country":"UA","answers":{"track":"service","count":1}}"#,
            &["you are alone so far", "once a partner has joined"],
        ),
        (r#"{"country":"UA","answers":{"track":"service","count":1000}}"#, &["Choose a small group of mayors"]),
        (&crowd, &["Answers that do not fit together", "no inhabitants"]),
        (
            r#"{"country":"SI","date":"2026-11-21","answers":{"track":"admin","services":["spatial-planning"],"count":3,"cofinanced_tasks":9,"running":120000}}"#,
            &["30 % + 8 × 5 % = 70 %, but the rate stops at 55 %", "55 % of 120000 = 66000"],
        ),
    ];
    for (text, words) in cases {
        let output = assess_text(text);
        assert!(output.status.success(), "{}", complained(&output));
        let said = printed(&output).split_whitespace().collect::<Vec<_>>().join(" ");
        for word in *words {
            assert!(said.contains(word), "`{word}` is missing in:\n{said}");
        }
    }
    let thousand: Vec<String> = (0..1000).map(|i| format!(r#"{{"name":"P{i}"}}"#)).collect();
    let text = format!(r#"{{"country":"UA","answers":{{"partners":[{}]}}}}"#, thousand.join(","));
    refused(&assess_text(text), &["the list has 1000 rows", "at most 500"]);
}

#[test]
fn figures_that_cannot_be_meant_are_shown_with_file_line_and_remedy() {
    let read = |file: &str| std::fs::read_to_string(project().join("rules/packs").join(file)).unwrap();
    let found = |file: &str, text: &str, words: &[&str]| {
        let packs = packs_with(file, text);
        let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
        let said = printed(&output) + &complained(&output);
        assert!(!said.contains("panicked"), "{said}");
        assert_eq!(output.status.code(), Some(1), "{said}");
        // Long lines are broken.
        let said = said.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let place = format!("{file}:");
        for word in words.iter().chain([&place.as_str()]) {
            assert!(said.contains(word), "`{word}` is missing in:\n{said}");
        }
        refused(&assess_with(&packs), &[]);
    };
    let base = read("base/criteria.toml");
    let importance = base.lines().find(|line| line.starts_with("importance = ")).unwrap();
    for (value, shown) in [("1e18", "1000000000000000000"), ("nan", "NaN"), ("-1.0", "-1")] {
        let text = base.replacen(importance, &format!("importance = {value}"), 1);
        found("base/criteria.toml", &text, &[&format!("{shown} is no importance"), "1.0 is ordinary"]);
    }
    let weight = base.lines().find(|line| line.contains("weight = 3")).unwrap();
    let text = base.replacen(weight, &weight.replace("weight = 3", "weight = 9"), 1);
    found("base/criteria.toml", &text, &["9 is no weight", "from -3 to 3"]);

    let questions = read("ua/questions.toml");
    let asked = |fields: &str| format!("{questions}\n[[question]]\nid = \"trial\"\nsection = \"money\"\n{fields}\n");
    let number = asked("type = \"number\"\nmin = 10\nmax = 5");
    found("ua/questions.toml", &number, &["no number from 10 to 5 exists", "the other way round"]);
    let column = asked(
        "type = \"list\"\n[[question.column]]\nid = \"trial_size\"\ntype = \"number\"\nmax = 9223372036854775807",
    );
    found("ua/questions.toml", &column, &["is too wide", "`trial_size`"]);

    let option = |award: &str| {
        format!("id = \"trial\"\nkind = \"state-grant\"\nstanding = \"unsure\"\n[award]\npercent = \"30\"\n{award}")
    };
    for (award, word) in [
        ("[[award.step]]\ncounts = \"count\"\npercent = \"-5\"\n", "a step cannot be `-5` %"),
        ("[[award.less]]\nwhen = \"true\"\npercent = \"150\"\n", "a deduction cannot be `150` %"),
        ("cap_percent = \"101\"\n", "the highest rate cannot be `101` %"),
    ] {
        found("ua/financing/trial.toml", &option(award), &[word, "from 0 to 100"]);
    }
}

#[test]
fn a_time_after_an_event_that_no_rule_applies_is_an_error_and_one_that_a_rule_applies_is_not() {
    let form = std::fs::read_to_string(project().join("rules/packs/ua/forms/delegation.toml")).unwrap();
    let window = "\n[[window]]\nid = \"late\"\nfor = \"set-up\"\ntext = \"Within a year.\"\n\
        after = { since = \"running\", within_months = 12 }\nstanding = \"unsure\"\n";
    let packs = packs_with("ua/forms/delegation.toml", &(form + window));
    let check = || {
        let output = run(["--packs", packs.0.to_str().unwrap(), "check", "ua", "--quick"]);
        (output.status.code(), printed(&output))
    };
    let (code, said) = check();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("ua/forms/delegation.toml:") && said.contains("outside the time `late`"), "{said}");
    assert!(said.contains("if running > 12 { exclude(delegation"), "{said}");
    packs.file(
        "ua/rules/trial.rhai",
        format!("{HEAD}    if running > 12 {{ exclude(delegation, \"Too late.\"); }}\n}}\n"),
    );
    let (_, said) = check();
    assert!(!said.contains("outside the time"), "{said}");
}

#[test]
fn languages_days_addresses_and_folders_that_are_none_are_refused() {
    let answers = imc_tests::program::answers("ua/pyriatyn-waste.json");
    let answers = answers.to_str().unwrap();
    refused(&run(["assess", answers, "--lang", "xx"]), &["no texts in the language `xx`", "uk"]);
    refused(&run(["draft", answers, "--lang", "de", "-o", "/nonexist/x.docx"]), &["no texts in the language `de`"]);
    refused(&run(["assess", answers, "--date", "2026-13-40"]), &["no day of the calendar"]);
    refused(&run(["serve", "--public-url", "foo"]), &["https://imc.example.org"]);
    refused(&run(["serve", "--theme", "/nonexist"]), &["/nonexist cannot be read", "--theme"]);
    refused(&run(["check", "./nowhere/si"]), &["./nowhere/si holds no pack"]);
}

#[test]
fn a_pack_is_checked_by_its_folder() {
    let folder = project().join("rules/packs/si");
    for named in [folder.clone(), folder.join("../si")] {
        let checked = run(["check", "--quick", named.to_str().unwrap()]);
        assert!(checked.status.success() && printed(&checked).contains("si: in order"), "{}", complained(&checked));
    }
}

#[test]
fn a_day_before_the_law_is_pointed_out() {
    let answers = imc_tests::program::answers("ua/pyriatyn-waste.json");
    let early = run(["assess", answers.to_str().unwrap(), "--date", "1990-01-01"]);
    assert!(complained(&early).contains("on 1990-01-01 none of the acts existed"), "{}", complained(&early));
    assert!(complained(&early).contains("joint-project"));
    let today = run(["assess", answers.to_str().unwrap(), "--date", "2026-11-21"]);
    assert!(!complained(&today).contains("mind the day"), "{}", complained(&today));
}

/// Runs the scenarios of the Ukrainian pack with one file of it changed, for a person or for a program.
fn test_with(file: &str, text: &str, more: &[&str]) -> Output {
    let packs = packs_with(file, text);
    run(["--packs", packs.0.to_str().unwrap(), "test", "ua"].into_iter().chain(more.iter().copied()))
}

#[test]
fn a_scenario_fails_that_expects_nothing_where_something_comes_or_names_a_rule_that_is_none() {
    let scenario = |answers: &str, expect: &str| {
        let text = format!("- name: Trial\n  date: 2026-11-21\n  answers: {answers}\n  expect: {expect}\n");
        let output = test_with("ua/scenarios/trial.yaml", &text, &[]);
        (output.status.code(), printed(&output))
    };
    let abroad = "{ track: admin, services: [building-permits], decides: signs, count: 2, place: abroad }";
    let ordered = "{ track: abroad, count: 2, place: abroad }";
    let waste = "{ track: service, services: [waste-collection], count: 3 }";
    for (answers, expect, said) in [
        (abroad, "{ outcome: null }", "expected the outcome `null`, but found: prohibited"),
        (ordered, "{ required: null }", "expected the law to order `null`, but it orders: international-territorial"),
        (waste, "{ outcome: prohibited }", "expected the outcome `prohibited`, but found: none"),
        (waste, "{ silent: [ua-enterprise-close] }", "there is no rule `ua-enterprise-close`"),
        (waste, "{ silent: [ua-enterprise-closed] }", "expected the rule `ua-enterprise-closed` to be silent"),
        (waste, "{ barred: { lone: x } }", "there is no option `lone`"),
        (waste, "{ admissible: [joint-communal-enterprise-legacy] }", "to be admissible, but it is excluded (by: "),
    ] {
        let (code, output) = scenario(answers, expect);
        assert_eq!(code, Some(1), "{expect}: {output}");
        assert!(output.contains(said), "{expect}: {output}");
    }
    assert_eq!(scenario(waste, "{ outcome: null, required: null }").0, Some(0));
}

#[test]
fn a_program_learns_from_a_test_why_it_failed() {
    let output = test_with("ua/scenarios/trial.yaml", "- name: [\n", &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", complained(&output));
    let report: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!(report["diagnostics"][0]["file"], "ua/scenarios/trial.yaml", "{report}");
    assert!(report["diagnostics"][0]["message"].is_string());
}

#[test]
fn a_question_that_is_hidden_preset_or_named_wrongly_is_shown_with_its_place() {
    let questions = std::fs::read_to_string(project().join("rules/packs/ua/questions.toml")).unwrap();
    for changed in [
        format!("hide = [\"trak\"]\n{questions}"),
        questions.replacen("[preset]\n", "[preset]\ntrak = \"service\"\n", 1),
        format!("{questions}\n[[question]]\nid = \"trial\"\nsection = \"law\"\ntype = \"yes_no\"\nbefore = \"trak\"\n"),
    ] {
        let words = ["the question `trak` does not exist", "ua/questions.toml:", "did you mean `track`?"];
        refused(&assess_with(&packs_with("ua/questions.toml", &changed)), &words);
    }
}
