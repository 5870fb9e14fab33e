//! The clause library: kinds of document, clauses, facts, from the embedded base files and from country packs.

mod clause;
mod kind;
mod slips;
mod source;
mod verify;

use std::collections::BTreeMap;
use std::fmt;

use rust_embed::RustEmbed;

pub(crate) use clause::list;
pub use clause::{Alternative, Basis, Clause, Part, Place, Required, Standing, TemplateText, Validity};
pub use kind::{Fact, FactType, Genre, Kind, Who};
pub(crate) use verify::template_name;

use crate::draft::Citation;
use crate::text::{Diagnostic, Engine};
use crate::words::Words;

#[derive(RustEmbed)]
#[folder = "clauses"]
struct BaseFiles;

/// The language that every clause has.
const ENGLISH: &str = "en";

/// Everything documents are made of. Immutable once loaded, cheap to share behind an `Arc`.
///
/// ```
/// let library = imc_templates::Library::base()?;
/// assert!(library.kind("delegation").is_some());
/// assert_eq!(library.clause("c14").map(|clause| clause.title.text("en")), Some("Cost-sharing key and its review"));
/// # Ok::<(), imc_templates::LibraryError>(())
/// ```
#[derive(Debug)]
pub struct Library {
    kinds: Vec<Kind>,
    clauses: BTreeMap<String, Clause>,
    order: Vec<String>,
    facts: BTreeMap<String, Fact>,
    words: Words,
    pub(crate) engine: Engine,
}

/// All that is wrong with the files of a library.
#[derive(Debug, thiserror::Error)]
pub struct LibraryError {
    /// One entry per mistake.
    pub problems: Vec<Diagnostic>,
}

impl fmt::Display for LibraryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Library {
    /// The library of the program itself, without any country.
    ///
    /// # Errors
    /// Never in a tested build; the embedded files pass the same checks as those of a country pack.
    pub fn base() -> Result<Self, LibraryError> {
        Self::with(std::iter::empty::<(String, String)>())
    }

    /// The base library overlaid with further files, in the order given: (file name, text).
    ///
    /// A clause with a known id changes that clause: what it states wins, what it leaves out stays, languages are added.
    /// A clause with a new id is added to the kinds it names, right after the clause in its `after`.
    ///
    /// ```
    /// use imc_templates::Library;
    /// let country = r#"
    /// [[clause]]
    /// id = "c37"
    /// [clause.text]
    /// en = "This agreement is entered in the register kept by {{ blank('name of the register') }}."
    /// "#;
    /// let library = Library::with([("xx/clauses/approval.toml", country)])?;
    /// assert!(library.clause("c37").is_some());
    /// # Ok::<(), imc_templates::LibraryError>(())
    /// ```
    ///
    /// # Errors
    /// All mistakes of all files: bad TOML, unknown facts or functions in a template, unknown kinds, clauses that nobody defines.
    pub fn with<N, T>(sources: impl IntoIterator<Item = (N, T)>) -> Result<Self, LibraryError>
    where
        N: AsRef<str>,
        T: AsRef<str>,
    {
        let mut problems = Vec::new();
        let mut library = Self {
            kinds: Vec::new(),
            clauses: BTreeMap::new(),
            order: Vec::new(),
            facts: BTreeMap::new(),
            words: Words::embedded().map_err(|problem| LibraryError { problems: vec![problem] })?,
            engine: Engine::default(),
        };
        for (name, text) in embedded() {
            library.overlay(&name, &text, &mut problems);
        }
        for (name, text) in sources {
            library.overlay(name.as_ref(), text.as_ref(), &mut problems);
        }
        verify::verify(&mut library, &mut problems);
        if problems.is_empty() { Ok(library) } else { Err(LibraryError { problems }) }
    }

    fn overlay(&mut self, name: &str, text: &str, problems: &mut Vec<Diagnostic>) {
        let parsed = match source::parse(name, text) {
            Ok(parsed) => parsed,
            Err(problem) => return problems.push(problem),
        };
        for raw in parsed.clauses {
            let id = raw.id.get_ref().clone();
            if !self.clauses.contains_key(&id) {
                self.order.push(id.clone());
            }
            raw.lay_over(self.clauses.entry(id).or_default());
        }
        for kind in parsed.kinds {
            match self.kinds.iter_mut().find(|known| known.id == kind.id) {
                Some(known) => *known = kind,
                None => self.kinds.push(kind),
            }
        }
        self.facts.extend(parsed.facts.into_iter().map(|fact| (fact.id.clone(), fact)));
    }

