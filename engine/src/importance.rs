//! How much each theme matters to those who ask: an order of importance, or points given by hand, and the weights that
//! follow.
//!
//! The weightings that respect an order form a simplex whose corners are the equal weights of the first one, two, ...
//! classes; its middle is the rank-order centroid (F. H. Barron and B. E. Barrett, *Management Science* 42(11), 1996).
//! Forms are ranked by the middle, or by the points where somebody gave them; [robustness](crate::robust) looks at all.

use crate::edition::Edition;
use crate::ids::ThemeId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What matters more: classes of themes, the most important first. Themes in one class matter equally. Themes that are
/// not named matter less than all that are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Priorities(pub Vec<Vec<ThemeId>>);

/// Weights of the themes in thousandths, in the order of the pack's themes; 1,000 is ordinary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights(pub Vec<i64>);

/// How much each theme matters: made by [`Edition::importance`] from an order, or by [`Edition::weighed`] from points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Importance {
    /// The weights that rank the forms.
    pub weights: Weights,
    /// The order that these weights respect, as do all that robustness looks at; empty for any weights.
    pub order: Priorities,
}

/// Most points that a theme can be given.
pub const MOST_POINTS: u32 = 1_000;

/// Why points give no weights.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PointsError {
    /// The pack has no such theme.
    #[error("there is no theme `{0}`")]
    Theme(ThemeId),
    /// Too many points for one theme.
    #[error("`{0}` has {1} points; a theme has at most {MOST_POINTS}")]
    TooMany(ThemeId, u32),
    /// No theme has a point.
    #[error("no theme has a point")]
    Nothing,
}

impl Edition {
    /// The ordinary weights: every theme alike.
    pub fn default_weights(&self) -> Weights {
        Weights(vec![1000; self.catalogue().themes.len()])
    }

    /// What an order of importance says: the weights in the middle of all that respect it, equal within a class. Without
    /// an order these are the ordinary weights; the total is the same. Themes that the pack does not know are left out.
    pub fn importance(&self, order: Priorities) -> Importance {
        let themes = self.catalogue().themes.len();
        let middle = middle(&corners(self, &order), themes);
        let weights = middle.iter().map(|weight| scaled(*weight, TOTAL, themes)).collect();
        Importance { weights: Weights(weights), order }
    }

    /// What points say: weights in their proportion, with the total of the ordinary ones. Themes without points count
    /// nothing. The order is that of the points; there is none where all themes have the same.
    ///
    /// # Errors
    /// [`PointsError`] when a theme is unknown or has too many, or none has any.
    pub fn weighed(&self, points: &BTreeMap<ThemeId, u32>) -> Result<Importance, PointsError> {
        let themes = &self.catalogue().themes;
        if let Some(unknown) = points.keys().find(|id| themes.iter().all(|theme| theme.id != **id)) {
            return Err(PointsError::Theme(unknown.clone()));
        }
        if let Some((theme, many)) = points.iter().find(|(_, points)| **points > MOST_POINTS) {
            return Err(PointsError::TooMany(theme.clone(), *many));
        }
        let of = |id: &ThemeId| i64::from(points.get(id).copied().unwrap_or(0));
        let total: i64 = themes.iter().map(|theme| of(&theme.id)).sum();
        if total == 0 {
            return Err(PointsError::Nothing);
        }
        let mut classes: BTreeMap<std::cmp::Reverse<i64>, Vec<ThemeId>> = BTreeMap::new();
        for theme in themes {
            classes.entry(std::cmp::Reverse(of(&theme.id))).or_default().push(theme.id.clone());
        }
        let order = if classes.len() < 2 { Vec::new() } else { classes.into_values().collect() };
        let weights = themes.iter().map(|theme| scaled(of(&theme.id), total, themes.len())).collect();
        Ok(Importance { weights: Weights(weights), order: Priorities(order) })
    }
}

/// A share of a total, in thousandths of an even share among so many themes.
fn scaled(share: i64, total: i64, themes: usize) -> i64 {
    (share * 1000 * themes as i64 + total / 2) / total
}

/// Total of a weight vector: divisible by 1 to 9, so that corners are whole, and small enough that scores stay below
/// 2^53 and can be summed exactly in floating point.
pub(crate) const TOTAL: i64 = 2_520 * 4;

/// Corners of the simplex of weights that respect an order.
pub(crate) fn corners(edition: &Edition, priorities: &Priorities) -> Vec<Vec<i64>> {
    let themes = &edition.catalogue().themes;
    let count = themes.len();
    if priorities.0.iter().all(Vec::is_empty) {
        return (0..count).map(|t| (0..count).map(|i| if i == t { TOTAL } else { 0 }).collect()).collect();
    }
    let mut first: Vec<usize> = Vec::new();
    let mut out = Vec::new();
    let position = |id: &ThemeId| themes.iter().position(|t| t.id == *id);
    let mut push = |class: Vec<usize>, out: &mut Vec<Vec<i64>>| {
        let before = first.len();
        for theme in class {
            if !first.contains(&theme) {
                first.push(theme);
            }
        }
        if first.len() > before {
            let share = TOTAL / first.len() as i64;
            out.push((0..count).map(|t| if first.contains(&t) { share } else { 0 }).collect());
        }
    };
    for class in &priorities.0 {
        push(class.iter().filter_map(position).collect(), &mut out);
    }
    push((0..count).collect(), &mut out);
    out
}

/// The middle of a set of weightings: the mean of its corners.
pub(crate) fn middle(corners: &[Vec<i64>], themes: usize) -> Vec<i64> {
    (0..themes).map(|t| corners.iter().map(|c| c[t]).sum::<i64>() / corners.len().max(1) as i64).collect()
}
