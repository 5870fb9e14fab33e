//! What must hold of every paper, whatever the law and the answers.

use crate::file::{assert_well_formed, parts, well_formed};
use imc::papers::{House, PaperFormat, write_file};
use imc_templates::{Block, Draft, Inline, Library};
use std::collections::BTreeSet;

/// Panics unless the draft is sound in every format but PDF, which takes a hundred times longer and has
/// a check of its own.
pub fn assert_sound(name: &str, library: &Library, draft: &Draft) {
    // The shortest, a memorandum, has four clauses.
    assert!(draft.document.nodes.len() >= 4, "{name}: nearly empty");
    assert_cover_lists_what_is_open(name, draft);
    for format in PaperFormat::ALL.iter().filter(|format| **format != PaperFormat::Pdf) {
        let file = write_file(library, draft, *format, &House::default()).unwrap();
        match *format {
            PaperFormat::Docx => assert_word(name, draft, &file.bytes),
            PaperFormat::Xlsx => {
                for (part, xml) in parts(&file.bytes) {
                    assert_well_formed(&format!("{name}.xlsx/{part}"), &xml);
                }
            }
            PaperFormat::Html => assert_page(name, &text(file.bytes)),
            PaperFormat::Akn => assert_akn(name, &text(file.bytes)),
            _ => assert_no_template_shows(name, &text(file.bytes)),
        }
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

fn assert_no_template_shows(name: &str, text: &str) {
    for sign in ["{{", "}}", "{%", "\u{FDD0}", "undefined"] {
        assert!(!text.contains(sign), "{name}: `{sign}` in the text");
    }
}

/// The cover lists the open marks of the text: all of them, and no other.
fn assert_cover_lists_what_is_open(name: &str, draft: &Draft) {
    let inlines = draft.document.nodes.iter().flat_map(|node| &node.blocks).flat_map(Block::inlines);
    let marks: BTreeSet<&str> = inlines
        .filter_map(|inline| match inline {
            Inline::Blank(mark) | Inline::Lawyer(mark) if mark.filled.is_none() => Some(mark.key.as_str()),
            _ => None,
        })
        .collect();
    let listed: BTreeSet<&str> = draft.open.iter().flat_map(|point| &point.keys).map(String::as_str).collect();
    assert_eq!(marks, listed, "{name}: marks in the text, and open points on the cover");
}

fn assert_word(name: &str, draft: &Draft, bytes: &[u8]) {
    let mut parts = parts(bytes);
    let document = parts.remove("word/document.xml").unwrap();
    for (part, xml) in &parts {
        assert_well_formed(&format!("{name}.docx/{part}"), xml);
    }
    let wanted = [
        ("w:bookmarkStart", "w:name"),
        ("w:bookmarkStart", "w:id"),
        ("w:commentReference", "w:id"),
        ("w:hyperlink", "w:anchor"),
    ];
    let [bookmarks, ids, notes, anchors] = well_formed(&format!("{name}.docx"), &document, wanted);
    for unique in [&bookmarks, &ids, &notes] {
        assert_unique(name, unique);
    }
    let fields = [" REF ", " PAGEREF "].into_iter().flat_map(|field| document.split(field).skip(1));
    let targets = fields.filter_map(|rest| rest.split_whitespace().next());
    for target in targets.map(str::to_owned).chain(anchors) {
        assert!(bookmarks.contains(&target), "{name}: nothing is called `{target}`");
    }
    let numbered = draft.documents().flat_map(|one| &one.nodes).filter(|node| node.number.is_some()).count();
    assert_eq!(bookmarks.len(), numbered, "{name}: each numbered part can be referred to");
}

fn assert_page(name: &str, page: &str) {
    let body = page.strip_prefix("<!DOCTYPE html>\n").unwrap_or_else(|| panic!("{name}: no page"));
    assert_no_template_shows(name, page);
    let [sections, headings, links] = well_formed(name, body, [("section", "id"), ("h2", "id"), ("a", "href")]);
    assert_links_lead_to_ids(name, &[sections, headings].concat(), &links);
}

fn assert_akn(name: &str, xml: &str) {
    let wanted = [
        ("ref", "href"),
        ("article", "eId"),
        ("paragraph", "eId"),
        ("item", "eId"),
        ("attachment", "eId"),
        ("note", "eId"),
        ("component", "eId"),
        ("container", "eId"),
        ("table", "eId"),
        ("blockList", "eId"),
    ];
    let [links, ids @ ..] = well_formed(name, xml, wanted);
    assert_links_lead_to_ids(name, &ids.concat(), &links);
}

fn assert_links_lead_to_ids(name: &str, ids: &[String], links: &[String]) {
    assert_unique(name, ids);
    for link in links {
        assert!(link.strip_prefix('#').is_some_and(|id| ids.iter().any(|known| known == id)), "{name}: {link}");
    }
}

fn assert_unique(name: &str, values: &[String]) {
    let mut seen = BTreeSet::new();
    for value in values {
        assert!(seen.insert(value), "{name}: `{value}` twice");
    }
}

/// Panics unless the draft becomes a tagged PDF that follows PDF/UA-1.
#[cfg(feature = "pdf")]
pub fn assert_pdf(name: &str, library: &Library, draft: &Draft) {
    let file = write_file(library, draft, PaperFormat::Pdf, &House::default());
    let file = file.unwrap_or_else(|error| panic!("{name}: {error}"));
    // Both stand behind the pages.
    let has = |needle: &[u8]| file.bytes.windows(needle.len()).rev().any(|window| window == needle);
    assert!(file.bytes.starts_with(b"%PDF-"), "{name}");
    assert!(has(b"/StructTreeRoot"), "{name}: not tagged");
    assert!(has(b"pdfuaid"), "{name}: does not follow PDF/UA-1");
}
