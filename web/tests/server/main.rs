//! The web application, asked as a browser would ask it, without a network.

mod adviser;
mod browser;
mod extremes;
mod foreign;
mod guarded;
mod hostile;
mod journey;
mod lead;
mod library;
mod mailbox;
mod money;
mod overtaken;
mod partners;
mod programs;
mod returning;
mod stored;
mod texts;
mod typed;
mod what_if;
