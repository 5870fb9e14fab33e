//! Cells and sheets.

use crate::write::shared::cut;
use crate::xml::Xml;

/// Looks of a cell; the numbers are positions in the style table of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Plain = 0,
    Title = 1,
    Head = 2,
    Input = 3,
    InputPercent = 4,
    Money = 5,
    Percent = 6,
    Check = 7,
    Quoted = 8,
    Count = 9,
    InputCount = 10,
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Empty(Look),
    Text(String, Look),
    Number(String, Look),
    Formula(String, Look),
}

/// A sheet: name, widths of columns, rows from the first.
#[derive(Debug)]
pub(super) struct Sheet {
    pub name: String,
    pub widths: Vec<u32>,
    pub rows: Vec<Vec<Cell>>,
    /// Rows that stay visible when scrolling.
    pub frozen: usize,
}

/// `A`, `B`, ... of a column from 0.
pub(super) fn letters(column: usize) -> String {
    crate::write::shared::letter(column).to_ascii_uppercase()
}

/// Longest text of a cell, in UTF-16 units.
const CELL: usize = 32_767;

/// Text; with an apostrophe and quoted when it begins like a formula.
pub(super) fn text(text: &str) -> Cell {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        return Cell::Text(cut(&format!("'{text}"), CELL), Look::Quoted);
    }
    Cell::Text(cut(text, CELL), Look::Plain)
}

/// A number to be typed over, if `value` is a plain decimal; else an empty input cell.
pub(super) fn input(value: Option<String>, look: Look) -> Cell {
    let plain = |text: &String| {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
        let all = |part: &str| !part.is_empty() && part.len() <= 15 && part.chars().all(|c| c.is_ascii_digit());
        all(whole) && all(rest)
    };
    value.filter(plain).map_or(Cell::Empty(look), |value| Cell::Number(value, look))
}

impl Sheet {
    /// Writes the sheet's part.
    pub fn xml(&self) -> String {
        let mut xml = Xml::document();
        xml.open("worksheet", &[("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")]);
        // Printed, all columns stand on one page.
        xml.open("sheetPr", &[]).empty("pageSetUpPr", &[("fitToPage", "1")]).close();
        xml.open("sheetViews", &[]).open("sheetView", &[("workbookViewId", "0")]);
        if self.frozen > 0 {
            let rows = self.frozen.to_string();
            let corner = format!("A{}", self.frozen + 1);
            xml.empty(
                "pane",
                &[("ySplit", &rows), ("topLeftCell", &corner), ("activePane", "bottomLeft"), ("state", "frozen")],
            );
        }
        xml.close().close();
        xml.open("cols", &[]);
        for (index, width) in self.widths.iter().enumerate() {
            let number = (index + 1).to_string();
            xml.empty(
                "col",
                &[("min", &number), ("max", &number), ("width", &width.to_string()), ("customWidth", "1")],
            );
        }
        xml.close().open("sheetData", &[]);
        for (index, row) in self.rows.iter().enumerate() {
            let number = (index + 1).to_string();
            xml.open("row", &[("r", &number)]);
            for (column, cell) in row.iter().enumerate() {
                cell.xml(&mut xml, &format!("{}{number}", letters(column)));
            }
            xml.close();
        }
        xml.close();
        xml.empty(
            "pageMargins",
            &[
                ("left", "0.5"),
                ("right", "0.5"),
                ("top", "0.6"),
                ("bottom", "0.6"),
                ("header", "0.3"),
                ("footer", "0.3"),
            ],
        );
        xml.empty(
            "pageSetup",
            &[("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0")],
        );
        xml.finish()
    }
}

impl Cell {
    fn xml(&self, xml: &mut Xml, place: &str) {
        let style = |look: &Look| (*look as u8).to_string();
        match self {
            Self::Empty(Look::Plain) => {}
            Self::Empty(look) => {
                xml.empty("c", &[("r", place), ("s", &style(look))]);
            }
            Self::Text(text, look) => {
                xml.open("c", &[("r", place), ("s", &style(look)), ("t", "inlineStr")]);
                xml.open("is", &[]).leaf("t", &[("xml:space", "preserve")], text).close().close();
            }
            Self::Number(value, look) => {
                xml.open("c", &[("r", place), ("s", &style(look))]).leaf("v", &[], value).close();
            }
            Self::Formula(formula, look) => {
                xml.open("c", &[("r", place), ("s", &style(look))]).leaf("f", &[], formula).close();
            }
        }
    }
}
