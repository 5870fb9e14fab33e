//! A standalone, accessible HTML page: landmarks, headings, real tables, print style, no script.

mod changes;

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Mark, Node};
use crate::words::Speech;
use crate::xml::Xml;

use super::paper::{self, Grid};
use super::shared::{Counter, is_rtl, is_rtl_language, mark_text, plain_text, provenance, status, why_lines};

pub use changes::{ClauseChange, Moved, changes_html};

const STYLE: &str = include_str!("page.css");

/// Writes the draft as one HTML page; a bilingual draft stands in two columns.
///
/// The page contains no script and loads nothing. Every text from outside is escaped.
pub fn html(library: &Library, draft: &Draft) -> String {
    let document = &draft.document;
    let speech = library.words().of(&document.language);
    let mut page = Xml::fragment();
    page.raw("<!DOCTYPE html>\n");
    page.open("html", &[("lang", &document.language), ("dir", direction(&document.language))]);
    page.open("head", &[]);
    page.empty("meta", &[("charset", "utf-8")]);
    page.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    let title = [document.title.as_str(), document.subtitle.as_str()];
    let title = title.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(": ");
    page.leaf("title", &[], &title);
    page.raw("<style>").raw(STYLE).raw("</style>");
    page.close();
    page.open("body", &[("class", if document.is_draft() { "draft" } else { "released" })]);
    sheet(&mut page, draft, speech);
    page.open("main", &[]);
    match &draft.second {
        None => single(&mut page, document, speech),
        Some(second) => double(&mut page, document, second, speech, library.words().of(&second.language)),
    }
    page.close();
    page.open("footer", &[]);
    page.leaf("p", &[], &status(document, speech));
    page.leaf("p", &[], &provenance(document, speech));
    page.finish()
}

fn direction(language: &str) -> &'static str {
    if is_rtl_language(language) { "rtl" } else { "ltr" }
}

/// The working sheet: what to agree, what to confirm, what the checks found, what was left out.
fn sheet(page: &mut Xml, draft: &Draft, speech: Speech<'_>) {
    let sheet = paper::sheet(draft, speech);
    page.open("aside", &[("class", "sheet"), ("aria-labelledby", "sheet")]);
    page.leaf("h2", &[("id", "sheet")], &sheet.title);
    page.leaf("p", &[], &sheet.note);
    for part in &sheet.parts {
        page.leaf("h3", &[], &part.title);
        if !part.rows.is_empty() {
            grid(page, part);
        }
        if !part.note.is_empty() {
            page.leaf("p", &[], &part.note);
        }
    }
    page.close();
}

/// A table of plain words.
fn grid(page: &mut Xml, grid: &Grid) {
    page.open("table", &[]);
    if !grid.head.is_empty() {
        page.open("thead", &[]).open("tr", &[]);
        for head in &grid.head {
            page.leaf("th", &[("scope", "col")], head);
        }
        page.close().close();
    }
    page.open("tbody", &[]);
    for row in &grid.rows {
        page.open("tr", &[]);
        for cell in row {
            page.leaf("td", &[], cell);
        }
        page.close();
    }
    page.close().close();
}

fn single(page: &mut Xml, document: &Document, speech: Speech<'_>) {
    heading(page, document);
    if document.has_contents() {
        page.open("nav", &[("aria-labelledby", "toc")]);
        page.leaf("h2", &[("id", "toc")], speech.say("contents"));
        page.open("ul", &[]);
        for node in document.numbered() {
            page.open("li", &[]);
            page.leaf("a", &[("href", &format!("#{}", node.id))], &node.heading(speech));
            page.close();
        }
        page.close().close();
    }
    for place in [Place::Preamble, Place::Body] {
        document.at(place).for_each(|node| section(page, node, document, speech, true));
    }
    if document.signatures {
        signatures(page, document, speech);
    }
    document.at(Place::Annex).for_each(|node| section(page, node, document, speech, true));
}

/// Two languages side by side, aligned clause by clause.
fn double(page: &mut Xml, left: &Document, right: &Document, first: Speech<'_>, second: Speech<'_>) {
    page.open("div", &[("class", "pair")]);
    for document in [left, right] {
        page.open("div", &[("lang", &document.language), ("dir", direction(&document.language))]);
        heading(page, document);
        page.close();
    }
    page.close();
    for place in [Place::Preamble, Place::Body, Place::Annex] {
        for node in left.at(place) {
            page.open("div", &[("class", "pair")]);
            section(page, node, left, first, true);
            match right.node(&node.id) {
                Some(other) => section(page, other, right, second, false),
                None => {
                    page.leaf("div", &[], "");
                }
            }
            page.close();
        }
        if place == Place::Body && left.signatures {
            signatures(page, left, first);
        }
    }
}

fn heading(page: &mut Xml, document: &Document) {
    page.open("header", &[]).leaf("h1", &[], &document.title);
    if !document.subtitle.is_empty() {
        page.leaf("p", &[("class", "subtitle")], &document.subtitle);
    }
    page.close();
}

