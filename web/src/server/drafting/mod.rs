//! The adviser at work on a draft in the browser: reading it clause by clause with its reasons, choosing texts, filling blanks,
//! keeping versions, comparing and signing them off.
//!
//! What is decided is stored as events ([`Edit`]); the document is derived from answers, law and decisions at every look. Only
//! kept versions are stored as they were.

pub mod clause;
pub mod compare;
mod filled;
mod heirs;
pub mod needs;
pub mod preview;
pub mod sign;
pub mod versions;

use super::case::{CaseFile, Decision, Edit, Reading, kind};
use super::pages::view;
use super::papers;
use super::problem::Problem;
use super::session::Visitor;
use super::state::AppState;
use super::store::NewEvent;
use crate::papers::{PaperError, Wish, assemble, library, party_names};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use imc_engine::trace::SealedTrace;
use imc_templates::{ChoiceProblem, Choices, Document, Draft, Level, Library, Node, OpenPoint, Place};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use minijinja::{Value, context};
use std::sync::Arc;

/// Longest name, reason or short text, in characters.
const MAX_LINE: usize = 400;
/// Longest own wording or filled blank, in characters.
const MAX_TEXT: usize = 20_000;

/// A draft, opened: legal form, kind and language stand in the address.
pub struct Desk {
    /// The case.
    pub file: CaseFile,
    /// Legal form.
    pub form: String,
    /// Kind of document.
    pub kind: String,
    /// Language of the document.
    pub lang: String,
    /// The clauses.
    pub library: Arc<Library>,
    /// What was decided and fits.
    pub choices: Choices,
    /// What was decided for an older library and does not fit this one.
    pub aside: Vec<ChoiceProblem>,
    /// The document as it is today.
    pub draft: Draft,
    /// The result it rests on.
    pub result: Arc<SealedTrace>,
}

/// Name under which decisions about a draft are stored; they hold in every language.
pub fn draft_name(form: &str, kind: &str) -> String {
    format!("{form}/{kind}")
}

/// There is no such kind of document or language.
fn unknown(file: &CaseFile, what: &str) -> Problem {
    papers::problem(file, &PaperError::NoKind { kind: what.to_owned(), known: Vec::new() })
}

fn wish(form: &str, kind: &str, lang: &str, choices: Choices) -> Wish {
    Wish {
        document: Some(kind.to_owned()),
        form: form.to_owned(),
        language: lang.to_owned(),
        choices,
        ..Wish::default()
    }
}

impl Desk {
    /// Derives a draft from answers, law and decisions.
    ///
    /// # Errors
    /// [`Problem`] when there is no such form, kind or language.
    pub fn open(file: CaseFile, form: &str, kind: &str, lang: &str) -> Result<Self, Problem> {
        let failed = |error: &crate::papers::PaperError| papers::problem(&file, error);
        let library = library(&file.pack).map_err(|error| failed(&error))?;
        if !papers::languages(&file).iter().any(|known| known == lang) {
            return Err(unknown(&file, lang));
        }
        let definition = library.kind(kind).ok_or_else(|| unknown(&file, kind))?;
        let parties = party_names(&file.pack, &file.edition, &file.answers);
        let decided = file.record.choices(&draft_name(form, kind), &parties);
        let (choices, aside) = decided.fit(&library, definition);
        let result = file.traced()?;
        let wish = wish(form, kind, lang, choices.clone());
        let (_, draft) = assemble(file.basis(&result), &wish).map_err(|error| failed(&error))?;
        let (form, kind, lang) = (form.to_owned(), kind.to_owned(), lang.to_owned());
        Ok(Self { file, form, kind, lang, library, choices, aside, draft, result })
    }

    /// The draft as it would be with other choices.
    fn with(&self, choices: Choices) -> Result<Draft, Problem> {
        self.made(&wish(&self.form, &self.kind, &self.lang, choices))
    }

    /// Puts the same text in another language beside it.
    ///
    /// # Errors
    /// [`Problem`] when the papers of this country are not written in that language.
    fn put_beside(&mut self, lang: &str) -> Result<(), Problem> {
        if !papers::languages(&self.file).iter().any(|known| known == lang) {
            return Err(unknown(&self.file, lang));
        }
        let wish = wish(&self.form, &self.kind, &self.lang, self.choices.clone());
        self.draft = self.made(&Wish { second_language: Some(lang.to_owned()), ..wish })?;
        Ok(())
    }

    /// Whether a decision would leave everything as it stands, so that there is nothing to record.
    fn says_nothing_new(&self, edit: &Edit) -> bool {
        let parties = party_names(&self.file.pack, &self.file.edition, &self.file.answers);
        let decided = self.file.record.choices(&self.name(), &parties);
        edit.changes_nothing(&decided, &parties)
    }

    fn made(&self, wish: &Wish) -> Result<Draft, Problem> {
        let made = assemble(self.file.basis(&self.result), wish);
        made.map(|(_, draft)| draft).map_err(|error| papers::problem(&self.file, &error))
    }

    /// The same desk over a case that has changed.
    fn again(self, file: CaseFile) -> Result<Self, Problem> {
        Self::open(file, &self.form, &self.kind, &self.lang)
    }

    /// Address of a page of this draft.
    pub fn address(&self, rest: &str) -> String {
        let slash = if rest.is_empty() || rest.starts_with('#') { "" } else { "/" };
        self.file.address(&format!("drafts/{}/{}/{}{slash}{rest}", self.form, self.kind, self.lang))
    }

