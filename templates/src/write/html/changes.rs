//! Two documents compared clause by clause, with `<ins>` and `<del>`, for the page that shows what changed.

use crate::Library;
use crate::library::Place;
use crate::model::{Block, Document, Node};
use crate::words::Speech;
use crate::write::compare::{BlockStep, Change, Comparison, Inside, NodeStep, RowStep, Run};
use crate::write::shared::Counter;
use crate::xml::Xml;

use super::{block, inlines, open_line, open_table};

/// What happened to a clause between two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// It is in both, word for word.
    Same,
    /// It is in both with other words.
    Changed,
    /// It is new.
    Inserted,
    /// It is gone.
    Deleted,
    /// It stands at another place; this is the new one, or the old one it left.
    Elsewhere,
}

/// A clause in a comparison of two documents.
#[derive(Clone, Debug)]
pub struct ClauseChange {
    /// Id of the clause.
    pub id: String,
    /// Number and heading, in the newer document where it is there.
    pub title: String,
    /// What happened to it.
    pub moved: Moved,
    /// Its text as HTML with `<ins>` and `<del>`.
    pub html: String,
}

/// Compares two documents clause by clause, both in the language of the newer one.
pub fn changes_html(library: &Library, old: &Document, new: &Document) -> Vec<ClauseChange> {
    let speech = library.words().of(&new.language);
    let comparison = Comparison { old, new, speech };
    let steps = [Place::Preamble, Place::Body, Place::Annex].into_iter().flat_map(|place| comparison.nodes(place));
    let whole = |node: &Node, document: &Document, change: Change, other: &Document| {
        let mut page = Xml::fragment();
        for (marker, block) in node.lines(speech) {
            marked(&mut page, block, &marker.before_text(), document, speech, change);
        }
        let moved = match change {
            _ if other.node(&node.id).is_some() => Moved::Elsewhere,
            Change::Deleted => Moved::Deleted,
            _ => Moved::Inserted,
        };
        ClauseChange { id: node.id.clone(), title: node.heading(speech), moved, html: page.finish() }
    };
    let step = |step| match step {
        NodeStep::Both(before, after) => both(&comparison, before, after),
        NodeStep::Deleted(node) => whole(node, old, Change::Deleted, new),
        NodeStep::Inserted(node) => whole(node, new, Change::Inserted, old),
    };
    steps.map(step).collect()
}

fn both(comparison: &Comparison<'_>, old: &Node, new: &Node) -> ClauseChange {
    let speech = comparison.speech;
    let mut page = Xml::fragment();
    let mut counter = Counter::new(new, speech);
    let mut same = old.title == new.title;
    if !same {
        page.open("p", &[]).leaf("del", &[], &old.title).text(" ").leaf("ins", &[], &new.title).close();
    }
    for step in comparison.blocks(old, new) {
        same &= matches!(step, BlockStep::Same(_));
        match step {
            BlockStep::Same(same) => {
                let number = counter.next(same).before_text();
                block(&mut page, same, &number, comparison.new, speech, true);
            }
            BlockStep::Deleted(old) => marked(&mut page, old, "", comparison.old, speech, Change::Deleted),
            BlockStep::Inserted(new) => {
                let number = counter.next(new).before_text();
                marked(&mut page, new, &number, comparison.new, speech, Change::Inserted);
            }
            BlockStep::Changed(line, Inside::Line(pieces)) => {
                let number = counter.next(line).before_text();
                open_line(&mut page, line, &number);
                runs(&mut page, &pieces, comparison.new, speech);
                page.close();
            }
            BlockStep::Changed(table, Inside::Table(steps)) => {
                counter.next(table);
                rows(&mut page, &steps, comparison, speech);
            }
        }
    }
    let moved = if same { Moved::Same } else { Moved::Changed };
    ClauseChange { id: new.id.clone(), title: new.heading(speech), moved, html: page.finish() }
}

/// Pieces of text, each as the change it belongs to.
fn runs(page: &mut Xml, runs: &[Run], document: &Document, speech: Speech<'_>) {
    for run in runs {
        let tag = tag(run.change);
        if let Some(tag) = tag {
            page.open(tag, &[]);
        }
        inlines(page, &run.text, document, speech, true);
        if tag.is_some() {
            page.close();
        }
    }
}

/// A table of which rows or cells changed: a row that came or went has its mark in every cell.
fn rows(page: &mut Xml, steps: &[RowStep<'_>], comparison: &Comparison<'_>, speech: Speech<'_>) {
    open_table(page, steps.first().map_or(&[][..], |head| head.whole().0), speech);
    for (index, step) in steps.iter().enumerate() {
        let (row, change) = step.whole();
        let document = if change == Change::Deleted { comparison.old } else { comparison.new };
        page.open(if index == 0 { "thead" } else { "tbody" }, &[]).open("tr", &[]);
        for (at, cell) in row.iter().enumerate() {
            match index {
                0 => page.open("th", &[("scope", "col")]),
                _ => page.open("td", &[]),
            };
            match step {
                RowStep::Changed(_, cells) => runs(page, &cells[at], document, speech),
                _ => runs(page, &[Run { change, text: cell.clone() }], document, speech),
            }
            page.close();
        }
        page.close().close();
    }
    page.close().close();
}

fn tag(change: Change) -> Option<&'static str> {
    match change {
        Change::None => None,
        Change::Inserted => Some("ins"),
        Change::Deleted => Some("del"),
    }
}

/// A block that is new or gone as a whole.
fn marked(page: &mut Xml, piece: &Block, number: &str, document: &Document, speech: Speech<'_>, change: Change) {
    let Some(tag) = tag(change) else { return block(page, piece, number, document, speech, true) };
    match piece {
        Block::Table { .. } => {
            page.open(tag, &[("class", "block")]);
            block(page, piece, number, document, speech, true);
        }
        Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => {
            open_line(page, piece, number);
            page.open(tag, &[]);
            inlines(page, text, document, speech, true);
            page.close();
        }
    }
    page.close();
}
