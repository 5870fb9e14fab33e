//! The peers: each prints the conditions in its own language, compiles them once, and answers which hold for a sheet.
//!
//! Inputs are put into each engine's own type before anything is timed, and each is set up as its documentation advises
//! for speed: compiled, cached, no trace.

mod cel;
mod datalogic;
mod regorus;
mod rhai;

use crate::expression::{Expression, Infix};
use crate::model::{Fired, Model, NONE};

/// An engine with a model compiled.
pub trait Peer {
    /// Writes the positions of the conditions that hold for a sheet, in order.
    fn fired(&mut self, sheet: usize, out: &mut Fired);
}

/// A peer, or why it cannot take part.
pub type Entry = (&'static str, Result<Box<dyn Peer>, String>);

/// All peers that run in this process.
pub fn all(model: &Model) -> Vec<Entry> {
    fn boxed<P: Peer + 'static>(peer: Result<P, String>) -> Result<Box<dyn Peer>, String> {
        peer.map(|p| Box::new(p) as Box<dyn Peer>)
    }
    vec![
        ("datalogic-rs", boxed(datalogic::Datalogic::new(model))),
        ("cel", boxed(cel::Cel::new(model))),
        ("regorus, bytecode", boxed(regorus::Regorus::new(model))),
        ("Rhai", boxed(rhai::Script::new(model))),
    ]
}

/// Prints a condition in a language with infix operators, double-quoted texts and `in`.
pub fn infix(model: &Model, expression: &Expression, words: [&str; 3], prefix: &str) -> String {
    let leaf = |leaf: &Expression| match leaf {
        Expression::Is(q, o) => format!("{prefix}{} == \"{}\"", model.choice(*q), model.option(*q, *o)),
        Expression::Has(q, o) => format!("\"{}\" in {prefix}{}", model.option(*q, *o), model.set(*q)),
        Expression::Applies(n) => format!("{prefix}{} != {NONE}", model.number(*n)),
        _ => unreachable!("only leaves are asked for"),
    };
    let number = |fact: usize| format!("{prefix}{}", model.number(fact));
    Infix { leaf: &leaf, number: &number, constants: ["true", "false"], words }.print(expression)
}
