//! `imc replay`: recomputes a trace and says whether it is equal.

use super::answers_file::{parse_json, read_text};
use super::args::ReplayArgs;
use super::report::Failure;
use imc_engine::answers::parse_answers;
use imc_engine::evaluate::Weights;
use imc_engine::trace::Trace;
use imc_rules::Packs;
use serde_json::Value;
use std::process::ExitCode;

/// Runs the command. Exit code 1 when the result differs.
pub fn replay(args: &ReplayArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let old: Trace = parse_json(&args.trace, &read_text(&args.trace)?)?;
    let pack = packs.get(&old.pack).map_err(|e| Failure::from_pack(&e))?;
    let edition = pack.edition(old.date).map_err(|e| Failure::from_pack(&e))?;
    let parsed = parse_answers(edition.catalogue(), &old.answers);
    if !parsed.problems.is_empty() {
        return Err(Failure::Input { file: args.trace.display().to_string(), problems: parsed.problems });
    }
    let themes = edition.catalogue().themes.len();
    if old.weights.len() != themes {
        return Err(Failure::input(
            format!("the trace has {} theme weights, the pack has {themes} themes", old.weights.len()),
            "use the version of the program that wrote it",
        ));
    }
    let new = edition.trace(&parsed.answers, &Weights(old.weights.clone()), &old.priorities);
    let hash = |t: &Trace| t.hash().map_err(|e| Failure::machine(e.to_string()));
    let (before, after) = (hash(&old)?, hash(&new)?);
    if before == after {
        println!("equal: {after}");
        return Ok(ExitCode::SUCCESS);
    }
    println!("different: {before} was traced, {after} is computed now");
    if old.pack_hash != new.pack_hash {
        println!("  the pack has changed: {} then, {} now", old.pack_version, new.pack_version);
    }
    let json = |t: &Trace| serde_json::to_value(t).map_err(|e| Failure::machine(e.to_string()));
    let mut lines = Vec::new();
    differences("", &json(&old)?, &json(&new)?, &mut lines);
    for line in lines.iter().take(40) {
        println!("  {line}");
    }
    if lines.len() > 40 {
        println!("  ... and {} more", lines.len() - 40);
    }
    Ok(ExitCode::from(1))
}

fn differences(path: &str, old: &Value, new: &Value, out: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for key in keys {
                let none = Value::Null;
                differences(&format!("{path}/{key}"), a.get(key).unwrap_or(&none), b.get(key).unwrap_or(&none), out);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (i, (x, y)) in a.iter().zip(b).enumerate() {
                differences(&format!("{path}/{i}"), x, y, out);
            }
        }
        (a, b) if a != b => out.push(format!("{path}: {} -> {}", short(a), short(b))),
        _ => {}
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 80 { text } else { format!("{}…", text.chars().take(80).collect::<String>()) }
}
