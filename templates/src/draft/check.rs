//! What is open in a draft, and what must not leave the house like this.

use std::collections::BTreeMap;

use super::select::{Absence, Reason, Selection};
use super::{DraftRequest, Finding, Level, OpenPoint, Truth, Waiver, values};
use crate::Library;
use crate::library::{Alternative, Clause, Required};
use crate::model::{Block, Document, Inline, Node};
use crate::words::Speech;

/// All unfilled marks, each once, with the places it stands in. What is missing of several parties is one point.
pub(super) fn open_points(library: &Library, document: &Document, request: &DraftRequest) -> Vec<OpenPoint> {
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
            let alike = match detail(&mark.key) {
                Some((_, what)) => ("", what),
                None => (mark.label.as_str(), stem(&mark.key)),
            };
            let position = (confirm, mark.who, alike, mark.about.as_str());
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
                label: mark.asks(),
                who: mark.who,
                confirm,
                places: vec![node.id.clone()],
            });
        }
    }
    let speech = library.words().of(&document.language);
    for point in open.iter_mut().filter(|point| point.keys.len() > 1) {
        if let Some((_, what)) = point.keys.first().and_then(|key| detail(key)) {
            let whose = speech.fill("several-parties", &[("number", &point.keys.len().to_string())]);
            point.label = speech.fill(values::detail_word(what), &[("party", &whose)]);
        }
    }
    open.sort_by_key(|point| (point.confirm, point.who));
    open
}

/// Does the clause begin with nothing but a mark that the lawyer has not filled?
fn only_asks(node: &Node) -> bool {
    let Some(first) = node.blocks.first() else { return false };
    let mut asked = false;
    for inline in first.inlines() {
        match inline {
            Inline::Lawyer(mark) if mark.filled.is_none() => asked = true,
            Inline::Text(text) if text.trim().is_empty() => {}
            _ => return false,
        }
    }
    asked
}

/// Number and detail of a party: `party.3.seat`.
fn detail(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix("party.")?.split_once('.')
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
    wished: &DraftRequest,
) -> Vec<Finding> {
    let speech = library.words().of(&request.language);
    let mut checker = Checker { library, request, selection, document, speech, found: Vec::new() };
    checker.excluded();
    checker.stand_in();
    checker.mandatory();
    checker.dropped();
    checker.closed_points();
    checker.conditions();
    checker.own_wording();
    checker.languages(wished);
    checker.proposals();
    checker.found.sort_by_key(|finding| finding.level);
    checker.found
}

