//! The replay of real cooperations: `docs/validation.md` must say what the packs say today.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod report;

use imc_rules::Packs;
use report::{Miss, report};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn misses() -> BTreeMap<String, Miss> {
    let text = std::fs::read_to_string(root().join("tests/validation/misses.json")).unwrap();
    let raw: BTreeMap<String, [String; 2]> = serde_json::from_str(&text).unwrap();
    raw.into_iter().map(|(key, [why, text])| (key, Miss { why, text })).collect()
}

#[test]
fn page_says_what_the_packs_say_today() {
    let packs = Packs::open(root().join("rules/packs")).unwrap();
    let report = report(&packs, &misses()).unwrap();
    let file = root().join("docs/validation.md");
    if std::env::var_os("IMC_WRITE_VALIDATION").is_some() {
        std::fs::write(&file, &report.page).unwrap();
    }
    assert_eq!(report.unreadable, [""; 0], "answers that cannot be read");
    assert_eq!(report.unexplained, [""; 0], "misses without an explanation in misses.json");
    assert_eq!(report.stale, [""; 0], "explanations of what is no miss");
    let written = std::fs::read_to_string(&file).unwrap();
    let differs = report.page.lines().zip(written.lines()).find(|(now, then)| now != then);
    assert!(
        report.page == written,
        "docs/validation.md is stale; write it with IMC_WRITE_VALIDATION=1. First difference: {differs:?}"
    );
}

#[test]
fn library_is_sound() {
    let packs = Packs::open(root().join("rules/packs")).unwrap();
    let base = packs.get("base").unwrap();
    let catalogue = base.catalogue();
    let practices = packs.practices().unwrap();
    assert!(practices.len() >= 50);
    let mut ids = std::collections::BTreeSet::new();
    for p in &practices {
        let id = &p.id;
        assert!(ids.insert(id.clone()), "{id} stands twice");
        assert!(!p.title.is_empty() && !p.story.is_empty(), "{id} has no words");
        assert!(p.story.split_whitespace().count() >= 12, "{id}: the story is too short");
        assert!(p.form.is_some() || !p.no_replay.is_empty(), "{id}: no form and no reason");
        let parsed = imc_engine::answers::parse_answers(catalogue, &p.answers);
        assert!(parsed.problems.is_empty(), "{id}: {:?}", parsed.problems);
        for service in &p.services {
            assert!(catalogue.services.iter().any(|s| s.id.as_str() == service), "{id}: no service `{service}`");
        }
        for option in &p.financing {
            assert!(catalogue.option(option).is_some(), "{id}: no financing option `{option}`");
        }
        if let Some(family) = &p.form {
            assert!(catalogue.families.iter().any(|f| f.id.as_str() == family), "{id}: no family `{family}`");
        }
        for question in &p.inferred {
            assert!(p.answers.contains_key(question), "{id}: `{question}` is inferred but not answered");
        }
        let Some(case) = &p.case else { continue };
        let pack = packs.get(&p.country).unwrap();
        assert!(pack.cases(&mut Vec::new()).iter().any(|c| c.id == *case), "{id}: no case `{case}`");
    }
}