    /// Name of the draft among those of the case.
    pub fn name(&self) -> String {
        draft_name(&self.form, &self.kind)
    }

    /// Name of the draft with its language, under which versions are kept.
    pub fn name_in_language(&self) -> String {
        format!("{}/{}/{}", self.form, self.kind, self.lang)
    }

    /// The language that the paper is written in: English where the library lacks the one in the address.
    pub fn written(&self) -> &str {
        &self.draft.document.language
    }

    /// Points that a lawyer has to fill or confirm.
    pub fn lawyer_points(&self) -> impl Iterator<Item = &OpenPoint> {
        self.draft.open.iter().filter(|point| point.confirm)
    }

    /// What every page of the draft shows in its frame.
    fn frame(&self, state: &AppState, visitor: &Visitor) -> Value {
        let language = papers::language_name(state, self.written());
        let kind = self.library.kind(&self.kind);
        context! {
            case => view::case(&self.file, visitor),
            desk => context! {
                url => self.address(""),
                form => view::form_name(&self.file, &self.form, &visitor.lang),
                form_id => self.form.as_str(),
                kind => kind.map_or("", |kind| kind.name.text(&visitor.lang)),
                kind_id => self.kind.as_str(),
                lang => self.written(),
                language,
                seen => self.file.record.length,
                agree => self.draft.open.iter().filter(|point| !point.confirm).count(),
                confirm => self.lawyer_points().count(),
                errors => self.draft.findings.iter().filter(|finding| finding.level == Level::Error).count(),
            },
        }
    }
}

impl FromRequestParts<AppState> for Desk {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let Reading(file) = Reading::from_request_parts(parts, state).await?;
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Problem::not_found())?;
        let part = |name: &str| params.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value).to_owned();
        Self::open(file, &part("form"), &part("document"), &part("lang"))
    }
}

/// A draft whose case may be changed by this link.
pub struct EditingDesk(pub Desk);

impl FromRequestParts<AppState> for EditingDesk {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let desk = Desk::from_request_parts(parts, state).await?;
        if desk.file.may_edit() {
            return Ok(Self(desk));
        }
        Err(Problem::new(StatusCode::FORBIDDEN, "read-only").way(desk.address(""), "way-draft"))
    }
}

/// What became of a decision.
pub enum Saved {
    /// It is stored. The desk is the one that was given.
    Done(Box<Desk>),
    /// Somebody decided the same thing since the page was made: this is what stands, and the desk as it is now.
    Conflict(Box<Desk>, Decision),
}

/// Stores the decisions of one form, all or none: none where somebody else decided one of them otherwise since event `seen`,
/// which the page knew.
///
/// # Errors
/// [`Problem`] when the database refuses.
pub async fn save(state: &AppState, mut desk: Desk, seen: i64, edits: &[Edit]) -> Result<Saved, Problem> {
    let name = desk.name();
    let subject = |edit: &Edit| if matches!(edit, Edit::Facts { .. }) { "" } else { name.as_str() };
    let values: Vec<String> =
        edits.iter().map(serde_json::to_string).collect::<Result<_, _>>().map_err(|error| Problem::internal(&error))?;
    loop {
        let overruled = |decision: &&Decision| {
            edits.iter().any(|edit| decision.edit != *edit && !decision.edit.touches().is_disjoint(&edit.touches()))
        };
        let since = desk.file.record.decisions(&name).filter(|decision| decision.seq > seen);
        if let Some(other) = since.filter(overruled).last().cloned() {
            return Ok(Saved::Conflict(Box::new(desk), other));
        }
        let author = desk.file.author();
        let events: Vec<NewEvent<'_>> = edits
            .iter()
            .zip(&values)
            .map(|(edit, value)| NewEvent { kind: kind::DRAFT, subject: subject(edit), value, author })
            .collect();
        if state.store.append_after(&desk.file.case.id, desk.file.record.length, &events).await? {
            return Ok(Saved::Done(Box::new(desk)));
        }
        let file = CaseFile::open(state, desk.file.token.clone()).await?;
        desk = desk.again(file)?;
    }
}

/// The last event that a form knew; a form without it knows nothing newer than the page of now.
fn seen(text: &str, desk: &Desk) -> i64 {
    text.parse().unwrap_or(desk.file.record.length)
}

/// A line that was typed: no control characters, no blanks around it, not too long.
fn line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MAX_LINE).collect::<String>().trim().to_owned()
}

/// Day of a moment, in UTC.
fn day(at: i64) -> String {
    Timestamp::from_millisecond(at).map(|t| t.to_zoned(TimeZone::UTC).date().to_string()).unwrap_or_default()
}

/// Number and heading of a clause as a reader sees them.
fn heading(state: &AppState, document: &Document, node: &Node) -> String {
    match (node.place, node.number) {
        (Place::Annex, Some(number)) => {
            format!("{} {number}. {}", state.words.say(&document.language, "draft-annex"), node.title)
        }
        (_, Some(number)) => format!("{number}. {}", node.title),
        (_, None) => node.title.clone(),
    }
}

/// Who decided something in the meantime, in words.
fn conflict(state: &AppState, visitor: &Visitor, other: &Decision) -> Value {
    let time = Timestamp::from_millisecond(other.at).map(|t| t.to_zoned(TimeZone::UTC).strftime("%H:%M").to_string());
    let by =
        if other.author.is_empty() { state.words.say(&visitor.lang, "draft-somebody") } else { other.author.clone() };
    context! { by, time => time.unwrap_or_default() }
}
