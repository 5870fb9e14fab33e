//! Every kind of document, in every language, in every format.

#![allow(clippy::unwrap_used)]

#[path = "support/file.rs"]
mod file;
#[path = "support/sample.rs"]
mod sample;
#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use file::{assert_well_formed, attributes, parts};
use imc_templates::{Conditions, Draft, Library, Truth, draft, write};
use support::Answers;

/// Decides every condition alike.
struct Always(Truth);

impl Conditions for Always {
    fn decide(&self, _: &str) -> Result<Truth, String> {
        Ok(self.0)
    }
}

fn assert_sound(library: &Library, name: &str, draft: &Draft) {
    let text = write::text(library, draft);
    for sign in ["{{", "}}", "{%", "\u{FDD0}", "undefined", "none,"] {
        assert!(!text.contains(sign), "{name}: `{sign}` in the text");
    }
    assert_well_formed(&format!("{name}.xml"), &write::akn(library, draft));
    let ids = attributes(&write::akn(library, draft), "article", "eId");
    if draft.second.is_none() {
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{name}: eIds");
    }
    for (part, xml) in parts(&write::docx(library, draft).unwrap()) {
        assert_well_formed(&format!("{name}.docx/{part}"), &xml);
    }
    for (part, xml) in parts(&write::xlsx(library, draft).unwrap()) {
        assert_well_formed(&format!("{name}.xlsx/{part}"), &xml);
    }
    let page = write::html(library, draft);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"), "{name}");
    assert_well_formed(
        &format!("{name}.html"),
        page.trim_start_matches("<!DOCTYPE html>\n").replace("&nbsp;", " ").as_str(),
    );
}

#[test]
fn every_kind_is_written_in_every_language_and_format() {
    let library = sample::library();
    assert_eq!(library.kinds().len(), 22);
    for kind in library.kinds() {
        for language in ["en", "uk", "fr"] {
            let request = sample::request(&kind.id, language);
            let result =
                draft(&library, &request, &sample::answers()).unwrap_or_else(|error| panic!("{}: {error}", kind.id));
            assert!(result.document.nodes.len() >= 4, "{}", kind.id);
            assert_sound(&library, &format!("{}.{language}", kind.id), &result);
        }
    }
}

#[test]
fn a_draft_is_made_whatever_the_conditions_say() {
    let library = sample::library();
    for kind in library.kinds() {
        for truth in [Truth::True, Truth::False, Truth::Unknown] {
            let mut request = sample::request(&kind.id, "uk");
            request.facts.clear();
            request.parties.clear();
            request.second_language = Some("en".into());
            let result = draft(&library, &request, &Always(truth)).unwrap();
            assert!(!result.is_complete(), "{}", kind.id);
            assert_sound(&library, &format!("{}.{truth:?}", kind.id), &result);
        }
    }
}

