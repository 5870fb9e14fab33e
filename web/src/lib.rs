//! The IMC Advisor: the command line, and the web application behind `imc serve`.
//!
//! Both show what `imc-engine` decides under the law that `imc-rules` loads, and hand out the papers that
//! `imc-templates` writes. Neither decides anything of its own.

mod answers_file;
pub mod cli;
pub mod money;
pub mod papers;
pub mod server;

/// Today, in UTC: the day whose law is applied where nobody names another. A page and the command line must not apply
/// different law because their machines stand in different time zones.
pub fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
