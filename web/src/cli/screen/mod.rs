//! `imc screen`: many municipalities at once, from a table.
//!
//! Each row is a case, each column a question (several options in one cell are separated by `;`). The result is a CSV
//! with one line for each good row; bad rows go to a second file beside it, with row and reason, so that none is lost.

mod table;

use super::args::ScreenArgs;
use super::report::Failure;
use imc_engine::answers::{Answers, parse_answers};
use imc_engine::edition::Edition;
use imc_engine::screen::Screened;
use imc_rules::{Pack, Packs};
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use table::{Row, cell_json, read};

const HEAD: [&str; 7] = ["row", "name", "country", "first_form", "lawful_without_condition", "fit", "next_forms"];
const PROBLEM_HEAD: [&str; 4] = ["row", "column", "problem", "remedy"];

/// Runs the command. Exit code 1 when some rows could not be read; they are in the second file.
pub fn run(args: &ScreenArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let table = read(&args.table)?;
    let problems_path = beside(&args.output);
    let done = if args.resume { finished(&args.output)?.max(finished(&problems_path)?) } else { 0 };
    let mut out = writer(&args.output, done > 0, &HEAD)?;
    let mut bad = writer(&problems_path, done > 0, &PROBLEM_HEAD)?;
    let mut screener = Screener { packs, editions: BTreeMap::new(), args };
    let mut progress = Progress::new(table.rows.len());
    let (mut good, mut rejected, mut batch) = (0, 0, Vec::with_capacity(BATCH));
    for row in table.rows.iter().filter(|r| r.number > done) {
        match screener.read(&table.columns, row) {
            Ok(case) => batch.push(case),
            Err(problems) => {
                // In the order of the rows, so that whoever resumes misses none.
                good += screener.write(&mut batch, &mut out)?;
                rejected += 1;
                for [column, problem, remedy] in problems {
                    bad.write_record([row.number.to_string(), column, problem, remedy]).map_err(broken)?;
                }
                bad.flush().map_err(|e| Failure::machine(e.to_string()))?;
            }
        }
        if batch.len() == BATCH {
            good += screener.write(&mut batch, &mut out)?;
            progress.step(row.number);
        }
    }
    good += screener.write(&mut batch, &mut out)?;
    progress.end();
    println!("{good} rows screened into {}", args.output.display());
    if done > 0 {
        println!("{done} rows were there already");
    }
    if rejected > 0 {
        println!("{rejected} rows could not be read; see {}", problems_path.display());
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

fn broken(error: csv::Error) -> Failure {
    Failure::machine(format!("the result cannot be written: {error}"))
}

fn beside(output: &Path) -> PathBuf {
    output.with_extension("problems.csv")
}

/// Greatest row number that an earlier run has dealt with.
fn finished(path: &Path) -> Result<usize, Failure> {
    if !path.exists() {
        return Ok(0);
    }
    let mut reader = csv::Reader::from_path(path).map_err(broken)?;
    Ok(reader.records().map_while(Result::ok).filter_map(|r| r.get(0)?.parse().ok()).max().unwrap_or(0))
}

fn writer(path: &Path, append: bool, head: &[&str]) -> Result<csv::Writer<std::fs::File>, Failure> {
    let file =
        OpenOptions::new().create(true).write(true).append(append).truncate(!append).open(path).map_err(|e| {
            Failure::input(format!("{} cannot be written: {e}", path.display()), "check the folder and the permissions")
        })?;
    let mut writer = csv::Writer::from_writer(file);
    if !append {
        writer.write_record(head).map_err(broken)?;
    }
    Ok(writer)
}

struct Screener<'a> {
    packs: &'a Packs,
    editions: BTreeMap<String, (Arc<Pack>, Edition)>,
    args: &'a ScreenArgs,
}

/// Rows that are screened together.
const BATCH: usize = 1024;

/// A row that could be read.
struct Case {
    number: usize,
    name: String,
    country: String,
    answers: Answers,
}

impl Screener<'_> {
    fn read(&mut self, columns: &[String], row: &Row) -> Result<Case, Vec<[String; 3]>> {
        let text = |name: &str| {
            columns.iter().position(|c| c == name).and_then(|i| row.cells.get(i)).map(|c| c.trim().to_owned())
        };
        let one = |column: &str, problem: String, remedy: &str| vec![[column.to_owned(), problem, remedy.to_owned()]];
        let country = text("country").filter(|c| !c.is_empty()).or_else(|| self.args.country.clone());
        let Some(country) = country else {
            return Err(one(
                "country",
                "the country is missing".into(),
                "fill the column `country`, or give --country",
            ));
        };
        let country = country.to_lowercase();
        if !self.editions.contains_key(&country) {
            let pack = self.packs.get(&country).map_err(|e| one("country", e.to_string(), "see `imc pack list`"))?;
            let date = self.args.date.unwrap_or_else(|| jiff::Zoned::now().date());
            let edition = pack.edition(date).map_err(|e| one("country", e.to_string(), "see `imc check`"))?;
            self.editions.insert(country.clone(), (pack, edition));
        }
        let Some((_, edition)) = self.editions.get(&country) else { return Err(Vec::new()) };
        let catalogue = edition.catalogue();
        let mut raw = serde_json::Map::new();
        for (column, cell) in columns.iter().zip(&row.cells) {
            if !["name", "country"].contains(&column.as_str()) && !cell.trim().is_empty() {
                let question = catalogue.question(column).map(|q| &catalogue.questions[q.index()]);
                raw.insert(column.clone(), cell_json(question, cell.trim()));
            }
        }
        let parsed = parse_answers(catalogue, &raw);
        if !parsed.problems.is_empty() {
            return Err(parsed
                .problems
                .into_iter()
                .map(|p| [p.path.trim_start_matches("answers.").to_owned(), p.message, p.help])
                .collect());
        }
        Ok(Case { number: row.number, name: text("name").unwrap_or_default(), country, answers: parsed.answers })
    }

    /// Screens and writes the rows in their order, and gives their number; `batch` is empty afterwards.
    fn write(&self, batch: &mut Vec<Case>, out: &mut csv::Writer<std::fs::File>) -> Result<usize, Failure> {
        for same in batch.chunk_by(|a, b| a.country == b.country) {
            let Some((_, edition)) = same.first().and_then(|case| self.editions.get(&case.country)) else { continue };
            let columns = edition.columns(same.iter().map(|case| &case.answers));
            for (case, result) in same.iter().zip(edition.screen(&columns, &edition.default_weights())) {
                out.write_record(line(edition, case, &result)).map_err(broken)?;
            }
        }
        out.flush().map_err(|e| Failure::machine(e.to_string()))?;
        Ok(batch.drain(..).count())
    }
}

