//! Reads how a criterion combines its inputs: `max(first(decides, services), task_kind)`.

use super::scan::{self, Kind, Token};
use crate::diagnostic::{Diagnostic, nearest};
use imc_engine::catalogue::{Combine, Criterion};

/// How deeply an expression may be nested.
const DEEPEST: usize = 16;

/// Reads the `combine` expression of a criterion; inputs become positions in its list.
///
/// # Errors
/// A finding in `origin` when the expression cannot be read or names a question that is no input of the criterion.
pub fn parse_combine(criterion: &Criterion, origin: &str) -> Result<Combine, Diagnostic> {
    let text = criterion.combine.as_str();
    let mut reader = Reader { criterion, text, origin, tokens: scan::scan(text).tokens, at: 0 };
    if text.trim() == "derived" {
        return Ok(Combine::Derived);
    }
    let combine = reader.expression(0)?;
    match reader.tokens.get(reader.at) {
        None => Ok(combine),
        Some(_) => Err(reader.finding("nothing may follow here")),
    }
}

struct Reader<'a> {
    criterion: &'a Criterion,
    text: &'a str,
    origin: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

impl Reader<'_> {
    fn finding(&self, message: impl Into<String>) -> Diagnostic {
        let message = format!("{} (how the criterion `{}` combines)", message.into(), self.criterion.id);
        let (line, column, length) = match self.tokens.get(self.at) {
            Some(token) => (token.line, token.column, token.text(self.text).chars().count()),
            None => (1, self.text.chars().count() as u32 + 1, 1),
        };
        Diagnostic::error("combine", message)
            .help("write max(..), first(..), mean(..), product(..) over inputs of the criterion, or `derived`")
            .at(self.origin, self.text, line, column, length as u32)
    }

    fn word(&self) -> &str {
        self.tokens.get(self.at).map_or("", |t| t.text(self.text))
    }

    fn expression(&mut self, depth: usize) -> Result<Combine, Diagnostic> {
        let Some(token) = self.tokens.get(self.at).copied() else { return Err(self.finding("an input is missing")) };
        if token.kind != Kind::Word {
            return Err(self.finding(format!("`{}` cannot stand here", self.word())));
        }
        if depth > DEEPEST {
            return Err(self.finding("this is nested too deeply"));
        }
        let is_call = self.tokens.get(self.at + 1).is_some_and(|t| t.kind == Kind::Open('('));
        if !is_call {
            return self.input(token.text(self.text));
        }
        let build: fn(Vec<Combine>) -> Combine = match token.text(self.text) {
            "max" => Combine::Max,
            "first" => Combine::First,
            "mean" => Combine::Mean,
            "product" => Combine::Product,
            other => {
                let finding = self.finding(format!("there is no way to combine called `{other}`"));
                return Err(match nearest(other, ["max", "first", "mean", "product"]) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding,
                });
            }
        };
        self.at += 2;
        let mut parts = vec![self.expression(depth + 1)?];
        while self.word() == "," {
            self.at += 1;
            parts.push(self.expression(depth + 1)?);
        }
        if self.word() != ")" {
            return Err(self.finding("a `)` is missing"));
        }
        self.at += 1;
        Ok(build(parts))
    }

    fn input(&mut self, name: &str) -> Result<Combine, Diagnostic> {
        let inputs = || self.criterion.inputs.iter().map(|i| i.question.as_str());
        match inputs().position(|id| id == name) {
            Some(position) => {
                self.at += 1;
                Ok(Combine::Input(position))
            }
            None => {
                let finding = self.finding(format!("`{name}` is no input of the criterion"));
                Err(match nearest(name, inputs()) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding,
                })
            }
        }
    }
}
