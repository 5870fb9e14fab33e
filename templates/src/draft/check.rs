//! What is open in a draft, and what must not leave the house like this.

use std::collections::BTreeMap;

use super::select::{Absence, Reason, Selection};
use super::{DraftRequest, Finding, Level, OpenPoint, Truth, Waiver, values};
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
            if mark.filled.is_some() || request.choices.waiver(&mark.key).is_some() {
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
        let covers = |waiver: &&Waiver| waiver.covers(text) || wanted.clauses.iter().any(|id| waiver.covers(id));
        let waiver = request.choices.waivers.iter().find(covers);
        match waiver {
            Some(waiver) => {
                let message = speech.fill("find-waived", &said(what[0].1, waiver));
                report(Level::Note, "mandatory-waived", message, wanted.clauses.clone());
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
        if *why != Absence::Dropped || !needed {
            continue;
        }
        let title = clause.title.text(language);
        let said_already = request.mandatory.iter().any(|one| one.clauses.contains(&clause.id));
        match request.choices.waiver(&clause.id) {
            Some(_) if said_already => {}
            Some(waiver) => {
                let message = speech.fill("find-waived", &said(title, waiver));
                report(Level::Note, "needed-waived", message, vec![clause.id.clone()]);
            }
            None => {
                let message = speech.fill("find-dropped", &[("title", title)]);
                report(Level::Error, "needed-dropped", message, vec![clause.id.clone()]);
            }
        }
    }
    for waiver in request.choices.waivers.iter().filter(|waiver| waiver.covers(&waiver.what)) {
        if let Some(label) = closed(library, request, selection, document, &waiver.what) {
            report(Level::Note, "point-waived", speech.fill("find-closed", &said(&label, waiver)), Vec::new());
        }
    }
    for taken in &selection.taken {
        let title = taken.clause.title.text(language);
        if taken.because.iter().any(|because| because.kind == Reason::Undecided) {
            let message = speech.fill("find-undecided", &[("title", title)]);
            report(Level::Warning, "undecided", message, vec![taken.clause.id.clone()]);
        }
        for (one, (fits, _)) in taken.clause.alternatives.iter().zip(&taken.conditions) {
            if *fits == Truth::False && taken.picked.iter().any(|picked| picked.id == one.id) {
                let values = [("title", title), ("text", one.title.text(language))];
                let message = speech.fill("find-against", &values);
                report(Level::Warning, "against-answers", message, vec![taken.clause.id.clone()]);
            }
        }
    }
    for node in document.nodes.iter() {
        let Some(own) = &node.own else { continue };
        let (level, check, word) = match own.outdated {
            true => (Level::Warning, "own-outdated", "find-own-outdated"),
            false => (Level::Note, "own-wording", "find-own"),
        };
        report(level, check, speech.fill(word, &[("title", &node.title)]), vec![node.id.clone()]);
        if !own.unknown.is_empty() {
            let values = [("title", node.title.as_str()), ("keys", &own.unknown.join("}, {"))];
            report(Level::Warning, "own-unknown", speech.fill("find-own-unknown", &values), vec![node.id.clone()]);
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

fn said<'a>(what: &'a str, waiver: &'a Waiver) -> [(&'static str, &'a str); 4] {
    [("what", what), ("by", &waiver.by), ("date", &waiver.date), ("reason", &waiver.reason)]
}

/// What the open point was about that a waiver closed, if it is one of this document.
fn closed(
    library: &Library,
    request: &DraftRequest,
    selection: &Selection<'_>,
    document: &Document,
    key: &str,
) -> Option<String> {
    let inlines = document.nodes.iter().flat_map(|node| &node.blocks).flat_map(Block::inlines);
    let marks = inlines.filter_map(|inline| match inline {
        Inline::Blank(mark) | Inline::Lawyer(mark) => Some(mark),
        _ => None,
    });
    let label = marks.into_iter().find(|mark| mark.key == key).map(|mark| mark.label.clone());
    // A confirmed citation leaves no mark behind.
    label.or_else(|| {
        let cited = request.citations.iter().find(|one| key == format!("basis.{}", one.id))?;
        let cites =
            selection.taken.iter().any(|taken| taken.clause.text.values().any(|t| t.source.contains("legal_basis")));
        let speech = library.words().of(&request.language);
        cites.then(|| values::cite(cited, &request.language, speech))
    })
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
