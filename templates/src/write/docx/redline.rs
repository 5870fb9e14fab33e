//! Two drafts as one document with tracked changes.
//!
//! Clauses are matched by id, blocks by their text, changed paragraphs word by word. What did not change keeps its live
//! references and content controls; what changed is plain text inside insertions and deletions.

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Node};
use crate::write::WriteError;
use crate::write::diff::{Step, diff, words};
use crate::write::shared::inline_text;

use super::body::{Body, Column};
use super::run::Change;

/// Writes `new` as a DOCX file with everything that differs from `old` as tracked changes.
///
/// Accepting all changes gives the new text, rejecting all the old one. Both drafts are compared in their first language.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn redline(library: &Library, old: &Draft, new: &Draft) -> Result<Vec<u8>, WriteError> {
    let mut body = Body::new(library, new);
    let column = body.columns[0].clone();
    body.begin();
    body.working_sheet();
    body.section_break(true);
    body.title(&new.document, &column);
    body.compare(&old.document, &new.document, &column);
    let document = body.end();
    super::pack_body(library, new, document, &body, &super::House::default())
}

impl Body<'_> {
    fn compare(&mut self, old: &Document, new: &Document, column: &Column) {
        for place in [Place::Preamble, Place::Body, Place::Annex] {
            let before: Vec<&Node> = old.at(place).collect();
            let after: Vec<&Node> = new.at(place).collect();
            let ids = |nodes: &[&Node]| nodes.iter().map(|node| node.id.clone()).collect::<Vec<_>>();
            for step in diff(&ids(&before), &ids(&after)) {
                match step {
                    Step::Same(i, j) => self.compare_node(before[i], after[j], column),
                    Step::Delete(i) => self.whole(before[i], column, Change::Deleted),
                    Step::Insert(j) => self.whole(after[j], column, Change::Inserted),
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

    fn compare_node(&mut self, old: &Node, new: &Node, column: &Column) {
        if old.title == new.title {
            self.heading(new, column, true);
        } else {
            self.change = Change::Deleted;
            self.heading(old, column, false);
            self.change = Change::Inserted;
            self.heading(new, column, false);
            self.change = Change::None;
        }
        let texts = |node: &Node| node.blocks.iter().map(|block| self.block_text(block, column)).collect::<Vec<_>>();
        let (before, after) = (texts(old), texts(new));
        let mut list = None;
        let mut deleted = Vec::new();
        let mut inserted = Vec::new();
        for step in diff(&before, &after) {
            match step {
                Step::Delete(i) => deleted.push(i),
                Step::Insert(j) => inserted.push(j),
                Step::Same(_, j) => {
                    self.replaced(
                        old,
                        new,
                        &std::mem::take(&mut deleted),
                        &std::mem::take(&mut inserted),
                        column,
                        &mut list,
                    );
                    self.in_list(&new.blocks[j], new.place, column, &mut list);
                }
            }
        }
        self.replaced(old, new, &deleted, &inserted, column, &mut list);
    }

    /// Blocks that gave way to others at the same place: pairs that resemble each other are shown as one changed block.
    fn replaced(
        &mut self,
        old: &Node,
        new: &Node,
        deleted: &[usize],
        inserted: &[usize],
        column: &Column,
        list: &mut Option<usize>,
    ) {
        let mut next = 0;
        for &i in deleted {
            let partner =
                (next..inserted.len()).find(|&at| self.alike(&old.blocks[i], &new.blocks[inserted[at]], column));
            match partner {
                Some(at) => {
                    for &j in &inserted[next..at] {
                        self.marked(&new.blocks[j], new.place, column, list, Change::Inserted);
                    }
                    self.changed(&old.blocks[i], &new.blocks[inserted[at]], new.place, column, list);
                    next = at + 1;
                }
                None => self.marked(&old.blocks[i], old.place, column, list, Change::Deleted),
            }
        }
        for &j in &inserted[next..] {
            self.marked(&new.blocks[j], new.place, column, list, Change::Inserted);
        }
    }

    fn in_list(&mut self, block: &Block, place: Place, column: &Column, list: &mut Option<usize>) {
        if !matches!(block, Block::Item(_)) {
            *list = None;
        }
        self.block(block, place, column, list);
    }

    fn marked(&mut self, block: &Block, place: Place, column: &Column, list: &mut Option<usize>, change: Change) {
        self.change = change;
        self.in_list(block, place, column, list);
        self.change = Change::None;
    }

    /// A paragraph of which some words changed.
    fn changed(&mut self, old: &Block, new: &Block, place: Place, column: &Column, list: &mut Option<usize>) {
        let (before, after) = (self.block_text(old, column), self.block_text(new, column));
        let (before, after) = (words(&before), words(&after));
        let clauses = self.lists.clauses(column.index);
        let (style, number) = match (new, place) {
            (Block::Item(_), Place::Body) => ("ClauseItem", Some((2, clauses))),
            (Block::Item(_), _) => {
                let instance = *list.get_or_insert_with(|| self.lists.restart(column.index));
                ("ListItem", Some((0, instance)))
            }
            (Block::Heading(_), _) => ("Heading2", None),
            (_, Place::Body) => ("ClauseParagraph", Some((1, clauses))),
            _ => ("Normal", None),
        };
        if !matches!(new, Block::Item(_)) {
            *list = None;
        }
        self.open_paragraph(style, number);
        let mut run = String::new();
        let mut kind = Change::None;
        for step in diff(&before, &after) {
            let (change, word) = match step {
                Step::Same(_, j) => (Change::None, after[j]),
                Step::Delete(i) => (Change::Deleted, before[i]),
                Step::Insert(j) => (Change::Inserted, after[j]),
            };
            if change != kind && !run.is_empty() {
                self.tracked(&std::mem::take(&mut run), kind, column);
            }
            kind = change;
            run.push_str(word);
        }
        if !run.is_empty() {
            self.tracked(&run, kind, column);
        }
        self.close_paragraph();
    }

    fn tracked(&mut self, text: &str, change: Change, column: &Column) {
        self.change = change;
        self.text(text, "", column);
        self.change = Change::None;
    }

    /// The text by which blocks are compared. A reference is written with the number its target has now, so that a
    /// number that only moved along is no change: the reference is live.
    fn block_text(&self, block: &Block, column: &Column) -> String {
        let text = |inlines: &[Inline]| inlines.iter().map(|inline| self.compared(inline, column)).collect::<String>();
        match block {
            Block::Paragraph(inlines) | Block::Item(inlines) | Block::Heading(inlines) => text(inlines),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.map(|cell| text(cell)).collect::<Vec<_>>().join("\u{1F}")
            }
        }
    }

    fn compared(&self, inline: &Inline, column: &Column) -> String {
        if let Inline::Reference { target, .. } = inline
            && let Some(number) = self.draft.document.node(target).and_then(|node| node.number)
        {
            return number.to_string();
        }
        inline_text(inline, column.speech)
    }

    /// Can one block be shown as a change of the other? They share at least half of their words; tables never.
    fn alike(&self, old: &Block, new: &Block, column: &Column) -> bool {
        if std::mem::discriminant(old) != std::mem::discriminant(new) || matches!(new, Block::Table { .. }) {
            return false;
        }
        let (before, after) = (self.block_text(old, column), self.block_text(new, column));
        let (before, after) = (words(&before), words(&after));
        let same = diff(&before, &after).iter().filter(|step| matches!(step, Step::Same(..))).count();
        same * 2 >= before.len().min(after.len())
    }
}
