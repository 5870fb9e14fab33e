//! Which clauses stand in the document, with which alternatives, and why.

use std::collections::BTreeSet;

use super::{Conditions, DraftError, DraftRequest, LeftOut, Truth};
use crate::Library;
use crate::library::{Alternative, Clause, Kind, Required};
use crate::text::suggestion;

/// The clauses of a document before any text is filled.
#[derive(Debug, Default)]
pub(super) struct Selection<'a> {
    pub taken: Vec<Taken<'a>>,
    pub out: Vec<(&'a Clause, Absence)>,
    pub annexes: Vec<Taken<'a>>,
}

/// A clause that is in.
#[derive(Debug)]
pub(super) struct Taken<'a> {
    pub clause: &'a Clause,
    /// Conditions that put it in or chose its text, with the alternative concerned.
    pub because: Vec<Because<'a>>,
    /// Chosen alternatives, at most one of each group.
    pub picked: Vec<&'a Alternative>,
    /// Groups that depend on answers not given.
    pub undecided: Vec<&'a str>,
    /// Indices of [`DraftRequest::mandatory`] that it covers.
    pub covers: Vec<usize>,
}

/// A reason from a condition, a choice or the law.
#[derive(Debug)]
pub(super) struct Because<'a> {
    pub condition: Option<&'a str>,
    pub explained: Vec<(String, String)>,
    pub alternative: Option<&'a Alternative>,
    pub kind: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Holds,
    Undecided,
    Chosen,
    Law,
    Otherwise,
}

/// Why a clause is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absence {
    Condition,
    Optional,
    Dropped,
}

impl Selection<'_> {
    pub fn has(&self, id: &str) -> bool {
        self.taken.iter().any(|one| one.clause.id == id)
    }

    /// The clauses left out, said in the language of the request.
    pub fn left_out(&self, library: &Library, request: &DraftRequest, conditions: &dyn Conditions) -> Vec<LeftOut> {
        let speech = library.words().of(&request.language);
        let reason = |clause: &Clause, why: Absence| match why {
            Absence::Condition => {
                let condition = clause.when.as_deref().unwrap_or_default();
                let words = conditions.explain(condition, &request.language);
                speech.fill("out-condition", &[("condition", words.as_deref().unwrap_or(condition))])
            }
            Absence::Optional => speech.say("out-optional").to_owned(),
            Absence::Dropped => speech.say("out-dropped").to_owned(),
        };
        let entry = |(clause, why): &(&Clause, Absence)| LeftOut {
            id: clause.id.clone(),
            title: clause.title.text(&request.language).to_owned(),
            reason: reason(clause, *why),
            addable: true,
        };
        self.out.iter().map(entry).collect()
    }
}

struct Chooser<'a> {
    request: &'a DraftRequest,
    conditions: &'a dyn Conditions,
    languages: Vec<&'a str>,
}

/// Selects clauses and alternatives.
pub(super) fn select<'a>(
    library: &'a Library,
    kind: &'a Kind,
    request: &'a DraftRequest,
    conditions: &'a dyn Conditions,
) -> Result<Selection<'a>, DraftError> {
    let languages = std::iter::once(&request.language).chain(&request.second_language).map(String::as_str).collect();
    let chooser = Chooser { request, conditions, languages };
    let candidates = library.clauses_of(kind);
    let annexes = library.annexes_of(kind);
    chooser.check_choices(library, candidates.iter().chain(&annexes))?;

    let mut selection = Selection::default();
    let forced = chooser.forced(&candidates)?;
    for clause in candidates {
        match chooser.absent(clause, &forced)? {
            Some(why) => selection.out.push((clause, why)),
            None => selection.taken.push(chooser.take(clause, forced.contains(clause.id.as_str()))?),
        }
    }
    for clause in annexes {
        match chooser.absent(clause, &BTreeSet::new())? {
            Some(why) => selection.out.push((clause, why)),
            None => selection.annexes.push(chooser.take(clause, false)?),
        }
    }
    reorder(&mut selection.taken, &request.choices.order);
    Ok(selection)
}

