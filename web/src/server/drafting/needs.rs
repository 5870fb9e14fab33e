//! What a paper still needs: every blank as a question, in one form.
//!
//! Facts of the library and details of the parties hold for all papers of the case, other blanks for this one.

use super::heirs;
use super::{Desk, EditingDesk, MAX_TEXT, Saved, conflict, heading, line, save, seen};
use crate::papers::party_names;
use crate::server::case::{Decision, Edit};
use crate::server::forms::{Fields, Posted};
use crate::server::i18n::{NotANumber, read_decimal};
use crate::server::pages::field::{FieldProblem, Problems};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use imc_templates::{Block, FactType, Inline, Mark, Waiver, Who};
use jiff::civil::Date;
use minijinja::{Value, context};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// Before the key in the name of a field.
const FIELD: &str = "f.";

/// A blank as a question.
struct Need {
    key: String,
    label: String,
    /// What tells it from the same question asked elsewhere: head of its row, head of its column, clause.
    beside: Vec<String>,
    who: Who,
    /// A lawyer fills or confirms it.
    confirm: bool,
    kind: FactType,
    /// What stands in the field.
    value: String,
    /// Nothing stands in the document yet.
    open: bool,
    /// What the library proposes.
    proposal: Option<String>,
    /// It was closed without filling it.
    closed: bool,
    places: Vec<(String, String)>,
}

/// The blanks of a draft in reading order, open and filled, each once.
fn needs(state: &AppState, desk: &Desk) -> Vec<Need> {
    let document = &desk.draft.document;
    let mut found: Vec<Need> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for node in &document.nodes {
        let place = (node.id.clone(), heading(state, document, node));
        let marks = node.blocks.iter().flat_map(asked);
        for Asked { mark, confirm, mut beside } in marks.chain(node.closed.iter().map(Asked::closed)) {
            let at = *index.entry(mark.key.clone()).or_insert_with(|| {
                beside.push(place.1.clone());
                found.push(Need { beside, ..need(desk, mark, confirm) });
                found.len() - 1
            });
            if found[at].places.last() != Some(&place) {
                found[at].places.push(place.clone());
            }
        }
        // A fact that was filled here is plain text in the document; it stays a question that can be answered anew.
        let clause = desk.library.clause(&node.id);
        for name in clause.into_iter().flat_map(|clause| &clause.facts) {
            if desk.choices.facts.contains_key(name) && !index.contains_key(name) {
                index.insert(name.clone(), found.len());
                let label =
                    desk.library.fact(name).map_or(name.as_str(), |fact| fact.label.text(desk.written())).to_owned();
                let mark = Mark { key: name.clone(), label, filled: Some(String::new()), ..Mark::default() };
                found.push(Need { places: vec![place.clone()], ..need(desk, &mark, false) });
            }
        }
    }
    found.extend(filled_details(desk, &index));
    tell_apart(&mut found);
    found
}

/// A mark of a text as it is asked.
struct Asked<'a> {
    mark: &'a Mark,
    /// A lawyer fills or confirms it.
    confirm: bool,
    /// What the words around it say that it is about, nearest first.
    beside: Vec<String>,
}

impl<'a> Asked<'a> {
    fn of(inline: &'a Inline, beside: Vec<String>) -> Option<Self> {
        match inline {
            Inline::Blank(mark) => Some(Self { mark, confirm: false, beside }),
            Inline::Lawyer(mark) => Some(Self { mark, confirm: true, beside }),
            _ => None,
        }
    }

    fn closed(mark: &'a Mark) -> Self {
        Self { mark, confirm: true, beside: Vec::new() }
    }
}

/// The marks of a block: one in a table is about its row, then its column; one in a sentence about the name before it.
fn asked(block: &Block) -> Vec<Asked<'_>> {
    let mut found = Vec::new();
    let Block::Table { head, rows } = block else {
        let mut before = String::new();
        for inline in block.inlines() {
            match Asked::of(inline, named(&before)) {
                Some(asked) => {
                    found.push(asked);
                    before.clear();
                }
                None => before.push_str(&inline.words()),
            }
        }
        return found;
    };
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            let about = [row.first().filter(|_| column > 0), head.get(column)].into_iter().flatten();
            let beside: Vec<String> = about.map(|cell| cell.iter().map(Inline::words).collect()).collect();
            found.extend(cell.iter().filter_map(|inline| Asked::of(inline, beside.clone())));
        }
    }
    found
}

