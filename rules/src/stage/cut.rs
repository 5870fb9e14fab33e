//! Cuts the tokens of a rule file into rules, helpers and lists.
//!
//! A missing bracket must not swallow the rules behind it, so a word such as `rule` at the very beginning of a line
//! always starts something new.

use super::scan::{self, Kind, Token};
use super::split::{Block, Item, Piece, Script};
use crate::diagnostic::{Diagnostic, nearest};
use std::collections::HashMap;

/// Words that begin something at the top of a file.
const STARTS: [&str; 7] = ["rule", "amend", "retire", "property", "fn", "const", "let"];

/// Tokens outside template strings.
fn top_level(script: &Script) -> Vec<usize> {
    (0..script.tokens.len()).filter(|i| !script.tokens[*i].nested).collect()
}

/// The items of a file; what could not be read is added to the findings. `flaws` are the lines on which a text or
/// comment begins that is not closed.
pub fn cut(script: &Script, flaws: Vec<u32>, findings: &mut Vec<Diagnostic>) -> Vec<Item> {
    let mut cutter = Cutter { top: top_level(script), script, at: 0, flaws, items: Vec::new(), findings: Vec::new() };
    cutter.run();
    findings.append(&mut cutter.findings);
    cutter.items
}

struct Cutter<'a> {
    script: &'a Script,
    top: Vec<usize>,
    at: usize,
    flaws: Vec<u32>,
    items: Vec<Item>,
    findings: Vec<Diagnostic>,
}

