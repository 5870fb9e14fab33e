//! The draft as it is to be seen: every word, number and marker chosen, for writers that lay out pages.
//!
//! Such a writer needs a layout engine and therefore lives outside this crate; it takes a [`Paper`] and decides nothing
//! but the look.

use jiff::civil::Date;
use serde::Serialize;

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Mark, Node};
use crate::words::Speech;

use super::shared::{
    Marker, SHEET_LINES, column_weights, is_rtl_language, level_key, mark_text, party_name, places, provenance, status,
    watermark, who_key,
};

/// A draft in words and numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    /// Who wrote it, for the properties of the file.
    pub author: String,
    /// `DRAFT - not legal advice`, or who released it.
    pub status: String,
    /// Pack, trace and date.
    pub provenance: String,
    /// Date of the draft.
    pub date: Option<Date>,
    /// Printed across each page until an adviser has released the draft.
    pub watermark: Option<String>,
    /// The words for `page` and `of`.
    pub page: [String; 2],
    /// The working sheet in front.
    pub sheet: Sheet,
    /// Heading of the table of contents, where there is one.
    pub contents: Option<String>,
    /// The text, once per language; several stand side by side, part by part.
    pub columns: Vec<Column>,
    /// Places for signatures.
    pub signatures: Option<Grid>,
}

/// What to agree, what to confirm, what the checks found, what was left out.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Heading.
    pub title: String,
    /// That it is no part of the document.
    pub note: String,
    /// Its tables.
    pub parts: Vec<Grid>,
}

/// A table of plain words under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct Grid {
    /// Heading.
    pub title: String,
    /// Heads of the columns; may be empty.
    pub head: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
    /// Said under the table, or in its place if it has no rows.
    pub note: String,
}

/// The text in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Language tag with region, `en-GB`.
    pub tag: String,
    /// Is the language written from right to left?
    pub rtl: bool,
    /// Title.
    pub title: String,
    /// What it is about.
    pub subtitle: String,
    /// Clauses before the signatures.
    pub body: Vec<Part>,
    /// What follows the signatures.
    pub annexes: Vec<Part>,
}

/// A clause or annex.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Unique in the paper.
    pub id: String,
    /// `3.`, `Annex 2.`, or nothing.
    pub number: String,
    /// Heading.
    pub title: String,
    /// Tag of the language it is really written in.
    pub tag: String,
    /// Its text.
    pub pieces: Vec<Piece>,
}

/// A piece of a clause.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Piece {
    /// A paragraph with the items of the list under it.
    Paragraph {
        /// `3.1`, or nothing.
        number: String,
        /// Its text.
        text: Vec<Run>,
        /// Marker and text of each item.
        items: Vec<Item>,
    },
    /// A heading without a number.
    Heading {
        /// Its text.
        text: Vec<Run>,
    },
    /// A table; every row is as long as the head.
    Table {
        /// Heads of the columns.
        head: Vec<Vec<Run>>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Run>>>,
        /// How wide the columns are beside each other.
        widths: Vec<usize>,
    },
}

/// An item of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// `(a)` or `1)`.
    pub marker: String,
    /// Its text.
    pub text: Vec<Run>,
}

/// A run of text of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// What it is.
    pub kind: RunKind,
    /// The words; empty for a break.
    pub text: String,
    /// Id of the part that a reference points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

/// Sorts of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    /// Words.
    Text,
    /// A defined term.
    Strong,
    /// A line break.
    Break,
    /// The number of another part.
    Reference,
    /// To be agreed.
    Agree,
    /// To be confirmed by the legal adviser.
    Lawyer,
    /// A blank that was filled.
    Filled,
}

/// Chooses words, numbers and markers for a draft; a bilingual draft has two columns.
pub fn paper(library: &Library, draft: &Draft) -> Paper {
    let document = &draft.document;
    let speech = library.words().of(&document.language);
    let columns = draft.documents().enumerate().map(|(index, one)| {
        let speech = library.words().of(&one.language);
        Reader { library, document: one, speech, index }.column()
    });
    Paper {
        author: speech.say("author").to_owned(),
        status: status(document, speech),
        provenance: provenance(document, speech),
        date: document.provenance.date,
        watermark: watermark(document, speech).map(str::to_owned),
        page: ["page", "of"].map(|key| speech.say(key).to_owned()),
        sheet: sheet(draft, speech),
        contents: document.has_contents().then(|| speech.say("contents").to_owned()),
        columns: columns.collect(),
        signatures: document.signatures.then(|| signatures(document, speech)),
    }
}

