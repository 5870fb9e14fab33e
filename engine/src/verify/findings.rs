//! What else the author of the rules should know, beside the properties.

use super::domain::Domain;
use super::witness::Found;
use super::{Finding, Sheet};
use crate::admission::Admissibility;
use crate::answers::{Answers, readable};
use crate::catalogue::{Combine, known};
use crate::condition::{Cond, CondId};
use crate::edition::Edition;
use crate::facts::Trit;
use crate::ids::{FormIx, QuestionIx, RuleIx};
use crate::rulebook::Effect;
use batsat::Lit;
use std::collections::{BTreeMap, BTreeSet};

/// Questions that the engine itself reads: which regions know a form, which options a task and a number of partners
/// allow, what the sizes of the partners are.
const READ_BY_ENGINE: [&str; 4] = [known::REGION, known::SERVICES, known::COUNT, known::PARTNERS];

/// All findings.
pub(super) fn findings(domain: &mut Domain) -> Vec<Finding> {
    let mut search = Findings { domain, out: Vec::new(), undecided: 0 };
    search.dead_and_always();
    search.contradictions();
    search.gap();
    search.idle();
    if search.undecided > 0 {
        search.out.push(Finding::Undecided { searches: search.undecided });
    }
    search.out
}

struct Findings<'d, 'e> {
    domain: &'d mut Domain<'e>,
    out: Vec<Finding>,
    undecided: usize,
}

