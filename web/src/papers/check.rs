//! What is wrong in the clauses of a pack, named as mistakes in its rules are: file, line, caret, remedy.

use super::{PLAIN, PaperError, kinds_for, library};
use imc_engine::catalogue::{LegalForm, MandatoryClause};
use imc_rules::Pack;
use imc_rules::diagnostic::{Diagnostic, nearest};
use imc_templates::{Basis, Clause, Library, Localized, Validity};
use jiff::civil::Date;
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
    placed_as(Diagnostic::error(CODE, problem.message.clone()), pack, problem)
}

fn placed_as(found: Diagnostic, pack: &Pack, problem: &imc_templates::Diagnostic) -> Diagnostic {
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
        found.extend(self.library.slips().iter().map(|slip| placed(self.pack, slip)));
        let unlike = self.library.unlike();
        let warning = |one: &imc_templates::Diagnostic| Diagnostic::warning(CODE, one.message.clone());
        found.extend(unlike.iter().map(|one| placed_as(warning(one), self.pack, one)));
        found.extend(self.library.clauses().filter_map(|clause| self.after(clause)));
        found.extend(self.library.clauses().flat_map(|clause| self.statutes(clause)));
        found.extend(self.library.clauses().flat_map(|clause| self.forms(clause)));
        found.extend(self.library.clauses().flat_map(|clause| self.keys(clause)));
        found.extend(self.library.clauses().filter_map(|clause| self.days(clause)));
        found.extend(self.library.clauses().flat_map(|clause| self.places(clause)));
        for form in &self.pack.catalogue().forms {
            found.extend(self.documents(form));
            found.extend(form.mandatory_clauses.iter().flat_map(|wanted| self.wanted(form, wanted)));
        }
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

    /// The clause that a clause stands after.
    fn after(&self, clause: &Clause) -> Option<Diagnostic> {
        let before = clause.after.as_deref().filter(|id| self.library.clause(id).is_none())?;
        let message = format!("clause `{}` stands after `{before}`, which no file defines", clause.id);
        let near = nearest(before, self.library.clauses().map(|clause| clause.id.as_str()));
        Some(self.unknown_name(message, before, near))
    }

    /// Words in the citations behind a clause of the country are in its languages.
    fn places(&self, clause: &Clause) -> Vec<Diagnostic> {
        let known = |basis: &&Basis| self.pack.catalogue().statute(&basis.statute).is_some();
        let written = clause.basis.iter().filter(known).filter_map(|basis| match &basis.articles {
            Localized::Same(articles) => Some(articles),
            Localized::Each(_) => None,
        });
        let texts = self.pack.texts();
        let foreign = written.flat_map(|articles| {
            let other = texts.languages().iter().filter(|language| !texts.place(language, articles).1);
            other.map(move |language| (articles, language))
        });
        let report = |(articles, language): (&String, &String)| {
            let message =
                format!("the citation \"{articles}\" of clause `{}` has words that are not in `{language}`", clause.id);
            self.show(Diagnostic::warning(CODE, message), articles, 0, articles.chars().count() as u32).help(
                "translate the words under `place-...` in the texts of the pack, as `imc check` names them for forms",
            )
        };
        foreign.map(report).collect()
    }

    /// A clause that rests only on acts not yet in force once must say from which day it stands in papers.
    fn days(&self, clause: &Clause) -> Option<Diagnostic> {
        let act = |basis: &Basis| self.pack.catalogue().statute(&basis.statute)?.in_force_from;
        let begins = clause.basis.iter().map(act).collect::<Option<Vec<_>>>()?.into_iter().min()?;
        let dated = |validity: &Validity| validity.from.is_some_and(|from| from >= begins);
        let said = dated(&clause.validity) || clause.alternatives.iter().any(|one| dated(&one.validity));
        if said || clause.forms.iter().any(|form| self.opens_late(form, begins)) {
            return None;
        }
        let message =
            format!("clause `{}` rests on law in force from {begins} and stands in papers of any day", clause.id);
        let found = self.show(Diagnostic::warning(CODE, message), &clause.id, 0, clause.id.chars().count() as u32);
        Some(found.help(format!("add `valid_from = \"{begins}\"`, to the clause or to the text that rests on it")))
    }

    /// Is the legal form not open before a day anyway?
    fn opens_late(&self, form: &str, day: Date) -> bool {
        let catalogue = self.pack.catalogue();
        let opens = catalogue.form(form).and_then(|ix| catalogue.forms[ix.index()].validity.open_from);
        opens.is_some_and(|from| from >= day)
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

    /// Cost-sharing keys that the texts of a clause settle.
    fn keys(&self, clause: &Clause) -> Vec<Diagnostic> {
        let keys = || self.pack.catalogue().keys.iter().map(|key| key.id.as_str());
        let settled = clause.alternatives.iter().filter_map(|one| one.settles.get("cost_key"));
        let unknown = settled.filter(|id| keys().all(|known| known != id.as_str()));
        let report = |id: &String| {
            let message = format!("a text of clause `{}` settles the key `{id}`, which does not exist", clause.id);
            self.unknown_name(message, id, nearest(id, keys()))
        };
        unknown.map(report).collect()
    }

    /// The papers of a form: each exists, and where its family has several of a genre the form says which are meant. The first
    /// of the family would be a guess: a loan of staff is no delegation, a joint purchase no service.
    fn documents(&self, form: &LegalForm) -> Vec<Diagnostic> {
        let file = format!("{}/forms/{}.toml", self.pack.id(), form.id);
        if !form.documents.is_empty() {
            let known = || self.library.kinds().iter().map(|kind| kind.id.as_str());
            let unknown = form.documents.iter().filter(|id| self.library.kind(id).is_none()).map(|id| {
                let message = format!("the form `{}` needs a document `{id}`, which no file defines", form.id);
                let found = self.pack.point_at(Diagnostic::error(CODE, message), &file, id);
                match nearest(id, known()) {
                    Some(near) => found.help(format!("did you mean `{near}`?")),
                    None => found.help(format!("there are: {}", known().collect::<Vec<_>>().join(", "))),
                }
            });
            return unknown.collect();
        }
        let family = || self.library.kinds().iter().filter(|kind| kind.families.contains(&form.family.0));
        let rivals = |genre| family().filter(|kind| kind.genre == genre).count() > 1;
        if !family().any(|kind| rivals(kind.genre)) {
            return Vec::new();
        }
        let offered = family().map(|kind| format!("\"{}\"", kind.id)).collect::<Vec<_>>().join(", ");
        let message = format!("the form `{}` does not say which of the papers of its family it needs", form.id);
        let found = self.pack.point_at(Diagnostic::error(CODE, message), &file, &form.family.0);
        vec![found.help(format!("add `documents = [...]` with those that fit, the first one first, from: {offered}"))]
    }

    /// What the law wants of a form: the clauses exist, and one of them can stand in a paper of the form.
    fn wanted(&self, form: &LegalForm, wanted: &MandatoryClause) -> Vec<Diagnostic> {
        if form.stand_in {
            return Vec::new();
        }
        let file = format!("{}/forms/{}.toml", self.pack.id(), form.id);
        let missing = wanted.clauses.iter().filter(|id| self.library.clause(id).is_none()).map(|id| {
            let message = format!("the form `{}` calls in clause `{id}`, which no file defines", form.id);
            let found = self.pack.point_at(Diagnostic::error(CODE, message), &file, id);
            match nearest(id, self.library.clauses().map(|clause| clause.id.as_str())) {
                Some(near) => found.help(format!("did you mean `{near}`?")),
                None => found,
            }
        });
        let mut found: Vec<Diagnostic> = missing.collect();
        let mut papers = kinds_for(self.library, form);
        if papers.is_empty() {
            papers.push(PLAIN.to_owned());
        }
        let meant = |clause: &Clause| clause.forms.is_empty() || clause.forms.contains(&form.id.0);
        let held = |id: &String| {
            let clause = self.library.clause(id);
            clause.is_some_and(|clause| meant(clause) && papers.iter().any(|kind| clause.applies_to.contains(kind)))
        };
        if found.is_empty() && !wanted.clauses.is_empty() && !wanted.clauses.iter().any(held) {
            let (ids, papers) = (wanted.clauses.join("`, `"), papers.join("`, `"));
            let message = format!("the law wants \"{}\", but `{ids}` stands in no paper of this form", wanted.text);
            let help = format!(
                "its papers are `{papers}`: name a clause of theirs, write one in `clauses/`, or give the form other \
                 `documents`; `clauses = []` tells the lawyer that the library has none"
            );
            found.push(self.pack.point_at(Diagnostic::error(CODE, message), &file, &wanted.text).help(help));
        }
        found
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
