//! Texts found by words as people type them on a phone: no capitals, no accents, whichever apostrophe is at hand.

use icu_normalizer::DecomposingNormalizer;

/// Words that are looked for.
#[derive(Debug, Default)]
pub struct Sought(Vec<String>);

impl Sought {
    /// The first words of what was typed; a text need not have more than eight of them.
    pub fn new(typed: &str) -> Self {
        Self(plain(typed).split_whitespace().take(8).map(str::to_owned).collect())
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text has all the words, whole or as a part of others. No words are in every text.
    pub fn is_in(&self, text: &str) -> bool {
        let text = plain(text);
        self.0.iter().all(|word| text.contains(word.as_str()))
    }
}

/// A text in small letters without accents.
fn plain(text: &str) -> String {
    let accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let letter = |c| if matches!(c, '’' | 'ʼ' | '`') { '\'' } else { c };
    let decomposed = DecomposingNormalizer::new_nfkd().normalize_iter(text.chars()).filter(|c| !accent(c)).map(letter);
    decomposed.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_typed() {
        for (typed, text) in [
            ("caska", "Veles et Čaška"),
            ("ECOLE eau", "L’eau de l’école"),
            ("l'eau", "L’eau de l’école"),
            ("п'ять вода", "П’ять сіл, питна вода"),
            ("  ", "anything"),
        ] {
            assert!(Sought::new(typed).is_in(text), "{typed}");
        }
        assert!(!Sought::new("eau gaz").is_in("L’eau de l’école"));
    }
}
