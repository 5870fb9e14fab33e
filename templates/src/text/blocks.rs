//! Rendered text into paragraphs, items, tables.
//!
//! The markup is the little a clause needs: a blank line ends a paragraph, `- ` begins an item, `| a | b |` is a table row
//! (the first row of a table is its head), `## ` is a heading inside an annex, `**` makes a defined term bold.

use super::marks::{self, Piece};
use crate::model::{Block, Inline, Mark};

/// Cuts rendered text into blocks; labels of missing facts come from `label`.
pub(crate) fn blocks(text: &str, label: &dyn Fn(&str) -> Mark) -> Vec<Block> {
    let mut found = Vec::new();
    let mut pending: Option<Pending> = None;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            finish(pending.take(), &mut found, label);
        } else if let Some(item) = line.strip_prefix("- ") {
            finish(pending.take(), &mut found, label);
            pending = Some(Pending::Item(item.to_owned()));
        } else if let Some(heading) = line.strip_prefix("## ") {
            finish(pending.take(), &mut found, label);
            found.push(Block::Heading(inlines(heading, label)));
        } else if let Some(row) = line.strip_prefix('|') {
            let row = row.strip_suffix('|').unwrap_or(row);
            let cells = row.split('|').map(|cell| inlines(cell.trim(), label)).collect();
            match &mut pending {
                Some(Pending::Table(rows)) => rows.push(cells),
                _ => {
                    finish(pending.take(), &mut found, label);
                    pending = Some(Pending::Table(vec![cells]));
                }
            }
        } else {
            match &mut pending {
                Some(Pending::Paragraph(text) | Pending::Item(text)) => {
                    text.push(' ');
                    text.push_str(line);
                }
                _ => {
                    finish(pending.take(), &mut found, label);
                    pending = Some(Pending::Paragraph(line.to_owned()));
                }
            }
        }
    }
    finish(pending, &mut found, label);
    found
}

enum Pending {
    Paragraph(String),
    Item(String),
    Table(Vec<Vec<Vec<Inline>>>),
}

fn finish(pending: Option<Pending>, found: &mut Vec<Block>, label: &dyn Fn(&str) -> Mark) {
    match pending {
        Some(Pending::Paragraph(text)) => found.push(Block::Paragraph(inlines(&text, label))),
        Some(Pending::Item(text)) => found.push(Block::Item(inlines(&text, label))),
        Some(Pending::Table(mut rows)) => {
            // INVARIANT: every row has as many cells as the head, so writers need not care.
            let width = rows.first().map_or(0, Vec::len);
            rows.iter_mut().for_each(|row| row.resize(width, Vec::new()));
            let head = rows.remove(0);
            found.push(Block::Table { head, rows });
        }
        None => {}
    }
}

fn inlines(text: &str, label: &dyn Fn(&str) -> Mark) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut strong = false;
    for piece in marks::pieces(text) {
        match piece {
            Piece::Text(text) => {
                for (index, part) in text.split("**").enumerate() {
                    strong ^= index > 0;
                    push_text(&mut found, &marks::unguard(part), strong);
                }
            }
            Piece::Mark('R', parts) => found.push(reference(parts.first(), false)),
            Piece::Mark('A', parts) => found.push(reference(parts.first(), true)),
            Piece::Mark('F', parts) => {
                found.push(Inline::Blank(label(parts.first().copied().unwrap_or_default())));
            }
            Piece::Mark(kind, parts) => {
                let part = |index: usize| marks::unguard(parts.get(index).copied().unwrap_or_default());
                let confirmed = parts.get(2).map(|text| marks::unguard(text));
                let mark = Mark { key: part(0), label: part(1), confirmed, about: part(3), ..Mark::default() };
                found.push(if kind == 'L' { Inline::Lawyer(mark) } else { Inline::Blank(mark) });
            }
        }
    }
    found
}

fn reference(target: Option<&&str>, annex: bool) -> Inline {
    Inline::Reference { target: target.copied().unwrap_or_default().to_owned(), annex, cached: String::new() }
}

fn push_text(found: &mut Vec<Inline>, text: &str, strong: bool) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            found.push(Inline::Break);
        }
        if !line.is_empty() {
            let text = line.to_owned();
            found.push(if strong { Inline::Strong(text) } else { Inline::Text(text) });
        }
    }
}

/// A guarded text as plain text on one line, for titles and names.
pub(crate) fn plain(text: &str) -> String {
    marks::unguard(&marks::guard(text)).replace('\n', " ")
}
