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
fn every_line_of_the_contents_asks_for_the_page_of_its_part() {
    let library = sample::library();
    for (language, separator) in [("en", ","), ("uk", ";"), ("fr", ";")] {
        let result = draft(&library, &sample::request("delegation", language), &sample::answers()).unwrap();
        let parts = parts(&write::docx(&library, &result).unwrap());
        assert_eq!(attributes(&parts["word/settings.xml"], "w:listSeparator", "w:val"), [separator]);
        let document = &parts["word/document.xml"];
        assert!(document.contains(" TOC \\o &quot;1-1&quot; \\h \\z \\u "), "by outline level, whatever the separator");
        let pages = document.split(" PAGEREF ").skip(1).filter_map(|rest| rest.split_whitespace().next());
        let pages: Vec<_> = pages.collect();
        assert_eq!(pages, attributes(document, "w:hyperlink", "w:anchor"));
        assert_eq!(pages.len(), result.document.nodes.iter().filter(|node| node.number.is_some()).count());
        assert!(!parts["word/settings.xml"].contains("updateFields"), "Word would ask before it opens the file");
    }
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

/// Reads the document behind the working sheet with tracked changes taken or rejected, as Word does: a paragraph whose mark
/// goes is joined with the next one. Bold text stands between `**`.
#[derive(Default)]
struct Taken {
    accept: bool,
    lines: Vec<String>,
    text: String,
    /// Open insertions and deletions.
    changes: Vec<bool>,
    reading: bool,
    bold: bool,
    joined: bool,
    /// The working sheet is over.
    begun: bool,
}

impl Taken {
    fn lines(document: &str, accept: bool) -> Vec<String> {
        let mut taken = Self { accept, ..Self::default() };
        let mut reader = Reader::from_str(document);
        loop {
            match reader.read_event().unwrap() {
                Event::Eof => return taken.lines,
                Event::Start(start) => taken.open(start.name().as_ref()),
                Event::Empty(empty) => taken.empty(empty.name().as_ref()),
                Event::End(end) => taken.close(end.name().as_ref()),
                Event::Text(part) if taken.reading => taken.push(&part),
                Event::GeneralRef(entity) if taken.reading => {
                    let names = [("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\"")];
                    let found = names.iter().find(|(name, _)| **name == *entity);
                    taken.push(found.map_or("'", |(_, text)| text));
                }
                _ => {}
            }
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(&if self.bold { format!("**{text}**") } else { text.to_owned() });
    }

    fn open(&mut self, name: &str) {
        match name {
            "w:ins" => self.changes.push(true),
            "w:del" => self.changes.push(false),
            "w:r" => self.bold = false,
            "w:t" | "w:delText" => {
                let inserted = self.changes.last().copied();
                assert_eq!(name == "w:delText", inserted == Some(false), "deleted text has an element of its own");
                self.reading = inserted.is_none_or(|inserted| inserted == self.accept);
            }
            _ => {}
        }
    }

    fn empty(&mut self, name: &str) {
        let there = self.changes.last().is_none_or(|inserted| *inserted == self.accept);
        match name {
            "w:b" => self.bold = true,
            "w:br" if there => self.text.push('\n'),
            "w:tab" if there && !self.lines.is_empty() => self.text.push('\t'),
            "w:ins" => self.joined = !self.accept,
            "w:del" => self.joined = self.accept,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "w:ins" | "w:del" => drop(self.changes.pop()),
            "w:t" | "w:delText" => self.reading = false,
            // The properties of a row come before its paragraphs.
            "w:trPr" => self.joined = false,
            "w:sectPr" if !std::mem::replace(&mut self.begun, true) => self.lines.clear(),
            "w:p" if !std::mem::take(&mut self.joined) => {
                // Runs that only a change kept apart are one.
                let line = std::mem::take(&mut self.text).replace("****", "");
                self.lines.push(line);
            }
            _ => {}
        }
    }
}

fn document(file: &[u8]) -> String {
    parts(file)["word/document.xml"].clone()
}

/// Numbers of references and annexes follow what they point at, so they are no change of text.
fn without_numbers(lines: Vec<String>) -> Vec<String> {
    let hide = |c: char| if c.is_ascii_digit() { '#' } else { c };
    lines.iter().map(|line| line.chars().map(hide).collect::<String>().replace("##", "#")).collect()
}

#[test]
fn a_redline_of_other_parties_and_facts_gives_both_texts_word_for_word() {
    let library = sample::library();
    let old = delegation(&library);
    let mut request = sample::request("delegation", "en");
    request.parties[1].name = "Hillside".into();
    request.parties[2].represented_by = Some("Ivan Lake".into());
    request.parties.push(imc_templates::Party { name: "Newton".into(), ..Default::default() });
    request.facts.insert("service_name".into(), "payroll and archives".into());
    request.facts.insert("cost_key".into(), "60 per cent by inhabitants,\nthe rest by payslips".into());
    let new = draft(&library, &request, &sample::answers()).unwrap();
    let marked = document(&write::redline(&library, &old, &new).unwrap());
    for (accept, wanted) in [(true, &new), (false, &old)] {
        let wanted = Taken::lines(&document(&write::docx(&library, wanted).unwrap()), true);
        let found = Taken::lines(&marked, accept);
        for (found, wanted) in found.iter().zip(&wanted) {
            assert_eq!(found, wanted, "accepted: {accept}");
        }
        assert_eq!(found.len(), wanted.len(), "accepted: {accept}");
        assert!(wanted.iter().any(|line| line.contains("**")), "defined terms are bold");
    }
}

#[test]
fn accepting_a_redline_gives_the_new_text_and_rejecting_it_the_old_one() {
    let library = sample::library();
    let old = delegation(&library);
    let mut request = sample::request("delegation", "en");
    request.facts.insert("cost_key".into(), "half by inhabitants, half by payslips".into());
    request.facts.insert("start_date".into(), "2027-07-01".into());
    request.choices.dropped.push("c30".into());
    let mut answers = sample::answers();
    for (key, value) in
        [("invest", json!("large")), ("grip", json!("direct")), ("staff", json!("each")), ("join_later", json!(false))]
    {
        answers.0.insert(key.into(), value);
    }
    let new = draft(&library, &request, &Answers(answers.0)).unwrap();
    let marked = document(&write::redline(&library, &old, &new).unwrap());
    assert!(marked.contains("<w:ins ") && marked.contains("<w:del "));
    for (accept, wanted) in [(true, &new), (false, &old)] {
        let lines = |document: &str, accept| without_numbers(Taken::lines(document, accept));
        let wanted = lines(&document(&write::docx(&library, wanted).unwrap()), true);
        for (found, wanted) in lines(&marked, accept).iter().zip(&wanted) {
            assert_eq!(found, wanted, "accepted: {accept}");
        }
    }
}

#[test]
fn what_a_redline_leaves_alone_stays_live() {
    let library = sample::library();
    let mut request = sample::request("delegation", "en");
    // Stands in a paragraph between two blanks.
    request.facts.insert("cost_key".into(), "60 per cent by inhabitants, the rest by payslips".into());
    let new = draft(&library, &request, &sample::answers()).unwrap();
    let plain = write::docx(&library, &new).unwrap();
    let marked = write::redline(&library, &delegation(&library), &new).unwrap();
    let (plain, marked) = (parts(&plain), parts(&marked));
    assert!(marked["word/document.xml"].contains("<w:del "));
    for live in ["<w:sdt>", " REF ", " TOC ", "<w:b/>", "<w:hyperlink ", "<w:bookmarkStart ", "<w:commentReference "] {
        let count =
            |parts: &std::collections::BTreeMap<String, String>| parts["word/document.xml"].matches(live).count();
        assert!(count(&plain) > 0);
        assert_eq!(count(&marked), count(&plain), "{live}");
    }
    assert_eq!(marked["word/comments.xml"], plain["word/comments.xml"]);
}

/// Properties of the table rows that came or went.
fn tracked_rows<'a>(document: &'a str, change: &str) -> Vec<&'a str> {
    let rows = document.split("<w:trPr>").skip(1).filter_map(|rest| rest.split("</w:trPr>").next());
    rows.filter(|properties| properties.contains(change)).collect()
}

