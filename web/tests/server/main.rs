//! The web application, asked as a browser would ask it, without a network.

mod browser;
mod hostile;
mod journey;
mod programs;
mod texts;
