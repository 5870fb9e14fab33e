//! Margin notes: for each clause, why it is there and what is still open.

use crate::words::Speech;
use crate::xml::Xml;

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A margin note: headed lines.
#[derive(Debug)]
pub(super) struct Note {
    pub lines: Vec<(String, String)>,
}

/// Writes `comments.xml`; the id of a note is its index.
pub(super) fn comments(notes: &[Note], date: &str, speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open("w:comments", &[("xmlns:w", NAMESPACE)]);
    let stamp = timestamp(date);
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

/// `2026-11-21` as the time stamp that office files want; `None` when it is no date.
pub(super) fn timestamp(date: &str) -> Option<String> {
    let digits =
        |range: std::ops::Range<usize>| date.get(range).is_some_and(|part| part.chars().all(|c| c.is_ascii_digit()));
    let shaped = date.len() == 10 && date.is_ascii() && &date[4..5] == "-" && &date[7..8] == "-";
    (shaped && digits(0..4) && digits(5..7) && digits(8..10)).then(|| format!("{date}T00:00:00Z"))
}
