//! Which form leads, in words: one answer for the result, the council's paper, the group and what is tried out.

use super::{form_name, line, pack_text, shown, theme_points};
use crate::server::case::CaseFile;
use crate::server::told::Told;
use imc_engine::assess::{Assessment, Group, Lead, Verdict};
use imc_engine::evaluate::Evaluation;
use imc_engine::ids::FormId;
use imc_engine::rulebook::OutcomeKind;
use minijinja::{Value, context};

/// Names of the forms that lead.
pub fn leading(file: &CaseFile, assessment: &Assessment, lang: &str) -> Vec<Told> {
    names(file, assessment.lead.as_ref().map_or(&[], |lead| &lead.forms), lang)
}

fn names(file: &CaseFile, forms: &[FormId], lang: &str) -> Vec<Told> {
    forms.iter().map(|form| form_name(file, form.as_str(), lang)).collect()
}

/// Where a form is shown. While too little is answered nothing is recommended yet.
pub fn group(assessment: &Assessment, verdict: &Verdict) -> Group {
    match verdict.group {
        Group::Recommended if assessment.lead.as_ref().is_some_and(|lead| lead.early) => Group::Possible,
        group => group,
    }
}

/// The answer in two sentences: which form, on what ground, and how it compares.
pub fn headline(file: &CaseFile, evaluation: &Evaluation, assessment: &Assessment, lang: &str) -> Value {
    let lead = assessment.lead.as_ref();
    let of = |forms: &[FormId]| names(file, forms, lang);
    let verdict = |form: &FormId| assessment.form(form.as_str());
    let first = lead.and_then(Lead::first).and_then(verdict);
    let alone = first.filter(|_| lead.is_some_and(|lead| !lead.is_tied()));
    let better = lead.and_then(|lead| lead.better.first()).and_then(verdict);
    let hinges = better.or(alone).and_then(|v| v.conditions.first().or(v.obstacles.first()));
    let leads = |v: &&Verdict| lead.is_some_and(|lead| lead.has(v.form.as_str()));
    let others = |wanted: Group| assessment.group(wanted).filter(|v| !leads(v)).count();
    context! {
        uncovered => assessment.stopped().is_some_and(|o| o.kind == OutcomeKind::NotCovered),
        stopped => assessment.stopped().map(|o| file.told(lang, &o.line.message)),
        ground => lead.map(|lead| lead.ground.as_str()),
        forms => lead.map(|lead| of(&lead.forms)).unwrap_or_default(),
        ids => lead.map(|lead| lead.forms.iter().map(|f| f.as_str().to_owned()).collect::<Vec<_>>()).unwrap_or_default(),
        tied => lead.is_some_and(Lead::is_tied),
        early => lead.is_some_and(|lead| lead.early),
        apart => lead.filter(|lead| lead.is_tied()).map(|lead| apart(file, evaluation, assessment, &lead.forms, lang)),
        better => lead.map(|lead| of(&lead.better)).unwrap_or_default(),
        hinges => hinges.map(|found| line(file, found, lang)),
        possible => others(Group::Recommended) + others(Group::Possible),
        conditional => others(Group::PossibleIf),
        excluded => assessment.group(Group::Excluded).count(),
        summary => alone.and_then(|v| pack_text(file, lang, &format!("form-{}-summary", v.form), "")),
        why => alone.and_then(|v| strongest(file, v, lang)),
    }
}

/// The reason that speaks most for a form: a rule's, else a criterion's.
fn strongest(file: &CaseFile, verdict: &Verdict, lang: &str) -> Option<Told> {
    let rule = verdict.points.iter().filter(|l| l.points.is_some_and(|p| p > 0)).max_by_key(|l| l.points);
    match rule {
        Some(line) => Some(file.told(lang, &line.message)),
        None => verdict.contributions.iter().find(|c| c.points > 0).map(|c| file.told(lang, &c.why)),
    }
}

/// What tells forms apart that fit equally well: the points, what each waits for, and the theme in which it is ahead of the
/// others.
fn apart(
    file: &CaseFile,
    evaluation: &Evaluation,
    assessment: &Assessment,
    forms: &[FormId],
    lang: &str,
) -> Vec<Value> {
    let weights = file.importance().weights;
    let verdicts: Vec<&Verdict> = forms.iter().filter_map(|form| assessment.form(form.as_str())).collect();
    let by_theme: Vec<Vec<(String, i64)>> =
        verdicts.iter().map(|v| theme_points(file, evaluation, v, &weights)).collect();
    let ahead = |form: usize| {
        let own = by_theme[form].iter().enumerate();
        let lead = own.map(|(theme, (id, points))| {
            let rivals = by_theme.iter().enumerate().filter(|(other, _)| *other != form);
            (points - rivals.map(|(_, themes)| themes[theme].1).max().unwrap_or(*points), id)
        });
        lead.filter(|(more, _)| *more > 0).max_by_key(|(more, _)| *more).map(|(_, id)| id)
    };
    let row = |(place, verdict): (usize, &&Verdict)| {
        context! {
            id => verdict.form.as_str(),
            name => form_name(file, verdict.form.as_str(), lang),
            points => shown(verdict.fit.point),
            ahead => ahead(place).map(|theme| file.name(lang, &format!("theme-{theme}"))),
            waits => verdict.conditions.first().or(verdict.obstacles.first()).map(|found| line(file, found, lang)),
        }
    };
    verdicts.iter().enumerate().map(row).collect()
}
