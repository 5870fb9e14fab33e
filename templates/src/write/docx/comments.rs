//! Margin notes: for each clause, why it is there and what is still open.

use jiff::civil::Date;

use crate::words::Speech;
use crate::write::shared::stamp;
use crate::xml::Xml;

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A margin note: headed lines.
#[derive(Debug)]
pub(super) struct Note {
    pub lines: Vec<(String, String)>,
}

/// Writes `comments.xml`; the id of a note is its index.
pub(super) fn comments(notes: &[Note], date: Option<Date>, speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open("w:comments", &[("xmlns:w", NAMESPACE)]);
    let stamp = date.map(stamp);
    for (id, note) in notes.iter().enumerate() {
        let id = id.to_string();
        let mut attributes = vec![("w:id", id.as_str()), ("w:author", speech.say("author"))];
        if let Some(stamp) = &stamp {
            attributes.push(("w:date", stamp));
        }
        attributes.push(("w:initials", "IMC"));
        xml.open("w:comment", &attributes);
        for (index, (heading, text)) in note.lines.iter().enumerate() {
            xml.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", "CommentText")]).close();
            if index == 0 {
                xml.raw(r#"<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>"#);
            }
            xml.open("w:r", &[]).open("w:rPr", &[]).empty("w:b", &[]).empty("w:bCs", &[]).close();
            xml.leaf("w:t", &[("xml:space", "preserve")], &format!("{heading}: ")).close();
            xml.open("w:r", &[]).leaf("w:t", &[("xml:space", "preserve")], text).close();
            xml.close();
        }
        if note.lines.is_empty() {
            xml.open("w:p", &[]).close();
        }
        xml.close();
    }
    xml.finish()
}
