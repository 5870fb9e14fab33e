//! What is wrong in the clauses of a pack, named as mistakes in its rules are: file, line, caret, remedy.

use super::{PaperError, library};
use imc_rules::Pack;
use imc_rules::diagnostic::{Diagnostic, nearest};
use imc_templates::{Clause, Library};
use std::collections::BTreeSet;

/// Code of mistakes in clauses.
const CODE: &str = "clause";

/// Mistakes in the clauses of a country: texts that cannot be read or filled, conditions that cannot be decided, and names of
/// clauses and statutes that nobody defines.
pub fn mistakes_in_clauses(pack: &Pack) -> Vec<Diagnostic> {
    match library(pack) {
        Ok(library) => Checker { pack, library: &library }.all(),
        Err(PaperError::Library(error)) => error.problems.iter().map(|problem| placed(pack, problem)).collect(),
        Err(error) => vec![Diagnostic::error(CODE, error.to_string())],
    }
}

/// The mistake with the lines of its file around it.
fn placed(pack: &Pack, problem: &imc_templates::Diagnostic) -> Diagnostic {
    let found = Diagnostic::error(CODE, problem.message.clone());
    let file = pack.clauses.iter().find(|file| file.path == problem.file);
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    let (line, column, length) = (number(problem.line), number(problem.column), number(problem.length));
    let found = match file {
        Some(file) if line > 0 => found.at(&file.path, file.text.as_str(), line, column, length),
        _ => found.in_file(&problem.file),
    };
    match &problem.help {
        Some(help) => found.help(help.as_str()),
        None => found,
    }
}

struct Checker<'a> {
    pack: &'a Pack,
    library: &'a Library,
}

impl Checker<'_> {
    fn all(&self) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = self.conditions().into_iter().filter_map(|one| self.condition(one)).collect();
        found.extend(self.library.clauses().flat_map(|clause| self.statutes(clause)));
        found.extend(self.library.clauses().flat_map(|clause| self.forms(clause)));
        found.extend(self.wanted_clauses());
        found
    }

    /// Each condition once, however many clauses share it.
    fn conditions(&self) -> BTreeSet<&str> {
        let own = self.library.clauses().filter_map(|clause| clause.when.as_deref());
        let chosen = self.library.clauses().flat_map(|clause| &clause.alternatives);
        own.chain(chosen.filter_map(|one| one.when.as_deref())).collect()
    }

    fn condition(&self, condition: &str) -> Option<Diagnostic> {
        let mistake = self.pack.mistake_in(condition)?;
        let found = Diagnostic::error(CODE, mistake.message.clone());
        let found = self.show(found, condition, mistake.column.saturating_sub(1), mistake.length);
        Some(match mistake.help {
            Some(help) => found.help(help),
            None => found,
        })
    }

    /// Statutes behind a clause of the country; those of the base are examples from everywhere.
    fn statutes(&self, clause: &Clause) -> Vec<Diagnostic> {
        let known = |id: &str| self.pack.catalogue().statute(id).is_some();
        let missing = clause.basis.iter().map(|basis| basis.statute.as_str()).filter(|id| !known(id));
        let report = |id: &str| {
            let message = format!("clause `{}` rests on statute `{id}`, which is not in `statutes.toml`", clause.id);
            let near = nearest(id, self.pack.catalogue().statutes.iter().map(|statute| statute.id.as_str()));
            self.unknown_name(message, id, near)
        };
        missing.map(report).collect()
    }

    fn unknown_name(&self, message: String, name: &str, near: Option<&str>) -> Diagnostic {
        let found = self.show(Diagnostic::error(CODE, message), name, 0, name.chars().count() as u32);
        match near {
            Some(near) => found.help(format!("did you mean `{near}`?")),
            None => found,
        }
    }

    /// Legal forms for which a clause, or one of its texts, is meant.
    fn forms(&self, clause: &Clause) -> Vec<Diagnostic> {
        let all = clause.alternatives.iter().flat_map(|one| &one.forms).chain(&clause.forms);
        let unknown = all.filter(|id| self.pack.catalogue().form(id).is_none());
        let report = |id: &String| {
            let message = format!("clause `{}` is meant for the legal form `{id}`, which does not exist", clause.id);
            let near = nearest(id, self.pack.catalogue().forms.iter().map(|form| form.id.as_str()));
            self.unknown_name(message, id, near)
        };
        unknown.map(report).collect()
    }

    /// Clauses that a legal form calls in.
    fn wanted_clauses(&self) -> Vec<Diagnostic> {
        let forms = &self.pack.catalogue().forms;
        let wanted = forms.iter().flat_map(|form| {
            let ids = form.mandatory_clauses.iter().flat_map(|one| &one.clauses);
            ids.map(|id| (form.id.as_str(), id.as_str()))
        });
        let report = |(form, id): (&str, &str)| {
            let message = format!("the form `{form}` calls in clause `{id}`, which no file defines");
            let found = Diagnostic::error(CODE, message).in_file(&format!("{}/forms/{form}.toml", self.pack.id()));
            match nearest(id, self.library.clauses().map(|clause| clause.id.as_str())) {
                Some(near) => found.help(format!("did you mean `{near}`?")),
                None => found,
            }
        };
        wanted.filter(|(_, id)| self.library.clause(id).is_none()).map(report).collect()
    }

    /// Points at words of a clause file: `skip` characters after where they begin.
    fn show(&self, found: Diagnostic, words: &str, skip: u32, length: u32) -> Diagnostic {
        for file in &self.pack.clauses {
            let Some(at) = file.text.find(words) else { continue };
            let before = &file.text[..at];
            let line = before.matches('\n').count() as u32 + 1;
            let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) as u32 + 1;
            return found.at(&file.path, file.text.as_str(), line, column + skip, length.max(1));
        }
        found
    }
}
