//! Rego on the bytecode machine of regorus: each compound is a rule of its own, the result a set of positions.

use super::Peer;
use crate::expression::{Expression, Infix};
use crate::model::{Fired, Model, NONE};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};
use std::fmt::Write as _;

pub struct Regorus {
    machine: RegoVM,
    inputs: Vec<Value>,
}

impl Regorus {
    pub fn new(model: &Model) -> Result<Self, String> {
        let mut policy = "package imc\nimport rego.v1\n\n".to_owned();
        let mut helpers = 0;
        for (i, condition) in model.conditions.iter().enumerate() {
            let body = body(model, condition, &mut policy, &mut helpers);
            let _ = writeln!(policy, "fired contains {i} if {{ {body} }}");
        }
        let mut engine = Engine::new();
        engine.add_policy("imc.rego".into(), policy).map_err(problem)?;
        let entry: Rc<str> = "data.imc.fired".into();
        let compiled = engine.compile_with_entrypoint(&entry).map_err(problem)?;
        let program = Compiler::compile_from_policy(&compiled, &["data.imc.fired"]).map_err(|e| format!("{e:?}"))?;
        let mut machine = RegoVM::new();
        machine.load_program(program);
        let inputs = model
            .inputs
            .iter()
            .map(|input| Value::from_json_str(&input.to_string()).map_err(problem))
            .collect::<Result<_, _>>()?;
        Ok(Self { machine, inputs })
    }
}

fn problem(error: impl ToString) -> String {
    error.to_string()
}

/// The body of a rule. Alternatives become a helper rule with one definition each, and so does what is negated.
fn body(model: &Model, expression: &Expression, policy: &mut String, helpers: &mut usize) -> String {
    match expression {
        Expression::All(parts) => {
            let parts: Vec<String> = parts.iter().map(|p| body(model, p, policy, helpers)).collect();
            parts.join("; ")
        }
        Expression::Any(parts) => {
            let bodies: Vec<String> = parts.iter().map(|p| body(model, p, policy, helpers)).collect();
            let name = helper(helpers);
            for body in bodies {
                let _ = writeln!(policy, "{name} if {{ {body} }}");
            }
            name
        }
        Expression::Not(a) => {
            let inner = body(model, a, policy, helpers);
            let name = helper(helpers);
            let _ = writeln!(policy, "{name} if {{ {inner} }}");
            format!("not {name}")
        }
        leaf => {
            let print = |leaf: &Expression| match leaf {
                Expression::Is(q, o) => format!("input.{} == \"{}\"", model.choice(*q), model.option(*q, *o)),
                Expression::Has(q, o) => format!("\"{}\" in input.{}", model.option(*q, *o), model.set(*q)),
                Expression::Applies(n) => format!("input.{} != {NONE}", model.number(*n)),
                _ => unreachable!("only leaves are asked for"),
            };
            let number = |fact: usize| format!("input.{}", model.number(fact));
            let constants = ["1 == 1", "1 == 2"];
            Infix { leaf: &print, number: &number, constants, words: ["", "", ""] }.print(leaf)
        }
    }
}

fn helper(helpers: &mut usize) -> String {
    *helpers += 1;
    format!("h{helpers}")
}

impl Peer for Regorus {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        self.machine.set_input(self.inputs[sheet].clone());
        out.clear();
        if let Ok(Value::Set(ids)) = self.machine.execute() {
            out.extend(ids.iter().filter_map(|id| id.as_u64().ok()).map(|id| id as u16));
        }
    }
}
