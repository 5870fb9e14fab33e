//! Which clauses stand in the document, with which alternatives, and why.

use std::collections::BTreeSet;

use super::{Conditions, DraftError, DraftRequest, LeftOut, Truth};
use crate::Library;
use crate::library::{Alternative, Clause, Kind, Required};

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
    /// Groups whose text a person chose.
    pub chosen: BTreeSet<String>,
    /// What the answers alone would have chosen.
    pub usual: Vec<&'a Alternative>,
    /// Why, one for each of them.
    pub usual_because: Vec<Because<'a>>,
    /// How the condition of each alternative stands, in the order of the clause.
    pub conditions: Vec<(Truth, Because<'a>)>,
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
    Form,
    InForce,
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
    OtherForm,
    NotInForce,
}

impl Selection<'_> {
    pub fn has(&self, id: &str) -> bool {
        self.taken.iter().any(|one| one.clause.id == id)
    }

    /// The clauses left out, said in the language of the request; those of other legal forms and of
    /// the law of other days are no part of the question.
    pub fn left_out(&self, library: &Library, request: &DraftRequest, conditions: &dyn Conditions) -> Vec<LeftOut> {
        let speech = library.words().of(&request.language);
        let reason = |clause: &Clause, why: Absence| match why {
            Absence::Condition => {
                let condition = clause.when.as_deref().unwrap_or_default();
                let words = conditions.explain(condition, &request.language);
                Some(speech.fill("out-condition", &[("condition", words.as_deref().unwrap_or(condition))]))
            }
            Absence::Optional => Some(speech.say("out-optional").to_owned()),
            Absence::Dropped => Some(speech.say("out-dropped").to_owned()),
            Absence::OtherForm | Absence::NotInForce => None,
        };
        let entry = |(clause, why): &(&Clause, Absence)| {
            let title = clause.title.text(&request.language).to_owned();
            Some(LeftOut { id: clause.id.clone(), title, reason: reason(clause, *why)?, addable: true })
        };
        self.out.iter().filter_map(entry).collect()
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
    reorder(library, &mut selection.taken, &request.choices.order);
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

    /// Is it meant for the legal form of the document?
    fn meant_for(&self, forms: &[String]) -> bool {
        forms.is_empty() || self.request.form.as_ref().is_some_and(|form| forms.contains(&form.id))
    }

    /// Is it meant for the kind and the legal form of the document, on its day?
    fn meant(&self, one: &Alternative) -> bool {
        let of_kind = one.applies_to.is_empty() || one.applies_to.contains(&self.request.kind);
        of_kind && self.meant_for(&one.forms) && one.validity.holds(self.request.provenance.date)
    }

    /// How an alternative stands by kind, legal form, day and answers; nothing if it depends on none of them.
    fn fits(&self, clause: &Clause, one: &Alternative) -> Result<Option<Truth>, DraftError> {
        if !self.meant(one) {
            return Ok(Some(Truth::False));
        }
        match one.when.as_deref() {
            Some(condition) => self.decide(clause, condition).map(Some),
            None => Ok((one.is_written_for_some() || one.validity.is_bounded()).then_some(Truth::True)),
        }
    }

    fn because(&self, condition: Option<&'a str>, alternative: Option<&'a Alternative>, kind: Reason) -> Because<'a> {
        let explain = |language: &&str| {
            let words = self.conditions.explain(condition?, language)?;
            Some(((*language).to_owned(), words))
        };
        let explained = self.languages.iter().filter_map(explain).collect();
        Because { condition, explained, alternative, kind }
    }

    /// Clauses that the law wants although their own condition would leave them out.
    fn forced(&self, candidates: &[&'a Clause]) -> Result<BTreeSet<&'a str>, DraftError> {
        let mut forced = BTreeSet::new();
        for wanted in &self.request.mandatory {
            let able: Vec<_> = candidates
                .iter()
                .filter(|clause| {
                    wanted.clauses.contains(&clause.id)
                        && !self.request.choices.dropped.contains(&clause.id)
                        && clause.validity.holds(self.request.provenance.date)
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
        if !clause.validity.holds(self.request.provenance.date) {
            return Ok(Some(Absence::NotInForce));
        }
        let meant = self.meant_for(&clause.forms);
        if meant && choices.dropped.contains(&clause.id) {
            return Ok(Some(Absence::Dropped));
        }
        if forced.contains(clause.id.as_str()) || choices.added.contains(&clause.id) {
            return Ok(None);
        }
        if !meant {
            return Ok(Some(Absence::OtherForm));
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
        let mut taken = Taken {
            clause,
            because: Vec::new(),
            picked: Vec::new(),
            chosen: BTreeSet::new(),
            usual: Vec::new(),
            usual_because: Vec::new(),
            conditions: self.conditions(clause)?,
            undecided: Vec::new(),
            covers: Vec::new(),
        };
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
        } else if !clause.forms.is_empty() {
            taken.because.push(self.because(None, None, Reason::Form));
        }
        let wanted = self.request.choices.alternatives.get(&clause.id).map_or(&[][..], Vec::as_slice);
        for group in clause.groups() {
            self.pick(&mut taken, group, wanted)?;
        }
        Ok(taken)
    }

    /// Takes the user's choice, else what the answers say.
    fn pick(&self, taken: &mut Taken<'a>, group: &'a str, wanted: &[String]) -> Result<(), DraftError> {
        let clause = taken.clause;
        let usual = self.usual(clause, group)?;
        if let Usual::Text(one, reason) = usual {
            taken.usual.push(one);
            taken.usual_because.push(self.because(one.when.as_deref(), Some(one), reason));
        }
        if let Some(one) = clause.group(group).find(|one| wanted.contains(&one.id)) {
            taken.picked.push(one);
            taken.chosen.insert(group.to_owned());
            taken.because.push(self.because(None, Some(one), Reason::Chosen));
            return Ok(());
        }
        match usual {
            Usual::Text(one, reason) => {
                taken.picked.push(one);
                let condition = one.when.as_deref().filter(|_| reason == Reason::Holds);
                taken.because.push(self.because(condition, Some(one), reason));
            }
            Usual::Undecided => taken.undecided.push(group),
            Usual::Nothing => {}
        }
        Ok(())
    }

    /// The alternative written for this kind or legal form whatever the answers, else the first that holds, else the one
    /// without a condition; a person chooses where answers are missing or no alternative has a condition.
    fn usual(&self, clause: &'a Clause, group: &'a str) -> Result<Usual<'a>, DraftError> {
        let own = |one: &&Alternative| one.when.is_none() && one.is_written_for_some() && self.meant(one);
        if let Some(one) = clause.group(group).find(own) {
            return Ok(Usual::Text(one, Reason::Form));
        }
        let mut open = false;
        let (mut conditional, mut otherwise) = (false, None);
        for one in clause.group(group) {
            let fits = self.fits(clause, one)?;
            conditional |= fits.is_some();
            match fits {
                Some(Truth::True) if one.when.is_none() => return Ok(Usual::Text(one, Reason::InForce)),
                Some(Truth::True) => return Ok(Usual::Text(one, Reason::Holds)),
                Some(Truth::Unknown) => open = true,
                Some(Truth::False) => {}
                None => otherwise = otherwise.or(Some(one)),
            }
        }
        if let (false, true, Some(one)) = (open, conditional, otherwise) {
            return Ok(Usual::Text(one, Reason::Otherwise));
        }
        // A single text that may or may not be added is no question for the cover; the margin note names it.
        let undecided = (open || !conditional) && clause.group(group).count() > 1;
        Ok(if undecided { Usual::Undecided } else { Usual::Nothing })
    }

    /// How the condition of each alternative stands, and its words.
    fn conditions(&self, clause: &'a Clause) -> Result<Vec<(Truth, Because<'a>)>, DraftError> {
        let stand = |one: &'a Alternative| {
            let truth = self.fits(clause, one)?.unwrap_or(Truth::True);
            Ok((truth, self.because(one.when.as_deref(), Some(one), Reason::Holds)))
        };
        clause.alternatives.iter().map(stand).collect()
    }
}

/// What stands in a group without a choice.
#[derive(Clone, Copy)]
enum Usual<'a> {
    Text(&'a Alternative, Reason),
    Undecided,
    Nothing,
}

/// Brings the clauses named in `order` into that order, each within its part of the document: among the clauses of one part
/// that are named, the first takes the first of their places, and so on. The others stay where they are.
fn reorder(library: &Library, taken: &mut [Taken<'_>], order: &[String]) {
    let rank = |one: &Taken<'_>| order.iter().position(|id| *id == one.clause.id);
    let bounds = |one: &Taken<'_>| (one.clause.place, library.part(one.clause));
    let mut left: Vec<usize> = (0..taken.len()).filter(|&at| rank(&taken[at]).is_some()).collect();
    while let Some(&first) = left.first() {
        let part = bounds(&taken[first]);
        let places: Vec<usize> = left.iter().copied().filter(|&at| bounds(&taken[at]) == part).collect();
        left.retain(|at| !places.contains(at));
        for index in 0..places.len() {
            let Some(&next) = places[index..].iter().min_by_key(|&&at| rank(&taken[at])) else { continue };
            taken.swap(places[index], next);
        }
    }
}
