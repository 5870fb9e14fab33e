//! The program `imc`: see [`imc::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    imc::cli::main()
}