#[test]
fn a_redline_of_a_table_marks_the_cell_and_the_row_that_changed() {
    let library = sample::library();
    let mut request = sample::request("annex", "en");
    let marked = |old: &imc_templates::DraftRequest, new: &imc_templates::DraftRequest| {
        let [old, new] = [old, new].map(|request| draft(&library, request, &sample::answers()).unwrap());
        let marked = document(&write::redline(&library, &old, &new).unwrap());
        for (accept, wanted) in [(true, &new), (false, &old)] {
            let wanted = Taken::lines(&document(&write::docx(&library, wanted).unwrap()), true);
            assert_eq!(Taken::lines(&marked, accept), wanted, "accepted: {accept}");
        }
        marked
    };
    let old = request.clone();
    request.parties[1].population = Some(8121);
    let cell = marked(&old, &request);
    assert!(cell.contains(">8,120</w:delText>") && cell.contains(">8,121</w:t>"));
    assert!(!cell.contains("Riverside</w:delText>"), "the other rows stay");
    assert_eq!([tracked_rows(&cell, "<w:ins "), tracked_rows(&cell, "<w:del ")], [[""; 0]; 2]);
    let party = request.parties.remove(0);
    let row = marked(&old, &request);
    assert!(!tracked_rows(&row, "<w:del ").is_empty(), "{} is gone", party.name.text("en"));
    assert_eq!(tracked_rows(&row, "<w:ins "), [""; 0]);
}