#[test]
fn no_document_refers_to_a_clause_that_is_not_in_it() {
    let library = sample::library();
    let mut lost = Vec::new();
    for kind in library.kinds() {
        for language in ["en", "uk", "fr"] {
            for conditions in [&Always(Truth::True) as &dyn Conditions, &Always(Truth::False), &sample::answers()] {
                let result = draft(&library, &sample::request(&kind.id, language), conditions).unwrap();
                let keys = result.open.iter().flat_map(|point| &point.keys).filter(|key| key.contains(".ref."));
                lost.extend(keys.map(|key| format!("{}.{language} {key}", kind.id)));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_alternative_can_be_chosen_and_reads_without_gaps() {
    let library = sample::library();
    for kind in library.kinds() {
        for clause in library.clauses_of(kind) {
            for one in &clause.alternatives {
                for language in ["en", "uk"] {
                    let mut request = sample::request(&kind.id, language);
                    request.choices.alternatives.insert(clause.id.clone(), vec![one.id.clone()]);
                    request.choices.added.push(clause.id.clone());
                    let result = draft(&library, &request, &sample::answers()).unwrap();
                    let node = result.document.node(&clause.id).unwrap();
                    assert!(
                        node.options.iter().any(|option| option.chosen && option.id == one.id),
                        "{}/{}",
                        clause.id,
                        one.id
                    );
                    let text = write::text(&library, &result);
                    assert!(!text.contains("{{") && !text.contains('\u{FDD0}'));
                }
            }
        }
    }
}

#[test]
fn every_language_has_the_same_clauses_and_alternatives_and_ukrainian_the_same_paragraphs() {
    let library = sample::library();
    let mut missing = Vec::new();
    for clause in library.clauses() {
        for language in ["en", "uk", "fr"] {
            if !clause.text.contains_key(language) {
                missing.push(format!("{} {language}", clause.id));
            }
            for one in clause.alternatives.iter().filter(|one| !one.text.contains_key(language)) {
                missing.push(format!("{}/{} {language}", clause.id, one.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
    for kind in library.kinds() {
        let mut request = sample::request(&kind.id, "en");
        request.second_language = Some("uk".into());
        let result = draft(&library, &request, &sample::answers()).unwrap();
        let second = result.second.unwrap();
        for (one, other) in result.document.nodes.iter().zip(&second.nodes) {
            assert_eq!(one.id, other.id);
            assert_eq!(one.blocks.len(), other.blocks.len(), "{} of {}", one.id, kind.id);
        }
    }
}

#[test]
fn french_has_the_same_paragraphs_as_english() {
    let library = sample::library();
    for kind in library.kinds() {
        let mut request = sample::request(&kind.id, "fr");
        request.second_language = Some("en".into());
        let result = draft(&library, &request, &Always(Truth::True)).unwrap();
        assert!(result.findings.iter().all(|finding| finding.check != "other-language"), "{}", kind.id);
        for (one, other) in result.document.nodes.iter().zip(&result.second.unwrap().nodes) {
            assert_eq!(one.blocks.len(), other.blocks.len(), "{} of {}", one.id, kind.id);
        }
    }
}

/// Is there a plain space where the signs of French keep their word on the line?
fn breaks_at_a_sign(text: &str) -> bool {
    [" ;", " !", " ?", " »", "« ", " :", " %", " €"].iter().any(|pair| text.contains(pair))
}

#[test]
fn no_line_of_a_french_paper_breaks_before_its_signs() {
    let library = sample::library();
    let mut signs = 0;
    for kind in library.kinds() {
        for truth in [Truth::True, Truth::False] {
            let made = draft(&library, &sample::request(&kind.id, "fr"), &Always(truth)).unwrap();
            let read = serde_json::to_value(write::paper(&library, &made)).unwrap();
            let mut texts = vec![&read];
            while let Some(one) = texts.pop() {
                texts.extend(
                    one.as_array().into_iter().flatten().chain(one.as_object().into_iter().flat_map(|o| o.values())),
                );
                let text = one.as_str().unwrap_or_default();
                assert!(!breaks_at_a_sign(text), "{}: {text}", kind.id);
                signs += text.matches(['\u{202F}', '\u{A0}']).count();
            }
            for node in &made.document.nodes {
                assert!(
                    !breaks_at_a_sign(&serde_json::to_string(&node.why).unwrap().replace("\":", "")),
                    "{}",
                    node.id
                );
            }
        }
    }
    assert!(signs > 1000, "{signs}");
}

/// The base library with the clauses of the pack in `folder` laid over it.
fn library_of(folder: &std::path::Path) -> Library {
    let clauses = folder.join("clauses");
    // Not every country has clauses of its own.
    let files = if clauses.is_dir() { std::fs::read_dir(clauses).unwrap().collect() } else { Vec::new() };
    let files = files.into_iter().map(|file| file.unwrap().path());
    let sources: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    Library::with(sources).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn clauses_of_every_country_pack_load_and_read_in_their_languages() {
    let packs = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../rules/packs"));
    let folders = std::fs::read_dir(packs).unwrap().flatten().map(|pack| pack.path());
    let folders: Vec<_> = folders.filter(|folder| folder.join("clauses").is_dir()).collect();
    assert!(folders.len() >= 14, "only {} countries have clauses", folders.len());
    for folder in folders {
        let library = library_of(&folder);
        for kind in library.kinds() {
            for language in ["en", "uk"] {
                let request = sample::request(&kind.id, language);
                let result = draft(&library, &request, &sample::answers()).unwrap();
                assert_sound(&library, &format!("{}/{}.{language}", folder.display(), kind.id), &result);
            }
        }
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let library = sample::library();
    let make = || {
        let result = draft(&library, &sample::request("delegation", "en"), &sample::answers()).unwrap();
        (
            write::docx(&library, &result).unwrap(),
            write::xlsx(&library, &result).unwrap(),
            write::html(&library, &result),
        )
    };
    assert!(make() == make());
}

/// One of each sort, over the three languages of the library.
const GOLDEN: [(&str, &str); 6] = [
    ("delegation", "en"),
    ("resolution", "uk"),
    ("company-articles", "fr"),
    ("annex", "en"),
    ("exit", "fr"),
    ("feasibility", "uk"),
];

#[test]
fn papers_read_as_agreed() {
    let library = sample::library();
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for (kind, language) in GOLDEN {
        let result = draft(&library, &sample::request(kind, language), &sample::answers()).unwrap();
        let text = write::text(&library, &result);
        let path = format!("{}/tests/golden/{kind}.{language}.txt", env!("CARGO_MANIFEST_DIR"));
        if update {
            std::fs::write(&path, &text).unwrap();
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != text {
            changed.push(path);
        }
    }
    assert!(changed.is_empty(), "these texts changed; read them, then run again with UPDATE_GOLDEN=1: {changed:?}");
}

#[test]
fn answers_decide_conditions_of_the_library() {
    let library = sample::library();
    let answers = Answers::default();
    for clause in library.clauses() {
        let own = clause.when.iter();
        for condition in own.chain(clause.alternatives.iter().filter_map(|one| one.when.as_ref())) {
            assert_eq!(answers.decide(condition), Ok(Truth::Unknown), "{condition}");
        }
    }
}

/// The TOML files of a folder below the packs, parsed.
fn pack_files(pattern: &[&str]) -> Vec<(String, toml::Table)> {
    let packs = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../rules/packs"));
    let mut found = Vec::new();
    for pack in std::fs::read_dir(packs).unwrap().flatten() {
        let Ok(files) = std::fs::read_dir(pattern.iter().fold(pack.path(), |path, part| path.join(part))) else {
            continue;
        };
        for path in
            files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|end| end == "toml"))
        {
            found.push((path.display().to_string(), toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()));
        }
    }
    found
}

fn strings<'a>(table: &'a toml::Table, list: &str, key: &str) -> Vec<&'a str> {
    let entries = table.get(list).and_then(toml::Value::as_array).into_iter().flatten();
    let values = entries.filter_map(|entry| entry.get(key)?.as_array()).flatten();
    values.filter_map(toml::Value::as_str).collect()
}

#[test]
fn clauses_that_the_law_of_a_form_wants_exist_in_the_library() {
    let mut libraries = std::collections::BTreeMap::new();
    let mut wanted = 0;
    for (file, form) in pack_files(&["forms"]) {
        let folder = std::path::Path::new(&file).ancestors().nth(2).unwrap().to_owned();
        let library = libraries.entry(folder).or_insert_with_key(|folder| library_of(folder));
        for id in strings(&form, "mandatory_clause", "clauses") {
            assert!(library.clause(id).is_some(), "{file}: no clause `{id}`");
            wanted += 1;
        }
    }
    assert!(wanted > 800, "only {wanted} clauses are wanted by law");
}

#[test]
fn conditions_of_clauses_name_questions_and_options_that_are_asked() {
    let questions = concat!(env!("CARGO_MANIFEST_DIR"), "/../rules/packs/base/questions.toml");
    let table: toml::Table = toml::from_str(&std::fs::read_to_string(questions).unwrap()).unwrap();
    let asked = |name: &str| {
        let mut all = table["question"].as_array().unwrap().iter();
        all.find(|question| question["id"].as_str() == Some(name)).unwrap_or_else(|| panic!("no question `{name}`"))
    };
    let library = sample::library();
    let mut terms = 0;
    for clause in library.clauses() {
        for condition in clause.when.iter().chain(clause.alternatives.iter().filter_map(|one| one.when.as_ref())) {
            for term in condition.split(" or ").flat_map(|part| part.split(" and ")) {
                terms += 1;
                let quoted = |text: &str| text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
                let names = term.split('"').step_by(2).collect::<String>();
                let words = ["not", "in", "true", "false"];
                let name = names
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .find(|word| {
                        !word.is_empty() && !words.contains(word) && !word.starts_with(|c: char| c.is_ascii_digit())
                    })
                    .unwrap();
                let options = asked(name).get("options").map(|list| list.to_string()).unwrap_or_default();
                for option in quoted(term) {
                    assert!(
                        options.contains(&format!("\"{option}\"")),
                        "{}: `{name}` has no option `{option}`",
                        clause.id
                    );
                }
            }
        }
    }
    assert!(terms > 50, "only {terms} terms were looked at");
}
