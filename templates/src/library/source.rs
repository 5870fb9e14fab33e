//! Reads clause files. Every mistake is reported with file and line, all at once.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::clause::{Alternative, Basis, Clause, Part, Place, Required, Standing, TemplateText, Validity};
use super::kind::{Fact, Kind};
use crate::Localized;
use crate::text::Diagnostic;

/// What one file brings.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub clauses: Vec<RawClause>,
    pub kinds: Vec<Kind>,
    pub facts: Vec<Fact>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "clause")]
    clauses: Vec<RawClause>,
    #[serde(default, rename = "kind")]
    kinds: Vec<Kind>,
    #[serde(default, rename = "fact")]
    facts: Vec<Fact>,
}

/// A clause as written: what is left out stays as an earlier file said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClause {
    pub id: Spanned<String>,
    title: Option<Localized>,
    applies_to: Option<Vec<String>>,
    forms: Option<Vec<String>>,
    required: Option<Required>,
    when: Option<String>,
    valid_from: Option<Date>,
    valid_until: Option<Date>,
    place: Option<Place>,
    part: Option<Part>,
    after: Option<String>,
    basis: Option<Vec<Basis>>,
    purpose: Option<Localized>,
    #[serde(default)]
    text: BTreeMap<String, Spanned<String>>,
    #[serde(default, rename = "alternative")]
    alternatives: Vec<RawAlternative>,
    #[serde(default)]
    notes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    mistakes: BTreeMap<String, Vec<String>>,
    standing: Option<Standing>,
    sources: Option<Vec<String>>,
    #[serde(skip)]
    file: String,
    #[serde(skip)]
    lines: BTreeMap<usize, usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAlternative {
    id: String,
    group: Option<String>,
    applies_to: Option<Vec<String>>,
    forms: Option<Vec<String>>,
    when: Option<String>,
    valid_from: Option<Date>,
    valid_until: Option<Date>,
    #[serde(default)]
    settles: BTreeMap<String, String>,
    title: Option<Localized>,
    #[serde(default)]
    text: BTreeMap<String, Spanned<String>>,
}

/// Parses one file.
///
/// # Errors
/// Bad TOML, an unknown key or a value of the wrong type, with its place.
pub(super) fn parse(name: &str, text: &str) -> Result<Parsed, Diagnostic> {
    let mut file: File = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Diagnostic::at_offset(name, text, at, 1, error.message().to_owned(), None)
    })?;
    for clause in &mut file.clauses {
        clause.file = name.to_owned();
        let offsets = clause
            .text
            .values()
            .chain(clause.alternatives.iter().flat_map(|one| one.text.values()))
            .map(|text| text.span().start)
            .chain([clause.id.span().start]);
        clause.lines = offsets.map(|at| (at, first_line(text, at))).collect();
    }
    Ok(Parsed { clauses: file.clauses, kinds: file.kinds, facts: file.facts })
}

/// Line on which the text of a string literal begins: a line break right after `"""` does not belong to it.
fn first_line(source: &str, at: usize) -> usize {
    let line = source.get(..at).map_or(0, |head| head.matches('\n').count()) + 1;
    let rest = source.get(at..).unwrap_or_default();
    let opened = rest.strip_prefix("\"\"\"").or_else(|| rest.strip_prefix("'''"));
    line + usize::from(opened.is_some_and(|rest| rest.starts_with('\n') || rest.starts_with("\r\n")))
}

impl RawClause {
    /// Lays this clause over `clause`: what it gives wins, languages are added.
    pub fn lay_over(self, clause: &mut Clause) {
        let template = |text: Spanned<String>| {
            let line = self.lines.get(&text.span().start).copied().unwrap_or(1);
            TemplateText { source: text.into_inner(), file: self.file.clone(), line }
        };
        clause.id = self.id.into_inner();
        if let Some(title) = self.title {
            clause.title.merge(title);
        }
        if let Some(purpose) = self.purpose {
            clause.purpose.merge(purpose);
        }
        overwrite(&mut clause.applies_to, self.applies_to);
        overwrite(&mut clause.forms, self.forms);
        overwrite(&mut clause.required, self.required);
        overwrite(&mut clause.place, self.place);
        overwrite(&mut clause.basis, self.basis);
        overwrite(&mut clause.standing, self.standing);
        overwrite(&mut clause.sources, self.sources);
        clause.part = self.part.or(clause.part);
        clause.when = self.when.or(clause.when.take());
        clause.validity.bound(self.valid_from, self.valid_until);
        clause.after = self.after.or(clause.after.take());
        clause.notes.extend(self.notes);
        clause.mistakes.extend(self.mistakes);
        clause.text.extend(self.text.into_iter().map(|(tag, text)| (tag, template(text))));
        for raw in self.alternatives {
            let known = clause.alternatives.iter().position(|one| one.id == raw.id);
            let index = known.unwrap_or_else(|| {
                clause.alternatives.push(Alternative {
                    id: raw.id.clone(),
                    group: "main".to_owned(),
                    applies_to: Vec::new(),
                    forms: Vec::new(),
                    when: None,
                    validity: Validity::default(),
                    settles: BTreeMap::new(),
                    title: Localized::default(),
                    text: BTreeMap::new(),
                });
                clause.alternatives.len() - 1
            });
            let one = &mut clause.alternatives[index];
            overwrite(&mut one.group, raw.group);
            overwrite(&mut one.applies_to, raw.applies_to);
            overwrite(&mut one.forms, raw.forms);
            one.when = raw.when.or(one.when.take());
            one.validity.bound(raw.valid_from, raw.valid_until);
            one.settles.extend(raw.settles);
            if let Some(title) = raw.title {
                one.title.merge(title);
            }
            one.text.extend(raw.text.into_iter().map(|(tag, text)| (tag, template(text))));
        }
    }
}

impl Validity {
    /// Takes over the bounds that are given.
    fn bound(&mut self, from: Option<Date>, until: Option<Date>) {
        self.from = from.or(self.from);
        self.until = until.or(self.until);
    }
}

fn overwrite<T>(old: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *old = new;
    }
}
