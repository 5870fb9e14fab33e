//! What must hold before a document leaves the house.

#![allow(clippy::unwrap_used)]

#[path = "support/sample.rs"]
mod sample;
#[path = "support/mod.rs"]
mod support;

use imc_templates::{
    Citation, DraftError, Excluded, LegalForm, Level, Library, Localized, MandatoryClause, Place, Standing, Waiver,
    draft, write,
};

fn wanted(text: &str, clauses: &[&str]) -> MandatoryClause {
    MandatoryClause {
        text: text.into(),
        clauses: clauses.iter().map(|id| (*id).to_owned()).collect(),
        ..MandatoryClause::default()
    }
}

#[test]
fn a_clause_that_the_law_wants_is_taken_in_although_its_condition_does_not_hold() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    assert!(draft(&library, &request, &sample::answers()).unwrap().document.node("c16").is_none());
    request.mandatory.push(wanted("ownership of assets", &["c16"]));
    let result = draft(&library, &request, &sample::answers()).unwrap();
    assert!(result.document.node("c16").unwrap().why.law.iter().any(|law| law.text.contains("ownership of assets")));
    assert!(result.findings.iter().all(|finding| finding.level != Level::Error));
}

#[test]
fn a_missing_mandatory_clause_is_an_error_until_somebody_waives_it_with_a_reason() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    request.mandatory.push(wanted("sources of financing", &["c14"]));
    request.choices.dropped.push("c14".into());
    let errors = |request: &_| {
        let result = draft(&library, request, &sample::answers()).unwrap();
        result.findings.iter().filter(|finding| finding.level == Level::Error).count()
    };
    assert_eq!(errors(&request), 2);
    request.choices.waivers.push(Waiver { what: "c14".into(), ..Waiver::default() });
    assert_eq!(errors(&request), 2, "a waiver needs a name and a reason");
    request.choices.waivers.push(Waiver {
        what: "c14".into(),
        reason: "one payer only".into(),
        by: "Dr. Weber".into(),
        date: "2026-11-20".parse().ok(),
    });
    assert_eq!(errors(&request), 0);
}

#[test]
fn a_reference_to_a_dropped_clause_becomes_a_mark_for_the_lawyer() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    request.choices.dropped.push("c14".into());
    let result = draft(&library, &request, &sample::answers()).unwrap();
    assert!(result.open.iter().any(|point| point.confirm && point.label.contains("Cost-sharing key")));
}

#[test]
fn alternatives_that_exclude_each_other_cannot_be_chosen_together() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    request.choices.alternatives.insert("c14".into(), vec!["population".into(), "usage".into()]);
    let error = draft(&library, &request, &sample::answers()).unwrap_err();
    assert_eq!(error.to_string(), "alternatives `population` and `usage` of clause `c14` exclude each other");
    request.choices.alternatives.insert("c14".into(), vec!["population".into(), "solidarity".into()]);
    assert!(draft(&library, &request, &sample::answers()).is_ok());
    request.choices.alternatives.insert("c14".into(), vec!["popluation".into()]);
    let error = draft(&library, &request, &sample::answers()).unwrap_err();
    assert!(error.to_string().ends_with("did you mean `population`?"), "{error}");
}

/// A clause and a text for one legal form, laid over the base library.
const OF_ONE_FORM: &str = r#"
[[clause]]
id = "xx-register"
title = { en = "Register of associations" }
applies_to = ["delegation"]
forms = ["host-municipality"]
after = "c05"
text.en = "The Parties enter this agreement in the register."

[[clause]]
id = "xx-share"
title = { en = "Share" }
applies_to = ["delegation"]
text.en = "{{ choice }}"
[[clause.alternative]]
id = "agreed"
text.en = "Each Party pays what the Parties agree."
[[clause.alternative]]
id = "by-law"
forms = ["host-municipality"]
text.en = "Each Party pays what the law on host municipalities orders."
"#;

