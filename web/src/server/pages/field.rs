//! What is wrong with what was typed, each problem at its field.

use crate::server::i18n::{Args, number, read_number};
use crate::server::state::AppState;
use axum::http::StatusCode;
use minijinja::{Value, context};
use std::ops::RangeInclusive;

/// Longest text that a problem repeats, in characters.
const SHOWN: usize = 40;

/// Something wrong with what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    /// Id of the field on the page; empty for the form as a whole.
    pub field: String,
    /// Key of the message.
    pub key: String,
    /// Its arguments; `#12000` is a number, written as the reader's language does.
    pub args: Args,
}

impl FieldProblem {
    /// A problem of the form as a whole.
    pub fn form(key: &str) -> Self {
        Self::at("", key)
    }

    /// The form is too old: the page comes again with what was typed and with a new token, so that pressing the button
    /// once more is enough.
    pub fn form_old() -> Self {
        Self::form("form-old")
    }

    /// A problem of one field, said by `invalid-<key>`.
    pub fn at(field: impl Into<String>, key: &str) -> Self {
        Self::saying(field, &format!("invalid-{key}"))
    }

    /// A problem of one field with a message of its own.
    pub fn saying(field: impl Into<String>, key: &str) -> Self {
        Self { field: field.into(), key: key.to_owned(), args: Args::new() }
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

/// The problems of a form, for the page that shows it again.
pub struct Problems<'a> {
    all: &'a [FieldProblem],
    state: &'a AppState,
    lang: &'a str,
}

impl<'a> Problems<'a> {
    /// In the words of a language.
    pub fn new(all: &'a [FieldProblem], state: &'a AppState, lang: &'a str) -> Self {
        Self { all, state, lang }
    }

    /// Each with the id of its field.
    pub fn list(&self) -> Vec<Value> {
        let said = |p: &FieldProblem| context! { target => p.field.as_str(), text => p.say(self.state, self.lang) };
        self.all.iter().map(said).collect()
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.all.iter().find(|p| p.field == field).map(|p| p.say(self.state, self.lang))
    }

    /// Status of the page; `overtaken` when somebody else saved something since it was made.
    pub fn status(&self, overtaken: bool) -> StatusCode {
        match (overtaken, self.all.is_empty()) {
            (true, _) => StatusCode::CONFLICT,
            (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (false, true) => StatusCode::OK,
        }
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
