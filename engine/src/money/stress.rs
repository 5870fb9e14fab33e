//! Bad years: what a key does when a partner leaves or use falls.

use super::case::within_range;
use super::keys::part;
use super::{Key, PartnerFigures, Share, ShareError, Sharing, Sums, share};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A bad year: one partner leaves, or everybody uses less.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BadYear {
    /// Partner that left, when one did.
    pub left: Option<String>,
    /// Its place among the partners, from 0; two may have one name.
    #[serde(default)]
    pub place: Option<usize>,
    /// What is then paid.
    pub sharing: Sharing,
    /// Largest rise of a remaining partner's running contribution, in per cent.
    pub worst_rise_percent: Option<Decimal>,
}

impl BadYear {
    /// What the partner at a place of the whole list then pays; none for the one that left.
    pub fn share_of(&self, partner: usize) -> Option<&Share> {
        let shares = &self.sharing.shares;
        match self.place {
            Some(left) if left == partner => None,
            Some(left) if left < partner => shares.get(partner - 1),
            _ => shares.get(partner),
        }
    }

    fn with_worst_rise(mut self, normal: &Sharing) -> Self {
        let rises = normal.shares.iter().enumerate().filter_map(|(i, before)| {
            let now = self.share_of(i)?.running;
            let before = before.running;
            (before > Decimal::ZERO).then(|| ((now - before) * Decimal::ONE_HUNDRED / before).round_dp(1))
        });
        self.worst_rise_percent = rises.max();
        self
    }
}

/// How much less everybody uses in a bad year, as a part of one.
const LESS: Decimal = Decimal::from_parts(3, 0, 0, false, 1);

/// What a fall of use does to the cost of all together, in per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessUse {
    /// By how much use falls.
    pub use_falls: Decimal,
    /// Part of the running cost that does not depend on use, and stays.
    pub fixed: Decimal,
    /// By how much the cost falls.
    pub cost_falls: Decimal,
    /// By how much a unit becomes dearer.
    pub unit_rises: Decimal,
}

impl LessUse {
    /// The fall of use that [`bad_years`] counts with, in whole per cent.
    pub fn of(sums: &Sums) -> Self {
        let percent = |part: Decimal| (part * Decimal::ONE_HUNDRED).round();
        let (fixed, left) = (part(sums.fixed_part), stays(sums, LESS));
        Self {
            use_falls: percent(LESS),
            fixed: percent(fixed),
            cost_falls: percent(Decimal::ONE - left),
            unit_rises: percent(left / (Decimal::ONE - LESS) - Decimal::ONE),
        }
    }
}

/// Part of the running cost that is left when so much of the use falls away: only what depends on use falls with it.
fn stays(sums: &Sums, less: Decimal) -> Decimal {
    Decimal::ONE - (Decimal::ONE - part(sums.fixed_part)) * less
}

/// Part of the use that is a partner's: by units, else by inhabitants, else an even one.
fn part_of_use(partner: &PartnerFigures, partners: &[PartnerFigures]) -> Decimal {
    let by = |figure: fn(&PartnerFigures) -> Option<Decimal>| {
        let all: Decimal = partners.iter().map(figure).sum::<Option<Decimal>>()?;
        figure(partner)?.checked_div(all)
    };
    by(|p| p.units).or_else(|| by(|p| p.population)).unwrap_or_else(|| Decimal::ONE / Decimal::from(partners.len()))
}

/// The bad-year tests of a key: each partner leaves in turn, and everybody uses 30 per cent less. The fixed part of the
/// running cost stays, the rest falls with use.
///
/// `sums.running` is what the partners share, `charges` what users pay beside it. Charges fall with all of the use, the
/// cost only in part, so what users no longer pay for the fixed part comes on top of what the partners share. So both years
/// are told in what the partners pay. Of two partners the one that is left pays alone.
///
/// A partner may pay less in a bad year than in a normal one: where nobody pays charges, less is bought; and a partner that
/// leaves may have paid less than what its use costs.
///
/// # Errors
/// As [`share`].
pub fn bad_years(
    key: Key,
    partners: &[PartnerFigures],
    sums: &Sums,
    charges: Decimal,
) -> Result<Vec<BadYear>, ShareError> {
    let normal = share(key, partners, sums)?;
    within_range([charges])?;
    let without = |less: Decimal| {
        let unpaid = charges.max(Decimal::ZERO) * part(sums.fixed_part) * less;
        Sums { running: sums.running * stays(sums, less) + unpaid, ..sums.clone() }
    };
    let mut out = Vec::new();
    for (i, leaver) in partners.iter().enumerate().filter(|_| partners.len() > 1) {
        let rest: Vec<PartnerFigures> =
            partners.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, p)| p.clone()).collect();
        let Ok(sharing) = share(key, &rest, &without(part_of_use(leaver, partners))) else { continue };
        let year = BadYear { left: Some(leaver.name.clone()), place: Some(i), sharing, worst_rise_percent: None };
        out.push(year.with_worst_rise(&normal));
    }
    let sharing = share(key, partners, &without(LESS))?;
    let year = BadYear { left: None, place: None, sharing, worst_rise_percent: None };
    out.push(year.with_worst_rise(&normal));
    Ok(out)
}
