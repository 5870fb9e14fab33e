//! Marks inside rendered text.
//!
//! Templates yield plain text in which references, blanks and lawyer's marks are set between Unicode noncharacters.
//! Noncharacters never occur in exchanged text, and [`guard`] takes them out of every fact, so no answer can forge a mark
//! or break a table: what a person typed stays what it is, text.

/// Opens a mark.
pub(super) const OPEN: char = '\u{FDD0}';
/// Separates the parts of a mark.
pub(super) const PART: char = '\u{FDD1}';
/// Closes a mark.
pub(super) const CLOSE: char = '\u{FDD2}';
/// A `|` that came with a fact.
pub(super) const BAR: char = '\u{FDD3}';
/// A line break that came with a fact.
pub(super) const BREAK: char = '\u{FDD4}';
/// Stands before a fact, so that its first character is not read as markup; has no meaning of its own.
pub(super) const SHIELD: char = '\u{FDD5}';
/// A `*` that came with a fact.
pub(super) const STAR: char = '\u{FDD6}';

/// Longest fact that is printed, in characters; the rest is cut with an ellipsis.
pub(crate) const LONGEST_FACT: usize = 20_000;

/// Makes text from outside safe to stand in a rendered template.
///
/// Drops control characters, noncharacters and invisible direction overrides (they could make a contract read differently
/// from what it says), keeps line breaks as soft breaks, and shields markup characters. Letters of every script stay.
pub(crate) fn guard(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 4);
    safe.push(SHIELD);
    let trimmed = text.trim();
    for (count, c) in trimmed.chars().enumerate() {
        if count == LONGEST_FACT {
            safe.push('…');
            break;
        }
        match c {
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' => safe.push(BREAK),
            '\t' => safe.push(' '),
            '|' => safe.push(BAR),
            '*' => safe.push(STAR),
            c if forbidden(c) => {}
            c => safe.push(c),
        }
    }
    safe
}

/// Control characters, noncharacters, invisible direction overrides.
fn forbidden(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}')
        || c.is_control()
        || (c as u32 & 0xFFFE) == 0xFFFE
}

/// Like [`guard`] for text whose author may use the markup of clause texts.
pub(super) fn guard_markup(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\t', " ");
    lines.chars().filter(|c| *c == '\n' || !forbidden(*c)).collect()
}

/// Builds a mark of one kind with its parts, which may hold names that people typed: what would end a mark, a cell of a
/// table or a line is taken out or stands in.
pub(crate) fn mark(kind: char, parts: &[&str]) -> String {
    let mut text = String::from(OPEN);
    text.push(kind);
    for part in parts {
        text.push(PART);
        text.extend(part.chars().filter_map(|c| match c {
            OPEN | PART | CLOSE => None,
            '|' => Some(BAR),
            '\n' | '\r' | BREAK => Some(' '),
            c => Some(c),
        }));
    }
    text.push(CLOSE);
    text
}

/// A piece of rendered text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Mark(char, Vec<&'a str>),
}

/// Cuts rendered text into pieces. An unfinished mark is text without its brackets.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(OPEN) {
        if start > 0 {
            found.push(Piece::Text(&rest[..start]));
        }
        rest = &rest[start + OPEN.len_utf8()..];
        let Some(end) = rest.find(CLOSE) else { break };
        let mut parts = rest[..end].split(PART);
        if let Some(kind) = parts.next().and_then(|kind| kind.chars().next()) {
            found.push(Piece::Mark(kind, parts.collect()));
        }
        rest = &rest[end + CLOSE.len_utf8()..];
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// Turns the stand-ins of [`guard`] back into what was typed; soft breaks become `\n`.
pub(super) fn unguard(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            BAR => Some('|'),
            STAR => Some('*'),
            BREAK => Some('\n'),
            '\u{FDD0}'..='\u{FDEF}' => None,
            c => Some(c),
        })
        .collect()
}
