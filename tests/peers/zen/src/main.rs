//! Times zen-engine on the models that `prepare` exports; prints the figures as JSON. Other answers: not timed.
//!
//! On its own, because zen-engine links a TypeScript compiler, a JavaScript engine and cloud storage.

use cpu_time::ThreadTime;
use futures_executor::block_on;
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

/// Rounds, of which the shortest counts.
const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut results = serde_json::Map::new();
    for name in ["ua", "synthetic"] {
        let text = std::fs::read_to_string(generated.join(format!("{name}.json")))?;
        let model: Value = serde_json::from_str(&text)?;
        results.insert(name.to_owned(), json!([measured(&model, Kind::Table)?, measured(&model, Kind::Expressions)?]));
    }
    println!("{:#}", Value::Object(results));
    Ok(())
}

/// The node that holds the conditions.
#[derive(Clone, Copy)]
enum Kind {
    /// A decision table that collects its rows, a condition a row.
    Table,
    /// An expression node, an expression a condition.
    Expressions,
}

fn measured(model: &Value, kind: Kind) -> Result<Value, Box<dyn Error>> {
    let name = match kind {
        Kind::Table => "zen-engine, decision table",
        Kind::Expressions => "zen-engine, expressions",
    };
    let decision = compiled(model, kind)?;
    let inputs: Vec<Variable> = list(model, "inputs")?.iter().map(Variable::from).collect();
    let expected: Vec<Vec<u16>> = serde_json::from_value(model["expected"].clone())?;
    let mut fired = Vec::new();
    let mut wrong = 0;
    for (input, expected) in inputs.iter().zip(&expected) {
        find(&decision, kind, input, &mut fired)?;
        wrong += usize::from(fired != *expected);
    }
    if wrong > 0 {
        return Ok(json!({"name": name, "refused": format!("other answers on {wrong} of {} sheets", inputs.len())}));
    }
    let mut best = f64::MAX;
    for _ in 0..ROUNDS {
        let start = ThreadTime::now();
        for input in &inputs {
            find(&decision, kind, black_box(input), &mut fired)?;
            black_box(&fired);
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    Ok(json!({"name": name, "ns": best * 1e9 / inputs.len() as f64}))
}

fn list<'a>(model: &'a Value, name: &str) -> Result<&'a Vec<Value>, String> {
    model[name].as_array().ok_or_else(|| format!("the model has no {name}: run `prepare` again"))
}

fn compiled(model: &Value, kind: Kind) -> Result<Decision, Box<dyn Error>> {
    let conditions = list(model, "infix")?.iter().enumerate();
    let (node, content) = match kind {
        Kind::Table => {
            let row = |(i, c): (usize, &Value)| json!({"_id": format!("r{i}"), "c": c, "o": i.to_string()});
            let content = json!({
                "hitPolicy": "collect",
                "inputs": [{"id": "c", "name": "condition"}],
                "outputs": [{"id": "o", "name": "position", "field": "id"}],
                "rules": conditions.map(row).collect::<Vec<_>>(),
            });
            ("decisionTableNode", content)
        }
        Kind::Expressions => {
            let row = |(i, c): (usize, &Value)| json!({"id": format!("e{i}"), "key": format!("c{i}"), "value": c});
            ("expressionNode", json!({"expressions": conditions.map(row).collect::<Vec<_>>()}))
        }
    };
    let graph = json!({
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "content": {}},
            {"id": "do", "name": "do", "type": node, "content": content},
            {"id": "out", "name": "out", "type": "outputNode", "content": {}},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "do"},
            {"id": "b", "type": "edge", "sourceId": "do", "targetId": "out"},
        ],
    });
    let mut decision = Decision::from(serde_json::from_value::<GraphContent>(graph)?);
    decision.compile();
    Ok(decision)
}

/// Writes the positions of the conditions that hold for a sheet, in order.
fn find(decision: &Decision, kind: Kind, input: &Variable, out: &mut Vec<u16>) -> Result<(), Box<dyn Error>> {
    out.clear();
    let response = block_on(decision.evaluate(input.clone())).map_err(|e| e.to_string())?;
    match (kind, &response.result) {
        (Kind::Table, Variable::Array(rows)) => {
            let position = |row: &Variable| u16::try_from(row.dot("id")?.as_number()?).ok();
            out.extend(rows.borrow().iter().filter_map(position));
        }
        (Kind::Expressions, Variable::Object(values)) => {
            let values = values.borrow();
            let held = values.iter().filter(|(_, value)| matches!(value, Variable::Bool(true)));
            out.extend(held.filter_map(|(name, _)| name.to_string().strip_prefix('c')?.parse::<u16>().ok()));
            out.sort_unstable();
        }
        _ => {}
    }
    Ok(())
}