/// The name that a list inside a sentence gives before a dash: `Riverside` in `; Riverside – `.
fn named(before: &str) -> Vec<String> {
    let name = before.trim_end().strip_suffix(['–', '—']).and_then(|rest| rest.rsplit([';', ':']).next());
    name.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).into_iter().collect()
}

fn need(desk: &Desk, mark: &Mark, confirm: bool) -> Need {
    let fact = desk.library.fact(&mark.key);
    let closed = desk.choices.waiver(&mark.key).is_some();
    let value = value(desk, &mark.key);
    let proposal = mark.filled.clone().filter(|text| fact.is_some() && !text.is_empty());
    Need {
        key: mark.key.clone(),
        label: mark.asks(),
        beside: Vec::new(),
        who: mark.who,
        confirm,
        kind: fact.map(|fact| fact.kind).unwrap_or_default(),
        open: mark.filled.is_none() && !closed,
        proposal: proposal.filter(|_| value.is_empty()),
        value,
        closed,
        places: Vec::new(),
    }
}

/// What was filled in, as it is typed.
fn value(desk: &Desk, key: &str) -> String {
    if let Some(value) = desk.choices.facts.get(key) {
        return typed(value, desk.written());
    }
    desk.choices.fills.get(key).map(|text| text.text(desk.written()).to_owned()).unwrap_or_default()
}

fn typed(value: &Json, lang: &str) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(|item| typed(item, lang)).collect::<Vec<_>>().join("\n"),
        Json::Object(map) => {
            let chosen = map.get("amount").or_else(|| map.get(lang)).or_else(|| map.get("en"));
            chosen.or_else(|| map.values().next()).map(|value| typed(value, lang)).unwrap_or_default()
        }
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

/// Details of the parties that were filled in: the document prints them as text.
fn filled_details(desk: &Desk, known: &BTreeMap<String, usize>) -> Vec<Need> {
    let names = names(desk);
    let detail = |key: &String| {
        let (number, what) = key.strip_prefix("party.")?.split_once('.')?;
        let name = names.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
        let label = format!("{name}: {what}").replace('_', " ");
        Some(need(desk, &Mark { key: key.clone(), label, filled: Some(String::new()), ..Mark::default() }, false))
    };
    desk.choices.fills.keys().filter(|key| !known.contains_key(*key)).filter_map(detail).collect()
}

/// The same question asked more than once says what each is about, as far as needed; a number where that does not help.
fn tell_apart(found: &mut [Need]) {
    let most = found.iter().map(|need| need.beside.len()).max().unwrap_or_default();
    let asked: Vec<String> = found.iter().map(|need| need.label.clone()).collect();
    for depth in 1..=most {
        let alike = counted(found);
        for (need, asked) in found.iter_mut().zip(&asked).filter(|(need, _)| alike[&need.label] > 1) {
            let about = &need.beside[..depth.min(need.beside.len())];
            if !about.is_empty() {
                need.label = format!("{asked} ({})", about.join(", "));
            }
        }
    }
    let alike = counted(found);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for need in found.iter_mut().filter(|need| alike[&need.label] > 1) {
        let nth = seen.entry(need.label.clone()).or_default();
        *nth += 1;
        need.label = format!("{} ({nth})", need.label);
    }
}

/// How often each label stands.
fn counted(found: &[Need]) -> BTreeMap<String, usize> {
    found.iter().fold(BTreeMap::new(), |mut count, need| {
        *count.entry(need.label.clone()).or_default() += 1;
        count
    })
}

fn names(desk: &Desk) -> Vec<String> {
    party_names(&desk.file.pack, &desk.file.edition, &desk.file.answers)
}

/// What was sent and is not saved.
#[derive(Default)]
struct Sent {
    texts: BTreeMap<String, String>,
    ticked: BTreeSet<String>,
    by: String,
    reason: String,
    /// New names by old ones.
    heirs: BTreeMap<String, String>,
    problems: Vec<FieldProblem>,
    conflict: Option<Decision>,
}