fn line(edition: &Edition, case: &Case, result: &Screened) -> [String; HEAD.len()] {
    let forms: Vec<&str> =
        result.best.iter().flatten().map(|f| edition.catalogue().forms[f.index()].id.as_str()).collect();
    [
        case.number.to_string(),
        safe(&case.name),
        case.country.to_uppercase(),
        forms.first().copied().unwrap_or("none").to_owned(),
        if result.certain { "yes" } else { "no" }.into(),
        format!("{:.1}", result.fit as f64 / imc_engine::evaluate::FIT_UNIT as f64),
        forms.get(1..).unwrap_or_default().join(";"),
    ]
}

/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A bar on the terminal; silent elsewhere.
struct Progress {
    total: usize,
    shown: usize,
    on: bool,
}

impl Progress {
    fn new(total: usize) -> Self {
        Self { total, shown: usize::MAX, on: std::io::stderr().is_terminal() && total > 0 }
    }

    fn step(&mut self, done: usize) {
        let percent = done * 100 / self.total.max(1);
        if self.on && percent != self.shown {
            self.shown = percent;
            let full = percent * 40 / 100;
            let mut err = std::io::stderr().lock();
            write!(err, "\r[{}{}] {percent:>3} %", "#".repeat(full), " ".repeat(40 - full)).ok();
        }
    }

    fn end(&self) {
        if self.on {
            eprintln!();
        }
    }
}
