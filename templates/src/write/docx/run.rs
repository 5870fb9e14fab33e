//! Runs: text, references, content controls, tracked changes.

use crate::model::{Inline, Mark};
use crate::write::compare::{Change, Run};
use crate::write::shared::{cut, is_rtl, mark_text};

use super::body::{Body, Column};
use super::frame::{DATA, STORE};

/// Longest name of a content control, in UTF-16 units.
const CONTROL_NAME: usize = 64;

impl Body<'_> {
    /// Writes pieces of text into the open paragraph.
    pub(super) fn inlines(&mut self, text: &[Inline], column: &Column) {
        for inline in text {
            match inline {
                Inline::Text(text) => self.text(text, "", column),
                Inline::Strong(text) => self.text(text, "<w:b/><w:bCs/>", column),
                Inline::Break => self.tracked(|body| {
                    body.xml.raw("<w:r><w:br/></w:r>");
                }),
                Inline::Reference { target, annex, cached } => self.reference(target, *annex, cached, column),
                Inline::Blank(mark) => self.blank(mark, false, column),
                Inline::Lawyer(mark) => self.blank(mark, true, column),
            }
        }
    }

    /// Writes pieces, each run of them as the change it belongs to.
    pub(super) fn runs(&mut self, runs: &[Run], column: &Column) {
        let outer = self.change;
        for run in runs {
            self.change = run.change;
            self.inlines(&run.text, column);
        }
        self.change = outer;
    }

    /// One run of text with its language; a tracked change while [`Body::change`] says so.
    pub(super) fn text(&mut self, text: &str, properties: &str, column: &Column) {
        self.tracked(|body| body.run(text, properties, column));
    }

    fn run(&mut self, text: &str, properties: &str, column: &Column) {
        let element = if self.change == Change::Deleted { "w:delText" } else { "w:t" };
        self.xml.open("w:r", &[]);
        // The language of the whole file stands in its styles.
        let (rtl, foreign) = (is_rtl(text), column.tag != self.columns[0].tag);
        if rtl || foreign || !properties.is_empty() {
            self.xml.open("w:rPr", &[]).raw(properties);
            if rtl {
                self.xml.empty("w:rtl", &[]);
            }
            if foreign {
                self.xml.empty("w:lang", &[("w:val", &column.tag)]);
            }
            self.xml.close();
        }
        self.xml.leaf(element, &[("xml:space", "preserve")], text).close();
    }

    /// Puts the runs that `write` writes inside an insertion or deletion while [`Body::change`] says so.
    pub(super) fn tracked(&mut self, write: impl FnOnce(&mut Self)) {
        let Some(element) = self.change_mark() else { return write(self) };
        let id = self.next_id().to_string();
        let (author, stamp) = (self.author.clone(), self.stamp.clone());
        self.xml.open(element, &[("w:id", &id), ("w:author", &author), ("w:date", &stamp)]);
        write(self);
        self.xml.close();
    }

    /// A reference that follows its target: the number of the numbered paragraph, or the number field of the annex.
    fn reference(&mut self, target: &str, annex: bool, cached: &str, column: &Column) {
        // What is deleted points nowhere any more.
        let bookmark = self.bookmark(target, column).filter(|_| self.change != Change::Deleted);
        let Some(bookmark) = bookmark else { return self.text(cached, "", column) };
        let instruction = if annex { format!(" REF {bookmark} \\h ") } else { format!(" REF {bookmark} \\r \\h ") };
        self.field(&instruction, cached, column);
    }

    /// A complex field with its cached result.
    pub(super) fn field(&mut self, instruction: &str, cached: &str, column: &Column) {
        self.tracked(|body| {
            body.open_field(instruction);
            body.run(cached, "", column);
            body.close_field();
        });
    }

    /// Opens a complex field; its result follows.
    pub(super) fn open_field(&mut self, instruction: &str) {
        self.xml.raw(r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#);
        self.xml.open("w:r", &[]).leaf("w:instrText", &[("xml:space", "preserve")], instruction).close();
        self.xml.raw(r#"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#);
    }

    pub(super) fn close_field(&mut self) {
        self.xml.raw(r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#);
    }

    /// A blank as a content control. Controls of the same key share their content through the data part.
    fn blank(&mut self, mark: &Mark, lawyer: bool, column: &Column) {
        let text = mark_text(mark, lawyer, column.speech);
        let style = match (&mark.filled, lawyer) {
            (Some(_), _) => "",
            (None, true) => r#"<w:rStyle w:val="LawyerMark"/><w:shd w:val="clear" w:color="auto" w:fill="F8D7DA"/>"#,
            (None, false) => r#"<w:rStyle w:val="ToBeAgreed"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2B3"/>"#,
        };
        if self.change != Change::None {
            return self.text(&text, style, column);
        }
        let id = self.next_id().to_string();
        let position = self.blank_position(&format!("{}/{}", column.language, mark.key), &text);
        let path = format!("/d:draft[1]/d:blank[{position}]");
        self.xml.open("w:sdt", &[]).open("w:sdtPr", &[]);
        self.xml.empty("w:alias", &[("w:val", &cut(&mark.label, CONTROL_NAME))]);
        self.xml.empty("w:tag", &[("w:val", &cut(&mark.key, CONTROL_NAME))]);
        self.xml.empty("w:id", &[("w:val", &id)]);
        self.xml.empty(
            "w:dataBinding",
            &[("w:prefixMappings", &format!("xmlns:d='{DATA}'")), ("w:xpath", &path), ("w:storeItemID", STORE)],
        );
        self.xml.empty("w:text", &[]).close().open("w:sdtContent", &[]);
        self.text(&text, style, column);
        self.xml.close().close();
    }
}
