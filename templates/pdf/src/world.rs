//! Everything the template can see: itself, the paper, the logo, the fonts of the program.

use std::sync::LazyLock;

use imc_templates::write::Paper;
use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::{House, PdfError};

/// Fonts that a paper uses; the mathematical ones stay out.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let all = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data)));
    all.filter(|font| ["Libertinus Serif", "DejaVu Sans Mono"].contains(&font.info().family.as_str())).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file("/paper.typ"), include_str!("paper.typ").to_owned()));

/// Id of a file by its name in the template.
fn file(name: &'static str) -> FileId {
    // INVARIANT: the names are fixed in this crate and stay inside the root; another one would only be not found.
    let path = VirtualPath::new(name).unwrap_or_else(|_| TEMPLATE.id().get().vpath().clone());
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The desk on which one paper is laid out.
pub(crate) struct Desk {
    files: Vec<(FileId, Bytes)>,
}

#[derive(Serialize)]
struct Data<'a> {
    #[serde(flatten)]
    paper: &'a Paper,
    house: &'a House,
    logo: Option<&'static str>,
}

impl Desk {
    pub fn new(paper: &Paper, house: &House) -> Result<Self, PdfError> {
        let data = Data { paper, house, logo: house.logo.as_ref().map(|logo| logo.name()) };
        let mut files = vec![(file("/paper.json"), Bytes::new(serde_json::to_vec(&data)?))];
        files.extend(house.logo.iter().map(|logo| (file(logo.name()), Bytes::new(logo.bytes().to_vec()))));
        Ok(Self { files })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// There is no clock: a paper carries the date it was given.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
