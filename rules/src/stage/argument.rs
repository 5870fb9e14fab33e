//! What a command is given: forms, options, criteria, sentences, each checked and named in messages.

use super::command::Command;
use super::problem::{Focus, Problem};
use super::symbol::{ANSWER_IN_TEXT, Financing, Form, Symbol, Word, describe};
use crate::diagnostic::nearest;
use imc_engine::catalogue::Standing;
use imc_engine::ids::{CriterionIx, FinancingIx, FormIx};
use rhai::{Dynamic, ImmutableString};

/// A value, or what is wrong with it.
pub type Checked<T> = Result<T, Problem>;

impl Command {
    /// An argument of the wrong kind.
    pub fn wrong(&self, value: &Dynamic, at: usize, needed: &str) -> Problem {
        let found = describe(&self.operators.words, value);
        Problem::new("usage", format!("`{}` needs {needed} here, but this is {found}", self.name))
            .help(format!("write: {}", self.usage))
            .focus(Focus::Argument(at))
    }

    /// A word that is none of those known.
    pub fn unknown_word(&self, what: &str, word: &str, known: &[&str], at: usize) -> Problem {
        let problem = Problem::new("unknown-name", format!("there is no {what} `{word}`")).focus(Focus::Argument(at));
        match nearest(word, known.iter().copied()) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None if known.len() <= 12 => problem.help(format!("there is: {}", known.join(", "))),
            None => problem,
        }
    }

    /// The word by which an argument names something: a bare name or a text.
    fn name_of(&self, value: &Dynamic) -> Option<String> {
        if let Some(word) = value.read_lock::<Word>() {
            return Some(word.0.to_string());
        }
        if let Some(symbol) = value.read_lock::<Symbol>() {
            return symbol.name.as_ref().map(ToString::to_string);
        }
        value.read_lock::<ImmutableString>().map(|text| text.to_string())
    }

    /// A legal form: one of `forms`, a bare name or an id in quotes.
    pub fn form(&self, value: &Dynamic, at: usize) -> Checked<FormIx> {
        if let Some(form) = value.read_lock::<Form>() {
            return Ok(form.0);
        }
        let words = &self.operators.words;
        let Some(name) = self.name_of(value) else { return Err(self.wrong(value, at, "a legal form")) };
        match words.form(&name) {
            Some(form) => Ok(form),
            None if value.is_string() => {
                let known: Vec<_> = words.forms.iter().map(|f| f.id.as_str()).collect();
                if name.contains(' ') {
                    Err(self.wrong(value, at, "a legal form"))
                } else {
                    Err(self.unknown_word("legal form", &name, &known, at))
                }
            }
            None => Err(self.wrong(value, at, "a legal form")),
        }
    }

    /// A financing option: one of `options`, a bare name or an id in quotes.
    pub fn option(&self, value: &Dynamic, at: usize) -> Checked<FinancingIx> {
        if let Some(option) = value.read_lock::<Financing>() {
            return Ok(option.0);
        }
        let words = &self.operators.words;
        let Some(name) = self.name_of(value) else { return Err(self.wrong(value, at, "a financing option")) };
        match words.option(&name) {
            Some(option) => Ok(option),
            None if value.is_string() && !name.contains(' ') => {
                let known: Vec<_> = words.options.iter().map(|o| o.id.as_str()).collect();
                Err(self.unknown_word("financing option", &name, &known, at))
            }
            None => Err(self.wrong(value, at, "a financing option")),
        }
    }

    /// A criterion: a bare name or an id in quotes.
    pub fn criterion(&self, value: &Dynamic, at: usize) -> Checked<CriterionIx> {
        let words = &self.operators.words;
        let Some(name) = self.name_of(value) else { return Err(self.wrong(value, at, "a criterion")) };
        match words.criterion(&name) {
            Some(criterion) => Ok(criterion),
            None if value.is_string() => {
                let known: Vec<_> = words.criteria.iter().map(|c| c.1.as_str()).collect();
                Err(self.unknown_word("criterion", &name, &known, at))
            }
            None => Err(self.wrong(value, at, "a criterion")),
        }
    }

    /// A sentence or word in quotes.
    pub fn text(&self, value: &Dynamic, at: usize) -> Checked<String> {
        let Some(text) = value.read_lock::<ImmutableString>() else {
            return Err(self.wrong(value, at, "a text in quotes"));
        };
        if text.contains(ANSWER_IN_TEXT) {
            return Err(Problem::new("answer-in-text", "a sentence cannot contain an answer")
                .help("name the figure in words, or use `{ $form }` and `{ $option }`")
                .focus(Focus::Argument(at)));
        }
        if text.trim().is_empty() {
            return Err(
                Problem::new("usage", format!("`{}` needs some words here", self.name)).focus(Focus::Argument(at))
            );
        }
        Ok(text.to_string())
    }

    /// How well something is known.
    pub fn standing(&self, value: &Dynamic, at: usize) -> Checked<Standing> {
        let word = self.text(value, at)?;
        Standing::named(&word).ok_or_else(|| {
            let known: Vec<_> = Standing::ALL.iter().rev().map(|standing| standing.as_str()).collect();
            self.unknown_word("standing", &word, &known, at)
        })
    }
}
