//! Reading the files that a command is given, above all an answers file with its law.

use super::report::Failure;
use crate::answers_file::AnswersFile;
use imc_engine::answers::{Answers, InputProblem, parse_answers};
use imc_engine::catalogue::{LegalForm, Statute};
use imc_engine::edition::Edition;
use imc_engine::importance::Importance;
use imc_rules::{Pack, Packs};
use jiff::civil::Date;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// An example, for those whose file cannot be read.
const LOOKS_LIKE: &str =
    "an answers file looks like {\"country\": \"UA\", \"date\": \"2026-11-21\", \"answers\": {\"track\": \"service\"}}";

/// Largest answers file that is read, in bytes.
pub const MAX_FILE: u64 = 4 * 1024 * 1024;

/// An answers file with the law it falls under.
#[derive(Debug)]
pub struct Loaded {
    /// The country's pack.
    pub pack: Arc<Pack>,
    /// Its law on the day.
    pub edition: Edition,
    /// Typed answers.
    pub answers: Answers,
    /// How much each theme matters.
    pub importance: Importance,
}

/// Reads a file of at most [`MAX_FILE`] bytes as UTF-8 text; `-` is the standard input.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    let name = path.display();
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        Failure::input(format!("{name} cannot be read: {error}"), "check the path and the permissions")
    })?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(Failure::input(
            format!("{name} is larger than {} MB", MAX_FILE / 1024 / 1024),
            "an answers file has some kilobytes; check that this is the right file",
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        Failure::input(
            format!("{name} is not text in UTF-8 (byte {})", error.utf8_error().valid_up_to() + 1),
            "save it again as UTF-8",
        )
    })
}

/// Refuses a language that a pack has no texts in, rather than answer in another.
pub fn speaks(pack: &Pack, language: &str) -> Result<(), Failure> {
    if pack.texts().speaks(language) {
        return Ok(());
    }
    let known: Vec<&str> = pack.texts().spoken().into_iter().collect();
    Err(Failure::input(
        format!("the pack `{}` has no texts in the language `{language}`", pack.id()),
        format!("choose one with --lang: {}", known.join(", ")),
    ))
}

/// Parses JSON, pointing at the line where it breaks.
pub fn parse_json<T: serde::de::DeserializeOwned>(path: &Path, text: &str) -> Result<T, Failure> {
    if text.trim_start().starts_with('[') {
        return Err(Failure::input(format!("{}: this is a list, not an object in braces", path.display()), LOOKS_LIKE));
    }
    serde_json::from_str(text).map_err(|error| {
        let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or("");
        let shown: String = line.chars().take(120).collect();
        // The reader of JSON counts bytes, a person characters.
        let column = 1 + line.get(..error.column().saturating_sub(1)).unwrap_or(line).chars().count();
        let caret = " ".repeat((column - 1).min(120));
        let message = error.to_string();
        let plain = message.split(" at line").next().unwrap_or(&message);
        Failure::input(
            format!("{}:{}:{}: {plain}\n       {shown}\n       {caret}^", path.display(), error.line(), column),
            LOOKS_LIKE,
        )
    })
}

/// Says which forms rest on acts that are younger than the day: what applied before them, the pack does not know.
fn mind_the_day(edition: &Edition) {
    let (catalogue, on) = (edition.catalogue(), edition.date());
    let younger = |act: &Statute| match (act.in_force_from, act.year) {
        (Some(from), _) => from > on,
        (None, Some(year)) => year > on.year(),
        (None, None) => false,
    };
    let rests_on_younger = |form: &&LegalForm| {
        let mut acts = form.legal_basis.iter().filter_map(|cited| catalogue.statute(cited.statute.as_str())).peekable();
        acts.peek().is_some() && acts.all(younger)
    };
    let forms: Vec<&str> = catalogue.forms.iter().filter(rests_on_younger).map(|form| form.id.as_str()).collect();
    if !forms.is_empty() {
        eprintln!("imc: mind the day: on {on} none of the acts existed that these forms rest on: {}", forms.join(", "));
        eprintln!("     what the law was before them, the pack `{}` does not know", catalogue.pack.id);
    }
}

fn readable(path: &Path, problems: Vec<InputProblem>) -> Result<(), Failure> {
    if problems.is_empty() { Ok(()) } else { Err(Failure::Input { file: path.display().to_string(), problems }) }
}

/// Reads an answers file, finds its law, and types its answers; all problems at once.
pub fn load(path: &Path, date: Option<Date>, packs: &Packs) -> Result<Loaded, Failure> {
    let (file, problems) = AnswersFile::read(parse_json(path, &read_text(path)?)?);
    readable(path, problems)?;
    let pack = packs.get(&file.country).map_err(|e| Failure::from_pack(&e))?;
    let on = date.or(file.date).unwrap_or_else(crate::today);
    let edition = pack.edition(on).map_err(|e| Failure::from_pack(&e))?;
    mind_the_day(&edition);
    let parsed = parse_answers(edition.catalogue(), &file.answers);
    readable(path, parsed.problems)?;
    let importance = file.matters.importance(&edition);
    let importance =
        importance.map_err(|problem| Failure::Input { file: path.display().to_string(), problems: vec![problem] })?;
    Ok(Loaded { pack, edition, answers: parsed.answers, importance })
}
