//! `imc draft`: writes a draft document.

use super::args::DraftArgs;
use super::report::Failure;
use imc_rules::Packs;
use std::process::ExitCode;

/// Runs the command.
pub fn run(args: &DraftArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let _ = (args, packs);
    Err(Failure::machine("the papers are not connected"))
}
