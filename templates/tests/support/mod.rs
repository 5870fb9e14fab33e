//! A tiny reader of conditions for tests: `a == "x"`, `a != "x"`, `a in [..]`, `a not in [..]`, `"x" in a`, `a <= 1`, `a >= 1`, `a`, `not a`,
//! joined by `and` / `or`. The real ones are decided by the rule engine.

use std::collections::BTreeMap;

use imc_templates::{Conditions, Truth};
use serde_json::Value;

/// Answers by question.
#[derive(Default)]
pub struct Answers(pub BTreeMap<String, Value>);

impl Answers {
    pub fn new(answers: Value) -> Self {
        Self(serde_json::from_value(answers).unwrap_or_default())
    }
}

impl Conditions for Answers {
    fn decide(&self, condition: &str) -> Result<Truth, String> {
        let mut result = Truth::False;
        for part in condition.split(" or ") {
            let mut all = Truth::True;
            for term in part.split(" and ") {
                all = match (all, self.term(term.trim())?) {
                    (Truth::False, _) | (_, Truth::False) => Truth::False,
                    (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
                    _ => Truth::True,
                };
            }
            result = match (result, all) {
                (Truth::True, _) | (_, Truth::True) => Truth::True,
                (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
                _ => Truth::False,
            };
        }
        Ok(result)
    }
}

impl Answers {
    fn term(&self, term: &str) -> Result<Truth, String> {
        let is = |yes: bool| if yes { Truth::True } else { Truth::False };
        let literal =
            |text: &str| serde_json::from_str::<Value>(text.trim()).map_err(|error| format!("{text}: {error}"));
        let answer = |name: &str| self.0.get(name.trim()).filter(|value| !value.is_null());
        for (operator, negated) in [(" not in ", true), (" in ", false), (" != ", true), (" == ", false)] {
            let Some((left, right)) = term.split_once(operator) else { continue };
            if left.trim().starts_with('"') {
                let wanted = literal(left)?;
                let Some(value) = answer(right) else { return Ok(Truth::Unknown) };
                return Ok(is(value.as_array().is_some_and(|list| list.contains(&wanted)) != negated));
            }
            let right = literal(right)?;
            let Some(value) = answer(left) else { return Ok(Truth::Unknown) };
            let found = right.as_array().map_or_else(|| right == *value, |list| list.contains(value));
            return Ok(is(found != negated));
        }
        for (operator, least) in [(" <= ", false), (" >= ", true)] {
            let Some((left, right)) = term.split_once(operator) else { continue };
            let right = literal(right)?.as_i64().ok_or("not a number")?;
            let Some(value) = answer(left).and_then(Value::as_i64) else { return Ok(Truth::Unknown) };
            return Ok(is(if least { value >= right } else { value <= right }));
        }
        let (name, negated) = term.strip_prefix("not ").map_or((term, false), |name| (name, true));
        if !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return Err(format!("`{term}` is no condition"));
        }
        Ok(answer(name).map_or(Truth::Unknown, |value| is((value == &Value::Bool(true)) != negated)))
    }
}
