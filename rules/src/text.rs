//! Names and sentences in the reader's language.
//!
//! A country's own text comes first: in the language asked for, else in English. Only where it has none does the base
//! speak, again in the language asked for, else in English. A translation of the base must not stand for what a country
//! says otherwise. Sentences of rules stand in English in the rule itself and are translated under the key of the rule. A
//! translation that was made of other English than today's is not shown: the reader gets the English, marked as such.

pub(crate) mod source;

use crate::diagnostic::Diagnostic;
use crate::pack::place_of;
use crate::stage::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use imc_engine::assess::Message;
use imc_engine::catalogue::{OptionsFrom, Question, QuestionType};
use source::Sources;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The texts of a pack.
pub struct Texts {
    languages: Vec<String>,
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    /// What the texts of each language were made of.
    sources: BTreeMap<String, Sources>,
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
        let mut sources: BTreeMap<String, Sources> = BTreeMap::new();
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
            sources.entry(language.clone()).or_default().read(&file.text);
        }
        Self { languages: languages.to_vec(), bundles, sources, data: BTreeMap::new(), base }
    }

    /// Adds English sentences that stand in the data of the pack; a Fluent file may say them anew.
    #[must_use]
    pub fn saying(mut self, english: BTreeMap<String, String>) -> Self {
        self.data = english;
        self
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

    /// Whether a sentence of a result is told in this language, by a translation of just this English.
    pub fn tells(&self, language: &str, message: &Message) -> bool {
        self.translated(language, &message.key, &message.english).is_some_and(|(_, own)| own)
    }

    /// A text, or an attribute of it, and whether it is in the language asked for; it is in English otherwise.
    pub fn found(&self, language: &str, key: &str, attribute: Option<&str>) -> Option<(String, bool)> {
        self.find(&Wanted { language, key, attribute, ..Wanted::default() })
    }

    /// A text whose English stands in the data of the pack, and whether it is in the language asked for.
    pub fn translated(&self, language: &str, key: &str, english: &str) -> Option<(String, bool)> {
        self.find(&Wanted { language, key, english: Some(english), ..Wanted::default() })
    }

    /// What the law wants an agreement to settle, in the reader's language, and whether it is in it. It stands in English in
    /// the data of forms and is translated once for all of them, under the key `must-` and its first words.
    ///
    /// ```
    /// let pack = imc_rules::Packs::embedded()?.get("ua")?;
    /// let demand = pack.texts().demand("uk", "requirements on quality");
    /// assert_eq!(demand, Some(("вимоги до якості".to_owned(), true)));
    /// # Ok::<(), imc_rules::PackError>(())
    /// ```
    pub fn demand(&self, language: &str, english: &str) -> Option<(String, bool)> {
        self.translated(language, &demand_key(english), english)
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
        let found = self.find(&Wanted { language, key, args: Some(args), ..Wanted::default() });
        found.map_or_else(|| key.to_owned(), |(text, _)| text)
    }

    fn find(&self, wanted: &Wanted<'_>) -> Option<(String, bool)> {
        let own = self.own(wanted).map(|text| (text, true));
        own.or_else(|| Some((self.own_english(wanted)?, wanted.language == "en")))
            .or_else(|| self.base.as_ref()?.find(wanted))
    }

    fn own_english(&self, wanted: &Wanted<'_>) -> Option<String> {
        let data = || self.data.get(wanted.key).filter(|_| wanted.attribute.is_none()).cloned();
        self.own(&Wanted { language: "en", ..*wanted }).or_else(data)
    }

    fn own(&self, wanted: &Wanted<'_>) -> Option<String> {
        let bundle = self.bundles.get(wanted.language)?;
        let message = bundle.get_message(self.of_today(wanted)?)?;
        let pattern = match wanted.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in wanted.args.into_iter().flatten() {
            match value.parse::<i64>() {
                Ok(number) => fluent.set(name.as_str(), number),
                Err(_) => fluent.set(name.as_str(), value.as_str()),
            }
        }
        Some(bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
    }

    /// The key of the translation that was made of today's English. The comment above a translation speaks of the text
    /// and not of its attributes, and English itself is no translation.
    fn of_today<'a>(&'a self, wanted: &Wanted<'a>) -> Option<&'a str> {
        if wanted.language == "en" || wanted.attribute.is_some() {
            return Some(wanted.key);
        }
        match self.english_of(wanted.key, wanted.english) {
            Some(english) => self.sources.get(wanted.language)?.translation(wanted.key, english),
            None => Some(wanted.key),
        }
    }

    /// The English of today: what the texts in English say, else what stands in rules and data.
    fn english_of<'a>(&'a self, key: &str, given: Option<&'a str>) -> Option<&'a str> {
        self.head(key)
            .or(given)
            .or_else(|| self.data.get(key).map(String::as_str))
            .or_else(|| self.base.as_ref()?.english_of(key, None))
    }

    /// The first line of an English text of these files.
    fn head(&self, key: &str) -> Option<&str> {
        self.sources.get("en")?.head(key)
    }

    /// The English under a key, in these texts or those of the base; none for what stands in rules.
    pub(crate) fn english(&self, key: &str) -> Option<&str> {
        self.english_of(key, None)
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
        let english = Some(message.english.as_str());
        let found = self.find(&Wanted { language, key: &message.key, english, args: Some(args), attribute: None });
        found.map_or_else(|| fill(&message.english, args), |(text, _)| text)
    }
}

/// Words of what the law wants that make the key of its translation.
const DEMAND: usize = 8;

/// The key under which what the law wants to be settled is translated.
pub(crate) fn demand_key(english: &str) -> String {
    let lower = english.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = std::iter::once("must").chain(words.take(DEMAND)).collect();
    words.join("-")
}

/// A text that somebody asks for.
#[derive(Clone, Copy, Default)]
struct Wanted<'a> {
    language: &'a str,
    key: &'a str,
    attribute: Option<&'a str>,
    /// Its English, where it stands in rules or data.
    english: Option<&'a str>,
    args: Option<&'a BTreeMap<String, String>>,
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
    fn a_translation_of_other_english_is_not_shown() {
        let texts =
            laid_over(&[("en", "loan = Loan of the state"), ("uk", "# en: Loan of a bank\nloan = Кредит банку")]);
        assert_eq!(texts.found("uk", "loan", None), Some(("Loan of the state".to_owned(), false)));
        let uk = "# en: It stays with its owner.\nrule-upkeep-1 = Лишається у власника.";
        let texts = laid_over(&[("uk", uk)]);
        let told = |english: &str, key: &str| {
            let message = Message { key: key.into(), english: english.into(), args: BTreeMap::new() };
            (texts.message("uk", &message), texts.tells("uk", &message))
        };
        assert_eq!(told("Think of the end.", "rule-upkeep-1"), ("Think of the end.".to_owned(), false));
        assert_eq!(told("It stays with its owner.", "rule-upkeep-2"), ("Лишається у власника.".to_owned(), true));
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
