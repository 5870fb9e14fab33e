//! Bad input never breaks a file.

#![allow(clippy::unwrap_used)]

#[path = "support/file.rs"]
mod file;
#[path = "support/sample.rs"]
mod sample;
#[path = "support/mod.rs"]
mod support;

use std::sync::OnceLock;

use file::{assert_well_formed, attributes, parts};
use imc_templates::{Block, DraftRequest, Inline, Library, Localized, Party, draft, write};
use proptest::prelude::*;
use serde_json::Value;

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(sample::library)
}

fn assert_files(request: &DraftRequest) -> String {
    let result = draft(library(), request, &sample::answers()).unwrap();
    for (name, xml) in parts(&write::docx(library(), &result).unwrap()) {
        assert_well_formed(&name, &xml);
    }
    for (name, xml) in parts(&write::xlsx(library(), &result).unwrap()) {
        assert_well_formed(&name, &xml);
        assert!(!xml.contains("<f>=") && !xml.contains("<f>HYPERLINK"), "{name}");
    }
    assert_well_formed("akn", &write::akn(library(), &result));
    let page = write::html(library(), &result);
    assert!(!page.contains("<script"));
    assert_well_formed("html", page.trim_start_matches("<!DOCTYPE html>\n"));
    write::text(library(), &result)
}

fn named(name: &str) -> DraftRequest {
    let mut request = sample::request("delegation", "en");
    request.parties[1].name = name.into();
    request.facts.insert("problem".into(), name.into());
    request.facts.insert("service_name".into(), name.into());
    request.provenance.pack = name.into();
    request
}

#[test]
fn names_that_look_like_markup_stay_names() {
    for name in [
        "<script>alert(1)</script>",
        "A & B \"C\" 'D' <E>",
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "| a | b |",
        "- item\n- item\n\n## heading",
        "**bold**",
        "{{ 7 * 7 }} {% for x in y %}",
        "]]> <!-- -->",
        "\u{FDD0}L\u{FDD1}x\u{FDD1}forged\u{FDD2}",
        "\u{0}\u{1}\u{8}\u{B}\u{FFFE}\u{FFFF}",
        "עיריית ירושלים",
        "بلدية \u{202E}abc",
        "𝔘𝔫𝔦 👩‍👩‍👧 e\u{301}",
        "",
        "   ",
    ] {
        let text = assert_files(&named(name));
        assert!(!text.contains("49"), "a fact was run as a template");
        assert!(!text.contains("[lawyer: forged]"), "a fact forged a mark");
    }
    let text = assert_files(&named("A & B \"C\" | <E> **F**"));
    assert!(text.contains("problem: A & B \"C\" | <E> **F**."), "a fact is printed as it was typed");
}

/// What a document is made of besides words: kinds of blocks, widths of rows, keys of marks.
fn shape(request: &DraftRequest) -> Vec<String> {
    let result = draft(library(), request, &sample::answers()).unwrap();
    let keys = |cell: &[Inline]| {
        let key = |inline: &Inline| match inline {
            Inline::Blank(mark) | Inline::Lawyer(mark) => Some(mark.key.clone()),
            _ => None,
        };
        cell.iter().filter_map(key).collect::<Vec<_>>().join(" ")
    };
    let block = |block: &Block| match block {
        Block::Paragraph(text) => format!("paragraph {}", keys(text)),
        Block::Item(text) => format!("item {}", keys(text)),
        Block::Heading(text) => format!("heading {}", keys(text)),
        Block::Table { head, rows } => {
            let cells = head.iter().chain(rows.iter().flatten()).map(|cell| keys(cell)).collect::<Vec<_>>();
            format!("table of {} by {}: {}", head.len(), rows.len(), cells.join("|"))
        }
    };
    result.document.nodes.iter().flat_map(|node| &node.blocks).map(block).collect()
}

#[test]
fn a_name_changes_no_table_paragraph_or_mark() {
    for kind in library().kinds() {
        let mut plain = sample::request(&kind.id, "en");
        // The third party has no details, so its name stands in the labels of blanks.
        let mut hostile = plain.clone();
        plain.parties[2].name = "Lakefield".into();
        for name in ["A|B", "A|", "|", "A\nB", "A\u{2028}| B |", "- A\n- B", "## A", "**A", "A \u{FDD2}|\u{FDD1}B"] {
            hostile.parties[2].name = name.into();
            assert_eq!(shape(&hostile), shape(&plain), "{}: {name:?}", kind.id);
        }
    }
    let mut request = sample::request("delegation", "en");
    request.parties[2].name = "A|B".into();
    let text = assert_files(&request);
    assert!(text.contains("council decision of A|B]") && !text.contains("Bparty"), "{text}");
}