impl<'a> Cutter<'a> {
    fn token(&self, at: usize) -> Option<&'a Token> {
        self.top.get(at).map(|i| &self.script.tokens[*i])
    }

    fn word(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |t| t.text(&self.script.text))
    }

    fn find(&mut self, at: usize, finding: Diagnostic) {
        let place = self.token(at).or_else(|| self.token(self.top.len().saturating_sub(1)));
        let finding = match place {
            Some(token) => self.script.at_token(finding, token),
            None => finding.in_file(&self.script.path),
        };
        self.findings.push(finding);
    }

    fn run(&mut self) {
        while let Some(token) = self.token(self.at) {
            let word = token.text(&self.script.text);
            match word {
                "rule" | "amend" | "property" | "retire" => self.block(word),
                "fn" => self.function(),
                "private" if self.word(self.at + 1) == "fn" => self.at += 1,
                "const" | "let" => self.constant(),
                ";" => self.at += 1,
                _ => self.stray(),
            }
        }
    }

    /// Something that no file may contain at the top; goes on at the next thing that may.
    fn stray(&mut self) {
        let word = self.word(self.at);
        let finding = match self.token(self.at).map(|t| t.kind) {
            Some(Kind::Close(c)) => Diagnostic::error("brace", format!("this `{c}` closes nothing"))
                .help("take it away, or look for a missing opening bracket above"),
            _ => {
                let finding = Diagnostic::error("top-level", format!("`{word}` cannot stand here"));
                match nearest(word, STARTS) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding.help(
                        "a rule file holds `rule`, `amend`, `retire`, helper functions (`fn`) and lists (`const`)",
                    ),
                }
            }
        };
        self.find(self.at, finding);
        self.at += 1;
        while let Some(token) = self.token(self.at) {
            if STARTS.contains(&token.text(&self.script.text)) && token.kind == Kind::Word && self.begins_line(self.at)
            {
                break;
            }
            self.at += 1;
        }
    }

    /// First on its line, whatever stands before it being blank.
    fn begins_line(&self, at: usize) -> bool {
        at == 0 || self.token(at - 1).zip(self.token(at)).is_none_or(|(a, b)| a.line < b.line)
    }

    fn block(&mut self, kind: &str) {
        let start = self.at;
        let header_flawed = self.token(start).is_some_and(|t| self.flaws.contains(&t.line));
        if header_flawed && self.braces_on_line(start).is_none() {
            self.at = start + 1;
            self.skip_to_next();
            return;
        }
        let usage = match kind {
            "retire" => "write: retire \"id-of-a-base-rule\" \"why\";".to_owned(),
            "amend" => "write: amend \"id-of-a-base-rule\" \"why\" { ... }".to_owned(),
            _ => format!("write: {kind} \"id\" \"a sentence\" {{ ... }}"),
        };
        let texts = [self.token(start + 1), self.token(start + 2)];
        let [Some(id), Some(title)] = texts else {
            self.find(start, Diagnostic::error("header", format!("this `{kind}` is not complete")).help(usage));
            self.at = self.top.len();
            return;
        };
        if id.kind != Kind::Text || title.kind != Kind::Text {
            let at = if id.kind == Kind::Text { start + 2 } else { start + 1 };
            let what = if id.kind == Kind::Text { "a sentence" } else { "an id" };
            self.find(at, Diagnostic::error("header", format!("`{kind}` needs {what} in quotes here")).help(usage));
            self.at = start + 1;
            self.skip_to_next();
            return;
        }
        let (id_text, title_text) =
            (scan::unquote(id.text(&self.script.text)), scan::unquote(title.text(&self.script.text)));
        if id_text.is_empty() || !id_text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            let finding = Diagnostic::error("id", format!("`{id_text}` is not an id"));
            self.find(
                start + 1,
                finding.help("ids are lower-case letters, digits and hyphens, such as `no-authority-for-companies`"),
            );
        }
        let id_token = self.top[start + 1];
        if kind == "retire" {
            self.at = start + 3;
            if self.word(self.at) == ";" {
                self.at += 1;
            } else {
                self.find(start + 2, Diagnostic::error("header", "a `;` is missing after this").help(usage));
            }
            let body = Piece { bytes: title.end..title.end, line: title.line, column: title.column, tokens: 0..0 };
            self.items.push(Item::Retire(Block { id: id_text, title: title_text, id_token, body }));
            return;
        }
        if self.word(start + 3) != "{" {
            self.find(start + 2, Diagnostic::error("header", "a `{` is missing after this").help(usage));
            self.at = start + 3;
            self.skip_to_next();
            return;
        }
        if let Some((body, end)) = self.braces(start + 3) {
            self.at = end;
            if let Some(nested) = self.nested_start(start + 4, end) {
                let word = self.word(nested).to_owned();
                let finding = Diagnostic::error("place", format!("`{word}` cannot stand inside a `{kind}`"));
                self.find(nested, finding.help("put it above, or look for a missing `}` before it"));
                return;
            }
            let block = Block { id: id_text, title: title_text, id_token, body };
            self.items.push(match kind {
                "rule" => Item::Rule(block),
                "amend" => Item::Amend(block),
                _ => Item::Property(block),
            });
        }
    }

    /// The opening brace of a header, if it stands on the same line.
    fn braces_on_line(&self, start: usize) -> Option<usize> {
        let open = start + 3;
        let same = self.token(start).zip(self.token(open)).is_some_and(|(a, b)| a.line == b.line);
        (same && self.word(open) == "{").then_some(open)
    }

    /// Something inside a block that may only stand at the top.
    fn nested_start(&self, from: usize, to: usize) -> Option<usize> {
        (from..to).find(|at| match self.word(*at) {
            "fn" => self.token(at + 1).is_some_and(|t| t.kind == Kind::Word),
            "rule" | "amend" | "retire" | "property" => self.token(at + 1).is_some_and(|t| t.kind == Kind::Text),
            _ => false,
        })
    }

    fn function(&mut self) {
        let start = self.at;
        let name = self.word(start + 1).to_owned();
        if self.token(start + 1).is_none_or(|t| t.kind != Kind::Word) || self.word(start + 2) != "(" {
            self.find(
                start,
                Diagnostic::error("header", "this function has no name or no brackets")
                    .help("write: fn name(a, b) { ... }"),
            );
            self.at = start + 1;
            self.skip_to_next();
            return;
        }
        let mut close = start + 3;
        let mut arity = 0;
        while !matches!(self.word(close), ")" | "{" | "") {
            arity += usize::from(self.word(close) != ",");
            close += 1;
        }
        if self.word(close) != ")" || self.word(close + 1) != "{" {
            self.find(
                close.min(self.top.len() - 1),
                Diagnostic::error("header", format!("the function `{name}` has no body"))
                    .help("write: fn name(a, b) { ... }"),
            );
            self.at = start + 1;
            self.skip_to_next();
            return;
        }
        if let Some((_, end)) = self.braces(close + 1) {
            let piece = self.piece(start, end);
            self.at = end;
            self.items.push(Item::Function { name, arity, piece });
        }
    }

    fn constant(&mut self) {
        let start = self.at;
        let mut end = start + 1;
        let mut depth = 0usize;
        while let Some(token) = self.token(end) {
            match token.kind {
                Kind::Open(_) => depth += 1,
                Kind::Close(_) => depth = depth.saturating_sub(1),
                Kind::Word if token.column == 1 && STARTS.contains(&token.text(&self.script.text)) => break,
                Kind::Symbol if depth == 0 && token.text(&self.script.text) == ";" => break,
                _ => {}
            }
            end += 1;
        }
        if self.word(end) != ";" {
            self.find(end - 1, Diagnostic::error("syntax", "a `;` is missing after this"));
            self.at = end;
            return;
        }
        let name = self.word(start + 1).to_owned();
        let piece = self.piece(start, end + 1);
        self.at = end + 1;
        self.items.push(Item::Constant { name, piece });
    }

    fn piece(&self, start: usize, end: usize) -> Piece {
        let (first, last) = (&self.script.tokens[self.top[start]], &self.script.tokens[self.top[end - 1]]);
        let tokens = self.top[start]..self.top.get(end).copied().unwrap_or(self.script.tokens.len());
        Piece { bytes: first.start..last.end, line: first.line, column: first.column, tokens }
    }

    /// The block that opens at a token, and the token behind it. When it is not closed, says which brace is open.
    fn braces(&mut self, open: usize) -> Option<(Piece, usize)> {
        let mut stack = vec![open];
        let mut at = open + 1;
        while let Some(token) = self.token(at) {
            match token.kind {
                Kind::Word if token.column == 1 && STARTS[..5].contains(&token.text(&self.script.text)) => break,
                Kind::Open(_) => stack.push(at),
                Kind::Close(c) => {
                    let Some(opened) = stack.pop() else { break };
                    let expected = match self.word(opened) {
                        "{" => '}',
                        "(" => ')',
                        _ => ']',
                    };
                    if c != expected && self.has_flaw(open, at) {
                        self.at = at + 1;
                        self.skip_to_next();
                        return None;
                    }
                    if c != expected {
                        let message = format!("this `{}` is closed by `{c}`", self.word(opened));
                        self.find(
                            opened,
                            Diagnostic::error("brace", message)
                                .help(format!("put a `{expected}` before the `{c}` in line {}", token.line)),
                        );
                        self.at = at + 1;
                        self.skip_to_next();
                        return None;
                    }
                    if stack.is_empty() {
                        let (from, to) = (self.token(open)?, token);
                        let body = Piece {
                            bytes: from.end..to.start,
                            line: from.line,
                            column: from.column + 1,
                            tokens: self.top[open] + 1..self.top[at],
                        };
                        return Some((body, at + 1));
                    }
                }
                _ => {}
            }
            at += 1;
        }
        if self.has_flaw(open, at) {
            self.at = at;
            return None;
        }
        let culprit = self.never_closed(open, at).or(stack.last().copied()).unwrap_or(open);
        let bracket = self.word(culprit).to_owned();
        self.find(
            culprit,
            Diagnostic::error("brace", format!("this `{bracket}` is never closed"))
                .help("put the closing bracket where the block ends"),
        );
        self.at = at;
        None
    }

    /// Whether a text or comment is not closed between two tokens; brackets inside it cannot be counted.
    fn has_flaw(&self, from: usize, to: usize) -> bool {
        let line = |at: usize| self.token(at).map_or(u32::MAX, |t| t.line);
        self.flaws.iter().any(|flaw| (line(from)..=line(to)).contains(flaw))
    }

    /// The opening brace that lacks its partner, judged by indentation: a `}` that begins a line closes the block
    /// whose first line is indented alike.
    fn never_closed(&self, open: usize, end: usize) -> Option<usize> {
        let mut indentation: HashMap<u32, u32> = HashMap::new();
        for at in 0..end {
            if let Some(token) = self.token(at) {
                indentation.entry(token.line).or_insert(token.column);
            }
        }
        let column = |at: usize| self.token(at).and_then(|t| indentation.get(&t.line)).copied();
        let mut stack: Vec<usize> = Vec::new();
        for at in open..end {
            match self.token(at)?.kind {
                Kind::Open('{') => stack.push(at),
                Kind::Close('}') => {
                    let opened = stack.pop()?;
                    if self.begins_line(at) && column(at) != column(opened) {
                        return Some(opened);
                    }
                }
                _ => {}
            }
        }
        stack.pop()
    }

    fn skip_to_next(&mut self) {
        while let Some(token) = self.token(self.at) {
            if token.kind == Kind::Word && token.column == 1 && STARTS.contains(&token.text(&self.script.text)) {
                return;
            }
            self.at += 1;
        }
    }
}
