//! The parts of the workbook.

use crate::model::Document;
use crate::words::Speech;
use crate::write::docx::frame;
use crate::write::docx::package::Part;
use crate::xml::Xml;

use super::sheet::Sheet;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// All parts of the container.
pub(super) fn parts(sheets: &[Sheet], document: &Document, speech: Speech<'_>) -> Vec<Part> {
    let mut parts = vec![
        Part::xml("[Content_Types].xml", content_types(sheets.len())),
        Part::xml("_rels/.rels", package_relations()),
        Part::xml("docProps/core.xml", frame::core(document, speech)),
        Part::xml("docProps/app.xml", frame::app()),
        Part::xml("xl/workbook.xml", workbook(sheets)),
        Part::xml("xl/_rels/workbook.xml.rels", workbook_relations(sheets.len())),
        Part::xml("xl/styles.xml", include_str!("styles.xml").to_owned()),
    ];
    let pages = sheets.iter().enumerate();
    parts.extend(pages.map(|(index, sheet)| Part::xml(format!("xl/worksheets/sheet{}.xml", index + 1), sheet.xml())));
    parts
}

fn content_types(sheets: usize) -> String {
    let mut xml = Xml::document();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    xml.empty(
        "Default",
        &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")],
    );
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    let base = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut part = |name: &str, kind: &str| {
        xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    };
    part("/xl/workbook.xml", &format!("{base}.sheet.main+xml"));
    part("/xl/styles.xml", &format!("{base}.styles+xml"));
    for number in 1..=sheets {
        part(&format!("/xl/worksheets/sheet{number}.xml"), &format!("{base}.worksheet+xml"));
    }
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.finish()
}

fn package_relations() -> String {
    let mut xml = Xml::document();
    xml.open("Relationships", &[("xmlns", RELATIONS)]);
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let (book, app) = (format!("{OFFICE}/officeDocument"), format!("{OFFICE}/extended-properties"));
    for (id, kind, target) in [
        ("rId1", book.as_str(), "xl/workbook.xml"),
        ("rId2", core, "docProps/core.xml"),
        ("rId3", app.as_str(), "docProps/app.xml"),
    ] {
        xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
    }
    xml.finish()
}

/// The workbook asks for a full calculation when it is opened: it carries formulas, no stored results.
fn workbook(sheets: &[Sheet]) -> String {
    let mut xml = Xml::document();
    xml.open("workbook", &[("xmlns", MAIN), ("xmlns:r", OFFICE)]);
    xml.open("bookViews", &[]).empty("workbookView", &[("activeTab", "0")]).close();
    xml.open("sheets", &[]);
    for (index, sheet) in sheets.iter().enumerate() {
        let number = (index + 1).to_string();
        xml.empty("sheet", &[("name", &sheet.name), ("sheetId", &number), ("r:id", &format!("rId{number}"))]);
    }
    xml.close();
    xml.empty("calcPr", &[("calcId", "0"), ("fullCalcOnLoad", "1")]);
    xml.finish()
}

fn workbook_relations(sheets: usize) -> String {
    let mut xml = Xml::document();
    xml.open("Relationships", &[("xmlns", RELATIONS)]);
    for number in 1..=sheets {
        xml.empty(
            "Relationship",
            &[
                ("Id", &format!("rId{number}")),
                ("Type", &format!("{OFFICE}/worksheet")),
                ("Target", &format!("worksheets/sheet{number}.xml")),
            ],
        );
    }
    let id = format!("rId{}", sheets + 1);
    xml.empty("Relationship", &[("Id", &id), ("Type", &format!("{OFFICE}/styles")), ("Target", "styles.xml")]);
    xml.finish()
}
