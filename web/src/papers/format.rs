//! Formats of papers, and the look an association gives them.

use super::PaperError;
use imc_templates::{Draft, Library, write};
use std::path::{Path, PathBuf};

/// File formats, by the names that the command line uses.
pub const FORMATS: &[&str] = &[
    "docx",
    #[cfg(feature = "pdf")]
    "pdf",
    "html",
    "akn",
    "xlsx",
    "text",
];

/// A finished file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub media_type: &'static str,
    /// Ending without the dot.
    pub ending: &'static str,
}

/// Media type of Word files.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Why the look of an association cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// A file or folder cannot be read.
    #[error("{path} cannot be read: {error}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        error: std::io::Error,
    },
    /// The style file is not what Word saves.
    #[error("the style file {path} is no Word file: {error}")]
    NoWordFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: write::WriteError,
    },
}

impl HouseError {
    /// What to do about it.
    pub fn way_out(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "check the names that follow --style and --theme",
            Self::NoWordFile { .. } => "save a draft from Word and name it with --style",
        }
    }
}

/// The look of an association; without one the program's own.
#[derive(Clone, Debug, Default)]
pub struct House {
    word: write::House,
    #[cfg(feature = "pdf")]
    page: imc_pdf::House,
}

impl House {
    /// Takes the look of Word files from a file that Word saved, and that of PDF from a theme folder. There each file may
    /// be missing: `logo.svg` or `logo.png`, `footer.txt` (one line) and the `--accent` colour of `theme.css`.
    ///
    /// # Errors
    /// [`HouseError`] naming the file that cannot be used.
    pub fn read(style: Option<&Path>, theme: Option<&Path>) -> Result<Self, HouseError> {
        let mut house = Self::default();
        if let Some(path) = style {
            let bytes = std::fs::read(path).map_err(|error| HouseError::Unreadable { path: path.to_owned(), error })?;
            let word = write::House::from_docx(&bytes);
            house.word = word.map_err(|error| HouseError::NoWordFile { path: path.to_owned(), error })?;
        }
        if let Some(folder) = theme {
            std::fs::read_dir(folder).map_err(|error| HouseError::Unreadable { path: folder.to_owned(), error })?;
            #[cfg(feature = "pdf")]
            house.dress_pages(folder)?;
        }
        Ok(house)
    }

    /// The look of Word files.
    pub fn word(&self) -> &write::House {
        &self.word
    }

    #[cfg(feature = "pdf")]
    fn dress_pages(&mut self, folder: &Path) -> Result<(), HouseError> {
        use imc_pdf::Picture;
        let text =
            |name| Ok::<_, HouseError>(read(folder, name)?.map(|file| String::from_utf8_lossy(&file).into_owned()));
        let svg = read(folder, "logo.svg")?.map(Picture::Svg);
        self.page.logo = svg.or(read(folder, "logo.png")?.map(Picture::Png));
        self.page.footer = text("footer.txt")?.unwrap_or_default().trim().to_owned();
        if let Some(colour) = text("theme.css")?.as_deref().and_then(accent) {
            self.page.colour = colour;
        }
        Ok(())
    }
}

/// A file of the folder, if it is there.
#[cfg(feature = "pdf")]
fn read(folder: &Path, name: &str) -> Result<Option<Vec<u8>>, HouseError> {
    let path = folder.join(name);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(HouseError::Unreadable { path, error }),
    }
}

/// The first `--accent` of a style sheet, if it is written as `#rrggbb`.
#[cfg(feature = "pdf")]
fn accent(css: &str) -> Option<String> {
    let value = css.split("--accent:").nth(1)?.trim_start().get(..7)?;
    let hex = value.strip_prefix('#')?;
    hex.chars().all(|c| c.is_ascii_hexdigit()).then(|| value.to_owned())
}

/// Writes a draft into a file of a format.
///
/// # Errors
/// [`PaperError::NoFormat`], [`PaperError::NotBuilt`], or [`PaperError::Write`].
pub fn write_file(library: &Library, made: &Draft, format: &str, house: &House) -> Result<File, PaperError> {
    let fail = |error: &dyn std::fmt::Display| PaperError::Write(error.to_string());
    let (bytes, media_type, ending) = match format {
        "docx" => (write::docx_in_style(library, made, &house.word).map_err(|error| fail(&error))?, DOCX, "docx"),
        #[cfg(feature = "pdf")]
        "pdf" => {
            let pdf = imc_pdf::pdf(&write::paper(library, made), &house.page).map_err(|error| fail(&error))?;
            (pdf.bytes, "application/pdf", "pdf")
        }
        #[cfg(not(feature = "pdf"))]
        "pdf" => return Err(PaperError::NotBuilt),
        "html" => (write::html(library, made).into_bytes(), "text/html; charset=utf-8", "html"),
        "akn" => (write::akn(library, made).into_bytes(), "application/akn+xml; charset=utf-8", "xml"),
        "xlsx" => (
            write::xlsx(library, made).map_err(|error| fail(&error))?,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
        ),
        "text" => (write::text(library, made).into_bytes(), "text/plain; charset=utf-8", "txt"),
        other => return Err(PaperError::NoFormat { format: other.to_owned() }),
    };
    Ok(File { bytes, media_type, ending })
}