/// `GET /case/{token}/drafts/{form}/{document}/{lang}/needs`.
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
) -> Result<Response, Problem> {
    page(&state, &visitor, &desk, &Sent::default())
}

/// `POST` to the same address: fills blanks, or closes points with a reason.
pub async fn fill(
    State(state): State<AppState>,
    visitor: Visitor,
    EditingDesk(desk): EditingDesk,
    posted: Posted,
) -> Result<Response, Problem> {
    let Posted { fields, fresh } = posted;
    let needs = needs(&state, &desk);
    let mut sent = Sent {
        texts: needs.iter().filter_map(|n| Some((n.key.clone(), fields.get(&field(&n.key))?.to_owned()))).collect(),
        ticked: fields.all("point").map(str::to_owned).collect(),
        by: line(fields.trimmed("by")),
        reason: line(fields.trimmed("reason")),
        heirs: heirs::chosen(&fields),
        ..Sent::default()
    };
    if !fresh {
        sent.problems.push(FieldProblem::form_old());
        return page(&state, &visitor, &desk, &sent);
    }
    let edits = edits(&desk, &needs, &fields, &mut sent);
    if !sent.problems.is_empty() {
        return page(&state, &visitor, &desk, &sent);
    }
    let known = seen(fields.trimmed("seen"), &desk);
    match save(&state, desk, known, &edits).await? {
        Saved::Done(desk) => Ok(Redirect::to(&desk.address("needs")).into_response()),
        Saved::Conflict(desk, other) => {
            sent.conflict = Some(other);
            page(&state, &visitor, &desk, &sent)
        }
    }
}

fn field(key: &str) -> String {
    format!("{FIELD}{key}")
}

/// Id of the control of a need on the page.
fn control(index: usize) -> String {
    format!("n{index}")
}

/// The decisions that the form says: only what differs from what stands.
fn edits(desk: &Desk, needs: &[Need], fields: &Fields, sent: &mut Sent) -> Vec<Edit> {
    let names = names(desk);
    let mut facts = BTreeMap::new();
    let mut parties: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut texts = BTreeMap::new();
    for (index, need) in needs.iter().enumerate() {
        let Some(text) = sent.texts.get(&need.key) else { continue };
        let text = text.replace("\r\n", "\n").trim().to_owned();
        if text == need.value {
            continue;
        }
        let party = need.key.strip_prefix("party.").and_then(|rest| rest.split_once('.'));
        let party = party.and_then(|(n, what)| Some((names.get(n.parse::<usize>().ok()?.checked_sub(1)?)?, what)));
        if text.chars().count() > MAX_TEXT {
            sent.problems.push(FieldProblem::saying(control(index), "draft-own-long"));
        } else if desk.library.fact(&need.key).is_some() {
            match fact(desk, need.kind, &text) {
                Ok(value) => drop(facts.insert(need.key.clone(), value)),
                Err(key) => sent.problems.push(FieldProblem::saying(control(index), key).with("text", text)),
            }
        } else if let Some((name, what)) = party {
            parties.entry(name.clone()).or_default().insert(what.to_owned(), text);
        } else {
            texts.insert(need.key.clone(), text);
        }
    }
    for (name, details) in heirs::inherited(desk, &names, &sent.heirs) {
        let own = parties.entry(name).or_default();
        for (what, text) in details {
            own.entry(what).or_insert(text);
        }
    }
    let mut edits = Vec::new();
    if !facts.is_empty() || !parties.is_empty() {
        edits.push(Edit::Facts { facts, parties });
    }
    if !texts.is_empty() {
        edits.push(Edit::Fill { language: desk.written().to_owned(), texts });
    }
    edits.extend(closing(desk, needs, fields, sent));
    edits
}