#[test]
fn a_clause_or_text_may_be_meant_for_one_legal_form_alone() {
    let library = Library::with([("xx/clauses/host.toml", OF_ONE_FORM)]).unwrap();
    let mut request = sample::request("delegation", "en");
    for (form, meant) in [("host-municipality", true), ("joint-company", false)] {
        request.form = Some(LegalForm { id: form.into(), name: form.into(), excluded: None, stand_in: false });
        let result = draft(&library, &request, &sample::answers()).unwrap();
        let register = result.document.node("xx-register");
        assert_eq!(register.is_some(), meant, "{form}");
        assert!(!result.left_out.iter().any(|out| out.id == "xx-register"), "other forms do not ask for it");
        let text = write::text(&library, &result);
        assert_eq!(text.contains("what the law on host municipalities orders"), meant, "{form}");
        assert_eq!(text.contains("what the Parties agree"), !meant, "{form}");
        if let Some(register) = register {
            assert_eq!(register.why.answers, ["because it is written for this legal form"]);
        }
    }
    // What the law puts there is needed there: dropping it takes a waiver, and only there.
    request.choices.dropped.push("xx-register".into());
    assert!(draft(&library, &request, &sample::answers()).unwrap().findings.iter().all(|f| f.level != Level::Error));
    request.form =
        Some(LegalForm { id: "host-municipality".into(), name: "x".into(), excluded: None, stand_in: false });
    let dropped = draft(&library, &request, &sample::answers()).unwrap();
    assert!(dropped.findings.iter().any(|f| f.level == Level::Error && f.check == "needed-dropped"));
}

#[test]
fn a_text_for_a_kind_of_document_goes_before_what_the_answers_choose() {
    let library = sample::library();
    for (kind, ends) in [("project", true), ("service", false)] {
        let mut request = sample::request(kind, "en");
        let text = write::text(&library, &draft(&library, &request, &sample::answers()).unwrap());
        assert_eq!(text.contains("It ends when the project has been accepted"), ends, "{kind}");
        assert_eq!(text.contains("It runs for at least"), !ends, "{kind}");
        // Against it stands only what a person chooses, and the checks say so.
        request.choices.alternatives.insert("c29".into(), vec!["works".into()]);
        let chosen = draft(&library, &request, &sample::answers()).unwrap();
        assert_eq!(chosen.findings.iter().any(|finding| finding.check == "against-answers"), !ends, "{kind}");
    }
}

#[test]
fn a_paper_in_the_stead_of_one_that_the_library_lacks_says_so() {
    let library = sample::library();
    let mut request = sample::request("preliminary", "en");
    for stand_in in [true, false] {
        request.form = Some(LegalForm { id: "x".into(), name: "Foundation".into(), excluded: None, stand_in });
        let result = draft(&library, &request, &sample::answers()).unwrap();
        let said = result.findings.iter().find(|finding| finding.check == "stand-in");
        assert_eq!(said.is_some_and(|finding| finding.message.contains("Foundation")), stand_in);
    }
}

#[test]
fn the_papers_of_a_form_that_the_law_excludes_say_so_everywhere() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    let excluded = Excluded { reasons: vec!["The task may not be handed over.".into()] };
    request.form = Some(LegalForm { id: "x".into(), name: "x".into(), excluded: Some(excluded), stand_in: false });
    let result = draft(&library, &request, &sample::answers()).unwrap();
    let finding = result.findings.iter().find(|finding| finding.check == "form-excluded").unwrap();
    assert!(finding.level == Level::Error && finding.message.contains("may not be handed over"), "{}", finding.message);
    assert!(!result.is_complete());
    let paper = write::paper(&library, &result);
    assert_eq!(paper.watermark.as_deref(), Some("DRAFT - EXCLUDED BY LAW"));
    assert!(write::text(&library, &result).starts_with("DRAFT - THE LAW EXCLUDES THIS FORM"));
}

#[test]
fn what_the_caller_guessed_stands_as_a_proposal_that_the_checks_name() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    let host = request.facts.remove("lead_party").unwrap();
    request.proposals.insert("lead_party".into(), host);
    let result = draft(&library, &request, &sample::answers()).unwrap();
    assert!(write::text(&library, &result).contains("Riverside is called"));
    let note = result.findings.iter().find(|finding| finding.check == "proposals").unwrap();
    assert!(note.message.contains(": Riverside"), "{}", note.message);
}

#[test]
fn an_unknown_kind_is_named_with_the_nearest_one() {
    let library = sample::library();
    let error = draft(&library, &sample::request("delegatoin", "en"), &sample::answers()).unwrap_err();
    assert!(
        matches!(&error, DraftError::UnknownKind { help: Some(help), .. } if help.contains("delegation")),
        "{error}"
    );
}

