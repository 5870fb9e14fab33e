//! What went wrong, in words, and the exit code it gives.

use imc_engine::answers::InputProblem;
use imc_rules::PackError;
use imc_rules::diagnostic::Diagnostic;

/// Why a command stopped.
#[derive(Debug)]
pub enum Failure {
    /// One sentence, and what to do.
    Message {
        /// What is wrong.
        message: String,
        /// What to do.
        help: Option<String>,
        /// Exit code.
        code: u8,
    },
    /// All problems of an answers file.
    Input {
        /// File.
        file: String,
        /// Problems.
        problems: Vec<InputProblem>,
    },
    /// Findings in a pack.
    Findings {
        /// One sentence.
        message: String,
        /// Findings.
        diagnostics: Vec<Diagnostic>,
        /// Exit code.
        code: u8,
    },
}

impl Failure {
    /// Wrong input.
    pub fn input(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Message { message: message.into(), help: Some(help.into()), code: 2 }
    }

    /// Something the machine would not do.
    pub fn machine(message: impl Into<String>) -> Self {
        Self::Message { message: message.into(), help: None, code: 1 }
    }

    /// A pack that cannot be had.
    pub fn from_pack(error: &PackError) -> Self {
        match error {
            PackError::Broken { diagnostics, .. } => {
                Self::Findings { message: error.to_string(), diagnostics: diagnostics.clone(), code: 2 }
            }
            PackError::Unknown { known, .. } => {
                Self::input(error.to_string(), format!("there are packs for: {}", known.join(", ")))
            }
            other => Self::Message { message: other.to_string(), help: None, code: 2 },
        }
    }

    /// Exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Message { code, .. } | Self::Findings { code, .. } => *code,
            Self::Input { .. } => 2,
        }
    }

    /// Prints to the error output.
    pub fn print(&self) {
        match self {
            Self::Message { message, help, .. } => {
                eprintln!("imc: {message}");
                if let Some(help) = help {
                    eprintln!("     {help}");
                }
            }
            Self::Input { file, problems } => {
                eprintln!("imc: {file} has {} problem{}", problems.len(), if problems.len() == 1 { "" } else { "s" });
                for problem in problems {
                    eprintln!("  {}: {}", problem.path, problem.message);
                    eprintln!("     {}", problem.help);
                }
                if problems.iter().any(|problem| problem.code == "unknown-question") {
                    eprintln!("  `imc questions` lists the questions of a country");
                }
            }
            Self::Findings { message, diagnostics, .. } => {
                eprintln!("imc: {message}");
                for diagnostic in diagnostics.iter().filter(|d| d.is_error()) {
                    eprintln!("{}", diagnostic.report());
                }
            }
        }
    }
}
