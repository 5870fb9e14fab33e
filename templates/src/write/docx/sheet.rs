//! The working sheet in front: what to agree, what to confirm, what the checks found, what was left out.

use crate::write::paper::{self, Grid};
use crate::write::shared::{provenance, status};

use super::body::{Body, Column, TEXT_WIDTH};

impl Body<'_> {
    pub(super) fn working_sheet(&mut self) {
        let draft = self.draft;
        let column = self.columns[0].clone();
        let speech = column.speech;
        let sheet = paper::sheet(draft, speech);
        self.line("SheetTitle", &sheet.title, &column);
        self.line("Normal", &sheet.note, &column);
        let origin = format!("{} | {}", status(&draft.document, speech), provenance(&draft.document, speech));
        self.line("Normal", &origin, &column);
        for part in &sheet.parts {
            self.line("SheetHeading", &part.title, &column);
            if !part.rows.is_empty() {
                self.grid(part, &column);
            }
            if !part.note.is_empty() {
                self.line("Normal", &part.note, &column);
            }
        }
    }

    fn grid(&mut self, grid: &Grid, column: &Column) {
        let widths = widths(grid);
        self.open_table(&widths, true);
        for row in std::iter::once(&grid.head).filter(|head| !head.is_empty()).chain(&grid.rows) {
            let head = std::ptr::eq(row, &grid.head);
            self.open_row(head);
            for (cell, width) in row.iter().zip(&widths) {
                self.open_cell(*width);
                self.line(if head { "TableHead" } else { "TableText" }, cell, column);
                self.xml.close();
            }
            self.xml.close();
        }
        self.close_table();
    }
}

/// Widths of the columns: a short first one, such as the level of a finding, leaves the room to the text.
fn widths(grid: &Grid) -> Vec<usize> {
    const SHORT: usize = 24;
    let first = match grid.head.len() {
        3 => return vec![5354, 2000, 2000],
        _ if grid.rows.iter().all(|row| row[0].chars().count() < SHORT) => 2000,
        _ => 4000,
    };
    vec![first, TEXT_WIDTH - first]
}
