//! `imc screen`: many municipalities at once, from a table.
//!
//! Each row is a case, each column a question (several options in one cell are separated by `;`). The result is a CSV
//! with one line for each good row; bad rows go to a second file beside it, with row and reason, so that none is lost.
//! A third file says what the result rests on and how far the run has come.

mod run;
mod table;

use super::args::ScreenArgs;
use super::report::Failure;
use imc_engine::answers::{Answers, parse_answers};
use imc_engine::edition::Edition;
use imc_engine::screen::Screened;
use imc_rules::{PackError, Packs};
use run::{Basis, Output, Places, Run, Written, fingerprint};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use table::{Row, Table, cell_json, read};

const HEAD: [&str; 8] =
    ["row", "name", "country", "outcome", "first_form", "lawful_without_condition", "fit", "next_forms"];
const PROBLEM_HEAD: [&str; 4] = ["row", "column", "problem", "remedy"];

/// Runs the command. Exit code 1 when some rows could not be read; they are in the second file.
pub fn run(args: &ScreenArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let places = Places::of(&args.output, &args.table)?;
    let table = read(&args.table)?;
    let earlier = if args.resume { Run::load(&places.run)? } else { None };
    let mut run = begin(args, earlier.as_ref())?;
    let mut out = writer(&places.output, earlier.as_ref().map(|run| &run.output), &HEAD)?;
    let mut bad = writer(&places.problems, earlier.as_ref().map(|run| &run.problems), &PROBLEM_HEAD)?;
    let mut screener = Screener { packs, editions: BTreeMap::new(), table: &table };
    let mut progress = Progress::new(table.rows.len());
    let before = table.rows.partition_point(|row| row.number <= run.row);
    // Once without rows too, so that an empty table leaves whole files.
    let batches = table.rows[before..].chunks(BATCH);
    for (at, rows) in batches.chain(std::iter::once(&[][..])).enumerate() {
        let mut cases = Vec::with_capacity(rows.len());
        for row in rows {
            match screener.read(&mut run, row) {
                Ok(case) => cases.push(case),
                Err(Stop::Run(failure)) => return Err(failure),
                Err(Stop::Row(problems)) => {
                    run.bad += 1;
                    for problem in problems {
                        let [column, problem, remedy] = problem.map(|text| safe(&text));
                        bad.write_record([row.number.to_string(), column, problem, remedy]).map_err(broken)?;
                    }
                }
            }
        }
        screener.write(&cases, &mut out)?;
        run.good += cases.len();
        run.row = rows.last().map_or(run.row, |row| row.number);
        run.output = written(&mut out)?;
        run.problems = written(&mut bad)?;
        run.save(&places.run)?;
        progress.step((before + (at + 1) * BATCH).min(table.rows.len()));
    }
    progress.end();
    println!("{} rows screened into {}", run.good, places.output.display());
    if let Some(earlier) = &earlier {
        println!("{} rows were there already", earlier.good);
    }
    if run.bad > 0 {
        println!("{} rows could not be read; see {}", run.bad, places.problems.display());
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

/// The run that is to go on, or a new one.
fn begin(args: &ScreenArgs, earlier: Option<&Run>) -> Result<Run, Failure> {
    let date = args.date.or(earlier.map(|run| run.basis.date)).unwrap_or_else(crate::today);
    let table = fingerprint(&args.table).map_err(|e| {
        Failure::input(format!("{} cannot be read: {e}", args.table.display()), "check the path and the permissions")
    })?;
    let country = args.country.as_ref().map(|c| c.to_lowercase());
    let basis = Basis { program: env!("CARGO_PKG_VERSION").into(), table, country, date };
    let Some(earlier) = earlier else { return Ok(Run::new(basis)) };
    let was = &earlier.basis;
    for (what, same) in [
        ("version of the program", was.program == basis.program),
        ("table", was.table == basis.table),
        ("country", was.country == basis.country),
        ("day", was.date == basis.date),
    ] {
        if !same {
            return Err(other_basis(what));
        }
    }
    Ok(earlier.clone())
}

fn other_basis(what: &str) -> Failure {
    Failure::input(
        format!("the run that is to go on rests on another {what}; its rows and new ones would not go together"),
        "start anew, without --resume",
    )
}

fn broken(error: csv::Error) -> Failure {
    Failure::machine(format!("the result cannot be written: {error}"))
}

fn writer(path: &Path, earlier: Option<&Written>, head: &[&str]) -> Result<csv::Writer<Output>, Failure> {
    let mut writer = csv::Writer::from_writer(Output::open(path, earlier)?);
    if earlier.is_none() {
        writer.write_record(head).map_err(broken)?;
    }
    Ok(writer)
}

/// Writes out what is held back, and says how much that makes.
fn written(writer: &mut csv::Writer<Output>) -> Result<Written, Failure> {
    writer.flush().map_err(|e| broken(e.into()))?;
    Ok(writer.get_ref().written())
}

struct Screener<'a> {
    packs: &'a Packs,
    editions: BTreeMap<String, Edition>,
    table: &'a Table,
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

/// Why a row is not screened.
enum Stop {
    /// It cannot be read: column, problem and remedy of each mistake.
    Row(Vec<[String; 3]>),
    /// Nothing can.
    Run(Failure),
}

impl Stop {
    fn column(column: &str, problem: impl Into<String>, remedy: &str) -> Self {
        Self::Row(vec![[column.to_owned(), problem.into(), remedy.to_owned()]])
    }
}

impl Screener<'_> {
    fn read(&mut self, run: &mut Run, row: &Row) -> Result<Case, Stop> {
        let table = self.table;
        let country = table.cell(row, "country").or(run.basis.country.as_deref()).map(str::to_lowercase);
        let Some(country) = country else {
            let remedy = "fill the column `country`, or give --country";
            return Err(Stop::column("country", "the country is missing", remedy));
        };
        let catalogue = self.edition(run, &country)?.catalogue();
        let mut raw = serde_json::Map::new();
        let mut problems = Vec::new();
        for cell in table.cells(row) {
            match cell {
                Ok(("name" | "country", _)) => {}
                Ok((column, cell)) => {
                    let question = catalogue.question(column).map(|q| &catalogue.questions[q.index()]);
                    raw.insert(column.to_owned(), cell_json(question, cell));
                }
                Err(letter) => problems.push([
                    letter,
                    "the cell stands in a column without a heading".into(),
                    "write a question id above it; a cell with a separator inside needs quotes".into(),
                ]),
            }
        }
        let parsed = parse_answers(catalogue, &raw);
        problems.extend(
            parsed.problems.into_iter().map(|p| [p.path.trim_start_matches("answers.").to_owned(), p.message, p.help]),
        );
        if !problems.is_empty() {
            return Err(Stop::Row(problems));
        }
        let name = table.cell(row, "name").unwrap_or_default().to_owned();
        Ok(Case { number: row.number, name, country, answers: parsed.answers })
    }

    /// The law of a country, which must be that of the rows before.
    fn edition(&mut self, run: &mut Run, country: &str) -> Result<&Edition, Stop> {
        let place = match self.editions.entry(country.to_owned()) {
            Entry::Occupied(known) => return Ok(known.into_mut()),
            Entry::Vacant(place) => place,
        };
        let unknown = |e: PackError, remedy| Stop::column("country", e.to_string(), remedy);
        let pack = self.packs.get(country).map_err(|e| unknown(e, "see `imc pack list`"))?;
        let edition = pack.edition(run.basis.date).map_err(|e| unknown(e, "see `imc check`"))?;
        let before = run.packs.entry(country.to_owned()).or_insert_with(|| edition.pack_hash().to_owned());
        if before != edition.pack_hash() {
            return Err(Stop::Run(other_basis(&format!("state of the pack `{country}`"))));
        }
        Ok(place.insert(edition))
    }

    /// Screens and writes rows in their order.
    fn write(&self, cases: &[Case], out: &mut csv::Writer<Output>) -> Result<(), Failure> {
        for same in cases.chunk_by(|a, b| a.country == b.country) {
            let Some(edition) = same.first().and_then(|case| self.editions.get(&case.country)) else { continue };
            let columns = edition.columns(same.iter().map(|case| &case.answers));
            for (case, result) in same.iter().zip(edition.screen(&columns, &edition.default_weights())) {
                out.write_record(line(edition, case, &result)).map_err(broken)?;
            }
        }
        Ok(())
    }
}

fn line(edition: &Edition, case: &Case, result: &Screened) -> [String; HEAD.len()] {
    let outcomes = edition.outcomes(&case.answers);
    let stopped = outcomes.iter().any(|(kind, certain)| *certain && kind.stops());
    let named = result.best.iter().flatten().filter(|_| !stopped);
    let forms: Vec<&str> = named.map(|f| edition.catalogue().forms[f.index()].id.as_str()).collect();
    let outcomes = outcomes.iter().map(|(kind, certain)| match certain {
        true => kind.as_str().to_owned(),
        false => format!("perhaps {}", kind.as_str()),
    });
    let fit = || format!("{:.1}", result.fit as f64 / imc_engine::evaluate::FIT_UNIT as f64);
    [
        case.number.to_string(),
        safe(&case.name),
        case.country.to_uppercase(),
        outcomes.collect::<Vec<_>>().join(";"),
        forms.first().copied().unwrap_or("none").to_owned(),
        if result.certain && !stopped { "yes" } else { "no" }.into(),
        forms.first().map(|_| fit()).unwrap_or_default(),
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
