//! A mistake found while a rule runs, carried through Rhai as an error value.

use rhai::{Dynamic, EvalAltResult, Position};

/// What to underline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The place that Rhai reports.
    Here,
    /// One argument of the call at that place, from 0.
    Argument(usize),
    /// The text literal or name with this content that is nearest to that place.
    Word(String),
}

/// One mistake in the consultant's words.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Stable name of the kind of mistake.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What to underline.
    pub focus: Focus,
}

impl Problem {
    /// A mistake at the place that Rhai reports.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, focus: Focus::Here }
    }

    /// Adds the remedy.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the remedy, where there is one.
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// Underlines something else.
    pub fn focus(mut self, focus: Focus) -> Self {
        self.focus = focus;
        self
    }

    /// The mistake at a place of its own.
    pub fn at(self, position: Position) -> Box<EvalAltResult> {
        Box::new(EvalAltResult::ErrorRuntime(Dynamic::from(self), position))
    }
}

impl From<Problem> for Box<EvalAltResult> {
    fn from(problem: Problem) -> Self {
        problem.at(Position::NONE)
    }
}
