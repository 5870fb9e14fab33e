//! The interface speaks every language completely, and says nothing that no page uses.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn files(folder: &Path, ending: &str, out: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, out);
        } else if path.to_string_lossy().ends_with(ending) {
            out.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Keys of a language with the arguments that each uses.
fn keys(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join(format!("text/{language}.ftl"))).unwrap();
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        if let Some((key, _)) = line.split_once(" =").filter(|(k, _)| !k.starts_with([' ', '}'])) {
            last = key.to_owned();
            assert!(!out.contains_key(key), "{language}: {key} stands there twice");
            out.insert(last.clone(), BTreeSet::new());
        }
        for part in line.split("{ $").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            out.get_mut(&last).unwrap().insert(name);
        }
    }
    out
}

fn languages() -> Vec<String> {
    let mut found = Vec::new();
    files(&root().join("text"), ".ftl", &mut found);
    found.iter().map(|(path, _)| Path::new(path).file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let english = keys("en");
    assert!(languages().len() >= 3);
    for language in languages() {
        let other = keys(&language);
        let missing: Vec<_> = english.keys().filter(|k| !other.contains_key(*k)).collect();
        let stale: Vec<_> = other.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(missing.is_empty() && stale.is_empty(), "{language}: missing {missing:?}, left over {stale:?}");
        for (key, wanted) in &english {
            // A language may name a number that another spells out, but never an argument nobody gives.
            let foreign: Vec<_> = other[key].difference(wanted).collect();
            assert!(foreign.is_empty(), "{language}: {key} uses {foreign:?}");
        }
    }
}

/// Literal keys, and beginnings of composed keys, that pages and program use.
fn used() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    let mut pages = Vec::new();
    files(&root().join("pages"), ".html", &mut pages);
    for (path, text) in &pages {
        // Not `asset("`.
        for part in text.replace("asset(\"", "").split("t(\"").skip(1) {
            let Some((key, rest)) = part.split_once('"') else { panic!("{path}: an open text") };
            if rest.trim_start().starts_with('~') {
                begun.insert(key.to_owned())
            } else {
                whole.insert(key.to_owned())
            };
        }
    }
    (whole, begun)
}

#[test]
fn every_text_a_page_asks_for_exists() {
    let english = keys("en");
    let (whole, begun) = used();
    let missing: Vec<_> = whole.iter().filter(|k| !english.contains_key(*k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for beginning in begun {
        assert!(english.keys().any(|k| k.starts_with(&beginning)), "{beginning}");
    }
}

/// Whether a character stands directly between two letters.
fn between_letters(text: &str, sign: char) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|w| w[1] == sign && w[0].is_alphabetic() && w[2].is_alphabetic())
}

#[test]
fn french_and_ukrainian_are_set_as_a_printer_sets_them() {
    let packs = root().join("../rules/packs/base");
    let mut wrong = Vec::new();
    for (language, quoted) in [("fr", ["«\u{202f}", "\u{202f}»"]), ("uk", ["«", "»"])] {
        for folder in [root().join("text"), packs.join("text"), packs.join("practices")] {
            let path = folder.join(format!("{language}.ftl"));
            let text = std::fs::read_to_string(&path).unwrap();
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                let mut bad = |what: &str| wrong.push(format!("{}:{}: {what}", path.display(), number + 1));
                if between_letters(line, '\'') {
                    bad("a straight apostrophe");
                }
                let loose = |mark: char| line.contains(&format!(" {mark}"));
                if language == "fr" && [';', ':', '!', '?', '»', '%'].into_iter().any(loose) {
                    bad("a space that may break before a sign");
                }
                if line.matches('«').count() != line.matches(quoted[0]).count()
                    || line.matches('»').count() != line.matches(quoted[1]).count()
                {
                    bad("a guillemet without its narrow space");
                }
                if language == "uk" && line.contains(" – ") {
                    bad("an en dash in a sentence");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_of_the_engine_has_a_text() {
    let english = keys("en");
    let mut sources = Vec::new();
    files(&root().join("../engine/src"), ".rs", &mut sources);
    let mut seen = 0;
    for (path, source) in sources {
        for part in source.split("\"engine-").skip(1) {
            let key = format!("engine-{}", part.split('"').next().unwrap());
            assert!(english.contains_key(&key), "{path}: {key}");
            seen += 1;
        }
    }
    assert!(seen >= 40, "the engine makes its keys otherwise now: only {seen} were found");
}

#[test]
fn no_text_is_left_over() {
    let (whole, begun) = used();
    let mut sources = Vec::new();
    files(&root().join("src/server"), ".rs", &mut sources);
    files(&root().join("../engine/src"), ".rs", &mut sources);
    let program: String = sources.into_iter().map(|(_, text)| text).collect();
    // Composed in the program: `format!("month-{}", ..)`.
    let composed: BTreeSet<&str> = program
        .split("format!(\"")
        .skip(1)
        .filter_map(|part| part.split_once('{'))
        .map(|(start, _)| start)
        .filter(|s| s.ends_with('-'))
        .collect();
    // A list of keys in a page: `["practice-problem", problem]`.
    let mut pages = Vec::new();
    files(&root().join("pages"), ".html", &mut pages);
    let pages: String = pages.into_iter().map(|(_, text)| text).collect();
    let problem = |key: &str, kind: &str| {
        key.strip_prefix(kind).is_some_and(|rest| {
            program.contains(&format!("\"{}\"", rest.trim_end_matches("-title").trim_end_matches("-text")))
        })
    };
    let idle: Vec<String> = keys("en")
        .into_keys()
        .filter(|key| {
            let named = [&program, &pages].iter().any(|text| text.contains(&format!("\"{key}\"")));
            let by_start =
                composed.iter().filter(|c| !["problem-", "invalid-"].contains(*c)).any(|c| key.starts_with(c));
            let told = problem(key, "problem-") || problem(key, "invalid-");
            !whole.contains(key) && !begun.iter().any(|b| key.starts_with(b)) && !named && !by_start && !told
        })
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}