    /// The kinds of document, in the order of the files.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The kind with this id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// All clauses, by id.
    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.values()
    }

    /// The clause with this id.
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.get(id)
    }

    /// The part of the document that a clause keeps to: its own, else that of the clause it comes after.
    pub fn part(&self, clause: &Clause) -> Part {
        let mut at = Some(clause);
        // A chain of `after` may be a circle; it is never longer than the library.
        for _ in 0..=self.clauses.len() {
            match at {
                Some(Clause { part: Some(part), .. }) => return *part,
                Some(Clause { after: Some(before), .. }) => at = self.clause(before),
                _ => break,
            }
        }
        Part::default()
    }

    /// The facts that templates may use.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The fact with this name.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// The languages that have the fixed words of a document (headings, marks, month names).
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.words.languages()
    }

    /// The language in which papers of `kind` for a legal form are written when `wished` is asked for: that one where
    /// every clause that may stand in them has its texts in it, else English as a whole, never some clauses in each.
    pub fn written_in<'a>(&'a self, kind: &Kind, form: Option<&str>, wished: &'a str) -> &'a str {
        let for_form =
            |forms: &[String]| forms.is_empty() || form.is_none_or(|form| forms.iter().any(|one| one == form));
        let speaks = |texts: &BTreeMap<String, TemplateText>| texts.is_empty() || texts.contains_key(wished);
        let may_stand = [self.clauses_of(kind), self.annexes_of(kind)].concat();
        let complete = may_stand.iter().filter(|clause| for_form(&clause.forms)).all(|clause| {
            let of_kind = |ids: &[String]| ids.is_empty() || ids.contains(&kind.id);
            let chosen = clause.alternatives.iter().filter(|one| of_kind(&one.applies_to) && for_form(&one.forms));
            speaks(&clause.text) && chosen.map(|one| &one.text).all(speaks)
        });
        if complete && self.words.languages().any(|known| known == wished) { wished } else { ENGLISH }
    }

    /// The act and its articles as papers in `language` cite them.
    pub fn cite(&self, citation: &Citation, language: &str) -> String {
        crate::draft::cite(citation, language, self.words.of(language))
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// Clauses (annexes apart) that may stand in a document of `kind`, in order.
    pub fn clauses_of<'a>(&'a self, kind: &'a Kind) -> Vec<&'a Clause> {
        self.in_order(&kind.clauses, |clause| clause.place != Place::Annex && clause.applies_to.contains(&kind.id))
    }

    /// Annexes that may follow a document of `kind`, in order.
    pub fn annexes_of<'a>(&'a self, kind: &'a Kind) -> Vec<&'a Clause> {
        self.in_order(&kind.annexes, |clause| clause.place == Place::Annex && clause.applies_to.contains(&kind.id))
    }

    /// `named` first to last, then those that `also` accepts, each right after the clause it asks for.
    fn in_order<'a>(&'a self, named: &[String], also: impl Fn(&Clause) -> bool) -> Vec<&'a Clause> {
        let mut found: Vec<&Clause> = named.iter().filter_map(|id| self.clauses.get(id)).collect();
        let added = self.order.iter().filter_map(|id| self.clauses.get(id));
        for clause in added.filter(|clause| also(clause)) {
            if found.iter().any(|known| known.id == clause.id) {
                continue;
            }
            let after = clause.after.as_ref().and_then(|id| found.iter().position(|known| &known.id == id));
            let mut at = after.map_or(found.len(), |index| index + 1);
            // Several clauses after the same one keep the order of their file.
            while found.get(at).is_some_and(|next| next.after == clause.after && clause.after.is_some()) {
                at += 1;
            }
            found.insert(at, clause);
        }
        found
    }
}

/// The embedded files by name, so that `facts.toml` and `kinds.toml` need no special place.
fn embedded() -> Vec<(String, String)> {
    let mut names: Vec<_> = BaseFiles::iter().filter(|name| name.ends_with(".toml")).collect();
    // A translation (`contract.uk.toml`) comes after what it translates (`contract.toml`).
    names.sort_by_key(|name| (name.matches('.').count(), name.to_string()));
    let read = |name: &str| {
        let file = BaseFiles::get(name)?;
        Some((format!("clauses/{name}"), String::from_utf8_lossy(&file.data).into_owned()))
    };
    names.iter().filter_map(|name| read(name)).collect()
}