impl<'a> Chooser<'a> {
    fn decide(&self, clause: &Clause, condition: &str) -> Result<Truth, DraftError> {
        self.conditions.decide(condition).map_err(|message| DraftError::Condition {
            clause: clause.id.clone(),
            condition: condition.to_owned(),
            message,
        })
    }

    fn because(&self, condition: Option<&'a str>, alternative: Option<&'a Alternative>, kind: Reason) -> Because<'a> {
        let explain = |language: &&str| {
            let words = self.conditions.explain(condition?, language)?;
            Some(((*language).to_owned(), words))
        };
        let explained = self.languages.iter().filter_map(explain).collect();
        Because { condition, explained, alternative, kind }
    }

    /// Choices must name what exists and must not take two alternatives that exclude each other.
    fn check_choices<'b>(
        &self,
        library: &Library,
        candidates: impl Iterator<Item = &'b &'a Clause>,
    ) -> Result<(), DraftError>
    where
        'a: 'b,
    {
        let candidates: Vec<_> = candidates.copied().collect();
        let wrong = |message: String| Err(DraftError::Choice { message });
        let choices = &self.request.choices;
        for id in choices.dropped.iter().chain(&choices.added).chain(choices.alternatives.keys()) {
            if library.clause(id).is_none() {
                let help = suggestion(id, candidates.iter().map(|clause| clause.id.as_str()));
                let help = help.map(|help| format!(", {help}")).unwrap_or_default();
                return wrong(format!("there is no clause `{id}`{help}"));
            }
        }
        if let Some(id) = choices.dropped.iter().find(|id| choices.added.contains(id)) {
            return wrong(format!("clause `{id}` is both added and dropped"));
        }
        for (id, wanted) in &choices.alternatives {
            let Some(clause) = candidates.iter().find(|clause| &clause.id == id) else { continue };
            let mut groups = BTreeSet::new();
            for name in wanted {
                let Some(one) = clause.alternatives.iter().find(|one| &one.id == name) else {
                    let help = suggestion(name, clause.alternatives.iter().map(|one| one.id.as_str()));
                    let help = help.map(|help| format!(", {help}")).unwrap_or_default();
                    return wrong(format!("clause `{id}` has no alternative `{name}`{help}"));
                };
                if !groups.insert(&one.group) {
                    let all = wanted.join("` and `");
                    return wrong(format!("alternatives `{all}` of clause `{id}` exclude each other"));
                }
            }
        }
        Ok(())
    }

    /// Clauses that the law wants although their own condition would leave them out.
    fn forced(&self, candidates: &[&'a Clause]) -> Result<BTreeSet<&'a str>, DraftError> {
        let mut forced = BTreeSet::new();
        for wanted in &self.request.mandatory {
            let able: Vec<_> = candidates
                .iter()
                .filter(|clause| {
                    wanted.clauses.contains(&clause.id) && !self.request.choices.dropped.contains(&clause.id)
                })
                .collect();
            let mut covered = false;
            for clause in &able {
                covered |= self.absent(clause, &forced)?.is_none();
            }
            if let (false, Some(clause)) = (covered, able.first()) {
                forced.insert(clause.id.as_str());
            }
        }
        Ok(forced)
    }

    fn absent(&self, clause: &Clause, forced: &BTreeSet<&str>) -> Result<Option<Absence>, DraftError> {
        let choices = &self.request.choices;
        if choices.dropped.contains(&clause.id) {
            return Ok(Some(Absence::Dropped));
        }
        if forced.contains(clause.id.as_str()) || choices.added.contains(&clause.id) {
            return Ok(None);
        }
        let truth = clause.when.as_deref().map(|condition| self.decide(clause, condition)).transpose()?;
        Ok(match (clause.required, truth) {
            (Required::Always, None | Some(Truth::True | Truth::Unknown)) => None,
            (Required::Optional, Some(Truth::True)) => None,
            (Required::Optional, None | Some(Truth::Unknown)) => Some(Absence::Optional),
            (_, Some(Truth::False)) => Some(Absence::Condition),
        })
    }

    fn take(&self, clause: &'a Clause, forced: bool) -> Result<Taken<'a>, DraftError> {
        let mut taken =
            Taken { clause, because: Vec::new(), picked: Vec::new(), undecided: Vec::new(), covers: Vec::new() };
        let mandatory = self.request.mandatory.iter().enumerate();
        taken.covers = mandatory.filter(|(_, one)| one.clauses.contains(&clause.id)).map(|(index, _)| index).collect();
        if forced {
            taken.because.push(self.because(None, None, Reason::Law));
        } else if self.request.choices.added.contains(&clause.id) {
            taken.because.push(self.because(None, None, Reason::Chosen));
        } else if let Some(condition) = clause.when.as_deref() {
            let undecided = self.decide(clause, condition)? == Truth::Unknown;
            let kind = if undecided { Reason::Undecided } else { Reason::Holds };
            taken.because.push(self.because(Some(condition), None, kind));
        }
        let wanted = self.request.choices.alternatives.get(&clause.id).map_or(&[][..], Vec::as_slice);
        for group in clause.groups() {
            self.pick(&mut taken, group, wanted)?;
        }
        Ok(taken)
    }

    /// The user's choice, else the first alternative that holds, else the one without a condition, else none or undecided.
    fn pick(&self, taken: &mut Taken<'a>, group: &'a str, wanted: &[String]) -> Result<(), DraftError> {
        let clause = taken.clause;
        if let Some(one) = clause.alternatives.iter().find(|one| one.group == group && wanted.contains(&one.id)) {
            taken.picked.push(one);
            taken.because.push(self.because(None, Some(one), Reason::Chosen));
            return Ok(());
        }
        let mut open = false;
        for one in clause.alternatives.iter().filter(|one| one.group == group) {
            let Some(condition) = one.when.as_deref() else { continue };
            match self.decide(clause, condition)? {
                Truth::True => {
                    taken.picked.push(one);
                    taken.because.push(self.because(Some(condition), Some(one), Reason::Holds));
                    return Ok(());
                }
                Truth::Unknown => open = true,
                Truth::False => {}
            }
        }
        // An alternative without a condition is taken when the others do not fit; if none has a condition, a person chooses.
        let conditional = clause.group(group).any(|one| one.when.is_some());
        if !open
            && conditional
            && let Some(one) = clause.alternatives.iter().find(|one| one.group == group && one.when.is_none())
        {
            taken.picked.push(one);
            taken.because.push(self.because(None, Some(one), Reason::Otherwise));
            return Ok(());
        }
        open |= !conditional;
        // A single text that may or may not be added is no question for the cover; the margin note names it.
        if open && clause.group(group).count() > 1 {
            taken.undecided.push(group);
        }
        Ok(())
    }
}

/// Brings the clauses named in `order` into that order, each to a place that one of them had.
fn reorder(taken: &mut [Taken<'_>], order: &[String]) {
    let rank = |one: &Taken<'_>| order.iter().position(|id| *id == one.clause.id);
    let mut places: Vec<usize> = (0..taken.len()).filter(|&at| rank(&taken[at]).is_some()).collect();
    // The preamble stays in front: only clauses at the place of the first named one are moved.
    if let Some(place) = places.first().map(|&at| taken[at].clause.place) {
        places.retain(|&at| taken[at].clause.place == place);
    }
    for index in 0..places.len() {
        let rest = &places[index..];
        let Some(&next) = rest.iter().min_by_key(|&&at| rank(&taken[at])) else { continue };
        taken.swap(places[index], next);
    }
}
