//! What `==`, `<` and `in` mean when a side depends on an answer, and why they refuse unlike things.
//!
//! Rhai itself answers `false` when a number is compared with a text; here that is always an error.

use super::number;
use super::operators::{Answer, Operators, meaning_of, text_of};
use super::problem::{Focus, Problem};
use super::symbol::{Financing, Form, Meaning, Negated, Symbol, Word, same};
use super::vocabulary::word_of;
use crate::diagnostic::nearest;
use imc_engine::condition::{Comparison, Cond, CondId};
use imc_engine::ids::QuestionIx;
use rhai::{Array, Dynamic};
use std::ops::{Range, RangeInclusive};

impl Operators {
    /// The id that a form, option or bare name stands for, hyphens as underscores.
    fn id_of(&self, value: &Dynamic) -> Option<String> {
        if let Some(word) = value.read_lock::<Word>() {
            return Some(word.0.to_string());
        }
        if let Some(form) = value.read_lock::<Form>() {
            return Some(self.words.forms[form.0.index()].word.clone());
        }
        value.read_lock::<Financing>().map(|option| self.words.options[option.0.index()].word.clone())
    }

    fn option(&self, question: QuestionIx, answer: &str) -> Result<u16, Problem> {
        let asked = self.words.asked(question);
        if let Some(position) = asked.options.iter().position(|o| o == answer) {
            return Ok(position as u16);
        }
        let problem = Problem::new("unknown-option", format!("`{answer}` is not an answer to `{}`", asked.id))
            .focus(Focus::Word(answer.to_owned()));
        let close = nearest(answer, asked.options.iter().map(String::as_str));
        Err(match close {
            Some(near) => problem.help(format!("did you mean \"{near}\"?")),
            None => problem.help(format!("possible answers: {}", asked.options.join(", "))),
        })
    }

    fn is_option(&self, question: QuestionIx, answer: &str) -> Result<CondId, Problem> {
        let option = self.option(question, answer)?;
        Ok(self.shared.lock().graph.add(Cond::Is(question, option)))
    }

    /// `a == b`, `a < b` and the like.
    pub fn compare(&self, operator: &'static str, a: Dynamic, b: Dynamic) -> Answer {
        if let Some(negated) = a.read_lock::<Negated>() {
            let inner = self.compare(operator, negated.0.clone(), b)?;
            return self.not(inner);
        }
        if a.is::<Symbol>() || b.is::<Symbol>() {
            let id = self.compare_answer(operator, &a, &b)?;
            return Ok(self.truth(id));
        }
        let result = match operator {
            "==" => self.equal(&a, &b)?,
            "!=" => !self.equal(&a, &b)?,
            _ => match (a.as_int(), b.as_int()) {
                (Ok(x), Ok(y)) => match operator {
                    "<" => x < y,
                    "<=" => x <= y,
                    ">" => x > y,
                    _ => x >= y,
                },
                _ => return Err(self.unlike(operator, &a, &b)),
            },
        };
        Ok(result.into())
    }

    /// Equality of two values that do not depend on answers.
    fn equal(&self, a: &Dynamic, b: &Dynamic) -> Result<bool, Problem> {
        if let (Some(x), Some(y)) = (self.id_of(a).or_else(|| text_of(a)), self.id_of(b).or_else(|| text_of(b))) {
            let (named, texts) = (self.id_of(a).is_some() || self.id_of(b).is_some(), (text_of(a), text_of(b)));
            return Ok(match texts {
                (Some(x), Some(y)) if !named => x == y,
                _ => word_of(&x) == word_of(&y),
            });
        }
        let alike = (a.is_int() && b.is_int()) || (a.is_bool() && b.is_bool()) || (a.is_array() && b.is_array());
        if alike { Ok(same(a, b)) } else { Err(self.unlike("==", a, b)) }
    }

