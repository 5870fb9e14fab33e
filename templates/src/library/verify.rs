//! Checks of a loaded library: every name a template uses exists, every id a kind lists exists.

use std::collections::BTreeSet;

use super::{Clause, Library, TemplateText};
use crate::text::{Diagnostic, builtin_names, suggestion};

/// Compiles all templates into the library's engine and reports whatever they use without it being there.
pub(super) fn verify(library: &mut Library, problems: &mut Vec<Diagnostic>) {
    let facts: BTreeSet<String> = library.facts.keys().cloned().chain(builtin_names()).collect();
    let mut clauses = std::mem::take(&mut library.clauses);
    for kind in &library.kinds {
        for id in kind.clauses.iter().chain(&kind.annexes) {
            if let Some(clause) = clauses.get_mut(id)
                && !clause.applies_to.contains(&kind.id)
            {
                clause.applies_to.push(kind.id.clone());
            }
        }
    }
    for clause in clauses.values_mut() {
        clause.facts = compile(library, clause, &facts, problems);
        belongs(library, clause, problems);
    }
    library.clauses = clauses;
    for kind in &library.kinds {
        for id in kind.clauses.iter().chain(&kind.annexes) {
            if !library.clauses.contains_key(id) {
                let help = suggestion(id, library.clauses.keys().map(String::as_str));
                let message = format!("kind `{}` lists clause `{id}`, which no file defines", kind.id);
                problems.push(Diagnostic::general("kinds", message, help));
            }
        }
    }
}

fn compile(
    library: &mut Library,
    clause: &Clause,
    known: &BTreeSet<String>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut used = BTreeSet::new();
    let own = clause.text.iter().map(|(tag, text)| (template_name(&clause.id, None, tag), text));
    let others = clause
        .alternatives
        .iter()
        .flat_map(|one| one.text.iter().map(move |(tag, text)| (template_name(&clause.id, Some(&one.id), tag), text)));
    for (name, text) in own.chain(others) {
        match library.engine.add(name, text) {
            Ok(names) => {
                for name in names {
                    if known.contains(&name) {
                        used.insert(name);
                    } else {
                        problems.push(undefined(&name, text, known));
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    used.into_iter().filter(|name| library.facts.contains_key(name)).collect()
}

fn undefined(name: &str, text: &TemplateText, known: &BTreeSet<String>) -> Diagnostic {
    let help = suggestion(name, known.iter().map(String::as_str))
        .or_else(|| Some("facts are declared in `facts.toml` with a label for the blank".to_owned()));
    Diagnostic::in_template(text, find_word(&text.source, name), format!("`{name}` is not defined"), help)
}

/// Byte range of `name` as a whole word inside a `{{ }}` or `{% %}`.
pub(super) fn find_word(source: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    source.match_indices(name).map(|(at, _)| at..at + name.len()).find(|range| {
        let before = source[..range.start].chars().next_back();
        let after = source[range.end..].chars().next();
        let head = &source[..range.start];
        let open = head.rfind("{{").max(head.rfind("{%"));
        let closed = head.rfind("}}").max(head.rfind("%}"));
        !before.is_some_and(word) && !after.is_some_and(word) && open > closed
    })
}

fn belongs(library: &Library, clause: &Clause, problems: &mut Vec<Diagnostic>) {
    let file = clause.text.values().next().map_or("clauses", |text| text.file.as_str());
    let mut report = |message: String, help| problems.push(Diagnostic::general(file, message, help));
    if clause.text.is_empty() {
        report(format!("clause `{}` has no text in any language", clause.id), None);
    }
    for kind in &clause.applies_to {
        if library.kind(kind).is_none() {
            let help = suggestion(kind, library.kinds.iter().map(|kind| kind.id.as_str()));
            report(format!("clause `{}` applies to `{kind}`, which is no kind of document", clause.id), help);
        }
    }
    let mut seen = BTreeSet::new();
    for one in &clause.alternatives {
        if !seen.insert(&one.id) {
            report(format!("clause `{}` has two alternatives `{}`", clause.id, one.id), None);
        }
        for fact in one.settles.keys().filter(|fact| library.fact(fact).is_none()) {
            let help = suggestion(fact, library.facts.keys().map(String::as_str));
            report(
                format!("alternative `{}` of clause `{}` settles `{fact}`, which is no fact", one.id, clause.id),
                help,
            );
        }
        if one.text.is_empty() {
            report(format!("alternative `{}` of clause `{}` has no text", one.id, clause.id), None);
        }
    }
}

/// Name of a template inside the engine.
pub(crate) fn template_name(clause: &str, alternative: Option<&str>, language: &str) -> String {
    format!("{clause}/{}/{language}", alternative.unwrap_or_default())
}
