//! What Word sees: numbering, references, controls, notes, tracked changes.

#![allow(clippy::unwrap_used)]

#[path = "support/file.rs"]
mod file;
#[path = "support/sample.rs"]
mod sample;
#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use file::{attributes, parts};
use imc_templates::{Draft, Library, draft, write};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::json;
use support::Answers;

fn delegation(library: &Library) -> Draft {
    draft(library, &sample::request("delegation", "en"), &sample::answers()).unwrap()
}

fn assert_unique(name: &str, values: &[String]) {
    assert_eq!(values.len(), values.iter().collect::<BTreeSet<_>>().len(), "{name} are not unique");
}

#[test]
fn references_point_at_bookmarks_that_exist_and_ids_are_unique() {
    let library = sample::library();
    let parts = parts(&write::docx(&library, &delegation(&library)).unwrap());
    let document = &parts["word/document.xml"];
    let bookmarks = attributes(document, "w:bookmarkStart", "w:name");
    assert_unique("bookmarks", &bookmarks);
    assert!(bookmarks.iter().all(|name| name.len() <= 40 && !name.starts_with(|c: char| c.is_ascii_digit())));
    assert_unique("bookmark ids", &attributes(document, "w:bookmarkStart", "w:id"));
    assert_unique("comment ids", &attributes(document, "w:commentReference", "w:id"));
    let targets: Vec<_> = document.split(" REF ").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
    assert!(targets.len() > 20);
    assert!(targets.iter().all(|target| bookmarks.iter().any(|name| name == target)));
    let controls: BTreeSet<_> = document
        .split("<w:sdtPr>")
        .skip(1)
        .filter_map(|rest| rest.split("<w:id w:val=\"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(controls.len(), document.matches("<w:sdtPr>").count());
}

#[test]
fn every_clause_has_a_note_that_says_why_it_is_there() {
    let library = sample::library();
    let result = delegation(&library);
    let parts = parts(&write::docx(&library, &result).unwrap());
    let notes = attributes(&parts["word/comments.xml"], "w:comment", "w:id");
    assert_eq!(notes.len(), result.document.nodes.len());
    assert!(parts["word/comments.xml"].contains("Purpose"));
}

#[test]
fn a_blank_in_several_places_is_filled_through_one_value() {
    let library = sample::library();
    let parts = parts(&write::docx(&library, &delegation(&library)).unwrap());
    let paths = attributes(&parts["word/document.xml"], "w:dataBinding", "w:xpath");
    let blanks = attributes(&parts["customXml/item1.xml"], "blank", "key");
    assert!(paths.len() > blanks.len());
    assert_unique("blanks", &blanks);
    for path in paths {
        let position: usize = path.trim_end_matches(']').rsplit('[').next().unwrap().parse().unwrap();
        assert!((1..=blanks.len()).contains(&position));
    }
}

#[test]
fn the_watermark_goes_when_an_adviser_has_signed_off() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    let with = parts(&write::docx(&library, &draft(&library, &request, &sample::answers()).unwrap()).unwrap());
    assert!(with["word/header1.xml"].contains("WaterMark"));
    request.sign_off = Some(serde_json::from_value(json!({"by": "Dr. Weber", "date": "2026-12-01"})).unwrap());
    let without = parts(&write::docx(&library, &draft(&library, &request, &sample::answers()).unwrap()).unwrap());
    assert!(!without["word/header1.xml"].contains("WaterMark"));
    assert!(without["word/header1.xml"].contains("Dr. Weber"));
}

/// Paragraph texts with insertions taken or left.
fn paragraphs(document: &str, accept: bool) -> Vec<String> {
    let mut reader = Reader::from_str(document);
    let (mut found, mut text) = (Vec::new(), String::new());
    let (mut ins, mut del, mut reading) = (0, 0, false);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(start) => match start.name().as_ref() {
                "w:ins" => ins += 1,
                "w:del" => del += 1,
                "w:t" | "w:delText" => reading = if accept { del == 0 } else { ins == 0 },
                _ => {}
            },
            Event::End(end) => match end.name().as_ref() {
                "w:ins" => ins -= 1,
                "w:del" => del -= 1,
                "w:t" | "w:delText" => reading = false,
                "w:p" => {
                    let line = std::mem::take(&mut text);
                    if !line.trim().is_empty() {
                        found.push(line);
                    }
                }
                _ => {}
            },
            Event::Text(part) if reading => text.push_str(&part),
            Event::GeneralRef(entity) if reading => {
                text.push_str(match &*entity {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    _ => "'",
                });
            }
            _ => {}
        }
    }
}

/// Words of the clauses, without numbers: a number that moved along is no change of text.
fn clause_words(lines: Vec<String>, from: &str) -> Vec<String> {
    let start = lines.iter().rposition(|line| line == from).unwrap();
    let digits = |word: &&str| !word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation());
    lines[start..].iter().flat_map(|line| line.split_whitespace().filter(digits)).map(str::to_owned).collect()
}

#[test]
fn accepting_a_redline_gives_the_new_text_and_rejecting_it_the_old_one() {
    let library = sample::library();
    let old = delegation(&library);
    let mut request = sample::request("delegation", "en");
    request.facts.insert("cost_key".into(), "half by inhabitants, half by payslips".into());
    request.facts.insert("start_date".into(), "2027-07-01".into());
    let mut answers = sample::answers();
    for (key, value) in
        [("invest", json!("large")), ("grip", json!("direct")), ("staff", json!("each")), ("join_later", json!(false))]
    {
        answers.0.insert(key.into(), value);
    }
    let new = draft(&library, &request, &Answers(answers.0)).unwrap();
    let marked = parts(&write::redline(&library, &old, &new).unwrap())["word/document.xml"].clone();
    assert!(marked.contains("<w:ins ") && marked.contains("<w:del "));
    let plain = |draft: &Draft| {
        let document = parts(&write::docx(&library, draft).unwrap())["word/document.xml"].clone();
        clause_words(paragraphs(&document, true), "Background")
    };
    assert_eq!(clause_words(paragraphs(&marked, true), "Background"), plain(&new));
    assert_eq!(clause_words(paragraphs(&marked, false), "Background"), plain(&old));
}

#[test]
fn a_redline_of_equal_drafts_has_no_changes() {
    let library = sample::library();
    let result = delegation(&library);
    let marked = parts(&write::redline(&library, &result, &result).unwrap())["word/document.xml"].clone();
    assert!(!marked.contains("<w:ins ") && !marked.contains("<w:del "));
}

#[test]
fn the_styles_of_another_word_file_replace_ours_and_the_rest_stays() {
    let library = sample::library();
    let file = write::docx(&library, &delegation(&library)).unwrap();
    let styles = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr></w:style></w:styles>"#;
    let house = |styles: &str| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("word/styles.xml", zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, styles.as_bytes()).unwrap();
        write::House::from_docx(&zip.finish().unwrap().into_inner())
    };
    let own = write::docx_in_style(&library, &delegation(&library), &house(styles).unwrap()).unwrap();
    let merged = &parts(&own)["word/styles.xml"];
    file::assert_well_formed("styles", merged);
    assert!(merged.contains("Garamond") && merged.contains("w:styleId=\"ClauseParagraph\""));
    assert_eq!(merged.matches("w:styleId=\"Normal\"").count(), 1);
    assert!(write::House::from_docx(&file).is_ok(), "a draft can be its own house style");
    assert!(write::House::from_docx(b"no zip").is_err());
    assert!(house("<w:styles>").is_err() && house("<x></x>").is_err());
    assert!(house("<!DOCTYPE x [<!ENTITY a \"b\">]><w:styles/>").is_err());
}
