//! Days and numbers that contradict each other between the files of a pack.

use crate::diagnostic::Diagnostic;
use crate::pack::Pack;
use imc_engine::catalogue::{LegalForm, known};
use imc_engine::condition::{Comparison, Cond, Num, NumId};
use imc_engine::ids::FormIx;
use imc_engine::rulebook::{Effect, Rule};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Longest time in months that setting up a form can take and still be meant.
const MOST_MONTHS: u32 = 240;

impl Pack {
    /// Days and numbers of forms and rules, held against each other and against the questions.
    pub(super) fn lint_figures(&self, out: &mut Vec<Diagnostic>) {
        for form in &self.catalogue().forms {
            let file = format!("{}/forms/{}.toml", self.id(), form.id);
            out.extend(
                impossible(form).into_iter().chain(self.too_many_partners(form)).map(|finding| finding.in_file(&file)),
            );
        }
        self.closing_days(out);
        self.touching_days(out);
        self.outside_the_question(out);
    }

    /// More partners than the questionnaire lets anybody name.
    fn too_many_partners(&self, form: &LegalForm) -> Option<Diagnostic> {
        let question = &self.catalogue().questions[self.catalogue().question(known::COUNT)?.index()];
        let (least, most) = question.range();
        let outside = [form.partners.min, form.partners.max].into_iter().flatten().find(|n| i64::from(*n) > most)?;
        let text =
            format!("the form `{}` speaks of {outside} partners, but the question `count` ends at {most}", form.id);
        Some(
            Diagnostic::warning("impossible-figure", text)
                .help(format!("give a number from {least} to {most}, or leave it out")),
        )
    }

    /// The days of a form stand in its file and in the rule that closes it: they must be the same.
    fn closing_days(&self, out: &mut Vec<Diagnostic>) {
        let (book, forms) = (self.book(), &self.catalogue().forms);
        for entry in &book.entries {
            let Effect::Exclude(form) = entry.effect else { continue };
            let (rule, form) = (&book.rules[entry.rule.index()], &forms[form.index()]);
            let (Some(from), Some(closed)) = (rule.valid_from, form.validity.closed_from) else { continue };
            if from == closed || book.graph.cond(entry.when) != Cond::Const(true) {
                continue;
            }
            let text = format!(
                "the form `{}` is closed from {closed}, but the rule `{}` excludes it from {from}",
                form.id, rule.id
            );
            let finding = Diagnostic::warning("two-days", text);
            out.push(
                self.at_rule(rule, finding)
                    .help("give `closed_from` of the form and `valid_from` of the rule the same day"),
            );
        }
    }

    /// The last day of one rule is the first of another that speaks of the same forms: on that day both are in force.
    fn touching_days(&self, out: &mut Vec<Diagnostic>) {
        let book = self.book();
        let mut forms: BTreeMap<usize, BTreeSet<FormIx>> = BTreeMap::new();
        for entry in &book.entries {
            forms.entry(entry.rule.index()).or_default().extend(decided(entry.effect));
        }
        let own = |(_, rule): &(usize, &Rule)| rule.pack == self.id();
        let rules = || book.rules.iter().enumerate().filter(own);
        let shared = |a: usize, b: usize| forms.get(&a).zip(forms.get(&b)).is_some_and(|(a, b)| !a.is_disjoint(b));
        for (at, earlier) in rules() {
            let Some(last) = earlier.valid_until else { continue };
            for (_, later) in rules().filter(|(other, rule)| rule.valid_from == Some(last) && shared(at, *other)) {
                let text = format!(
                    "on {last} the rules `{}` and `{}` are both in force for the same form",
                    earlier.id, later.id
                );
                let help = format!(
                    "`valid_until` is the last day: for a change on {last} write valid_until(\"{}\")",
                    last.yesterday().unwrap_or(last)
                );
                out.push(self.at_rule(earlier, Diagnostic::warning("touching-days", text)).help(help));
            }
        }
    }

