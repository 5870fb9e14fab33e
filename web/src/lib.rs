//! The IMC Advisor: the command line, and the web application behind `imc serve`.
//!
//! Both show what `imc-engine` decides under the law that `imc-rules` loads, and hand out the papers that
//! `imc-templates` writes. Neither decides anything of its own.

pub mod cli;
pub mod money;
pub mod papers;
pub mod server;
