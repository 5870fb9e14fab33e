//! The papers of inter-municipal cooperation: contracts, statutes, council resolutions and their annexes.
//!
//! A [`Library`] holds clauses in several languages. [`draft()`] chooses the clauses that a [`DraftRequest`] needs, fills them
//! and returns a [`Draft`]: one clause tree ([`Document`]) with everything that is still open in it. The writers in [`mod@write`]
//! turn the tree into files. Conditions of clauses are decided by the caller through [`Conditions`]; this crate knows no rules,
//! no files, no clock.
//!
//! ```
//! use imc_templates::{Conditions, DraftRequest, Library, Party, Truth, draft, write};
//!
//! struct Answers;
//! impl Conditions for Answers {
//!     fn decide(&self, condition: &str) -> Result<Truth, String> {
//!         Ok(if condition.contains("decides") { Truth::True } else { Truth::Unknown })
//!     }
//! }
//!
//! let library = Library::base()?;
//! let request = DraftRequest {
//!     kind: "delegation".into(),
//!     language: "en".into(),
//!     parties: vec![
//!         Party { name: "Riverside".into(), ..Party::default() },
//!         Party { name: "Hilltown".into(), ..Party::default() },
//!     ],
//!     facts: [("lead_party".to_owned(), "Riverside".into())].into(),
//!     ..DraftRequest::default()
//! };
//! let draft = draft(&library, &request, &Answers)?;
//! assert!(draft.open.iter().any(|point| point.keys == ["start_date"]));
//! let page = write::html(&library, &draft);
//! assert!(page.contains("Riverside"));
//! let file = write::docx(&library, &draft)?;
//! assert!(file.starts_with(b"PK"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod draft;
mod fingerprint;
mod library;
mod localized;
mod model;
mod spacing;
mod text;
mod words;
pub mod write;
mod xml;

pub use draft::{
    ChoiceProblem, Choices, Citation, Conditions, Draft, DraftError, DraftRequest, Excluded, Finding, LeftOut,
    LegalForm, Level, MandatoryClause, OpenPoint, OwnText, Party, Provenance, SignOff, Truth, Waiver, draft,
};
pub(crate) use fingerprint::fingerprint;
pub use library::{
    Alternative, Basis, Clause, Fact, FactType, Genre, Kind, Library, LibraryError, Part, Place, Required, Standing,
    TemplateText, Validity, Who,
};
pub use localized::Localized;
pub use model::{Block, Departure, Document, Ground, Inline, Mark, Money, Node, Variant, Why};
pub use text::{Diagnostic, own_source};
