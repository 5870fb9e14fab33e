//! Law that is open is shown as open: an order that may be given, a list that is half filled, an answer to a question that
//! may not apply, a question whose answer hides another.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::admission::Admissibility;
use imc_engine::answers::{Answers, parse_answers};
use imc_engine::assess::{Assessment, Group, Line, Verdict};
use imc_engine::edition::Edition;
use imc_engine::facts::QuestionState;
use imc_engine::whatif::{Counterfactual, Goal};
use imc_rules::Packs;
use serde_json::{Value, json};

mod common;
use common::ukraine_with;

fn edition(pack: &str) -> Edition {
    Packs::embedded().unwrap().get(pack).unwrap().edition("2026-11-21".parse().unwrap()).unwrap()
}

fn read(edition: &Edition, answers: &Value) -> Answers {
    let parsed = parse_answers(edition.catalogue(), answers.as_object().unwrap());
    assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
    parsed.answers
}

fn assess(pack: &str, answers: &Value) -> Assessment {
    let edition = edition(pack);
    edition.assess(&read(&edition, answers), &edition.default_weights())
}

fn form<'a>(result: &'a Assessment, id: &str) -> &'a Verdict {
    result.form(id).unwrap()
}

#[test]
fn no_form_is_plainly_lawful_while_the_law_may_order_another() {
    let mut answers = json!({
        "track": "develop", "services": ["spatial-planning"], "place": "adjacent", "others": ["none"], "decides": "no",
        "count": 3, "invest": "none", "staff": "none"
    });
    let open = assess("no", &answers);
    assert!(open.open_questions.iter().any(|question| question.as_str() == "plan_only"), "{:?}", open.open_questions);
    answers["plan_only"] = "yes".into();
    let ordered = assess("no", &answers);
    assert_eq!(ordered.required, ["plansamarbeid".into()]);
    let displaced = ordered.forms.iter().filter(|verdict| verdict.admissibility == Admissibility::Excluded);
    let mut conditional = 0;
    for verdict in displaced.map(|verdict| form(&open, verdict.form.as_str())) {
        assert_ne!(verdict.admissibility, Admissibility::Admissible, "{}", verdict.form);
        if verdict.admissibility == Admissibility::Conditional {
            let rival = |key: &str| key == "engine-form-may-be-required-instead";
            let line = verdict.conditions.iter().find(|line| rival(&line.message.key)).expect("the reason");
            assert!(line.missing.iter().any(|question| question.as_str() == "plan_only"), "{line:?}");
            conditional += 1;
        }
    }
    assert!(conditional > 5 && open.group(Group::Recommended).next().is_none());
}

#[test]
fn a_form_by_order_is_possible_while_the_order_may_come() {
    let open = |programme: &str| {
        let mut answers = json!({ "track": "develop", "count": 9 });
        if !programme.is_empty() {
            answers["regional_programme"] = programme.into();
        }
        assess("si", &answers)
    };
    let result = open("");
    let region = form(&result, "development-region");
    let by_order = |lines: &[Line]| lines.iter().find(|line| line.message.key == "engine-form-only-by-order").cloned();
    let line = by_order(&region.conditions).or(by_order(&region.excluded_by)).expect("the reason");
    assert!(!line.certain && line.missing.iter().any(|question| question.as_str() == "regional_programme"), "{line:?}");
    assert_eq!(open("yes").required, ["development-region".into()]);
    assert!(by_order(&form(&open("no"), "development-region").excluded_by).is_some_and(|line| line.certain));
    let never = assess("si", &json!({ "track": "service" }));
    let line = |verdict: &Verdict| verdict.excluded_by.iter().any(|line| line.certain);
    assert!(line(form(&never, "development-region")), "{:?}", form(&never, "development-region").excluded_by);
}

#[test]
fn a_half_filled_list_decides_nothing_that_its_empty_cells_may_turn() {
    let rows = |last: Value| json!([{ "name": "A", "population": 2000 }, { "name": "B", "population": 3000 }, last]);
    let sheet = |last: Value| json!({ "track": "service", "who_partners": "communes_same", "partners": rows(last) });
    let size = |result: &Assessment| {
        form(result, "community-of-communes")
            .warnings
            .iter()
            .any(|line| line.rule.as_ref().is_some_and(|rule| rule.as_str() == "fr-community-size"))
    };
    let half = assess("fr", &sheet(json!({ "name": "C" })));
    assert!(!size(&half), "the third population decides");
    assert!(half.open_questions.iter().any(|question| question.as_str() == "partners"), "{:?}", half.open_questions);
    assert!(size(&assess("fr", &sheet(json!({ "name": "C", "population": 100 })))));
    assert!(!size(&assess("fr", &sheet(json!({ "name": "C", "population": 30000 })))));
}

