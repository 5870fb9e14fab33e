//! From a request to a draft: which clauses, which texts, which numbers, what is still open.

mod assemble;
mod check;
mod choices;
mod request;
mod select;
mod typeset;
mod values;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use choices::{ChoiceProblem, Choices, OwnText, Waiver};
pub use request::{
    Citation, Conditions, DraftRequest, Excluded, LegalForm, MandatoryClause, Party, Provenance, SignOff, Truth,
};
pub(crate) use values::cite;

use crate::Library;
use crate::library::Who;
use crate::model::Document;
use crate::text::Diagnostic;

/// A draft: the document, what is open in it, and what was left out and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Draft {
    /// The document in the first language.
    pub document: Document,
    /// The same document in the second language, clause by clause.
    pub second: Option<Document>,
    /// What the parties have to agree and the lawyer has to confirm; printed on the working sheet.
    pub open: Vec<OpenPoint>,
    /// What the checks found; printed on the working sheet.
    pub findings: Vec<Finding>,
    /// Clauses of this kind that are not in the document.
    pub left_out: Vec<LeftOut>,
}

impl Draft {
    /// May it be released: nothing open, nothing the law asks for missing?
    pub fn is_complete(&self) -> bool {
        self.open.is_empty() && self.findings.iter().all(|finding| finding.level != Level::Error)
    }

    /// The documents, first language first.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.document).chain(self.second.as_ref())
    }
}

/// Something to fill or confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenPoint {
    /// Keys to fill it under: a fact, or clause id and key; several when the same thing is asked once per party.
    pub keys: Vec<String>,
    /// What is open.
    pub label: String,
    /// Who settles it.
    pub who: Who,
    /// Is it a lawyer's mark (to confirm) rather than a blank (to agree)?
    pub confirm: bool,
    /// Ids of the clauses and annexes it stands in.
    pub places: Vec<String>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The document must not be signed like this.
    Error,
    /// A person should look at it.
    Warning,
    /// Good to know.
    Note,
}

/// A result of the checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// How bad.
    pub level: Level,
    /// Machine-readable name of the check, `mandatory-missing`.
    pub check: String,
    /// In the language of the document.
    pub message: String,
    /// Clauses concerned.
    pub clauses: Vec<String>,
}

/// A clause that is not in the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LeftOut {
    /// Id of the clause.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Why it is not in.
    pub reason: String,
    /// May the user add it?
    pub addable: bool,
}

/// Why no draft could be made. Missing data is never a reason.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is no such kind of document.
    #[error("there is no kind of document `{kind}`{}", .help.as_ref().map(|help| format!(", {help}")).unwrap_or_default())]
    UnknownKind {
        /// What was asked for.
        kind: String,
        /// A similar name.
        help: Option<String>,
    },
    /// Choices that contradict each other or name something that is not there.
    #[error("{}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Choices {
        /// All that is wrong.
        problems: Vec<ChoiceProblem>,
    },
    /// A condition of a clause could not be decided because it is wrong.
    #[error("the condition `{condition}` of clause `{clause}` cannot be read: {message}")]
    Condition {
        /// Clause it belongs to.
        clause: String,
        /// The condition.
        condition: String,
        /// What the rule language said.
        message: String,
    },
    /// A template failed while it was filled.
    #[error("{0}")]
    Template(#[from] Diagnostic),
}

/// Writes a draft.
///
/// Facts that are missing become named blanks, listed in [`Draft::open`]. Clauses whose condition is undecided are taken in and
/// marked. A paper is written in one language as a whole: in English where the library lacks a text in the one asked for
/// ([`Library::written_in`]). The result depends on nothing but the arguments.
///
/// # Errors
/// An unknown kind, contradictory choices, a condition that cannot be read, a template that fails.
pub fn draft(library: &Library, request: &DraftRequest, conditions: &dyn Conditions) -> Result<Draft, DraftError> {
    let kind = library.kind(&request.kind).ok_or_else(|| DraftError::UnknownKind {
        kind: request.kind.clone(),
        help: crate::text::suggestion(&request.kind, library.kinds().iter().map(|kind| kind.id.as_str())),
    })?;
    let (choices, problems) = request.choices.clone().fit(library, kind);
    if !problems.is_empty() {
        return Err(DraftError::Choices { problems });
    }
    let mut decided = request.clone().decided(choices);
    let form = request.form.as_ref().map(|form| form.id.as_str());
    decided.language = library.written_in(kind, form, &request.language).to_owned();
    decided.second_language =
        request.second_language.as_deref().map(|two| library.written_in(kind, form, two).to_owned());
    let (wished, request) = (request, &decided);
    let selection = select::select(library, kind, request, conditions)?;
    let document = assemble::assemble(library, kind, request, &selection, &request.language)?;
    let second = match &request.second_language {
        Some(language) if *language != request.language => {
            Some(assemble::assemble(library, kind, request, &selection, language)?)
        }
        _ => None,
    };
    let open = check::open_points(library, &document, request);
    let findings = check::findings(library, request, &selection, &document, wished);
    let left_out = selection.left_out(library, request, conditions);
    let mut draft = Draft { left_out, document, second, open, findings };
    typeset::typeset(library, &mut draft);
    Ok(draft)
}
