//! What matters most to the municipality: the order of the themes or points for them, and the weights that follow.

use super::{CaseFile, Setting};
use imc_engine::ids::ThemeId;
use imc_engine::importance::{Importance, Priorities};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Classes that a theme can be put in, the most important first; all begin in [`MIDDLE`].
pub const CLASSES: [&str; 3] = ["most", MIDDLE, "least"];
/// Class of a theme that nobody has placed.
pub const MIDDLE: &str = "middle";

impl CaseFile {
    /// The class in which the municipality has put each theme.
    pub fn classes(&self) -> BTreeMap<String, String> {
        self.set_as_json(Setting::Priorities)
    }

    /// The points that the municipality gave in the place of classes; empty when it gave none.
    pub fn points(&self) -> BTreeMap<ThemeId, u32> {
        self.set_as_json(Setting::Points)
    }

    fn set_as_json<T: DeserializeOwned + Default>(&self, setting: Setting) -> T {
        self.record.setting(setting).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// How much each theme matters: by its points, else by the order of the classes. Points for themes that the pack of
    /// today does not know say nothing.
    pub fn importance(&self) -> Importance {
        let weighed = self.edition.weighed(&self.points());
        weighed.unwrap_or_else(|_| self.edition.importance(self.in_order(&self.classes())))
    }

    /// The order in which somebody has put the themes, classes of them with the most important first; a theme that is not
    /// named stands in the middle. Empty while all stand in one class.
    pub fn in_order(&self, classes: &BTreeMap<String, String>) -> Priorities {
        let themes = || self.edition.catalogue().themes.iter().map(|theme| theme.id.clone());
        let of = |id: &str| classes.get(id).map_or(MIDDLE, String::as_str);
        let members = |class: &&str| -> Vec<_> { themes().filter(|id| of(id.as_str()) == *class).collect() };
        let order: Vec<Vec<_>> = CLASSES.iter().map(members).filter(|class| !class.is_empty()).collect();
        Priorities(if order.len() < 2 { Vec::new() } else { order })
    }
}