#[test]
fn missing_facts_are_blanks_on_the_working_sheet_and_disappear_when_filled() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    let keys = |request: &_| {
        let result = draft(&library, request, &sample::answers()).unwrap();
        result.open.iter().flat_map(|point| point.keys.clone()).collect::<Vec<_>>()
    };
    assert!(keys(&request).contains(&"insurance_sum".to_owned()));
    assert!(keys(&request).contains(&"c24.retention".to_owned()));
    request.facts.insert("insurance_sum".into(), serde_json::json!({"amount": "2000000", "currency": "EUR"}));
    request.choices.fills.insert("c24.retention".into(), "ten years".into());
    assert!(!keys(&request).contains(&"insurance_sum".to_owned()));
    assert!(!keys(&request).contains(&"c24.retention".to_owned()));
    let result = draft(&library, &request, &sample::answers()).unwrap();
    let text = write::text(&library, &result);
    assert!(text.contains("2,000,000\u{A0}EUR") && text.contains("kept for ten years"));
}

#[test]
fn the_user_may_reorder_clauses_and_numbers_follow() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    request.choices.order = vec!["c06".into(), "c05".into()];
    let result = draft(&library, &request, &sample::answers()).unwrap();
    let ids: Vec<_> = result.document.at(Place::Body).map(|node| node.id.as_str()).collect();
    assert_eq!(&ids[..4], ["c03", "c04", "c06", "c05"]);
    assert_eq!(result.document.node("c06").unwrap().number, Some(3));
}

#[test]
fn a_recalled_citation_is_never_printed_as_a_statement() {
    let library = sample::library();
    let result = draft(&library, &sample::request("delegation", "en"), &sample::answers()).unwrap();
    let text = write::text(&library, &result);
    assert!(text.contains("(a) Law on Cooperation (No. 1), art. 4, 10\n"));
    assert!(text.contains("(b) [lawyer: cited from memory, confirm or replace: Law on Self-Government, art. 26]"));
}

#[test]
fn a_mistake_in_a_template_is_shown_with_file_line_caret_and_remedy() {
    let file = "[[clause]]\nid = \"c05\"\n[clause.text]\nen = \"\"\"\nThe purpose is {{ purpose }}.\n\nCosts are shared by {{ cost_kye }}.\n\"\"\"\n";
    let error = Library::with([("xx/clauses/goals.toml", file)]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "xx/clauses/goals.toml:7:24: `cost_kye` is not defined\n  |\n7 | Costs are shared by {{ cost_kye }}.\n  |                        ^^^^^^^^\nhelp: did you mean `cost_key`?"
    );
}

