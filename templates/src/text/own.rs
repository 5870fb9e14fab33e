//! The adviser's own wording: the markup of clause texts, with `{key}` for what the program keeps up to date.

use super::marks::guard_markup;
use crate::model::{Block, Inline};

/// Own wording as template output: what would forge a mark is dropped, known `{key}`s become what `stand_in` gives; the
/// unknown ones stay text and are returned.
pub(crate) fn own_text(text: &str, stand_in: &dyn Fn(&str) -> Option<String>) -> (String, Vec<String>) {
    let mut out = String::with_capacity(text.len());
    let mut unknown = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        out.push_str(&guard_markup(&rest[..start]));
        let after = &rest[start + 1..];
        let key = after.split('}').next().filter(|key| is_key(key) && after.len() > key.len());
        match key.map(|key| (key, stand_in(key))) {
            Some((key, Some(known))) => {
                out.push_str(&known);
                rest = &after[key.len() + 1..];
            }
            found => {
                // Braces around words are somebody's punctuation; braces around one word are a slip.
                unknown.extend(found.map(|(key, _)| key).filter(|key| !key.contains(' ')).map(str::to_owned));
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(&guard_markup(rest));
    (out, unknown)
}

/// A key is anything on one line; labels serve as keys where a clause gives none.
fn is_key(text: &str) -> bool {
    !text.is_empty() && text.len() <= 400 && !text.contains(['{', '\n'])
}

/// Blocks as a person edits them; `own_text` reads it again.
pub fn own_source(found: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in found {
        let item = matches!(block, Block::Item(_));
        if !out.is_empty() {
            out.push_str(if item && in_list { "\n" } else { "\n\n" });
        }
        in_list = item;
        match block {
            Block::Paragraph(text) => out.push_str(&line(text)),
            Block::Item(text) => out.push_str(&format!("- {}", line(text))),
            Block::Heading(text) => out.push_str(&format!("## {}", line(text))),
            Block::Table { head, rows } => {
                let row = |cells: &Vec<Vec<Inline>>| {
                    format!("| {} |", cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join(" | "))
                };
                let lines: Vec<String> = std::iter::once(head).chain(rows).map(row).collect();
                out.push_str(&lines.join("\n"));
            }
        }
    }
    out
}

fn line(inlines: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Strong(text) => format!("**{text}**"),
        Inline::Break => " ".to_owned(),
        Inline::Reference { target, .. } => format!("{{{target}}}"),
        Inline::Blank(mark) | Inline::Lawyer(mark) => format!("{{{}}}", mark.key),
    };
    inlines.iter().map(piece).collect()
}