fn section(page: &mut Xml, node: &Node, document: &Document, speech: Speech<'_>, main: bool) {
    let id = if main { node.id.clone() } else { format!("{}-{}", node.id, document.language) };
    page.open("section", &[("id", &id), ("lang", &node.language), ("dir", direction(&node.language))]);
    page.leaf("h2", &[], &node.heading(speech));
    for (marker, block) in node.lines(speech) {
        self::block(page, block, &marker.before_text(), document, speech, main);
    }
    if main {
        why(page, node, speech);
    }
    page.close();
}

fn block(page: &mut Xml, block: &Block, number: &str, document: &Document, speech: Speech<'_>, main: bool) {
    match block {
        Block::Table { head, rows } => table(page, head, rows, document, speech, main),
        Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => {
            open_line(page, block, number);
            inlines(page, text, document, speech, main);
            page.close();
        }
    }
}

/// Opens the element of a paragraph, item or heading and writes its number.
fn open_line(page: &mut Xml, block: &Block, number: &str) {
    match block {
        Block::Item(_) => page.open("p", &[("class", "item")]),
        Block::Heading(_) => page.open("h3", &[]),
        _ => page.open("p", &[]),
    };
    if !number.is_empty() {
        page.leaf("span", &[("class", "number")], number);
    }
}

/// The text of one clause as a piece of HTML, without its heading, for a page that sets it in a frame of its own.
/// References lead to `#<id of the clause>`. Every text from outside is escaped.
pub fn clause_html(library: &Library, document: &Document, node: &Node) -> String {
    blocks_html(library, document, node, &node.blocks)
}

/// Like [`clause_html`] for other blocks that could stand in the clause, such as the library's beside an own wording.
pub fn blocks_html(library: &Library, document: &Document, node: &Node, blocks: &[Block]) -> String {
    let speech = library.words().of(&document.language);
    let mut page = Xml::fragment();
    let mut counter = Counter::new(node, speech);
    for block in blocks {
        let number = counter.next(block).before_text();
        self::block(&mut page, block, &number, document, speech, true);
    }
    page.finish()
}

fn table(
    page: &mut Xml,
    head: &[Vec<Inline>],
    rows: &[Vec<Vec<Inline>>],
    document: &Document,
    speech: Speech<'_>,
    main: bool,
) {
    open_table(page, head, speech);
    page.open("thead", &[]).open("tr", &[]);
    for cell in head {
        page.open("th", &[("scope", "col")]);
        inlines(page, cell, document, speech, main);
        page.close();
    }
    page.close().close().open("tbody", &[]);
    for row in rows {
        page.open("tr", &[]);
        for cell in row {
            page.open("td", &[]);
            inlines(page, cell, document, speech, main);
            page.close();
        }
        page.close();
    }
    page.close().close().close();
}

/// Opens a table in a frame that scrolls where the table is wider than the page; both are to be closed.
fn open_table(page: &mut Xml, head: &[Vec<Inline>], speech: Speech<'_>) {
    let name = plain_text(head.first().map_or(&[][..], Vec::as_slice), speech);
    page.open("div", &[("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", &name)]);
    page.open("table", &[]);
}

fn inlines(page: &mut Xml, text: &[Inline], document: &Document, speech: Speech<'_>, main: bool) {
    for inline in text {
        match inline {
            Inline::Text(text) if is_rtl(text) => {
                page.leaf("bdi", &[], text);
            }
            Inline::Text(text) => {
                page.text(text);
            }
            Inline::Strong(text) => {
                page.leaf("strong", &[], text);
            }
            Inline::Break => {
                page.empty("br", &[]);
            }
            Inline::Reference { target, cached, .. } => {
                let id = if main { target.clone() } else { format!("{target}-{}", document.language) };
                page.leaf("a", &[("href", &format!("#{id}"))], cached);
            }
            Inline::Blank(mark) => blank(page, mark, false, speech),
            Inline::Lawyer(mark) => blank(page, mark, true, speech),
        }
    }
}

fn blank(page: &mut Xml, mark: &Mark, lawyer: bool, speech: Speech<'_>) {
    let class = match (&mark.filled, lawyer) {
        (Some(_), _) => "filled",
        (None, true) => "lawyer",
        (None, false) => "agree",
    };
    page.leaf("mark", &[("class", class), ("data-key", &mark.key)], &mark_text(mark, lawyer, speech));
}

fn why(page: &mut Xml, node: &Node, speech: Speech<'_>) {
    page.open("details", &[("class", "why")]).leaf("summary", &[], speech.say("why"));
    page.open("dl", &[]);
    for (heading, text) in why_lines(node, speech) {
        page.leaf("dt", &[], &heading).leaf("dd", &[], &text);
    }
    page.close().close();
}

fn signatures(page: &mut Xml, document: &Document, speech: Speech<'_>) {
    page.open("section", &[("class", "signatures")]).leaf("h2", &[], speech.say("signatures"));
    page.open(
        "div",
        &[("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", speech.say("signatures"))],
    );
    grid(page, &paper::signatures(document, speech));
    page.close().close();
}
