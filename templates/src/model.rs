//! The document model: one clause tree from which every format is written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::draft::{Party, Provenance, SignOff, Truth};
use crate::library::{Genre, Part, Place, Standing, Who};

/// Numbered parts from which on a document has a table of contents.
const CONTENTS_FROM: usize = 9;

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Inline {
    /// Words.
    Text(String),
    /// A defined term.
    Strong(String),
    /// A line break that came with a fact.
    Break,
    /// The number of a clause or annex, kept up to date by the word processor.
    Reference {
        /// Id of the clause or annex.
        target: String,
        /// Is it an annex?
        annex: bool,
        /// The number at the time of writing; empty while the document is being put together.
        cached: String,
    },
    /// Something the parties still have to agree.
    Blank(Mark),
    /// Something a lawyer has to fill or confirm.
    Lawyer(Mark),
}

impl Inline {
    /// The piece as it is read; of a mark what stands in it, or what belongs there.
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) | Self::Strong(text) => text.clone(),
            Self::Break => " ".to_owned(),
            Self::Reference { cached, .. } => cached.clone(),
            Self::Blank(mark) | Self::Lawyer(mark) => mark.filled.clone().unwrap_or_else(|| mark.asks()),
        }
    }
}

/// A visible gap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mark {
    /// Stable key: name of the fact, or clause id and key, under which it can be filled.
    pub key: String,
    /// What belongs there.
    pub label: String,
    /// Who fills it.
    pub who: Who,
    /// What was put there, if somebody filled it.
    pub filled: Option<String>,
    /// What stands there once a lawyer has confirmed it; nothing where words are needed.
    #[serde(default)]
    pub confirmed: Option<String>,
    /// What the label is about, where the words beside the mark say it: act and articles.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

impl Mark {
    /// What is asked, for a list that stands apart from the text: `compare with the text in force: Act on X, art. 2`.
    pub fn asks(&self) -> String {
        if self.about.is_empty() { self.label.clone() } else { format!("{}: {}", self.label, self.about) }
    }
}

/// A block of a clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// A paragraph; in the body it is numbered.
    Paragraph(Vec<Inline>),
    /// An item of a list under the paragraph before it.
    Item(Vec<Inline>),
    /// A heading without a number.
    Heading(Vec<Inline>),
    /// A table; every row is as long as the head.
    Table {
        /// Heads of the columns.
        head: Vec<Vec<Inline>>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

impl Block {
    /// Its runs of text, a cell of a table for each, to change them.
    pub fn runs_mut(&mut self) -> Box<dyn Iterator<Item = &mut Vec<Inline>> + '_> {
        match self {
            Self::Paragraph(text) | Self::Item(text) | Self::Heading(text) => Box::new(std::iter::once(text)),
            Self::Table { head, rows } => Box::new(head.iter_mut().chain(rows.iter_mut().flatten())),
        }
    }

    /// Its runs of text, a cell of a table for each, in reading order.
    pub fn runs(&self) -> Box<dyn Iterator<Item = &Vec<Inline>> + '_> {
        match self {
            Self::Paragraph(text) | Self::Item(text) | Self::Heading(text) => Box::new(std::iter::once(text)),
            Self::Table { head, rows } => Box::new(head.iter().chain(rows.iter().flatten())),
        }
    }

    /// All pieces of text of the block, in reading order.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.runs().flatten()
    }

    /// Like [`Block::inlines`], to change them.
    pub fn inlines_mut(&mut self) -> Box<dyn Iterator<Item = &mut Inline> + '_> {
        Box::new(self.runs_mut().flatten())
    }
}

/// Why a clause is in the document, for the margin and for the page "why is this here".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Why {
    /// What the clause is for.
    pub purpose: String,
    /// Articles that ask for it or shape it.
    pub law: Vec<Ground>,
    /// Conditions and answers that put it there or chose its text.
    pub answers: Vec<String>,
    /// What would choose its text if nobody had chosen another.
    pub usual: Vec<String>,
    /// What a lawyer has to look at.
    pub notes: Vec<String>,
    /// What goes wrong in practice.
    pub mistakes: Vec<String>,
    /// How far the need for the clause was checked.
    pub standing: Standing,
    /// Where the need for the clause was seen.
    pub sources: Vec<String>,
}

