//! Akoma Ntoso 3.0 (OASIS LegalDocML): the document as data, with an `eId` for every clause, paragraph and item.
//!
//! Statutes are `act`, all other papers `doc`; both carry the same body. Blanks are `placeholder`s,
//! references are `ref`s to the `eId` of their target.

use std::collections::BTreeMap;

use jiff::civil::date;

use crate::Library;
use crate::draft::Draft;
use crate::library::{Genre, Place};
use crate::model::{Block, Document, Inline, Node};
use crate::words::Speech;
use crate::xml::Xml;

use super::shared::{item_marker, letter, mark_text, provenance, status};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes the draft as one Akoma Ntoso document; a bilingual draft becomes a collection of two.
pub fn akn(library: &Library, draft: &Draft) -> String {
    let mut xml = Xml::document();
    xml.open("akomaNtoso", &[("xmlns", NAMESPACE)]);
    match &draft.second {
        None => one(&mut xml, &draft.document, library.words().of(&draft.document.language), ""),
        Some(_) => {
            xml.open("documentCollection", &[("name", "bilingual")]);
            meta(&mut xml, &draft.document, library.words().of(&draft.document.language), "");
            xml.open("collectionBody", &[]);
            for (index, document) in draft.documents().enumerate() {
                let id = format!("cmp_{}", index + 1);
                xml.open("component", &[("eId", &id)]);
                // Ids are unique in the whole file: those inside a component begin with its own.
                one(&mut xml, document, library.words().of(&document.language), &format!("{id}__"));
                xml.close();
            }
            xml.close().close();
        }
    }
    xml.finish()
}

fn one(xml: &mut Xml, document: &Document, speech: Speech<'_>, prefix: &str) {
    let element = if document.genre == Genre::Statute { "act" } else { "doc" };
    xml.open(element, &[("name", &document.kind)]);
    meta(xml, document, speech, prefix);
    xml.open("preface", &[]);
    xml.open("longTitle", &[]).open("p", &[]).leaf("docTitle", &[], &document.title).close().close();
    if !document.subtitle.is_empty() {
        xml.leaf("p", &[], &document.subtitle);
    }
    xml.leaf("p", &[], &status(document, speech)).close();
    let writer = Writer { speech, prefix, ids: identifiers(document, prefix) };
    if document.at(Place::Preamble).next().is_some() {
        xml.open("preamble", &[]);
        for (index, node) in document.at(Place::Preamble).enumerate() {
            let id = format!("{prefix}recs_{}", index + 1);
            xml.open("container", &[("eId", &id), ("name", &node.id)]);
            xml.leaf("p", &[], &node.title);
            writer.blocks(xml, &node.blocks, &id);
            xml.close();
        }
        xml.close();
    }
    // `doc` has a main body, `act` a body; clauses are articles in both, inside a container of that name.
    xml.open(if element == "act" { "body" } else { "mainBody" }, &[]);
    document.at(Place::Body).for_each(|node| writer.article(xml, node));
    xml.close();
    if document.at(Place::Annex).next().is_some() {
        xml.open("attachments", &[]);
        for node in document.at(Place::Annex) {
            writer.attachment(xml, node, document);
        }
        xml.close();
    }
    xml.close();
}

/// `art_12` for the twelfth clause, `att_3` for the third annex.
fn identifiers(document: &Document, prefix: &str) -> BTreeMap<String, String> {
    let id = |node: &Node| {
        let sort = if node.place == Place::Annex { "att" } else { "art" };
        Some((node.id.clone(), format!("{prefix}{sort}_{}", node.number?)))
    };
    document.nodes.iter().filter_map(id).collect()
}

/// Identification, references and notes.
fn meta(xml: &mut Xml, document: &Document, speech: Speech<'_>, prefix: &str) {
    identification(xml, document, &document.kind, prefix);
    xml.open("references", &[("source", &format!("#{prefix}imc"))]);
    let (imc, editor) = (format!("{prefix}imc"), format!("{prefix}editor"));
    xml.empty(
        "TLCOrganization",
        &[("eId", &imc), ("href", "/ontology/organization/imc-advisor"), ("showAs", "IMC Advisor")],
    );
    xml.empty("TLCRole", &[("eId", &editor), ("href", "/ontology/role/editor"), ("showAs", "editor")]);
    xml.close();
    notes(xml, document, speech, prefix);
    xml.close();
}

