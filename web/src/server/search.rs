//! Texts found by words as people type them on a phone: no capitals, no accents, whichever apostrophe is at hand.

use icu_normalizer::DecomposingNormalizer;

/// Stems of words that are looked for.
#[derive(Debug, Default)]
pub struct Sought(Vec<String>);

impl Sought {
    /// The first words of what was typed; a text need not have more than eight of them. Beside longer words, those of one
    /// or two letters ("of", "le", "та") say nothing.
    pub fn new(typed: &str) -> Self {
        let words = words(typed);
        let long = |word: &&String| word.chars().count() > 2;
        let telling = |word: &&String| long(word) || !words.iter().any(|word| long(&word));
        Self(words.iter().filter(telling).take(8).map(|word| stem(word)).collect())
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text has all the words, in whatever form they stand there. No words are in every text.
    pub fn is_in(&self, text: &str) -> bool {
        let words = words(text);
        self.0.iter().all(|stem| words.iter().any(|word| word.starts_with(stem.as_str())))
    }

    /// Whether a text has one of the words.
    pub fn touches(&self, text: &str) -> bool {
        let words = words(text);
        self.0.iter().any(|stem| words.iter().any(|word| word.starts_with(stem.as_str())))
    }

    /// Which texts are found: those with all the words, else those with one of them; none where nothing is found.
    pub fn among(&self, texts: &[String]) -> Option<Vec<bool>> {
        let with = |found: &dyn Fn(&str) -> bool| texts.iter().map(|text| found(text)).collect::<Vec<_>>();
        let found = [with(&|text| self.is_in(text)), with(&|text| self.touches(text))];
        found.into_iter().find(|found| found.contains(&true))
    }
}

/// The words of a text as they are compared.
fn words(text: &str) -> Vec<String> {
    plain(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What the forms of a word share: the beginning, as languages with endings have it.
fn stem(word: &str) -> String {
    let kept = (word.chars().count() * 2 / 3).clamp(4, 5);
    word.chars().take(kept).collect()
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
        assert!(!Sought::new("eau").is_in("Bureau des projets"), "words are found at their beginning");
    }

    #[test]
    fn words_are_found_in_another_form_and_one_word_when_not_all_are_there() {
        let texts = ["Пожежна охорона".to_owned(), "Побутові відходи".to_owned()];
        for (typed, found) in [
            ("пожежники", Some(0)),
            ("пожежна команда", Some(0)),
            ("відходами", Some(1)),
            ("вивіз по відходах", Some(1)),
            ("цирк", None),
        ] {
            let among = Sought::new(typed).among(&texts);
            assert_eq!(among.map(|a| a.iter().position(|hit| *hit)), found.map(Some), "{typed}");
        }
    }
}
