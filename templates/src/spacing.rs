//! Spaces at which a line must not break, as a language sets them around its signs. Which signs, the words of the language say.

use std::collections::BTreeMap;

/// Between a sign and its word, narrow: U+202F.
const NARROW: char = '\u{202F}';
/// Between a sign and its word: U+00A0.
const WIDE: char = '\u{A0}';

/// The signs of a language, as its word file lists them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spacing<'a> {
    narrow_before: &'a str,
    narrow_after: &'a str,
    wide_before: &'a str,
}

impl<'a> Spacing<'a> {
    /// The signs that the words of a language name; nothing for one that sets no space around them.
    pub fn of(words: &'a BTreeMap<String, String>) -> Option<Self> {
        let signs = |key: &str| words.get(key).map_or("", String::as_str);
        let found = Self {
            narrow_before: signs("narrow-space-before"),
            narrow_after: signs("narrow-space-after"),
            wide_before: signs("wide-space-before"),
        };
        let any = [found.narrow_before, found.narrow_after, found.wide_before].iter().any(|signs| !signs.is_empty());
        any.then_some(found)
    }

    /// The text with each plain space beside such a sign as one that does not break. Nothing is added and nothing else
    /// changed, so times (`10:30`), addresses and what is right already stay as they are.
    pub fn set(&self, text: &str) -> String {
        let mut before = None;
        let mut rest = text.chars().peekable();
        let mut out = String::with_capacity(text.len() + 8);
        while let Some(c) = rest.next() {
            let next = rest.peek().copied();
            let is = |signs: &str, c: Option<char>| c.is_some_and(|c| signs.contains(c));
            let space = match c {
                ' ' if is(self.narrow_before, next) || is(self.narrow_after, before) => NARROW,
                ' ' if is(self.wide_before, next) => WIDE,
                c => c,
            };
            out.push(space);
            before = Some(c);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRENCH: Spacing<'_> = Spacing { narrow_before: ";!?»", narrow_after: "«", wide_before: ":%€" };

    #[test]
    fn signs_keep_their_word_on_the_line_and_the_rest_stays() {
        for (typed, set) in [
            (
                "Oui ! Non ? Peut-être ; « soit » : 12 % ou 5 €",
                "Oui\u{202F}! Non\u{202F}? Peut-être\u{202F}; «\u{202F}soit\u{202F}»\u{A0}: 12\u{A0}% ou 5\u{A0}€",
            ),
            (
                "à 10:30, https://example.org/a?b=c;d, art. L. 5211-1",
                "à 10:30, https://example.org/a?b=c;d, art. L. 5211-1",
            ),
            ("fin «", "fin «"),
        ] {
            assert_eq!(FRENCH.set(typed), set);
        }
    }

    proptest! {
        #[test]
        fn set_twice_is_set_once_and_only_spaces_change(text in "[a-z0-9 \u{A0}\u{202F}:;!?»«%/.]{0,40}") {
            let set = FRENCH.set(&text);
            prop_assert_eq!(&FRENCH.set(&set), &set);
            let plain = |text: &str| text.replace([NARROW, WIDE], " ");
            prop_assert_eq!(plain(&set), plain(&text));
        }
    }
}
