//! A standalone, accessible HTML page: landmarks, headings, real tables, print style, no script.

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Mark, Node};
use crate::words::Speech;
use crate::xml::Xml;

use super::shared::{
    SHEET_LINES, is_rtl, item_marker, level_key, mark_text, party_name, places, plain_text, provenance, status,
    who_key, why_lines,
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
    if ["ar", "he", "fa", "ur"].contains(&language) { "rtl" } else { "ltr" }
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
    let numbered = node.place == Place::Body;
    let (mut paragraph, mut item) = (0, 0);
    for block in &node.blocks {
        if !matches!(block, Block::Item(_)) {
            item = 0;
        }
        match block {
            Block::Paragraph(text) => {
                paragraph += 1;
                page.open("p", &[]);
                if let (true, Some(number)) = (numbered, node.number) {
                    page.leaf("span", &[("class", "number")], &format!("{number}.{paragraph}. "));
                }
                inlines(page, text, document, speech, main);
                page.close();
            }
            Block::Item(text) => {
                page.open("p", &[("class", "item")]);
                let marker = item_marker(speech, item);
                page.leaf("span", &[("class", "number")], &format!("{marker} "));
                inlines(page, text, document, speech, main);
                page.close();
                item += 1;
            }
            Block::Heading(text) => {
                page.open("h3", &[]);
                inlines(page, text, document, speech, main);
                page.close();
            }
            Block::Table { head, rows } => table(page, head, rows, document, speech, main),
        }
    }
    if main {
        why(page, node, speech);
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
