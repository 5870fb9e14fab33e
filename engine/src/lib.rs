//! Decides: which legal forms and financing options a group of municipalities may use, which fit, and why.
//!
//! The crate is a pure library. It knows no files, no clock, no network and no rule language: `imc-rules` turns a
//! country pack into a [`catalogue::Catalogue`] and a [`rulebook::RuleBook`], and everything here follows from those
//! two, the answers and a date.

pub mod admission;
pub mod answers;
pub mod assess;
mod bits;
pub mod calendar;
pub mod catalogue;
pub mod columns;
pub mod condition;
mod cubes;
pub mod decide;
pub mod edition;
mod effects;
pub mod evaluate;
pub mod explain;
pub mod facts;
pub mod group;
pub mod guidance;
pub mod ids;
pub mod importance;
mod lanes;
pub mod levels;
pub mod live;
pub mod money;
pub mod next;
mod outcome;
pub mod program;
pub mod robust;
pub mod rulebook;
pub mod screen;
mod terms;
pub mod trace;
pub mod verify;
pub mod whatif;
mod wiring;
mod words;
