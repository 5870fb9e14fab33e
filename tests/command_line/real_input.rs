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
    assert!(cites(&result, "joint-financing", "law-1508", "12"));
}

#[test]
fn pyriatyn_and_six_villages_are_told_of_a_joint_project() {
    let result = assess("ua/pyriatyn-waste.json");
    assert!(place(&result, "joint-project").unwrap() <= 3);
    assert!(cites(&result, "joint-project", "law-1508", "11"));
}

#[test]
fn three_communities_are_told_of_a_joint_institution_for_their_methodological_centre() {
    let result = assess("ua/methodological-centre.json");
    assert!(place(&result, "joint-institution").unwrap() <= 3);
    assert!(cites(&result, "joint-institution", "law-1508", "13"));
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
        assert!(cites(&result, form, "law-1508", "3"), "{form}");
    }
    assert_eq!(place(&result, "budget-transfer-agreement"), Some(1));
    assert!(cites(&result, "budget-transfer-agreement", "budget-code", "93"));
}

#[test]
fn a_person_reads_groups_reasons_and_articles_without_colour_codes() {
    let output = run(["assess", answers("ua/pyriatyn-waste.json").to_str().unwrap()]);
    let text = printed(&output);
    let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in ["Recommended", "Excluded", "Money", "Joint project", "art. 1, 11", "to be confirmed by a lawyer"] {
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
fn a_trace_is_named_by_the_fingerprint_of_its_file_and_nothing_can_be_slipped_into_it() {
    let scratch = Scratch::new("trace");
    let output = run(["assess", answers("ua/radyvyliv-krupets.json").to_str().unwrap(), "--trace"]);
    let replayed = |text: &[u8]| run(["replay", scratch.file("trace.json", text).to_str().unwrap()]);
    let equal = printed(&replayed(&output.stdout));
    assert_eq!(equal.trim(), format!("equal: {}", imc_engine::trace::fingerprint(&output.stdout)));

    let trace: Value = serde_json::from_slice(&output.stdout).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut trace = trace.clone();
        change(&mut trace);
        replayed(&imc_engine::trace::canonical(&trace).unwrap())
    };
    let different = |change: &dyn Fn(&mut Value), word: &str| {
        let output = changed(change);
        assert_eq!(output.status.code(), Some(1), "{}{}", printed(&output), complained(&output));
        assert!(printed(&output).contains(word), "`{word}` is missing in:\n{}", printed(&output));
    };
    different(&|t| t["assessment"]["approved"] = true.into(), "/assessment/approved: true -> null");
    different(&|t| t["assessment"]["forms"][0]["note"] = "x".into(), "/assessment/forms/0/note");
    let pretty = replayed(serde_json::to_string_pretty(&trace).unwrap().as_bytes());
    assert!(printed(&pretty).contains("the content is equal"), "{}", printed(&pretty));
    // The seed and the number of samples are those of the trace.
    different(&|t| t["seed"] = 7.into(), "/robustness/forms/0/");
    different(&|t| t["samples"] = 100.into(), "/robustness/forms/0/");

    let refused = |change: &dyn Fn(&mut Value), word: &str| {
        let output = changed(change);
        assert_eq!(output.status.code(), Some(2), "{}{}", printed(&output), complained(&output));
        assert!(complained(&output).contains(word), "{}", complained(&output));
    };
    refused(&|t| t["weights"][0] = (1i64 << 62).into(), "outside 0 to 1000000");
    refused(&|t| t["weights"][0] = (-1).into(), "outside 0 to 1000000");
    refused(&|t| t["weights"] = serde_json::json!([1000]), "1 theme weights");
    refused(&|t| t["format"] = "imc.trace/2".into(), "imc.trace/2");
    refused(&|t| t["samples"] = u32::MAX.into(), "weight samples");
    refused(&|t| t["priorities"] = serde_json::json!([["fame"]]), "`fame`");
}

#[test]
fn the_timeline_names_the_day_on_which_the_enterprise_form_closed() {
    let output = run(["assess", answers("ua/communal-enterprise-water.json").to_str().unwrap(), "--timeline"]);
    let text = printed(&output);
    assert!(text.contains("2025-08-28"), "{text}");
    assert!(text.contains("possible -> excluded"), "{text}");
}

#[test]
fn only_changes_of_law_that_touch_the_result_are_announced() {
    let changes = |region: &str| {
        let scratch = Scratch::new("changes");
        let text = format!(
            r#"{{"country":"DE","date":"2026-11-21","answers":{{"track":"service","region":"{region}","count":3}}}}"#
        );
        let path = scratch.file("a.json", text);
        let output = run(["assess", path.to_str().unwrap(), "--format", "json"]);
        let result: Value = serde_json::from_slice(&output.stdout).unwrap();
        result["changes"].as_array().unwrap().clone()
    };
    let names = |change: &Value, what: &str, id: &str| change["message"]["args"][what] == id;
    let hesse = changes("hesse");
    assert!(hesse.iter().any(|c| names(c, "rule", "de-money-hesse")), "{hesse:?}");
    let ends = hesse.iter().find(|c| names(c, "option", "grant-he")).expect("the grant ends");
    assert_eq!(ends["date"], "2027-01-01");
    assert_eq!(ends["option"], "grant-he");
    let saxony = changes("saxony");
    assert!(!saxony.iter().any(|c| names(c, "rule", "de-money-hesse") || names(c, "option", "grant-he")), "{saxony:?}");
    assert!(changes("north_rhine_westphalia").iter().any(|c| names(c, "option", "grant-nw")), "the last day to apply");
}

#[test]
fn the_json_result_says_how_sure_the_ranking_is_under_the_order_of_the_mayor() {
    let file = answers("ua/radyvyliv-krupets.json");
    let result = |order: &[&str]| -> Value {
        let plain = ["assess", file.to_str().unwrap(), "--format", "json"];
        serde_json::from_slice(&run(plain.iter().chain(order)).stdout).unwrap()
    };
    let (plain, ordered) = (result(&[]), result(&["--priorities", "efficiency > control = money"]));
    assert_eq!(ordered["robustness"]["priorities"], serde_json::json!([["efficiency"], ["control", "money"]]));
    for result in [&plain, &ordered] {
        for form in result["robustness"]["forms"].as_array().unwrap() {
            let places: u64 = form["places"].as_array().unwrap().iter().map(|p| p.as_u64().unwrap()).sum();
            assert!((980..=1020).contains(&places), "{form}");
        }
    }
    assert_ne!(plain["robustness"]["forms"], ordered["robustness"]["forms"]);
    // Who says what matters most gets a ranking that follows it: the form that is best for most of those who think so is first.
    for result in [&plain, &ordered] {
        assert_eq!(result["forms"][0]["form"], result["robustness"]["forms"][0]["form"]);
    }
    assert_ne!(plain["forms"][0]["form"], ordered["forms"][0]["form"]);
}

#[test]
fn points_for_themes_weigh_in_the_place_of_an_order_and_can_stand_in_the_answers_file() {
    let scratch = Scratch::new("points");
    let path = answers("ua/radyvyliv-krupets.json");
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let points = "efficiency=60,control=30,money=30";
    let typed = run(["assess", path.to_str().unwrap(), "--format", "json", "--weights", points]).stdout;
    let result: Value = serde_json::from_slice(&typed).unwrap();
    let order = result["robustness"]["priorities"].as_array().unwrap();
    assert_eq!(order[..2], [serde_json::json!(["efficiency"]), serde_json::json!(["money", "control"])]);
    let trace = run(["assess", path.to_str().unwrap(), "--trace", "--weights", points]).stdout;
    let trace: Value = serde_json::from_slice(&trace).unwrap();
    let weights: Vec<i64> = trace["weights"].as_array().unwrap().iter().map(|w| w.as_i64().unwrap()).collect();
    let themes = weights.len() as i64;
    assert_eq!((weights.iter().max(), weights.iter().sum::<i64>()), (Some(&(500 * themes)), 1000 * themes));

    file["weights"] = serde_json::json!({"efficiency": 60, "control": 30, "money": 30});
    let of_file = |file: &Value, flags: &[&str]| {
        let path = scratch.file("a.json", file.to_string());
        run(["assess", path.to_str().unwrap(), "--format", "json"].iter().chain(flags)).stdout
    };
    assert_eq!(of_file(&file, &[]), typed, "the file says the same");
    assert_eq!(of_file(&file, &["--priorities", "money"]), {
        let path = path.to_str().unwrap();
        run(["assess", path, "--format", "json", "--priorities", "money"]).stdout
    });
    file["weights"] = Value::Null;
    file["priorities"] = serde_json::json!([["efficiency"], ["control", "money"]]);
    let ordered =
        run(["assess", path.to_str().unwrap(), "--format", "json", "--priorities", "efficiency > control = money"]);
    assert_eq!(of_file(&file, &[]), ordered.stdout);
}

#[test]
fn a_trace_says_what_would_have_to_change_for_every_form_and_one_without_it_replays_too() {
    let scratch = Scratch::new("changes");
    let path = answers("ua/radyvyliv-krupets.json");
    let path = path.to_str().unwrap();
    let mut trace: Value = serde_json::from_slice(&run(["assess", path, "--trace"]).stdout).unwrap();
    let needed = trace["changes_needed"].as_array().unwrap();
    let mut seen = 0;
    for form in trace["assessment"]["forms"].as_array().unwrap() {
        let Some(needed) = needed.iter().find(|needed| needed["form"] == form["form"]) else {
            assert_eq!(form["rank"], Value::Null, "{form}");
            continue;
        };
        assert_eq!(needed["possible"]["found"] == "already", form["admissibility"] != "excluded", "{needed}");
        seen += 1;
    }
    assert_eq!(seen, needed.len());
    let leads: Vec<&Value> = needed.iter().filter(|needed| needed["best"]["found"] == "already").collect();
    assert_eq!(leads.len(), 1, "{leads:?}");
    // Traces of before they were kept still say the same.
    trace.as_object_mut().unwrap().remove("changes_needed");
    let old = scratch.file("old.json", imc_engine::trace::canonical(&trace).unwrap());
    assert!(printed(&run(["replay", old.to_str().unwrap()])).starts_with("equal: "));
}

#[test]
fn the_command_line_says_what_would_have_to_change_for_a_form() {
    let scratch = Scratch::new("change");
    let path = answers("ua/radyvyliv-krupets.json");
    let text = std::fs::read_to_string(&path).unwrap();
    let all = ["delegation", "joint-financing", "joint-company"];
    let flags: Vec<&str> = all.iter().flat_map(|form| ["--change", form]).collect();
    let output = run(["assess", path.to_str().unwrap(), "--format", "json"].iter().chain(&flags));
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut followed = 0;
    for needed in result["changes_needed"].as_array().unwrap() {
        let form = needed["form"].as_str().unwrap();
        assert_eq!(needed["possible"]["found"] == "already", verdict(&result, form)["group"] != "excluded", "{needed}");
        // Whoever answers so gets what was promised.
        for set in needed["best"]["sets"].as_array().into_iter().flatten() {
            let mut file: Value = serde_json::from_str(&text).unwrap();
            for change in set.as_array().unwrap() {
                file["answers"][change["question"].as_str().unwrap()] = change["answer"].clone();
            }
            let path = scratch.file("changed.json", file.to_string());
            let output = run(["assess", path.to_str().unwrap(), "--format", "json"]);
            let changed: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(place(&changed, form), Some(1), "{set}");
            followed += 1;
        }
    }
    assert!(followed > 0, "{}", result["changes_needed"]);
    let said = printed(&run(["assess", path.to_str().unwrap()].iter().chain(&flags)));
    assert!(said.contains("What would have to change") && said.contains("To come first"), "{said}");
    let unknown = run(["assess", path.to_str().unwrap(), "--change", "delegations"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(complained(&unknown).contains("there is no legal form `delegations`"), "{}", complained(&unknown));
}

#[test]
fn the_command_line_shares_the_cost_by_every_key_whose_figures_are_known() {
    let scratch = Scratch::new("shares");
    let text = r#"{"country":"UA","answers":{"track":"service","running":1000,"invest_amount":300,
        "partners":[{"name":"Buk","population":3000},{"name":"Lis","population":1000}]}}"#;
    let path = scratch.file("a.json", text);
    let result: Value =
        serde_json::from_slice(&run(["assess", path.to_str().unwrap(), "--format", "json"]).stdout).unwrap();
    let keys = result["shares"].as_array().unwrap();
    assert_eq!(keys.len(), 16);
    let find = |key: &str| keys.iter().find(|k| k["key"] == key).unwrap();
    assert_eq!(find("population")["sharing"]["shares"][0]["running"], "750");
    assert_eq!(find("population")["sharing"]["shares"][1]["investment"], "75");
    assert_eq!(find("usage")["lacks"]["figure"], "units");
    let said = printed(&run(["assess", path.to_str().unwrap()])).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Who pays what", "Buk 750.00 a year and 225.00 once", "`units` of Buk is missing"] {
        assert!(said.contains(words), "`{words}` is missing in:\n{said}");
    }
    // Without a sum there is nothing to share.
    let path = scratch.file("b.json", text.replace("\"running\":1000,\"invest_amount\":300,", ""));
    assert!(!printed(&run(["assess", path.to_str().unwrap()])).contains("Who pays what"));
}

