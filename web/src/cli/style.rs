//! Colour and width on a terminal; plain text everywhere else.

use std::io::IsTerminal;

/// How to decorate text.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    colour: bool,
}

impl Style {
    /// Colours only when the output is a terminal and nobody asked for none (<https://no-color.org>).
    pub fn of_output() -> Self {
        Self { colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() }
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// A heading.
    pub fn heading(self, text: &str) -> String {
        self.paint("1", text)
    }
    /// Something good.
    pub fn good(self, text: &str) -> String {
        self.paint("32", text)
    }
    /// Something doubtful.
    pub fn doubt(self, text: &str) -> String {
        self.paint("33", text)
    }
    /// Something ruled out.
    pub fn bad(self, text: &str) -> String {
        self.paint("31", text)
    }
    /// Something secondary.
    pub fn quiet(self, text: &str) -> String {
        self.paint("2", text)
    }
}

/// Breaks text into lines of at most `width` characters, each after `indent` blanks.
pub fn wrap(text: &str, width: usize, indent: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let size = word.chars().count();
        if length > 0 && length + 1 + size > width.saturating_sub(indent) {
            out.push('\n');
            length = 0;
        }
        if length == 0 {
            out.push_str(&" ".repeat(indent));
        } else {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += size;
    }
    out
}
