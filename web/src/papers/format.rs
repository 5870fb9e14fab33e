//! Formats of papers, and the look an association gives them.

use super::PaperError;
use imc_templates::{Draft, Library, write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A file format of papers. People name it as [`PaperFormat::as_str`] does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperFormat {
    /// Word; what is written where nobody asks for another.
    #[default]
    Docx,
    /// Tagged PDF, where the program was built with it.
    Pdf,
    /// A page for a browser.
    Html,
    /// Akoma Ntoso, the law as data.
    Akn,
    /// The workbook of shares.
    Xlsx,
    /// Plain text.
    Text,
}

impl PaperFormat {
    /// The formats that this program writes.
    pub const ALL: &[Self] = &[
        Self::Docx,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Html,
        Self::Akn,
        Self::Xlsx,
        Self::Text,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Akn => "akn",
            Self::Xlsx => "xlsx",
            Self::Text => "text",
        }
    }

    /// Ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Akn => "xml",
            Self::Text => "txt",
            other => other.as_str(),
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::Akn => "application/akn+xml; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The format of files with this ending, which is also the name of the format.
    pub fn from_ending(ending: &str) -> Option<Self> {
        Some(match ending {
            "docx" => Self::Docx,
            "pdf" => Self::Pdf,
            "html" | "htm" => Self::Html,
            "akn" | "xml" => Self::Akn,
            "xlsx" => Self::Xlsx,
            "txt" | "text" => Self::Text,
            _ => return None,
        })
    }

    /// The names of all formats, for messages.
    pub fn names() -> String {
        Self::ALL.iter().map(|format| format.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl FromStr for PaperFormat {
    type Err = PaperError;

    /// # Errors
    /// [`PaperError::NoFormat`], unless it is the name of a format.
    fn from_str(name: &str) -> Result<Self, PaperError> {
        let named = Self::from_ending(name).filter(|format| format.as_str() == name);
        named.ok_or_else(|| PaperError::NoFormat { format: name.to_owned() })
    }
}

/// A finished file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it is.
    pub format: PaperFormat,
}

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

/// About how many pages a draft has in a format that is laid out here, known before that is done; others have none.
///
/// # Errors
/// [`PaperError::Write`].
pub fn likely_pages(library: &Library, made: &Draft, format: PaperFormat) -> Result<usize, PaperError> {
    if format != PaperFormat::Pdf {
        return Ok(0);
    }
    pages_of(&write::paper(library, made))
}

#[cfg(feature = "pdf")]
fn pages_of(paper: &write::Paper) -> Result<usize, PaperError> {
    imc_pdf::likely_pages(paper).map_err(|error| PaperError::Write(error.to_string()))
}
/// Nothing is laid out here.
#[cfg(not(feature = "pdf"))]
fn pages_of(_: &write::Paper) -> Result<usize, PaperError> {
    Ok(0)
}

/// Writes a draft into a file of a format.
///
/// # Errors
/// [`PaperError::NotBuilt`] or [`PaperError::Write`].
pub fn write_file(library: &Library, made: &Draft, format: PaperFormat, house: &House) -> Result<File, PaperError> {
    let fail = |error: write::WriteError| PaperError::Write(error.to_string());
    let bytes = match format {
        PaperFormat::Docx => write::docx_in_style(library, made, &house.word).map_err(fail)?,
        #[cfg(feature = "pdf")]
        PaperFormat::Pdf => {
            let pdf = imc_pdf::pdf(&write::paper(library, made), &house.page);
            pdf.map_err(|error| PaperError::Write(error.to_string()))?.bytes
        }
        #[cfg(not(feature = "pdf"))]
        PaperFormat::Pdf => return Err(PaperError::NotBuilt),
        PaperFormat::Html => write::html(library, made).into_bytes(),
        PaperFormat::Akn => write::akn(library, made).into_bytes(),
        PaperFormat::Xlsx => write::xlsx(library, made).map_err(fail)?,
        PaperFormat::Text => write::text(library, made).into_bytes(),
    };
    Ok(File { bytes, format })
}
