//! The values that stand for answers while rules are staged.

use super::problem::{Focus, Problem};
use super::vocabulary::{Fact, Vocabulary};
use imc_engine::catalogue::QuestionType;
use imc_engine::condition::{CondId, NumId};
use imc_engine::ids::{FinancingIx, FormIx, QuestionIx};
use rhai::{Dynamic, ImmutableString};
use std::ops::{Range, RangeInclusive};

/// Something that depends on the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// True or false.
    Condition(CondId),
    /// A number: the node divided by the constant, which is positive.
    Number(NumId, i64),
    /// The answer to a question with one option.
    Choice(QuestionIx),
    /// The answers to a question with several options.
    Several(QuestionIx),
    /// A list of rows.
    Table(QuestionIx),
    /// An answer that rules cannot read: a text or a date.
    Unread(QuestionIx),
}

/// Something that depends on the answers, with the name by which the rule called it.
#[derive(Clone, Debug)]
pub struct Symbol {
    /// What it means.
    pub meaning: Meaning,
    /// A bare name may also be that of a form, an option or a criterion; the command decides.
    pub name: Option<ImmutableString>,
}

impl Symbol {
    /// A value that came out of a calculation.
    pub fn of(meaning: Meaning) -> Self {
        Self { meaning, name: None }
    }

    /// A condition, as a value of the rule language.
    pub fn condition(id: CondId) -> Dynamic {
        Dynamic::from(Self::of(Meaning::Condition(id)))
    }
}

/// A bare name of a form, an option or a criterion (or of several at once).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word(pub ImmutableString);

/// One of `forms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form(pub FormIx);

/// One of `options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Financing(pub FinancingIx);

/// `not x` where `x` is no condition: in `not x in list` the comparison comes first and is then turned round.
#[derive(Clone, Debug)]
pub struct Negated(pub Dynamic);

/// Mark inside a sentence that an answer was to be filled in.
pub const ANSWER_IN_TEXT: &str = "\u{1}";

/// What a value is, in plain words.
pub fn describe(words: &Vocabulary, value: &Dynamic) -> String {
    if let Some(symbol) = value.read_lock::<Symbol>() {
        return match (symbol.meaning, &symbol.name) {
            (Meaning::Condition(_), Some(name)) => format!("the yes/no question `{name}`"),
            (Meaning::Condition(_), None) => "a condition".to_owned(),
            (Meaning::Number(..), Some(name)) => format!("the number `{name}`"),
            (Meaning::Number(..), None) => "a number".to_owned(),
            (Meaning::Choice(q), _) => format!("the choice question `{}`", words.asked(q).id),
            (Meaning::Several(q), _) => format!("the question `{}` with several answers", words.asked(q).id),
            (Meaning::Table(q), _) => format!("the list `{}`", words.asked(q).id),
            (Meaning::Unread(q), _) => format!("the {} `{}`", unread(words, q), words.asked(q).id),
        };
    }
    if let Some(word) = value.read_lock::<Word>() {
        let kinds = [
            ("legal form", words.form(&word.0).is_some()),
            ("financing option", words.option(&word.0).is_some()),
            ("criterion", words.criterion(&word.0).is_some()),
        ];
        let kind = kinds.iter().find(|(_, is)| *is).map_or("name", |(kind, _)| kind);
        return format!("the {kind} `{}`", word.0);
    }
    if value.is::<Form>() {
        return "a legal form".to_owned();
    }
    if value.is::<Financing>() {
        return "a financing option".to_owned();
    }
    if let Some(negated) = value.read_lock::<Negated>() {
        return format!("`not` before {}", describe(words, &negated.0));
    }
    if let Ok(number) = value.as_int() {
        return format!("the number {number}");
    }
    if let Ok(yes) = value.as_bool() {
        return if yes { "the constant `true`" } else { "the constant `false`" }.to_owned();
    }
    if let Some(text) = value.read_lock::<ImmutableString>() {
        return format!("the text \"{}\"", shorten(&text));
    }
    if value.is_array() {
        return "a list".to_owned();
    }
    if value.is_unit() {
        return "nothing".to_owned();
    }
    if value.is::<Range<i64>>() || value.is::<RangeInclusive<i64>>() {
        return "a range".to_owned();
    }
    if value.is_char() {
        return "a single character".to_owned();
    }
    "something else".to_owned()
}

fn unread(words: &Vocabulary, question: QuestionIx) -> &'static str {
    match words.asked(question).kind {
        QuestionType::Date => "date",
        _ => "free text",
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// Whether two values are the same as far as rules can tell.
pub fn same(a: &Dynamic, b: &Dynamic) -> bool {
    macro_rules! same_as {
        ($($kind:ty),*) => {
            $(if let (Some(x), Some(y)) = (a.read_lock::<$kind>(), b.read_lock::<$kind>()) { return *x == *y; })*
        };
    }
    if let (Some(x), Some(y)) = (a.read_lock::<Symbol>(), b.read_lock::<Symbol>()) {
        return x.meaning == y.meaning;
    }
    if let (Some(x), Some(y)) = (a.read_lock::<Negated>(), b.read_lock::<Negated>()) {
        return same(&x.0, &y.0);
    }
    if let (Some(x), Some(y)) = (a.read_lock::<rhai::Array>(), b.read_lock::<rhai::Array>()) {
        return x.len() == y.len() && x.iter().zip(y.iter()).all(|(x, y)| same(x, y));
    }
    same_as!(i64, bool, char, ImmutableString, Word, Form, Financing, Range<i64>, RangeInclusive<i64>);
    a.is_unit() && b.is_unit()
}

/// A property of a form or option as a value.
pub fn fact_value(fact: &Fact) -> Dynamic {
    match fact {
        Fact::Text(text) => text.clone().into(),
        Fact::Number(number) => (*number).into(),
        Fact::YesNo(yes) => (*yes).into(),
        Fact::List(items) => items.iter().map(|s| Dynamic::from(s.clone())).collect::<rhai::Array>().into(),
    }
}

/// Reads a property, or says which there are.
pub fn property(kind: &str, facts: &[(&'static str, Fact)], name: &str) -> Result<Dynamic, Problem> {
    if let Some((_, fact)) = facts.iter().find(|(n, _)| *n == name) {
        return Ok(fact_value(fact));
    }
    let names = || facts.iter().map(|(n, _)| *n);
    let help = match crate::diagnostic::nearest(name, names()) {
        Some(near) => format!("did you mean `.{near}`?"),
        None => format!("it has: {}", names().collect::<Vec<_>>().join(", ")),
    };
    Err(Problem::new("unknown-property", format!("a {kind} has no property `{name}`"))
        .help(help)
        .focus(Focus::Word(name.to_owned())))
}