#[test]
fn texts_that_fill_without_saying_what_was_meant_are_shown_with_file_line_and_caret() {
    let file = r#"
[[clause]]
id = "fee"
applies_to = ["delegation"]
[clause.text]
en = """
The fee is { cost_kye }, from {start_date}.

It is paid under clause {{ ref("c144") }}{% if known("cost_kye") and chosen("mian") %} at once{% endif %}.
"""
[[clause.alternative]]
id = "one"
[clause.alternative.text]
en = "At once."
"#;
    let slips = |file: &str| {
        let library = Library::with([("xx/clauses/fee.toml", file)]).unwrap_or_else(|error| panic!("{error}"));
        library.slips().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let found = slips(file);
    let expected = [
        ("xx/clauses/fee.toml:7:12: `{ cost_kye }` is printed as it stands", "did you mean `cost_key`?"),
        ("xx/clauses/fee.toml:7:31: `{start_date}` is printed as it stands", "write `{{ start_date }}`"),
        ("xx/clauses/fee.toml:9:33: there is no clause `c144`", "did you mean `c14`?"),
        ("xx/clauses/fee.toml:9:55: there is no fact `cost_kye`", "did you mean `cost_key`?"),
        ("xx/clauses/fee.toml:9:78: clause `fee` has no group of texts `mian`", "did you mean `main`?"),
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for ((place, help), found) in expected.iter().zip(&found) {
        assert!(found.starts_with(place) && found.contains(help) && found.contains("^^"), "{found}");
    }
    // A brace that is not closed cannot be filled at all.
    let open = file.replace("{ cost_kye }", "{{ cost_key }");
    let error = Library::with([("xx/clauses/fee.toml", &open)]).unwrap_err().to_string();
    assert!(error.starts_with("xx/clauses/fee.toml:7:"), "{error}");
}

#[test]
fn languages_of_a_clause_that_name_different_things_are_shown() {
    let file = r#"
[[clause]]
id = "c05"
[clause.text]
en = """
From {{ start_date }}, {{ blank("sum", key="sum") }}, see {{ ref("c14") }}.
"""
uk = """
З {{ start_date }}, {{ blank("сума", key="suma") }}.
"""
"#;
    let library = Library::with([("xx/clauses/goals.toml", file)]).unwrap();
    let found: Vec<_> =
        library.unlike().iter().map(|one| format!("{}:{} {}", one.line, one.column, one.message)).collect();
    assert_eq!(
        found,
        [
            "6:67 the text in `en` names `c14`, the one in `uk` does not",
            "6:45 the text in `en` names `sum`, the one in `uk` does not",
            "9:43 the text in `uk` names `suma`, the one in `en` does not",
        ],
        "French stands in the base, which the country has changed"
    );
}

#[test]
fn texts_of_the_base_say_what_is_meant_in_each_language() {
    let library = sample::library();
    let found: Vec<_> = library.slips().into_iter().chain(library.unlike()).map(|one| one.to_string()).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn mistakes_of_all_files_are_reported_together() {
    let broken = "[[clause]]\nid = \"a\"\ntitel = \"x\"\n";
    let open = "[[clause]]\nid = \"c05\"\n[clause.text]\nen = \"{% if count %} x\"\n";
    let stray = "[[clause]]\nid = \"new\"\napplies_to = [\"delegatoin\"]\n[clause.text]\nen = \"x {{ nonsense() }}\"\n";
    let error = Library::with([("a.toml", broken), ("b.toml", open), ("c.toml", stray)]).unwrap_err();
    let text = error.to_string();
    for part in ["a.toml:3:1", "titel", "b.toml:4", "`nonsense` is not defined", "did you mean `delegation`?"] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn an_endless_template_is_stopped() {
    let file = "[[clause]]\nid = \"c05\"\n[clause.text]\nen = \"{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}\"\n";
    let library = Library::with([("x.toml", file)]).unwrap();
    let error = draft(&library, &sample::request("delegation", "en"), &sample::answers()).unwrap_err();
    assert!(error.to_string().contains("too many steps"), "{error}");
}

#[test]
fn a_template_that_writes_without_end_is_stopped_before_it_fills_the_memory() {
    // Few steps, each of which writes a fact of 20,000 characters: some 15 GB before the steps run out.
    let file = "[[clause]]\nid = \"c05\"\n[clause.text]\nen = \"{% for a in range(9999) %}{% for b in range(90) %}{{ problem }}{% endfor %}{% endfor %}\"\n";
    let library = Library::with([("x.toml", file)]).unwrap();
    let mut request = sample::request("delegation", "en");
    request.facts.insert("problem".into(), "x".repeat(50_000).into());
    let error = draft(&library, &request, &sample::answers()).unwrap_err();
    assert!(error.to_string().starts_with("x.toml:4:"), "{error}");
    assert!(error.to_string().contains("longer than 4 MB"), "{error}");
}

#[test]
fn a_note_names_acts_by_their_titles_and_says_where_it_falls_back_to_another_language() {
    let file = r#"
[[clause]]
id = "c37"
basis = [
  { statute = "law-9", articles = { en = "video recording", uk = "відеозапис" } },
  { statute = "law-8", articles = { en = "register" } },
  { statute = "ghost", articles = "1" },
]
"#;
    let library = Library::with([("xx.toml", file)]).unwrap();
    let mut request = sample::request("delegation", "uk");
    let act = |id: &str, title: &str| Citation { id: id.into(), title: title.into(), ..Citation::default() };
    request.statutes = vec![act("law-9", "Закон про запис"), act("law-8", "Закон про реєстр")];
    let text = Localized::Each([("en".to_owned(), "term and amendment".to_owned())].into());
    request.mandatory.push(MandatoryClause { text, clauses: vec!["c29".into()], ..MandatoryClause::default() });
    let result = draft(&library, &request, &sample::answers()).unwrap();
    let law = |id: &str| {
        let node = result.document.node(id).unwrap();
        node.why.law.iter().map(|ground| ground.text.clone()).collect::<Vec<_>>().join("; ")
    };
    assert!(law("c37").starts_with("Закон про запис, відеозапис (") && !law("c37").contains("ghost"), "{}", law("c37"));
    assert!(law("c37").contains("Закон про реєстр, «register» (мовою EN)"), "{}", law("c37"));
    assert!(law("c29").contains("«term and amendment» (мовою EN)"), "{}", law("c29"));
}

#[test]
fn the_word_choice_in_a_text_does_not_hide_the_alternatives() {
    let file = r#"
[[clause]]
id = "bank"
applies_to = ["delegation"]
after = "c15"
[clause.text]
en = "The choice of the bank is free."
[[clause.alternative]]
id = "any"
group = "main"
when = 'invest == "none"'
[clause.alternative.text]
en = "It is a bank of the country."
"#;
    let library = Library::with([("xx.toml", file)]).unwrap();
    let result = draft(&library, &sample::request("delegation", "en"), &sample::answers()).unwrap();
    let text = write::text(&library, &result);
    assert!(
        text.contains("The choice of the bank is free.") && text.contains("It is a bank of the country."),
        "{text}"
    );
}

#[test]
fn what_the_law_wants_is_open_while_its_clause_only_asks_the_lawyer() {
    let library = sample::library();
    let mut request = sample::request("union-statute", "en");
    request.mandatory.push(wanted("liability of the members", &["s29"]));
    let open = |request: &_| {
        let result = draft(&library, request, &sample::answers()).unwrap();
        result.findings.iter().filter(|found| found.check == "mandatory-open").count()
    };
    assert_eq!(open(&request), 1);
    let rule = "Members are liable with their contributions (Act 7, s. 3).";
    request.choices.fills.insert("s29.rule".into(), rule.into());
    assert_eq!(open(&request), 0);
    request.choices.fills.clear();
    request.mandatory[0].clauses.push("s28".into());
    assert_eq!(open(&request), 0, "another clause says it");
}

#[test]
fn clauses_and_texts_stand_in_papers_of_their_days() {
    let file = r#"
[[clause]]
id = "report"
applies_to = ["delegation"]
after = "c23"
valid_until = "2025-07-02"
[clause.text]
en = "The Parties send the ministry a yearly report."

[[clause]]
id = "commission"
applies_to = ["delegation"]
after = "c04"
[clause.text]
en = "A commission prepared the draft. {{ choice }}"
[[clause.alternative]]
id = "minutes"
valid_until = "2025-07-02"
[clause.alternative.text]
en = "It kept minutes."
[[clause.alternative]]
id = "video"
valid_from = "2025-07-03"
[clause.alternative.text]
en = "It met on video."
"#;
    let library = Library::with([("xx.toml", file)]).unwrap();
    let on = |date: &str| {
        let mut request = sample::request("delegation", "en");
        request.provenance.date = date.parse().ok();
        request.mandatory.push(wanted("report", &["report"]));
        let result = draft(&library, &request, &sample::answers()).unwrap();
        assert!(result.left_out.iter().all(|clause| clause.id != "report"), "the law of other days is no choice");
        write::text(&library, &result)
    };
    let before = on("2025-07-02");
    assert!(before.contains("a yearly report") && before.contains("kept minutes") && !before.contains("on video"));
    let after = on("2025-07-03");
    assert!(!after.contains("a yearly report") && !after.contains("kept minutes") && after.contains("on video"));
    let wrong = Library::with([("xx.toml", file.replace("2025-07-03", "3.7.2025"))]).unwrap_err();
    assert!(wrong.to_string().contains("3.7.2025"), "{wrong}");
}

#[test]
fn open_points_name_the_act_to_be_compared_and_ask_several_parties_once() {
    let mut request = sample::request("delegation", "en");
    request.citations.iter_mut().for_each(|act| act.standing = Standing::Read);
    let result = draft(&sample::library(), &request, &sample::answers()).unwrap();
    let labels: Vec<_> = result.open.iter().map(|point| point.label.as_str()).collect();
    let compared =
        |act: &str| labels.iter().filter(|label| label.starts_with("check article") && label.contains(act)).count();
    assert_eq!((compared("Law on Cooperation"), compared("Law on Self-Government")), (1, 1), "{labels:#?}");
    assert!(labels.contains(&"seat of each of 2 parties"), "{labels:#?}");
}