    fn unlike(&self, operator: &str, a: &Dynamic, b: &Dynamic) -> Problem {
        let is_condition = |v: &Dynamic| v.is_bool() || matches!(meaning_of(v), Some(Meaning::Condition(_)));
        let is_number = |v: &Dynamic| v.is_int() || matches!(meaning_of(v), Some(Meaning::Number(..)));
        if matches!(operator, "<" | "<=" | ">" | ">=") && is_condition(a) && is_number(b) {
            return Problem::new("chained-comparison", "this compares a condition with a number")
                .help("compare twice and join with `and`: instead of `500 < population < 1000` write `500 < population and population < 1000`");
        }
        if is_condition(a) && is_condition(b) {
            return Problem::new("type-mismatch", format!("`{operator}` cannot compare two conditions"))
                .help("a condition stands for itself: write `bonus` or `not bonus`");
        }
        if a.is_string() && b.is_string() {
            return Problem::new("type-mismatch", format!("texts have no order, so `{operator}` makes no sense here"));
        }
        Problem::new("type-mismatch", format!("this compares {} with {}", self.describe(a), self.describe(b)))
    }

    fn compare_answer(&self, operator: &'static str, a: &Dynamic, b: &Dynamic) -> Result<CondId, Problem> {
        // The question first: `"signs" == decides` is `decides == "signs"`.
        for (question_side, other) in [(a, b), (b, a)] {
            let choice = match meaning_of(question_side) {
                Some(Meaning::Choice(question)) => question,
                Some(Meaning::Several(question)) => return Err(self.several(question, other)),
                Some(Meaning::Table(question)) => return Err(self.table(question)),
                Some(Meaning::Unread(_)) => {
                    return Err(Problem::new(
                        "type-mismatch",
                        format!("rules cannot read {}", self.describe(question_side)),
                    ));
                }
                _ => continue,
            };
            let Some(answer) = text_of(other) else {
                let help = self
                    .words
                    .asked(choice)
                    .options
                    .first()
                    .map(|o| format!("write for example `{} == \"{o}\"`", self.words.asked(choice).id));
                return Err(self.unlike(operator, a, b).maybe_help(help));
            };
            if !matches!(operator, "==" | "!=") {
                return Err(Problem::new(
                    "type-mismatch",
                    format!(
                        "answers to `{}` have no order, so `{operator}` makes no sense here",
                        self.words.asked(choice).id
                    ),
                )
                .help("name the answers: `in [\"...\", \"...\"]`"));
            }
            let is = self.is_option(choice, &answer)?;
            return Ok(if operator == "!=" { self.shared.lock().graph.not(is) } else { is });
        }
        let (Some(x), Some(y)) = (self.number_of(a), self.number_of(b)) else {
            return Err(self.yes_no(operator, a, b));
        };
        let mut state = self.shared.lock();
        let (how, x, y, inverse) = match operator {
            "<" => (Comparison::Less, x, y, false),
            "<=" => (Comparison::AtMost, x, y, false),
            ">" => (Comparison::Less, y, x, false),
            ">=" => (Comparison::AtMost, y, x, false),
            "==" => (Comparison::Equal, x, y, false),
            _ => (Comparison::Equal, x, y, true),
        };
        let id = number::compare(&mut state, &self.words, how, x, y)?;
        Ok(if inverse { state.graph.not(id) } else { id })
    }

    /// Two sides of which one is a condition or does not fit.
    fn yes_no(&self, operator: &str, a: &Dynamic, b: &Dynamic) -> Problem {
        let problem = self.unlike(operator, a, b);
        let named = [a, b].into_iter().find_map(|v| {
            let symbol = v.read_lock::<Symbol>()?;
            matches!(symbol.meaning, Meaning::Condition(_)).then(|| symbol.name.clone()).flatten()
        });
        match named {
            Some(name) if problem.code == "type-mismatch" => {
                problem.help(format!("a yes/no question stands for itself: write `{name}` or `not {name}`"))
            }
            _ => problem,
        }
    }

    fn several(&self, question: QuestionIx, other: &Dynamic) -> Problem {
        let asked = self.words.asked(question);
        let example = text_of(other).or_else(|| asked.options.first().cloned()).unwrap_or_default();
        Problem::new("several-answers", format!("`{}` allows several answers", asked.id))
            .help(format!("write `\"{example}\" in {}`", asked.id))
    }

