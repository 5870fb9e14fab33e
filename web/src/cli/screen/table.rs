//! Reading a table: CSV with comma, semicolon or tab, or the first sheet of an Excel or OpenDocument file.

use crate::cli::report::Failure;
use calamine::{Data, Reader, Sheets, open_workbook_auto};
use imc_engine::catalogue::{Question, QuestionType};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A table of texts. Blank rows and blank cells are left out.
#[derive(Debug, Default)]
pub struct Table {
    /// Column names by place, from the first row that is not blank; an empty name is a column without one.
    columns: Vec<String>,
    /// The rows after it.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// Its number in the sheet; in a text file the number of the line on which it begins.
    pub number: usize,
    /// The place of each cell, from 0, and its text without blanks around it.
    cells: Vec<(usize, String)>,
}

impl Table {
    /// The cells of a row with the names of their columns; the letter of the column is the error where it has no name.
    pub fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = Result<(&'a str, &'a str), String>> {
        row.cells.iter().map(|(place, text)| match self.columns.get(*place) {
            Some(name) if !name.is_empty() => Ok((name.as_str(), text.as_str())),
            _ => Err(letters(*place)),
        })
    }

    /// A cell by the name of its column.
    pub fn cell<'a>(&'a self, row: &'a Row, column: &str) -> Option<&'a str> {
        self.cells(row).flatten().find(|(name, _)| *name == column).map(|(_, text)| text)
    }
}

/// Reads a table.
pub fn read(path: &Path) -> Result<Table, Failure> {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("").to_lowercase();
    let mut rows = match ending.as_str() {
        "xlsx" | "xls" | "ods" => workbook(path)?,
        _ => text(path)?,
    }
    .into_iter();
    let mut columns = Vec::new();
    for (place, name) in rows.next().map(|head| head.cells).unwrap_or_default() {
        columns.resize(place, String::new());
        columns.push(name);
    }
    let mut seen = BTreeSet::new();
    match columns.iter().find(|name| !name.is_empty() && !seen.insert(name.as_str())) {
        Some(twice) => Err(Failure::input(
            format!("{} has two columns `{twice}`", path.display()),
            "keep the one that is meant, and take the other out",
        )),
        None if columns.is_empty() => Err(Failure::input(
            format!("{} has no heading row", path.display()),
            "write question ids into the first row, for example `name,count,services`",
        )),
        None => Ok(Table { columns, rows: rows.collect() }),
    }
}

/// The name of a column in a spreadsheet: A to Z, AA, AB, and so on.
fn letters(place: usize) -> String {
    let before = if place < 26 { String::new() } else { letters(place / 26 - 1) };
    format!("{before}{}", char::from(b'A' + (place % 26) as u8))
}

/// The rows of the first sheet. Of an Excel file the cells that exist are read, one by one: laid out as a rectangle, two
/// cells in opposite corners of a sheet would fill the memory.
fn workbook(path: &Path) -> Result<Vec<Row>, Failure> {
    let wrong = |e: &dyn std::fmt::Display| {
        Failure::input(format!("{} cannot be read: {e}", path.display()), "save it again as .xlsx or as CSV")
    };
    let mut book = open_workbook_auto(path).map_err(|e| wrong(&e))?;
    let Some(sheet) = book.sheet_names().first().cloned() else { return Err(wrong(&"it has no sheet")) };
    let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    let mut put = |(row, column): (u32, u32), cell: &Data| {
        let text = cell_text(cell);
        if !text.is_empty() {
            rows.entry(row).or_default().insert(column, text);
        }
    };
    if let Sheets::Xlsx(book) = &mut book {
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(|e| wrong(&e))?;
        while let Some(cell) = cells.next_cell().map_err(|e| wrong(&e))? {
            put(cell.get_position(), &cell.get_value().clone().into());
        }
    } else {
        let range = book.worksheet_range(&sheet).map_err(|e| wrong(&e))?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            put((top + row as u32, left + column as u32), cell);
        }
    }
    let cells = |row: BTreeMap<u32, String>| row.into_iter().map(|(place, text)| (place as usize, text)).collect();
    Ok(rows.into_iter().map(|(place, row)| Row { number: place as usize + 1, cells: cells(row) }).collect())
}

fn cell_text(cell: &Data) -> String {
    match cell {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 9e15 => format!("{number:.0}"),
        Data::Bool(value) => if *value { "yes" } else { "no" }.into(),
        other => other.to_string().trim().to_owned(),
    }
}

fn text(path: &Path) -> Result<Vec<Row>, Failure> {
    let bytes = std::fs::read(path).map_err(|e| {
        Failure::input(format!("{} cannot be read: {e}", path.display()), "check the path and the permissions")
    })?;
    let text = String::from_utf8(bytes).map_err(|e| {
        Failure::input(
            format!("{} is not text in UTF-8 (byte {})", path.display(), e.utf8_error().valid_up_to() + 1),
            "save it as \"CSV UTF-8\"",
        )
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let delimiter =
        [b';', b'\t', b','].into_iter().max_by_key(|d| head.bytes().filter(|b| b == d).count()).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| {
            Failure::input(format!("{} cannot be read: {e}", path.display()), "save it again as \"CSV UTF-8\"")
        })?;
        let cells = record.iter().map(|cell| cell.trim().to_owned()).enumerate();
        let cells: Vec<(usize, String)> = cells.filter(|(_, text)| !text.is_empty()).collect();
        if let Some(place) = record.position().filter(|_| !cells.is_empty()) {
            rows.push(Row { number: place.line() as usize + blank_lines(text, place.byte()), cells });
        }
    }
    Ok(rows)
}

/// Blank lines at a place of a text: the reader counts them to the record that follows.
fn blank_lines(text: &str, from: u64) -> usize {
    let rest = text.as_bytes().get(from as usize..).unwrap_or_default();
    rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count()
}

/// A cell as the answer that it means for a question.
pub fn cell_json(question: Option<&Question>, cell: &str) -> Value {
    match question.map(|q| q.kind) {
        Some(QuestionType::Multi) => {
            cell.split([';', '|']).map(str::trim).filter(|w| !w.is_empty()).map(|w| json!(w)).collect()
        }
        Some(QuestionType::Number | QuestionType::Money) => {
            let digits: String = cell.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '_')).collect();
            digits.parse::<i64>().map_or_else(|_| json!(cell), |number| json!(number))
        }
        Some(QuestionType::YesNo) => json!(cell.to_lowercase()),
        Some(QuestionType::List) => serde_json::from_str(cell).unwrap_or_else(|_| json!(cell)),
        _ => json!(cell),
    }
}