/// The working sheet of a draft.
pub(super) fn sheet(draft: &Draft, speech: Speech<'_>) -> Sheet {
    let points = |confirm: bool, heading| {
        let points: Vec<_> = draft.open.iter().filter(|point| point.confirm == confirm).collect();
        let row = |point: &&crate::OpenPoint| {
            vec![point.label.clone(), speech.say(who_key(point.who)).to_owned(), places(draft, point, speech)]
        };
        Grid {
            title: format!("{} ({})", speech.say(heading), points.len()),
            head: ["open-point", "who", "where"].map(|key| speech.say(key).to_owned()).to_vec(),
            rows: points.iter().take(SHEET_LINES).map(row).collect(),
            note: match points.len() {
                0 => speech.say("nothing-open").to_owned(),
                count if count > SHEET_LINES => format!("+ {}", count - SHEET_LINES),
                _ => String::new(),
            },
        }
    };
    let list = |heading, rows: Vec<Vec<String>>| Grid {
        title: speech.say(heading).to_owned(),
        head: Vec::new(),
        rows,
        note: String::new(),
    };
    let found = draft.findings.iter().take(SHEET_LINES);
    let found = found.map(|one| vec![speech.say(level_key(one)).to_owned(), one.message.clone()]).collect();
    let out = draft.left_out.iter().map(|out| vec![out.title.clone(), out.reason.clone()]).collect();
    let mut parts =
        vec![points(false, "to-agree"), points(true, "to-confirm"), list("checks", found), list("left-out", out)];
    parts.retain(|grid| !grid.rows.is_empty() || !grid.note.is_empty());
    Sheet { title: speech.say("working-sheet").to_owned(), note: speech.say("working-sheet-note").to_owned(), parts }
}

/// A row for each party.
pub(super) fn signatures(document: &Document, speech: Speech<'_>) -> Grid {
    let head = ["signature-for", "signature-name", "signature-date", "signature-sign"];
    let row = |(index, party): (usize, &crate::Party)| {
        let signer = party.represented_by.as_ref().map(|name| name.text("").to_owned()).unwrap_or_default();
        vec![party_name(&party.name, index, speech), signer, String::new(), String::new()]
    };
    Grid {
        title: speech.say("signatures").to_owned(),
        head: head.map(|key| speech.say(key).to_owned()).to_vec(),
        rows: document.parties.iter().enumerate().map(row).collect(),
        note: String::new(),
    }
}

/// Reads one language of a draft.
struct Reader<'a> {
    library: &'a Library,
    document: &'a Document,
    speech: Speech<'a>,
    index: usize,
}

impl Reader<'_> {
    fn column(&self) -> Column {
        let document = self.document;
        let parts = |annex: bool| document.nodes.iter().filter(move |node| (node.place == Place::Annex) == annex);
        Column {
            tag: self.speech.tag(&document.language).to_owned(),
            rtl: is_rtl_language(&document.language),
            title: document.title.clone(),
            subtitle: document.subtitle.clone(),
            body: parts(false).map(|node| self.part(node)).collect(),
            annexes: parts(true).map(|node| self.part(node)).collect(),
        }
    }

    fn id(&self, node: &str) -> String {
        format!("{}:{node}", self.index)
    }

    fn part(&self, node: &Node) -> Part {
        Part {
            id: self.id(&node.id),
            number: node.number.map(|_| format!("{}.", node.label(self.speech))).unwrap_or_default(),
            title: node.title.clone(),
            tag: self.library.words().of(&node.language).tag(&node.language).to_owned(),
            pieces: self.pieces(node),
        }
    }

    /// The blocks, with the items of a list gathered under their paragraph.
    fn pieces(&self, node: &Node) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (marker, block) in node.lines(self.speech) {
            let (number, marker) = match marker {
                Marker::None => (String::new(), String::new()),
                Marker::Number(number) => (number, String::new()),
                Marker::Item(marker) => (String::new(), marker),
            };
            match block {
                Block::Paragraph(text) => {
                    pieces.push(Piece::Paragraph { number, text: self.runs(text), items: Vec::new() });
                }
                Block::Item(text) => {
                    if !matches!(pieces.last(), Some(Piece::Paragraph { .. })) {
                        pieces.push(Piece::Paragraph { number, text: Vec::new(), items: Vec::new() });
                    }
                    if let Some(Piece::Paragraph { items, .. }) = pieces.last_mut() {
                        items.push(Item { marker, text: self.runs(text) });
                    }
                }
                Block::Heading(text) => pieces.push(Piece::Heading { text: self.runs(text) }),
                Block::Table { head, rows } => pieces.push(Piece::Table {
                    head: self.cells(head),
                    rows: rows.iter().map(|row| self.cells(row)).collect(),
                    widths: column_weights(
                        std::iter::once(head.as_slice()).chain(rows.iter().map(Vec::as_slice)),
                        self.speech,
                    ),
                }),
            }
        }
        pieces
    }

    fn cells(&self, cells: &[Vec<Inline>]) -> Vec<Vec<Run>> {
        cells.iter().map(|cell| self.runs(cell)).collect()
    }

    fn runs(&self, inlines: &[Inline]) -> Vec<Run> {
        inlines.iter().map(|inline| self.run(inline)).collect()
    }

    fn run(&self, inline: &Inline) -> Run {
        let plain = |kind, text: &str| Run { kind, text: text.to_owned(), target: None };
        match inline {
            Inline::Text(text) => plain(RunKind::Text, text),
            Inline::Strong(text) => plain(RunKind::Strong, text),
            Inline::Break => plain(RunKind::Break, ""),
            Inline::Reference { target, cached, .. } => {
                let target = self.document.node(target).map(|node| self.id(&node.id));
                Run { kind: RunKind::Reference, text: cached.clone(), target }
            }
            Inline::Blank(mark) => self.mark(mark, RunKind::Agree),
            Inline::Lawyer(mark) => self.mark(mark, RunKind::Lawyer),
        }
    }

    fn mark(&self, mark: &Mark, open: RunKind) -> Run {
        let kind = if mark.filled.is_some() { RunKind::Filled } else { open };
        Run { kind, text: mark_text(mark, open == RunKind::Lawyer, self.speech), target: None }
    }
}
