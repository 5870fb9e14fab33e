//! What matters most to the municipality: the order of the themes, and the weights that follow from it.

use super::{CaseFile, Setting};
use imc_engine::evaluate::Weights;
use imc_engine::robust::Priorities;
use std::collections::BTreeMap;

/// Classes that a theme can be put in, the most important first; all begin in [`MIDDLE`].
pub const CLASSES: [&str; 3] = ["most", MIDDLE, "least"];
/// Class of a theme that nobody has placed.
pub const MIDDLE: &str = "middle";

impl CaseFile {
    /// The class in which the municipality has put each theme.
    pub fn classes(&self) -> BTreeMap<String, String> {
        let saved = self.record.setting(Setting::Priorities);
        saved.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// The order of importance: classes of themes, the most important first. Empty while all stand in one class.
    pub fn priorities(&self) -> Priorities {
        self.in_order(&self.classes())
    }

    /// The theme weights that the order of importance stands for.
    pub fn weights(&self) -> Weights {
        self.edition.weights(&self.priorities())
    }

    /// The order in which somebody has put the themes; a theme that is not named stands in the middle.
    pub fn in_order(&self, classes: &BTreeMap<String, String>) -> Priorities {
        let themes = || self.edition.catalogue().themes.iter().map(|theme| theme.id.clone());
        let of = |id: &str| classes.get(id).map_or(MIDDLE, String::as_str);
        let members = |class: &&str| -> Vec<_> { themes().filter(|id| of(id.as_str()) == *class).collect() };
        let order: Vec<Vec<_>> = CLASSES.iter().map(members).filter(|class| !class.is_empty()).collect();
        Priorities(if order.len() < 2 { Vec::new() } else { order })
    }
}
