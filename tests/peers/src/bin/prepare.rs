//! Writes what the measurement needs into `generated/`: the synthetic pack, each model as plain Rust (the floor), and
//! each model with its sheets as JSON for the peers that run elsewhere.

use imc_peers::expression::Expression;
use imc_peers::model::{Model, NONE};
use imc_peers::{model, synthetic};
use imc_rules::Packs;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[path = "../../../../rules/examples/native_twin/twin.rs"]
mod twin;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
    let packs = generated.join("packs");
    if packs.exists() {
        fs::remove_dir_all(&packs)?;
    }
    synthetic::write(&packs)?;
    let models = [Model::new("ua", &Packs::embedded()?, "ua"), Model::new("synthetic", &Packs::open(packs)?, "zz")];
    for model in &models {
        let name = model.name;
        fs::write(generated.join(format!("native_{name}.rs")), twin::source(&model.edition))?;
        fs::write(generated.join(format!("{name}.json")), exported(model).to_string())?;
        println!(
            "{name}: {} effects under {} conditions with {} leaves",
            model.condition_of.len(),
            model.conditions.len(),
            model.conditions.iter().map(Expression::leaves).sum::<usize>()
        );
    }
    Ok(())
}

fn exported(model: &Model) -> Value {
    let reads = model.reads();
    let named = |questions: Vec<&usize>, name: &dyn Fn(usize) -> String| -> Value {
        let entry = |q: &usize| (q.to_string(), json!({"name": name(*q), "options": model.options(*q)}));
        Value::Object(questions.into_iter().map(entry).collect())
    };
    json!({
        "name": model.name,
        "date": model::DATE,
        "none": NONE,
        "choices": named(reads.choices.keys().collect(), &|q| model.choice(q)),
        "sets": named(reads.sets.keys().collect(), &|q| model.set(q)),
        "numbers": reads.numbers.iter().map(|n| (n.to_string(), json!(model.number(*n)))).collect::<serde_json::Map<_, _>>(),
        "conditions": model.conditions,
        "inputs": model.inputs,
        "expected": model.expected,
    })
}
