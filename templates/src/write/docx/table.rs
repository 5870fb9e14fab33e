//! Tables, and the places for signatures.

use crate::draft::Party;
use crate::model::{Document, Inline};
use crate::write::compare::{Change, RowStep};
use crate::write::diff::{Step, diff};
use crate::write::shared::{column_weights, party_name};

use super::body::{Body, Column, TEXT_WIDTH};

/// Widths of the columns of the table of signatures.
const SIGNATURE: [usize; 4] = [2900, 2500, 1454, 2500];

impl Body<'_> {
    /// A table over the text width (half of it in two columns) with a head that repeats on every page.
    pub(super) fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], column: &Column) {
        let rows = std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
        self.rows(&rows.map(RowStep::Same).collect::<Vec<_>>(), column);
    }

    /// A table with what happened to its rows, the head first. A row that came or went is a tracked row, and so are the
    /// words of a cell.
    pub(super) fn rows(&mut self, rows: &[RowStep<'_>], column: &Column) {
        let total = if self.columns.len() > 1 { TEXT_WIDTH / 2 - 240 } else { TEXT_WIDTH };
        let weights = column_weights(rows.iter().map(|row| row.whole().0), column.speech);
        let sum = weights.iter().sum::<usize>().max(1);
        let widths: Vec<_> = weights.iter().map(|weight| total * weight / sum).collect();
        let outer = self.change;
        self.open_table(&widths, true);
        for (index, step) in rows.iter().enumerate() {
            let (row, change) = step.whole();
            self.change = if change == Change::None { outer } else { change };
            self.open_row(index == 0);
            // No page holds but one row of a table: the first two stay together, and so do the last two.
            let kept = index + 1 < rows.len() && (index < 2 || index + 2 == rows.len());
            for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
                self.open_cell(*width);
                self.open_cell_text(if index == 0 { "TableHead" } else { "TableText" }, kept);
                match step {
                    RowStep::Changed(_, cells) => self.runs(&cells[at], column),
                    _ => self.inlines(cell, column),
                }
                self.close_paragraph();
                self.xml.close();
            }
            self.xml.close();
        }
        self.change = outer;
        self.close_table();
    }

    pub(super) fn open_table(&mut self, widths: &[usize], bordered: bool) {
        let total = widths.iter().sum::<usize>().to_string();
        self.xml.open("w:tbl", &[]).open("w:tblPr", &[]);
        self.xml.empty("w:tblW", &[("w:w", &total), ("w:type", "dxa")]);
        if bordered {
            self.xml.open("w:tblBorders", &[]);
            for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                self.xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080")]);
            }
            self.xml.close();
        }
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        if !bordered {
            self.xml.open("w:tblCellMar", &[]);
            self.xml.empty("w:left", &[("w:w", "0"), ("w:type", "dxa")]);
            self.xml.empty("w:right", &[("w:w", "284"), ("w:type", "dxa")]).close();
        }
        self.xml.close().open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close();
    }

    /// Closes a table; a short paragraph keeps it apart from a following one.
    pub(super) fn close_table(&mut self) {
        self.xml.close();
        self.xml.open("w:p", &[]).open("w:pPr", &[]);
        self.xml.empty("w:spacing", &[("w:after", "60"), ("w:line", "120"), ("w:lineRule", "exact")]);
        self.track_paragraph();
        self.xml.close().close();
    }

    pub(super) fn open_row(&mut self, head: bool) {
        self.open_row_of(head, 0);
    }

    /// A row with a least height in twentieths of a point.
    fn open_row_of(&mut self, head: bool, height: usize) {
        self.xml.open("w:tr", &[]).open("w:trPr", &[]).empty("w:cantSplit", &[]);
        if height > 0 {
            self.xml.empty("w:trHeight", &[("w:val", &height.to_string()), ("w:hRule", "atLeast")]);
        }
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.change_element();
        self.xml.close();
    }

    pub(super) fn open_cell(&mut self, width: usize) {
        self.xml.open("w:tc", &[]).open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]).close();
    }

    /// Places for the signatures of `new`, one row for each party; rows that `old` had and it has not, or the other way
    /// round, are tracked changes.
    pub(super) fn signatures(&mut self, old: &Document, new: &Document, column: &Column) {
        let outer = self.change;
        self.change = match (old.signatures, new.signatures) {
            (false, false) => return,
            (true, true) => outer,
            (false, true) => Change::Inserted,
            (true, false) => Change::Deleted,
        };
        self.line("PlainHeading", column.speech.say("signatures"), column);
        self.open_table(&SIGNATURE, true);
        let head = ["signature-for", "signature-name", "signature-date", "signature-sign"];
        self.open_row(true);
        self.signature_cells("TableHead", &head.map(|key| column.speech.say(key)), column);
        let (before, after) = (signers(old, column), signers(new, column));
        let whole = self.change;
        for step in diff(&before, &after) {
            let (change, [name, signer]) = match step {
                Step::Same(_, j) => (whole, &after[j]),
                Step::Delete(i) => (Change::Deleted, &before[i]),
                Step::Insert(j) => (Change::Inserted, &after[j]),
            };
            self.change = change;
            self.open_row_of(false, 900);
            self.signature_cells("TableText", &[name, signer, "", ""], column);
        }
        self.change = whole;
        self.close_table();
        self.change = outer;
    }

    /// Fills and closes the open row.
    fn signature_cells(&mut self, style: &str, cells: &[&str; 4], column: &Column) {
        for (cell, width) in cells.iter().zip(SIGNATURE) {
            self.open_cell(width);
            self.line(style, cell, column);
            self.xml.close();
        }
        self.xml.close();
    }
}

/// Each party with the name of the person who signs for it; none where nobody signs.
fn signers(document: &Document, column: &Column) -> Vec<[String; 2]> {
    let signer = |(index, party): (usize, &Party)| {
        let signer = party.represented_by.as_ref().map(|name| name.text("")).unwrap_or_default();
        [party_name(&party.name, index, column.speech), signer.to_owned()]
    };
    let parties = document.parties.iter().enumerate().filter(|_| document.signatures);
    parties.map(signer).collect()
}
