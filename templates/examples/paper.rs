//! Writes a document from a JSON file: `cargo run -p imc-templates --example paper -- case.json out.docx [more.html ...]`.
//!
//! The JSON holds a draft request, under `answers` the answers that conditions refer to, and under `clauses` further clause files.

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;

use imc_templates::{DraftRequest, Library, draft, write};
use serde_json::Value;
use support::Answers;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (input, outputs) = arguments.split_first().ok_or("usage: paper CASE.json OUT...")?;
    let mut case: Value = serde_json::from_str(&std::fs::read_to_string(input)?)?;
    let take =
        |case: &mut Value, key: &str| case.as_object_mut().and_then(|map| map.remove(key)).unwrap_or(Value::Null);
    let answers = Answers::new(take(&mut case, "answers"));
    let files: Vec<String> = serde_json::from_value(take(&mut case, "clauses")).unwrap_or_default();
    let sources = files.iter().map(|name| Ok((name.clone(), std::fs::read_to_string(name)?)));
    let library = Library::with(sources.collect::<Result<Vec<_>, std::io::Error>>()?)?;
    let request: DraftRequest = serde_json::from_value(case)?;
    let started = std::time::Instant::now();
    let draft = draft(&library, &request, &answers)?;
    println!("{} open points, {} findings, {:?}", draft.open.len(), draft.findings.len(), started.elapsed());
    for finding in &draft.findings {
        println!("{:?}: {}", finding.level, finding.message);
    }
    for output in outputs {
        let started = std::time::Instant::now();
        let bytes = match output.rsplit('.').next() {
            Some("html") => write::html(&library, &draft).into_bytes(),
            Some("txt") => write::text(&library, &draft).into_bytes(),
            Some("xlsx") => write::xlsx(&library, &draft)?,
            Some("xml") => write::akn(&library, &draft).into_bytes(),
            Some("json") => serde_json::to_vec_pretty(&draft)?,
            _ => write::docx(&library, &draft)?,
        };
        println!("{output}: {} bytes in {:?}", bytes.len(), started.elapsed());
        std::fs::write(output, bytes)?;
    }
    Ok(())
}