/// Opens `meta` and writes the identification; the caller closes `meta`.
fn identification(xml: &mut Xml, document: &Document, name: &str, prefix: &str) {
    let (source, editor) = (format!("#{prefix}imc"), format!("#{prefix}editor"));
    // The format wants a date; a paper without one carries the first day that it can write.
    let date = document.provenance.date.unwrap_or(date(1, 1, 1)).to_string();
    let subject = if document.provenance.pack.is_empty() { "xx" } else { &document.provenance.pack };
    let clean =
        |text: &str| text.chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect::<String>();
    let language = clean(&document.language);
    let work = format!("/akn/{}/doc/{}/{}", clean(subject), date, clean(name));
    let expression = format!("{work}/{language}@{}", date);
    xml.open("meta", &[]).open("identification", &[("source", &source)]);
    for (element, uri) in
        [("FRBRWork", work), ("FRBRExpression", expression.clone()), ("FRBRManifestation", format!("{expression}.xml"))]
    {
        xml.open(element, &[]);
        xml.empty("FRBRthis", &[("value", &uri)]).empty("FRBRuri", &[("value", &uri)]);
        xml.empty("FRBRdate", &[("date", &date), ("name", "generation")]);
        xml.empty("FRBRauthor", &[("href", &source), ("as", &editor)]);
        match element {
            "FRBRWork" => {
                xml.empty("FRBRcountry", &[("value", &clean(subject))]);
            }
            "FRBRExpression" => {
                xml.empty("FRBRlanguage", &[("language", &language)]);
            }
            _ => {
                xml.empty("FRBRformat", &[("value", "application/xml")]);
            }
        }
        xml.close();
    }
    xml.close();
}

/// Why clauses are there: law and answers.
fn notes(xml: &mut Xml, document: &Document, speech: Speech<'_>, prefix: &str) {
    xml.open("notes", &[("source", &format!("#{prefix}imc"))]);
    xml.open("note", &[("eId", &format!("{prefix}note_provenance"))])
        .leaf("p", &[], &provenance(document, speech))
        .close();
    for (index, node) in document.nodes.iter().enumerate() {
        let law = node.why.law.iter().map(|ground| &ground.text);
        let lines: Vec<_> = law.chain(&node.why.answers).collect();
        if lines.is_empty() {
            continue;
        }
        xml.open("note", &[("eId", &format!("{prefix}note_{}", index + 1))]);
        for line in lines {
            xml.leaf("p", &[], line);
        }
        xml.close();
    }
    xml.close();
}

struct Writer<'a> {
    speech: Speech<'a>,
    prefix: &'a str,
    ids: BTreeMap<String, String>,
}

