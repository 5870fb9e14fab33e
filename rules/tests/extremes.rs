//! Answers at the ends of what is possible: every pack still says something useful, and numbers that cannot be are named.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::answers::parse_answers;
use imc_engine::assess::{Assessment, Group};
use imc_engine::catalogue::{Catalogue, CatalogueParts, QuestionType, TooLarge};
use imc_rules::{Pack, Packs};
use serde_json::{Value as Json, json};

fn packs() -> Vec<std::sync::Arc<Pack>> {
    let packs = Packs::embedded().unwrap();
    packs.ids().map(|id| packs.load(id).unwrap()).collect()
}

fn assess(pack: &Pack, answers: &Json) -> Assessment {
    let edition = pack.edition("2026-11-21".parse().unwrap()).unwrap();
    let parsed = parse_answers(edition.catalogue(), answers.as_object().unwrap());
    assert!(parsed.problems.is_empty(), "{}: {:?}", pack.id(), parsed.problems);
    edition.assess(&parsed.answers, &edition.default_weights())
}

fn rows(count: usize, row: impl Fn(usize) -> Json) -> Json {
    Json::Array((0..count).map(row).collect())
}

#[test]
fn every_country_still_offers_a_form_and_money_when_answers_are_extreme() {
    let zero = |i: usize| json!({ "name": format!("P{i}"), "population": 0, "area": 0, "revenue": 0 });
    let cases = [
        ("nothing is known", json!({})),
        ("one partner alone", json!({ "track": "service", "partners": rows(1, zero) })),
        ("a count of one", json!({ "track": "service", "count": 1 })),
        ("a thousand partners", json!({ "track": "service", "count": 1000 })),
        ("five hundred partners", json!({ "track": "admin", "count": 500, "partners": rows(500, zero) })),
        (
            "sums of zero",
            json!({ "track": "service", "services": ["waste-collection"], "running": 0, "invest": "small", "invest_amount": 0 }),
        ),
        (
            "sums of a trillion",
            json!({ "track": "service", "running": 1_000_000_000_000_i64, "invest": "large", "invest_amount": 1_000_000_000_000_i64 }),
        ),
    ];
    for pack in packs() {
        for (case, answers) in &cases {
            let result = assess(&pack, answers);
            let open = result.forms.iter().filter(|v| v.group != Group::Excluded).count();
            assert!(open > 0, "{}: {case}: no form is left", pack.id());
            assert!(!result.financing.is_empty(), "{}: {case}: no money is named", pack.id());
        }
    }
}

#[test]
fn a_contradiction_names_its_questions_and_a_way_out_in_each_language_of_the_interface() {
    let packs = Packs::embedded().unwrap();
    let base = packs.load("base").unwrap();
    let contradictions = &base.catalogue().advice.contradictions;
    assert!(contradictions.len() >= 21);
    for found in contradictions {
        assert!(found.questions.len() >= 2, "{}", found.id);
        assert!(found.questions.iter().all(|q| base.catalogue().question(q.as_str()).is_some()), "{}", found.id);
        for language in ["uk", "fr"] {
            assert!(base.texts().has(language, &format!("contradiction-{}", found.id)), "{} in {language}", found.id);
        }
    }
}

#[test]
fn numbers_that_cannot_be_are_found_and_plain_ones_are_not() {
    let pack = Packs::embedded().unwrap().load("ua").unwrap();
    let partners = |a: i64, b: i64| json!([{ "name": "A", "population": a, "revenue": 10 }, { "name": "B", "population": b, "revenue": 10 }]);
    let cases = [
        ("X14", json!({ "size_pattern": "similar", "partners": partners(30_001, 10_000) }), true),
        ("X14", json!({ "size_pattern": "similar", "partners": partners(30_000, 10_000) }), false),
        ("X14", json!({ "size_pattern": "centre", "partners": partners(500, 500) }), true),
        ("X15", json!({ "partners": partners(0, 0) }), true),
        ("X15", json!({ "partners": partners(0, 1) }), false),
        ("X16", json!({ "track": "service", "staff": "joint", "staff_number": 1, "running": 0 }), true),
        ("X16", json!({ "track": "service", "staff": "joint", "staff_number": 1 }), false),
        ("X17", json!({ "invest": "large", "invest_amount": 0 }), true),
        ("X17", json!({ "invest": "small", "invest_amount": 0 }), false),
        ("X18", json!({ "track": "service", "running": 21, "partners": partners(1, 1) }), true),
        ("X18", json!({ "track": "service", "running": 20, "partners": partners(1, 1) }), false),
        ("X19", json!({ "grant": "any", "grant_deadline": 6, "start": "later" }), true),
        ("X19", json!({ "grant": "any", "grant_deadline": 7, "start": "later" }), false),
        ("X20", json!({ "staff": "partner", "staff_number": 0 }), true),
        ("X13", json!({ "count": 2, "partners": rows(3, |i| json!({ "name": i.to_string() })) }), true),
        ("X13", json!({ "count": 3, "partners": rows(3, |i| json!({ "name": i.to_string() })) }), false),
    ];
    for (id, answers, expected) in cases {
        let result = assess(&pack, &answers);
        assert_eq!(result.clashes.iter().any(|c| c.id == id), expected, "{id}: {answers}");
    }
}

#[test]
fn neighbours_follow_from_the_borders_in_the_list() {
    let pack = Packs::embedded().unwrap().load("ua").unwrap();
    let edition = pack.edition("2026-11-21".parse().unwrap()).unwrap();
    let place = edition.catalogue().question("place").unwrap();
    let names = ["A", "B", "C"];
    let stands = |borders: [Option<&str>; 3]| {
        let row = |i: usize| match borders[i] {
            Some(text) => json!({ "name": names[i], "borders": text }),
            None => json!({ "name": names[i] }),
        };
        let answers = json!({ "partners": rows(3, row) });
        let answers = parse_answers(edition.catalogue(), answers.as_object().unwrap()).answers;
        edition.facts(&answers).states[place.index()]
    };
    use imc_engine::facts::QuestionState::{Derived, Open};
    assert_eq!(stands([Some("B"), Some("C"), Some("-")]), Derived);
    assert_eq!(stands([Some("B"), Some("A"), Some("-")]), Open);
    assert_eq!(stands([Some("B"), None, None]), Open);
}

#[test]
fn a_set_of_more_options_than_a_word_has_bits_is_refused() {
    let pack = Packs::embedded().unwrap().get("ua").unwrap();
    let with = |options: usize| {
        let mut parts = CatalogueParts::clone(pack.catalogue());
        let question = parts.questions.iter_mut().find(|q| q.kind == QuestionType::Multi).unwrap();
        question.options = (0..options).map(|i| format!("o{i}").into()).collect();
        Catalogue::new(parts).map(|_| ())
    };
    assert_eq!(with(128), Ok(()));
    assert!(matches!(with(129), Err(TooLarge::Options { options: 129, .. })));
}
