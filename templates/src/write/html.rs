//! A standalone, accessible HTML page: landmarks, headings, real tables, print style, no script.

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Mark, Node};
use crate::words::Speech;
use crate::xml::Xml;

use super::compare::{BlockStep, Change, Comparison, NodeStep};
use super::shared::{
    SHEET_LINES, is_rtl, is_rtl_language, item_marker, level_key, mark_text, party_name, places, plain_text,
    provenance, status, who_key, why_lines,
};

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

/// The working sheet: what to agree, what to confirm, what the checks found.
fn sheet(page: &mut Xml, draft: &Draft, speech: Speech<'_>) {
    page.open("aside", &[("class", "sheet"), ("aria-labelledby", "sheet")]);
    page.leaf("h2", &[("id", "sheet")], speech.say("working-sheet"));
    page.leaf("p", &[], speech.say("working-sheet-note"));
    for (confirm, heading) in [(false, "to-agree"), (true, "to-confirm")] {
        let points: Vec<_> = draft.open.iter().filter(|point| point.confirm == confirm).collect();
        page.leaf("h3", &[], speech.say(heading));
        if points.is_empty() {
            page.leaf("p", &[], speech.say("nothing-open"));
            continue;
        }
        page.open("table", &[]).open("thead", &[]).open("tr", &[]);
        for head in ["open-point", "who", "where"] {
            page.leaf("th", &[("scope", "col")], speech.say(head));
        }
        page.close().close().open("tbody", &[]);
        for point in points.iter().take(SHEET_LINES) {
            page.open("tr", &[]).leaf("td", &[], &point.label);
            page.leaf("td", &[], speech.say(who_key(point.who)));
            page.leaf("td", &[], &places(draft, point, speech)).close();
        }
        page.close().close();
        if points.len() > SHEET_LINES {
            page.leaf("p", &[], &format!("+ {}", points.len() - SHEET_LINES));
        }
    }
    if !draft.findings.is_empty() {
        page.leaf("h3", &[], speech.say("checks"));
        page.open("ul", &[]);
        for finding in draft.findings.iter().take(SHEET_LINES) {
            page.open("li", &[]).leaf("strong", &[], speech.say(level_key(finding)));
            page.text(": ").text(&finding.message).close();
        }
        page.close();
    }
    page.close();
}

fn single(page: &mut Xml, document: &Document, speech: Speech<'_>) {
    heading(page, document);
    let numbered: Vec<_> = document.nodes.iter().filter(|node| node.number.is_some()).collect();
    if numbered.len() > 8 {
        page.open("nav", &[("aria-labelledby", "toc")]);
        page.leaf("h2", &[("id", "toc")], speech.say("contents"));
        page.open("ul", &[]);
        for node in numbered {
            page.open("li", &[]);
            page.leaf("a", &[("href", &format!("#{}", node.id))], &title(node, speech));
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

fn title(node: &Node, speech: Speech<'_>) -> String {
    match (node.place, node.number) {
        (Place::Annex, Some(number)) => format!("{} {number}. {}", speech.say("annex"), node.title),
        (_, Some(number)) => format!("{number}. {}", node.title),
        (_, None) => node.title.clone(),
    }
}

fn section(page: &mut Xml, node: &Node, document: &Document, speech: Speech<'_>, main: bool) {
    let id = if main { node.id.clone() } else { format!("{}-{}", node.id, document.language) };
    page.open("section", &[("id", &id), ("lang", &node.language), ("dir", direction(&node.language))]);
    page.leaf("h2", &[], &title(node, speech));
    let mut counter = Counter::new(node, speech);
    for block in &node.blocks {
        let number = counter.next(block);
        self::block(page, block, &number, document, speech, main);
    }
    if main {
        why(page, node, speech);
    }
    page.close();
}

/// Numbers paragraphs and items as a reader sees them.
struct Counter<'a> {
    node: &'a Node,
    speech: Speech<'a>,
    paragraph: usize,
    item: usize,
}

impl<'a> Counter<'a> {
    fn new(node: &'a Node, speech: Speech<'a>) -> Self {
        Self { node, speech, paragraph: 0, item: 0 }
    }

    /// The number that stands before the next block; empty where there is none.
    fn next(&mut self, block: &Block) -> String {
        if !matches!(block, Block::Item(_)) {
            self.item = 0;
        }
        match block {
            Block::Paragraph(_) => {
                self.paragraph += 1;
                let number = self.node.number.filter(|_| self.node.place == Place::Body);
                number.map(|number| format!("{number}.{}. ", self.paragraph)).unwrap_or_default()
            }
            Block::Item(_) => {
                self.item += 1;
                format!("{} ", item_marker(self.speech, self.item - 1))
            }
            Block::Heading(_) | Block::Table { .. } => String::new(),
        }
    }
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
        let number = counter.next(block);
        self::block(&mut page, block, &number, document, speech, true);
    }
    page.finish()
}

/// What happened to a clause between two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// It is in both, word for word.
    Same,
    /// It is in both with other words.
    Changed,
    /// It is new.
    Inserted,
    /// It is gone.
    Deleted,
    /// It stands at another place; this is the new one, or the old one it left.
    Elsewhere,
}

