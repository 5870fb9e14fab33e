//! Writes what the measurement needs into `generated/`: the synthetic pack, each model as plain Rust (the floor), and
//! each model with its sheets as JSON for the peers that run elsewhere.

use imc_engine::catalogue::Combine;
use imc_engine::facts::{Facts, Known};
use imc_engine::ids::QuestionIx;
use imc_peers::expression::Expression;
use imc_peers::host::{Host, Outcome};
use imc_peers::model::{FEW, Model, NONE};
use imc_peers::peers::infix;
use imc_peers::{model, synthetic};
use imc_rules::Packs;
use serde_json::{Value, json};
use std::path::Path;
use std::{fs, io};

#[path = "../../../../rules/examples/native_twin/twin.rs"]
mod twin;
use twin::Scale;

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
        keep(&generated.join(format!("native_{name}.rs")), &twin::source(&model.edition))?;
        keep(&generated.join(format!("{name}.json")), &exported(model).to_string())?;
        println!(
            "{name}: {} effects under {} conditions with {} leaves",
            model.condition_of.len(),
            model.conditions.len(),
            model.conditions.iter().map(Expression::leaves).sum::<usize>()
        );
    }
    Ok(())
}

/// Writes a file unless it is as it should be, so that nothing is built again for nothing.
fn keep(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) { Ok(()) } else { fs::write(path, text) }
}

fn exported(model: &Model) -> Value {
    let (reads, host) = (model.reads(), Host::new(model));
    let outcome = |sheet: usize| {
        let mut outcome = Outcome::default();
        host.finish(&model.expected[sheet], &model.facts[sheet], &mut outcome);
        outcome
    };
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
        "infix": model.conditions.iter().map(|c| infix(model, c, ["and", "or", "not"], "")).collect::<Vec<_>>(),
        "inputs": model.inputs[..FEW],
        "expected": model.expected[..FEW],
        "host": host.tables(),
        "criteria": criteria(model),
        "outcomes": (0..FEW).map(outcome).collect::<Vec<_>>(),
    })
}

/// How the level of each criterion is put together, with what each sheet answers to the questions that it hears.
fn criteria(model: &Model) -> Vec<Value> {
    let combines = model.edition.catalogue().combines.iter().enumerate();
    combines.map(|(criterion, combine)| combined(model, criterion, combine)).collect()
}

fn combined(model: &Model, criterion: usize, combine: &Combine) -> Value {
    let all = |parts: &[Combine]| -> Value { parts.iter().map(|p| combined(model, criterion, p)).collect() };
    match combine {
        Combine::Input(input) => scaled(model, twin::scale(model.edition.catalogue(), criterion, *input)),
        Combine::Derived => json!({"derived": criterion}),
        Combine::Max(parts) => json!({"max": all(parts)}),
        Combine::First(parts) => json!({"first": all(parts)}),
        Combine::Mean(parts) => json!({"mean": all(parts)}),
        Combine::Product(parts) => json!({"product": all(parts)}),
    }
}

fn scaled(model: &Model, scale: Scale) -> Value {
    let answers = |answer: &dyn Fn(&Facts) -> Value| -> Value { model.facts[..FEW].iter().map(answer).collect() };
    match scale {
        Scale::Silent => json!({"silent": null}),
        Scale::Choice(question, levels) => {
            let answers = answers(&|f| {
                if let Known::Value(option) = f.choices[question].known() { json!(option) } else { json!(-1) }
            });
            json!({"choice": {"answers": answers, "levels": levels}})
        }
        Scale::Set(question, levels, mean) => {
            let chosen = |f: &Facts| -> Value {
                let mask = f.sets.get(QuestionIx(question as u16)).value().unwrap_or(0);
                (0..levels.len()).map(|option| json!(mask >> option & 1 == 1)).collect()
            };
            json!({"set": {"answers": answers(&chosen), "levels": levels, "mean": mean}})
        }
        Scale::Number(fact, bands) => {
            let answers =
                answers(&|f| if let Known::Value(number) = f.numbers[fact] { json!(number) } else { json!(NONE) });
            json!({"number": {"answers": answers, "bands": bands}})
        }
    }
}
