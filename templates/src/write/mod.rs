//! Writers: one document model, several formats. Each is a pure function of the draft.

mod akn;
mod compare;
mod diff;
mod docx;
mod html;
mod paper;
mod shared;
mod text;
mod xlsx;

pub use akn::akn;
pub use docx::{House, docx, docx_in_style, redline, redline_in_style};
pub use html::{ClauseChange, Moved, blocks_html, changes_html, clause_html, html};
pub use paper::{Column, Grid, Item, Paper, Part, Piece, Run, RunKind, Sheet, paper};
pub use text::text;
pub use xlsx::xlsx;

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The ZIP container of an office file failed.
    #[error("the office file could not be packed: {0}")]
    Pack(#[from] zip::result::ZipError),
    /// The file given as house style cannot be used.
    #[error("the house style cannot be used: {0}")]
    House(String),
    /// Writing into memory failed.
    #[error("the office file could not be packed: {0}")]
    Io(#[from] std::io::Error),
}
