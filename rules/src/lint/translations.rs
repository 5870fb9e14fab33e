//! Translations that are missing, stale or left over, and variables that they lose or invent.

use crate::diagnostic::{Diagnostic, Severity};
use crate::pack::{LAW_NOTE, Pack};
use crate::stage::SourceFile;
use crate::text::demand_key;
use crate::text::source::{Message, messages, numbered, squeezed, variables};
use imc_engine::catalogue::Catalogue;
use imc_engine::rulebook::RuleBook;
use std::collections::{BTreeMap, BTreeSet};

/// A sentence that a rule says, with the key that it has today.
#[derive(Clone, Copy)]
struct Sentence<'a> {
    key: &'a str,
    english: &'a str,
    /// Whether the country itself says it, and must therefore translate it.
    own: bool,
}

/// Titles and sentences of the rules, each once, by the key of their rule.
struct Said {
    titles: Vec<(String, String, bool)>,
}

impl Said {
    fn of(book: &RuleBook, pack: &str) -> Self {
        let own = |rule: &imc_engine::rulebook::Rule| rule.pack == pack;
        let mut titles: Vec<_> =
            book.rules.iter().map(|rule| (format!("rule-{}", rule.id), rule.title.clone(), own(rule))).collect();
        titles.dedup();
        Self { titles }
    }

    /// All that is said, in the order of the files.
    fn sentences<'a>(&'a self, book: &'a RuleBook, pack: &str) -> BTreeMap<&'a str, Vec<Sentence<'a>>> {
        let mut by_rule: BTreeMap<&str, Vec<Sentence<'a>>> = BTreeMap::new();
        let mut say = |rule: &'a str, sentence: Sentence<'a>| {
            let told = by_rule.entry(rule).or_default();
            if !told.iter().any(|known| known.english == sentence.english) {
                told.push(sentence);
            }
        };
        for (key, english, own) in &self.titles {
            say(key, Sentence { key, english, own: *own });
        }
        for entry in &book.entries {
            let Some(text) = &entry.text else { continue };
            let own = book.rules[entry.rule.index()].pack == pack;
            say(numbered(&text.key).unwrap_or(&text.key), Sentence { key: &text.key, english: &text.english, own });
        }
        by_rule
    }
}

impl Pack {
    /// Translations of rules, names and data, compared with the English of today.
    pub(super) fn lint_translations(&self, out: &mut Vec<Diagnostic>) {
        let said = Said::of(self.book(), self.id());
        let sentences = said.sentences(self.book(), self.id());
        let data = data(self.catalogue());
        let languages: BTreeSet<&str> = self.own_texts.iter().map(|(language, _)| language.as_str()).collect();
        for language in languages
            .into_iter()
            .chain(self.catalogue().pack.languages.iter().map(String::as_str))
            .collect::<BTreeSet<_>>()
        {
            if language == "en" {
                continue;
            }
            self.lint_rules(language, &sentences, out);
            for (_, file) in self.own_texts.iter().filter(|(l, _)| l == language) {
                let english = |key: &str| match key.starts_with("rule-") {
                    true => None,
                    false => self.texts().english(key).or_else(|| data.get(key).copied()),
                };
                out.extend(of_data(language, file, english));
            }
        }
    }

