//! Says in the consultant's words what Rhai says in its own.

use super::command;
use super::misread::misread;
use super::problem::{Focus, Problem};
use super::scan::Kind;
use super::split::Script;
use crate::diagnostic::{Diagnostic, nearest};
use rhai::{EvalAltResult, ParseError, Position};

/// The first line, in Rhai's count, of the helper functions; the lines before it belong to the rule at hand.
pub const HELPERS_FROM: u32 = 20_000;

/// Which file and line a line of Rhai is.
pub struct Layout<'a> {
    /// The file of the rule at hand.
    pub own: &'a Script,
    /// The line on which the rule at hand begins.
    pub line: u32,
    /// Files with helpers, each with its first line in Rhai's count.
    pub helpers: &'a [(u32, &'a Script)],
    /// Helper functions in reach: name and how many values each takes.
    pub functions: &'a [(String, usize)],
}

/// A place in a file.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    /// The file.
    pub script: &'a Script,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

impl<'a> Layout<'a> {
    /// Where a position of Rhai is.
    pub fn spot(&self, position: Position) -> Spot<'a> {
        let line = position.line().unwrap_or(1) as u32;
        let column = position.position().unwrap_or(1) as u32;
        if line >= HELPERS_FROM {
            let found = self.helpers.iter().rev().find(|(first, _)| *first <= line);
            if let Some((first, script)) = found {
                return Spot { script, line: line - first + 1, column };
            }
        }
        Spot { script: self.own, line: self.line + line - 1, column }
    }

    /// The finding for something that went wrong while a rule ran; none when it only follows from another.
    pub fn explain(&self, error: &EvalAltResult) -> Diagnostic {
        let (mut cause, mut function, mut called) = (error, None, None);
        while let EvalAltResult::ErrorInFunctionCall(name, _, inner, position) = cause {
            called = called.or((!position.is_none()).then_some(*position));
            (cause, function) = (inner, Some(name));
        }
        let position = if cause.position().is_none() { called.unwrap_or(Position::NONE) } else { cause.position() };
        let spot = self.spot(position);
        let mut problem = self.problem(cause, spot);
        if let (Some(function), Some(called)) = (function, called) {
            let at = self.spot(called);
            problem.message = format!("{} (in the function `{function}`, called in line {})", problem.message, at.line);
        }
        point(&problem, spot)
    }

    fn problem(&self, error: &EvalAltResult, spot: Spot) -> Problem {
        use EvalAltResult as E;
        match error {
            E::ErrorRuntime(value, _) => match value.read_lock::<Problem>() {
                Some(problem) => problem.clone(),
                None => Problem::new("rule", "this cannot be done here"),
            },
            E::ErrorParsing(kind, _) => misread(kind, spot),
            E::ErrorFunctionNotFound(signature, _) => self.no_function(signature),
            E::ErrorVariableNotFound(name, _) => Problem::new("unknown-name", format!("there is nothing called `{name}`")),
            E::ErrorPropertyNotFound(name, _) | E::ErrorDotExpr(name, _) => Problem::new("unknown-property", format!("there is no `.{}` here", name.trim())),
            E::ErrorIndexingType(..) | E::ErrorIndexNotFound(..) => Problem::new("unknown-property", "this has no such part"),
            E::ErrorArrayBounds(length, index, _) => {
                Problem::new("index", format!("the list has {length} entries, so there is none with number {index}")).help("entries are counted from 0")
            }
            E::ErrorStringBounds(..) | E::ErrorBitFieldBounds(..) => Problem::new("index", "rules cannot take texts or numbers apart"),
            E::ErrorFor(_) => Problem::new("loop", "`for` goes through a list or a range, but this is neither")
                .help("an answer is not known here; go through the possible answers: `for s in [\"...\", \"...\"] { if s in services { ... } }`"),
            E::ErrorAssignmentToConstant(name, _) => Problem::new("constant", format!("`{name}` cannot be changed")).help("answers, lists of the file and `const` stay as they are; use a `let` of the rule"),
            E::ErrorNonPureMethodCallOnConstant(..) => Problem::new("constant", "this cannot be changed"),
            E::ErrorArithmetic(..) => Problem::new("too-large", "this number becomes too large to calculate with"),
            E::ErrorTooManyOperations(_) | E::ErrorTerminated(..) => Problem::new("too-long", "this runs far too long while the pack is loaded").help("is there a loop that could be shorter?"),
            E::ErrorStackOverflow(_) => Problem::new("too-long", "functions call each other far too deeply").help("does a function call itself?"),
            E::ErrorDataTooLarge(..) => Problem::new("too-long", "a text or list becomes far too long"),
            E::ErrorTooManyVariables(_) => Problem::new("too-long", "there are far too many variables"),
            E::Return(..) | E::Exit(..) => Problem::new("return", "`return` can only stand in a function"),
            E::LoopBreak(..) => Problem::new("return", "`break` and `continue` can only stand in a loop"),
            E::ErrorMismatchDataType(..) | E::ErrorMismatchOutputType(..) => Problem::new("type-mismatch", "this is not the kind of value that is needed here"),
            _ => Problem::new("rule", "this is not part of the rule language"),
        }
    }

    fn no_function(&self, signature: &str) -> Problem {
        let name = signature.split([' ', '(']).next().unwrap_or("").trim();
        if let Some(usage) = command::usage(name) {
            return Problem::new("usage", format!("`{name}` is not written like this")).help(format!("write: {usage}"));
        }
        if let Some((_, arity)) = self.functions.iter().find(|(known, _)| known == name) {
            let values = if *arity == 1 { "1 value".to_owned() } else { format!("{arity} values") };
            return Problem::new("usage", format!("the function `{name}` takes {values}"));
        }
        if matches!(name, ".." | "..=") {
            return Problem::new("type-mismatch", "a range needs two whole numbers")
                .help("compare twice instead: `count >= 3 and count <= limit`");
        }
        if let Some(operator) = name.strip_suffix('=').filter(|o| matches!(*o, "+" | "-" | "*" | "/")) {
            return Problem::new("type-mismatch", format!("`{operator}` cannot be used here"));
        }
        if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return Problem::new("type-mismatch", format!("`{name}` cannot be used here"));
        }
        let known = command::COMMANDS.iter().map(|(c, _)| *c).chain(self.functions.iter().map(|(f, _)| f.as_str()));
        let help = nearest(name, known).map(|near| format!("did you mean `{near}`?"));
        Problem::new("unknown-command", format!("there is no command `{name}`")).maybe_help(help)
    }

    /// The finding for text that is not well formed.
    pub fn explain_parse(&self, error: &ParseError) -> Diagnostic {
        let spot = self.spot(error.position());
        point(&misread(error.err_type(), spot), spot)
    }
}

