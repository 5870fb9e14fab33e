//! Which changes of a clause come from blanks that were filled or closed, and whether they are the whole difference.

use super::Desk;
use crate::papers::party_names;
use crate::server::case::{Decision, Edit};
use imc_templates::{Block, Inline, Mark, Node};
use std::collections::BTreeSet;

/// Keys of the blanks that decisions filled, emptied or closed.
#[derive(Default)]
pub struct Filled(BTreeSet<String>);

impl Filled {
    /// By these decisions.
    pub fn by(desk: &Desk, decisions: &[Decision]) -> Self {
        let parties = party_names(&desk.file.pack, &desk.file.edition, &desk.file.answers);
        let mut keys = BTreeSet::new();
        for decision in decisions {
            match &decision.edit {
                Edit::Fill { texts, .. } => keys.extend(texts.keys().cloned()),
                Edit::Close { keys: points, .. } => keys.extend(points.iter().cloned()),
                Edit::Facts { facts, parties: details } => {
                    keys.extend(facts.keys().cloned());
                    for (number, party) in (1..).zip(&parties) {
                        let details = details.get(party).into_iter().flat_map(|each| each.keys());
                        keys.extend(details.map(|what| format!("party.{number}.{what}")));
                    }
                }
                _ => {}
            }
        }
        Self(keys)
    }

    /// Does the clause ask for one of them, or print it?
    pub fn concern(&self, desk: &Desk, node: &Node) -> bool {
        let printed =
            desk.library.clause(&node.id).is_some_and(|one| one.facts.iter().any(|fact| self.0.contains(fact)));
        let asked = || node.blocks.iter().flat_map(Block::inlines).filter_map(mark);
        printed || asked().chain(&node.closed).any(|mark| self.0.contains(&mark.key))
    }

    /// Is one text the other with nothing but these blanks filled or emptied?
    pub fn explain(&self, before: &Node, after: &Node) -> bool {
        let fits = |gaps: &Node, text: &Node| fits(&self.cut(gaps), &Self::default().cut(text).concat());
        before.title == after.title && (fits(before, after) || fits(after, before))
    }

    /// The text of a clause, cut where one of the blanks stands.
    fn cut(&self, node: &Node) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for block in &node.blocks {
            let sort = match block {
                Block::Paragraph(_) => "\n",
                Block::Item(_) => "\n- ",
                Block::Heading(_) => "\n## ",
                Block::Table { .. } => "\n| ",
            };
            for (column, run) in block.runs().enumerate() {
                push(&mut pieces, if column == 0 { sort } else { " | " });
                for inline in run {
                    match mark(inline) {
                        Some(mark) if self.0.contains(&mark.key) => pieces.push(String::new()),
                        _ => push(&mut pieces, &inline.words()),
                    }
                }
            }
        }
        pieces
    }
}

fn push(pieces: &mut [String], text: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(text);
    }
}

/// Is the text these pieces in order, with anything or nothing between them?
fn fits(pieces: &[String], text: &str) -> bool {
    let [first, between @ .., last] = pieces else { return pieces.iter().all(|only| only == text) };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    for piece in between {
        match rest.find(piece.as_str()) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

fn mark(inline: &Inline) -> Option<&Mark> {
    match inline {
        Inline::Blank(mark) | Inline::Lawyer(mark) => Some(mark),
        _ => None,
    }
}
