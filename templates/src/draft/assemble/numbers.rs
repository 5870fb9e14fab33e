//! Numbers of clauses and annexes, and references to them.

use std::collections::BTreeMap;

use super::Writer;
use crate::library::Place;
use crate::model::{Block, Inline, Mark, Node};

impl Writer<'_> {
    /// Puts numbers into references; one whose target is missing becomes a mark for the lawyer.
    pub(super) fn resolve(&self, nodes: &mut [Node]) {
        let numbers: BTreeMap<String, u32> =
            nodes.iter().filter_map(|node| Some((node.id.clone(), node.number?))).collect();
        for node in nodes {
            let place = node.id.clone();
            let library = node.own.iter_mut().flat_map(|own| &mut own.library);
            for inline in node.blocks.iter_mut().chain(library).flat_map(Block::inlines_mut) {
                let Inline::Reference { target, cached, .. } = inline else { continue };
                match numbers.get(target) {
                    Some(number) => *cached = number.to_string(),
                    None => {
                        let title = self.library.clause(target).map(|clause| clause.title.text(self.language));
                        let title = title.unwrap_or(target).to_owned();
                        let label = self.speech.fill("lost-reference", &[("title", &title)]);
                        let mut gap = Inline::Lawyer(Mark { key: format!("ref.{target}"), label, ..Mark::default() });
                        self.settle(&mut gap, &place);
                        *inline = gap;
                    }
                }
            }
        }
    }
}

/// Annexes that a text refers to.
pub(super) fn annex_references(blocks: &[Block]) -> Vec<String> {
    let target = |inline: &Inline| match inline {
        Inline::Reference { target, annex: true, .. } => Some(target.clone()),
        _ => None,
    };
    blocks.iter().flat_map(Block::inlines).filter_map(target).collect()
}

/// Numbers the body and the annexes, each from 1.
pub(super) fn number(nodes: &mut [Node]) {
    let (mut body, mut annex) = (0, 0);
    for node in nodes {
        let counter = match node.place {
            Place::Preamble => continue,
            Place::Body => &mut body,
            Place::Annex => &mut annex,
        };
        *counter += 1;
        node.number = Some(*counter);
    }
}
