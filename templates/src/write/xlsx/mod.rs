//! The cost-sharing annex as a workbook with live formulas: data, one sheet per key, comparison, a bad year, checks.
//!
//! Text from outside is written as inline strings, never as formulas. Text that begins like a formula gets an apostrophe
//! before it, which stays when the sheets are exported as CSV or copied by formulas, and the quote prefix, which keeps
//! the apostrophe when a person edits the cell.

mod book;
mod keys;
mod sheet;

use crate::Library;
use crate::draft::Draft;

use super::WriteError;
use super::docx::package;

/// Writes the workbook. Missing figures are empty yellow cells; the formulas wait for them.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn xlsx(library: &Library, draft: &Draft) -> Result<Vec<u8>, WriteError> {
    let speech = library.words().of(&draft.document.language);
    let sheets = keys::sheets(&draft.document, speech);
    package::zip(book::parts(&sheets, &draft.document, speech))
}
