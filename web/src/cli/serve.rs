//! `imc serve`: starts the web application.

use super::args::ServeArgs;
use super::report::Failure;
use imc_rules::Packs;
use std::process::ExitCode;

/// Runs the server until it is told to stop.
pub fn run(args: ServeArgs, packs: Packs) -> Result<ExitCode, Failure> {
    let _ = (args, packs);
    Err(Failure::machine("the web application is not connected"))
}
