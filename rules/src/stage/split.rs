//! A rule file as its rules, helpers and lists, each with its place.

use super::cut::cut;
use super::scan::{self, Flaw, Token};
use crate::diagnostic::Diagnostic;
use std::ops::Range;
use std::sync::Arc;

/// A file with its tokens.
#[derive(Debug)]
pub struct Script {
    /// Pack the file belongs to.
    pub pack: String,
    /// Path shown in messages.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    /// The text with `and`, `or`, `not` as operators; same length.
    pub code: String,
    /// Tokens of the text.
    pub tokens: Vec<Token>,
}

impl Script {
    /// Position in `tokens` of the token at a place, if one begins there.
    pub fn token_at(&self, line: u32, column: u32) -> Option<usize> {
        let found = self.tokens.binary_search_by_key(&(line, column), |t| (t.line, t.column));
        found.ok()
    }

    /// Points a finding at a token.
    pub fn at_token(&self, finding: Diagnostic, token: &Token) -> Diagnostic {
        let length = token.text(&self.text).lines().next().unwrap_or("").chars().count().max(1);
        self.at(finding, token.line, token.column, length as u32)
    }

    /// Points a finding at a place.
    pub fn at(&self, finding: Diagnostic, line: u32, column: u32, length: u32) -> Diagnostic {
        finding.at(&self.path, self.text.clone(), line, column, length)
    }
}

/// A part of a file that is run on its own.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Bytes of the text.
    pub bytes: Range<usize>,
    /// Line of the first byte.
    pub line: u32,
    /// Column of the first byte.
    pub column: u32,
    /// Positions of its tokens.
    pub tokens: Range<usize>,
}

/// What stands at the top level of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// `rule "id" "title" { ... }`
    Rule(Block),
    /// `amend "id" "why" { ... }`
    Amend(Block),
    /// `retire "id" "why";`
    Retire(Block),
    /// `property "id" "sentence" { ... }`
    Property(Block),
    /// `fn name(...) { ... }`
    Function {
        /// Its name.
        name: String,
        /// How many values it takes.
        arity: usize,
        /// The whole definition.
        piece: Piece,
    },
    /// `const NAME = ...;` or `let name = ...;`
    Constant {
        /// Its name.
        name: String,
        /// The whole statement.
        piece: Piece,
    },
}

/// A block with an id and a sentence.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its id.
    pub id: String,
    /// Title, or the reason of an amendment.
    pub title: String,
    /// Position of the token with the id.
    pub id_token: usize,
    /// What stands between the braces.
    pub body: Piece,
}

/// A file cut into pieces.
#[derive(Debug)]
pub struct Split {
    /// The file.
    pub script: Script,
    /// Its pieces that could be read, in order.
    pub items: Vec<Item>,
    /// What could not be read.
    pub findings: Vec<Diagnostic>,
}

/// Reads and cuts a file.
pub fn split(pack: &str, path: &str, text: &str) -> Split {
    let scan = scan::scan(text);
    let code = scan::with_operators(text, &scan.tokens);
    let script = Script { pack: pack.to_owned(), path: path.to_owned(), text: text.into(), code, tokens: scan.tokens };
    let mut findings = Vec::new();
    let flaws: Vec<u32> = scan.flaws.iter().map(|(_, line, _)| *line).collect();
    for (flaw, line, column) in scan.flaws {
        let (code, message, help) = match flaw {
            Flaw::Text => ("open-text", "this text is not closed", "put `\"` at its end"),
            Flaw::Template => ("open-text", "this text is not closed", "put a back-quote at its end"),
            Flaw::Quote => ("quote", "this quote comes from a word processor", "write straight quotes: `\"`"),
            Flaw::Comment => ("open-comment", "this comment never ends", "put `*/` at its end"),
        };
        findings.push(script.at(Diagnostic::error(code, message).help(help), line, column, 1));
    }
    let items = cut(&script, flaws, &mut findings);
    Split { script, items, findings }
}
