//! What several writers need: item letters, footers, the lines of a margin note, direction of writing.

use jiff::civil::Date;

use crate::Localized;
use crate::draft::{Draft, Finding, Level, OpenPoint};
use crate::library::{Place, Standing, Who};
use crate::model::{Block, Document, Inline, Mark, Node};
use crate::words::Speech;

/// Open points and findings printed on the working sheet; more are counted, not listed.
pub(super) const SHEET_LINES: usize = 300;

/// At most `units` UTF-16 units of a text, the measure of Word and Excel; an ellipsis shows that it was longer.
pub(super) fn cut(text: &str, units: usize) -> String {
    if text.encode_utf16().count() <= units {
        return text.to_owned();
    }
    let mut left = units.saturating_sub(1);
    let fits = |c: &char| left.checked_sub(c.len_utf16()).inspect(|rest| left = *rest).is_some();
    text.chars().take_while(fits).chain(['…']).collect()
}

/// `a`, `b`, ... `z`, `aa`, ...
pub(super) fn letter(index: usize) -> String {
    let mut index = index;
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(index % 26).unwrap_or(0)));
        if index < 26 {
            break;
        }
        index = index / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// The marker of the item with this index (from 0): `(a)` or `1)`.
pub(super) fn item_marker(speech: Speech<'_>, index: usize) -> String {
    let number = (index + 1).to_string();
    speech.fill("item-marker", &[("letter", &letter(index)), ("number", &number)])
}

/// What stands before a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// Nothing: headings, tables, paragraphs outside numbered clauses.
    None,
    /// The number of a paragraph, `3.1`.
    Number(String),
    /// The marker of an item, `(a)` or `1)`.
    Item(String),
}

impl Marker {
    /// As it stands in a line, with the space after it.
    pub fn before_text(&self) -> String {
        match self {
            Self::None => String::new(),
            Self::Number(number) => format!("{number}. "),
            Self::Item(marker) => format!("{marker} "),
        }
    }
}

/// Numbers the blocks of a clause one after the other; every format counts with it.
pub(super) struct Counter<'a> {
    chapter: Option<u32>,
    speech: Speech<'a>,
    paragraph: usize,
    item: usize,
}

impl<'a> Counter<'a> {
    pub fn new(node: &Node, speech: Speech<'a>) -> Self {
        let chapter = node.number.filter(|_| node.place == Place::Body);
        Self { chapter, speech, paragraph: 0, item: 0 }
    }

    /// What stands before the next block.
    pub fn next(&mut self, block: &Block) -> Marker {
        if let Block::Item(_) = block {
            self.item += 1;
            return Marker::Item(item_marker(self.speech, self.item - 1));
        }
        self.item = 0;
        match (block, self.chapter) {
            (Block::Paragraph(_), Some(chapter)) => {
                self.paragraph += 1;
                Marker::Number(format!("{chapter}.{}", self.paragraph))
            }
            _ => Marker::None,
        }
    }
}

impl Node {
    /// `Annex 2` or `3`; empty in the preamble.
    pub(super) fn label(&self, speech: Speech<'_>) -> String {
        match (self.place, self.number) {
            (Place::Annex, Some(number)) => format!("{} {number}", speech.say("annex")),
            (_, Some(number)) => number.to_string(),
            (_, None) => String::new(),
        }
    }

    /// The title behind its label: `Annex 2. Price`.
    pub(super) fn heading(&self, speech: Speech<'_>) -> String {
        match self.number {
            Some(_) => format!("{}. {}", self.label(speech), self.title),
            None => self.title.clone(),
        }
    }

    /// The blocks, each with what stands before it.
    pub(super) fn lines<'a>(&'a self, speech: Speech<'a>) -> impl Iterator<Item = (Marker, &'a Block)> {
        let mut counter = Counter::new(self, speech);
        self.blocks.iter().map(move |block| (counter.next(block), block))
    }
}

/// `[to be agreed: start date]`, or what was filled in.
pub(super) fn mark_text(mark: &Mark, lawyer: bool, speech: Speech<'_>) -> String {
    let word = speech.say(if lawyer { "lawyer" } else { "agree" });
    mark.filled.clone().unwrap_or_else(|| format!("[{word}: {}]", mark.label))
}

