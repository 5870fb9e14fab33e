//! "What is still possible": every form in one of four states, each with its reason.

use super::{form_name, group, question_links};
use crate::server::case::CaseFile;
use imc_engine::assess::{Assessment, Contribution, Group, Line, Verdict};
use imc_engine::ids::QuestionId;
use imc_engine::levels::LevelSource;
use minijinja::{Value, context};

/// The panel beside the questions. Answers that are only taken for granted give no star and rule nothing out here.
pub fn panel(file: &CaseFile, assessment: &Assessment, lang: &str) -> Value {
    let early = assessment.lead.as_ref().is_some_and(|lead| lead.early);
    let groups = [Group::Recommended, Group::Possible, Group::PossibleIf, Group::Excluded].map(|group| {
        let of = assessment.forms.iter().filter(|v| seen_as(assessment, v) == group);
        context! { key => group.as_str(), forms => of.map(|v| form(file, v, lang)).collect::<Vec<_>>() }
    });
    context! { early, groups }
}

/// Where a form stands in the panel.
fn seen_as(assessment: &Assessment, verdict: &Verdict) -> Group {
    match group(assessment, verdict) {
        Group::Excluded if presumed(verdict) => Group::PossibleIf,
        group => group,
    }
}

/// What rules the form out rests on no answer, only on what is taken for granted while a question is open.
fn presumed(verdict: &Verdict) -> bool {
    !verdict.excluded_by.is_empty() && verdict.excluded_by.iter().all(|l| l.because.is_empty() && !l.missing.is_empty())
}

/// Whether somebody answered what a contribution rests on; what is only taken for granted is no reason yet.
fn rests_on_an_answer(file: &CaseFile, contribution: &Contribution) -> bool {
    let criteria = &file.edition.catalogue().criteria;
    let inputs = criteria.iter().filter(|c| c.id == contribution.criterion).flat_map(|c| &c.inputs);
    let answered = |question: &QuestionId| file.record.answer(question.as_str()).is_some_and(|value| !value.is_null());
    contribution.source != LevelSource::Answered || inputs.map(|input| &input.question).any(answered)
}

fn form(file: &CaseFile, verdict: &Verdict, lang: &str) -> Value {
    let line = match verdict.group {
        Group::Excluded => verdict.excluded_by.first(),
        Group::PossibleIf => verdict.conditions.first().or(verdict.obstacles.first()),
        _ => verdict.points.iter().filter(|l| l.points.is_some_and(|p| p > 0)).max_by_key(|l| l.points),
    };
    let contribution = verdict.contributions.iter().find(|c| c.points > 0 && rests_on_an_answer(file, c));
    let reason = match (line, contribution) {
        (Some(line), _) => Some(file.told(lang, &line.message)),
        (None, Some(c)) if verdict.group != Group::Excluded => Some(file.told(lang, &c.why)),
        _ => None,
    };
    let questions =
        |of: fn(&Line) -> &[QuestionId]| line.map(|line| question_links(file, of(line), lang)).unwrap_or_default();
    context! {
        id => verdict.form.as_str(),
        name => form_name(file, verdict.form.as_str(), lang),
        reason,
        would_exclude => verdict.group == Group::PossibleIf && verdict.conditions.is_empty(),
        presumed => verdict.group == Group::Excluded && presumed(verdict),
        because => questions(|line| &line.because),
        missing => questions(|line| &line.missing),
    }
}
