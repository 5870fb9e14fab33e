//! Sets the spaces of a finished draft as its languages want them, in whatever a reader sees; keys and numbers stay.

use super::Draft;
use crate::Library;
use crate::model::{Block, Document, Inline, Node};
use crate::spacing::Spacing;

/// Sets both languages of a draft, and what is said about it.
pub(super) fn typeset(library: &Library, draft: &mut Draft) {
    let documents = std::iter::once(&mut draft.document).chain(draft.second.as_mut());
    documents.for_each(|one| document(library, one));
    let Some(spacing) = library.words().of(&draft.document.language).spacing() else { return };
    let open = draft.open.iter_mut().map(|point| &mut point.label);
    let found = draft.findings.iter_mut().map(|finding| &mut finding.message);
    let out = draft.left_out.iter_mut().flat_map(|one| [&mut one.title, &mut one.reason]);
    open.chain(found).chain(out).for_each(|text| *text = spacing.set(text));
}

fn document(library: &Library, document: &mut Document) {
    if let Some(spacing) = library.words().of(&document.language).spacing() {
        [&mut document.title, &mut document.subtitle].into_iter().for_each(|text| *text = spacing.set(text));
    }
    for one in &mut document.nodes {
        if let Some(spacing) = library.words().of(&one.language).spacing() {
            node(spacing, one);
        }
    }
}

fn node(spacing: Spacing<'_>, node: &mut Node) {
    let library = node.own.iter_mut().flat_map(|own| &mut own.library);
    let marks = node.blocks.iter_mut().chain(library).flat_map(Block::inlines_mut).filter_map(|inline| match inline {
        Inline::Text(text) | Inline::Strong(text) => {
            *text = spacing.set(text);
            None
        }
        Inline::Blank(mark) | Inline::Lawyer(mark) => Some(mark),
        Inline::Break | Inline::Reference { .. } => None,
    });
    for mark in marks.chain(&mut node.closed) {
        let said = [&mut mark.label, &mut mark.about].into_iter().chain(&mut mark.filled).chain(&mut mark.confirmed);
        said.for_each(|text| *text = spacing.set(text));
    }
    let why = &mut node.why;
    let lists = [&mut why.answers, &mut why.usual, &mut why.notes, &mut why.mistakes].into_iter().flatten();
    let options = node.options.iter_mut().flat_map(|one| [&mut one.title, &mut one.condition]);
    let said = [&mut node.title, &mut why.purpose].into_iter().chain(why.law.iter_mut().map(|ground| &mut ground.text));
    said.chain(lists).chain(options).for_each(|text| *text = spacing.set(text));
}
