//! Two versions side by side in one text: what changed, and what it comes from - the law, an answer, a decision.

use super::filled::Filled;
use super::versions::{Loaded, load, unknown};
use super::{Desk, day};
use crate::papers::{File, PaperFormat};
use crate::server::case::{Decision, Edit};
use crate::server::limits::Action;
use crate::server::pages::view as case_view;
use crate::server::papers;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Query, State};
use axum::response::Response;
use imc_templates::{Block, Document, Draft, Inline, Node, Provenance, write};
use minijinja::{Value, context};
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// What to compare.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// Number of the older version.
    #[serde(default)]
    old: String,
    /// Number of the newer one; `now` for the draft as it is.
    #[serde(default)]
    new: String,
    #[serde(default)]
    format: Option<String>,
}

/// One side of a comparison.
struct Side {
    draft: Draft,
    answers: Map<String, Json>,
    /// Last event it knows.
    seq: i64,
    name: String,
    date: String,
}

impl Side {
    fn of(loaded: Loaded) -> Self {
        let (seq, name, date) = (loaded.version.seq, loaded.version.name.clone(), day(loaded.version.at));
        Self { draft: loaded.kept.draft, answers: loaded.kept.answers, seq, name, date }
    }

    fn now(state: &AppState, visitor: &Visitor, desk: &Desk) -> Self {
        Self {
            draft: desk.draft.clone(),
            answers: desk.file.record.raw_answers(),
            seq: desk.file.record.length,
            name: state.words.say(&visitor.lang, "draft-now"),
            date: desk.file.edition.date().to_string(),
        }
    }
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}/compare?old=1&new=now`.
pub async fn compare(
    State(state): State<AppState>,
    visitor: Visitor,
    desk: Desk,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let old = Side::of(load(&state, &desk, &wanted.old).await?);
    let new = match wanted.new.as_str() {
        "" | "now" => Side::now(&state, &visitor, &desk),
        number => Side::of(load(&state, &desk, number).await?),
    };
    match wanted.format.as_deref() {
        None => page(&state, &visitor, &desk, &wanted, &old, &new),
        Some("docx") => {
            state.limits.count(Action::Paper, &visitor)?;
            let written = write::redline_in_style(&desk.library, &old.draft, &new.draft, state.config.house.word());
            let bytes = written.map_err(|error| Problem::internal(&error))?;
            let name = format!("{}-{}-{}-changes", desk.form, desk.kind, desk.lang);
            Ok(papers::download(File { bytes, format: PaperFormat::Docx }, &name))
        }
        Some(other) => Err(unknown(&desk, other)),
    }
}

fn page(
    state: &AppState,
    visitor: &Visitor,
    desk: &Desk,
    wanted: &Wanted,
    old: &Side,
    new: &Side,
) -> Result<Response, Problem> {
    let changes = write::changes_html(&desk.library, &old.draft.document, &new.draft.document);
    let decisions = between(desk, old.seq, new.seq);
    let clauses: Vec<Value> = changes
        .iter()
        .filter(|change| change.moved != write::Moved::Same)
        .map(|change| {
            context! {
                id => change.id.as_str(),
                title => change.title.as_str(),
                moved => match change.moved {
                    write::Moved::Same => "same",
                    write::Moved::Changed => "changed",
                    write::Moved::Inserted => "inserted",
                    write::Moved::Deleted => "deleted",
                    write::Moved::Elsewhere => "elsewhere",
                },
                // Every text in it is escaped by the writer.
                html => Value::from_safe_string(change.html.clone()),
                why => reasons(state, visitor, desk, (old, new), &change.id, &decisions),
            }
        })
        .collect();
    let side = |side: &Side| context! { name => side.name.as_str(), date => side.date.as_str(), pack => side.draft.document.provenance.pack_version.as_str() };
    let page = context! {
        old => side(old),
        new => side(new),
        same => changes.iter().filter(|change| change.moved == write::Moved::Same).count(),
        clauses,
        pack_changed => law(&old.draft.document) != law(&new.draft.document),
        answers => answers(desk, &old.answers, &new.answers, &visitor.lang),
        decisions => decisions.iter().map(|decision| said(state, visitor, desk, &new.draft.document, decision)).collect::<Vec<_>>(),
        docx => desk.address(&format!("compare?old={}&new={}&format=docx", wanted.old, if wanted.new.is_empty() { "now" } else { &wanted.new })),
    };
    state.page(visitor, "draft-compare.html", context! { ..page, ..desk.frame(state, visitor) })
}

fn law(document: &Document) -> (&str, &str) {
    let Provenance { pack_version, pack_hash, .. } = &document.provenance;
    (pack_version, pack_hash)
}

/// What was decided from one event to another.
fn between(desk: &Desk, from: i64, to: i64) -> Vec<Decision> {
    let (from, to) = (from.min(to), from.max(to));
    desk.file
        .record
        .decisions(&desk.name())
        .filter(|decision| decision.seq > from && decision.seq <= to)
        .cloned()
        .collect()
}

/// Answers that differ, by question.
fn answers(desk: &Desk, old: &Map<String, Json>, new: &Map<String, Json>, lang: &str) -> Vec<Value> {
    let catalogue = desk.file.edition.catalogue();
    let differs = |id: &&imc_engine::catalogue::Question| old.get(id.id.as_str()) != new.get(id.id.as_str());
    let changed = catalogue.questions.iter().filter(differs);
    changed
        .map(|question| {
            let href = desk.file.may_edit().then(|| desk.file.address(&format!("q/{}", question.id)));
            context! { text => case_view::question_text(&desk.file, question, lang), href }
        })
        .collect()
}

/// Heading of a clause, which may be in the document no longer.
fn title(desk: &Desk, document: &Document, id: &str) -> String {
    let node = document.node(id).map(|node| node.title.clone());
    let library = || desk.library.clause(id).map(|clause| clause.title.text(desk.written()).to_owned());
    node.or_else(library).unwrap_or_else(|| id.to_owned())
}

/// A decision in words.
fn said(state: &AppState, visitor: &Visitor, desk: &Desk, document: &Document, decision: &Decision) -> Value {
    let key = match &decision.edit {
        Edit::Text { .. } => "draft-did-text",
        Edit::Drop { .. } => "draft-did-drop",
        Edit::Add { .. } => "draft-did-add",
        Edit::Move { .. } => "draft-did-move",
        Edit::Own { own: Some(_), .. } => "draft-did-own",
        Edit::Own { own: None, .. } => "draft-did-library",
        Edit::Fill { .. } | Edit::Facts { .. } => "draft-did-fill",
        Edit::Close { waiver: Some(_), .. } => "draft-did-close",
        Edit::Close { waiver: None, .. } => "draft-did-reopen",
    };
    let clause = decision.edit.clause().map(|id| title(desk, document, id)).unwrap_or_default();
    let args = [("clause".to_owned(), clause)].into();
    context! {
        text => state.words.t(&visitor.lang, key, &args),
        author => decision.author.as_str(),
        date => day(decision.at),
    }
}

/// Where the change of one clause comes from.
fn reasons(
    state: &AppState,
    visitor: &Visitor,
    desk: &Desk,
    (old, new): (&Side, &Side),
    id: &str,
    decisions: &[Decision],
) -> Vec<String> {
    let say = |key: &str| state.words.say(&visitor.lang, key);
    let (before, after) = (old.draft.document.node(id), new.draft.document.node(id));
    let mut found = Vec::new();
    if decisions.iter().any(|decision| decision.edit.clause() == Some(id)) {
        found.push(say("draft-because-decision"));
    }
    let grounds = |node: Option<&Node>| node.map(|node| node.why.answers.clone()).unwrap_or_default();
    if found.is_empty() && grounds(before) != grounds(after) {
        let reason = grounds(after.or(before)).join("; ");
        let args = [("reason".to_owned(), reason)].into();
        found.push(state.words.t(&visitor.lang, "draft-because-answer", &args));
    }
    let filled = Filled::by(desk, decisions);
    if before.zip(after).is_some_and(|(before, after)| filled.explain(before, after)) {
        return vec![say("draft-because-fill")];
    }
    if law(&old.draft.document) != law(&new.draft.document) {
        found.push(say("draft-because-pack"));
    }
    if found.is_empty() {
        let elsewhere = elsewhere(old, new, id, decisions);
        found.push(match elsewhere.is_empty() {
            // A text may read otherwise once a fact is known.
            true if before
                .zip(after)
                .is_some_and(|(one, two)| [one, two].iter().any(|node| filled.concern(desk, node))) =>
            {
                say("draft-because-fill")
            }
            true if old.answers == new.answers => say("draft-because-unknown"),
            true => say("draft-because-other"),
            false => {
                let clauses = elsewhere.iter().map(|id| title(desk, &new.draft.document, id));
                let args = [("clauses".to_owned(), clauses.collect::<Vec<_>>().join("; "))].into();
                state.words.t(&visitor.lang, "draft-because-elsewhere", &args)
            }
        });
    }
    found
}

/// Clauses decided about that another clause depends on: those it refers to; where the answers are the same, any that moved
/// the numbers.
fn elsewhere<'a>(old: &Side, new: &Side, id: &str, decisions: &'a [Decision]) -> BTreeSet<&'a str> {
    let nodes = || [old, new].into_iter().filter_map(|side| side.draft.document.node(id));
    let refers = |clause: &str| {
        nodes().flat_map(|node| &node.blocks).flat_map(Block::inlines).any(|inline| match inline {
            Inline::Reference { target, .. } => target == clause,
            Inline::Lawyer(mark) => mark.key.ends_with(&format!(".ref.{clause}")),
            _ => false,
        })
    };
    let decided: BTreeSet<&str> = decisions.iter().filter_map(|decision| decision.edit.clause()).collect();
    let referred: BTreeSet<&str> = decided.iter().copied().filter(|clause| refers(clause)).collect();
    if referred.is_empty() && old.answers == new.answers { decided } else { referred }
}
