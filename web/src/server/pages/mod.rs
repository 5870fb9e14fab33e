//! One module for each page: read the case, ask the engine, hand a view to the template.

pub mod about;
pub mod answers;
pub mod api;
pub mod cases;
pub mod compare;
pub mod field;
pub mod group;
mod guide;
pub mod learn;
pub mod mail;
pub mod money;
pub mod paper;
pub mod partners;
pub mod practices;
pub mod priorities;
pub mod question;
pub mod result;
pub mod share;
pub mod start;
pub mod tasks;
mod trial;
pub mod view;
pub mod whatif;

pub use result::form_in;
