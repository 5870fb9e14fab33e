//! The command line: what to do, with what, and how to say it.
//!
//! Exit codes: 0 done; 1 the pack or its tests have errors; 2 the input was wrong. Problems go to the error output, the
//! result to the output, so that both can be piped.

mod answers_file;
mod args;
mod assess;
mod change;
mod check;
mod draft;
mod pack;
mod questions;
mod report;
mod screen;
mod serve;
mod shares;
mod style;
mod timeline;
mod trace;

use args::{Cli, Command};
use clap::Parser;
use imc_rules::{PackError, Packs};
use report::Failure;
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    quiet_when_nobody_reads();
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => code,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.code())
        }
    }
}

/// `imc check | head` closes the pipe early. That is no fault worth a message: stop, as other programs do.
fn quiet_when_nobody_reads() {
    let ordinary = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let message = info.payload_as_str().unwrap_or("");
        if message.starts_with("failed printing to stdout") && message.contains("Broken pipe") {
            std::process::exit(0);
        }
        ordinary(info);
    }));
}

fn run(cli: Cli) -> Result<ExitCode, Failure> {
    let packs = || open_packs(cli.packs.as_ref());
    match cli.command {
        Command::Serve(args) => serve::run(args, packs()?),
        Command::Assess(args) => assess::run(&args, &packs()?),
        Command::Questions(args) => questions::run(&args, &packs()?),
        Command::Draft(args) => draft::run(&args, &packs()?),
        Command::Check(args) => check::check(&args, &packs()?),
        Command::Test(args) => check::test(&args, &packs()?),
        Command::Screen(args) => screen::run(&args, &packs()?),
        Command::Replay(args) => trace::replay(&args, &packs()?),
        Command::Pack(command) => pack::run(&command, &packs()?),
        Command::Schema(args) => pack::schema(&args),
    }
}

fn open_packs(folder: Option<&PathBuf>) -> Result<Packs, Failure> {
    let opened = match folder {
        Some(folder) => Packs::open(folder),
        None => Packs::embedded(),
    };
    opened.map_err(|error: PackError| Failure::from_pack(&error))
}
