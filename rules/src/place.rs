//! Places in an act, in the reader's language.
//!
//! A pack names them as one would in an English letter: `L. 5212-1 to L. 5212-34`, `questions 139 and 218`, `whole law`.
//! What belongs to the law's own notation, such as numbers, `§`, `bis` and `comma`, stands in every language as it is.
//! The words between are texts like any other, under the key `place-` and the words.

use crate::text::Texts;

/// Notation that looks like words: numerals and marks of civil-law drafting, and abbreviations that a country's lawyers
/// write in any language.
const NOTATION: &str =
    "bis ter quater quinquies sexies septies octies nonies decies septdecies comma commi lett. Art. poz.";

/// A piece of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// The law's own notation, with the signs and blanks around it.
    Notation(&'a str),
    /// English words.
    Words(&'a str),
}

/// The pieces of a place, in order; together they are the whole text.
pub(crate) fn pieces(place: &str) -> Vec<Piece<'_>> {
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    for token in place.split_inclusive([' ', '(', ')', ',', ';']) {
        let start = token.as_ptr() as usize - place.as_ptr() as usize;
        let core = token.trim_end_matches([' ', '(', ')', ',', ';']);
        if core.is_empty() {
            continue;
        }
        let (end, word) = (start + core.len(), is_word(core));
        match found.last_mut() {
            // Words go on across blanks, not across other signs.
            Some((_, last, true)) if word && place[*last..start].trim().is_empty() => *last = end,
            _ => found.push((start, end, word)),
        }
    }
    let mut out = Vec::new();
    let mut at = 0;
    for (start, end, _) in found.into_iter().filter(|(_, _, word)| *word) {
        if at < start {
            out.push(Piece::Notation(&place[at..start]));
        }
        out.push(Piece::Words(&place[start..end]));
        at = end;
    }
    if at < place.len() {
        out.push(Piece::Notation(&place[at..]));
    }
    out
}

/// Whether a token is an English word: letters, at least two, and neither an abbreviation in capitals nor notation.
fn is_word(token: &str) -> bool {
    let letters = token.strip_suffix('.').unwrap_or(token);
    letters.len() > 1
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'\''))
        && letters.bytes().skip(1).any(|byte| byte.is_ascii_lowercase())
        && !NOTATION.split_whitespace().any(|known| known == token)
}

/// The key under which words of a place are translated.
pub(crate) fn key(words: &str) -> String {
    let plain = words.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    format!("place-{}", plain.trim_matches('-'))
}

impl Texts {
    /// A place in an act in the reader's language, and whether all its words are in it; those without a translation stay
    /// English. Where it begins with a bare number, the language's word for an article stands before it.
    ///
    /// ```
    /// let pack = imc_rules::Packs::embedded()?.get("ua")?;
    /// assert_eq!(pack.texts().place("uk", "10, 12"), ("ст. 10, 12".to_owned(), true));
    /// assert_eq!(pack.texts().place("en", "whole law"), ("whole law".to_owned(), true));
    /// # Ok::<(), imc_rules::PackError>(())
    /// ```
    pub fn place(&self, language: &str, place: &str) -> (String, bool) {
        let mut out = String::with_capacity(place.len() + 8);
        let mut own = true;
        let semicolon = self.get(language, "place-semicolon").unwrap_or_else(|| ";".to_owned());
        if bare_number(place) {
            out.push_str(&self.get(language, "place-article").unwrap_or_else(|| "art.".to_owned()));
            out.push(' ');
        }
        for piece in pieces(place) {
            match piece {
                Piece::Notation(text) => out.push_str(&text.replace(';', &semicolon)),
                Piece::Words(words) => match self.found(language, &key(words), None) {
                    Some((text, true)) => out.push_str(&text),
                    _ => {
                        own &= language == "en";
                        out.push_str(words);
                    }
                },
            }
        }
        (out, own)
    }
}

/// Does a place begin with a number, or with the letter that French codes put before theirs?
fn bare_number(place: &str) -> bool {
    let after_letter = place.strip_prefix(['L', 'R', 'D']).map(|rest| rest.trim_start_matches(['.', ' ']));
    after_letter.unwrap_or(place).starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Notation, Words};

    #[test]
    fn words_and_notation_are_told_apart() {
        let cases: [(&str, &[Piece<'_>]); 6] = [
            ("10, 12", &[Notation("10, 12")]),
            ("L. 5212-1 to L. 5212-34", &[Notation("L. 5212-1 "), Words("to"), Notation(" L. 5212-34")]),
            ("whole law", &[Words("whole law")]),
            ("13 (2025 wording), 18(1)(5)", &[Notation("13 (2025 "), Words("wording"), Notation("), 18(1)(5)")]),
            ("14 comma 31-bis, 22 ff.", &[Notation("14 comma 31-bis, 22 "), Words("ff.")]),
            ("OR 620 ff.; ZGB 60", &[Notation("OR 620 "), Words("ff."), Notation("; ZGB 60")]),
        ];
        for (place, expected) in cases {
            assert_eq!(pieces(place), expected, "{place}");
        }
    }

    #[test]
    fn the_key_of_words_is_made_of_them() {
        assert_eq!(key("and following"), "place-and-following");
        assert_eq!(key("ff."), "place-ff");
    }
}
