//! Plain Rhai: the conditions as one script over a map of answers.

use super::{Peer, infix};
use crate::model::{Fired, Model};
use rhai::{AST, Array, Engine, Map, Scope};

/// One script for all conditions, parsed once and run for every sheet.
pub struct Script {
    engine: Engine,
    script: AST,
    inputs: Vec<Scope<'static>>,
}

impl Script {
    pub fn new(model: &Model) -> Result<Self, String> {
        let mut engine = Engine::new();
        engine.set_max_expr_depths(0, 0);
        let mut text = "let fired = [];\n".to_owned();
        for (i, condition) in model.conditions.iter().enumerate() {
            text += &format!("if {} {{ fired.push({i}); }}\n", infix(model, condition, ["&&", "||", "!"], "a."));
        }
        let script = engine.compile(text + "fired").map_err(|e| e.to_string())?;
        let scope = |input: &serde_json::Value| -> Result<Scope<'static>, String> {
            let answers: Map = engine.parse_json(input.to_string(), true).map_err(|e| e.to_string())?;
            let mut scope = Scope::new();
            scope.push_constant("a", answers);
            Ok(scope)
        };
        let inputs = model.inputs.iter().map(scope).collect::<Result<_, _>>()?;
        Ok(Self { engine, script, inputs })
    }
}

impl Peer for Script {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        let scope = &mut self.inputs[sheet];
        let fired: Array = self.engine.eval_ast_with_scope(scope, &self.script).expect("the script runs");
        // What the script itself declared goes; the answers stay.
        scope.rewind(1);
        out.clear();
        out.extend(fired.into_iter().map(|id| id.as_int().expect("a position") as u16));
    }
}
