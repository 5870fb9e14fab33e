//! Prints the Ukrainian pack as plain Rust: the same rules, levels and matrix, as a programmer would write them by hand
//! for one country and one day. The bench `assess` measures the engine against it.
//!
//! `cargo run -p imc-rules --example native_twin > rules/benches/native_ua.rs`
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod twin;

use imc_rules::Packs;

fn main() {
    let packs = Packs::embedded().unwrap();
    let edition = packs.get("ua").unwrap().edition("2026-11-21".parse().unwrap()).unwrap();
    println!("// Written by `cargo run -p imc-rules --example native_twin`; do not edit.");
    println!("#![allow(clippy::all, unused_parens)]\n");
    print!("{}", twin::source(&edition));
}
