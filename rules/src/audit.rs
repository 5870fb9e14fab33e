//! The proofs over a pack, told to its author: each finding with its place, and answers that show it.

use crate::diagnostic::{Diagnostic, Severity};
use crate::pack::{Pack, PackError};
use crate::stage::{SourceFile, stage};
use imc_engine::edition::Edition;
use imc_engine::ids::{FormIx, RuleIx};
use imc_engine::rulebook::{Place, Property, RuleBook};
use imc_engine::verify::{Finding, Sheet, Verdict};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Pack {
    /// Proves the pack's properties over all answers, and finds rules that cannot be meant as they are: on the day of
    /// the law that the pack knows, and on another day (today) where other rules are in force then.
    ///
    /// # Errors
    /// [`PackError::Edition`] when the law of a day cannot be compiled.
    pub fn audit(&self, today: Date) -> Result<Vec<Diagnostic>, PackError> {
        let day = self.catalogue().pack.law_as_of;
        let mut out = self.audit_on(&self.edition(day)?);
        if !self.same_law(day, today) {
            let mut said: BTreeSet<_> = out.iter().map(key).collect();
            let later = self.audit_on(&self.restated(today)?);
            out.extend(later.into_iter().filter(|d| said.insert(key(d))).map(|mut d| {
                d.message = format!("by the law of {today}, {}", d.message);
                d
            }));
        }
        Ok(out)
    }

    /// Whether the same rules and forms are in force on two days.
    fn same_law(&self, a: Date, b: Date) -> bool {
        self.book().rules.iter().all(|r| r.in_force(a) == r.in_force(b))
            && self.catalogue().forms.iter().all(|f| f.validity.open(a) == f.validity.open(b))
    }

    /// The law of a day, with properties that speak of that day's rules instead of those of the pack's own day.
    fn restated(&self, day: Date) -> Result<Edition, PackError> {
        let staged = stage(&self.catalogue().as_of(day), &self.rules, &self.properties);
        let (catalogue, book) = (self.catalogue().clone(), Arc::new(staged.book));
        Ok(Edition::new(catalogue, book, day, self.hash().into())?)
    }

    fn audit_on(&self, edition: &Edition) -> Vec<Diagnostic> {
        let audit = edition.verify();
        let book = edition.book();
        let mut out = Vec::new();
        for statement in &audit.statements {
            let property = &book.properties[statement.property];
            let (id, place) = (&property.id, self.place_of_statement(property, statement.always));
            match &statement.verdict {
                Verdict::Proved => {}
                Verdict::Refuted(sheet) => {
                    let finding =
                        Diagnostic::error("property", format!("the property `{id}` does not hold for all answers"));
                    out.push(self.at(finding, &place, 6).label("not so").help(answers("broken by", sheet)));
                }
                Verdict::Undecided => {
                    let finding = Diagnostic::warning(
                        "not-decided",
                        format!("the property `{id}` was neither proved nor refuted"),
                    );
                    out.push(self.at(finding, &place, 6).help("split the statement, or compare fewer numbers in it"));
                }
            }
        }
        out.extend(self.contradictions(edition, &audit.findings));
        out.extend(audit.findings.iter().filter_map(|f| self.told(edition, f)));
        out
    }

    /// One finding for each form and rule that orders it, with all rules that exclude it.
    fn contradictions(&self, edition: &Edition, findings: &[Finding]) -> Vec<Diagnostic> {
        let book = edition.book();
        let mut clashes: BTreeMap<(RuleIx, FormIx), Vec<(RuleIx, &Sheet)>> = BTreeMap::new();
        for finding in findings {
            if let Finding::Contradiction { form, excludes, requires, sheet } = finding {
                clashes.entry((*requires, *form)).or_default().push((*excludes, sheet));
            }
        }
        let mut out = Vec::new();
        for ((requires, form), excluding) in clashes {
            // What the pack's own rules say comes before what the base says for all countries.
            let first = excluding.iter().find(|(rule, _)| self.own(book, *rule)).or(excluding.first());
            let Some((_, sheet)) = first else { continue };
            let (form, yes) = (&edition.catalogue().forms[form.index()].id, &book.rules[requires.index()].id);
            let no: Vec<String> = excluding.iter().map(|(r, _)| format!("`{}`", book.rules[r.index()].id)).collect();
            let (word, verb) = if no.len() == 1 { ("rule", "excludes") } else { ("rules", "exclude") };
            let message = format!("the rule `{yes}` can require `{form}` where the {word} {} {verb} it", no.join(", "));
            let at = first.map(|(rule, _)| *rule).filter(|_| !self.own(book, requires)).unwrap_or(requires);
            let finding = Diagnostic::warning("contradiction", message);
            out.push(self.at_id(finding, book, at).help(answers("both happen for", sheet)));
        }
        out
    }

    fn told(&self, edition: &Edition, finding: &Finding) -> Option<Diagnostic> {
        let book = edition.book();
        match finding {
            Finding::Impossible => {
                let finding =
                    Diagnostic::error("no-answers", "no answers fulfil the questionnaire, so nothing can be proved");
                let help =
                    "look for a question without options, an empty range, or an answer of the law that is not allowed";
                Some(finding.in_file(&format!("{}/questions.toml", self.id())).help(help))
            }
            // What the base says for all countries need not matter in each.
            Finding::Dead { rule } | Finding::Always { rule, .. } if !self.own(book, *rule) => None,
            Finding::Dead { rule } => {
                let finding = Diagnostic::warning(
                    "dead-rule",
                    format!("the rule `{}` can never happen", book.rules[rule.index()].id),
                );
                let help =
                    "no answers fulfil its condition together with the conditions under which its questions are asked";
                Some(self.at_id(finding, book, *rule).help(help))
            }
            Finding::Always { rule, entry } => {
                let id = &book.rules[rule.index()].id;
                let finding = Diagnostic::new(
                    Severity::Note,
                    "always",
                    format!("what the rule `{id}` says here happens for all answers"),
                );
                Some(self.at(finding, &book.entries[*entry].place, 1).help("leave out the condition, if that is meant"))
            }
            Finding::Contradiction { .. } => None,
            Finding::Gap { sheet } => {
                let finding = Diagnostic::new(Severity::Note, "gap", "there are answers for which no form remains");
                Some(finding.in_file(&format!("{}/pack.toml", self.id())).help(answers("for example", sheet)))
            }
            Finding::Idle { question } => {
                let id = &edition.catalogue().questions[question.index()].id;
                if !self.own_questions.contains(&id.0) || self.clauses.iter().any(|f| f.text.contains(id.as_str())) {
                    return None;
                }
                let finding =
                    Diagnostic::new(Severity::Note, "idle-question", format!("nothing reads the question `{id}`"));
                let help = "a rule should read it, or it should not be asked";
                Some(finding.in_file(&format!("{}/questions.toml", self.id())).help(help))
            }
            Finding::Undecided { searches } => Some(
                Diagnostic::new(
                    Severity::Note,
                    "not-decided",
                    format!("{searches} questions about the rules could not be decided"),
                )
                .in_file(&format!("{}/pack.toml", self.id())),
            ),
        }
    }

    fn own(&self, book: &RuleBook, rule: RuleIx) -> bool {
        let rule = &book.rules[rule.index()];
        rule.pack == self.id() || rule.amended.is_some()
    }

    /// Points at the id of a rule.
    fn at_id(&self, finding: Diagnostic, book: &RuleBook, rule: RuleIx) -> Diagnostic {
        let rule = &book.rules[rule.index()];
        self.at(finding, &rule.place, rule.id.as_str().chars().count() as u32 + 2)
    }

    fn at(&self, finding: Diagnostic, place: &Place, length: u32) -> Diagnostic {
        match self.source(&place.file) {
            Some(file) => finding.at(&place.file, file.text.as_str(), place.line, place.column, length),
            None => finding.in_file(&place.file),
        }
    }

    fn source(&self, path: &str) -> Option<&SourceFile> {
        self.rules.iter().chain(&self.properties).find(|f| f.path == path)
    }

    /// Where a statement of a property stands: the line of its `always`, where each is written out.
    fn place_of_statement(&self, property: &Property, always: usize) -> Place {
        let Some(file) = self.source(&property.place.file) else { return property.place.clone() };
        let lines = file.text.lines().enumerate().skip(property.place.line as usize);
        let body = lines.take_while(|(_, line)| !line.starts_with("property"));
        let statements: Vec<(usize, usize)> = body
            .filter(|(_, line)| line.trim_start().starts_with("always("))
            .map(|(i, line)| (i, line.find("always(").unwrap_or(0)))
            .collect();
        match statements.get(always) {
            Some((line, column)) if statements.len() == property.always.len() => {
                Place { file: file.path.clone(), line: *line as u32 + 1, column: *column as u32 + 1 }
            }
            _ => property.place.clone(),
        }
    }
}

/// What makes two findings the same, whatever answers show them.
fn key(finding: &Diagnostic) -> (&'static str, String, String, u32) {
    (finding.code, finding.message.clone(), finding.file.clone(), finding.line)
}

fn answers(word: &str, sheet: &Sheet) -> String {
    if sheet.is_empty() {
        return format!("{word} any answers");
    }
    let said: Vec<String> = sheet.iter().map(|(id, value)| format!("\"{id}\": {value}")).collect();
    format!("{word} {{ {} }}", said.join(", "))
}
