//! What `and`, `or`, `not` and `+ - * /` mean when a side depends on an answer, and how two values become one after `if`.

use super::number::{flat, number, times};
use super::problem::Problem;
use super::state::Shared;
use super::symbol::{Form, Meaning, Negated, Symbol, Word, describe, same};
use super::vocabulary::Vocabulary;
use imc_engine::condition::{Cond, CondId, Num, NumId};
use imc_engine::ids::QuestionIx;
use rhai::{Dynamic, ImmutableString};
use std::sync::Arc;

/// Longest text that may be put together.
const LONGEST_TEXT: usize = 20_000;

/// The operators over one catalogue and one state.
#[derive(Clone)]
pub struct Operators {
    /// Words of the catalogue.
    pub words: Arc<Vocabulary>,
    /// What is being built.
    pub shared: Shared,
}

/// What an operator gives.
pub type Answer = Result<Dynamic, Problem>;

/// The content of a text.
pub fn text_of(value: &Dynamic) -> Option<String> {
    value.read_lock::<ImmutableString>().map(|t| t.to_string())
}

/// What a value means that depends on answers.
pub fn meaning_of(value: &Dynamic) -> Option<Meaning> {
    value.read_lock::<Symbol>().map(|s| s.meaning)
}

impl Operators {
    /// What a value is, in plain words.
    pub fn describe(&self, value: &Dynamic) -> String {
        describe(&self.words, value)
    }

    /// A number that depends on answers, or a constant.
    pub fn number_of(&self, value: &Dynamic) -> Option<(NumId, i64)> {
        match meaning_of(value) {
            Some(Meaning::Number(id, divisor)) => Some((id, divisor)),
            Some(_) => None,
            None => value.as_int().ok().map(|n| (self.shared.lock().graph.number(Num::Int(n)), 1)),
        }
    }

    /// A condition, if the value is one.
    pub fn condition_of(&self, value: &Dynamic) -> Option<CondId> {
        match meaning_of(value) {
            Some(Meaning::Condition(id)) => Some(id),
            Some(_) => None,
            None => value.as_bool().ok().map(|b| self.shared.lock().graph.constant(b)),
        }
    }

    /// A condition as a value; a constant one becomes a plain truth value.
    pub fn truth(&self, id: CondId) -> Dynamic {
        match self.shared.lock().graph.cond(id) {
            Cond::Const(value) => value.into(),
            _ => Symbol::condition(id),
        }
    }

    /// `a and b`, `a or b`.
    pub fn join(&self, operator: &'static str, a: Dynamic, b: Dynamic) -> Answer {
        let mut sides = [a, b].into_iter().map(|side| match self.condition_of(&side) {
            Some(id) => Ok(id),
            None => Err(self.no_condition(&format!("`{operator}` joins two conditions, but one side is"), &side)),
        });
        let (Some(x), Some(y)) = (sides.next(), sides.next()) else { return Ok(Dynamic::UNIT) };
        let (x, y) = (x?, y?);
        let id = {
            let mut state = self.shared.lock();
            state.check_size()?;
            if operator == "and" { state.graph.and(x, y) } else { state.graph.or(x, y) }
        };
        Ok(self.truth(id))
    }

    /// Says that something is no condition, and how to make one of it.
    pub fn no_condition(&self, intro: &str, value: &Dynamic) -> Problem {
        if let Some(negated) = value.read_lock::<Negated>() {
            return self.no_condition("`not` needs a condition, but this is", &negated.0);
        }
        let problem = Problem::new("no-condition", format!("{intro} {}", self.describe(value)));
        let example = |q: QuestionIx| self.words.asked(q).options.first().cloned().unwrap_or_default();
        match meaning_of(value) {
            Some(Meaning::Choice(q)) => {
                problem.help(format!("compare it: `{} == \"{}\"`", self.words.asked(q).id, example(q)))
            }
            Some(Meaning::Several(q)) => {
                problem.help(format!("ask for an answer: `\"{}\" in {}`", example(q), self.words.asked(q).id))
            }
            Some(Meaning::Number(..)) => {
                let name =
                    value.read_lock::<Symbol>().and_then(|s| s.name.clone()).unwrap_or_else(|| "population".into());
                problem.help(format!("compare it: `{name} < 5000`"))
            }
            Some(Meaning::Table(q)) => {
                problem.help(format!("compare one of its numbers: `{}.count >= 3`", self.words.asked(q).id))
            }
            _ if value.is_unit() => problem.help("a function gives back its last line, or what follows `return`"),
            _ => problem,
        }
    }

    /// `not a`.
    pub fn not(&self, a: Dynamic) -> Answer {
        match self.condition_of(&a) {
            Some(id) => {
                let id = self.shared.lock().graph.not(id);
                Ok(self.truth(id))
            }
            // `not x in list`: what follows is compared first.
            None if a.is::<Symbol>() || a.is_int() || a.is_string() || a.is::<Word>() || a.is::<Form>() => {
                Ok(Dynamic::from(Negated(a)))
            }
            None => Err(self.no_condition("`not` needs a condition, but this is", &a)),
        }
    }