/// Turns a problem into a finding and underlines what it speaks about.
fn point(problem: &Problem, spot: Spot) -> Diagnostic {
    let mut finding = Diagnostic::error(problem.code, problem.message.clone());
    finding.help = problem.help.as_deref().map(Into::into);
    let script = spot.script;
    let token = match &problem.focus {
        Focus::Here => None,
        Focus::Argument(number) => argument(script, spot, *number),
        Focus::Word(word) => word_near(script, spot, word),
    };
    match token.or_else(|| script.token_at(spot.line, spot.column)) {
        Some(token) => script.at_token(finding, &script.tokens[token]),
        None => script.at(finding, spot.line, spot.column, 1),
    }
}

/// The token with which an argument of the call at a spot begins.
fn argument(script: &Script, spot: Spot, number: usize) -> Option<usize> {
    let call = script.token_at(spot.line, spot.column)?;
    let open = call + 1;
    if script.tokens.get(open)?.kind != Kind::Open('(') {
        return None;
    }
    let (mut depth, mut comma) = (0usize, 0usize);
    let mut start = true;
    for (at, token) in script.tokens.iter().enumerate().skip(open + 1) {
        if start && comma == number {
            return Some(at);
        }
        start = false;
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) if depth == 0 => return None,
            Kind::Close(_) => depth -= 1,
            Kind::Symbol if depth == 0 && token.text(&script.text) == "," => (comma, start) = (comma + 1, true),
            _ => {}
        }
    }
    None
}

/// The nearest literal or name with this content: behind the spot if possible, else before it.
fn word_near(script: &Script, spot: Spot, word: &str) -> Option<usize> {
    let from = script.tokens.partition_point(|t| (t.line, t.column) < (spot.line, spot.column));
    let is = |at: &usize| match script.tokens[*at].kind {
        Kind::Text => super::scan::unquote(script.tokens[*at].text(&script.text)) == word,
        Kind::Word => script.tokens[*at].text(&script.text) == word,
        _ => false,
    };
    let statement_end = (from..script.tokens.len())
        .find(|at| matches!(script.tokens[*at].text(&script.text), ";" | "}"))
        .unwrap_or(script.tokens.len());
    (from..statement_end).find(is).or_else(|| (0..from).rev().take(40).find(is))
}
