//! The base pack and the library of real cooperations speak every language of the interface, and none of them tells
//! what the English no longer says.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_rules::Packs;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn reported(packs: &Packs) -> Vec<String> {
    let base = packs.load("base").unwrap();
    let findings = base.diagnostics.iter().cloned().chain(base.lint()).chain(packs.lint_practices().unwrap());
    findings.map(|f| format!("{} {}: {f}", f.code, f.file)).collect()
}

#[test]
fn no_text_of_the_base_is_missing_stale_or_left_over() {
    let found = reported(&Packs::embedded().unwrap());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Keys of a text file of the base, those of helps and reasons among them.
fn keys(language: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("packs/base/text/{language}.ftl"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut key = "";
    let mut found = BTreeSet::new();
    for (name, _) in text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" =")) {
        match name.strip_prefix("    .") {
            Some(part) => drop(found.insert(format!("{key}.{part}"))),
            None => {
                key = name;
                found.insert(key.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_english_text_of_the_base_is_there_in_ukrainian_and_french() {
    let english = keys("en");
    assert!(english.len() > 700 && english.contains("words-or"), "{}", english.len());
    for language in ["uk", "fr"] {
        let told = keys(language);
        let missing: Vec<&String> = english.difference(&told).collect();
        assert!(missing.is_empty(), "{language} has no {missing:?}");
    }
}

#[test]
fn a_condition_is_said_with_the_small_words_of_its_language() {
    let packs = Packs::embedded().unwrap();
    let base = packs.load("base").unwrap();
    let condition = r#"(decides == "signs" or owner == "partner") and not (host == "accepted" and staff == "partner")"#;
    let said = |language: &str| base.say_condition(condition, language).unwrap();
    for (language, words) in [
        ("en", [" or “", ") and not (“", " and “"]),
        ("uk", [" або «", ") і не («", " і «"]),
        ("fr", [" ou «\u{202f}", ") et sauf si («\u{202f}", " et «\u{202f}"]),
    ] {
        let said = said(language);
        assert!(words.iter().all(|w| said.contains(w)), "{language}: {said}");
    }
}

/// The base pack in a folder of its own, with one file changed.
fn changed(name: &str, file: &str, from: &str, to: &str) -> Packs {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/base");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    copy(&source, &folder.join("base"));
    let path = folder.join("base").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    Packs::open(folder).unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_story_told_anew_in_english_makes_its_translations_stale() {
    let found = reported(&changed("story", "practices.json", "hired nobody.", "hired one person."));
    let expected = ["fr", "uk"].map(|l| {
        format!(
            "stale-text base/practices/{l}.ftl: the English of `practice-mk-veles-caska-story` has changed since it was translated into `{l}`"
        )
    });
    assert_eq!(found, expected);
}

#[test]
fn a_story_without_a_translation_is_missing() {
    let found =
        reported(&changed("missing", "practices/uk.ftl", "practice-hr-krk-place = ", "# practice-hr-krk-place = "));
    assert_eq!(found, ["missing-text base/practices/uk.ftl: `practice-hr-krk-place` is not translated into `uk`"]);
}

#[test]
fn a_translation_of_a_story_that_is_gone_is_left_over() {
    let found = reported(&changed(
        "gone",
        "practices/fr.ftl",
        "practice-hr-krk = ",
        "practice-hr-rab = Rab\npractice-hr-krk = ",
    ));
    assert!(
        found.contains(
            &"left-over-text base/practices/fr.ftl: `practice-hr-rab` translates a text that no longer exists"
                .to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn a_name_changed_in_the_english_texts_of_the_base_makes_its_translations_stale() {
    let found = reported(&changed("name", "text/en.ftl", "family-contract = ", "family-contract = Another "));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|f| f.starts_with("stale-text") && f.contains("`family-contract`")), "{found:?}");
}

/// Numbers in digits, without the spaces and commas between thousands.
fn figures(text: &str) -> BTreeSet<String> {
    let joined: String = text.chars().filter(|c| !matches!(c, ',' | '\u{a0}' | '\u{202f}')).collect();
    joined.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).map(str::to_owned).collect()
}

#[test]
fn a_translation_keeps_the_figures_of_its_story() {
    let packs = Packs::embedded().unwrap();
    let base = packs.load("base").unwrap();
    let practices = packs.practices().unwrap();
    assert!(practices.len() >= 50);
    for (key, english) in practices.iter().flat_map(imc_rules::Practice::texts) {
        for language in ["uk", "fr"] {
            let told = base.texts().text(language, &key);
            let lost: Vec<String> = figures(english).difference(&figures(&told)).cloned().collect();
            assert!(lost.is_empty(), "{key} in {language} loses {lost:?}");
        }
    }
}

#[test]
fn the_library_does_not_change_the_name_of_a_pack() {
    let hash = |packs: &Packs| packs.load("base").unwrap().hash().to_owned();
    let other = changed("hash", "practices/uk.ftl", "practice-hr-krk = ", "practice-hr-krk = Ще раз: ");
    assert_eq!(hash(&other), hash(&Packs::embedded().unwrap()));
}

#[test]
fn what_a_country_says_of_its_money_is_never_told_in_the_words_of_the_base() {
    let packs = Packs::embedded().unwrap();
    let base = packs.load("base").unwrap();
    let mut overridden = 0;
    for id in packs.ids() {
        let pack = packs.load(id).unwrap();
        for option in pack.catalogue().financing.iter().filter(|o| !o.universal) {
            let key = format!("financing-{}-conditions", option.id);
            for language in ["uk", "fr"] {
                let told = pack.texts().text(language, &key);
                let of_the_base = base.texts().has(language, &key) && told == base.texts().text(language, &key);
                assert!(!of_the_base, "{id}: `{key}` in {language} is the text of the base");
                assert_eq!(pack.texts().has(language, &key), told != option.terms(), "{id}: `{key}` in {language}");
                overridden += usize::from(base.catalogue().option(option.id.as_str()).is_some());
            }
        }
    }
    assert!(overridden >= 40, "countries word options of the base anew, but only {overridden} were seen");
}
