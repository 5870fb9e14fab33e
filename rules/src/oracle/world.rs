//! Concrete values, and what names, comparisons and commands do with them.

use super::{Fired, Value};
use crate::stage::vocabulary::{Entry, Fact, Vocabulary, word_of};
use imc_engine::catalogue::QuestionType;
use imc_engine::ids::{FormIx, RuleId};
use imc_engine::rulebook::{Effect, OutcomeKind};
use rhai::{Array, Dynamic, EvalAltResult, ImmutableString};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::{Range, RangeInclusive};
use std::sync::{Mutex, PoisonError};

/// A value, or why there is none.
pub type Outcome = Result<Dynamic, Box<EvalAltResult>>;

/// The answer of a question that does not apply: every comparison with it is false.
#[derive(Clone)]
pub struct Hidden;
/// The answers of a question with several answers.
#[derive(Clone)]
pub struct Several(pub Vec<String>);
/// A list question.
#[derive(Clone)]
pub struct Table(pub String);
/// One of `forms` (true) or of `options`.
#[derive(Clone)]
pub struct Listed(pub bool, pub usize);
/// A bare id.
#[derive(Clone)]
pub struct Name(pub String);
/// The result of a division: numerator and positive denominator.
#[derive(Clone)]
pub struct Quotient(pub i128, pub i128);
/// `not x`, to be undone by the comparison that follows.
#[derive(Clone)]
pub struct Not(pub Dynamic);

/// The answers, the rule at hand, and what happened so far.
pub struct World {
    /// Words of the catalogue.
    pub words: Vocabulary,
    /// The answers.
    pub answers: BTreeMap<String, Value>,
    /// Lists of the file at hand.
    pub constants: Mutex<HashMap<String, Dynamic>>,
    /// Id of the rule at hand.
    pub rule: Mutex<String>,
    /// What happened.
    pub fired: Mutex<BTreeSet<Fired>>,
    /// Forms that the law orders.
    pub ordered: Mutex<BTreeSet<u16>>,
    /// What `spare` said: the rule that gives way, the form, and what happens instead.
    pub spared: Mutex<Vec<(RuleId, Effect, Option<Fired>)>>,
}

/// What a lock holds; a panic elsewhere does not matter here.
pub fn open<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `a + b`, `a - b`, `a * b`, `a / b`, exactly.
pub fn calculate(operator: &str, a: &Dynamic, b: &Dynamic) -> Outcome {
    if a.is::<Hidden>() || b.is::<Hidden>() {
        return Ok(Dynamic::from(Hidden));
    }
    if let (Some(x), Some(y)) = (text(a), text(b)) {
        return Ok(format!("{x}{y}").into());
    }
    let (Some((a, c)), Some((b, d))) = (quotient(a), quotient(b)) else { return Err("numbers are needed".into()) };
    let (top, bottom) = match operator {
        "+" => (a * d + b * c, c * d),
        "-" => (a * d - b * c, c * d),
        "*" => (a * b, c * d),
        _ if b == 0 => return Err("division by zero".into()),
        _ if b < 0 => (-a * d, c * -b),
        _ => (a * d, c * b),
    };
    Ok(match i64::try_from(top / bottom) {
        Ok(whole) if top % bottom == 0 => whole.into(),
        _ => Dynamic::from(Quotient(top, bottom)),
    })
}

fn quotient(value: &Dynamic) -> Option<(i128, i128)> {
    let whole = value.as_int().ok().map(|n| (n.into(), 1));
    whole.or_else(|| value.read_lock::<Quotient>().map(|q| (q.0, q.1)))
}

fn text(value: &Dynamic) -> Option<String> {
    value.read_lock::<ImmutableString>().map(|t| t.to_string())
}

/// A property of a form or option.
pub fn fact(entry: &Entry, name: &str) -> Outcome {
    match entry.facts.iter().find(|(n, _)| *n == name).map(|(_, fact)| fact) {
        Some(Fact::Text(text)) => Ok(text.clone().into()),
        Some(Fact::Number(number)) => Ok((*number).into()),
        Some(Fact::YesNo(yes)) => Ok((*yes).into()),
        Some(Fact::List(items)) => Ok(items.iter().cloned().map(Dynamic::from).collect::<Array>().into()),
        None => Err(format!("no property {name}").into()),
    }
}

impl World {
    /// A form or option.
    pub fn entry(&self, listed: &Listed) -> &Entry {
        if listed.0 { &self.words.forms[listed.1] } else { &self.words.options[listed.1] }
    }

