//! Splits a rule file into tokens, so that a mistake in one rule does not hide the next.
//!
//! The scanner knows just enough of Rhai: names, numbers, strings, template strings, characters, nested comments and
//! brackets. It never fails; what it could not read is listed as a [`Flaw`].

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word,
    /// A number.
    Number,
    /// `"..."` or a raw string.
    Text,
    /// `` `...` `` without anything to fill in.
    PlainTemplate,
    /// `` `...${...}...` ``.
    Template,
    /// `'x'`.
    Char,
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// Anything else.
    Symbol,
}

/// One token. Offsets are bytes; line and column count from 1, columns in characters.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Line of its first character.
    pub line: u32,
    /// Column of its first character.
    pub column: u32,
    /// Part of what a template string fills in.
    pub nested: bool,
}

impl Token {
    /// The characters of the token.
    pub fn text<'a>(&self, source: &'a str) -> &'a str {
        &source[self.start..self.end]
    }
}

/// What is wrong with the characters themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A string without its closing quote.
    Text,
    /// A template string without its closing quote.
    Template,
    /// A comment that never ends.
    Comment,
    /// A quote as word processors write it.
    Quote,
}

/// Tokens of a file and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// In the order of the text.
    pub tokens: Vec<Token>,
    /// Flaw and where it begins: line and column.
    pub flaws: Vec<(Flaw, u32, u32)>,
}

struct Scanner<'a> {
    source: &'a str,
    at: usize,
    line: u32,
    column: u32,
    nested: bool,
    out: Scan,
}

/// Reads all tokens of a file.
pub fn scan(source: &str) -> Scan {
    let mut scanner = Scanner { source, at: 0, line: 1, column: 1, nested: false, out: Scan::default() };
    scanner.run(0);
    scanner.out
}

/// How deep template strings may stand in template strings.
const DEEPEST_TEMPLATE: usize = 8;

impl Scanner<'_> {
    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn starts_with(&self, text: &str) -> bool {
        self.source[self.at..].starts_with(text)
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        if c == '\n' {
            (self.line, self.column) = (self.line.saturating_add(1), 1);
        } else {
            self.column = self.column.saturating_add(1);
        }
        Some(c)
    }

    fn bump_while(&mut self, keep: impl Fn(char) -> bool) {
        while self.peek().is_some_and(&keep) {
            self.bump();
        }
    }

    fn push(&mut self, kind: Kind, (start, line, column): (usize, u32, u32)) {
        self.out.tokens.push(Token { kind, start, end: self.at, line, column, nested: self.nested });
    }

    /// Reads to the end, or inside a template (`depth` > 0) to the brace that closes what is filled in.
    fn run(&mut self, depth: usize) {
        let mut braces = 0usize;
        while let Some(c) = self.peek() {
            let from = (self.at, self.line, self.column);
            match c {
                // Some editors begin a file with a byte-order mark.
                _ if c.is_whitespace() || c == '\u{feff}' => {
                    self.bump();
                }
                '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
                    self.out.flaws.push((Flaw::Quote, self.line, self.column));
                    self.bump_while(|c| c != '\n');
                }
                '/' if self.starts_with("//") => self.bump_while(|c| c != '\n'),
                '/' if self.starts_with("/*") => self.comment(),
                '"' => self.text(from),
                '#' if self.starts_with("#\"") || self.starts_with("##") => self.raw_text(from),
                '`' if depth < DEEPEST_TEMPLATE => self.template(from, depth),
                '\'' => self.character(from),
                '{' | '(' | '[' => {
                    braces += usize::from(c == '{');
                    self.bump();
                    self.push(Kind::Open(c), from);
                }
                '}' if depth > 0 && braces == 0 => return,
                '}' | ')' | ']' => {
                    braces = braces.saturating_sub(usize::from(c == '}'));
                    self.bump();
                    self.push(Kind::Close(c), from);
                }
                _ if c.is_alphabetic() || c == '_' => {
                    self.bump_while(|c| c.is_alphanumeric() || c == '_');
                    self.push(Kind::Word, from);
                }
                _ if c.is_ascii_digit() => {
                    self.bump_while(|c| c.is_alphanumeric() || c == '_');
                    self.push(Kind::Number, from);
                }
                _ => {
                    self.bump();
                    let pair = matches!(
                        (c, self.peek()),
                        ('=' | '!' | '<' | '>' | '+' | '-' | '*' | '/', Some('='))
                            | ('=', Some('>' | '<'))
                            | ('<', Some('>'))
                            | ('&', Some('&'))
                            | ('|', Some('|'))
                    );
                    if pair {
                        self.bump();
                    }
                    self.push(Kind::Symbol, from);
                }
            }
        }
    }

    fn comment(&mut self) {
        let (line, column) = (self.line, self.column);
        let mut depth = 0usize;
        loop {
            if self.starts_with("/*") {
                depth += 1;
                self.bump();
                self.bump();
            } else if self.starts_with("*/") {
                depth -= 1;
                self.bump();
                self.bump();
                if depth == 0 {
                    return;
                }
            } else if self.bump().is_none() {
                self.out.flaws.push((Flaw::Comment, line, column));
                return;
            }
        }
    }

    fn text(&mut self, from: (usize, u32, u32)) {
        self.bump();
        loop {
            match self.peek() {
                Some('"') => {
                    self.bump();
                    break;
                }
                Some('\\') => {
                    self.bump();
                    self.bump();
                }
                Some('\n') | None => {
                    self.out.flaws.push((Flaw::Text, from.1, from.2));
                    break;
                }
                Some(_) => {
                    self.bump();
                }
            }
        }
        self.push(Kind::Text, from);
    }

    /// `#"..."#` with any number of `#`; a lone `#` is a symbol.
    fn raw_text(&mut self, from: (usize, u32, u32)) {
        self.bump_while(|c| c == '#');
        let hashes = self.at - from.0;
        if self.peek() != Some('"') {
            self.push(Kind::Symbol, from);
            return;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        self.bump();
        while !self.starts_with(&end) {
            if self.bump().is_none() {
                self.out.flaws.push((Flaw::Text, from.1, from.2));
                break;
            }
        }
        for _ in 0..end.len() {
            self.bump();
        }
        self.push(Kind::Text, from);
    }

    fn template(&mut self, from: (usize, u32, u32), depth: usize) {
        let place = self.out.tokens.len();
        let mut kind = Kind::PlainTemplate;
        let outer = self.nested;
        self.bump();
        loop {
            if self.starts_with("${") {
                kind = Kind::Template;
                self.bump();
                self.bump();
                self.nested = true;
                self.run(depth + 1);
                self.nested = outer;
                self.bump();
                continue;
            }
            match self.bump() {
                Some('`') => break,
                Some('\\') => {
                    self.bump();
                }
                Some(_) => {}
                None => {
                    self.out.flaws.push((Flaw::Template, from.1, from.2));
                    break;
                }
            }
        }
        // The whole string comes before its parts.
        self.push(kind, from);
        self.out.tokens[place..].rotate_right(1);
    }

    fn character(&mut self, from: (usize, u32, u32)) {
        self.bump();
        while let Some(c) = self.peek() {
            if c == '\n' {
                break;
            }
            self.bump();
            if c == '\\' {
                self.bump();
            } else if c == '\'' {
                break;
            }
        }
        self.push(Kind::Char, from);
    }
}