#[test]
fn a_reason_names_what_hides_a_question_and_not_its_parked_answer() {
    let parked = json!({ "track": "abroad", "services": ["waste-treatment", "housing", "internal-audit"] });
    let result = assess("de", &parked);
    assert!(result.parked.iter().any(|question| question.as_str() == "services"), "{:?}", result.parked);
    let association = form(&result, "planning-association");
    assert_eq!(association.admissibility, Admissibility::Excluded);
    let reasons: Vec<&str> =
        association.excluded_by.iter().flat_map(|line| &line.because).map(|question| question.as_str()).collect();
    assert!(reasons.contains(&"track") && !reasons.contains(&"services"), "{reasons:?}");
}

#[test]
fn an_answer_that_hides_a_question_counts_as_a_change_worth_trying() {
    // Only property in joint ownership makes the law on it heard; what that law says cannot be changed.
    let rule = r#"
rule "more-property" "Property stays outside of projects" {
    standing("recalled");
    if property_law {
        exclude(joint_project, "Where the law knows joint property, a project does not hold it.");
    }
}
"#;
    let edition = ukraine_with("whatif", "", rule).edition("2026-11-21".parse().unwrap()).unwrap();
    let answers = read(&edition, &json!({ "track": "service", "owner": "joint" }));
    let project = edition.catalogue().form("joint-project").unwrap();
    let found = edition.counterfactual(&answers, &edition.default_weights(), project, Goal::Possible);
    let Counterfactual::Changes { size: 1, sets } = found else { panic!("{found:?}") };
    assert!(sets.iter().flatten().any(|change| change.question.as_str() == "owner"), "{sets:?}");
}

/// The law of a day: neither acts nor sources of money of later years.
#[test]
fn a_case_of_2014_is_told_of_no_act_and_no_money_of_later_years() {
    let pack = Packs::embedded().unwrap().get("ua").unwrap();
    let acts = |date: &str| {
        let edition = pack.edition(date.parse().unwrap()).unwrap();
        let result = edition.assess(&Answers::empty(edition.catalogue()), &edition.default_weights());
        let laws = result.forms.iter().flat_map(|form| &form.legal_basis).map(|law| law.statute.to_string());
        let money = result.financing.iter().map(|option| option.option.to_string());
        laws.chain(money).collect::<std::collections::BTreeSet<String>>()
    };
    let (then, now) = (acts("2014-11-01"), acts("2026-11-21"));
    for later in ["law-2867", "law-4196", "ukraine-facility", "eib-recovery"] {
        assert!(now.contains(later) && !then.contains(later), "{later}");
    }
}

#[test]
fn a_country_s_own_source_of_money_stands_in_for_that_of_the_base() {
    let packs = Packs::embedded().unwrap();
    let offered = |pack: &str, option: &str, form: &str| {
        let catalogue = packs.get(pack).unwrap().catalogue().clone();
        let form = &catalogue.forms[catalogue.form(form).unwrap().index()];
        catalogue.option(option).is_some_and(|ix| catalogue.financing[ix.index()].suits_form(form))
    };
    assert!(offered("ua", "local-budgets", "delegation") && !offered("ua", "member-contributions", "delegation"));
    // In Poland the country's option is for unions alone; the general one stays for the others.
    assert!(offered("pl", "union-contributions", "zwiazek") && !offered("pl", "member-contributions", "zwiazek"));
    assert!(offered("pl", "member-contributions", "common-service"));
}

#[test]
fn parts_of_a_combination_name_forms_one_of_which_is_enough() {
    let edition = edition("ua");
    let answers = read(&edition, &json!({ "track": "service", "invest": "large", "loan": "joint" }));
    let guidance = edition.guidance(&edition.evaluate(&answers), &edition.default_weights());
    let first = guidance.patterns.iter().find(|pattern| pattern.in_turn).unwrap();
    assert_eq!(first.forms.len(), 2, "an agreement, until a body exists");
    assert!(first.forms[1].len() > 1, "several bodies can follow: {:?}", first.forms[1]);
}

#[test]
fn a_rule_of_ours_borrows_no_article_and_shows_the_law_of_the_form_apart() {
    let result =
        assess("fr", &json!({ "track": "buy", "services": ["joint-procurement"], "owner": "joint", "count": 4 }));
    let purchasing = form(&result, "joint-purchasing");
    let owns: Vec<&Line> = purchasing.conditions.iter().chain(&purchasing.excluded_by).collect();
    let owns: Vec<_> =
        owns.into_iter().filter(|l| l.rule.as_ref().is_some_and(|r| r.as_str() == "gate-owner")).collect();
    assert!(!owns.is_empty(), "{purchasing:?}");
    for line in owns {
        assert!(line.ours && line.citations.is_empty() && line.standing.needs_lawyer(), "{line:?}");
        assert_eq!(line.see_also.first().map(|law| law.statute.as_str()), Some("ccp"));
    }
    let cited = form(&result, "spl")
        .excluded_by
        .iter()
        .find(|line| !line.citations.is_empty())
        .expect("a rule with its article");
    assert!(!cited.ours && cited.see_also.is_empty(), "{cited:?}");
}

