//! What is wrong with what was typed, each problem at its field.

use crate::server::i18n::{Args, number, read_number};
use crate::server::state::AppState;
use std::ops::RangeInclusive;

/// Longest text that a problem repeats, in characters.
const SHOWN: usize = 40;

/// Something wrong with what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    /// Id of the field on the page; empty for the form as a whole.
    pub field: String,
    /// Key of the message, `invalid-<..>`.
    pub key: String,
    /// Its arguments; `#12000` is a number, written as the reader's language does.
    pub args: Args,
}

impl FieldProblem {
    /// A problem of the form as a whole.
    pub fn form(key: &str) -> Self {
        Self::at("", key)
    }

    /// A problem of one field.
    pub fn at(field: impl Into<String>, key: &str) -> Self {
        Self { field: field.into(), key: format!("invalid-{key}"), args: Args::new() }
    }

    /// The same with an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The problem in words.
    pub fn say(&self, state: &AppState, lang: &str) -> String {
        let shown = |value: &String| match value.strip_prefix('#').map(str::parse) {
            Some(Ok(n)) => number(lang, n),
            _ => value.clone(),
        };
        let args = self.args.iter().map(|(name, value)| (name.clone(), shown(value))).collect();
        state.words.t(lang, &self.key, &args)
    }
}

/// Reads a whole number within limits.
///
/// # Errors
/// What is wrong with it, at its field.
pub fn whole_number(field: &str, text: &str, limits: RangeInclusive<i64>) -> Result<i64, FieldProblem> {
    let (min, max) = limits.into_inner();
    let shown = text.trim().chars().take(SHOWN).collect::<String>();
    let problem = |key: &str| FieldProblem::at(field, key).with("text", &shown);
    let number =
        read_number(text).map_err(|error| FieldProblem { key: error.key().to_owned(), ..problem("number") })?;
    match number {
        n if n < 0 && min >= 0 => Err(problem("negative")),
        n if n < min || n > max => Err(problem("range").with("min", format!("#{min}")).with("max", format!("#{max}"))),
        n => Ok(n),
    }
}
