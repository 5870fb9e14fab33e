//! The IMC Advisor.
fn main() {}
