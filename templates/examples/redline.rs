//! Compares two cases: `cargo run -p imc-templates --example redline -- old.json new.json out.docx`.

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;

use imc_templates::{Draft, DraftRequest, Library, draft, write};
use serde_json::Value;
use support::Answers;

fn load(library: &Library, path: &str) -> Result<Draft, Box<dyn Error>> {
    let mut case: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let map = case.as_object_mut().ok_or("a case is a JSON object")?;
    let answers = Answers::new(map.remove("answers").unwrap_or_default());
    map.remove("clauses");
    let request: DraftRequest = serde_json::from_value(case)?;
    Ok(draft(library, &request, &answers)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [old, new, output] = arguments.as_slice() else {
        return Err("usage: redline OLD.json NEW.json OUT.docx".into());
    };
    let library = Library::base()?;
    std::fs::write(output, write::redline(&library, &load(&library, old)?, &load(&library, new)?)?)?;
    Ok(())
}