/// One piece of text as plain words.
pub(super) fn inline_text(inline: &Inline, speech: Speech<'_>) -> String {
    match inline {
        Inline::Text(text) | Inline::Strong(text) => text.clone(),
        Inline::Break => "\n".to_owned(),
        Inline::Reference { cached, .. } => cached.clone(),
        Inline::Blank(mark) => mark_text(mark, false, speech),
        Inline::Lawyer(mark) => mark_text(mark, true, speech),
    }
}

/// A run of text as plain words.
pub(super) fn plain_text(inlines: &[Inline], speech: Speech<'_>) -> String {
    inlines.iter().map(|inline| inline_text(inline, speech)).collect()
}

/// A block as plain words; cells of a table are set apart by bars.
pub(super) fn block_text(block: &Block, speech: Speech<'_>) -> String {
    match block {
        Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => plain_text(text, speech),
        Block::Table { head, rows } => {
            let cells = head.iter().chain(rows.iter().flatten());
            cells.map(|cell| plain_text(cell, speech)).collect::<Vec<_>>().join(" | ")
        }
    }
}

/// Width of a line of a table across the page, in tenths of a letter.
const LINE: usize = 1020;
/// What the edges of a cell take, in tenths of a letter.
const EDGES: usize = 23;

/// What a word takes, in tenths of a letter: letters of the head are bold, figures and signs are narrower than letters.
fn word_width(word: &str, head: bool) -> usize {
    let width = |c: char| match (head, c.is_alphabetic()) {
        (true, _) => 12,
        (_, true) => 11,
        (_, false) => 9,
    };
    word.chars().map(width).sum()
}

/// How wide the columns of a table are beside each other, in tenths of a letter: wide enough for its longest word, and of
/// the rest of the line the more, the more its longest cell says. The first row is the head, in bold letters.
pub(super) fn column_weights<'a>(rows: impl Iterator<Item = &'a [Vec<Inline>]>, speech: Speech<'_>) -> Vec<usize> {
    // What a column needs for its longest word, and what it would like to have.
    let mut columns: Vec<(usize, usize)> = Vec::new();
    for (index, row) in rows.enumerate() {
        columns.resize(columns.len().max(row.len()), (0, 0));
        for ((need, wish), cell) in columns.iter_mut().zip(row) {
            let text = plain_text(cell, speech);
            let word = text.split([' ', '/', '-']).map(|word| word_width(word, index == 0)).max().unwrap_or(0);
            *need = (word + EDGES).clamp(60, 300).max(*need);
            *wish = (text.chars().count().isqrt() * 20).clamp(60, 300).max(*wish).max(*need);
        }
    }
    let need: usize = columns.iter().map(|(need, _)| need).sum();
    let more: usize = columns.iter().map(|(need, wish)| wish - need).sum();
    let room = LINE.saturating_sub(need).min(more);
    columns.into_iter().map(|(need, wish)| need + (wish - need) * room / more.max(1)).collect()
}

/// `pack ua 2026.1.0 (abc123) | trace def456 | 21 November 2026`.
pub(super) fn provenance(document: &Document, speech: Speech<'_>) -> String {
    let origin = &document.provenance;
    let mut parts = Vec::new();
    if !origin.pack.is_empty() {
        let hash = short(&origin.pack_hash);
        let hash = if hash.is_empty() { String::new() } else { format!(" ({hash})") };
        parts.push(format!("{} {} {}{hash}", speech.say("pack"), origin.pack, origin.pack_version));
    }
    if !origin.trace_hash.is_empty() {
        parts.push(format!("{} {}", speech.say("trace"), short(&origin.trace_hash)));
    }
    parts.extend(origin.date.map(|date| speech.day(date)));
    parts.join(" | ")
}

/// Midnight of a day as the time stamp that office files want.
pub(super) fn stamp(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn short(hash: &str) -> String {
    hash.chars().take(12).collect()
}

/// `DRAFT - not legal advice`, or who released it.
pub(super) fn status(document: &Document, speech: Speech<'_>) -> String {
    match &document.sign_off {
        None => speech.say(if document.excluded { "draft-line-excluded" } else { "draft-line" }).to_owned(),
        Some(release) => {
            let date = release.date.map(|date| speech.day(date)).unwrap_or_default();
            speech.fill("released", &[("by", &release.by), ("date", &date)])
        }
    }
}

/// The word across every page of a draft; nothing once it is released.
pub(super) fn watermark<'a>(document: &Document, speech: Speech<'a>) -> Option<&'a str> {
    document.is_draft().then(|| speech.say(if document.excluded { "draft-excluded" } else { "draft" }))
}

