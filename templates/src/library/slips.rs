//! Texts that can be filled and yet are not what their author meant: braces that print as they stand, names of clauses, facts
//! and groups inside calls that nobody defines, and languages of one clause that do not say the same.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Clause, ENGLISH, Library, TemplateText, template_name};
use crate::text::{Diagnostic, Scope, suggestion};

impl Library {
    /// Mistakes in texts that can be filled all the same: `{ fact }` with one brace on each side, and calls such as `ref("c99")`
    /// that name what nobody defines.
    pub fn slips(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (clause, _, text) in self.templates() {
            let template = Template::of(text);
            found.extend(template.braces(self));
            found.extend(template.calls.iter().filter_map(|call| call.slip(self, clause, &template)));
        }
        found
    }

    /// What one language of a text names and another does not: facts, blanks, other clauses. Languages are compared with
    /// the English text beside them; one that a country has changed since the base was translated is no slip.
    pub fn unlike(&self) -> Vec<Diagnostic> {
        let mut texts: BTreeMap<(&str, Option<&str>), BTreeMap<&str, &TemplateText>> = BTreeMap::new();
        for (clause, (alternative, tag), text) in self.templates() {
            texts.entry((&clause.id, alternative)).or_default().insert(tag, text);
        }
        let mut found = Vec::new();
        for ((clause, alternative), languages) in texts {
            let Some(english) = languages.get(ENGLISH) else { continue };
            let original = self.names((clause, alternative, ENGLISH), english);
            for (tag, text) in languages.iter().filter(|(_, text)| folder(text) == folder(english)) {
                let translated = self.names((clause, alternative, tag), text);
                found.extend(only_in(&original, &translated, english, (ENGLISH, tag)));
                found.extend(only_in(&translated, &original, text, (tag, ENGLISH)));
            }
        }
        found
    }

    /// Every text with its clause, alternative and language.
    fn templates(&self) -> impl Iterator<Item = (&Clause, (Option<&str>, &str), &TemplateText)> {
        self.clauses.values().flat_map(|clause| {
            let own = clause.text.iter().map(move |(tag, text)| (clause, (None, tag.as_str()), text));
            let others = clause.alternatives.iter().flat_map(move |one| {
                one.text.iter().map(move |(tag, text)| (clause, (Some(one.id.as_str()), tag.as_str()), text))
            });
            own.chain(others)
        })
    }

    /// What a text names, with where it does first.
    fn names<'a>(
        &'a self,
        (clause, alternative, tag): (&str, Option<&str>, &str),
        text: &'a TemplateText,
    ) -> BTreeMap<&'a str, Range<usize>> {
        let calls = Template::of(text).calls.into_iter().filter(|call| call.function != "chosen");
        let facts = self.engine.reads(&template_name(clause, alternative, tag)).filter_map(|name| {
            let fact = self.facts.contains_key(name);
            Some((name, super::verify::find_word(&text.source, name).filter(|_| fact)?))
        });
        let mut names = BTreeMap::new();
        for (name, at) in calls.map(|call| (call.name, call.at)).chain(facts) {
            names.entry(name).or_insert(at);
        }
        names
    }
}

/// Folder of the file that a text stands in: that of the base, or of a country.
fn folder(text: &TemplateText) -> &str {
    text.file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn only_in(
    here: &BTreeMap<&str, Range<usize>>,
    there: &BTreeMap<&str, Range<usize>>,
    text: &TemplateText,
    (tag, other): (&str, &str),
) -> Vec<Diagnostic> {
    let missing = here.iter().filter(|(name, _)| !there.contains_key(*name));
    let report = |(name, at): (&&str, &Range<usize>)| {
        let message = format!("the text in `{tag}` names `{name}`, the one in `{other}` does not");
        let help = "texts of one clause say the same in each language: name it in both, or in neither";
        Diagnostic::in_template(text, Some(at.clone()), message, Some(help.to_owned()))
    };
    missing.map(report).collect()
}

/// A text cut into what is printed as it stands and the calls in its tags.
struct Template<'a> {
    text: &'a TemplateText,
    printed: Vec<Range<usize>>,
    calls: Vec<Call<'a>>,
}

/// A call that names something: `ref("c14")`, `blank("..", key="rate")`.
struct Call<'a> {
    function: &'static str,
    name: &'a str,
    at: Range<usize>,
}