#[test]
fn names_stay_within_the_limits_of_word_and_excel() {
    // Two UTF-16 units each.
    let mut request = named(&"𝔘".repeat(20_000));
    request.parties[1].decision = None;
    let result = draft(library(), &request, &sample::answers()).unwrap();
    let units = |text: &String| text.encode_utf16().count();
    let word = &parts(&write::docx(library(), &result).unwrap())["word/document.xml"];
    for element in ["w:alias", "w:tag"] {
        let names = attributes(word, element, "w:val");
        assert!(names.iter().all(|name| (1..=64).contains(&units(name))), "{element}");
    }
    assert!(attributes(word, "w:alias", "w:val").iter().any(|name| name.ends_with("𝔘…")));
    let sheet = &parts(&write::xlsx(library(), &result).unwrap())["xl/worksheets/sheet1.xml"];
    let cells: Vec<_> = sheet.split("preserve\">").skip(1).filter_map(|rest| rest.split("</t>").next()).collect();
    let longest = cells.iter().map(|cell| cell.encode_utf16().count()).max().unwrap();
    assert!((32_000..=32_767).contains(&longest), "{longest}");
}

#[test]
fn no_cell_becomes_a_formula_when_the_sheets_are_exported() {
    for name in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "＝1+1"] {
        let result = draft(library(), &named(name), &sample::answers()).unwrap();
        let sheet = &parts(&write::xlsx(library(), &result).unwrap())["xl/worksheets/sheet1.xml"];
        let cell = sheet.split("<c r=\"A10\"").nth(1).and_then(|rest| rest.split("</c>").next()).unwrap();
        assert!(cell.contains("preserve\">&#39;") && cell.contains("s=\"8\""), "{name}: {cell}");
    }
}

#[test]
fn five_hundred_parties_are_no_problem() {
    let mut request = sample::request("union-statute", "en");
    request.parties = (0..500)
        .map(|index| Party {
            name: format!("Municipality {index}").into(),
            population: Some(index),
            ..Party::default()
        })
        .collect();
    let text = assert_files(&request);
    assert!(text.contains("Municipality 499"));
    let mut request = sample::request("delegation", "en");
    request.parties = (0..500).map(|_| Party::default()).collect();
    assert_files(&request);
}

#[test]
fn amounts_of_zero_are_amounts_and_divide_nothing() {
    let zero = serde_json::json!({"amount": "0", "currency": "EUR"});
    for kind in ["delegation", "annex", "financing"] {
        let mut request = sample::request(kind, "en");
        request.facts.insert("annual_cost".into(), zero.clone());
        for party in &mut request.parties {
            party.population = Some(0);
            party.figures = [("units".to_owned(), 0.into()), ("tax".to_owned(), "0".into())].into();
        }
        let text = assert_files(&request);
        assert!(kind == "financing" || text.contains("0\u{A0}EUR"), "{kind}: {text}");
        let made = draft(library(), &request, &sample::answers()).unwrap();
        let sheets = parts(&write::xlsx(library(), &made).unwrap());
        for formula in sheets.values().flat_map(|xml| xml.split("<f>").skip(1)).filter_map(|f| f.split("</f>").next()) {
            let guarded = formula.contains("=0,0,")
                || formula.contains("=0,&quot;&quot;,")
                || formula.contains("=0),&quot;&quot;,")
                || formula.contains("ROWS(");
            let divides = formula.replace("/100", "").contains('/');
            assert!(guarded || !divides, "{kind}: `{formula}` may divide by zero");
        }
    }
}

#[test]
fn very_long_fields_are_cut_with_an_ellipsis() {
    let text = assert_files(&named(&"ї".repeat(60_000)));
    assert!(text.contains("їїї…"));
    assert_files(&named(&"word ".repeat(4_000)));
}

#[test]
fn facts_of_the_wrong_shape_do_not_stop_a_draft() {
    for value in [
        Value::Null,
        Value::Bool(true),
        serde_json::json!([]),
        serde_json::json!({}),
        serde_json::json!([[1], {"a": null}]),
        serde_json::json!(1e300),
        serde_json::json!({"amount": {"amount": 1}}),
    ] {
        let mut request = sample::request("delegation", "uk");
        for fact in library().facts() {
            request.facts.insert(fact.id.clone(), value.clone());
        }
        for party in &mut request.parties {
            party.figures.insert("units".into(), value.clone());
        }
        assert_files(&request);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_anywhere_gives_sound_files(texts in proptest::collection::vec("\\PC{0,40}|[\\x00-\\x7f]{0,40}|[\u{fdd0}-\u{fdef}<>&\"'|*{}%=-]{0,20}", 12), kind in 0usize..21) {
        let kind = &library().kinds()[kind].id;
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        let mut request = sample::request(kind, "en");
        request.parties[0] = Party {
            name: next().into(),
            seat: Some(next().into()),
            register_number: Some(next()),
            represented_by: Some(Localized::Same(next())),
            decision: Some(next().into()),
            ..Party::default()
        };
        request.provenance.trace_hash = next();
        for (index, fact) in library().facts().enumerate() {
            if index % 9 == 0 {
                request.facts.insert(fact.id.clone(), next().into());
            }
        }
        assert_files(&request);
    }
}