/// Name of a party, or a blank.
pub(super) fn party_name(name: &Localized, index: usize, speech: Speech<'_>) -> String {
    let text = name.text("");
    if text.trim().is_empty() {
        let number = (index + 1).to_string();
        let party = speech.fill("party-number", &[("number", &number)]);
        format!("[{}: {}]", speech.say("agree"), speech.fill("party-name", &[("party", &party)]))
    } else {
        text.to_owned()
    }
}

/// The lines of the margin note: heading and text.
pub(super) fn why_lines(node: &Node, speech: Speech<'_>) -> Vec<(String, String)> {
    let why = &node.why;
    let mut lines = Vec::new();
    let mut add = |key, text: String| {
        if !text.is_empty() {
            lines.push((speech.say(key).to_owned(), text));
        }
    };
    if let Some(own) = &node.own {
        let library: Vec<_> = own.library.iter().map(|block| block_text(block, speech)).collect();
        add(if own.outdated { "why-own-outdated" } else { "why-own" }, library.join(" / "));
    }
    add("why-purpose", why.purpose.clone());
    let law: Vec<_> = why.law.iter().map(|ground| ground.text.as_str()).collect();
    add("why-law", law.join("; "));
    add("why-answers", why.answers.join("; "));
    let others: Vec<_> = node.options.iter().filter(|one| !one.chosen).map(|one| one.title.as_str()).collect();
    add("why-options", others.join("; "));
    add("why-open", open_labels(node).join("; "));
    add("why-notes", why.notes.join(" "));
    add("why-mistakes", why.mistakes.join(" "));
    add("why-sources", why.sources.join(", "));
    add("standing", speech.say(standing_key(why.standing)).to_owned());
    lines
}

fn open_labels(node: &Node) -> Vec<String> {
    let mut labels = Vec::new();
    for inline in node.blocks.iter().flat_map(Block::inlines) {
        if let Inline::Blank(mark) | Inline::Lawyer(mark) = inline
            && mark.filled.is_none()
            && !labels.contains(&mark.label)
        {
            labels.push(mark.label.clone());
        }
    }
    labels
}

fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Verified => "standing-verified",
        Standing::Read => "standing-read",
        Standing::Mixed => "standing-mixed",
        Standing::Recalled => "standing-recalled",
        Standing::Unsure => "standing-unsure",
    }
}

/// Word key for who settles a point.
pub(super) fn who_key(who: Who) -> &'static str {
    match who {
        Who::Mayor => "who-mayor",
        Who::Treasurer => "who-treasurer",
        Who::Lawyer => "who-lawyer",
    }
}

/// Word key for the level of a finding.
pub(super) fn level_key(finding: &Finding) -> &'static str {
    match finding.level {
        Level::Error => "level-error",
        Level::Warning => "level-warning",
        Level::Note => "level-note",
    }
}

/// Where an open point stands: numbers of clauses, `3, 7, Annex 2`.
pub(super) fn places(draft: &Draft, point: &OpenPoint, speech: Speech<'_>) -> String {
    let place = |id: &String| {
        let node = draft.document.node(id)?;
        Some(if node.number.is_some() { node.label(speech) } else { node.title.clone() })
    };
    point.places.iter().filter_map(place).collect::<Vec<_>>().join(", ")
}

/// Is the language written from right to left?
pub(super) fn is_rtl_language(language: &str) -> bool {
    let base = language.split('-').next().unwrap_or(language);
    ["ar", "he", "fa", "ur"].contains(&base)
}

/// Is the text written from right to left? Decided by its first strong letter.
pub(super) fn is_rtl(text: &str) -> bool {
    let rtl = |c: char| matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDCF | 0xFDF0..=0xFDFF | 0xFE70..=0xFEFE | 0x1E800..=0x1EFFF);
    text.chars().find(|c| c.is_alphabetic()).is_some_and(rtl)
}