#[test]
fn across_the_border_a_country_offers_a_form_or_says_that_it_does_not_know() {
    let abroad = json!({ "track": "abroad", "count": 2, "decides": "no", "term": "end", "grant": "lead" });
    for pack in Packs::embedded().unwrap().ids() {
        let result = assess(pack, &abroad);
        let offered = result.forms.iter().any(|verdict| verdict.admissibility != Admissibility::Excluded);
        assert!(result.stopped().is_some() || offered, "{pack} shuts every form and does not say why");
    }
    let france = assess("fr", &abroad);
    assert_eq!(france.stopped().map(|outcome| outcome.kind.as_str()), Some("not-covered"));
    assert!(france.group(Group::Recommended).next().is_none());
    assert!(france.advice.iter().filter(|line| line.message.key.starts_with("rule-fr-across-the-border")).count() == 3);
}

#[test]
fn money_that_municipalities_get_themselves_needs_no_joint_person() {
    let answers = json!({
        "track": "service", "services": ["waste-collection"], "start": "six", "count": 4, "who_partners": "communes_same",
    });
    for (pack, options) in [("fr", &["fctva", "user-fees", "loan", "waste-levy"][..]), ("sk", &["user-charges"])] {
        let mut answers = answers.clone();
        if pack == "sk" {
            answers.as_object_mut().unwrap().remove("who_partners");
        }
        let result = assess(pack, &answers);
        for option in options {
            let verdict = result.financing.iter().find(|v| v.option.as_str() == *option).expect(option);
            let person = |line: &&Line| {
                line.message.key == "engine-option-needs-person"
                    || line.rule.as_ref().is_some_and(|rule| rule.as_str() == "money-legal-person")
            };
            assert!(verdict.reasons.iter().find(person).is_none(), "{pack} {option}: {:?}", verdict.reasons);
        }
    }
}

#[test]
fn money_for_the_form_at_the_head_of_the_result_comes_first() {
    let result = assess(
        "ua",
        &json!({
            "track": "service", "services": ["waste-collection"], "decides": "no", "owner": "joint", "invest": "large",
            "count": 5, "host": "accepted", "size_pattern": "centre", "staff": "joint", "user_pay": "most", "grant": "points",
            "term": "long", "past": "never", "majority": "some", "sensitive": "some",
        }),
    );
    let first = &result.forms[0].form;
    let fits: Vec<_> = result.financing.iter().map(|v| (v.usability, v.forms.contains(first))).collect();
    assert!(fits.iter().any(|(_, fits)| !fits), "{fits:?}");
    for pair in fits.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        assert!(pair[0].1 || !pair[1].1, "{fits:?}");
    }
    let asked = |line: &Line| line.rule.as_ref().is_some_and(|rule| rule.as_str() == "money-investment");
    let said: std::collections::BTreeSet<_> = result
        .financing
        .iter()
        .flat_map(|v| &v.reasons)
        .filter(|l| asked(l))
        .map(|l| l.message.english.as_str())
        .collect();
    assert!(said.iter().all(|sentence| !sentence.contains("$option")), "said of each source anew: {said:?}");
}

#[test]
fn what_a_country_knows_of_a_bonus_is_not_asked() {
    for pack in ["fr", "ua"] {
        let edition = edition(pack);
        let bonus = edition.catalogue().question("bonus").unwrap();
        let facts = edition.facts(&Answers::empty(edition.catalogue()));
        let state = facts.states[bonus.index()];
        assert!(matches!(state, QuestionState::Preset | QuestionState::Hidden), "{pack}: {state:?}");
    }
}

#[test]
fn reasons_of_the_matrix_name_no_task_and_no_country() {
    let words = ["Water", "water", "sewage", "waste", "permit", "inspection", "fire", "Slovenia", "France", "plant"];
    for criterion in &edition("ua").catalogue().criteria {
        for weight in criterion.weights.values() {
            let named = words.iter().find(|word| weight.why.contains(*word));
            // Registers ask for permits whatever the task is.
            assert!(named.is_none() || criterion.id.as_str() == "fast_start", "{}: {}", criterion.id, weight.why);
        }
    }
}