/// Pages break inside tables, but no row stands alone, and what introduces a table stands with its head.
#[test]
fn a_table_has_no_row_alone_on_a_page() {
    let library = sample::library();
    let file = document(&write::docx(&library, &delegation(&library)).unwrap());
    // The working sheet stands in front of the first clause.
    let paper = file.find("\"Heading1\"").map(|at| &file[at..]).unwrap();
    let tables: Vec<&str> = paper.split("<w:tbl>").skip(1).filter_map(|rest| rest.split("</w:tbl>").next()).collect();
    assert!(tables.len() > 5);
    let kept = |row: &&str| row.contains("<w:keepNext/>");
    for table in tables.iter().filter(|table| table.contains("TableHead") && !table.contains("w:trHeight")) {
        let rows: Vec<&str> = table.split("<w:tr>").skip(1).collect();
        assert!(rows.first().is_some_and(kept) && !rows.last().is_some_and(kept), "{table}");
        assert!(rows.len() < 3 || rows.get(rows.len() - 2).is_some_and(kept), "the last two: {table}");
    }
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

/// What Word saves in French: names in English, ids in French, numbering of its own.
const FRENCH: &str = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="Titre1Car"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Titre1Car"><w:name w:val="Titre 1 Car"/><w:basedOn w:val="Policepardfaut"/><w:link w:val="Titre1"/></w:style>
<w:style w:type="character" w:default="1" w:styleId="Policepardfaut"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Heading2"><w:name w:val="Our own"/><w:basedOn w:val="Titre1"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
</w:styles>"#;

#[test]
fn styles_of_a_word_in_another_language_are_known_by_their_names() {
    let library = sample::library();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/styles.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, FRENCH.as_bytes()).unwrap();
    let house = write::House::from_docx(&zip.finish().unwrap().into_inner()).unwrap();
    let parts = parts(&write::docx_in_style(&library, &delegation(&library), &house).unwrap());
    let styles = &parts["word/styles.xml"];
    file::assert_well_formed("styles", styles);
    let heading =
        styles.split("w:styleId=\"Heading1\"").nth(1).and_then(|rest| rest.split("</w:style>").next()).unwrap();
    assert!(heading.contains("Garamond") && heading.contains("<w:numId w:val=\"1\"/>"), "{heading}");
    let ids = attributes(styles, "w:style", "w:styleId");
    assert_unique("ids of styles", &ids);
    assert_unique("names of styles", &attributes(styles, "w:name", "w:val"));
    assert!(
        ids.contains(&"Title".to_owned()) && !ids.contains(&"Titre".to_owned()) && !ids.contains(&"Titre1".to_owned())
    );
    let used = ["w:basedOn", "w:next", "w:link"].iter().flat_map(|element| attributes(styles, element, "w:val"));
    let used = used.chain(attributes(&parts["word/document.xml"], "w:pStyle", "w:val"));
    for id in used {
        assert!(ids.contains(&id), "no style `{id}`");
    }
    assert!(attributes(styles, "w:numId", "w:val").iter().all(|id| ["0", "1"].contains(&id.as_str())), "our numbering");
    assert_eq!(styles.matches("w:default=\"1\"").count(), 2);
}