/// An article behind a clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ground {
    /// Act, article and standing, written out.
    pub text: String,
    /// How far it was checked.
    pub standing: Standing,
    /// Where the act can be read.
    pub url: Option<String>,
}

/// Wording of the adviser's own in a clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Departure {
    /// What the library says instead.
    pub library: Vec<Block>,
    /// The library said something else when the wording was written.
    pub outdated: bool,
    /// Braces in it that name nothing and stand as plain text.
    pub unknown: Vec<String>,
    /// Annexes that the library's text refers to.
    #[serde(default)]
    pub annexes: Vec<String>,
}

/// An alternative text a clause could have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Variant {
    /// Id of the alternative.
    pub id: String,
    /// Alternatives of one group exclude each other.
    pub group: String,
    /// Name for the person who chooses.
    pub title: String,
    /// Is it the one in the text?
    pub chosen: bool,
    /// Would it stand there without a choice?
    pub usual: bool,
    /// Does its condition hold? What does not hold contradicts the answers.
    pub fits: Truth,
    /// Its condition in words; empty without one.
    pub condition: String,
}

/// A clause or annex of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    /// Id of the clause in the library.
    pub id: String,
    /// Number in the body or among the annexes; `None` in the preamble.
    pub number: Option<u32>,
    /// Where it stands.
    pub place: Place,
    /// Language it is written in; differs from the document's when there is no translation.
    pub language: String,
    /// Heading.
    pub title: String,
    /// Its text.
    pub blocks: Vec<Block>,
    /// Fingerprint of the library's text before it was filled, for own wording that replaces it.
    #[serde(default)]
    pub source: String,
    /// Lawyer's points that were closed and left nothing in the text.
    #[serde(default)]
    pub closed: Vec<Mark>,
    /// The part of the document that it may move in.
    pub part: Part,
    /// May the user drop it without a reason?
    pub optional: bool,
    /// Does the law of the legal form ask for it?
    pub statutory: bool,
    /// Set where the adviser wrote other words than the library.
    pub own: Option<Departure>,
    /// Texts it could have instead.
    pub options: Vec<Variant>,
    /// Why it is here.
    pub why: Why,
}

/// The sums behind the cost-sharing sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Money {
    /// Cost of the first year, a plain decimal.
    pub yearly: Option<String>,
    /// Currency, by its code or sign.
    pub currency: String,
    /// Who joins the parties and shares with them; the label of its blank where its name is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining: Option<String>,
}

/// A document in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// Id of the kind.
    pub kind: String,
    /// Sort of paper.
    pub genre: Genre,
    /// Language tag.
    pub language: String,
    /// Title.
    pub title: String,
    /// What it is about: the service or the body.
    pub subtitle: String,
    /// The parties.
    pub parties: Vec<Party>,
    /// Sums to share.
    pub money: Money,
    /// Preamble, body and annexes, in reading order.
    pub nodes: Vec<Node>,
    /// Does it end with places for signatures?
    pub signatures: bool,
    /// The law excludes the legal form with the answers that the document was made from; it says so while it is a draft.
    #[serde(default)]
    pub excluded: bool,
    /// Which pack, trace and date it comes from.
    pub provenance: Provenance,
    /// Set once a named adviser has released it; until then it carries a watermark.
    pub sign_off: Option<SignOff>,
}

impl Document {
    /// Clauses at one place, in order.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |node| node.place == place)
    }

    /// Clauses and annexes with a number, which the table of contents lists.
    pub fn numbered(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| node.number.is_some())
    }

    /// Has it a table of contents? Short papers have none, nor have resolutions and annexes, which are read in one go.
    pub fn has_contents(&self) -> bool {
        self.numbered().count() >= CONTENTS_FROM && !matches!(self.genre, Genre::Resolution | Genre::Annex)
    }

    /// The clause or annex with this id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// Is it still a draft, with a watermark?
    pub fn is_draft(&self) -> bool {
        self.sign_off.is_none()
    }
}