/// The text that a string literal stands for; unknown escapes stay as they are.
pub fn unquote(literal: &str) -> String {
    let inner = literal.trim_matches('#');
    let Some(quote @ ('"' | '`')) = inner.chars().next() else { return literal.to_owned() };
    let inner = inner.strip_prefix(quote).unwrap_or(inner);
    let inner = inner.strip_suffix(quote).unwrap_or(inner);
    if literal.starts_with('#') || quote == '`' {
        return inner.to_owned();
    }
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('\n') => {
                // A string goes on after a backslash at the end of the line.
                let rest = chars.as_str().trim_start();
                chars = rest.chars();
            }
            Some(length @ ('x' | 'u' | 'U')) => {
                let digits = match length {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let code: String = chars.by_ref().take(digits).collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

/// The text with the words `and`, `or`, `not` written as Rhai's operators, every other character in its place.
pub fn with_operators(source: &str, tokens: &[Token]) -> String {
    let mut out = String::with_capacity(source.len());
    let mut copied = 0;
    for (position, token) in tokens.iter().enumerate() {
        let word = token.text(source);
        let after_dot = position > 0 && tokens[position - 1].text(source) == ".";
        if token.kind != Kind::Word || after_dot {
            continue;
        }
        let operator = match word {
            "and" => "&& ",
            "or" => "||",
            "not" => match tokens.get(position + 1) {
                // `x not in list`: Rhai wants its `!in` in one piece.
                Some(next) if next.text(source) == "in" && source[token.end..next.start].ends_with(' ') => {
                    out.push_str(&source[copied..token.start]);
                    out.push_str("   ");
                    out.push_str(&source[token.end..next.start - 1]);
                    out.push('!');
                    copied = next.start;
                    continue;
                }
                _ => "!  ",
            },
            _ => continue,
        };
        out.push_str(&source[copied..token.start]);
        out.push_str(operator);
        copied = token.end;
    }
    out.push_str(&source[copied..]);
    out
}
