//! Journeys through the web application in a real browser.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod adviser;
mod mayor;
mod unhappy;
mod what_if;
