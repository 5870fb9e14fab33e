//! The result: what the law allows, what fits, what it rests on.

use super::field::FieldProblem;
use super::{guide, practices, priorities, view};
use crate::server::case::{CaseFile, Editing, Journey, News, Reading, Seen, kind};
use crate::server::forms::{Fields, Posted};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use imc_engine::assess::{Assessment, ComingChange, Group, OutcomeLine, Usability, Verdict};
use imc_engine::evaluate::Evaluation;
use imc_engine::ids::FormId;
use jiff::civil::Date;
use minijinja::{Value, context};

/// `GET /case/{token}/result`.
pub async fn result(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let (evaluation, assessment) = file.assessed();
    let news = News::of(&file);
    let first_look = file.record.seen().is_none() || file.record.changed_since_seen;
    if file.is_owner() && news.is_none() && first_look {
        note_seen(&state, &file, &Seen::of(&file, &assessment)).await;
    }
    let view = view(&state, &file, &visitor, (&evaluation, &assessment), &Begin::read(query.as_deref()));
    let news = news.map(|news| view::news(&file, &news, &visitor.lang));
    state.page(&visitor, "result.html", context! { news, ..view })
}

/// `POST /case/{token}/seen`: the owner read what became different by itself.
pub async fn seen(State(state): State<AppState>, Editing(file): Editing, posted: Posted) -> Result<Redirect, Problem> {
    let to = file.address("result");
    posted.fresh(&to)?;
    note_seen(&state, &file, &Seen::of(&file, &file.assess())).await;
    Ok(Redirect::to(&to))
}

/// Notes what the owner saw, to tell later what became different. A newer answer, or a full case, only means that nothing is
/// noted: what was seen is not the result of what is answered by now.
async fn note_seen(state: &AppState, file: &CaseFile, seen: &Seen) {
    if let Err(problem) = file.write_next(state, kind::SEEN, "result", seen).await {
        tracing::warn!(code = problem.code, "what the owner saw was not noted");
    }
}

/// `GET /case/{token}/result.json`: the assessment as data.
pub async fn json(Reading(file): Reading) -> Result<Response, Problem> {
    let body = serde_json::to_string_pretty(&*file.assess()).map_err(|error| Problem::internal(&error))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"imc-assessment.json\""),
    ];
    Ok((headers, body).into_response())
}

/// `GET /case/{token}/trace.json`: everything needed to check and repeat the assessment, in canonical form.
pub async fn trace(Reading(file): Reading) -> Result<Response, Problem> {
    let body = file.traced()?.trace.canonical().map_err(|error| Problem::internal(&error))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"imc-trace.json\""),
    ];
    Ok((headers, body).into_response())
}

/// The open questions, the most telling first, and whether they can still turn the result. "Not sure" leaves one open.
fn agenda(file: &CaseFile, lang: &str) -> Value {
    let agenda = file.edition.agenda(&file.answers, &file.importance().weights, false);
    let links = |turning: bool| {
        let ids: Vec<_> =
            agenda.next.iter().filter(|n| n.can_turn_the_lead == turning).map(|n| n.question.clone()).collect();
        view::question_links(file, &ids, lang)
    };
    context! { settled => agenda.settled, turning => links(true), others => links(false) }
}

