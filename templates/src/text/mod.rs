//! From template text to paragraphs: the engine that fills templates, the marks in what it writes, the mistakes it reports.

mod blocks;
mod diagnostic;
mod engine;
mod marks;
mod own;
mod scope;
mod several;

pub(crate) use blocks::{blocks, plain};
pub use diagnostic::Diagnostic;
pub(crate) use diagnostic::suggestion;
pub(crate) use engine::{Engine, builtin_names};
pub(crate) use marks::{guard, mark};
pub use own::own_source;
pub(crate) use own::own_text;
pub(crate) use scope::Scope;
pub(crate) use several::Several;
