//! Reading a table: CSV with comma, semicolon or tab, or the first sheet of an Excel or OpenDocument file.

use crate::cli::report::Failure;
use calamine::{Data, Reader, open_workbook_auto};
use imc_engine::catalogue::{Question, QuestionType};
use serde_json::{Value, json};
use std::path::Path;

/// A table of texts.
#[derive(Debug, Default)]
pub struct Table {
    /// Column names, from the first row.
    pub columns: Vec<String>,
    /// The rows after it.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// Its number in the file, the heading being row 1.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Reads a table.
pub fn read(path: &Path) -> Result<Table, Failure> {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("").to_lowercase();
    let table = match ending.as_str() {
        "xlsx" | "xls" | "ods" => workbook(path)?,
        _ => text(path)?,
    };
    if table.columns.is_empty() {
        return Err(Failure::input(
            format!("{} has no heading row", path.display()),
            "write question ids into the first row, for example `name,count,services`",
        ));
    }
    Ok(table)
}

fn workbook(path: &Path) -> Result<Table, Failure> {
    let wrong = |e: &dyn std::fmt::Display| {
        Failure::input(format!("{} cannot be read: {e}", path.display()), "save it again as .xlsx or as CSV")
    };
    let mut book = open_workbook_auto(path).map_err(|e| wrong(&e))?;
    let Some(range) = book.worksheet_range_at(0) else { return Err(wrong(&"it has no sheet")) };
    let range = range.map_err(|e| wrong(&e))?;
    let mut rows = range.rows().map(|row| row.iter().map(cell_text).collect::<Vec<String>>());
    let columns = rows.next().map(|head| head.iter().map(|c| c.trim().to_owned()).collect()).unwrap_or_default();
    Ok(Table { columns, rows: numbered(rows) })
}

fn cell_text(cell: &Data) -> String {
    match cell {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 9e15 => format!("{number:.0}"),
        Data::Bool(value) => if *value { "yes" } else { "no" }.into(),
        other => other.to_string(),
    }
}

fn numbered(rows: impl Iterator<Item = Vec<String>>) -> Vec<Row> {
    rows.enumerate()
        .map(|(i, cells)| Row { number: i + 2, cells })
        .filter(|row| row.cells.iter().any(|c| !c.trim().is_empty()))
        .collect()
}

fn text(path: &Path) -> Result<Table, Failure> {
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
    let head = text.lines().next().unwrap_or("");
    let delimiter =
        [b';', b'\t', b','].into_iter().max_by_key(|d| head.bytes().filter(|b| b == d).count()).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let columns = reader.headers().map(|h| h.iter().map(|c| c.trim().to_owned()).collect()).unwrap_or_default();
    let rows = reader.records().map(|record| record.map(|r| r.iter().map(str::to_owned).collect()).unwrap_or_default());
    Ok(Table { columns, rows: numbered(rows) })
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
