//! Bad years: what a key does when a partner leaves or use falls.

use super::keys::part;
use super::{Key, PartnerFigures, ShareError, Sharing, Sums, share};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A bad year: the largest user leaves, or everybody uses less.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BadYear {
    /// Partner that left, when one did.
    pub left: Option<String>,
    /// What is then paid.
    pub sharing: Sharing,
    /// Largest rise of a remaining partner's running contribution, in per cent.
    pub worst_rise_percent: Option<Decimal>,
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
            let worst = worst_rise(&normal, &sharing);
            out.push(BadYear { left: Some(leaver.name.clone()), sharing, worst_rise_percent: worst });
        }
    }
    let less = Decimal::new(3, 1);
    let running = sums.running * (Decimal::ONE - (Decimal::ONE - fixed) * less);
    let sharing = share(key, partners, &Sums { running, ..sums.clone() })?;
    let worst = worst_rise(&normal, &sharing);
    out.push(BadYear { left: None, sharing, worst_rise_percent: worst });
    Ok(out)
}

fn worst_rise(normal: &Sharing, bad: &Sharing) -> Option<Decimal> {
    bad.shares
        .iter()
        .filter_map(|share| {
            let before = normal.shares.iter().find(|s| s.partner == share.partner)?.running;
            (before > Decimal::ZERO).then(|| ((share.running - before) * Decimal::ONE_HUNDRED / before).round_dp(1))
        })
        .max()
}
