//! What is open in a draft, and what must not leave the house like this.

use std::collections::BTreeMap;

use super::select::{Absence, Reason, Selection};
use super::{DraftRequest, Finding, Level, OpenPoint, values};
use crate::Library;
use crate::library::Required;
use crate::model::{Block, Document, Inline};

/// All unfilled marks, each once, with the places it stands in.
pub(super) fn open_points(document: &Document, request: &DraftRequest) -> Vec<OpenPoint> {
    let mut open: Vec<OpenPoint> = Vec::new();
    let mut seen = BTreeMap::new();
    for node in &document.nodes {
        for inline in node.blocks.iter().flat_map(Block::inlines) {
            let (mark, confirm) = match inline {
                Inline::Blank(mark) => (mark, false),
                Inline::Lawyer(mark) => (mark, true),
                _ => continue,
            };
            if mark.filled.is_some() || request.waivers.iter().any(|waiver| waived(waiver, &mark.key)) {
                continue;
            }
            let position = (confirm, mark.who, mark.label.as_str(), stem(&mark.key));
            let known = seen.get(&position).and_then(|&index: &usize| open.get_mut(index));
            if let Some(point) = known {
                if !point.keys.contains(&mark.key) {
                    point.keys.push(mark.key.clone());
                }
                if point.places.last() != Some(&node.id) {
                    point.places.push(node.id.clone());
                }
                continue;
            }
            seen.insert(position, open.len());
            open.push(OpenPoint {
                keys: vec![mark.key.clone()],
                label: mark.label.clone(),
                who: mark.who,
                confirm,
                places: vec![node.id.clone()],
            });
        }
    }
    open.sort_by_key(|point| (point.confirm, point.who));
    open
}

/// The key without the number of a row: `a11.share.3` is asked like `a11.share.1`.
fn stem(key: &str) -> &str {
    match key.rsplit_once('.') {
        Some((stem, row)) if !row.is_empty() && row.chars().all(|c| c.is_ascii_digit()) => stem,
        _ => key,
    }
}

/// A waiver counts only with a reason and a name.
fn waived(waiver: &super::Waiver, what: &str) -> bool {
    waiver.what == what && !waiver.reason.trim().is_empty() && !waiver.by.trim().is_empty()
}

/// The checks before output, worst first.
pub(super) fn findings(
    library: &Library,
    request: &DraftRequest,
    selection: &Selection<'_>,
    document: &Document,
    second: Option<&Document>,
) -> Vec<Finding> {
    let speech = library.words().of(&request.language);
    let language = request.language.as_str();
    let mut found = Vec::new();
    let mut report = |level, check: &str, message: String, clauses: Vec<String>| {
        found.push(Finding { level, check: check.to_owned(), message, clauses });
    };

    for wanted in &request.mandatory {
        if wanted.clauses.iter().any(|id| selection.has(id)) {
            continue;
        }
        let cited = wanted.article.as_ref().map(|one| values::cite(one, language, speech)).unwrap_or_default();
        let what = [("what", wanted.text.text(language)), ("cite", cited.as_str())];
        let text = wanted.text.text("en");
        let waiver = request
            .waivers
            .iter()
            .find(|waiver| waived(waiver, text) || wanted.clauses.iter().any(|id| waived(waiver, id)));
        match waiver {
            Some(waiver) => {
                let by = [what[0], ("by", &waiver.by), ("date", &waiver.date), ("reason", &waiver.reason)];
                report(Level::Note, "mandatory-waived", speech.fill("find-waived", &by), wanted.clauses.clone());
            }
            None if wanted.clauses.is_empty() => {
                report(Level::Warning, "mandatory-unmapped", speech.fill("find-unmapped", &what), Vec::new());
            }
            None => {
                report(Level::Error, "mandatory-missing", speech.fill("find-missing", &what), wanted.clauses.clone())
            }
        }
    }
    for (clause, why) in &selection.out {
        let needed = clause.required == Required::Always && clause.when.is_none();
        if *why == Absence::Dropped && needed && !request.waivers.iter().any(|waiver| waived(waiver, &clause.id)) {
            let message = speech.fill("find-dropped", &[("title", clause.title.text(language))]);
            report(Level::Error, "needed-dropped", message, vec![clause.id.clone()]);
        }
    }
    for taken in &selection.taken {
        let title = taken.clause.title.text(language);
        if taken.because.iter().any(|because| because.kind == Reason::Undecided) {
            let message = speech.fill("find-undecided", &[("title", title)]);
            report(Level::Warning, "undecided", message, vec![taken.clause.id.clone()]);
        }
    }
    for document in std::iter::once(document).chain(second) {
        let untranslated: Vec<_> = document
            .nodes
            .iter()
            .filter(|node| node.language != document.language)
            .map(|node| node.id.clone())
            .collect();
        if !untranslated.is_empty() {
            let message = speech.fill("find-untranslated", &[("language", &document.language)]);
            report(Level::Warning, "untranslated", message, untranslated);
        }
    }
    let proposals = proposals(library, request, document);
    if !proposals.is_empty() {
        let message = speech.fill("find-proposals", &[("list", &proposals.join("; "))]);
        report(Level::Note, "proposals", message, Vec::new());
    }
    found.sort_by_key(|finding| finding.level);
    found
}

/// Values the library proposed because nobody gave one: `label: value`.
fn proposals(library: &Library, request: &DraftRequest, document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for inline in document.nodes.iter().flat_map(|node| &node.blocks).flat_map(Block::inlines) {
        let Inline::Blank(mark) = inline else { continue };
        let proposed = library.fact(&mark.key).is_some_and(|fact| fact.default.is_some());
        if let (true, false, Some(value)) = (proposed, request.choices.fills.contains_key(&mark.key), &mark.filled) {
            let line = format!("{}: {value}", mark.label);
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
    found
}
