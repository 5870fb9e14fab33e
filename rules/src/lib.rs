//! The law: country packs, and the host that turns their rules into a decision program.
//!
//! A pack is a folder of plain text (see `docs/PACKS.md`). [`Packs`] finds and loads it, [`stage`] runs its Rhai files
//! once with symbolic answers, and [`Pack::edition`] gives the law of one day to the engine. Nothing here decides.

mod audit;
mod cases;
mod condition;
pub mod diagnostic;
mod lint;
pub mod oracle;
mod pack;
mod place;
mod practices;
mod scenario;
pub mod stage;
mod text;

pub use cases::{CaseResult, RealCase};
pub use condition::in_words;
pub use pack::{Outline, Pack, PackError, PackFile, PackFiles, Packs, content_hash};
pub use practices::{Cooperation, Evidence, Origin, Practice, PracticeError, Replay, frequent_families, rank_families};
pub use scenario::{Coverage, Expectation, Scenario, ScenarioReport, ScenarioResult};
pub use text::{Texts, kind_of_ids, option_key};