    /// A property of the form or option with this id.
    pub fn fact_of(&self, id: &str, name: &str) -> Outcome {
        let form = self.words.form(id).map(|form| &self.words.forms[form.index()]);
        match form.or_else(|| self.words.option(id).map(|o| &self.words.options[o.index()])) {
            Some(entry) => fact(entry, name),
            None => Err("no properties".into()),
        }
    }

    /// A number by its name.
    pub fn number(&self, name: &str) -> Dynamic {
        match self.answers.get(name) {
            Some(Value::Number(Some(number))) => (*number).into(),
            _ => Dynamic::from(Hidden),
        }
    }

    /// What a bare name stands for.
    pub fn name(&self, name: &str) -> Option<Dynamic> {
        if let Some(value) = open(&self.constants).get(name) {
            return Some(value.clone());
        }
        if let Some(question) = self.words.question(name) {
            let mut value = match (self.words.asked(question).kind, self.answers.get(name)) {
                (QuestionType::YesNo, answer) => (answer == Some(&Value::YesNo(Some(true)))).into(),
                (QuestionType::List, _) => Dynamic::from(Table(name.to_owned())),
                (_, Some(Value::Choice(Some(option)))) => option.clone().into(),
                (_, Some(Value::Set(Some(options)))) => Dynamic::from(Several(options.clone())),
                (_, Some(Value::Number(Some(number)))) => (*number).into(),
                _ => Dynamic::from(Hidden),
            };
            // A question may bear the name of a form, an option or a criterion; commands mean the latter.
            value.set_tag(i32::from(question.0) + 1);
            return Some(value);
        }
        let list = |forms: bool, length: usize| (0..length).map(|i| Dynamic::from(Listed(forms, i))).collect::<Array>();
        Some(match name {
            "forms" => list(true, self.words.forms.len()).into(),
            "options" => list(false, self.words.options.len()).into(),
            "country" => self.words.country.clone().into(),
            "country_pack" => (!self.words.country.is_empty()).into(),
            "procurement_rules" => self.words.procurement_rules.into(),
            _ => Dynamic::from(Name(name.to_owned())),
        })
    }

    /// What a value is called, hyphens as underscores: an id, or a text.
    fn called(&self, value: &Dynamic) -> Option<String> {
        if let Some(name) = value.read_lock::<Name>() {
            return Some(name.0.clone());
        }
        let listed = value.read_lock::<Listed>().map(|listed| self.entry(&listed).word.clone());
        listed.or_else(|| text(value).map(|text| word_of(&text)))
    }

    /// `a == b`, `a < b` and the like.
    pub fn compare(&self, operator: &str, a: &Dynamic, b: &Dynamic) -> Result<bool, Box<EvalAltResult>> {
        if let Some(not) = a.read_lock::<Not>() {
            return Ok(!self.compare(operator, &not.0, b)?);
        }
        if a.is::<Hidden>() || b.is::<Hidden>() {
            return Ok(operator == "!=");
        }
        if let (Some((a, c)), Some((b, d))) = (quotient(a), quotient(b)) {
            let (left, right) = (a * d, b * c);
            return Ok(match operator {
                "==" => left == right,
                "!=" => left != right,
                "<" => left < right,
                "<=" => left <= right,
                ">" => left > right,
                _ => left >= right,
            });
        }
        let equal = match (text(a), text(b)) {
            (Some(x), Some(y)) => x == y,
            _ => match (self.called(a), self.called(b)) {
                (Some(x), Some(y)) => x == y,
                _ => match (a.as_bool(), b.as_bool()) {
                    (Ok(x), Ok(y)) => x == y,
                    _ => return Err("unlike things are compared".into()),
                },
            },
        };
        match operator {
            "==" => Ok(equal),
            "!=" => Ok(!equal),
            _ => Err("texts have no order".into()),
        }
    }

