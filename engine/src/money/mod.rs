//! Who pays what: the cost-sharing keys, in exact money.
//!
//! Amounts are decimal currency units. Every key gives shares that sum to the total to the last cent: what rounding
//! leaves over goes to the largest remainders (A. Hamilton's method), partners in the order of the list at a tie.

mod case;
mod fairness;
mod keys;
mod plan;
mod stress;

pub use case::{KEYS, Key, PartnerFigures, ShareError, Sums};
pub use fairness::Fairness;
pub use plan::{PartnerYears, Plan, Year, five_years, partner_years};
pub use stress::{BadYear, LessUse, bad_years};

use case::within_range;
use fairness::fairness;
use keys::{figures, running_weights, total};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One partner's part under one key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Share {
    /// Name of the partner.
    pub partner: String,
    /// Contribution to the running cost in a year.
    pub running: Decimal,
    /// Contribution to the investment.
    pub investment: Decimal,
    /// Both per inhabitant, where the population is known.
    pub per_head: Option<Decimal>,
    /// What it saves in a year against going alone (negative: it pays more), where that is known; under the tax split its
    /// part of the tax counts in.
    pub saving: Option<Decimal>,
}

/// All partners' parts under one key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Sharing {
    /// The key.
    pub key: Key,
    /// One share per partner, in their order. The sums equal the totals to the cent.
    pub shares: Vec<Share>,
    /// How uneven the contributions per head are.
    pub fairness: Fairness,
}

/// Shares under one key.
///
/// ```
/// use imc_engine::money::{Key, PartnerFigures, Sums, share};
/// let partner = |name: &str, population: i64| PartnerFigures {
///     name: name.into(), population: Some(population.into()), ..Default::default()
/// };
/// let sums = Sums { running: 100.into(), ..Default::default() };
/// let sharing = share(Key::Equal, &[partner("A", 10), partner("B", 10), partner("C", 10)], &sums)?;
/// let parts: Vec<String> = sharing.shares.iter().map(|s| s.running.to_string()).collect();
/// assert_eq!(parts, ["33.34", "33.33", "33.33"]);
/// # Ok::<(), imc_engine::money::ShareError>(())
/// ```
///
/// # Errors
/// [`ShareError`] when a figure that the key needs is missing or says nothing, or an amount is out of range.
pub fn share(key: Key, partners: &[PartnerFigures], sums: &Sums) -> Result<Sharing, ShareError> {
    if partners.is_empty() {
        return Err(ShareError::NoPartners);
    }
    within_range(partners.iter().flat_map(PartnerFigures::known).chain(sums.all()))?;
    if [sums.running, sums.investment, sums.site_tax].iter().any(|s| s.is_sign_negative() && !s.is_zero()) {
        return Err(ShareError::OutOfRange);
    }
    let running = running_weights(key, partners, sums)?;
    let invest =
        if key == Key::CapacityReserved { figures(partners, "capacity", |p| p.capacity)? } else { running.clone() };
    let running = apportion(sums.running, &running)?;
    let investment = apportion(sums.investment, &invest)?;
    let mut shares: Vec<Share> = partners
        .iter()
        .zip(running.into_iter().zip(investment))
        .map(|(partner, (running, investment))| Share {
            partner: partner.name.clone(),
            per_head: partner
                .population
                .filter(|p| *p > Decimal::ZERO)
                .and_then(|p| (running + investment).checked_div(p))
                .map(cents),
            saving: partner.cost_alone.map(|alone| alone - running),
            running,
            investment,
        })
        .collect();
    if key == Key::TaxSplit {
        let percent = figures(partners, "tax_percent", |p| p.tax_percent)?;
        for (share, tax) in shares.iter_mut().zip(apportion(sums.site_tax, &percent)?) {
            share.saving = share.saving.map(|saving| saving + tax);
        }
    }
    let fairness = fairness(partners, &shares);
    Ok(Sharing { key, shares, fairness })
}

/// An amount to the cent; half a cent counts as one, as treasurers have it.
pub fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// An amount in whole units, rounded as [`cents`] are.
pub fn whole(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// What part of their sum each amount is, in per cent with two decimals; together they are 100. None where the amounts
/// sum to nothing.
///
/// ```
/// use imc_engine::money::percents;
/// let thirds = percents(&[7.into(), 7.into(), 7.into()]).unwrap_or_default();
/// assert_eq!(thirds.iter().map(ToString::to_string).collect::<Vec<_>>(), ["33.34", "33.33", "33.33"]);
/// ```
pub fn percents(amounts: &[Decimal]) -> Option<Vec<Decimal>> {
    apportion(Decimal::ONE_HUNDRED, amounts).ok()
}

/// Splits an amount by weights, to the cent and without a rest.
fn apportion(amount: Decimal, weights: &[Decimal]) -> Result<Vec<Decimal>, ShareError> {
    let sum = total(weights)?;
    if sum.is_zero() {
        return if amount.is_zero() {
            Ok(vec![Decimal::ZERO; weights.len()])
        } else {
            Err(ShareError::AllZero { figure: "weights".into() })
        };
    }
    let amount = cents(amount).checked_mul(Decimal::ONE_HUNDRED).ok_or(ShareError::OutOfRange)?;
    let mut floors = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    for (i, weight) in weights.iter().enumerate() {
        let exact = weight.checked_div(sum).and_then(|w| w.checked_mul(amount)).ok_or(ShareError::OutOfRange)?;
        floors.push(exact.floor());
        remainders.push((exact - exact.floor(), i));
    }
    let rest = (amount - total(&floors)?).to_i64().ok_or(ShareError::OutOfRange)?;
    remainders.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, i) in remainders.iter().cycle().take(usize::try_from(rest).unwrap_or(0)) {
        floors[*i] += Decimal::ONE;
    }
    Ok(floors.into_iter().map(|c| cents(c / Decimal::ONE_HUNDRED)).collect())
}
