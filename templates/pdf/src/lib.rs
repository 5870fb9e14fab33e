//! Papers as tagged PDF, laid out by Typst.
//!
//! A [`Paper`] and a [`House`] go into one fixed Typst template as *data*: the template reads them as JSON and places strings,
//! so nothing a person typed is ever parsed as Typst. There are no files, packages, network or clock in reach of the template.
//! The result follows PDF/UA-1 (ISO 14289-1) where the fonts of the program have all letters; the same paper gives the same bytes.
//!
//! The layout engine brings some two hundred crates along, so it stands in a crate of its own, behind a feature of the program.

mod house;
mod world;

pub use house::{House, Picture};

use imc_templates::write::Paper;
use typst::diag::{SourceDiagnostic, SourceResult, Warned};
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// Compilations for which layouts stay in memory; a second paper of the same kind is then quicker.
const KEPT: usize = 4;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The paper could not be handed to the layout engine.
    #[error("the paper cannot be handed to the layout: {0}")]
    Data(#[from] serde_json::Error),
    /// The layout failed, for instance because a logo cannot be read.
    #[error("the pages cannot be laid out: {0}")]
    Layout(String),
}

/// A finished file.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Does it follow PDF/UA-1? If not it is tagged all the same; the fonts then lack a letter, or a text cannot be mapped.
    pub accessible: bool,
}

/// Bytes of a paper, as it is handed to the layout, that make a page.
const BYTES_A_PAGE: usize = 5_000;

/// About how many pages a paper has, known without laying it out: papers of some length meet it within a third.
///
/// # Errors
/// [`PdfError::Data`].
pub fn likely_pages(paper: &Paper) -> Result<usize, PdfError> {
    Ok(1 + serde_json::to_vec(paper)?.len() / BYTES_A_PAGE)
}

/// Lays a paper out and writes it as tagged PDF.
///
/// The first call reads fonts (some 50 ms); later ones take about ten milliseconds a page.
///
/// # Errors
/// [`PdfError::Layout`] if the logo of the house is no picture.
pub fn pdf(paper: &Paper, house: &House) -> Result<Pdf, PdfError> {
    let desk = Desk::new(paper, house)?;
    let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
    let pages = output.map_err(layout_error)?;
    let strict = export(&pages, paper, true);
    let accessible = strict.is_ok();
    let bytes = strict.or_else(|_| export(&pages, paper, false)).map_err(layout_error);
    comemo::evict(KEPT);
    Ok(Pdf { bytes: bytes?, pages: pages.pages().len(), accessible })
}

fn export(pages: &PagedDocument, paper: &Paper, strict: bool) -> SourceResult<Vec<u8>> {
    let standard: &[PdfStandard] = if strict { &[PdfStandard::Ua_1] } else { &[] };
    let options = PdfOptions {
        ident: Smart::Custom(identity(paper)),
        creator: Smart::Custom(Some(paper.author.clone())),
        timestamp: timestamp(paper),
        // A list of one standard cannot contradict itself.
        standards: PdfStandards::new(standard).unwrap_or_default(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options)
}

/// Names the paper for readers that keep notes on it: the same for the same draft, another for any other.
fn identity(paper: &Paper) -> String {
    let titles: Vec<_> =
        paper.columns.iter().flat_map(|column| [&column.tag, &column.title, &column.subtitle]).collect();
    format!("{titles:?} {} {}", paper.provenance, paper.status)
}

/// Midnight UTC of the day of the paper.
fn timestamp(paper: &Paper) -> Option<Timestamp> {
    let date = paper.date?;
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0).map(Timestamp::new_utc)
}

fn layout_error(errors: EcoVec<SourceDiagnostic>) -> PdfError {
    let messages: Vec<_> = errors.iter().map(|error| error.message.to_string()).collect();
    PdfError::Layout(messages.join("; "))
}