impl Writer<'_> {
    /// A clause: numbered paragraphs; items and tables belong to the paragraph before them.
    fn article(&self, xml: &mut Xml, node: &Node) {
        let number = node.number.unwrap_or_default();
        let id = format!("{}art_{number}", self.prefix);
        xml.open("article", &[("eId", &id)]);
        xml.leaf("num", &[], &format!("{number}.")).leaf("heading", &[], &node.title);
        let mut rest = node.blocks.as_slice();
        let mut count = 0;
        while !rest.is_empty() {
            count += 1;
            let head = usize::from(matches!(rest[0], Block::Paragraph(_)));
            let tail = rest[head..].iter().position(|block| matches!(block, Block::Paragraph(_)));
            let (group, after) = rest.split_at(tail.map_or(rest.len(), |tail| head + tail));
            self.paragraph(xml, group, &format!("{id}__para_{count}"), &format!("{number}.{count}."));
            rest = after;
        }
        if count == 0 {
            xml.open("content", &[]).leaf("p", &[], "").close();
        }
        xml.close();
    }

    fn paragraph(&self, xml: &mut Xml, group: &[Block], id: &str, number: &str) {
        xml.open("paragraph", &[("eId", id)]).leaf("num", &[], number);
        xml.open("content", &[]);
        self.blocks(xml, group, id);
        xml.close().close();
    }

    /// Blocks in running order; items are gathered into a list.
    fn blocks(&self, xml: &mut Xml, blocks: &[Block], id: &str) {
        let (mut item, mut lists, mut tables) = (0, 0, 0);
        for (index, block) in blocks.iter().enumerate() {
            match block {
                Block::Item(text) => {
                    if item == 0 {
                        lists += 1;
                        xml.open("blockList", &[("eId", &format!("{id}__list_{lists}"))]);
                    }
                    let eid = format!("{id}__list_{lists}__item_{}", letter(item));
                    xml.open("item", &[("eId", &eid)]).leaf("num", &[], &item_marker(self.speech, item));
                    xml.open("p", &[]);
                    self.inlines(xml, text);
                    xml.close().close();
                    item += 1;
                    if !matches!(blocks.get(index + 1), Some(Block::Item(_))) {
                        xml.close();
                        item = 0;
                    }
                }
                Block::Paragraph(text) | Block::Heading(text) => {
                    xml.open("p", &[]);
                    self.inlines(xml, text);
                    xml.close();
                }
                Block::Table { head, rows } => {
                    tables += 1;
                    xml.open("table", &[("eId", &format!("{id}__table_{tables}"))]);
                    self.row(xml, head, "th");
                    rows.iter().for_each(|row| self.row(xml, row, "td"));
                    xml.close();
                }
            }
        }
    }

    fn row(&self, xml: &mut Xml, row: &[Vec<Inline>], cell: &'static str) {
        xml.open("tr", &[]);
        for text in row {
            xml.open(cell, &[]).open("p", &[]);
            self.inlines(xml, text);
            xml.close().close();
        }
        xml.close();
    }

    fn attachment(&self, xml: &mut Xml, node: &Node, document: &Document) {
        let number = node.number.unwrap_or_default();
        let id = format!("{}att_{number}", self.prefix);
        xml.open("attachment", &[("eId", &id)]);
        xml.leaf("num", &[], &node.label(self.speech)).leaf("heading", &[], &node.title);
        xml.open("doc", &[("name", "annex")]);
        identification(xml, document, &format!("{}-{id}", document.kind), self.prefix);
        xml.close();
        xml.open("mainBody", &[]).open("division", &[("eId", &format!("{id}__dvs_1"))]).open("content", &[]);
        self.blocks(xml, &node.blocks, &id);
        if node.blocks.is_empty() {
            xml.leaf("p", &[], "");
        }
        xml.close().close().close().close().close();
    }

    fn inlines(&self, xml: &mut Xml, text: &[Inline]) {
        for inline in text {
            match inline {
                Inline::Text(text) => {
                    xml.text(text);
                }
                Inline::Strong(text) => {
                    xml.leaf("b", &[], text);
                }
                Inline::Break => {
                    xml.empty("eol", &[]);
                }
                Inline::Reference { target, cached, .. } => match self.ids.get(target) {
                    Some(id) => {
                        xml.leaf("ref", &[("href", &format!("#{id}"))], cached);
                    }
                    None => {
                        xml.text(cached);
                    }
                },
                Inline::Blank(mark) => self.placeholder(xml, mark, false),
                Inline::Lawyer(mark) => self.placeholder(xml, mark, true),
            }
        }
    }

    fn placeholder(&self, xml: &mut Xml, mark: &crate::model::Mark, lawyer: bool) {
        let text = mark_text(mark, lawyer, self.speech);
        if mark.filled.is_some() {
            xml.text(&text);
        } else {
            xml.leaf(
                "placeholder",
                &[("originalText", &mark.key), ("class", if lawyer { "lawyer" } else { "agree" })],
                &text,
            );
        }
    }
}