    /// `a + b`, `a - b`, `a * b`, `a / b`.
    pub fn calculate(&self, operator: &'static str, a: Dynamic, b: Dynamic) -> Answer {
        if let (Ok(x), Ok(y)) = (a.as_int(), b.as_int()) {
            return constant(operator, x, y).map(Dynamic::from);
        }
        if let ("+", Some(x), Some(y)) = (operator, text_of(&a), text_of(&b)) {
            if x.len() + y.len() > LONGEST_TEXT {
                return Err(Problem::new("too-long", "this text becomes far too long"));
            }
            return Ok(format!("{x}{y}").into());
        }
        let (Some(x), Some(y)) = (self.number_of(&a), self.number_of(&b)) else {
            return Err(Problem::new(
                "type-mismatch",
                format!("`{operator}` needs two numbers, but here are {} and {}", self.describe(&a), self.describe(&b)),
            ));
        };
        let mut state = self.shared.lock();
        let words = &self.words;
        let (id, divisor) = match operator {
            "*" => (number(&mut state, words, Num::Mul(x.0, y.0))?, product(x.1, y.1)?),
            "/" => {
                let divisor = match state.graph.num(y.0) {
                    Num::Int(value) if b.is_int() => value,
                    _ => {
                        return Err(Problem::new("division", "a number can only be divided by a constant")
                            .help("multiply the other side instead: for `debt / population > 500` write `debt > 500 * population`"));
                    }
                };
                match divisor {
                    0 => return Err(Problem::new("division", "nothing can be divided by zero")),
                    i64::MIN => return Err(too_large()),
                    1.. => (x.0, product(x.1, divisor)?),
                    _ => (times(&mut state, words, x.0, -1)?, product(x.1, -divisor)?),
                }
            }
            _ => {
                let (left, right, divisor) = if x.1 == y.1 {
                    (x.0, y.0, x.1)
                } else {
                    (times(&mut state, words, x.0, y.1)?, times(&mut state, words, y.0, x.1)?, product(x.1, y.1)?)
                };
                let sum = if operator == "+" { Num::Add(left, right) } else { Num::Sub(left, right) };
                (number(&mut state, words, sum)?, divisor)
            }
        };
        Ok(Dynamic::from(Symbol::of(Meaning::Number(id, divisor))))
    }

    /// `-a`.
    pub fn minus(&self, a: Dynamic) -> Answer {
        if self.number_of(&a).is_none() {
            return Err(Problem::new(
                "type-mismatch",
                format!("`-` needs a number, but this is {}", self.describe(&a)),
            ));
        }
        self.calculate("-", 0.into(), a)
    }

    /// The value that holds after an `if`: the first where the test holds, else the second. None where it cannot be
    /// followed.
    pub fn merge(&self, test: CondId, a: &Dynamic, b: &Dynamic) -> Result<Option<Dynamic>, Problem> {
        if same(a, b) {
            return Ok(Some(a.clone()));
        }
        if let (Some(x), Some(y)) = (self.condition_of(a), self.condition_of(b)) {
            let id = {
                let mut state = self.shared.lock();
                state.check_size()?;
                state.graph.choose(test, x, y)
            };
            return Ok(Some(self.truth(id)));
        }
        let (Some(x), Some(y)) = (self.number_of(a), self.number_of(b)) else { return Ok(None) };
        let mut state = self.shared.lock();
        let (left, right, divisor) = if x.1 == y.1 {
            (x.0, y.0, x.1)
        } else {
            (times(&mut state, &self.words, x.0, y.1)?, times(&mut state, &self.words, y.0, x.1)?, product(x.1, y.1)?)
        };
        let id = number(&mut state, &self.words, Num::If(test, left, right))?;
        let id = flat(&mut state, &self.words, id);
        Ok(Some(Dynamic::from(Symbol::of(Meaning::Number(id, divisor)))))
    }
}

fn product(a: i64, b: i64) -> Result<i64, Problem> {
    a.checked_mul(b).ok_or_else(too_large)
}

fn too_large() -> Problem {
    Problem::new("too-large", "this number becomes too large to calculate with")
}

fn constant(operator: &str, x: i64, y: i64) -> Result<i64, Problem> {
    match operator {
        "+" => x.checked_add(y).ok_or_else(too_large),
        "-" => x.checked_sub(y).ok_or_else(too_large),
        "*" => x.checked_mul(y).ok_or_else(too_large),
        _ if y == 0 => Err(Problem::new("division", "nothing can be divided by zero")),
        _ if x.checked_rem(y) == Some(0) => x.checked_div(y).ok_or_else(too_large),
        _ => Err(Problem::new("division", format!("{x} / {y} is not a whole number"))
            .help("multiply the other side instead of dividing this one")),
    }
}
