//! What differs between two documents: clauses matched by id, blocks by their text, changed paragraphs word by word, mark by
//! mark.
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

impl<'a> NodeStep<'a> {
    /// The older clause and the newer one.
    pub fn nodes(&self) -> (Option<&'a Node>, Option<&'a Node>) {
        match self {
            Self::Both(old, new) => (Some(old), Some(new)),
            Self::Deleted(old) => (Some(old), None),
            Self::Inserted(new) => (None, Some(new)),
        }
    }

    /// What happened to the clause as a whole.
    pub fn change(&self) -> Change {
        match self {
            Self::Both(..) => Change::None,
            Self::Deleted(_) => Change::Deleted,
            Self::Inserted(_) => Change::Inserted,
        }
    }
}

/// A block in the order of the comparison.
pub(super) enum BlockStep<'a> {
    Same(&'a Block),
    Deleted(&'a Block),
    Inserted(&'a Block),
    /// The newer block, and the pieces of both with what happened to them.
    Changed(&'a Block, Vec<Run>),
}

/// Pieces of text with what happened to all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub change: Change,
    pub text: Vec<Inline>,
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
            let changed = (next..inserted.len()).find_map(|at| Some((at, self.changed(old, inserted[at])?)));
            match changed {
                Some((at, runs)) => {
                    steps.extend(inserted[next..at].iter().map(|new| BlockStep::Inserted(new)));
                    steps.push(BlockStep::Changed(inserted[at], runs));
                    next = at + 1;
                }
                None => steps.push(BlockStep::Deleted(old)),
            }
        }
        steps.extend(inserted[next..].iter().map(|new| BlockStep::Inserted(new)));
    }

    /// The pieces of both blocks, if one can be shown as a change of the other: they share at least half of their words;
    /// tables never.
    fn changed(&self, old: &Block, new: &Block) -> Option<Vec<Run>> {
        let (before, after) = match (old, new) {
            (Block::Paragraph(old), Block::Paragraph(new))
            | (Block::Item(old), Block::Item(new))
            | (Block::Heading(old), Block::Heading(new)) => (pieces(old), pieces(new)),
            _ => return None,
        };
        let steps = self.steps(&before, &after);
        let same = steps.iter().filter(|step| matches!(step, Step::Same(..))).count();
        (same * 2 >= before.len().min(after.len())).then(|| runs(&steps, &before, &after))
    }

    fn steps(&self, before: &[Inline], after: &[Inline]) -> Vec<Step> {
        let key = |piece: &Inline| (std::mem::discriminant(piece), self.compared(piece));
        let keys = |all: &[Inline]| all.iter().map(key).collect::<Vec<_>>();
        diff(&keys(before), &keys(after))
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
}

/// The pieces of two lines of plain words.
pub(super) fn line(old: &str, new: &str) -> Vec<Run> {
    let text = |words: &str| pieces(&[Inline::Text(words.to_owned())]);
    let (before, after) = (text(old), text(new));
    runs(&diff(&before, &after), &before, &after)
}

/// Text cut into words; what is no text stays whole.
fn pieces(text: &[Inline]) -> Vec<Inline> {
    let cut = |inline: &Inline| match inline {
        Inline::Text(text) => words(text).into_iter().map(|word| Inline::Text(word.to_owned())).collect(),
        Inline::Strong(text) => words(text).into_iter().map(|word| Inline::Strong(word.to_owned())).collect(),
        other => vec![other.clone()],
    };
    text.iter().flat_map(cut).collect()
}

/// Pieces of the same change joined. What is in both comes from the newer text, whose references and marks live on.
fn runs(steps: &[Step], before: &[Inline], after: &[Inline]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for step in steps {
        let (change, piece) = match *step {
            Step::Same(_, j) => (Change::None, &after[j]),
            Step::Delete(i) => (Change::Deleted, &before[i]),
            Step::Insert(j) => (Change::Inserted, &after[j]),
        };
        match runs.last_mut() {
            Some(run) if run.change == change => join(&mut run.text, piece),
            _ => runs.push(Run { change, text: vec![piece.clone()] }),
        }
    }
    runs
}

fn join(text: &mut Vec<Inline>, piece: &Inline) {
    match (text.last_mut(), piece) {
        (Some(Inline::Text(last)), Inline::Text(word)) | (Some(Inline::Strong(last)), Inline::Strong(word)) => {
            last.push_str(word);
        }
        _ => text.push(piece.clone()),
    }
}
