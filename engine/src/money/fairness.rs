//! How even contributions per head are, and who pays more than alone.

use super::{PartnerFigures, Share};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Measures of how even contributions per head are; none where a population is unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fairness {
    /// Highest contribution per head divided by the lowest.
    pub spread: Option<Decimal>,
    /// Gini coefficient of contributions per head, weighted by population: 0 is even, 1 is all on one.
    pub gini: Option<Decimal>,
    /// Partners that would pay more than alone.
    pub losers: Vec<String>,
}

pub(super) fn fairness(partners: &[PartnerFigures], shares: &[Share]) -> Fairness {
    let losers =
        shares.iter().filter(|s| s.saving.is_some_and(|v| v < Decimal::ZERO)).map(|s| s.partner.clone()).collect();
    let heads: Option<Vec<(Decimal, Decimal)>> = partners
        .iter()
        .zip(shares)
        .map(|(p, s)| Some((p.population.filter(|n| *n > Decimal::ZERO)?, s.running + s.investment)))
        .collect();
    let Some(mut heads) = heads else { return Fairness { losers, ..Fairness::default() } };
    heads.sort_by_key(|(people, cost)| cost / people);
    let per_head: Vec<Decimal> = heads.iter().map(|(p, c)| c / p).collect();
    let spread = match (per_head.first(), per_head.last()) {
        (Some(low), Some(high)) if *low > Decimal::ZERO => high.checked_div(*low).map(|spread| spread.round_dp(2)),
        _ => None,
    };
    let (people, cost): (Decimal, Decimal) = (heads.iter().map(|h| h.0).sum(), heads.iter().map(|h| h.1).sum());
    // Area under the Lorenz curve by trapezia.
    let gini = (cost > Decimal::ZERO).then(|| {
        let (mut area, mut paid) = (Decimal::ZERO, Decimal::ZERO);
        for (p, c) in &heads {
            area += p / people * (paid + (paid + c)) / Decimal::TWO / cost;
            paid += c;
        }
        (Decimal::ONE - Decimal::TWO * area).max(Decimal::ZERO).round_dp(3)
    });
    Fairness { spread, gini, losers }
}
