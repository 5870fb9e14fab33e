//! Trying other answers without saving them: controls, and what the result would be.

use super::question::{Typed, answer_text, read_alone};
use super::{priorities, view};
use crate::server::case::CaseFile;
use crate::server::forms::Fields;
use crate::server::state::AppState;
use crate::server::told::Told;
use imc_engine::assess::{Assessment, Group, Verdict};
use imc_engine::catalogue::{Question, QuestionType};
use imc_engine::facts::QuestionState;
use imc_engine::ids::QuestionIx;
use imc_engine::whatif::Flip;
use minijinja::{Value, context};
use serde_json::Value as Json;

/// Controls that are shown at once; the others are folded away.
const FIRST: usize = 6;
/// Options that stand as buttons; a longer list is a drop-down.
const MOST_BUTTONS: usize = 4;

/// Other answers to some questions of a case.
pub struct Trial {
    questions: Vec<QuestionIx>,
    changed: Vec<(QuestionIx, Json)>,
    unreadable: Vec<(QuestionIx, Vec<Value>)>,
    /// The case with the other answers; never saved.
    file: CaseFile,
}

impl Trial {
    /// Reads other answers from the fields of a form; a field that is left out stays as it was answered.
    pub fn read(state: &AppState, file: &CaseFile, flips: &[Flip], fields: &Fields, lang: &str) -> Self {
        let questions = worth_trying(file, flips);
        let mut trial = Self { changed: Vec::new(), unreadable: Vec::new(), file: file.clone(), questions };
        for ix in trial.questions.clone() {
            let question = definition(file, ix);
            let id = question.id.as_str();
            let Some(text) = fields.get(id) else { continue };
            let own = file.record.answer(id).filter(|v| !v.is_null());
            match read_alone(file, ix, text) {
                Ok(value) if same(own, &value) => {}
                Ok(value) => {
                    trial.file = trial.file.with_answer(id, value.clone());
                    trial.changed.push((ix, value));
                }
                Err(problems) => {
                    let typed = Typed { problems, ..Typed::default() };
                    trial.unreadable.push((ix, typed.messages(state, file, ix, lang)));
                }
            }
        }
        trial
    }

    /// The controls, filled with what is tried.
    pub fn controls(&self, own: &CaseFile, fields: &Fields, lang: &str) -> Value {
        let controls: Vec<Value> = self.questions.iter().map(|ix| self.control(own, *ix, fields, lang)).collect();
        let touched = |c: &Value| c.get_attr("touched").is_ok_and(|t| t.is_true());
        let (first, rest) = controls.split_at(controls.len().min(FIRST));
        context! { first, rest, open => rest.iter().any(touched) }
    }

    fn control(&self, own: &CaseFile, ix: QuestionIx, fields: &Fields, lang: &str) -> Value {
        let question = definition(own, ix);
        let id = question.id.as_str();
        let answered = Typed::from_answer(own, ix, lang).text;
        let text = fields.get(id).unwrap_or(&answered);
        let options: Vec<Value> = options(question)
            .into_iter()
            .map(|option| {
                let label = view::option_label(own, question, option, lang);
                context! { id => option, label, chosen => option == text, own => option == answered }
            })
            .collect();
        let kind = match question.kind {
            QuestionType::Number | QuestionType::Money => "number",
            _ if options.len() <= MOST_BUTTONS => "buttons",
            _ => "list",
        };
        let label = view::question_text(own, question, lang);
        let problem = self.unreadable.iter().find(|(q, _)| *q == ix).and_then(|(_, messages)| messages.first());
        context! {
            id,
            kind,
            unit => view::unit_beside(own, &label, question.unit.as_deref(), lang),
            label,
            options,
            text,
            own_unsure => own.record.unsure(id),
            unsure => text.is_empty() || text == "unsure",
            touched => text != answered,
            problem => problem.and_then(|m| m.get_attr("text").ok()),
        }
    }

