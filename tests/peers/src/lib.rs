//! The same decision model in this project's engine and in the engines of others.
//!
//! [`synthetic`] writes a pack of 200 random rules, [`model`] takes a loaded pack apart into conditions and sheets,
//! [`peers`] prints the conditions in each engine's own language, [`rounds`] times what gives the same answers.

pub mod draw;
pub mod expression;
pub mod host;
pub mod model;
pub mod peers;
pub mod rounds;
pub mod synthetic;
