//! Names and sentences in the reader's language.
//!
//! A text is looked up in the language asked for, first in the country's file and then in the base; then in English.
//! Sentences of rules stand in English in the rule itself and are translated under the key of the rule.

use crate::diagnostic::Diagnostic;
use crate::pack::place_of;
use crate::stage::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use imc_engine::assess::Message;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The texts of a pack.
pub struct Texts {
    languages: Vec<String>,
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    /// Texts of the base, shared by all countries and overridden by their own.
    base: Option<Arc<Texts>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads Fluent files; later files override earlier ones. Files that cannot be parsed in full are used as far as
    /// they go, and reported.
    pub fn new(languages: &[String], files: &[(String, SourceFile)], diagnostics: &mut Vec<Diagnostic>) -> Self {
        Self::over(None, languages, files, diagnostics)
    }

    /// As [`new`](Self::new), laid over other texts: what is missing here is looked up there.
    pub fn over(
        base: Option<Arc<Texts>>,
        languages: &[String],
        files: &[(String, SourceFile)],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut bundles: BTreeMap<String, FluentBundle<FluentResource>> = BTreeMap::new();
        for (language, file) in files {
            let resource = match FluentResource::try_new(file.text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let (line, column) = place_of(&file.text, error.pos.start);
                        diagnostics.push(
                            Diagnostic::error("broken-text", "this text cannot be read")
                                .at(&file.path, file.text.clone(), line, column, 1)
                                .help("a text is `name = words`, further lines begin with a blank"),
                        );
                    }
                    resource
                }
            };
            let bundle = bundles.entry(language.clone()).or_insert_with(|| {
                let id: LanguageIdentifier = language.parse().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![id]);
                bundle.set_use_isolating(false);
                bundle
            });
            bundle.add_resource_overriding(resource);
        }
        Self { languages: languages.to_vec(), bundles, base }
    }

    /// Languages of the pack, the country's own first.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The country's own language.
    pub fn local_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Whether a language has a text of its own under a key.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.bundles.get(language).is_some_and(|b| b.get_message(key).is_some_and(|m| m.value().is_some()))
            || self.base.as_ref().is_some_and(|base| base.has(language, key))
    }

    /// A text, or nothing when neither the language nor English has it.
    pub fn get(&self, language: &str, key: &str) -> Option<String> {
        self.find(language, key, None, &BTreeMap::new())
    }

    /// An attribute of a text, such as the help of a question.
    pub fn attribute(&self, language: &str, key: &str, attribute: &str) -> Option<String> {
        self.find(language, key, Some(attribute), &BTreeMap::new())
    }

    /// A text; the key itself when there is none, so that a gap is seen and nothing breaks.
    pub fn text(&self, language: &str, key: &str) -> String {
        self.get(language, key).unwrap_or_else(|| key.to_owned())
    }

    /// A text with arguments; numbers select plural forms.
    pub fn format(&self, language: &str, key: &str, args: &BTreeMap<String, String>) -> String {
        self.find(language, key, None, args).unwrap_or_else(|| key.to_owned())
    }

    fn find(
        &self,
        language: &str,
        key: &str,
        attribute: Option<&str>,
        args: &BTreeMap<String, String>,
    ) -> Option<String> {
        [language, "en"].into_iter().find_map(|l| self.in_language(l, key, attribute, args))
    }

    fn in_language(
        &self,
        language: &str,
        key: &str,
        attribute: Option<&str>,
        args: &BTreeMap<String, String>,
    ) -> Option<String> {
        self.own(language, key, attribute, args)
            .or_else(|| self.base.as_ref()?.in_language(language, key, attribute, args))
    }

    fn own(
        &self,
        language: &str,
        key: &str,
        attribute: Option<&str>,
        args: &BTreeMap<String, String>,
    ) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                Ok(number) => fluent.set(name.as_str(), number),
                Err(_) => fluent.set(name.as_str(), value.as_str()),
            }
        }
        Some(bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
    }

    /// How an argument of a sentence is shown: ids of forms, options, rules and regions become names.
    pub fn argument(&self, language: &str, name: &str, value: &str) -> String {
        let prefix = match name {
            "form" | "required" => "form",
            "option" => "financing",
            "rule" => "rule",
            "regions" => "option-region",
            _ => return value.to_owned(),
        };
        let shown = |id: &str| self.get(language, &format!("{prefix}-{id}")).unwrap_or_else(|| id.to_owned());
        value.split(", ").map(shown).collect::<Vec<_>>().join(", ")
    }

    /// A sentence of a result. Arguments that are ids of forms and options become their names.
    pub fn message(&self, language: &str, message: &Message) -> String {
        let args: BTreeMap<String, String> =
            message.args.iter().map(|(name, value)| (name.clone(), self.argument(language, name, value))).collect();
        if let Some(text) = self.in_language(language, &message.key, None, &args) {
            return text;
        }
        fill(&message.english, &args)
    }
}

/// Puts arguments into an English sentence of a rule, where they stand as `{ $name }`.
fn fill(sentence: &str, args: &BTreeMap<String, String>) -> String {
    let mut out = sentence.to_owned();
    for (name, value) in args {
        out = out.replace(&format!("{{ ${name} }}"), value).replace(&format!("{{${name}}}"), value);
    }
    out
}
