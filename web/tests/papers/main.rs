//! The papers of every country: each kind that a lawful form needs, in every format, also as other programs read them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod contradictions;
#[path = "../../../templates/tests/support/file.rs"]
mod file;
mod forms;
mod law;
mod readers;
mod sheets;
mod sound;
