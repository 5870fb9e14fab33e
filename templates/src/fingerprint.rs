//! Fingerprints: has a text changed, is a document still the one that was signed off?

use sha2::{Digest, Sha256};

use crate::draft::Party;
use crate::model::{Block, Document, Inline};

/// Fingerprint of texts of the library as they are written, before anything is filled.
pub(crate) fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut feed = Feed::new("imc-text/2");
    texts.into_iter().for_each(|text| feed.text(text));
    feed.finish()
}

impl Document {
    /// Fingerprint of everything that the parties agree on: title, parties with those who sign for them, clauses with their
    /// numbers, references and filled blanks, in order, and the figures and sums of the cost-sharing workbook. Margin notes,
    /// working sheet, provenance and sign-off do not count.
    pub fn content_hash(&self) -> String {
        let mut feed = Feed::new("imc-document/2");
        for text in [&self.kind, &self.language, &self.title, &self.subtitle, &self.money.currency] {
            feed.text(text);
        }
        feed.optional(self.money.yearly.as_deref());
        for party in &self.parties {
            feed.party(party, &self.language);
        }
        feed.text(if self.signatures { "signatures" } else { "" });
        for node in &self.nodes {
            feed.text(&node.id);
            feed.text(&node.number.map(|number| number.to_string()).unwrap_or_default());
            feed.text(&node.title);
            feed.blocks(&node.blocks);
        }
        feed.finish()
    }
}

/// Feeds texts into the hash, each with its length before it, so that no two documents feed the same bytes.
struct Feed(Sha256);

impl Feed {
    fn new(format: &str) -> Self {
        let mut feed = Self(Sha256::new());
        feed.text(format);
        feed
    }

    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    /// A text that may be missing, which is not the same as an empty one.
    fn optional(&mut self, text: Option<&str>) {
        self.text(if text.is_some() { "some" } else { "none" });
        self.text(text.unwrap_or_default());
    }

    fn party(&mut self, party: &Party, language: &str) {
        self.text(party.name.text(language));
        self.optional(party.represented_by.as_ref().map(|name| name.text(language)));
        self.optional(party.population.map(|count| count.to_string()).as_deref());
        for (figure, value) in &party.figures {
            self.text(figure);
            self.text(&value.to_string());
        }
        self.text("end");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.cell("paragraph", text),
                Block::Item(text) => self.cell("item", text),
                Block::Heading(text) => self.cell("heading", text),
                Block::Table { head, rows } => {
                    self.text(&format!("table of {}", head.len()));
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| self.cell("cell", cell));
                }
            }
        }
        self.text("end");
    }

    fn cell(&mut self, kind: &str, inlines: &[Inline]) {
        self.text(kind);
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Strong(text) => self.text(text),
                Inline::Break => self.text("\n"),
                Inline::Reference { target, cached, .. } => {
                    self.text(target);
                    self.text(cached);
                }
                Inline::Blank(mark) | Inline::Lawyer(mark) => {
                    self.text(&mark.key);
                    self.text(&mark.label);
                    self.text(mark.filled.as_deref().unwrap_or_default());
                }
            }
        }
        self.text("end");
    }

    fn finish(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