/// A clause in a comparison of two documents.
#[derive(Clone, Debug)]
pub struct ClauseChange {
    /// Id of the clause.
    pub id: String,
    /// Number and heading, in the newer document where it is there.
    pub title: String,
    /// What happened to it.
    pub moved: Moved,
    /// Its text as HTML with `<ins>` and `<del>`.
    pub html: String,
}

/// Compares two documents clause by clause, both in the language of the newer one.
pub fn changes_html(library: &Library, old: &Document, new: &Document) -> Vec<ClauseChange> {
    let speech = library.words().of(&new.language);
    let comparison = Comparison { old, new, speech };
    let steps = [Place::Preamble, Place::Body, Place::Annex].into_iter().flat_map(|place| comparison.nodes(place));
    let whole = |node: &Node, document: &Document, change: Change, other: &Document| {
        let mut page = Xml::fragment();
        let mut counter = Counter::new(node, speech);
        for block in &node.blocks {
            let number = counter.next(block);
            marked(&mut page, block, &number, document, speech, change);
        }
        let moved = match change {
            _ if other.node(&node.id).is_some() => Moved::Elsewhere,
            Change::Deleted => Moved::Deleted,
            _ => Moved::Inserted,
        };
        ClauseChange { id: node.id.clone(), title: title(node, speech), moved, html: page.finish() }
    };
    let step = |step| match step {
        NodeStep::Both(before, after) => both(&comparison, before, after),
        NodeStep::Deleted(node) => whole(node, old, Change::Deleted, new),
        NodeStep::Inserted(node) => whole(node, new, Change::Inserted, old),
    };
    steps.map(step).collect()
}

fn both(comparison: &Comparison<'_>, old: &Node, new: &Node) -> ClauseChange {
    let speech = comparison.speech;
    let mut page = Xml::fragment();
    let mut counter = Counter::new(new, speech);
    let mut same = old.title == new.title;
    if !same {
        page.open("p", &[]).leaf("del", &[], &old.title).text(" ").leaf("ins", &[], &new.title).close();
    }
    for step in comparison.blocks(old, new) {
        same &= matches!(step, BlockStep::Same(_));
        match step {
            BlockStep::Same(block) => {
                let number = counter.next(block);
                self::block(&mut page, block, &number, comparison.new, speech, true);
            }
            BlockStep::Deleted(block) => marked(&mut page, block, "", comparison.old, speech, Change::Deleted),
            BlockStep::Inserted(block) => {
                let number = counter.next(block);
                marked(&mut page, block, &number, comparison.new, speech, Change::Inserted);
            }
            BlockStep::Changed(block, runs) => {
                let number = counter.next(block);
                open_line(&mut page, block, &number);
                for run in &runs {
                    let tag = tag(run.change);
                    if let Some(tag) = tag {
                        page.open(tag, &[]);
                    }
                    inlines(&mut page, &run.text, comparison.new, speech, true);
                    if tag.is_some() {
                        page.close();
                    }
                }
                page.close();
            }
        }
    }
    let moved = if same { Moved::Same } else { Moved::Changed };
    ClauseChange { id: new.id.clone(), title: title(new, speech), moved, html: page.finish() }
}

fn tag(change: Change) -> Option<&'static str> {
    match change {
        Change::None => None,
        Change::Inserted => Some("ins"),
        Change::Deleted => Some("del"),
    }
}

/// A block that is new or gone as a whole.
fn marked(page: &mut Xml, block: &Block, number: &str, document: &Document, speech: Speech<'_>, change: Change) {
    let Some(tag) = tag(change) else { return self::block(page, block, number, document, speech, true) };
    match block {
        Block::Table { head, rows } => {
            page.open(tag, &[("class", "block")]);
            table(page, head, rows, document, speech, true);
        }
        Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => {
            open_line(page, block, number);
            page.open(tag, &[]);
            inlines(page, text, document, speech, true);
            page.close();
        }
    }
    page.close();
}

fn table(
    page: &mut Xml,
    head: &[Vec<Inline>],
    rows: &[Vec<Vec<Inline>>],
    document: &Document,
    speech: Speech<'_>,
    main: bool,
) {
    page.open(
        "div",
        &[
            ("class", "scroll"),
            ("tabindex", "0"),
            ("role", "group"),
            ("aria-label", &plain_text(head.first().map_or(&[][..], Vec::as_slice), speech)),
        ],
    );
    page.open("table", &[]).open("thead", &[]).open("tr", &[]);
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
    page.open("table", &[]).open("thead", &[]).open("tr", &[]);
    for head in ["signature-for", "signature-name", "signature-date", "signature-sign"] {
        page.leaf("th", &[("scope", "col")], speech.say(head));
    }
    page.close().close().open("tbody", &[]);
    for (index, party) in document.parties.iter().enumerate() {
        page.open("tr", &[]).leaf("td", &[], &party_name(&party.name, index, speech));
        let signer = party.represented_by.as_ref().map(|name| name.text("").to_owned()).unwrap_or_default();
        page.leaf("td", &[], &signer).leaf("td", &[], "").leaf("td", &[], "").close();
    }
    page.close().close().close().close();
}
