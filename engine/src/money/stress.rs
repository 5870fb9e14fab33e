//! Bad years: what a key does when a partner leaves or use falls.

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

/// The bad-year tests of a key: each partner leaves in turn (the fixed part of the running cost stays, the variable part
/// falls with its use), and use falls by 30 per cent (again only the variable part falls).
///
/// # Errors
/// As [`share`].
pub fn bad_years(key: Key, partners: &[PartnerFigures], sums: &Sums) -> Result<Vec<BadYear>, ShareError> {
    let normal = share(key, partners, sums)?;
    let fixed = part(sums.fixed_part);
    let used: Decimal = partners.iter().filter_map(|p| p.units).sum();
    let mut out = Vec::new();
    if partners.len() > 2 {
        for (i, leaver) in partners.iter().enumerate() {
            let rest: Vec<PartnerFigures> =
                partners.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, p)| p.clone()).collect();
            let fraction = match leaver.units {
                Some(units) if used > Decimal::ZERO => units / used,
                _ => Decimal::ONE / Decimal::from(partners.len()),
            };
            let running = sums.running * (Decimal::ONE - (Decimal::ONE - fixed) * fraction);
            let Ok(sharing) = share(key, &rest, &Sums { running, ..sums.clone() }) else { continue };
            let year = BadYear { left: Some(leaver.name.clone()), place: Some(i), sharing, worst_rise_percent: None };
            out.push(year.with_worst_rise(&normal));
        }
    }
    let less = Decimal::new(3, 1);
    let running = sums.running * (Decimal::ONE - (Decimal::ONE - fixed) * less);
    let sharing = share(key, partners, &Sums { running, ..sums.clone() })?;
    let year = BadYear { left: None, place: None, sharing, worst_rise_percent: None };
    out.push(year.with_worst_rise(&normal));
    Ok(out)
}