struct Checker<'a> {
    library: &'a Library,
    request: &'a DraftRequest,
    selection: &'a Selection<'a>,
    document: &'a Document,
    speech: Speech<'a>,
    found: Vec<Finding>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, level: Level, check: &str, message: String, clauses: Vec<String>) {
        self.found.push(Finding { level, check: check.to_owned(), message, clauses });
    }

    /// The law does not exclude the form.
    fn excluded(&mut self) {
        let Some(excluded) = self.request.form.as_ref().and_then(|form| form.excluded.as_ref()) else { return };
        let reasons = excluded.reasons.iter().map(|one| values::marked(one, &self.request.language, self.speech));
        let reasons = reasons.collect::<Vec<_>>().join(" ");
        let message = self.speech.fill("find-excluded", &[("reasons", &reasons)]);
        self.report(Level::Error, "form-excluded", message.trim_end().to_owned(), Vec::new());
    }

    /// The document is one that the form needs, and no other in its stead.
    fn stand_in(&mut self) {
        let Some(form) = self.request.form.as_ref().filter(|form| form.stand_in) else { return };
        let message = self.speech.fill("find-stand-in", &[("form", form.name.text(&self.request.language))]);
        self.report(Level::Warning, "stand-in", message, Vec::new());
    }

    /// What the law wants stands in the document, or somebody gave it up with a reason. A clause that only asks the lawyer
    /// for it does not say it yet.
    fn mandatory(&mut self) {
        let (speech, language, selection) = (self.speech, self.request.language.as_str(), self.selection);
        let document = self.document;
        for wanted in &self.request.mandatory {
            let held = wanted.clauses.iter().any(|id| selection.has(id));
            let mut nodes = wanted.clauses.iter().filter_map(|id| document.node(id)).peekable();
            let asked = nodes.peek().is_some() && nodes.all(only_asks);
            if held && !asked {
                continue;
            }
            let cited = wanted.article.as_ref().map(|one| format!(" ({})", values::cite(one, language, speech)));
            let text = values::marked(&wanted.text, language, speech);
            let quoted = values::quoted(&wanted.text, language, speech);
            let what = [("what", quoted.as_str()), ("cite", cited.as_deref().unwrap_or_default())];
            let covers = |waiver: &&Waiver| {
                waiver.covers(wanted.text.text("en")) || wanted.clauses.iter().any(|id| waiver.covers(id))
            };
            let (level, check, message) = match self.request.choices.waivers.iter().find(covers) {
                Some(waiver) => (Level::Note, "mandatory-waived", said(speech, "find-waived", &text, waiver)),
                None if held => (Level::Warning, "mandatory-open", speech.fill("find-open", &what)),
                None if wanted.clauses.is_empty() => {
                    (Level::Warning, "mandatory-unmapped", speech.fill("find-unmapped", &what))
                }
                None => (Level::Error, "mandatory-missing", speech.fill("find-missing", &what)),
            };
            self.report(level, check, message, wanted.clauses.clone());
        }
    }

    /// What every document of the kind needs was not dropped without a reason.
    fn dropped(&mut self) {
        let selection = self.selection;
        let needed = |(clause, why): &&(&'a Clause, Absence)| {
            *why == Absence::Dropped && clause.required == Required::Always && clause.when.is_none()
        };
        for (clause, _) in selection.out.iter().filter(needed) {
            let title = clause.title.text(&self.request.language);
            let said_already = self.request.mandatory.iter().any(|one| one.clauses.contains(&clause.id));
            let (level, check, message) = match self.request.choices.waiver(&clause.id) {
                Some(_) if said_already => continue,
                Some(waiver) => (Level::Note, "needed-waived", said(self.speech, "find-waived", title, waiver)),
                None => (Level::Error, "needed-dropped", self.speech.fill("find-dropped", &[("title", title)])),
            };
            self.report(level, check, message, vec![clause.id.clone()]);
        }
    }

    /// Open points that were closed without filling them are named.
    fn closed_points(&mut self) {
        for waiver in self.request.choices.waivers.iter().filter(|waiver| waiver.covers(&waiver.what)) {
            if let Some(label) = self.closed(&waiver.what) {
                let message = said(self.speech, "find-closed", &label, waiver);
                self.report(Level::Note, "point-waived", message, Vec::new());
            }
        }
    }

    /// No clause depends on answers not given, and no text contradicts those that are, unless with a reason.
    fn conditions(&mut self) {
        let selection = self.selection;
        for taken in &selection.taken {
            let title = taken.clause.title.text(&self.request.language);
            if taken.because.iter().any(|because| because.kind == Reason::Undecided) {
                let message = self.speech.fill("find-undecided", &[("title", title)]);
                self.report(Level::Warning, "undecided", message, vec![taken.clause.id.clone()]);
            }
            let texts = taken.clause.alternatives.iter().zip(&taken.conditions);
            for (one, _) in texts.filter(|(_, (fits, _))| *fits == Truth::False) {
                if taken.picked.iter().any(|picked| picked.id == one.id) {
                    self.against_answers(&taken.clause.id, title, one);
                }
            }
        }
    }

    fn against_answers(&mut self, clause: &str, title: &str, chosen: &Alternative) {
        let text = chosen.title.text(&self.request.language);
        let (level, check, message) = match self.request.choices.waiver(&format!("{clause}/{}", chosen.id)) {
            Some(waiver) => {
                let what = format!("{title}: {text}");
                (Level::Note, "against-waived", said(self.speech, "find-waived", &what, waiver))
            }
            None => {
                let values = [("title", title), ("text", text)];
                (Level::Error, "against-answers", self.speech.fill("find-against", &values))
            }
        };
        self.report(level, check, message, vec![clause.to_owned()]);
    }

    /// The adviser's own wording is named, and whether it still replaces the text it was written for.
    fn own_wording(&mut self) {
        let (document, speech) = (self.document, self.speech);
        for (node, own) in document.nodes.iter().filter_map(|node| Some((node, node.own.as_ref()?))) {
            let (level, check, word) = match own.outdated {
                true => (Level::Warning, "own-outdated", "find-own-outdated"),
                false => (Level::Note, "own-wording", "find-own"),
            };
            self.report(level, check, speech.fill(word, &[("title", &node.title)]), vec![node.id.clone()]);
            for annex in own.annexes.iter().filter(|id| document.node(id).is_none()) {
                let fallen =
                    self.library.clause(annex).map_or(annex.as_str(), |one| one.title.text(&document.language));
                let message =
                    speech.fill("find-annex-fell", &[("title", node.title.as_str()), ("annex", fallen), ("id", annex)]);
                self.report(Level::Warning, "annex-fell", message, vec![node.id.clone(), annex.clone()]);
            }
            if !own.unknown.is_empty() {
                let values = [("title", node.title.as_str()), ("keys", &own.unknown.join("}, {"))];
                let message = speech.fill("find-own-unknown", &values);
                self.report(Level::Warning, "own-unknown", message, vec![node.id.clone()]);
            }
        }
    }

    /// The paper is written in the languages that were asked for.
    fn languages(&mut self, wished: &DraftRequest) {
        let written = self.request;
        let first = (Some(&wished.language), Some(&written.language));
        let second = (wished.second_language.as_ref(), written.second_language.as_ref());
        for (wanted, _) in [first, second].into_iter().filter(|(wanted, written)| wanted != written) {
            let wanted = wanted.map(String::as_str).unwrap_or_default();
            let message = self.speech.fill("find-other-language", &[("language", wanted)]);
            self.report(Level::Warning, "other-language", message, Vec::new());
        }
    }

    /// What the library proposed is named.
    fn proposals(&mut self) {
        let proposals = proposals(self.library, self.request, self.document);
        if !proposals.is_empty() {
            let message = self.speech.fill("find-proposals", &[("list", &proposals.join("; "))]);
            self.report(Level::Note, "proposals", message, Vec::new());
        }
    }

    /// What the open point was about that a waiver closed, if it is one of this document.
    fn closed(&self, key: &str) -> Option<String> {
        let of = |node: &'a Node| {
            let marks = node.blocks.iter().flat_map(Block::inlines).filter_map(|inline| match inline {
                Inline::Blank(mark) | Inline::Lawyer(mark) => Some(mark),
                _ => None,
            });
            marks.chain(&node.closed)
        };
        let mark = self.document.nodes.iter().flat_map(of).find(|mark| mark.key == key)?;
        Some(mark.confirmed.clone().filter(|text| !text.is_empty()).unwrap_or_else(|| mark.asks()))
    }
}

/// Who gave something up, when and why.
fn said(speech: Speech<'_>, word: &'static str, what: &str, waiver: &Waiver) -> String {
    let date = waiver.date.map(|date| speech.day(date)).unwrap_or_default();
    speech.fill(word, &[("what", what), ("by", &waiver.by), ("date", &date), ("reason", &waiver.reason)])
}

/// Values the library proposed because nobody gave one: `label: value`.
fn proposals(library: &Library, request: &DraftRequest, document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for inline in document.nodes.iter().flat_map(|node| &node.blocks).flat_map(Block::inlines) {
        let Inline::Blank(mark) = inline else { continue };
        let usual = library.fact(&mark.key).is_some_and(|fact| fact.default.is_some());
        let proposed = usual || request.proposals.contains_key(&mark.key);
        if let (true, false, Some(value)) = (proposed, request.choices.fills.contains_key(&mark.key), &mark.filled) {
            let line = format!("{}: {value}", mark.label);
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
    found
}