impl<'a> Template<'a> {
    /// INVARIANT: the text compiles, so every tag is closed.
    fn of(text: &'a TemplateText) -> Self {
        let source = text.source.as_str();
        let (mut printed, mut calls, mut at) = (Vec::new(), Vec::new(), 0);
        while let Some((open, close)) = next_tag(source, at) {
            printed.push(at..open);
            calls.extend(calls_in(source, open..close));
            at = close;
        }
        printed.push(at..source.len());
        Self { text, printed, calls }
    }

    /// Single braces: whoever writes them means a fact.
    fn braces(&self, library: &Library) -> Vec<Diagnostic> {
        let source = self.text.source.as_str();
        let mut found = Vec::new();
        for range in &self.printed {
            let mut at = range.start;
            while let Some(start) = source[at..range.end].find(['{', '}']).map(|found| at + found) {
                let line = source[start..range.end].lines().next().unwrap_or_default();
                let end = line.find('}').map_or(start + 1, |close| start + close + 1);
                let braced = &source[start..end];
                let name = braced.trim_matches(|c: char| c == '{' || c == '}' || c.is_whitespace());
                let known = library.facts.keys().map(String::as_str).chain(Scope::VARIABLES);
                let help = match suggestion(name, known.clone()) {
                    Some(help) if !known.clone().any(|one| one == name) => help,
                    _ if name.is_empty() => {
                        "a fact stands between two braces on each side: `{{ start_date }}`".to_owned()
                    }
                    _ => format!("write `{{{{ {name} }}}}`"),
                };
                let message = format!("`{braced}` is printed as it stands");
                found.push(Diagnostic::in_template(self.text, Some(start..end), message, Some(help)));
                at = end;
            }
        }
        found
    }

    /// Does the text ask whether the clause is there, as those of the base do for clauses of one country?
    fn asks_for(&self, id: &str) -> bool {
        self.calls.iter().any(|call| call.function == "has" && call.name == id)
    }
}

impl Call<'_> {
    /// What is wrong with the name, if nobody defines it.
    fn slip(&self, library: &Library, clause: &Clause, template: &Template<'_>) -> Option<Diagnostic> {
        let clauses = || library.clauses.keys().map(String::as_str);
        let facts = || library.facts.keys().map(String::as_str);
        let (what, help) = match self.function {
            "ref" | "annex" if !library.clauses.contains_key(self.name) && !template.asks_for(self.name) => {
                (format!("there is no clause `{}`", self.name), suggestion(self.name, clauses()))
            }
            "known" if !library.facts.contains_key(self.name) => {
                (format!("there is no fact `{}`", self.name), suggestion(self.name, facts()))
            }
            "chosen" if !clause.groups().contains(&self.name) => {
                let what = format!("clause `{}` has no group of texts `{}`", clause.id, self.name);
                (what, suggestion(self.name, clause.groups().into_iter()))
            }
            _ => return None,
        };
        Some(Diagnostic::in_template(template.text, Some(self.at.clone()), what, help))
    }
}

/// Where the next tag begins and what follows it.
fn next_tag(source: &str, from: usize) -> Option<(usize, usize)> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];
    let begins = |(open, close): (&str, &'static str)| Some((from + source.get(from..)?.find(open)?, close));
    let (open, close) = pairs.into_iter().filter_map(begins).min()?;
    let end = source[open + 2..].find(close).map_or(source.len(), |at| open + 2 + at + close.len());
    Some((open, end))
}

/// The calls inside a tag whose name is written out.
fn calls_in(source: &str, tag: Range<usize>) -> Vec<Call<'_>> {
    const CALLS: [(&str, &str); 6] =
        [("ref", "("), ("annex", "("), ("has", "("), ("known", "("), ("chosen", "("), ("key", "=")];
    let inside = &source[tag.clone()];
    if inside.starts_with("{#") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (function, sign) in CALLS {
        for (at, _) in inside.match_indices(function) {
            let word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
            if inside[..at].ends_with(word) {
                continue;
            }
            let after =
                inside[at + function.len()..].strip_prefix(sign).and_then(|rest| rest.strip_prefix(['"', '\'']));
            let Some(name) = after.and_then(|rest| rest.split(['"', '\'']).next()) else { continue };
            let start = tag.start + at + function.len() + sign.len() + 1;
            found.push(Call { function, name, at: start..start + name.len() });
        }
    }
    found
}
