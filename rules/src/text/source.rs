//! The English that each translation was made of. It stands in the comment above: `# en: ...`.
//!
//! A translation is shown only for the English it was made of. A rule's sentences are found by their English alone: the
//! number in a key tells two of them apart, so a new sentence, or a later version of the rule, leaves the others as they are.

use std::collections::{BTreeMap, BTreeSet};

/// One text of a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// Line of its key, from 1.
    pub line: u32,
    /// Its key.
    pub key: &'a str,
    /// The first line of what it says.
    pub head: &'a str,
    /// All that it says, attributes too.
    pub body: String,
    /// The English it was made of, as the comment above says.
    pub source: Option<&'a str>,
}

/// The texts of a Fluent file, in order.
pub fn messages(text: &str) -> Vec<Message<'_>> {
    let mut found: Vec<Message<'_>> = Vec::new();
    let mut source = None;
    for (line, number) in text.lines().zip(1..) {
        if line.starts_with('#') {
            source = line.strip_prefix("# en: ");
        } else if line.starts_with([' ', '}']) {
            if let Some(open) = found.last_mut() {
                open.body.push('\n');
                open.body.push_str(line);
            }
        } else if let Some((key, head)) = line.split_once(" =") {
            let (key, head) = (key.trim(), head.trim());
            found.push(Message { line: number, key, head, body: head.to_owned(), source: source.take() });
        } else {
            source = None;
        }
    }
    found
}

/// A sentence without differences of white space.
pub fn squeezed(sentence: &str) -> String {
    sentence.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rule that a key speaks of, when it ends in a number: `rule-pl-fields-2` is a sentence of `rule-pl-fields`.
pub fn numbered(key: &str) -> Option<&str> {
    let (rule, number) = key.strip_prefix("rule-")?.rsplit_once('-')?;
    let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| &key[.."rule-".len() + rule.len()])
}

/// The variables that a text names, such as `$form`.
pub fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        &rest[..end]
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// What the texts of one language were made of.
#[derive(Debug, Default)]
pub struct Sources {
    /// First lines as they stand, by key.
    heads: BTreeMap<String, String>,
    /// The English of a translation, by its key.
    english: BTreeMap<String, String>,
    /// Keys of the translations of a rule's sentences, by the rule and the English.
    sentences: BTreeMap<(String, String), String>,
}

impl Sources {
    /// Takes up the texts of a file.
    pub fn read(&mut self, text: &str) {
        for message in messages(text) {
            self.heads.insert(message.key.to_owned(), squeezed(message.head));
            let Some(source) = message.source.map(squeezed) else { continue };
            self.english.insert(message.key.to_owned(), source.clone());
            // The id of a rule may itself end in a number: then its title is found as well under the whole key.
            for rule in std::iter::once(message.key).filter(|key| key.starts_with("rule-")).chain(numbered(message.key))
            {
                self.sentences.insert((rule.to_owned(), source.clone()), message.key.to_owned());
            }
        }
    }

    /// The first line of a text.
    pub fn head(&self, key: &str) -> Option<&str> {
        self.heads.get(key).map(String::as_str)
    }

    /// The key of the translation of a text: none when it was made of other English. A translation that does not say
    /// of what it was made is taken for one of today.
    pub fn translation<'a>(&'a self, key: &'a str, english: &str) -> Option<&'a str> {
        let english = squeezed(english);
        if self.english.get(key).is_none_or(|source| *source == english) && self.heads.contains_key(key) {
            return Some(key);
        }
        let rules = std::iter::once(key).chain(numbered(key)).filter(|key| key.starts_with("rule-"));
        rules.filter_map(|rule| self.sentences.get(&(rule.to_owned(), english.clone()))).map(String::as_str).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# en: Fields\nrule-pl-fields = Dziedziny\n# en: At least three.\nrule-pl-fields-1 = Co najmniej trzy.\n\
                        # en: At least five.\nrule-pl-fields-2 =\n    Co najmniej\n    pięć, { $form }.\n    .help = Pomoc\n";

    #[test]
    fn a_file_is_read_text_by_text_with_the_english_above_each() {
        let read = messages(FILE);
        assert_eq!(
            read.iter().map(|m| (m.line, m.key)).collect::<Vec<_>>(),
            [(2, "rule-pl-fields"), (4, "rule-pl-fields-1"), (6, "rule-pl-fields-2")]
        );
        assert_eq!(read[2].source, Some("At least five."));
        assert_eq!(variables(&read[2].body), BTreeSet::from(["form"]));
    }

    #[test]
    fn a_sentence_is_found_by_its_english_whatever_its_number() {
        let mut sources = Sources::default();
        sources.read(FILE);
        assert_eq!(sources.translation("rule-pl-fields-7", "At least  five."), Some("rule-pl-fields-2"));
        assert_eq!(sources.translation("rule-pl-fields-1", "At least five."), Some("rule-pl-fields-2"));
        assert_eq!(sources.translation("rule-pl-fields-1", "At least four."), None);
        assert_eq!(sources.translation("rule-pl-other-1", "At least five."), None);
    }
}
