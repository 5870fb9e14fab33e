//! Tables, and the places for signatures.

use crate::model::{Document, Inline};
use crate::write::shared::party_name;

use super::body::{Body, Column, TEXT_WIDTH};

impl Body<'_> {
    /// A table over the text width (half of it in two columns) with a head that repeats on every page.
    pub(super) fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], column: &Column) {
        let total = if self.columns.len() > 1 { TEXT_WIDTH / 2 - 240 } else { TEXT_WIDTH };
        let widths = vec![total / head.len().max(1); head.len()];
        self.open_table(&widths, true);
        for (index, row) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate() {
            self.open_row(index == 0);
            for (cell, width) in row.iter().zip(&widths) {
                self.open_cell(*width);
                self.paragraph(if index == 0 { "TableHead" } else { "TableText" }, None, cell, column);
                self.xml.close();
            }
            self.xml.close();
        }
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
        self.xml.raw(r#"<w:p><w:pPr><w:spacing w:after="60" w:line="120" w:lineRule="exact"/></w:pPr></w:p>"#);
    }

    pub(super) fn open_row(&mut self, head: bool) {
        self.xml.open("w:tr", &[]).open("w:trPr", &[]).empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        if let Some(element) = self.change_mark() {
            let id = self.next_id().to_string();
            let (author, stamp) = (self.author.clone(), self.stamp.clone());
            self.xml.empty(element, &[("w:id", &id), ("w:author", &author), ("w:date", &stamp)]);
        }
        self.xml.close();
    }

    pub(super) fn open_cell(&mut self, width: usize) {
        self.xml.open("w:tc", &[]).open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]).close();
    }

    /// Places for the signatures, one row for each party.
    pub(super) fn signatures(&mut self, document: &Document, column: &Column) {
        self.line("PlainHeading", column.speech.say("signatures"), column);
        let widths = [2900, 2500, 1454, 2500];
        self.open_table(&widths, true);
        self.open_row(true);
        for (key, width) in
            ["signature-for", "signature-name", "signature-date", "signature-sign"].into_iter().zip(widths)
        {
            self.open_cell(width);
            self.line("TableHead", column.speech.say(key), column);
            self.xml.close();
        }
        self.xml.close();
        for (index, party) in document.parties.iter().enumerate() {
            let signer = party.represented_by.as_ref().map(|name| name.text("")).unwrap_or_default();
            let cells =
                [party_name(&party.name, index, column.speech), signer.to_owned(), String::new(), String::new()];
            self.xml.open("w:tr", &[]);
            self.xml.raw(r#"<w:trPr><w:cantSplit/><w:trHeight w:val="900" w:hRule="atLeast"/></w:trPr>"#);
            for (cell, width) in cells.iter().zip(widths) {
                self.open_cell(width);
                self.line("TableText", cell, column);
                self.xml.close();
            }
            self.xml.close();
        }
        self.close_table();
    }
}
