//! Plain text: for a terminal, for a comparison, for tests that a person reads.

use std::fmt::Write;

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Node};
use crate::words::Speech;

use super::shared::{item_marker, plain_text, status};

/// Writes the draft as plain text, without the working sheet; a bilingual draft gives one text after the other.
pub fn text(library: &Library, draft: &Draft) -> String {
    let texts: Vec<_> =
        draft.documents().map(|document| one(document, library.words().of(&document.language))).collect();
    texts.join("\n\n")
}

fn one(document: &Document, speech: Speech<'_>) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = writeln!(out, "{}\n{}\n{}", status(document, speech), document.title, document.subtitle);
    for node in &document.nodes {
        let _ = writeln!(out, "\n{}", heading(node, speech));
        let (mut paragraph, mut item) = (0, 0);
        for block in &node.blocks {
            if !matches!(block, Block::Item(_)) {
                item = 0;
            }
            let _ = match block {
                Block::Paragraph(text) => {
                    paragraph += 1;
                    let number = node.number.filter(|_| node.place == Place::Body);
                    let number = number.map(|number| format!("{number}.{paragraph}. ")).unwrap_or_default();
                    writeln!(out, "{number}{}", plain_text(text, speech))
                }
                Block::Item(text) => {
                    item += 1;
                    writeln!(out, "  {} {}", item_marker(speech, item - 1), plain_text(text, speech))
                }
                Block::Heading(text) => writeln!(out, "{}", plain_text(text, speech)),
                Block::Table { head, rows } => std::iter::once(head).chain(rows).try_for_each(|row| {
                    let cells: Vec<_> = row.iter().map(|cell| plain_text(cell, speech)).collect();
                    writeln!(out, "| {} |", cells.join(" | "))
                }),
            };
        }
    }
    out
}

fn heading(node: &Node, speech: Speech<'_>) -> String {
    match (node.place, node.number) {
        (Place::Annex, Some(number)) => format!("{} {number}. {}", speech.say("annex"), node.title),
        (_, Some(number)) => format!("{number}. {}", node.title),
        (_, None) => node.title.clone(),
    }
}
