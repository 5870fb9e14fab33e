//! The web application, asked as a browser would ask it, without a network.

mod adviser;
mod browser;
mod extremes;
mod hostile;
mod journey;
mod mailbox;
mod money;
mod overtaken;
mod partners;
mod programs;
mod returning;
mod texts;
mod what_if;
