//! What differs between two documents: clauses matched by id, blocks by their text, changed paragraphs word by word.
//!
//! Both the Word file with tracked changes and the page that shows them are written from this.

use crate::library::Place;
use crate::model::{Block, Document, Inline, Node};
use crate::words::Speech;

use super::diff::{Step, diff, words};
use super::shared::inline_text;

/// How a piece changed against the older document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Change {
    #[default]
    None,
    Inserted,
    Deleted,
}

/// A clause in the order of the comparison.
pub(super) enum NodeStep<'a> {
    Both(&'a Node, &'a Node),
    Deleted(&'a Node),
    Inserted(&'a Node),
}

/// A block in the order of the comparison.
pub(super) enum BlockStep<'a> {
    Same(&'a Block),
    Deleted(&'a Block),
    Inserted(&'a Block),
    /// The newer block, and the words of both with what happened to them.
    Changed(&'a Block, Vec<(Change, String)>),
}

/// Two documents in one language.
#[derive(Clone, Copy)]
pub(super) struct Comparison<'a> {
    pub old: &'a Document,
    pub new: &'a Document,
    pub speech: Speech<'a>,
}

impl<'a> Comparison<'a> {
    /// The clauses at one place.
    pub fn nodes(&self, place: Place) -> Vec<NodeStep<'a>> {
        let before: Vec<&Node> = self.old.at(place).collect();
        let after: Vec<&Node> = self.new.at(place).collect();
        let ids = |nodes: &[&'a Node]| nodes.iter().map(|node| node.id.as_str()).collect::<Vec<_>>();
        let step = |step| match step {
            Step::Same(i, j) => NodeStep::Both(before[i], after[j]),
            Step::Delete(i) => NodeStep::Deleted(before[i]),
            Step::Insert(j) => NodeStep::Inserted(after[j]),
        };
        diff(&ids(&before), &ids(&after)).into_iter().map(step).collect()
    }

    /// The blocks of a clause that is in both.
    pub fn blocks(&self, old: &'a Node, new: &'a Node) -> Vec<BlockStep<'a>> {
        let texts = |node: &Node| node.blocks.iter().map(|block| self.text(block)).collect::<Vec<_>>();
        let mut steps = Vec::new();
        let (mut deleted, mut inserted) = (Vec::new(), Vec::new());
        for step in diff(&texts(old), &texts(new)) {
            match step {
                Step::Delete(i) => deleted.push(&old.blocks[i]),
                Step::Insert(j) => inserted.push(&new.blocks[j]),
                Step::Same(_, j) => {
                    self.replaced(&std::mem::take(&mut deleted), &std::mem::take(&mut inserted), &mut steps);
                    steps.push(BlockStep::Same(&new.blocks[j]));
                }
            }
        }
        self.replaced(&deleted, &inserted, &mut steps);
        steps
    }

    /// Blocks that gave way to others at the same place: pairs that resemble each other are shown as one changed block.
    fn replaced(&self, deleted: &[&'a Block], inserted: &[&'a Block], steps: &mut Vec<BlockStep<'a>>) {
        let mut next = 0;
        for old in deleted {
            match (next..inserted.len()).find(|&at| self.alike(old, inserted[at])) {
                Some(at) => {
                    steps.extend(inserted[next..at].iter().map(|new| BlockStep::Inserted(new)));
                    steps.push(BlockStep::Changed(inserted[at], self.words(old, inserted[at])));
                    next = at + 1;
                }
                None => steps.push(BlockStep::Deleted(old)),
            }
        }
        steps.extend(inserted[next..].iter().map(|new| BlockStep::Inserted(new)));
    }

    /// The words of both blocks, runs of the same change joined.
    fn words(&self, old: &Block, new: &Block) -> Vec<(Change, String)> {
        let (before, after) = (self.text(old), self.text(new));
        let (before, after) = (words(&before), words(&after));
        let mut runs: Vec<(Change, String)> = Vec::new();
        for step in diff(&before, &after) {
            let (change, word) = match step {
                Step::Same(_, j) => (Change::None, after[j]),
                Step::Delete(i) => (Change::Deleted, before[i]),
                Step::Insert(j) => (Change::Inserted, after[j]),
            };
            match runs.last_mut() {
                Some((last, run)) if *last == change => run.push_str(word),
                _ => runs.push((change, word.to_owned())),
            }
        }
        runs
    }

    /// The text by which blocks are compared. A reference is written with the number its target has now, so that a
    /// number that only moved along is no change: the reference is live.
    fn text(&self, block: &Block) -> String {
        let text = |inlines: &[Inline]| inlines.iter().map(|inline| self.compared(inline)).collect::<String>();
        match block {
            Block::Paragraph(inlines) | Block::Item(inlines) | Block::Heading(inlines) => text(inlines),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.map(|cell| text(cell)).collect::<Vec<_>>().join("\u{1F}")
            }
        }
    }

    fn compared(&self, inline: &Inline) -> String {
        if let Inline::Reference { target, .. } = inline
            && let Some(number) = self.new.node(target).and_then(|node| node.number)
        {
            return number.to_string();
        }
        inline_text(inline, self.speech)
    }

    /// Can one block be shown as a change of the other? They share at least half of their words; tables never.
    fn alike(&self, old: &Block, new: &Block) -> bool {
        if std::mem::discriminant(old) != std::mem::discriminant(new) || matches!(new, Block::Table { .. }) {
            return false;
        }
        let (before, after) = (self.text(old), self.text(new));
        let (before, after) = (words(&before), words(&after));
        let same = diff(&before, &after).iter().filter(|step| matches!(step, Step::Same(..))).count();
        same * 2 >= before.len().min(after.len())
    }
}
