//! Law of regions: the German pack, where the same answers lead to another form, article and step in each Land.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::admission::Admissibility;
use imc_engine::answers::parse_answers;
use imc_engine::assess::{Assessment, CitedLaw, Verdict};
use imc_engine::edition::Edition;
use imc_engine::ids::OptionId;
use imc_rules::{Pack, Packs};
use serde_json::{Map, Value, json};
use std::sync::Arc;

fn germany() -> (Arc<Pack>, Edition) {
    let pack = Packs::embedded().unwrap().get("de").unwrap();
    let edition = pack.edition("2026-11-21".parse().unwrap()).unwrap();
    (pack, edition)
}

/// Four villages that want one town hall.
fn town_hall(region: Option<&str>) -> Map<String, Value> {
    let mut answers = json!({
        "track": "admin", "services": ["shared-management"], "count": 4, "bundle": "several", "place": "adjacent",
        "host": "none", "staff": "joint", "decides": "signs", "others": ["none"], "other_land": "no"
    });
    if let Some(region) = region {
        answers["region"] = region.into();
    }
    answers.as_object().unwrap().clone()
}

fn assess(edition: &Edition, answers: &Map<String, Value>) -> Assessment {
    let parsed = parse_answers(edition.catalogue(), answers);
    assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
    edition.assess(&parsed.answers, &edition.default_weights())
}

fn statutes(laws: &[CitedLaw]) -> Vec<&str> {
    laws.iter().map(|law| law.statute.as_str()).collect()
}

fn form<'a>(result: &'a Assessment, id: &str) -> &'a Verdict {
    result.form(id).unwrap()
}

#[test]
fn the_region_is_asked_before_anything_else() {
    let (_, edition) = germany();
    let asked = edition.catalogue().questions.iter().position(|q| q.id.as_str() == "region");
    assert_eq!(asked, Some(0));
    let nothing = parse_answers(edition.catalogue(), &Map::new());
    let agenda = edition.agenda(&nothing.answers, &edition.default_weights(), false);
    assert_eq!(agenda.next.first().map(|q| q.question.as_str()), Some("region"));
}

#[test]
fn the_same_answers_lead_to_different_forms_in_two_regions() {
    let (_, edition) = germany();
    let best = |region| assess(&edition, &town_hall(Some(region))).leader().unwrap().to_string();
    assert_eq!(best("hesse"), "administrative-community");
    assert_eq!(best("north_rhine_westphalia"), "special-purpose-association");
}

#[test]
fn a_form_shows_the_law_of_the_own_region_and_no_other() {
    let (pack, edition) = germany();
    let acts: Vec<(&str, &OptionId)> =
        pack.catalogue().statutes.iter().filter_map(|s| Some((s.id.as_str(), s.region.as_ref()?))).collect();
    let regions = &edition.catalogue().questions[edition.catalogue().question("region").unwrap().index()].options;
    for region in regions {
        let result = assess(&edition, &town_hall(Some(region.as_str())));
        for verdict in &result.forms {
            let lines =
                [&verdict.excluded_by, &verdict.conditions, &verdict.points, &verdict.warnings, &verdict.advice];
            let lines = lines.into_iter().flatten().flat_map(|line| &line.citations);
            for law in lines.chain(&verdict.legal_basis) {
                let made_by = acts.iter().find(|(id, _)| *id == law.statute.as_str()).map(|(_, region)| *region);
                assert!(made_by.is_none_or(|r| r == region), "{} shows {} in {region}", verdict.form, law.statute);
            }
        }
    }
    let hesse = assess(&edition, &town_hall(Some("hesse")));
    let union = form(&hesse, "administrative-community");
    assert_eq!(statutes(&union.legal_basis), ["kgg-he", "gg"]);
    assert_eq!(union.in_region.as_ref().unwrap().key, "form-administrative-community-in-hesse");
}

#[test]
fn while_the_region_is_open_the_condition_names_the_regions() {
    let (pack, edition) = germany();
    let open = assess(&edition, &town_hall(None));
    let union = form(&open, "administrative-community");
    assert_eq!(union.admissibility, Admissibility::Conditional);
    assert!(union.in_region.is_none());
    let condition = union.conditions.iter().find(|l| l.message.args.contains_key("regions")).unwrap();
    let said = pack.texts().message("en", &condition.message);
    assert!(said.contains("North Rhine-Westphalia"), "{said}");
    assert!(condition.missing.iter().any(|q| q.as_str() == "region"));
}

#[test]
fn steps_and_clauses_are_those_of_the_region() {
    let (_, edition) = germany();
    let catalogue = edition.catalogue();
    let association = &catalogue.forms[catalogue.form("special-purpose-association").unwrap().index()];
    let steps = |region: Option<&str>| -> Vec<String> {
        let region = region.map(OptionId::from);
        association.steps_in(region.as_ref()).map(|s| s.id.clone()).collect()
    };
    assert!(steps(Some("north_rhine_westphalia")).contains(&"approval-nw".to_owned()));
    assert!(!steps(Some("north_rhine_westphalia")).contains(&"approval-by".to_owned()));
    assert_eq!(steps(None).len(), association.formation.len());
    let agreement = &catalogue.forms[catalogue.form("agreement-mandating").unwrap().index()];
    let bavaria = OptionId::from("bavaria");
    let demanded: Vec<&str> = agreement.clauses_in(Some(&bavaria)).map(|c| c.text.as_str()).collect();
    assert_eq!(demanded, ["exact tasks", "a refund of at most the cost of orderly management"]);
}