/// Points to be closed with a reason and a name, and points to be opened again.
fn closing(desk: &Desk, needs: &[Need], fields: &Fields, sent: &mut Sent) -> Vec<Edit> {
    let known = |key: &&String| needs.iter().any(|need| need.key == **key);
    let keys: Vec<String> = sent.ticked.iter().filter(known).cloned().collect();
    let again: Vec<String> = fields.all("reopen").map(str::to_owned).filter(|key| known(&key)).collect();
    let mut edits = Vec::new();
    if !keys.is_empty() {
        for (name, text, key) in
            [("by", &sent.by, "draft-by-missing"), ("reason", &sent.reason, "draft-reason-missing")]
        {
            if text.is_empty() {
                sent.problems.push(FieldProblem::saying(name, key));
            }
        }
        let date = Some(desk.file.edition.date());
        let waiver = Waiver { what: String::new(), reason: sent.reason.clone(), by: sent.by.clone(), date };
        edits.push(Edit::Close { keys, waiver: Some(waiver) });
    }
    if !again.is_empty() {
        edits.push(Edit::Close { keys: again, waiver: None });
    }
    edits
}

/// What was typed, as a fact of its type; the key of the message when it is none.
fn fact(desk: &Desk, kind: FactType, text: &str) -> Result<Json, &'static str> {
    if text.is_empty() {
        return Ok(Json::Null);
    }
    let localized = |value: Json| json!({ desk.written(): value });
    Ok(match kind {
        // Tables come from the assessment; no blank asks for one.
        FactType::Text | FactType::Rows => localized(json!(text)),
        FactType::Number => json!(read_decimal(text).map_err(NotANumber::key)?),
        FactType::Money => {
            let currency = desk.file.edition.catalogue().pack.currency.clone().unwrap_or_default();
            json!({ "amount": read_decimal(text).map_err(NotANumber::key)?, "currency": currency })
        }
        FactType::Date => json!(text.parse::<Date>().map_err(|_| "draft-invalid-date")?.to_string()),
        FactType::List => json!(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>()),
    })
}

fn page(state: &AppState, visitor: &Visitor, desk: &Desk, sent: &Sent) -> Result<Response, Problem> {
    let needs = needs(state, desk);
    let problems = Problems::new(&sent.problems, state, &visitor.lang);
    let view = |(index, need): (usize, &Need)| {
        let text = sent.texts.get(&need.key).unwrap_or(&need.value);
        context! {
            id => control(index),
            key => need.key.as_str(),
            field => field(&need.key),
            label => need.label.as_str(),
            kind => match need.kind {
                FactType::Date => "date",
                FactType::Number => "number",
                FactType::Money => "money",
                FactType::List => "list",
                FactType::Text | FactType::Rows => "text",
            },
            who => match need.who {
                _ if need.confirm => "lawyer",
                Who::Mayor => "mayor",
                Who::Treasurer => "treasurer",
                Who::Lawyer => "lawyer",
            },
            text,
            proposal => need.proposal.as_deref(),
            places => need.places.iter().map(|(id, title)| context! { id, title }).collect::<Vec<_>>(),
            problem => problems.of(&control(index)),
            ticked => sent.ticked.contains(&need.key),
            closed => desk.choices.waiver(&need.key).map(|w| context! { by => w.by.as_str(), reason => w.reason.as_str(), date => w.date.map(|date| date.to_string()) }),
        }
    };
    let of = |wanted: &dyn Fn(&Need) -> bool| -> Vec<Value> {
        needs.iter().enumerate().filter(|(_, need)| wanted(need)).map(view).collect()
    };
    let page = context! {
        to_agree => of(&|need| need.open && !need.confirm),
        to_confirm => of(&|need| need.open && need.confirm),
        proposed => of(&|need| !need.open && !need.closed && need.proposal.is_some()),
        filled => of(&|need| !need.open && !need.closed && need.proposal.is_none()),
        closed => of(&|need| need.closed),
        left => heirs::view(desk, &names(desk), &sent.heirs),
        currency => desk.file.edition.catalogue().pack.currency.clone().unwrap_or_default(),
        by => sent.by.as_str(),
        by_problem => problems.of("by"),
        reason => sent.reason.as_str(),
        reason_problem => problems.of("reason"),
        problems => problems.list(),
        conflict => sent.conflict.as_ref().map(|other| conflict(state, visitor, other)),
    };
    let status = problems.status(sent.conflict.is_some());
    state.page_with(status, visitor, "draft-needs.html", context! { ..page, ..desk.frame(state, visitor) })
}
