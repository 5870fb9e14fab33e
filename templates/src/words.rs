//! The fixed words of a document per language, and how numbers, money and dates are written in it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_embed::RustEmbed;
use serde_json::Value;

use crate::library::FactType;
use crate::spacing::Spacing;
use crate::text::Diagnostic;

#[derive(RustEmbed)]
#[folder = "words"]
struct WordFiles;

/// Fixed words of all languages.
#[derive(Debug, Default)]
pub(crate) struct Words {
    languages: BTreeMap<String, BTreeMap<String, String>>,
}

/// Fixed words of one language; a missing word falls back to English.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Speech<'a> {
    own: Option<&'a BTreeMap<String, String>>,
    english: Option<&'a BTreeMap<String, String>>,
}

impl Words {
    /// Reads the embedded word files, one per language.
    pub fn embedded() -> Result<Self, Diagnostic> {
        let mut words = Self::default();
        for name in WordFiles::iter() {
            let (Some(tag), Some(file)) = (name.strip_suffix(".toml"), WordFiles::get(&name)) else { continue };
            let text = String::from_utf8_lossy(&file.data);
            let table: BTreeMap<String, String> = toml::from_str(&text).map_err(|error| {
                let at = error.span().map_or(0, |span| span.start);
                Diagnostic::at_offset(&format!("words/{name}"), &text, at, 1, error.message().to_owned(), None)
            })?;
            let set = |text: &String| Spacing::of(&table).map_or_else(|| text.clone(), |spacing| spacing.set(text));
            words.languages.insert(tag.to_owned(), table.iter().map(|(key, text)| (key.clone(), set(text))).collect());
        }
        Ok(words)
    }

    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    pub fn of(&self, language: &str) -> Speech<'_> {
        let base = language.split('-').next().unwrap_or(language);
        Speech {
            own: self.languages.get(language).or_else(|| self.languages.get(base)),
            english: self.languages.get("en"),
        }
    }
}

impl<'a> Speech<'a> {
    /// The word, or its key if even English lacks it.
    pub fn say(&self, key: &'a str) -> &'a str {
        let find = |words: Option<&'a BTreeMap<String, String>>| words.and_then(|words| words.get(key));
        find(self.own).or_else(|| find(self.english)).map_or(key, String::as_str)
    }

    /// The spaces that do not break, where the language has such.
    pub fn spacing(&self) -> Option<Spacing<'a>> {
        self.own.and_then(Spacing::of)
    }

    /// Tag with region of `language`, which these are the words of; the language itself where it has none of its own.
    pub fn tag<'b>(&self, language: &'b str) -> &'b str
    where
        'a: 'b,
    {
        self.own.and_then(|words| words.get("tag")).map_or(language, String::as_str)
    }

    /// The word with `{name}` replaced by values.
    pub fn fill(&self, key: &'a str, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.say(key).to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// Writes a fact the way the language does; `None` when it is empty.
    pub fn write(&self, value: &Value, kind: FactType, language: &str) -> Option<String> {
        let text = match value {
            Value::Null => return None,
            Value::Bool(yes) => self.say(if *yes { "yes" } else { "no" }).to_owned(),
            Value::Number(number) => self.number(&number.to_string()),
            Value::String(text) => match kind {
                FactType::Date => self.date(text),
                FactType::Number => self.number(text),
                _ => text.clone(),
            },
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter_map(|item| self.write(item, kind, language)).collect();
                self.join(&items)
            }
            Value::Object(map) => match (map.get("amount"), map.get("currency")) {
                (Some(amount), currency) => {
                    let amount = match amount {
                        Value::String(text) => self.number(text),
                        other => self.number(&other.to_string()),
                    };
                    let currency = currency.and_then(|name| self.write(name, FactType::Text, language));
                    format!("{amount}\u{A0}{}", currency.unwrap_or_default()).trim_end().to_owned()
                }
                _ => {
                    let chosen = map.get(language).or_else(|| map.get("en")).or_else(|| map.values().next())?;
                    return self.write(chosen, kind, language);
                }
            },
        };
        (!text.trim().is_empty()).then_some(text)
    }

    /// `A, B and C`; with semicolons where an item is itself an enumeration.
    pub fn join(&self, items: &[String]) -> String {
        let and = format!(" {} ", self.say("and"));
        let nested = items.iter().any(|item| item.contains(&and) || item.contains(", "));
        match items {
            [_, _, ..] if nested => items.join(self.say("apart")),
            [] => String::new(),
            [one] => one.clone(),
            [head @ .., last] => format!("{} {} {last}", head.join(", "), self.say("and")),
        }
    }

    /// A plain decimal (`-1234567.5`) with the separators of the language; anything else unchanged.
    pub fn number(&self, plain: &str) -> String {
        let plain = plain.trim();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(rest) {
            return plain.to_owned();
        }
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push_str(self.say("thousands"));
            }
            grouped.push(digit);
        }
        let point = if rest.is_empty() { "" } else { self.say("decimal") };
        format!("{sign}{grouped}{point}{rest}")
    }

    /// An ISO date as the language writes it; anything else unchanged.
    pub fn date(&self, iso: &str) -> String {
        iso.trim().parse().map_or_else(|_| iso.to_owned(), |date| self.day(date))
    }

    /// A day as the language writes it.
    pub fn day(&self, date: Date) -> String {
        let name = self.say("months").split(' ').nth(usize::from(date.month().unsigned_abs()) - 1).unwrap_or_default();
        self.fill("date", &[("day", &date.day().to_string()), ("month", name), ("year", &date.year().to_string())])
    }
}
