//! The main part: working sheet, title, contents, clauses, signatures, annexes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::Library;
use crate::draft::Draft;
use crate::library::Place;
use crate::model::{Block, Document, Inline, Node};
use crate::words::Speech;
use crate::write::compare::{Change, NodeStep, Run, line};
use crate::write::shared::{stamp, why_lines};
use crate::xml::Xml;

use super::comments::Note;
use super::numbering::Lists;

/// Width of the text area in twentieths of a point: A4 with margins of 2.5 and 2 cm.
pub(super) const TEXT_WIDTH: usize = 9354;

/// One language column.
#[derive(Clone, Debug)]
pub(super) struct Column<'a> {
    pub index: usize,
    pub language: String,
    pub tag: String,
    pub speech: Speech<'a>,
}

/// Writes the main part and collects what other parts need.
pub(super) struct Body<'a> {
    pub(super) xml: Xml,
    pub(super) lists: Lists,
    pub(super) notes: Vec<Note>,
    /// Blanks by position: key with language, text.
    pub(super) blanks: Vec<(String, String)>,
    pub(super) change: Change,
    /// The next paragraph stays on one page with what follows it.
    kept: bool,
    pub(super) author: String,
    pub(super) stamp: String,
    pub(super) draft: &'a Draft,
    pub(super) columns: Vec<Column<'a>>,
    library: &'a Library,
    /// Wordings of each key, with their positions.
    blank_index: BTreeMap<String, Vec<(String, usize)>>,
    bookmarks: BTreeMap<(usize, String), String>,
    last_id: u32,
}

impl<'a> Body<'a> {
    pub(super) fn new(library: &'a Library, draft: &'a Draft) -> Self {
        let mut lists = Lists::default();
        let columns: Vec<_> = draft
            .documents()
            .map(|document| {
                let speech = library.words().of(&document.language);
                let tag = speech.say("tag").to_owned();
                Column { index: lists.column(speech), language: document.language.clone(), tag, speech }
            })
            .collect();
        let mut bookmarks = BTreeMap::new();
        for (index, document) in draft.documents().enumerate() {
            for (number, node) in document.nodes.iter().enumerate().filter(|(_, node)| node.number.is_some()) {
                // Word allows letters, digits and underscores, 40 at most; a leading underscore hides it from lists.
                let name: String = node.id.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
                bookmarks.insert((index, node.id.clone()), format!("_Ref{index}_{number}_{name}"));
            }
        }
        let speech = library.words().of(&draft.document.language);
        let stamp = draft.document.provenance.date.map(stamp);
        Self {
            xml: Xml::document(),
            lists,
            notes: Vec::new(),
            blanks: Vec::new(),
            change: Change::None,
            kept: false,
            author: speech.say("author").to_owned(),
            stamp: stamp.unwrap_or_else(|| "2000-01-01T00:00:00Z".to_owned()),
            draft,
            columns,
            library,
            blank_index: BTreeMap::new(),
            bookmarks,
            last_id: 0,
        }
    }

    pub(super) fn next_id(&mut self) -> u32 {
        self.last_id += 1;
        self.last_id
    }

    /// Position of a blank in the data part, from 1. Blanks share one value only where they say the same: a key that two
    /// clauses ask in other words has a value for each wording.
    pub(super) fn blank_position(&mut self, key: &str, text: &str) -> usize {
        let known = self.blank_index.entry(key.to_owned()).or_default();
        if let Some((_, position)) = known.iter().find(|(wording, _)| wording == text) {
            return *position;
        }
        let name = if known.is_empty() { key.to_owned() } else { format!("{key}#{}", known.len() + 1) };
        self.blanks.push((name, text.to_owned()));
        known.push((text.to_owned(), self.blanks.len()));
        self.blanks.len()
    }

    pub(super) fn bookmark(&self, target: &str, column: &Column) -> Option<String> {
        self.bookmarks.get(&(column.index, target.to_owned())).cloned()
    }

