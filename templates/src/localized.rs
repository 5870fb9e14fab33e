//! Text in several languages, and the rule which one is used when the wanted one is missing.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A text that is the same in every language, or one text per language tag (`en`, `uk`, `fr`).
///
/// In JSON and TOML it is written either as a plain string or as a table:
///
/// ```
/// use imc_templates::Localized;
/// let plain: Localized = serde_json::from_str(r#""Riverside""#)?;
/// let both: Localized = serde_json::from_str(r#"{"en": "fire service", "uk": "пожежна охорона"}"#)?;
/// assert_eq!(plain.get("uk"), Some("Riverside"));
/// assert_eq!(both.get("uk"), Some("пожежна охорона"));
/// assert_eq!(both.get("fr"), Some("fire service"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Localized {
    /// One text for all languages.
    Same(String),
    /// One text per language.
    Each(BTreeMap<String, String>),
}

impl Localized {
    /// The text in `language`, else in English, else in the first language there is.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.find(language).map(|(text, _)| text)
    }

    /// Like [`Localized::get`], with the language the text is really in (`None`: not known).
    pub fn find(&self, language: &str) -> Option<(&str, Option<&str>)> {
        match self {
            Self::Same(text) => Some((text, None)),
            Self::Each(texts) => texts
                .get_key_value(language)
                .or_else(|| texts.get_key_value("en"))
                .or_else(|| texts.iter().next())
                .map(|(tag, text)| (text.as_str(), Some(tag.as_str()))),
        }
    }

    /// The text in `language`, or an empty one.
    pub fn text(&self, language: &str) -> &str {
        self.get(language).unwrap_or_default()
    }

    /// Takes over the languages of `other`, which win.
    pub(crate) fn merge(&mut self, other: Self) {
        match (self, other) {
            (Self::Each(mine), Self::Each(theirs)) => mine.extend(theirs),
            (mine, theirs) => *mine = theirs,
        }
    }
}

impl Default for Localized {
    fn default() -> Self {
        Self::Each(BTreeMap::new())
    }
}

impl From<&str> for Localized {
    fn from(text: &str) -> Self {
        Self::Same(text.to_owned())
    }
}

impl From<String> for Localized {
    fn from(text: String) -> Self {
        Self::Same(text)
    }
}
