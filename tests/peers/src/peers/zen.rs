//! GoRules zen: a decision table that collects all rows, and an expression node.

use super::{Peer, infix};
use crate::model::{Fired, Model};
use futures_executor::block_on;
use serde_json::{Value, json};
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

pub struct Zen {
    decision: Decision,
    inputs: Vec<Variable>,
    table: bool,
}

const WORDS: [&str; 3] = ["and", "or", "not"];

impl Zen {
    /// One row for each condition, hit policy "collect".
    pub fn table(model: &Model) -> Result<Self, String> {
        let rules: Vec<Value> = model
            .conditions
            .iter()
            .enumerate()
            .map(|(i, c)| json!({"_id": format!("r{i}"), "c": infix(model, c, WORDS, ""), "o": i.to_string()}))
            .collect();
        let content = json!({
            "hitPolicy": "collect",
            "inputs": [{"id": "c", "name": "condition"}],
            "outputs": [{"id": "o", "name": "position", "field": "id"}],
            "rules": rules,
        });
        Self::new(model, "decisionTableNode", content, true)
    }

    /// One expression for each condition.
    pub fn expressions(model: &Model) -> Result<Self, String> {
        let expressions: Vec<Value> = model
            .conditions
            .iter()
            .enumerate()
            .map(|(i, c)| json!({"id": format!("e{i}"), "key": format!("c{i}"), "value": infix(model, c, WORDS, "")}))
            .collect();
        Self::new(model, "expressionNode", json!({"expressions": expressions}), false)
    }

    fn new(model: &Model, kind: &str, content: Value, table: bool) -> Result<Self, String> {
        let graph = json!({
            "nodes": [
                {"id": "in", "name": "in", "type": "inputNode", "content": {}},
                {"id": "do", "name": "do", "type": kind, "content": content},
                {"id": "out", "name": "out", "type": "outputNode", "content": {}},
            ],
            "edges": [
                {"id": "a", "type": "edge", "sourceId": "in", "targetId": "do"},
                {"id": "b", "type": "edge", "sourceId": "do", "targetId": "out"},
            ],
        });
        let graph: GraphContent = serde_json::from_value(graph).map_err(|e| e.to_string())?;
        let mut decision = Decision::from(graph);
        decision.compile();
        let inputs: Vec<Variable> = model.inputs.iter().map(Variable::from).collect();
        let first = inputs.first().ok_or("no sheets")?;
        block_on(decision.evaluate(first.clone())).map_err(|e| e.to_string())?;
        Ok(Self { decision, inputs, table })
    }
}

impl Peer for Zen {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        out.clear();
        let Ok(response) = block_on(self.decision.evaluate(self.inputs[sheet].clone())) else { return };
        if self.table {
            let Some(rows) = response.result.as_array() else { return };
            let position = |row: &Variable| row.dot("id")?.as_number()?.try_into().ok();
            out.extend(rows.borrow().iter().filter_map(position));
        } else if let Variable::Object(values) = &response.result {
            let holds = |(name, value): (_, &Variable)| -> Option<u16> {
                let name: String = std::string::ToString::to_string(name);
                matches!(value, Variable::Bool(true)).then(|| name.strip_prefix('c')?.parse().ok())?
            };
            out.extend(values.borrow().iter().filter_map(holds));
            out.sort_unstable();
        }
    }
}
