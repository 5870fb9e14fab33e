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

/// A piece in the order of the comparison: `Changed` has the newer one, and what happened inside.
pub(super) enum PieceStep<'a, T: ?Sized, C> {
    Same(&'a T),
    Deleted(&'a T),
    Inserted(&'a T),
    Changed(&'a T, C),
}

impl<'a, T: ?Sized, C> PieceStep<'a, T, C> {
    /// The piece, and what happened to it as a whole.
    pub fn whole(&self) -> (&'a T, Change) {
        match self {
            Self::Same(piece) | Self::Changed(piece, _) => (piece, Change::None),
            Self::Deleted(piece) => (piece, Change::Deleted),
            Self::Inserted(piece) => (piece, Change::Inserted),
        }
    }
}

/// A block of a clause.
pub(super) type BlockStep<'a> = PieceStep<'a, Block, Inside<'a>>;

/// A row of a table, with the runs of each cell.
pub(super) type RowStep<'a> = PieceStep<'a, [Vec<Inline>], Vec<Vec<Run>>>;

/// What changed inside a block.
pub(super) enum Inside<'a> {
    /// The pieces of both texts with what happened to them.
    Line(Vec<Run>),
    /// The rows of both tables, the head first.
    Table(Vec<RowStep<'a>>),
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
        let (old, new): (Vec<_>, Vec<_>) = (old.blocks.iter().collect(), new.blocks.iter().collect());
        pieces_of(&old, &new, |block| self.text(block), |old, new| self.changed(old, new))
    }

    /// What changed from one block to the other, if the newer can be shown as a change of the older: they share at least half
    /// of their words, or half of their rows.
    fn changed(&self, old: &'a Block, new: &'a Block) -> Option<Inside<'a>> {
        match (old, new) {
            (Block::Paragraph(old), Block::Paragraph(new))
            | (Block::Item(old), Block::Item(new))
            | (Block::Heading(old), Block::Heading(new)) => {
                let (runs, alike) = self.compared_words(old, new);
                alike.then_some(Inside::Line(runs))
            }
            (Block::Table { head, rows }, Block::Table { head: new_head, rows: new_rows })
                if head.len() == new_head.len() =>
            {
                let steps = self.rows((head, rows), (new_head, new_rows));
                let kept = steps.iter().filter(|step| step.whole().1 == Change::None).count();
                (kept * 2 > rows.len().min(new_rows.len())).then_some(Inside::Table(steps))
            }
            _ => None,
        }
    }

    /// The rows of two tables with equally many columns; their heads belong together.
    fn rows(&self, old: Table<'a>, new: Table<'a>) -> Vec<RowStep<'a>> {
        let text = |row: &[Vec<Inline>]| row.iter().map(|cell| self.joined(cell)).collect::<Vec<_>>();
        let cells = |old: &[Vec<Inline>], new: &[Vec<Inline>]| -> Vec<Vec<Run>> {
            old.iter().zip(new).map(|(old, new)| self.compared_words(old, new).0).collect()
        };
        // A row is the same with other figures: what it is about stands in its first cell, or most of its cells stay.
        let changed = |old: &'a [Vec<Inline>], new: &'a [Vec<Inline>]| {
            let (before, after) = (text(old), text(new));
            let same = before.iter().zip(&after).filter(|(before, after)| before == after).count();
            let named = before.first() == after.first() && before.first().is_some_and(|name| !name.trim().is_empty());
            (named || same * 2 > before.len()).then(|| cells(old, new))
        };
        let head = match text(old.0) == text(new.0) {
            true => RowStep::Same(new.0),
            false => RowStep::Changed(new.0, cells(old.0, new.0)),
        };
        let [old, new] = [old.1, new.1].map(|rows| rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
        std::iter::once(head).chain(pieces_of(&old, &new, text, changed)).collect()
    }

    /// The words of both texts with what happened to them, and whether they share at least half.
    fn compared_words(&self, old: &[Inline], new: &[Inline]) -> (Vec<Run>, bool) {
        let (before, after) = (pieces(old), pieces(new));
        let steps = self.steps(&before, &after);
        let same = steps.iter().filter(|step| matches!(step, Step::Same(..))).count();
        (runs(&steps, &before, &after), same * 2 >= before.len().min(after.len()))
    }

    fn steps(&self, before: &[Inline], after: &[Inline]) -> Vec<Step> {
        let key = |piece: &Inline| (std::mem::discriminant(piece), self.compared(piece));
        let keys = |all: &[Inline]| all.iter().map(key).collect::<Vec<_>>();
        diff(&keys(before), &keys(after))
    }

    /// The text by which blocks are compared. A reference is written with the number its target has now, so that a
    /// number that only moved along is no change: the reference is live.
    fn text(&self, block: &Block) -> String {
        match block {
            Block::Paragraph(inlines) | Block::Item(inlines) | Block::Heading(inlines) => self.joined(inlines),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.map(|cell| self.joined(cell)).collect::<Vec<_>>().join("\u{1F}")
            }
        }
    }

    fn joined(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.compared(inline)).collect()
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

/// Head and rows of a table.
type Table<'a> = (&'a [Vec<Inline>], &'a [Vec<Vec<Inline>>]);

/// Pieces matched by their text. Of those that gave way to others at the same place, pairs of which `changed` tells what
/// happened inside are shown as one.
fn pieces_of<'a, T: ?Sized, K: PartialEq, C>(
    old: &[&'a T],
    new: &[&'a T],
    text: impl Fn(&'a T) -> K,
    changed: impl Fn(&'a T, &'a T) -> Option<C>,
) -> Vec<PieceStep<'a, T, C>> {
    let texts = |all: &[&'a T]| all.iter().map(|piece| text(piece)).collect::<Vec<_>>();
    let mut steps = Vec::new();
    let (mut deleted, mut inserted) = (Vec::new(), Vec::new());
    for step in diff(&texts(old), &texts(new)) {
        match step {
            Step::Delete(i) => deleted.push(old[i]),
            Step::Insert(j) => inserted.push(new[j]),
            Step::Same(_, j) => {
                replaced(&std::mem::take(&mut deleted), &std::mem::take(&mut inserted), &changed, &mut steps);
                steps.push(PieceStep::Same(new[j]));
            }
        }
    }
    replaced(&deleted, &inserted, &changed, &mut steps);
    steps
}

fn replaced<'a, T: ?Sized, C>(
    deleted: &[&'a T],
    inserted: &[&'a T],
    changed: impl Fn(&'a T, &'a T) -> Option<C>,
    steps: &mut Vec<PieceStep<'a, T, C>>,
) {
    let mut next = 0;
    for old in deleted {
        let found = (next..inserted.len()).find_map(|at| Some((at, changed(old, inserted[at])?)));
        match found {
            Some((at, inside)) => {
                steps.extend(inserted[next..at].iter().map(|new| PieceStep::Inserted(*new)));
                steps.push(PieceStep::Changed(inserted[at], inside));
                next = at + 1;
            }
            None => steps.push(PieceStep::Deleted(old)),
        }
    }
    steps.extend(inserted[next..].iter().map(|new| PieceStep::Inserted(*new)));
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
