//! What surrounds the text: header with watermark, footer, settings, properties, the data behind the content controls.

use crate::model::Document;
use crate::words::Speech;
use crate::write::shared::{provenance, stamp, status, watermark};
use crate::xml::Xml;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The text shape that Word itself defines for watermarks.
const WATERMARK_SHAPE: &str = include_str!("watermark.xml");
/// Id of the data part that the content controls are bound to.
pub(super) const STORE: &str = "{6B1C2F0E-5D0B-4C57-9E0A-3F5F7A1C9D21}";
/// Namespace of that data part.
pub(super) const DATA: &str = "urn:imc-advisor:draft:1";

/// The header: the watermark while the document is a draft.
pub(super) fn header(document: &Document, speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open(
        "w:hdr",
        &[
            ("xmlns:w", W),
            ("xmlns:v", "urn:schemas-microsoft-com:vml"),
            ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
        ],
    );
    xml.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", "Header")]).close();
    xml.open("w:r", &[]).leaf("w:t", &[("xml:space", "preserve")], &status(document, speech)).close();
    if let Some(word) = watermark(document, speech) {
        xml.open("w:r", &[]).open("w:rPr", &[]).empty("w:noProof", &[]).close().open("w:pict", &[]);
        xml.raw(WATERMARK_SHAPE);
        xml.open(
            "v:shape",
            &[
                ("id", "PowerPlusWaterMarkObject1"),
                ("o:spid", "_x0000_s2049"),
                ("type", "#_x0000_t136"),
                ("alt", word),
                ("style", "position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"),
                ("o:allowincell", "f"),
                ("fillcolor", "#d9d9d9"),
                ("stroked", "f"),
            ],
        );
        xml.empty("v:fill", &[("opacity", ".4")]);
        xml.empty("v:textpath", &[("style", "font-family:\"Times New Roman\";font-size:1pt"), ("string", word)]);
        xml.close().close().close();
    }
    xml.finish()
}

/// The footer: where the draft comes from, and the page number.
pub(super) fn footer(document: &Document, speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open("w:ftr", &[("xmlns:w", W)]);
    xml.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", "Footer")]);
    xml.open("w:pBdr", &[]);
    xml.empty("w:top", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "4"), ("w:color", "808080")]);
    xml.close().close();
    let line = provenance(document, speech);
    xml.open("w:r", &[]).leaf("w:t", &[("xml:space", "preserve")], &line).close();
    xml.raw("<w:r><w:tab/></w:r>");
    let page = format!("{} ", speech.say("page"));
    xml.open("w:r", &[]).leaf("w:t", &[("xml:space", "preserve")], &page).close();
    xml.raw(r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#);
    xml.finish()
}

/// Settings: the compatibility mode of current versions, so that no conversion is offered.
pub(super) fn settings(speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open("w:settings", &[("xmlns:w", W)]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.empty("w:defaultTabStop", &[("w:val", "567")]);
    xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")]);
    xml.open("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")],
    );
    xml.close();
    xml.empty("w:themeFontLang", &[("w:val", speech.say("tag"))]);
    xml.empty("w:decimalSymbol", &[("w:val", speech.say("decimal"))]);
    xml.empty("w:listSeparator", &[("w:val", list_separator(speech))]);
    xml.finish()
}

/// What separates the items of a list where the language is spoken: a semicolon beside a decimal comma.
fn list_separator(speech: Speech<'_>) -> &'static str {
    if speech.say("decimal") == "," { ";" } else { "," }
}

/// The data behind the content controls: a blank that stands in several places is filled in all of them at once.
/// It also carries the provenance, so that a machine can tell where a file comes from.
pub(super) fn data(document: &Document, blanks: &[(String, String)]) -> String {
    let mut xml = Xml::document();
    let origin = &document.provenance;
    let date = origin.date.map(|date| date.to_string()).unwrap_or_default();
    xml.open("draft", &[("xmlns", DATA), ("kind", &document.kind), ("language", &document.language)]);
    xml.empty(
        "provenance",
        &[
            ("pack", &origin.pack),
            ("version", &origin.pack_version),
            ("packHash", &origin.pack_hash),
            ("traceHash", &origin.trace_hash),
            ("date", &date),
        ],
    );
    for (key, text) in blanks {
        xml.leaf("blank", &[("key", key)], text);
    }
    for node in &document.nodes {
        xml.open("clause", &[("id", &node.id)]);
        for law in &node.why.law {
            xml.leaf("law", &[], &law.text);
        }
        for answer in &node.why.answers {
            xml.leaf("because", &[], answer);
        }
        xml.close();
    }
    xml.finish()
}

/// Gives the data part its id.
pub(super) fn data_properties() -> String {
    let mut xml = Xml::document();
    xml.open(
        "ds:datastoreItem",
        &[("ds:itemID", STORE), ("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml")],
    );
    xml.open("ds:schemaRefs", &[]).empty("ds:schemaRef", &[("ds:uri", DATA)]);
    xml.finish()
}

/// Core properties: title, language, date.
pub(in crate::write) fn core(document: &Document, speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.leaf("dc:title", &[], &document.title).leaf("dc:subject", &[], &document.subtitle);
    xml.leaf("dc:creator", &[], speech.say("author"));
    xml.leaf("dc:description", &[], &format!("{} | {}", status(document, speech), provenance(document, speech)));
    xml.leaf("dc:language", &[], speech.say("tag"));
    if let Some(stamp) = document.provenance.date.map(stamp) {
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &stamp);
        }
    }
    xml.finish()
}

/// Extended properties.
pub(in crate::write) fn app() -> String {
    let mut xml = Xml::document();
    xml.open("Properties", &[("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")]);
    xml.leaf("Application", &[], "IMC Advisor");
    xml.finish()
}