    /// Compares the translations of rules with what the rules say.
    fn lint_rules(&self, language: &str, said: &BTreeMap<&str, Vec<Sentence<'_>>>, out: &mut Vec<Diagnostic>) {
        let files = || self.own_texts.iter().filter(|(l, _)| l == language).map(|(_, file)| file);
        let read: Vec<(&SourceFile, Message<'_>)> =
            files().flat_map(|f| messages(&f.text).into_iter().map(move |m| (f, m))).collect();
        let taken: BTreeSet<&str> = read.iter().map(|(_, message)| message.key).collect();
        let mut open: BTreeMap<&str, Vec<Sentence<'_>>> = said.clone();
        let mut without: Vec<(&SourceFile, &Message<'_>)> = Vec::new();
        for (file, message) in read.iter().filter(|(_, m)| m.key.starts_with("rule-")) {
            let says = |s: &Sentence<'_>| {
                message.source.map_or(s.key == message.key, |source| squeezed(source) == squeezed(s.english))
            };
            let rules = || std::iter::once(message.key).chain(numbered(message.key));
            match rules().find(|rule| said.get(rule).is_some_and(|all| all.iter().any(says))) {
                Some(rule) => {
                    let english = said[rule].iter().find(|s| says(s)).map_or("", |s| s.english);
                    out.extend(unlike(file, message, english));
                    if let Some(open) = open.get_mut(rule) {
                        open.retain(|s| !says(s))
                    }
                }
                None => without.push((file, message)),
            }
        }
        // The base alone has no forms, so that rules that go through the forms have said nothing.
        let silent = self.catalogue().forms.is_empty();
        for (file, message) in without {
            let Some(rule) =
                std::iter::once(message.key).chain(numbered(message.key)).find(|rule| said.contains_key(rule))
            else {
                continue;
            };
            let open = open.entry(rule).or_default();
            let instead = open.iter().position(|s| s.key == message.key).or((!open.is_empty() && !silent).then_some(0));
            match instead.map(|at| open.remove(at)) {
                Some(sentence) => out.push(stale(Severity::Error, language, file, message, sentence.english)),
                None if silent => {}
                None => out.push(nothing_left(file, message)),
            }
        }
        for (rule, sentences) in open {
            for sentence in sentences.iter().filter(|s| s.own && !self.texts().tells(language, &spoken(s))) {
                let key = free_key(rule, sentence.key, &taken);
                let finding = Diagnostic::warning(
                    "missing-text",
                    format!("`{}` is not translated into `{language}`", sentence.key),
                );
                let help = format!("add the comment `# en: {}` and below it a line `{key} = ...`", sentence.english);
                out.push(self.at_end_of(language, finding).help(help));
            }
        }
    }
}

fn spoken(sentence: &Sentence<'_>) -> imc_engine::assess::Message {
    imc_engine::assess::Message::new(sentence.key, sentence.english)
}

/// The key itself, or one with the next number that no translation has.
fn free_key(rule: &str, key: &str, taken: &BTreeSet<&str>) -> String {
    let mut others = (1..).map(|number| format!("{rule}-{number}"));
    match taken.contains(key) {
        false => key.to_owned(),
        true => others.find(|other| !taken.contains(other.as_str())).unwrap_or_else(|| key.to_owned()),
    }
}

/// The English that stands in the data of the pack and its forms, by the keys of its translations.
fn data(catalogue: &Catalogue) -> BTreeMap<String, &str> {
    let mut found = BTreeMap::from([(LAW_NOTE.to_owned(), catalogue.pack.law_note.as_str())]);
    for form in &catalogue.forms {
        let mut say = |part: String, english| {
            found.insert(format!("form-{}-{part}", form.id), english);
        };
        for (part, english) in [
            ("exit", form.exit.as_str()),
            ("liability", &form.liability),
            ("accountability", &form.accountability),
            ("effort_note", &form.effort_note),
        ] {
            say(part.to_owned(), english);
        }
        form.formation.iter().for_each(|step| say(format!("step-{}", step.id), &step.text));
        form.windows.iter().for_each(|window| say(format!("window-{}", window.id), &window.text));
        form.becomes.iter().for_each(|other| say(format!("becomes-{}", other.form), &other.text));
        form.variants.iter().for_each(|variant| say(format!("in-{}", variant.region), &variant.note));
        let demands = form.mandatory_clauses.iter().map(|clause| (demand_key(&clause.text), clause.text.as_str()));
        found.extend(demands);
    }
    found.retain(|_, english| !english.is_empty());
    found
}

/// Translations of names and data that were made of other English, or speak of other variables.
pub(super) fn of_data<'a>(
    language: &str,
    file: &SourceFile,
    english: impl Fn(&str) -> Option<&'a str>,
) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for message in messages(&file.text) {
        let (Some(is), Some(was)) = (english(message.key), message.source) else { continue };
        if squeezed(is) != squeezed(was) {
            out.push(stale(Severity::Warning, language, file, &message, is));
        }
    }
    out
}

/// Translations of texts that no longer exist.
pub(super) fn left_over(file: &SourceFile, gone: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    messages(&file.text).iter().filter(|message| gone(message.key)).map(|message| nothing_left(file, message)).collect()
}

fn nothing_left(file: &SourceFile, message: &Message<'_>) -> Diagnostic {
    let finding =
        Diagnostic::warning("left-over-text", format!("`{}` translates a text that no longer exists", message.key));
    at(file, message, finding).help("take the line out, or give it the key of the text that it translates")
}

fn stale(severity: Severity, language: &str, file: &SourceFile, message: &Message<'_>, english: &str) -> Diagnostic {
    let text = format!("the English of `{}` has changed since it was translated into `{language}`", message.key);
    let help = format!("readers get the English until then; translate again and set the comment to: # en: {english}");
    at(file, message, Diagnostic::new(severity, "stale-text", text)).help(help)
}

/// Variables that a translation of a rule's sentence loses or invents.
fn unlike(file: &SourceFile, message: &Message<'_>, english: &str) -> Vec<Diagnostic> {
    let (here, there) = (variables(&message.body), variables(english));
    let list = |names: Vec<&&str>| names.iter().map(|name| format!("`{{ ${name} }}`")).collect::<Vec<_>>().join(", ");
    let invented: Vec<_> = here.difference(&there).collect();
    let lost: Vec<_> = there.difference(&here).collect();
    let mut out = Vec::new();
    if !invented.is_empty() {
        let text = format!("`{}` names {}, which its English does not", message.key, list(invented));
        let known = if there.is_empty() {
            "its English names none".to_owned()
        } else {
            format!("its English names {}", list(there.iter().collect()))
        };
        out.push(at(file, message, Diagnostic::error("unknown-variable", text)).help(known));
    } else if !lost.is_empty() {
        let text = format!("`{}` leaves out {}, which its English names", message.key, list(lost));
        out.push(
            at(file, message, Diagnostic::warning("missing-variable", text)).help("say it in the translation too"),
        );
    }
    out
}

/// Points at the key of a text.
pub(super) fn at(file: &SourceFile, message: &Message<'_>, finding: Diagnostic) -> Diagnostic {
    finding.at(&file.path, file.text.clone(), message.line, 1, message.key.chars().count() as u32)
}