    fn table(&self, question: QuestionIx) -> Problem {
        let id = &self.words.asked(question).id;
        Problem::new("type-mismatch", format!("`{id}` is a list of rows"))
            .help(format!("use one of its numbers, such as `{id}.count`"))
    }

    /// `item in container`.
    pub fn contains(&self, container: Dynamic, item: Dynamic) -> Answer {
        if let Some(negated) = item.read_lock::<Negated>() {
            let inner = self.contains(container, negated.0.clone())?;
            return self.not(inner);
        }
        if let Some(Meaning::Several(question)) = meaning_of(&container) {
            let Some(answer) = text_of(&item) else {
                return Err(Problem::new(
                    "type-mismatch",
                    format!(
                        "answers to `{}` are texts, but this is {}",
                        self.words.asked(question).id,
                        self.describe(&item)
                    ),
                )
                .help(format!("write the answer in quotes: `\"...\" in {}`", self.words.asked(question).id)));
            };
            let option = self.option(question, &answer)?;
            let id = self.shared.lock().graph.add(Cond::Has(question, option));
            return Ok(self.truth(id));
        }
        if let Some(Meaning::Choice(question)) = meaning_of(&container) {
            let id = &self.words.asked(question).id;
            let example = text_of(&item).unwrap_or_else(|| "...".to_owned());
            return Err(Problem::new("type-mismatch", format!("`{id}` has one answer, so nothing is `in` it"))
                .help(format!("write `{id} == \"{example}\"`")));
        }
        if let Some(list) = container.read_lock::<Array>() {
            return self.in_list(&list, &item);
        }
        if let Some(range) = container.read_lock::<Range<i64>>() {
            return self.in_range(range.start, "<", range.end, &item);
        }
        if let Some(range) = container.read_lock::<RangeInclusive<i64>>() {
            return self.in_range(*range.start(), "<=", *range.end(), &item);
        }
        Err(Problem::new(
            "type-mismatch",
            format!(
                "`in` needs a list, a range or a question with several answers, but this is {}",
                self.describe(&container)
            ),
        ))
    }

    fn in_list(&self, list: &Array, item: &Dynamic) -> Answer {
        match meaning_of(item) {
            Some(Meaning::Several(question)) => {
                let id = &self.words.asked(question).id;
                return Err(Problem::new(
                    "several-answers",
                    format!("`{id}` allows several answers, so it cannot be `in` a list"),
                )
                .help(format!("ask for each answer: `\"...\" in {id} or \"...\" in {id}`")));
            }
            Some(Meaning::Condition(_)) => {
                return Err(self.yes_no("in", item, &list.first().cloned().unwrap_or(Dynamic::UNIT)));
            }
            _ => {}
        }
        if item.is::<Symbol>() {
            let mut any = self.shared.lock().graph.constant(false);
            for element in list {
                let one = self.compare_answer("==", item, element)?;
                any = self.shared.lock().graph.or(any, one);
            }
            return Ok(self.truth(any));
        }
        let mut found = false;
        for element in list {
            let one = self.compare("==", element.clone(), item.clone())?;
            match one.as_bool() {
                Ok(yes) => found |= yes,
                Err(_) => return self.any_of(list, item),
            }
        }
        Ok(found.into())
    }

    /// A constant in a list whose elements depend on answers.
    fn any_of(&self, list: &Array, item: &Dynamic) -> Answer {
        let mut any: Dynamic = false.into();
        for element in list {
            let one = self.compare("==", element.clone(), item.clone())?;
            any = self.join("or", any, one)?;
        }
        Ok(any)
    }

    fn in_range(&self, least: i64, up_to: &'static str, most: i64, item: &Dynamic) -> Answer {
        if item.is_int() || matches!(meaning_of(item), Some(Meaning::Number(..))) {
            let above = self.compare("<=", least.into(), item.clone())?;
            let below = self.compare(up_to, item.clone(), most.into())?;
            return self.join("and", above, below);
        }
        Err(Problem::new(
            "type-mismatch",
            format!("only a number can be in a range, but this is {}", self.describe(item)),
        ))
    }
}
