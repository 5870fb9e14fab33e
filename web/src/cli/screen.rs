//! `imc screen`: many municipalities at once.

use super::args::ScreenArgs;
use super::report::Failure;
use imc_rules::Packs;
use std::process::ExitCode;

/// Runs the command.
pub fn run(args: &ScreenArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let _ = (args, packs);
    Err(Failure::machine("screening is not connected"))
}