fn timeline(answers: &str, more: &[&str]) -> Value {
    let scratch = Scratch::new("timeline");
    let file = scratch.file("a.json", answers);
    let output = run(["assess", file.to_str().unwrap(), "--timeline", "--format", "json"].iter().chain(more));
    assert!(output.status.success(), "{}", complained(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_timeline_names_the_days_on_which_money_changes() {
    let answers = r#"{"country":"SI","date":"2026-11-21","answers":{"track":"admin","services":["spatial-planning"],"count":3,"cofinanced_tasks":9,"running":120000}}"#;
    let days = timeline(answers, &[]);
    let day = days.as_array().unwrap().iter().find(|day| day["date"] == "2020-01-01").expect("the rates changed");
    let find = |option: &str| day["financing"].as_array().unwrap().iter().find(|m| m["option"] == option).unwrap();
    assert_eq!(find("sou-cofinancing-2019")["to"], Value::Null);
    assert_eq!(find("sou-cofinancing")["from"], Value::Null);
    assert_eq!(find("sou-cofinancing")["pays"]["percent_high"], "55");
    // The time to apply for a grant ends.
    let days = timeline(r#"{"country":"DE","answers":{"track":"service","region":"north_rhine_westphalia"}}"#, &[]);
    let closing = days.as_array().unwrap().iter().find(|day| day["date"] == "2027-01-01").expect("a grant ends");
    assert!(closing["financing"].as_array().unwrap().iter().any(|m| m["option"] == "grant-nw"), "{closing}");
}

#[test]
fn the_leader_of_the_timeline_follows_the_order_of_the_mayor() {
    let file = answers("ua/radyvyliv-krupets.json");
    let path = file.to_str().unwrap();
    let leaders = |order: &str| {
        let json = ["assess", path, "--format", "json", "--priorities", order];
        let days: Value = serde_json::from_slice(&run(json.iter().chain(&["--timeline"])).stdout).unwrap();
        let result: Value = serde_json::from_slice(&run(json).stdout).unwrap();
        (days[days.as_array().unwrap().len() - 1]["leader"].clone(), result["robustness"]["forms"][0]["form"].clone())
    };
    let (timeline, robust) = leaders("efficiency");
    assert_eq!(timeline, robust);
    assert_ne!(timeline, leaders("control").0);
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
