//! What is wrong in a pack, said so that its author can mend it.
//!
//! One type serves the terminal (through `miette`), the editor (as JSON) and code-scanning reports. Messages are
//! written for consultants: lower case, no full stop, their own words in backticks, never a name from the program.

pub use imc_engine::answers::nearest;

use miette::{LabeledSpan, NamedSource, SourceSpan};
use serde::Serialize;
use std::fmt;
use std::sync::Arc;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Works, but probably not as meant.
    Warning,
    /// The pack cannot be used until this is mended.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One finding with its place and, where there is one, the remedy.
///
/// ```
/// use imc_rules::diagnostic::Diagnostic;
/// let text = "if popluation < 1000 {}";
/// let finding = Diagnostic::error("unknown-name", "there is no question called `popluation`")
///     .at("fit.rhai", text, 1, 4, 10)
///     .help("did you mean `population`?");
/// assert_eq!(finding.to_string(), "there is no question called `popluation`");
/// assert!(finding.report().contains("fit.rhai:1:4"));
/// ```
#[derive(Clone, Debug, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Stable name of the kind of finding, such as `unknown-name`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// File, relative to the packs folder; empty when the finding has no place.
    pub file: String,
    /// Line, from 1; 0 when the finding speaks about a whole file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// How many characters are meant.
    pub length: u32,
    /// Words to put under the place.
    pub label: Box<str>,
    /// What to do about it.
    pub help: Option<Box<str>>,
    #[serde(skip)]
    spot: Option<Box<Spot>>,
}

/// What of a file is meant.
#[derive(Clone, Debug)]
enum Spot {
    /// A word, while its place is not known.
    Word(String),
    /// Bytes of the text.
    Excerpt { lines: NamedSource<Arc<str>>, span: (usize, usize) },
}

impl Diagnostic {
    /// A finding without a place yet.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            file: String::new(),
            line: 0,
            column: 0,
            length: 0,
            label: "here".into(),
            help: None,
            spot: None,
        }
    }

    /// A finding that makes the pack unusable.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A finding to look at.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// Adds the place: line and column from 1, in characters. A place outside the text is moved to its end.
    pub fn at(mut self, file: &str, text: impl Into<Arc<str>>, line: u32, column: u32, length: u32) -> Self {
        let text = text.into();
        let span = bytes_of(&text, line, column, length);
        self.spot = Some(Box::new(Spot::Excerpt { lines: NamedSource::new(file, text), span }));
        self.file = file.to_owned();
        (self.line, self.column, self.length) = (line, column, length);
        self
    }

    /// Names the word of its file that it speaks of, so that the place can be found later.
    pub(crate) fn about(mut self, word: &str) -> Self {
        self.spot = Some(Box::new(Spot::Word(word.to_owned())));
        self
    }

    /// The word that it speaks of, while its place is not known.
    pub(crate) fn word(&self) -> Option<&str> {
        match self.spot.as_deref()? {
            Spot::Word(word) => Some(word),
            Spot::Excerpt { .. } => None,
        }
    }

    /// Adds the file alone.
    pub fn in_file(mut self, file: &str) -> Self {
        file.clone_into(&mut self.file);
        self
    }

    /// Adds the remedy.
    pub fn help(mut self, help: impl Into<Box<str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the words under the place.
    pub fn label(mut self, label: impl Into<Box<str>>) -> Self {
        self.label = label.into();
        self
    }

    /// Whether the pack cannot be used until this is mended.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The finding with the lines it speaks about, as a terminal shows it, without colour.
    pub fn report(&self) -> String {
        let mut out = String::new();
        let theme = miette::GraphicalTheme::unicode_nocolor();
        let handler = miette::GraphicalReportHandler::new_themed(theme).with_width(100);
        match handler.render_report(&mut out, self) {
            Ok(()) => out,
            Err(_) => format!("{}:{}:{}: {}", self.file, self.line, self.column, self.message),
        }
    }
}

/// Offset and length in bytes of a place given in lines and characters.
fn bytes_of(text: &str, line: u32, column: u32, length: u32) -> (usize, usize) {
    let mut start = 0;
    for _ in 1..line.max(1) {
        match text[start..].find('\n') {
            Some(end) => start += end + 1,
            None => return (text.len(), 0),
        }
    }
    let rest = text[start..].split('\n').next().unwrap_or("");
    let skip: usize = rest.chars().take(column.saturating_sub(1) as usize).map(char::len_utf8).sum();
    let meant: usize = text[start + skip..].chars().take(length as usize).map(char::len_utf8).sum();
    (start + skip, meant)
}

impl miette::Diagnostic for Diagnostic {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Note => miette::Severity::Advice,
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as _)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        match self.spot.as_deref()? {
            Spot::Excerpt { lines, .. } => Some(lines),
            Spot::Word(_) => None,
        }
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Spot::Excerpt { span, .. } = self.spot.as_deref()? else { return None };
        let span = SourceSpan::from(*span);
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(Some(self.label.to_string()), span))))
    }
}
