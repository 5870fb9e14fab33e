//! WordprocessingML: real multilevel numbering, live references, content controls, margin notes, watermark.
//!
//! The parts follow ISO/IEC 29500 (transitional), the dialect that Word writes itself and LibreOffice reads.

mod body;
mod comments;
pub(in crate::write) mod frame;
mod house;
mod numbering;
pub(in crate::write) mod package;
mod pair;
mod redline;
mod run;
mod sheet;
mod styles;
mod table;

use crate::Library;
use crate::draft::Draft;

pub use house::House;
pub use redline::{redline, redline_in_style};

use super::WriteError;
use body::Body;
use package::{Part, pack};

/// Writes the draft as a DOCX file; a bilingual draft stands in two columns.
///
/// The same draft gives the same bytes. A contract of 40 clauses takes a few milliseconds.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn docx(library: &Library, draft: &Draft) -> Result<Vec<u8>, WriteError> {
    docx_in_style(library, draft, &House::default())
}

/// Like [`docx`], in the house style of an association.
///
/// # Errors
/// Only when the container cannot be packed.
pub fn docx_in_style(library: &Library, draft: &Draft, house: &House) -> Result<Vec<u8>, WriteError> {
    let mut body = Body::new(library, draft);
    let document = body.document();
    pack_body(library, draft, document, &body, house)
}

/// Packs the main part with the parts that belong to it.
fn pack_body(
    library: &Library,
    draft: &Draft,
    document: String,
    body: &Body<'_>,
    house: &House,
) -> Result<Vec<u8>, WriteError> {
    let speech = library.words().of(&draft.document.language);
    let parts = vec![
        Part::xml("word/document.xml", document),
        Part::xml("word/styles.xml", house.styles(&styles::styles(speech))),
        Part::xml("word/numbering.xml", numbering::numbering(&body.lists)),
        Part::xml("word/comments.xml", comments::comments(&body.notes, draft.document.provenance.date, speech)),
        Part::xml("word/settings.xml", frame::settings(speech)),
        Part::xml("word/fontTable.xml", styles::fonts()),
        Part::xml("word/header1.xml", frame::header(&draft.document, speech)),
        Part::xml("word/footer1.xml", frame::footer(&draft.document, speech)),
        Part::xml("customXml/item1.xml", frame::data(&draft.document, &body.blanks)),
        Part::xml("customXml/itemProps1.xml", frame::data_properties()),
        Part::xml("docProps/core.xml", frame::core(&draft.document, speech)),
        Part::xml("docProps/app.xml", frame::app()),
    ];
    pack(parts)
}
