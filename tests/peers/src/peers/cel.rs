//! The Common Expression Language: one program that gives a list of truth values.

use super::{Peer, infix};
use crate::model::{Fired, Model};
use cel::{Context, Program, Value};
use std::sync::Arc;

pub struct Cel {
    program: Program,
    inputs: Vec<Context<'static, 'static>>,
}

impl Cel {
    pub fn new(model: &Model) -> Result<Self, String> {
        let conditions: Vec<String> = model.conditions.iter().map(|c| infix(model, c, ["&&", "||", "!"], "")).collect();
        let program = Program::compile(&format!("[{}]", conditions.join(",\n"))).map_err(|e| e.to_string())?;
        Ok(Self { program, inputs: model.inputs.iter().map(context).collect() })
    }
}

fn context(input: &serde_json::Value) -> Context<'static, 'static> {
    let mut context = Context::default();
    for (name, value) in input.as_object().into_iter().flatten() {
        context.add_variable_from_value(name.clone(), typed(value));
    }
    context
}

fn typed(value: &serde_json::Value) -> Value {
    match value {
        serde_json::Value::String(text) => Value::String(Arc::new(text.clone())),
        serde_json::Value::Array(items) => Value::List(Arc::new(items.iter().map(typed).collect())),
        other => Value::Int(other.as_i64().unwrap_or_default()),
    }
}

impl Peer for Cel {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        out.clear();
        if let Ok(Value::List(values)) = self.program.execute(&self.inputs[sheet]) {
            let holds = values.iter().enumerate().filter(|(_, v)| matches!(v, Value::Bool(true)));
            out.extend(holds.map(|(i, _)| i as u16));
        }
    }
}
