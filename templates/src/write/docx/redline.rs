//! Two drafts as one document with tracked changes.
//!
//! What did not change keeps its live references and content controls; what changed is plain text inside insertions and
//! deletions.

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Node};
use crate::write::WriteError;
use crate::write::compare::{BlockStep, Change, Comparison, NodeStep};

use super::House;
use super::body::{Body, Column};

/// Writes `new` as a DOCX file with everything that differs from `old` as tracked changes.
///
/// Accepting all changes gives the new text, rejecting all the old one. Both drafts are compared in their first language.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn redline(library: &Library, old: &Draft, new: &Draft) -> Result<Vec<u8>, WriteError> {
    redline_in_style(library, old, new, &House::default())
}

/// Like [`redline`], in the house style of an association.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn redline_in_style(library: &Library, old: &Draft, new: &Draft, house: &House) -> Result<Vec<u8>, WriteError> {
    let mut body = Body::new(library, new);
    let column = body.columns[0].clone();
    body.begin();
    body.working_sheet();
    body.section_break(true);
    body.title(&new.document, &column);
    body.compare(&old.document, &new.document, &column);
    let document = body.end();
    super::pack_body(library, new, document, &body, house)
}

impl Body<'_> {
    fn compare(&mut self, old: &Document, new: &Document, column: &Column) {
        let comparison = Comparison { old, new, speech: column.speech };
        for place in [Place::Preamble, Place::Body, Place::Annex] {
            for step in comparison.nodes(place) {
                match step {
                    NodeStep::Both(old, new) => self.compare_node(&comparison, old, new, column),
                    NodeStep::Deleted(old) => self.whole(old, column, Change::Deleted),
                    NodeStep::Inserted(new) => self.whole(new, column, Change::Inserted),
                }
            }
            if place == Place::Body && new.signatures {
                self.signatures(new, column);
            }
        }
    }

    fn whole(&mut self, node: &Node, column: &Column, change: Change) {
        self.change = change;
        self.node(node, column, false);
        self.change = Change::None;
    }

    fn compare_node(&mut self, comparison: &Comparison<'_>, old: &Node, new: &Node, column: &Column) {
        if old.title == new.title {
            self.heading(new, column, true);
        } else {
            self.change = Change::Deleted;
            self.heading(old, column, false);
            self.change = Change::Inserted;
            self.heading(new, column, false);
            self.change = Change::None;
        }
        let mut list = None;
        for step in comparison.blocks(old, new) {
            match step {
                BlockStep::Same(block) => self.marked(block, new.place, column, &mut list, Change::None),
                BlockStep::Deleted(block) => self.marked(block, old.place, column, &mut list, Change::Deleted),
                BlockStep::Inserted(block) => self.marked(block, new.place, column, &mut list, Change::Inserted),
                BlockStep::Changed(block, words) => self.changed(block, &words, new.place, column, &mut list),
            }
        }
    }

    fn marked(&mut self, block: &Block, place: Place, column: &Column, list: &mut Option<usize>, change: Change) {
        if !matches!(block, Block::Item(_)) {
            *list = None;
        }
        self.change = change;
        self.block(block, place, column, list);
        self.change = Change::None;
    }

    /// A paragraph of which some words changed.
    fn changed(
        &mut self,
        block: &Block,
        words: &[(Change, String)],
        place: Place,
        column: &Column,
        list: &mut Option<usize>,
    ) {
        let clauses = self.lists.clauses(column.index);
        let (style, number) = match (block, place) {
            (Block::Item(_), Place::Body) => ("ClauseItem", Some((2, clauses))),
            (Block::Item(_), _) => {
                let instance = *list.get_or_insert_with(|| self.lists.restart(column.index));
                ("ListItem", Some((0, instance)))
            }
            (Block::Heading(_), _) => ("Heading2", None),
            (_, Place::Body) => ("ClauseParagraph", Some((1, clauses))),
            _ => ("Normal", None),
        };
        if !matches!(block, Block::Item(_)) {
            *list = None;
        }
        self.open_paragraph(style, number);
        for (change, words) in words {
            self.change = *change;
            self.text(words, "", column);
        }
        self.change = Change::None;
        self.close_paragraph();
    }
}
