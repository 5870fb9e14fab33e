//! A mistake in a clause file, shown the way a consultant can find it: file, line, caret, remedy.

use std::fmt;
use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::library::TemplateText;

/// One mistake with its place.
///
/// Printed it looks like this:
///
/// ```text
/// clauses/contract.toml:41:24: `cost_kye` is not defined
///    |
/// 41 | Costs are shared by {{ cost_kye }}.
///    |                        ^^^^^^^^
/// help: did you mean `cost_key`?
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
pub struct Diagnostic {
    /// File name as given by the caller.
    pub file: String,
    /// Line, from 1; 0 when the mistake has no single place.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Length of the marked part in characters.
    pub length: usize,
    /// The line itself.
    pub excerpt: String,
    /// What is wrong: lower case, no full stop, user's words in backticks.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A mistake that concerns a whole file.
    pub(crate) fn general(file: &str, message: String, help: Option<String>) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0, length: 0, excerpt: String::new(), message, help }
    }

    /// A mistake at byte `at` of a file.
    pub(crate) fn at_offset(
        file: &str,
        text: &str,
        at: usize,
        length: usize,
        message: String,
        help: Option<String>,
    ) -> Self {
        let at = (0..=at.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
        let head = &text[..at];
        let start = head.rfind('\n').map_or(0, |i| i + 1);
        let excerpt = text[start..].lines().next().unwrap_or_default();
        Self {
            file: file.to_owned(),
            line: head.matches('\n').count() + 1,
            column: text[start..at].chars().count() + 1,
            length: length.max(1),
            excerpt: excerpt.to_owned(),
            message,
            help,
        }
    }

    /// A mistake inside a template, whose lines are counted from where it stands in its file.
    pub(crate) fn in_template(
        text: &TemplateText,
        range: Option<Range<usize>>,
        message: String,
        help: Option<String>,
    ) -> Self {
        let range = range.unwrap_or(0..0);
        let length = text.source.get(range.clone()).map_or(1, |part| part.chars().count());
        let mut found = Self::at_offset(&text.file, &text.source, range.start, length, message, help);
        found.line += text.line.saturating_sub(1);
        found
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.message)?;
        } else {
            let margin = " ".repeat(self.line.to_string().len());
            let indent = " ".repeat(self.column.saturating_sub(1));
            let carets = "^".repeat(self.length.min(80));
            writeln!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
            write!(f, "{margin} |\n{} | {}\n{margin} | {indent}{carets}", self.line, self.excerpt)?;
        }
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

/// `did you mean ...?` for the nearest known name, if one is near.
pub(crate) fn suggestion<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    known
        .map(|other| (strsim::damerau_levenshtein(name, other), other))
        .filter(|(distance, other)| *distance <= 1 + name.len().max(other.len()) / 5)
        .min()
        .map(|(_, other)| format!("did you mean `{other}`?"))
}
