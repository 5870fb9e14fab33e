//! Two drafts as one document with tracked changes.
//!
//! Title, contents, clauses, signatures and annexes are compared; the working sheet in front is that of the newer draft.
//! What did not change keeps its bold terms, live references and content controls, also inside a paragraph of which some
//! words changed; a table keeps its rows, and changed cells are marked word by word. Inserted references are live; inserted blanks and all that is deleted are plain text.

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Document, Node};
use crate::write::WriteError;
use crate::write::compare::{BlockStep, Change, Comparison, Inside, NodeStep, line};

use super::House;
use super::body::{Body, Column};

/// Writes `new` as a DOCX file with everything that differs from `old` as tracked changes.
///
/// Accepting all changes gives the new text, rejecting all the old one; the numbers of live references are then brought up to
/// date as Word does with any field (F9). Both drafts are compared in their first language.
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
    body.compare(&old.document, &new.document, &column);
    let document = body.end();
    super::pack_body(library, new, document, &body, house)
}

impl Body<'_> {
    fn compare(&mut self, old: &Document, new: &Document, column: &Column) {
        let comparison = Comparison { old, new, speech: column.speech };
        self.compare_line("Title", &old.title, &new.title, column);
        self.compare_line("Subtitle", &old.subtitle, &new.subtitle, column);
        self.compare_contents(&comparison, column);
        for place in [Place::Preamble, Place::Body, Place::Annex] {
            if place == Place::Annex {
                self.signatures(old, new, column);
            }
            for step in comparison.nodes(place) {
                match step {
                    NodeStep::Both(old, new) => self.compare_node(&comparison, old, new, column),
                    NodeStep::Deleted(node) | NodeStep::Inserted(node) => {
                        self.changing(step.change(), |body| body.node(node, column, true));
                    }
                }
            }
        }
    }

    /// Writes something as one tracked change.
    fn changing(&mut self, change: Change, write: impl FnOnce(&mut Self)) {
        self.change = change;
        write(self);
        self.change = Change::None;
    }

    /// A line that stands once in a document; an empty one is not there.
    fn compare_line(&mut self, style: &str, old: &str, new: &str, column: &Column) {
        let change = match (old.is_empty(), new.is_empty()) {
            (true, true) => return,
            (true, false) => Change::Inserted,
            (false, true) => Change::Deleted,
            (false, false) => Change::None,
        };
        self.changing(change, |body| {
            body.open_paragraph(style, None);
            body.runs(&line(old, new), column);
            body.close_paragraph();
        });
    }

    fn compare_contents(&mut self, comparison: &Comparison<'_>, column: &Column) {
        let (old, new) = (comparison.old, comparison.new);
        let (change, lines) = match (old.has_contents(), new.has_contents()) {
            (false, false) => return,
            (false, true) => (Change::Inserted, new.numbered().map(NodeStep::Inserted).collect()),
            (true, false) => (Change::Deleted, old.numbered().map(NodeStep::Deleted).collect()),
            (true, true) => {
                let places = [Place::Body, Place::Annex].into_iter();
                (Change::None, places.flat_map(|place| comparison.nodes(place)).collect())
            }
        };
        self.changing(change, |body| body.contents_of(lines, column));
    }

    fn compare_node(&mut self, comparison: &Comparison<'_>, old: &Node, new: &Node, column: &Column) {
        self.heading_of(new, &line(&old.title, &new.title), column, true);
        let column = &self.spoken(new, column);
        let mut list = None;
        for step in comparison.blocks(old, new) {
            match step {
                BlockStep::Same(block) => self.block(block, new.place, column, &mut list),
                BlockStep::Deleted(block) => {
                    self.changing(Change::Deleted, |body| body.block(block, old.place, column, &mut list));
                }
                BlockStep::Inserted(block) => {
                    self.changing(Change::Inserted, |body| body.block(block, new.place, column, &mut list));
                }
                BlockStep::Changed(block, Inside::Line(runs)) => {
                    let (style, number) = self.look(block, new.place, column, &mut list);
                    self.open_paragraph(style, number);
                    self.runs(&runs, column);
                    self.close_paragraph();
                }
                BlockStep::Changed(_, Inside::Table(rows)) => {
                    list = None;
                    self.rows(&rows, column);
                }
            }
        }
    }
}
