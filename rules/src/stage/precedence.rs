//! Which rule gives way: an answer's wish to an order of the law, a general exclusion to what a country opens expressly.
//!
//! `ordered_by_law(form)` lets a rule of the base ask whether the country's rules order a form, and `spare(form, rule)`
//! lets a country keep one rule from ruling one form out. Both are decided here, while rules become a book: what
//! comes out are ordinary effects under ordinary conditions.

use super::book::Done;
use super::run::Runner;
use super::split::{Script, Split};
use crate::diagnostic::{Diagnostic, nearest};
use imc_engine::condition::CondId;
use imc_engine::ids::FormIx;
use imc_engine::rulebook::{Effect, Place, Text};
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// A `spare(..)` of a staged rule.
pub struct Spared {
    /// The form.
    pub form: FormIx,
    /// Id of the rule that gives way.
    pub rule: String,
    /// When.
    pub when: CondId,
    /// What is needed instead.
    pub text: Option<Text>,
    /// Where it stands.
    pub place: Place,
}

/// A stretch of time in which the same rules order forms.
pub struct Period {
    /// First day; none for the beginning of time.
    from: Option<Date>,
    /// Last day; none for the end of time.
    until: Option<Date>,
    /// When each form is ordered.
    pub ordered: HashMap<FormIx, CondId>,
}

/// All time, cut where a rule that orders a form begins or ends.
pub fn periods<'a>(runner: &Runner, done: impl Iterator<Item = &'a Done>) -> Vec<Period> {
    let orders = |d: &&Done| d.entries.iter().any(|(effect, ..)| matches!(effect, Effect::Require(_)));
    let ordering: Vec<&Done> = done.filter(orders).collect();
    let starts: BTreeSet<Date> = ordering
        .iter()
        .flat_map(|d| [d.rule.valid_from, d.rule.valid_until.and_then(|last| last.tomorrow().ok())])
        .flatten()
        .collect();
    let starts: Vec<Option<Date>> = [None].into_iter().chain(starts.into_iter().map(Some)).collect();
    let ends = starts.iter().skip(1).map(|next| next.and_then(|day| day.yesterday().ok())).chain([None]);
    let periods = starts.iter().copied().zip(ends);
    periods.map(|(from, until)| Period { from, until, ordered: ordered(runner, &ordering, from.or(until)) }).collect()
}

fn ordered(runner: &Runner, ordering: &[&Done], day: Option<Date>) -> HashMap<FormIx, CondId> {
    runner.state(|state| {
        let mut ordered = HashMap::new();
        for rule in ordering.iter().filter(|d| day.is_none_or(|day| d.rule.in_force(day))) {
            for (effect, when, ..) in &rule.entries {
                if let Effect::Require(form) = effect {
                    let before = *ordered.entry(*form).or_insert(*when);
                    ordered.insert(*form, state.graph.or(before, *when));
                }
            }
        }
        ordered
    })
}

/// Keeps a version of a rule for its period; one that says the same as the version before only prolongs that.
pub fn keep(versions: &mut Vec<Done>, mut version: Done, period: &Period) {
    let rule = &mut version.rule;
    rule.valid_from = rule.valid_from.max(period.from);
    rule.valid_until = [rule.valid_until, period.until].into_iter().flatten().min();
    match versions.last_mut() {
        Some(before) if before.entries == version.entries => before.rule.valid_until = version.rule.valid_until,
        _ => versions.push(version),
    }
}

/// Turns each exclusion that a country spares a form into what the country asks for instead.
pub fn spare(runner: &Runner, files: &[Split], done: &mut [Done], findings: &mut Vec<Diagnostic>) {
    for at in 0..done.len() {
        let dated = !undated(&done[at]);
        for spared in std::mem::take(&mut done[at].spares) {
            let script = &files[done[at].file].script;
            if dated {
                let finding = Diagnostic::error("place", "a rule with dates cannot `spare` a form")
                    .help("take the dates away, or `amend` the rule that should give way");
                findings.push(point(script, &spared.place, finding));
                continue;
            }
            let Some(excluded) = give_way(runner, done, &spared) else {
                findings.push(point(script, &spared.place, nothing_to_spare(done, &spared)));
                continue;
            };
            if let Some(text) = spared.text {
                let when = runner.state(|state| state.graph.and(excluded, spared.when));
                done[at].entries.push((Effect::Needs(spared.form), when, Some(text), spared.place));
            }
        }
    }
}

/// Narrows the exclusions of the form by the rule named; gives back when they would have happened.
fn give_way(runner: &Runner, done: &mut [Done], spared: &Spared) -> Option<CondId> {
    let exclusions = done
        .iter_mut()
        .filter(|d| d.rule.id.as_str() == spared.rule)
        .flat_map(|d| &mut d.entries)
        .filter(|(effect, ..)| *effect == Effect::Exclude(spared.form));
    runner.state(|state| {
        let elsewhere = state.graph.not(spared.when);
        exclusions.fold(None, |before, (_, when, ..)| {
            let excluded = before.map_or(*when, |before| state.graph.or(before, *when));
            *when = state.graph.and(*when, elsewhere);
            Some(excluded)
        })
    })
}

fn nothing_to_spare(done: &[Done], spared: &Spared) -> Diagnostic {
    let ids = || done.iter().map(|d| d.rule.id.as_str());
    if ids().any(|id| id == spared.rule) {
        return Diagnostic::error("usage", format!("the rule `{}` never excludes this form", spared.rule))
            .help("then nothing has to be spared; take the line away");
    }
    let finding = Diagnostic::error("unknown-rule", format!("there is no rule `{}`", spared.rule));
    match nearest(&spared.rule, ids()) {
        Some(near) => finding.help(format!("did you mean \"{near}\"?")),
        None => finding.help("name the rule that would exclude the form"),
    }
}

fn undated(done: &Done) -> bool {
    done.rule.valid_from.is_none() && done.rule.valid_until.is_none()
}

fn point(script: &Script, place: &Place, finding: Diagnostic) -> Diagnostic {
    match script.token_at(place.line, place.column) {
        Some(token) if script.path == place.file => script.at_token(finding, &script.tokens[token]),
        _ => finding.in_file(&place.file),
    }
}
