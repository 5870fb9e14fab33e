//! What experience adds to a result: combinations, what may come next, readiness, risks, answers that clash.

use super::view;
use crate::server::case::CaseFile;
use imc_engine::evaluate::Evaluation;
use imc_engine::guidance::CheckState;
use imc_engine::ids::FormId;
use minijinja::{Value, context};

/// How many risks are shown.
const RISKS: usize = 6;

/// The guidance for a case.
pub fn guidance(file: &CaseFile, evaluation: &Evaluation, lang: &str) -> Value {
    let guidance = file.edition.guidance(evaluation, &file.weights());
    let advice = &file.edition.catalogue().advice;
    let names = |forms: &[FormId]| forms.iter().map(|f| view::form_name(file, f.as_str(), lang)).collect::<Vec<_>>();
    let patterns: Vec<Value> = guidance
        .patterns
        .iter()
        .filter_map(|found| Some((found, advice.patterns.iter().find(|p| p.id == found.id)?)))
        .map(|(found, pattern)| {
            let key = format!("pattern-{}", pattern.id);
            context! {
                name => file.name(lang, &key),
                text => view::pack_text(file, lang, &format!("{key}-text"), &pattern.text),
                forms => found.forms.iter().map(|(_, forms)| names(forms)).collect::<Vec<_>>(),
            }
        })
        .collect();
    let paths: Vec<Value> = guidance
        .paths
        .iter()
        .filter_map(|found| Some((found, advice.paths.iter().find(|p| p.id == found.id)?)))
        .map(|(found, path)| {
            let key = format!("path-{}", path.id);
            context! {
                name => file.name(lang, &key),
                text => view::pack_text(file, lang, &format!("{key}-trigger"), &path.trigger),
                forms => names(&found.forms),
            }
        })
        .collect();
    let risks: Vec<Value> = guidance
        .risks
        .iter()
        .take(RISKS)
        .filter_map(|id| advice.risks.iter().find(|r| r.id == *id))
        .map(|risk| {
            let key = format!("risk-{}", risk.id);
            context! {
                name => file.name(lang, &key),
                text => view::pack_text(file, lang, &format!("{key}-mitigation"), &risk.mitigation),
                likelihood => risk.likelihood.as_str(),
                impact => risk.impact.as_str(),
            }
        })
        .collect();
    let checks: Vec<Value> = guidance
        .readiness
        .checks
        .iter()
        .map(|(id, state)| {
            let state = match state {
                CheckState::Fulfilled => "fulfilled",
                CheckState::Half => "half",
                CheckState::Missing => "missing",
                CheckState::Unknown => "unknown",
            };
            context! { name => file.name(lang, &format!("readiness-{id}")), state }
        })
        .collect();
    let level = guidance.readiness.level.as_ref().and_then(|id| advice.readiness_levels.iter().find(|l| l.id == *id));
    let clashes: Vec<Value> = guidance
        .clashes
        .iter()
        .map(|clash| {
            context! {
                text => file.told(lang, &clash.message),
                questions => view::question_links(file, &clash.questions, lang),
            }
        })
        .collect();
    context! {
        patterns,
        paths,
        risks,
        clashes,
        readiness => context! {
            percent => guidance.readiness.percent,
            early => guidance.readiness.level.is_none(),
            open => guidance.readiness.checks.iter().filter(|(_, state)| *state == CheckState::Unknown).count(),
            all => guidance.readiness.checks.len(),
            checks,
            level => level.map(|l| file.name(lang, &format!("readiness-level-{}", l.id))),
            advice => level
                .and_then(|l| view::pack_text(file, lang, &format!("readiness-level-{}-advice", l.id), &l.advice))
                ,
            start_with => guidance.readiness.start_with.as_ref().map(|f| view::form_name(file, f.as_str(), lang)),
        },
    }
}
