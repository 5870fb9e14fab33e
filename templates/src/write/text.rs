//! Plain text: for a terminal, for a comparison, for tests that a person reads.

use std::fmt::Write;

use crate::Library;
use crate::draft::Draft;
use crate::model::{Block, Document};
use crate::words::Speech;

use super::shared::{Marker, plain_text, status};

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
        let _ = writeln!(out, "\n{}", node.heading(speech));
        for (marker, block) in node.lines(speech) {
            let (indent, marker) = (if matches!(marker, Marker::Item(_)) { "  " } else { "" }, marker.before_text());
            let _ = match block {
                Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => {
                    writeln!(out, "{indent}{marker}{}", plain_text(text, speech))
                }
                Block::Table { head, rows } => std::iter::once(head).chain(rows).try_for_each(|row| {
                    let cells: Vec<_> = row.iter().map(|cell| plain_text(cell, speech)).collect();
                    writeln!(out, "| {} |", cells.join(" | "))
                }),
            };
        }
    }
    out
}
