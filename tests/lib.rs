//! Proof of the whole product, from outside: the command line as a person types it, and the pages in a real browser.

pub mod browser;
pub mod program;