impl<'e> Findings<'_, 'e> {
    fn edition(&self) -> &'e Edition {
        self.domain.edition
    }

    fn holds(&self, condition: CondId, answers: &Answers) -> bool {
        let edition = self.edition();
        edition.facts(answers).trit(&edition.book().graph, edition.catalogue(), condition) == Trit::TRUE
    }

    /// Looks for a sheet; the shortest one that the evaluation confirms.
    fn show(&mut self, assume: &[Lit], confirmed: impl Fn(&Self, &Answers) -> bool) -> Option<Sheet> {
        match self.domain.find(assume) {
            Found::None => None,
            Found::Undecided => {
                self.undecided += 1;
                None
            }
            Found::Sheet(sheet) => {
                let shortest = self.domain.shortest(sheet, |answers| confirmed(self, answers));
                if shortest.is_none() {
                    self.undecided += 1;
                }
                shortest.map(|s| s.to_json(self.edition().catalogue()))
            }
        }
    }

    fn dead_and_always(&mut self) {
        let book = self.edition().book();
        let entries: Vec<usize> = (0..book.entries.len())
            .filter(|i| book.rules[book.entries[*i].rule.index()].in_force(self.edition().date()))
            .collect();
        let conditions: BTreeSet<CondId> = entries
            .iter()
            .map(|i| book.entries[*i].when)
            .filter(|c| !matches!(book.graph.cond(*c), Cond::Const(_)))
            .collect();
        let (can, cannot) = (self.possible(&conditions, true), self.possible(&conditions, false));
        let mut rules: BTreeMap<RuleIx, Vec<usize>> = BTreeMap::new();
        for entry in entries {
            rules.entry(book.entries[entry].rule).or_default().push(entry);
        }
        for (rule, entries) in rules {
            let when = |entry: &usize| book.entries[*entry].when;
            let dead = |c: CondId| can.get(&c) == Some(&false) || book.graph.cond(c) == Cond::Const(false);
            if entries.iter().map(when).all(dead) {
                self.out.push(Finding::Dead { rule });
            }
            if let Some(entry) = entries.into_iter().find(|e| cannot.get(&when(e)) == Some(&false)) {
                self.out.push(Finding::Always { rule, entry });
            }
        }
    }

    /// Which conditions can come out so. Every sheet found answers for all conditions at once, so that only those are
    /// searched for that no sheet has shown yet.
    fn possible(&mut self, conditions: &BTreeSet<CondId>, wanted: bool) -> BTreeMap<CondId, bool> {
        let mut known = BTreeMap::new();
        let literals: Vec<(CondId, Lit)> = conditions
            .iter()
            .map(|c| (*c, if wanted { self.domain.literal(*c) } else { !self.domain.literal(*c) }))
            .collect();
        for (condition, literal) in &literals {
            if known.contains_key(condition) {
                continue;
            }
            match self.domain.find(&[*literal]) {
                Found::None => {
                    known.insert(*condition, false);
                }
                Found::Undecided => self.undecided += 1,
                Found::Sheet(_) => {
                    for (other, literal) in &literals {
                        if self.domain.cnf.holds(*literal) {
                            known.insert(*other, true);
                        }
                    }
                }
            }
        }
        known
    }

    fn contradictions(&mut self) {
        let edition = self.edition();
        let (mut excludes, mut requires): (ByForm, ByForm) = (BTreeMap::new(), BTreeMap::new());
        for entry in edition.entries() {
            let (map, form) = match entry.effect {
                Effect::Exclude(form) => (&mut excludes, form),
                Effect::Require(form) => (&mut requires, form),
                _ => continue,
            };
            map.entry(form).or_default().push((entry.rule, entry.when));
        }
        let mut seen = BTreeSet::new();
        for (form, orders) in &requires {
            for (requires, order) in orders {
                for (excludes, bar) in excludes.get(form).into_iter().flatten() {
                    if excludes == requires || seen.contains(&(*form, *excludes, *requires)) {
                        continue;
                    }
                    let assume = [self.domain.literal(*order), self.domain.literal(*bar)];
                    let shown = self.show(&assume, |s, a| s.holds(*order, a) && s.holds(*bar, a));
                    if let Some(sheet) = shown {
                        seen.insert((*form, *excludes, *requires));
                        self.out.push(Finding::Contradiction {
                            form: *form,
                            excludes: *excludes,
                            requires: *requires,
                            sheet,
                        });
                    }
                }
            }
        }
    }

    fn gap(&mut self) {
        let edition = self.edition();
        let ranked: Vec<FormIx> =
            (0..edition.catalogue().forms.len() as u16).map(FormIx).filter(|f| edition.ranks(*f)).collect();
        if ranked.is_empty() {
            return;
        }
        let out = self.left_out();
        let mut assume: Vec<Lit> = ranked.iter().map(|f| out[f.index()]).collect();
        for entry in edition.entries().filter(|e| matches!(e.effect, Effect::Outcome(_))) {
            assume.push(!self.domain.literal(entry.when));
        }
        let nothing_left = |_: &Self, answers: &Answers| {
            let result = edition.evaluate(answers);
            let outcome = edition
                .entries()
                .zip(&result.fired)
                .any(|(e, t)| matches!(e.effect, Effect::Outcome(_)) && t.possibly());
            !outcome && ranked.iter().all(|f| result.admission[f.index()] == Admissibility::Excluded)
        };
        if let Some(sheet) = self.show(&assume, nothing_left) {
            self.out.push(Finding::Gap { sheet });
        }
    }

    /// For each form the literal "it is left out", as [`Edition::evaluate`] decides it.
    fn left_out(&mut self) -> Vec<Lit> {
        let edition = self.edition();
        let catalogue = edition.catalogue();
        let (never, forms) = (self.domain.cnf.constant(false), catalogue.forms.len());
        let mut excluded: Vec<Vec<Lit>> = vec![Vec::new(); forms];
        let mut required = vec![Vec::new(); forms];
        for entry in edition.entries() {
            match entry.effect {
                Effect::Exclude(form) => excluded[form.index()].push(self.domain.literal(entry.when)),
                Effect::Require(form) => required[form.index()].push(self.domain.literal(entry.when)),
                _ => {}
            }
        }
        let door = edition.door();
        let regions =
            door.region().and_then(|question| self.domain.options.get(&question)).cloned().unwrap_or_default();
        let mut ordered = Vec::with_capacity(forms);
        for (i, form) in (0..forms as u16).map(FormIx).enumerate() {
            let order = self.domain.cnf.any(&required[i]);
            if door.shut().contains(form) {
                excluded[i].push(!never);
            }
            if door.compulsory().contains(form) {
                excluded[i].push(!order);
            }
            let lacking = door.lacking().iter().zip(&regions).filter(|(forms, _)| forms.contains(form));
            excluded[i].extend(lacking.map(|(_, option)| *option));
            let out = self.domain.cnf.any(&excluded[i]);
            ordered.push((out, self.domain.cnf.all(&[order, !out])));
        }
        let orders: Vec<Lit> = ordered.iter().map(|(_, order)| *order).collect();
        let any_order = self.domain.cnf.any(&orders);
        ordered
            .into_iter()
            .map(|(out, order)| {
                let gives_way = self.domain.cnf.all(&[any_order, !order]);
                self.domain.cnf.any(&[out, gives_way])
            })
            .collect()
    }

    fn idle(&mut self) {
        let edition = self.edition();
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let conditions = book.entries.iter().map(|e| e.when);
        let conditions =
            conditions.chain(book.visibility.iter().copied().flatten()).chain(book.named.values().copied());
        let mut read: BTreeSet<QuestionIx> = conditions.flat_map(|c| edition.reads(c)).collect();
        for (criterion, combine) in catalogue.criteria.iter().zip(&catalogue.combines) {
            let used = inputs(combine);
            let inputs = criterion.inputs.iter().enumerate().filter(|(i, _)| used.contains(i));
            read.extend(inputs.filter_map(|(_, input)| catalogue.question(input.question.as_str())));
        }
        let checks = catalogue.advice.readiness_checks.iter().flat_map(|c| &c.questions);
        read.extend(checks.filter_map(|q| catalogue.question(q.as_str())));
        read.extend(READ_BY_ENGINE.iter().filter_map(|q| catalogue.question(q)));
        for (i, question) in catalogue.questions.iter().enumerate() {
            let ix = QuestionIx(i as u16);
            let elsewhere = !question.feeds_documents.is_empty() || !question.readiness.is_empty();
            let hidden =
                book.visibility.get(i).copied().flatten().is_some_and(|c| book.graph.cond(c) == Cond::Const(false));
            if !elsewhere && !hidden && !read.contains(&ix) && readable(question.kind) {
                self.out.push(Finding::Idle { question: ix });
            }
        }
    }
}

/// For each form the effects of one kind on it: rule and condition.
type ByForm = BTreeMap<FormIx, Vec<(RuleIx, CondId)>>;

fn inputs(combine: &Combine) -> Vec<usize> {
    match combine {
        Combine::Input(input) => vec![*input],
        Combine::Max(parts) | Combine::First(parts) | Combine::Mean(parts) | Combine::Product(parts) => {
            parts.iter().flat_map(inputs).collect()
        }
        Combine::Derived => Vec::new(),
    }
}
