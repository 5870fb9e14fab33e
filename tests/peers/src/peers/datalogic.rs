//! JSONLogic: one compiled rule for each condition, over data parsed once: the input shape that costs nothing per call.

use super::Peer;
use crate::expression::{Expression, Number};
use crate::model::{Fired, Model, NONE};
use bumpalo::Bump;
use datalogic_rs::{Engine, Logic, ParsedData};
use serde_json::{Value, json};

pub struct Datalogic {
    engine: Engine,
    rules: Vec<Logic>,
    inputs: Vec<ParsedData>,
    arena: Bump,
}

impl Datalogic {
    pub fn new(model: &Model) -> Result<Self, String> {
        let engine = Engine::new();
        let rules = model
            .conditions
            .iter()
            .map(|c| engine.compile(&print(model, c).to_string()).map_err(|e| e.to_string()))
            .collect::<Result<_, _>>()?;
        let inputs = model
            .inputs
            .iter()
            .map(|input| ParsedData::from_json(&input.to_string()).map_err(|e| e.to_string()))
            .collect::<Result<_, _>>()?;
        Ok(Self { engine, rules, inputs, arena: Bump::new() })
    }
}

fn print(model: &Model, expression: &Expression) -> Value {
    let all = |parts: &[Expression]| -> Value { parts.iter().map(|p| print(model, p)).collect() };
    match expression {
        Expression::Const(value) => json!(value),
        Expression::Is(q, o) => json!({"===": [{"var": model.choice(*q)}, model.option(*q, *o)]}),
        Expression::Has(q, o) => json!({"in": [model.option(*q, *o), {"var": model.set(*q)}]}),
        Expression::Applies(n) => json!({"!==": [{"var": model.number(*n)}, NONE]}),
        Expression::Compare(sign, a, b) => {
            let sign = if *sign == "==" { "===" } else { sign };
            json!({sign: [number(model, a), number(model, b)]})
        }
        Expression::Not(a) => json!({"!": [print(model, a)]}),
        Expression::All(parts) => json!({"and": all(parts)}),
        Expression::Any(parts) => json!({"or": all(parts)}),
    }
}

fn number(model: &Model, value: &Number) -> Value {
    match value {
        Number::Int(value) => json!(value),
        Number::Fact(fact) => json!({"var": model.number(*fact)}),
        Number::Of(sign, a, b) => json!({*sign: [number(model, a), number(model, b)]}),
    }
}

impl Peer for Datalogic {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        out.clear();
        self.arena.reset();
        for (i, rule) in self.rules.iter().enumerate() {
            if self.engine.evaluate(rule, &self.inputs[sheet], &self.arena).is_ok_and(|v| v.as_bool() == Some(true)) {
                out.push(i as u16);
            }
        }
    }
}