    /// Writes `document.xml`.
    pub(super) fn document(&mut self) -> String {
        self.begin();
        self.working_sheet();
        self.section_break(true);
        let column = self.columns[0].clone();
        let document = &self.draft.document;
        match (&self.draft.second, self.columns.get(1).cloned()) {
            (Some(second), Some(other)) => self.side_by_side(document, second, &column, &other),
            _ => self.single(document, &column),
        }
        self.end()
    }

    pub(super) fn begin(&mut self) {
        self.xml.open(
            "w:document",
            &[
                ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
                ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
            ],
        );
        self.xml.open("w:body", &[]);
    }

    pub(super) fn end(&mut self) -> String {
        self.section_break(false);
        std::mem::take(&mut self.xml).finish()
    }

    /// Ends a section: A4 with header and footer. Inside the text it stands in a paragraph of its own.
    pub(super) fn section_break(&mut self, inside: bool) {
        if inside {
            self.xml.open("w:p", &[]).open("w:pPr", &[]);
        }
        self.xml.open("w:sectPr", &[]);
        self.xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId6")]);
        self.xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId7")]);
        self.xml.empty("w:type", &[("w:val", "nextPage")]);
        self.xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        self.xml.empty(
            "w:pgMar",
            &[
                ("w:top", "1134"),
                ("w:right", "1134"),
                ("w:bottom", "1134"),
                ("w:left", "1418"),
                ("w:header", "567"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        );
        let numbers: &[(&str, &str)] = if inside {
            &[("w:fmt", "lowerRoman"), ("w:start", "1")]
        } else {
            &[("w:fmt", "decimal"), ("w:start", "1")]
        };
        self.xml.empty("w:pgNumType", numbers).close();
        if inside {
            self.xml.close().close();
        }
    }

    /// The element that marks a tracked paragraph or row.
    pub(super) fn change_mark(&self) -> Option<&'static str> {
        match self.change {
            Change::None => None,
            Change::Inserted => Some("w:ins"),
            Change::Deleted => Some("w:del"),
        }
    }

    /// Opens a paragraph with a style and, if it is numbered, level and numbering instance.
    pub(super) fn open_paragraph(&mut self, style: &str, number: Option<(usize, usize)>) {
        let kept = std::mem::take(&mut self.kept);
        self.open_styled(style, kept, number);
    }

    /// Opens the paragraph of a cell, on one page with the row below where it is kept.
    pub(super) fn open_cell_text(&mut self, style: &str, kept: bool) {
        self.open_styled(style, kept, None);
    }

    fn open_styled(&mut self, style: &str, kept: bool, number: Option<(usize, usize)>) {
        self.xml.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", style)]);
        if kept {
            self.xml.empty("w:keepNext", &[]);
        }
        if let Some((level, instance)) = number {
            self.xml.open("w:numPr", &[]).empty("w:ilvl", &[("w:val", &level.to_string())]);
            self.xml.empty("w:numId", &[("w:val", &instance.to_string())]).close();
        }
        // Narrow columns read badly when justified.
        if self.columns.len() > 1 && !["Title", "Subtitle"].contains(&style) {
            self.xml.empty("w:jc", &[("w:val", "left")]);
        }
        self.track_paragraph();
        self.xml.close();
    }

    /// Inside the properties of a paragraph: its mark is a tracked change too.
    pub(super) fn track_paragraph(&mut self) {
        if self.change != Change::None {
            self.xml.open("w:rPr", &[]);
            self.change_element();
            self.xml.close();
        }
    }

    /// The element that makes what it stands in a tracked change, if one is on.
    pub(super) fn change_element(&mut self) {
        if let Some(element) = self.change_mark() {
            let id = self.next_id().to_string();
            let (author, stamp) = (self.author.clone(), self.stamp.clone());
            self.xml.empty(element, &[("w:id", &id), ("w:author", &author), ("w:date", &stamp)]);
        }
    }

    pub(super) fn close_paragraph(&mut self) {
        self.xml.close();
    }

    /// A paragraph of plain words.
    pub(super) fn line(&mut self, style: &str, text: &str, column: &Column) {
        self.open_paragraph(style, None);
        self.text(text, "", column);
        self.close_paragraph();
    }

    fn single(&mut self, document: &Document, column: &Column) {
        self.title(document, column);
        self.contents(document, column);
        for node in document.at(Place::Preamble).chain(document.at(Place::Body)) {
            self.node(node, column, true);
        }
        self.signatures(document, document, column);
        for node in document.at(Place::Annex) {
            self.node(node, column, true);
        }
    }

    pub(super) fn title(&mut self, document: &Document, column: &Column) {
        self.line("Title", &document.title, column);
        if !document.subtitle.is_empty() {
            self.line("Subtitle", &document.subtitle, column);
        }
    }

    fn contents(&mut self, document: &Document, column: &Column) {
        if document.has_contents() {
            self.contents_of(document.numbered().map(|node| NodeStep::Both(node, node)).collect(), column);
        }
    }

    /// A table of contents: its words and numbers are right when the file is opened, without a question to the user. Page
    /// numbers are known to those who lay out pages: Word sets them when it prints, LibreOffice when it updates the index;
    /// until then none stand there, rather than wrong ones.
    pub(super) fn contents_of(&mut self, lines: Vec<NodeStep<'_>>, column: &Column) {
        self.line("TOCHeading", column.speech.say("contents"), column);
        let last = lines.len().saturating_sub(1);
        for (index, step) in lines.into_iter().enumerate() {
            let (old, new) = step.nodes();
            let outer = std::mem::replace(&mut self.change, step.change());
            self.open_paragraph("TOC1", None);
            self.change = outer;
            if index == 0 {
                // By outline level, not by the names of styles: those would want the list separator of the machine.
                self.tracked(|body| body.open_field(r#" TOC \o "1-1" \h \z \u "#));
            }
            self.change = step.change();
            self.contents_line(old, new, column);
            self.change = outer;
            // A line that may go must not take the end of the field along.
            if index == last && !matches!(step, NodeStep::Both(..)) && outer == Change::None {
                self.close_paragraph();
                self.open_paragraph("TOC1", None);
            }
            if index == last {
                self.tracked(Self::close_field);
            }
            self.close_paragraph();
        }
    }

    fn contents_line(&mut self, old: Option<&Node>, new: Option<&Node>, column: &Column) {
        let head = |node: &Node| {
            let space = if node.place == Place::Annex { " " } else { "" };
            format!("{}.{space}", node.label(column.speech))
        };
        let text = |part: &dyn Fn(&Node) -> String| {
            line(&old.map(part).unwrap_or_default(), &new.map(part).unwrap_or_default())
        };
        let link = new.and_then(|node| self.bookmark(&node.id, column));
        if let Some(bookmark) = &link {
            self.xml.open("w:hyperlink", &[("w:anchor", bookmark), ("w:history", "1")]);
        }
        self.runs(&text(&head), column);
        if new.or(old).is_some_and(|node| node.place != Place::Annex) {
            self.tracked(|body| {
                body.xml.raw("<w:r><w:tab/></w:r>");
            });
        }
        self.runs(&text(&|node| node.title.clone()), column);
        self.tracked(|body| {
            body.xml.raw("<w:r><w:tab/></w:r>");
            if let Some(bookmark) = &link {
                body.open_field(&format!(" PAGEREF {bookmark} \\h "));
                body.close_field();
            }
        });
        if link.is_some() {
            self.xml.close();
        }
    }

    /// A clause or annex: heading with margin note, then its blocks.
    pub(super) fn node(&mut self, node: &Node, column: &Column, note: bool) {
        self.heading(node, column, note);
        self.blocks(node, column);
    }

    pub(super) fn heading(&mut self, node: &Node, column: &Column, note: bool) {
        let title = Run { change: self.change, text: vec![Inline::Text(node.title.clone())] };
        self.heading_of(node, &[title], column, note);
    }

    /// The heading of a clause or annex with the pieces of its title.
    pub(super) fn heading_of(&mut self, node: &Node, title: &[Run], column: &Column, note: bool) {
        let (style, number) = match node.place {
            Place::Preamble => ("PlainHeading", None),
            Place::Body => ("Heading1", Some((0, self.lists.clauses(column.index)))),
            Place::Annex => ("AnnexHeading", None),
        };
        self.open_paragraph(style, number);
        let comment = (note && self.change != Change::Deleted).then(|| {
            let lines = why_lines(node, column.speech);
            self.notes.push(Note { lines });
            (self.notes.len() - 1).to_string()
        });
        if let Some(id) = &comment {
            self.xml.empty("w:commentRangeStart", &[("w:id", id)]);
        }
        let annex = node.number.filter(|_| node.place == Place::Annex);
        if annex.is_some() {
            self.text(&format!("{} ", column.speech.say("annex")), "", column);
        }
        let bookmark = self.bookmark(&node.id, column).filter(|_| self.change != Change::Deleted);
        let mark = self.next_id().to_string();
        if let Some(name) = &bookmark {
            self.xml.empty("w:bookmarkStart", &[("w:id", &mark), ("w:name", name)]);
        }
        // An annex is referred to by its number, a clause by the number of its paragraph.
        match annex.map(|number| number.to_string()) {
            Some(number) if self.change == Change::Deleted => self.text(&number, "", column),
            Some(number) => self.field(&format!(" SEQ Annex{} \\* ARABIC ", column.index), &number, column),
            None => self.runs(title, column),
        }
        if bookmark.is_some() {
            self.xml.empty("w:bookmarkEnd", &[("w:id", &mark)]);
        }
        if annex.is_some() {
            self.text(". ", "", column);
            self.runs(title, column);
        }
        if let Some(id) = &comment {
            self.xml.empty("w:commentRangeEnd", &[("w:id", id)]);
            self.tracked(|body| {
                body.xml.open("w:r", &[]).raw(r#"<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>"#);
                body.xml.empty("w:commentReference", &[("w:id", id)]).close();
            });
        }
        self.close_paragraph();
    }

    fn blocks(&mut self, node: &Node, column: &Column) {
        let column = self.spoken(node, column);
        let mut list = None;
        for (index, block) in node.blocks.iter().enumerate() {
            // What introduces a table stands on one page with its head.
            self.kept = matches!(node.blocks.get(index + 1), Some(Block::Table { .. }));
            self.block(block, node.place, &column, &mut list);
        }
        self.kept = false;
    }

    /// The column with the language that the clause is really written in.
    pub(super) fn spoken<'b>(&self, node: &Node, column: &'b Column<'b>) -> Cow<'b, Column<'b>> {
        if node.language.is_empty() || node.language == column.language {
            return Cow::Borrowed(column);
        }
        let tag = self.library.words().of(&node.language).tag(&node.language).to_owned();
        Cow::Owned(Column { tag, ..column.clone() })
    }

    /// One block; `list` is the running list outside numbered clauses.
    pub(super) fn block(&mut self, block: &Block, place: Place, column: &Column, list: &mut Option<usize>) {
        let (style, number) = self.look(block, place, column, list);
        match block {
            Block::Paragraph(text) | Block::Item(text) | Block::Heading(text) => {
                self.paragraph(style, number, text, column);
            }
            Block::Table { head, rows } => self.table(head, rows, column),
        }
    }

    /// Style and numbering of a block; begins or ends the running list.
    pub(super) fn look(
        &mut self,
        block: &Block,
        place: Place,
        column: &Column,
        list: &mut Option<usize>,
    ) -> (&'static str, Option<(usize, usize)>) {
        let clauses = self.lists.clauses(column.index);
        if !matches!(block, Block::Item(_)) {
            *list = None;
        }
        match (block, place) {
            (Block::Paragraph(_), Place::Body) => ("ClauseParagraph", Some((1, clauses))),
            (Block::Item(_), Place::Body) => ("ClauseItem", Some((2, clauses))),
            (Block::Item(_), _) => {
                let instance = *list.get_or_insert_with(|| self.lists.restart(column.index));
                ("ListItem", Some((0, instance)))
            }
            (Block::Heading(_), _) => ("Heading2", None),
            (Block::Paragraph(_) | Block::Table { .. }, _) => ("Normal", None),
        }
    }

    pub(super) fn paragraph(&mut self, style: &str, number: Option<(usize, usize)>, text: &[Inline], column: &Column) {
        self.open_paragraph(style, number);
        self.inlines(text, column);
        self.close_paragraph();
    }
}
