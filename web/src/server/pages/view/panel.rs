//! "What is still possible": every form in one of four states, each with its reason.

use super::{form_name, question_links};
use crate::server::case::CaseFile;
use imc_engine::assess::{Assessment, Group, Line, Verdict};
use imc_engine::ids::QuestionId;
use minijinja::{Value, context};

/// The panel beside the questions.
pub fn panel(file: &CaseFile, assessment: &Assessment, lang: &str) -> Vec<Value> {
    [Group::Recommended, Group::Possible, Group::PossibleIf, Group::Excluded]
        .into_iter()
        .map(|group| {
            let forms: Vec<Value> = assessment.group(group).map(|v| form(file, v, lang)).collect();
            context! { key => group.as_str(), forms }
        })
        .collect()
}

fn form(file: &CaseFile, verdict: &Verdict, lang: &str) -> Value {
    let line = match verdict.group {
        Group::Excluded => verdict.excluded_by.first(),
        Group::PossibleIf => verdict.conditions.first().or(verdict.obstacles.first()),
        _ => verdict.points.iter().filter(|l| l.points.is_some_and(|p| p > 0)).max_by_key(|l| l.points),
    };
    let contribution = verdict.contributions.iter().find(|c| c.points > 0);
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
        because => questions(|line| &line.because),
        missing => questions(|line| &line.missing),
    }
}
