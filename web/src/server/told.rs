//! Texts that know which of their words are in the reader's language.

use super::i18n::{Args, DEFAULT};
use imc_rules::Texts;
use minijinja::Value;
use minijinja::value::{DynObject, Object, ObjectRepr};
use std::cmp::Ordering;
use std::fmt;
use std::mem::take;
use std::sync::Arc;

/// Around English words in an argument, until the sentence stands that they are put into. Private to Unicode's users, so
/// that no language needs them.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// A text for the content of a page. What had to stay English is marked there (`lang="en"`), so that it is read aloud
/// and hyphenated as what it is. An attribute or a title takes the bare words through the filter `string`; the test
/// `foreign` tells a template whether any of them are English.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told(Vec<Piece>);

/// Words that stand next to each other in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they are English on a page of another language.
    pub foreign: bool,
}

impl Told {
    /// A text in one language.
    pub fn new(text: impl Into<String>, foreign: bool) -> Self {
        let text = text.into();
        Self(if text.is_empty() { Vec::new() } else { vec![Piece { text, foreign }] })
    }

    /// A text of a pack by its key: in the reader's language where there is one, else in English.
    pub fn of(texts: &Texts, lang: &str, key: &str) -> Option<Self> {
        texts.found(lang, key, None).map(|(text, own)| Self::new(text, !own))
    }

    /// Such a text, or the English that stands in the data of the pack.
    pub fn or_english(texts: &Texts, lang: &str, key: &str, english: &str) -> Self {
        let (text, own) = texts.translated(lang, key, english).unwrap_or_else(|| (english.to_owned(), lang == DEFAULT));
        Self::new(text, !own)
    }

    /// An attribute of such a text, like the help of a question.
    pub fn attribute(texts: &Texts, lang: &str, key: &str, attribute: &str) -> Option<Self> {
        texts.found(lang, key, Some(attribute)).map(|(text, own)| Self::new(text, !own))
    }

    /// The words, piece by piece.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of it had to stay English.
    pub fn is_foreign(&self) -> bool {
        self.0.iter().any(|piece| piece.foreign)
    }

    /// Several texts with a separator between them.
    pub fn joined(texts: impl IntoIterator<Item = Self>, separator: &str) -> Self {
        let mut all = Self::default();
        for (n, text) in texts.into_iter().enumerate() {
            if n > 0 {
                all.push(separator, false);
            }
            for piece in text.0 {
                all.push(&piece.text, piece.foreign);
            }
        }
        all
    }

    /// A sentence in the reader's language around arguments of which some may be English.
    pub fn woven(args: impl IntoIterator<Item = (String, Self)>, say: impl FnOnce(&Args) -> String) -> Self {
        let args: Args = args.into_iter().map(|(name, told)| (name, told.between_marks())).collect();
        let mut all = Self::default();
        let mut foreign = false;
        for part in say(&args).split_inclusive([OPEN, CLOSE]) {
            all.push(part.trim_end_matches([OPEN, CLOSE]), foreign);
            foreign = part.ends_with(OPEN);
        }
        all
    }

    /// The words, the English ones between marks.
    fn between_marks(&self) -> String {
        let piece = |p: &Piece| if p.foreign { format!("{OPEN}{}{CLOSE}", p.text) } else { p.text.clone() };
        self.0.iter().map(piece).collect()
    }

    fn push(&mut self, text: &str, foreign: bool) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.foreign == foreign => last.text.push_str(text),
            _ => self.0.push(Piece { text: text.to_owned(), foreign }),
        }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| f.write_str(&piece.text))
    }
}

impl From<String> for Told {
    fn from(text: String) -> Self {
        Self::new(text, false)
    }
}

/// What a template has in its hands: a text of ours, or anything else as its bare words.
impl From<&Value> for Told {
    fn from(value: &Value) -> Self {
        value.downcast_object_ref::<Self>().cloned().unwrap_or_else(|| Self::new(value.to_string(), false))
    }
}

impl From<Told> for Value {
    fn from(mut told: Told) -> Self {
        match told.0.as_mut_slice() {
            [] => Self::from(""),
            [piece] if !piece.foreign => Self::from(take(&mut piece.text)),
            _ => Self::from_object(told),
        }
    }
}

impl Object for Told {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.is_empty()
    }

    fn custom_cmp(self: &Arc<Self>, other: &DynObject) -> Option<Ordering> {
        Some(self.as_ref().cmp(other.downcast_ref::<Self>()?))
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> Told {
        Told::new(text, true)
    }

    #[test]
    fn a_sentence_keeps_what_is_english_in_it() {
        let args = [("form".to_owned(), english("Delegation")), ("n".to_owned(), Told::new("3", false))];
        let told = Told::woven(args, |args| format!("La forme {}, {} fois", args["form"], args["n"]));
        let pieces: Vec<(&str, bool)> = told.pieces().iter().map(|p| (p.text.as_str(), p.foreign)).collect();
        assert_eq!(pieces, [("La forme ", false), ("Delegation", true), (", 3 fois", false)]);
        assert_eq!(told.to_string(), "La forme Delegation, 3 fois");
    }

    #[test]
    fn neighbours_of_one_language_are_one_piece() {
        let told = Told::joined([Told::new("a", false), english("b"), english("c")], ", ");
        assert_eq!(told.pieces().len(), 4);
        assert_eq!(Told::joined([Told::new("a", false), Told::new("b", false)], ", "), Told::new("a, b", false));
    }

    #[test]
    fn marks_that_somebody_typed_do_no_harm() {
        let told =
            Told::woven([("who".to_owned(), Told::new("\u{e000}me\u{e001}\u{e001}", false))], |a| a["who"].clone());
        assert_eq!(told.to_string(), "me");
    }
}