    /// Comparisons that the range of the question decides for every answer.
    fn outside_the_question(&self, out: &mut Vec<Diagnostic>) {
        let book = self.book();
        let mut told = BTreeSet::new();
        for entry in &book.entries {
            let rule = &book.rules[entry.rule.index()];
            if rule.pack != self.id() {
                continue;
            }
            book.graph.leaves(entry.when, &mut |leaf| {
                let Some((name, number, (least, most))) = self.decided_by_range(leaf) else { return };
                if told.insert((rule.id.clone(), name.to_owned(), number)) {
                    let text = format!(
                        "the rule `{}` compares `{name}` with {number}, but answers lie between {least} and {most}",
                        rule.id
                    );
                    let finding = Diagnostic::warning("outside-range", text);
                    out.push(self.at_rule(rule, finding).help(
                        "the comparison comes out the same for every answer; correct the number, or take it out",
                    ));
                }
            });
        }
    }

    /// A number of the answers, the number that it is compared with, and its range, where the range alone decides the comparison.
    fn decided_by_range(&self, leaf: Cond) -> Option<(&str, i64, (i64, i64))> {
        let Cond::Compare(comparison, left, right) = leaf else { return None };
        let graph = &self.book().graph;
        let fact = |id: NumId| match graph.num(id) {
            Num::Fact(number) => Some(&self.catalogue().numbers[number.index()]),
            _ => None,
        };
        let int = |id: NumId| match graph.num(id) {
            Num::Int(value) => Some(value),
            _ => None,
        };
        let (fact, number, turned) = match (fact(left), int(right)) {
            (Some(fact), Some(number)) => (fact, number, false),
            _ => (fact(right)?, int(left)?, true),
        };
        let (least, most) = (fact.min, fact.max);
        let holds = |answer: i64| match (comparison, turned) {
            (Comparison::Less, false) => answer < number,
            (Comparison::Less, true) => number < answer,
            (Comparison::AtMost, false) => answer <= number,
            (Comparison::AtMost, true) => number <= answer,
            (Comparison::Equal, _) => answer == number,
        };
        let inside = comparison == Comparison::Equal && (least..=most).contains(&number);
        (holds(least) == holds(most) && !inside && least < most).then_some((fact.name.as_str(), number, (least, most)))
    }
}

/// The form whose standing in law an effect decides.
fn decided(effect: Effect) -> Option<FormIx> {
    match effect {
        Effect::Exclude(form) | Effect::Require(form) | Effect::Needs(form) => Some(form),
        _ => None,
    }
}

/// Figures of one form that no law can mean.
fn impossible(form: &LegalForm) -> Vec<Diagnostic> {
    let (id, days, partners) = (&form.id, &form.validity, &form.partners);
    let mut out = Vec::new();
    let mut wrong = |text: String, help: &str| out.push(Diagnostic::error("impossible-figure", text).help(help));
    let before = |a: Option<Date>, b: Option<Date>| a.zip(b).filter(|(a, b)| a < b);
    if let Some((closed, open)) = days.closed_from.zip(days.open_from).filter(|(closed, open)| closed <= open) {
        wrong(
            format!("the form `{id}` is closed ({closed}) before it opens ({open})"),
            "exchange the dates, or give the form two files",
        );
    }
    if let Some((convert, closed)) = before(days.convert_by, days.closed_from) {
        wrong(
            format!("the form `{id}` must be converted by {convert}, but new ones are set up until {closed}"),
            "`convert_by` comes after `closed_from`; was a year mistyped?",
        );
    }
    if let Some((max, min)) = partners.max.zip(partners.min).filter(|(max, min)| max < min) {
        wrong(
            format!("the form `{id}` needs {min} partners and allows {max}"),
            "give `min` and `max` of `[partners]` the other way round",
        );
    }
    let [from, to] = form.months;
    if from > to {
        wrong(format!("setting up the form `{id}` takes {from} to {to} months"), "write the shorter time first");
    } else if to > MOST_MONTHS {
        wrong(format!("setting up the form `{id}` takes {to} months"), "give months, no more than 240");
    }
    out
}
