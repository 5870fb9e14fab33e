//! Two languages in two columns.

use crate::library::Place;
use crate::model::{Block, Document, Node};

use super::body::{Body, Column, TEXT_WIDTH};

impl Body<'_> {
    /// Two languages side by side: one row for each heading and each block, so that they stay level.
    pub(super) fn side_by_side(&mut self, left: &Document, right: &Document, first: &Column, second: &Column) {
        let widths = [TEXT_WIDTH / 2, TEXT_WIDTH - TEXT_WIDTH / 2];
        self.open_table(&widths, false);
        self.pair(widths, |body| body.title(left, first), |body| body.title(right, second));
        for place in [Place::Preamble, Place::Body, Place::Annex] {
            if place == Place::Annex && left.signatures {
                self.close_table();
                self.signatures(left, left, first);
                self.open_table(&widths, false);
                self.pair(widths, |_| (), |_| ());
            }
            for node in left.at(place) {
                let empty = Node { place, ..Node::default() };
                let other = right.node(&node.id).unwrap_or(&empty);
                self.pair(widths, |body| body.heading(node, first, true), |body| body.heading(other, second, false));
                let (first, second) = (&self.spoken(node, first), &self.spoken(other, second));
                let (mut one, mut two) = (None, None);
                for index in 0..node.blocks.len().max(other.blocks.len()) {
                    let blocks = (node.blocks.get(index), other.blocks.get(index));
                    if !matches!(blocks.0, Some(Block::Item(_))) {
                        (one, two) = (None, None);
                    }
                    self.pair(
                        widths,
                        |body| blocks.0.into_iter().for_each(|block| body.block(block, place, first, &mut one)),
                        |body| blocks.1.into_iter().for_each(|block| body.block(block, place, second, &mut two)),
                    );
                }
            }
        }
        self.close_table();
    }

    fn pair(&mut self, widths: [usize; 2], left: impl FnOnce(&mut Self), right: impl FnOnce(&mut Self)) {
        self.xml.open("w:tr", &[]);
        self.open_cell(widths[0]);
        let mark = self.xml.len();
        left(self);
        self.fill_cell(mark);
        self.xml.close();
        self.open_cell(widths[1]);
        let mark = self.xml.len();
        right(self);
        self.fill_cell(mark);
        self.xml.close().close();
    }

    /// A cell must contain a paragraph.
    fn fill_cell(&mut self, mark: usize) {
        if self.xml.len() == mark {
            self.xml.raw("<w:p/>");
        }
    }
}
