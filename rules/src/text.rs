//! Names and sentences in the reader's language.
//!
//! A country's own text comes first: in the language asked for, else in English. Only where it has none does the base
//! speak, again in the language asked for, else in English. A translation of the base must not stand for what a country
//! says otherwise. Sentences of rules stand in English in the rule itself and are translated under the key of the rule.

use crate::diagnostic::Diagnostic;
use crate::pack::place_of;
use crate::stage::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use imc_engine::assess::Message;
use imc_engine::catalogue::{OptionsFrom, Question, QuestionType};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The texts of a pack.
pub struct Texts {
    languages: Vec<String>,
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    /// English sentences that stand in the data of the pack, by the keys of their translations.
    data: BTreeMap<String, String>,
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
            // Signs are exchanged one for one, so places in the text stay what they are.
            let source = typeset(language, &file.text);
            let resource = match FluentResource::try_new(source.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let (line, column) = place_of(&source, error.pos.start);
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
        Self { languages: languages.to_vec(), bundles, data: BTreeMap::new(), base }
    }

    /// Adds English sentences that stand in the data of the pack; a Fluent file may say them anew.
    #[must_use]
    pub fn saying(mut self, english: BTreeMap<String, String>) -> Self {
        self.data = english;
        self
    }

    /// English sentences that stand in the data of the pack, by the keys of their translations.
    pub(crate) fn data(&self) -> &BTreeMap<String, String> {
        &self.data
    }

    /// Languages of the pack, the country's own first.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The country's own language.
    pub fn local_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Whether there are texts in a language, be it only those of the base.
    pub fn speaks(&self, language: &str) -> bool {
        self.spoken().contains(language)
    }

    /// Every language there are texts in.
    pub fn spoken(&self) -> std::collections::BTreeSet<&str> {
        let base = self.base.iter().flat_map(|base| base.spoken());
        self.bundles.keys().map(String::as_str).chain(base).collect()
    }

    /// Whether the text under a key is shown in this language, and not in English for want of a translation.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.found(language, key, None).is_some_and(|(_, own)| own)
    }

    /// A text, or an attribute of it, and whether it is in the language asked for; it is in English otherwise.
    pub fn found(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<(String, bool)> {
        self.find(language, key, attribute, &BTreeMap::new())
    }

    /// A text, or nothing when neither the language nor English has it.
    pub fn get(&self, language: &str, key: &str) -> Option<String> {
        Some(self.found(language, key, None)?.0)
    }

    /// An attribute of a text, such as the help of a question.
    pub fn attribute(&self, language: &str, key: &str, attribute: &str) -> Option<String> {
        Some(self.found(language, key, Some(attribute))?.0)
    }

    /// A text; the key itself when there is none, so that a gap is seen and nothing breaks.
    pub fn text(&self, language: &str, key: &str) -> String {
        self.get(language, key).unwrap_or_else(|| key.to_owned())
    }

    /// A text with arguments; numbers select plural forms.
    pub fn format(&self, language: &str, key: &str, args: &BTreeMap<String, String>) -> String {
        self.find(language, key, None, args).map_or_else(|| key.to_owned(), |(text, _)| text)
    }

    fn find(
        &self,
        language: &str,
        key: &str,
        attribute: Option<&str>,
        args: &BTreeMap<String, String>,
    ) -> Option<(String, bool)> {
        let own = self.own(language, key, attribute, args).map(|text| (text, true));
        own.or_else(|| Some((self.own_english(key, attribute, args)?, language == "en")))
            .or_else(|| self.base.as_ref()?.find(language, key, attribute, args))
    }

    fn own_english(&self, key: &str, attribute: Option<&str>, args: &BTreeMap<String, String>) -> Option<String> {
        let data = || self.data.get(key).filter(|_| attribute.is_none()).cloned();
        self.own("en", key, attribute, args).or_else(data)
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

    /// What an answer option is called; the option itself where it has no name.
    pub fn option(&self, language: &str, question: &Question, option: &str) -> String {
        option_key(question, option).and_then(|key| self.get(language, &key)).unwrap_or_else(|| option.to_owned())
    }

    /// A sentence of a result. Arguments that are ids of forms and options become their names.
    pub fn message(&self, language: &str, message: &Message) -> String {
        let shown = |name: &str, value: &str| match kind_of_ids(name) {
            Some(kind) => {
                let names =
                    value.split(", ").map(|id| self.get(language, &format!("{kind}-{id}")).unwrap_or(id.into()));
                names.collect::<Vec<_>>().join(", ")
            }
            None => value.to_owned(),
        };
        let args = message.args.iter().map(|(name, value)| (name.clone(), shown(name, value))).collect();
        self.sentence(language, message, &args)
    }

    /// A sentence of a result with arguments as they are to be shown.
    pub fn sentence(&self, language: &str, message: &Message, args: &BTreeMap<String, String>) -> String {
        let found = self.find(language, &message.key, None, args);
        found.map_or_else(|| fill(&message.english, args), |(text, _)| text)
    }
}

/// The key under which the name of an answer option stands; none for countries, which the pack does not name.
pub fn option_key(question: &Question, option: &str) -> Option<String> {
    match (question.options_from, question.kind) {
        (Some(OptionsFrom::Services), _) => Some(format!("service-{option}")),
        (Some(OptionsFrom::Countries), _) => None,
        (None, QuestionType::YesNo) => Some(format!("option-{option}")),
        (None, _) => Some(format!("option-{}-{option}", question.id)),
    }
}

/// What an argument of a sentence names by ids, separated by commas: under `<kind>-<id>` stands each name. None when it is
/// shown as it is.
pub fn kind_of_ids(argument: &str) -> Option<&'static str> {
    match argument {
        "form" | "required" => Some("form"),
        "option" => Some("financing"),
        "rule" => Some("rule"),
        "criterion" => Some("criterion"),
        "regions" => Some("option-region"),
        _ => None,
    }
}