/// What the result says, for its page and for the council's.
pub(super) fn view(
    state: &AppState,
    file: &CaseFile,
    visitor: &Visitor,
    (evaluation, assessment): (&Evaluation, &Assessment),
    begin: &Begin,
) -> Value {
    let lang = &visitor.lang;
    let journey = Journey::new(file, assessment);
    let frame = view::Frame::new(file, evaluation, assessment, lang).beginning(begin.day());
    let verdict = |v: &Verdict| view::verdict(file, evaluation, v, &frame);
    let group = |group: Group| -> Vec<Value> {
        assessment.forms.iter().filter(|v| view::group(assessment, v) == group).map(verdict).collect()
    };
    let shared = view::SharedReason::among(file, &assessment.financing, lang);
    let money = |wanted: &[Usability]| -> Vec<Value> {
        assessment
            .financing
            .iter()
            .filter(|f| wanted.contains(&f.usability))
            .map(|f| {
                view::financing(file, f, &shared, assessment.lead.as_ref().and_then(|lead| lead.forms.first()), lang)
            })
            .collect()
    };
    let info = &file.edition.catalogue().pack;
    context! {
        case => view::case(file, visitor),
        begun => journey.begun(),
        start => begin.view(state, lang),
        left => journey.left().len(),
        beyond => journey.beyond(),
        next => journey.next_after(None).map(|_| file.address("next")),
        headline => view::headline(file, evaluation, assessment, lang),
        robust => match assessment.stopped() {
            Some(_) => None,
            None => priorities::robustness(file, evaluation, assessment, lang),
        },
        alike => practices::alike(state, file, assessment, lang),
        guide => guide::guidance(file, evaluation, lang),
        outcomes => assessment.outcomes.iter().map(|o| outcome(file, o, lang)).collect::<Vec<_>>(),
        dated => dated(file, evaluation, assessment),
        ranked => assessment.forms.iter().filter(|v| v.rank.is_some()).map(verdict).collect::<Vec<_>>(),
        recommended => group(Group::Recommended),
        possible => group(Group::Possible),
        possible_if => group(Group::PossibleIf),
        excluded => group(Group::Excluded),
        money_reasons => shared.iter().map(|reason| reason.view(file, lang)).collect::<Vec<_>>(),
        usable => money(&[Usability::Usable]),
        conditional_money => money(&[Usability::Conditional]),
        barred => money(&[Usability::Barred]),
        warnings => view::lines(file, &assessment.warnings, lang),
        advice => view::lines(file, &assessment.advice, lang),
        agenda => agenda(file, lang),
        changes => changes(assessment).map(|change| file.told(lang, &change.message)).collect::<Vec<_>>(),
        law_as_of => info.law_as_of.to_string(),
        pack_version => info.version.clone(),
        pack_hash => assessment.pack_hash.chars().take(12).collect::<String>(),
    }
}

/// The changes of law that matter to who reads this result: of a form that is ruled out only when it opens.
fn changes(assessment: &Assessment) -> impl Iterator<Item = &ComingChange> {
    let out = |form: &FormId| assessment.form(form.as_str()).is_some_and(|v| v.rank.is_none());
    let opens = |change: &ComingChange| change.message.key == "engine-change-opens";
    assessment.changes.iter().filter(move |change| opens(change) || !change.form.as_ref().is_some_and(out))
}

/// Whether the steps of some lawful form have durations, so that they can be counted from a day.
fn dated(file: &CaseFile, evaluation: &Evaluation, assessment: &Assessment) -> bool {
    let (catalogue, region) = (file.edition.catalogue(), file.edition.region(&evaluation.facts));
    let lawful = assessment.forms.iter().filter(|v| v.rank.is_some());
    let forms = lawful.filter_map(|v| Some(&catalogue.forms[catalogue.form(v.form.as_str())?.index()]));
    forms.into_iter().any(|form| form.steps_in(region).any(|step| step.weeks.is_some()))
}

/// The day on which the partners want to begin, as tried in the address; nothing is saved.
pub(super) struct Begin {
    typed: String,
    day: Result<Date, FieldProblem>,
}

impl Begin {
    /// Reads `?start=2027-03-31`.
    pub(super) fn read(query: Option<&str>) -> Self {
        let fields = Fields::read(query.unwrap_or_default().as_bytes());
        let typed: String = fields.trimmed("start").chars().take(40).collect();
        let day = typed.parse().map_err(|_| FieldProblem::at("start", "date"));
        Self { typed, day }
    }

    /// The day, where one was typed.
    pub(super) fn day(&self) -> Option<Date> {
        self.day.as_ref().ok().copied()
    }

    /// The field of the page.
    fn view(&self, state: &AppState, lang: &str) -> Value {
        let problem = self.day.as_ref().err().filter(|_| !self.typed.is_empty());
        context! {
            text => self.typed.as_str(),
            day => self.day().map(|day| day.to_string()),
            problem => problem.map(|problem| problem.say(state, lang)),
        }
    }
}

fn outcome(file: &CaseFile, outcome: &OutcomeLine, lang: &str) -> Value {
    context! { kind => outcome.kind.as_str(), certain => outcome.certain, line => view::line(file, &outcome.line, lang) }
}

/// A form in the address, or a page that says there is none.
pub fn form_in(file: &CaseFile, assessment: &Assessment, id: &str) -> Result<(), Problem> {
    match assessment.form(id) {
        Some(_) => Ok(()),
        None => Err(Problem::new(StatusCode::NOT_FOUND, "form-unknown")
            .with("form", id)
            .way(file.address("result"), "way-result")),
    }
}