    /// `item in list`.
    pub fn contains(&self, list: &Dynamic, item: &Dynamic) -> Result<bool, Box<EvalAltResult>> {
        if let Some(not) = item.read_lock::<Not>() {
            return Ok(!self.contains(list, &not.0)?);
        }
        if list.is::<Hidden>() || item.is::<Hidden>() {
            return Ok(false);
        }
        if let Some(several) = list.read_lock::<Several>() {
            return Ok(text(item).is_some_and(|item| several.0.contains(&item)));
        }
        if let Some(range) = list.read_lock::<Range<i64>>() {
            return Ok(self.compare(">=", item, &range.start.into())? && self.compare("<", item, &range.end.into())?);
        }
        if let Some(range) = list.read_lock::<RangeInclusive<i64>>() {
            return Ok(self.compare(">=", item, &(*range.start()).into())?
                && self.compare("<=", item, &(*range.end()).into())?);
        }
        let Some(list) = list.read_lock::<Array>() else { return Err("`in` needs a list".into()) };
        for element in list.iter() {
            if self.compare("==", element, item)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the law orders a form.
    pub fn is_ordered(&self, form: &Dynamic) -> Result<bool, Box<EvalAltResult>> {
        Ok(open(&self.ordered).contains(&self.form(form)?.0))
    }

    /// Remembers which forms the rules order.
    pub fn note_orders(&self) {
        let fired = open(&self.fired);
        let forms = fired.iter().filter_map(|f| if let Effect::Require(form) = f.effect { Some(form.0) } else { None });
        *open(&self.ordered) = forms.collect();
    }

    /// What happened, once what is spared has given way.
    pub fn outcome(&self) -> BTreeSet<Fired> {
        let mut fired = std::mem::take(&mut *open(&self.fired));
        let spared = std::mem::take(&mut *open(&self.spared));
        let gives_way =
            |f: &Fired, (rule, effect, _): &(RuleId, Effect, Option<Fired>)| f.rule == *rule && f.effect == *effect;
        let instead: Vec<Fired> = spared
            .iter()
            .filter(|spared| fired.iter().any(|f| gives_way(f, spared)))
            .filter_map(|(.., instead)| instead.clone())
            .collect();
        fired.retain(|f| !spared.iter().any(|spared| gives_way(f, spared)));
        fired.extend(instead);
        fired
    }

    /// `spare(form, "rule")` or `spare(form, "rule", "what")`.
    pub fn spare(&self, form: &Dynamic, rule: &str, what: Option<&str>) -> Result<(), Box<EvalAltResult>> {
        let form = self.form(form)?;
        let own = RuleId(open(&self.rule).clone());
        let instead = what.map(|what| Fired { rule: own, effect: Effect::Needs(form), text: Some(what.to_owned()) });
        open(&self.spared).push((RuleId(rule.to_owned()), Effect::Exclude(form), instead));
        Ok(())
    }

    fn form(&self, form: &Dynamic) -> Result<FormIx, Box<EvalAltResult>> {
        let id = self.id(form);
        self.words.form(&id).ok_or_else(|| format!("no form {id}").into())
    }

    /// The id that an argument of a command means.
    fn id(&self, argument: &Dynamic) -> String {
        let question = (argument.tag() as usize).checked_sub(1).and_then(|q| self.words.questions.get(q));
        question.map(|q| q.id.clone()).or_else(|| self.called(argument)).unwrap_or_default()
    }

    /// A command that does something.
    pub fn obey(&self, command: &str, arguments: &[Dynamic]) -> Result<(), Box<EvalAltResult>> {
        let id = |at: usize| arguments.get(at).map(|a| self.id(a)).unwrap_or_default();
        let form = |at: usize| self.form(arguments.get(at).unwrap_or(&Dynamic::UNIT));
        let option = |at: usize| self.words.option(&id(at)).ok_or_else(|| format!("no option {}", id(at)));
        let number = |at: usize| arguments.get(at).and_then(|a| a.as_int().ok()).ok_or("a whole number is needed");
        let effect = match command {
            "exclude" => Effect::Exclude(form(0)?),
            "require" => Effect::Require(form(0)?),
            "needs" => Effect::Needs(form(0)?),
            "favour" => Effect::Points(form(0)?, number(1)? as i8),
            "against" => Effect::Points(form(0)?, -number(1)? as i8),
            "support" => Effect::Support(option(0)?, number(1)? as i8),
            "doubt" => Effect::Support(option(0)?, -number(1)? as i8),
            "bar" => Effect::Bar(option(0)?),
            "level" => Effect::Level(self.words.criterion(&id(0)).ok_or("no criterion")?, number(1)? as u8),
            "outcome" => Effect::Outcome(
                arguments.first().and_then(text).and_then(|t| OutcomeKind::named(&t)).ok_or("no outcome")?,
            ),
            "warn" | "advise" => {
                let form = if arguments.len() == 2 { Some(form(0)?) } else { None };
                if command == "warn" { Effect::Warn(form) } else { Effect::Advise(form) }
            }
            _ => return Err("no such command".into()),
        };
        let sentence = match (&effect, arguments) {
            (Effect::Level(..), _) => None,
            (Effect::Points(..) | Effect::Support(..), [_, _]) => None,
            (_, [.., last]) => text(last),
            _ => None,
        };
        let rule = RuleId(open(&self.rule).clone());
        open(&self.fired).insert(Fired { rule, effect, text: sentence });
        Ok(())
    }
}