/// Blanks as the language prints them: French keeps a sign with the word before it, so that no line begins with a colon.
fn typeset(language: &str, text: &str) -> String {
    if language != "fr" {
        return text.to_owned();
    }
    let mut set = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    let mut before = '\n';
    while let Some(sign) = signs.next() {
        // A blank after `=` or at the head of a line belongs to the file and not to the words.
        let between = sign == ' ' && !matches!(before, ' ' | '=' | '\n');
        before = match signs.peek() {
            Some(':' | '»') if between => '\u{a0}',
            Some(';' | '?' | '!') if between => '\u{202f}',
            _ if between && before == '«' => '\u{a0}',
            _ => sign,
        };
        set.push(before);
    }
    set
}

/// Puts arguments into an English sentence of a rule, where they stand as `{ $name }`.
fn fill(sentence: &str, args: &BTreeMap<String, String>) -> String {
    let mut out = sentence.to_owned();
    for (name, value) in args {
        out = out.replace(&format!("{{ ${name} }}"), value).replace(&format!("{{${name}}}"), value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(base: Option<Arc<Texts>>, files: &[(&str, &str)]) -> Texts {
        let file = |(language, text): &(&str, &str)| {
            let source = SourceFile { pack: "test".into(), path: format!("text/{language}.ftl"), text: (*text).into() };
            ((*language).to_owned(), source)
        };
        let mut findings = Vec::new();
        let files: Vec<_> = files.iter().map(file).collect();
        let texts = Texts::over(base, &["en".into(), "uk".into()], &files, &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        texts
    }

    fn laid_over(country: &[(&str, &str)]) -> Texts {
        let base = texts(
            None,
            &[("en", "loan = Loan\n    .help = From a bank."), ("uk", "loan = Кредит\n    .help = Від банку.")],
        );
        texts(Some(Arc::new(base)), country)
    }

    #[test]
    fn the_base_speaks_where_a_country_says_nothing() {
        let texts = laid_over(&[]);
        assert_eq!(texts.text("uk", "loan"), "Кредит");
        assert_eq!(texts.text("fr", "loan"), "Loan");
        assert!(texts.has("uk", "loan") && !texts.has("fr", "loan"));
    }

    #[test]
    fn what_a_country_says_in_english_alone_is_not_hidden_by_a_translation_of_the_base() {
        let texts = laid_over(&[("en", "loan = Loan from the state fund")]);
        assert_eq!(texts.text("uk", "loan"), "Loan from the state fund");
        assert!(!texts.has("uk", "loan"), "a page must be able to mark it as English");
        assert_eq!(texts.attribute("uk", "loan", "help").as_deref(), Some("Від банку."));
    }

    #[test]
    fn what_stands_in_the_data_of_a_country_is_its_own_english() {
        let texts = laid_over(&[]).saying(BTreeMap::from([("loan".to_owned(), "Only for investment.".to_owned())]));
        assert_eq!(texts.text("uk", "loan"), "Only for investment.");
        assert!(!texts.has("uk", "loan") && texts.has("en", "loan"));
    }

    #[test]
    fn a_country_that_translates_its_text_is_heard_in_each_language() {
        let texts = laid_over(&[("en", "loan = Loan from the state fund"), ("uk", "loan = Кредит державного фонду")]);
        assert_eq!(texts.text("uk", "loan"), "Кредит державного фонду");
        assert!(texts.has("uk", "loan"));
    }

    #[test]
    fn a_sentence_of_a_rule_that_a_country_rewords_is_not_told_in_the_words_of_the_base() {
        let message = |texts: &Texts| {
            texts.message("uk", &Message { key: "loan".into(), english: "From the rule".into(), args: BTreeMap::new() })
        };
        assert_eq!(message(&laid_over(&[])), "Кредит");
        assert_eq!(message(&laid_over(&[("en", "loan = Reworded")])), "Reworded");
        assert_eq!(message(&texts(None, &[])), "From the rule");
    }
}
