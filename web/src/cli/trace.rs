//! `imc replay`: recomputes a trace and says whether it is equal.

use super::answers_file::{parse_json, read_text};
use super::args::ReplayArgs;
use super::report::Failure;
use imc_engine::answers::parse_answers;
use imc_engine::trace::{Trace, canonical, fingerprint};
use imc_rules::Packs;
use serde_json::Value;
use std::process::ExitCode;

/// Runs the command. Exit code 1 when the result differs, or the file is not what the program wrote.
pub fn replay(args: &ReplayArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let text = read_text(&args.trace)?;
    let old: Trace = parse_json(&args.trace, &text)?;
    let pack = packs.get(&old.pack).map_err(|e| Failure::from_pack(&e))?;
    let edition = pack.edition(old.date).map_err(|e| Failure::from_pack(&e))?;
    let parsed = parse_answers(edition.catalogue(), &old.answers);
    if !parsed.problems.is_empty() {
        return Err(Failure::Input { file: args.trace.display().to_string(), problems: parsed.problems });
    }
    let new = edition
        .retrace(&old, &parsed.answers)
        .map_err(|e| Failure::input(e.to_string(), "use the version of the program and the pack that wrote it"))?;

    // What the file says is compared, not what is understood of it: something added must not pass.
    let said: Value = parse_json(&args.trace, &text)?;
    let bytes = |value: &Value| canonical(value).map_err(|e| Failure::machine(e.to_string()));
    let computed = serde_json::to_value(&new).map_err(|e| Failure::machine(e.to_string()))?;
    let (before, after) = (bytes(&said)?, bytes(&computed)?);
    let written = text.strip_suffix('\n').unwrap_or(&text).as_bytes();
    if written == after {
        println!("equal: {}", fingerprint(&after));
        return Ok(ExitCode::SUCCESS);
    }
    println!("different: {} was traced, {} is computed now", fingerprint(written), fingerprint(&after));
    if before == after {
        println!("  the content is equal, but the file is not as the program wrote it (canonical JSON)");
    }
    if old.pack_hash != new.pack_hash {
        println!("  the pack has changed: {} then, {} now", old.pack_version, new.pack_version);
    }
    let mut lines = Vec::new();
    differences("", &said, &computed, &mut lines);
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