    /// What the result would be, beside what it is.
    pub fn outcome(&self, state: &AppState, own: &CaseFile, lang: &str) -> Value {
        let (_, before) = own.assessed();
        let (evaluation, after) = self.file.assessed();
        let frame = view::Frame::new(&self.file, &evaluation, &after, lang);
        let name = |v: &Verdict| view::form_name(own, v.form.as_str(), lang);
        let mut lawful: Vec<&Verdict> = after.forms.iter().filter(|v| v.rank.is_some()).collect();
        lawful.sort_by_key(|v| v.rank);
        let ranked: Vec<Value> = lawful
            .into_iter()
            .map(|v| {
                let was = before.form(v.form.as_str());
                context! {
                    was_rank => was.and_then(|w| w.rank),
                    was_group => was.map(|w| w.group.as_str()),
                    ..view::verdict(&self.file, &evaluation, v, &frame)
                }
            })
            .collect();
        let opened: Vec<Told> = moved(&before, &after).map(name).collect();
        let closed: Vec<Value> = moved(&after, &before)
            .filter_map(|v| after.form(v.form.as_str()))
            .map(|v| context! { name => name(v), why => v.excluded_by.first().map(|l| own.told(lang, &l.message)) })
            .collect();
        let changes: Vec<Value> = self.changed.iter().map(|(ix, value)| change(state, own, *ix, value, lang)).collect();
        context! {
            changes,
            now => view::leading(own, &before, lang),
            then => view::leading(own, &after, lang),
            ranked,
            opened,
            closed,
            stopped => after.stopped().map(|o| own.told(lang, &o.line.message)),
            robust => priorities::robustness(&self.file, &evaluation, &after, lang),
        }
    }
}

/// An answer by its question and value: the old words, the new ones, and the form that leads to keeping it.
fn change(state: &AppState, own: &CaseFile, ix: QuestionIx, value: &Json, lang: &str) -> Value {
    let question = definition(own, ix);
    let id = question.id.as_str();
    let words = |value: &Json| Told::joined(answer_text(state, own, question, value, lang), ", ");
    let kept = match value {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    context! {
        question => view::question_text(own, question, lang),
        was => own.record.answer(id).map(words),
        tried => words(value),
        keep => own.may_edit().then(|| own.address(&format!("q/{id}"))),
        kept,
    }
}

/// Forms that are ruled out in one result and not in the other.
fn moved<'a>(from: &'a Assessment, to: &'a Assessment) -> impl Iterator<Item = &'a Verdict> {
    let excluded = |a: &Assessment, form: &str| a.form(form).is_some_and(|v| v.group == Group::Excluded);
    to.forms.iter().filter(move |v| v.group != Group::Excluded && excluded(from, v.form.as_str()))
}

fn definition(file: &CaseFile, ix: QuestionIx) -> &Question {
    &file.edition.catalogue().questions[ix.index()]
}

fn options(question: &Question) -> Vec<&str> {
    match question.kind {
        QuestionType::YesNo => vec!["yes", "no"],
        QuestionType::Single => question.options.iter().map(|o| o.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// A yes may stand as a word or as a truth value; no answer is the same as "not sure".
fn same(own: Option<&Json>, tried: &Json) -> bool {
    match (own, tried) {
        (None, tried) => tried.is_null(),
        (Some(Json::Bool(value)), Json::String(word)) => (word == "yes") == *value,
        (Some(own), tried) => own == tried,
    }
}

/// The questions that partners can decide themselves and that matter now, those first whose other answers do most.
fn worth_trying(file: &CaseFile, flips: &[Flip]) -> Vec<QuestionIx> {
    let catalogue = file.edition.catalogue();
    let facts = file.facts();
    let assessment = file.assess();
    let one_value = |kind: QuestionType| {
        matches!(kind, QuestionType::Single | QuestionType::YesNo | QuestionType::Number | QuestionType::Money)
    };
    let strength = |question: &Question| -> usize {
        let of = flips.iter().filter(|f| f.change.question == question.id);
        of.map(|f| f.opens.len() + f.closes.len() + if f.turns_the_lead { 10 } else { 1 }).sum()
    };
    let mut list: Vec<(QuestionIx, usize)> = catalogue
        .questions
        .iter()
        .enumerate()
        .map(|(i, question)| (QuestionIx(i as u16), question))
        .filter(|(_, q)| q.changeable && one_value(q.kind) && q.options_from.is_none())
        .filter(|(ix, q)| match facts.states[ix.index()] {
            QuestionState::Answered => true,
            QuestionState::Open | QuestionState::Assumed => assessment.open_questions.contains(&q.id),
            _ => false,
        })
        .map(|(ix, q)| (ix, strength(q)))
        .collect();
    list.sort_by_key(|(ix, strength)| (std::cmp::Reverse(*strength), !answered(file, *ix)));
    list.into_iter().map(|(ix, _)| ix).collect()
}

fn answered(file: &CaseFile, ix: QuestionIx) -> bool {
    file.record.answer(definition(file, ix).id.as_str()).is_some_and(|v| !v.is_null())
}
