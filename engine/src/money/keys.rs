//! The formula of each key, as weights of which only the proportions matter.

use super::{Key, PartnerFigures, ShareError, Sums};
use rust_decimal::Decimal;

/// How running cost is weighted among partners; only the proportions matter.
pub(super) fn running_weights(key: Key, partners: &[PartnerFigures], sums: &Sums) -> Result<Vec<Decimal>, ShareError> {
    let units = || figures(partners, "units", |p| p.units);
    Ok(match key {
        Key::Equal => vec![Decimal::ONE; partners.len()],
        Key::Population => figures(partners, "population", |p| p.population)?,
        Key::Usage | Key::FullCostPrice | Key::CapacityReserved => units()?,
        Key::FiscalCapacity => figures(partners, "revenue", |p| p.revenue)?,
        Key::PropertyBase => figures(partners, "property", |p| p.property)?,
        Key::AreaLength => figures(partners, "length", |p| p.length)?,
        Key::BenefitZones => figures(partners, "benefit", |p| p.benefit)?,
        Key::Shares => figures(partners, "shares", |p| p.shares)?,
        Key::TaxSplit => figures(partners, "tax_percent", |p| p.tax_percent)?,
        Key::TwoPart => {
            let (fixed, people) = (part(sums.fixed_part), figures(partners, "population", |p| p.population)?);
            mix(&[(fixed, people), (Decimal::ONE - fixed, units()?)])?
        }
        Key::Mixed => {
            let [population, usage, revenue] = sums.mix.map(|w| w.max(Decimal::ZERO));
            let mut parts = Vec::new();
            for (weight, name, figure) in [
                (
                    population,
                    "population",
                    (|p: &PartnerFigures| p.population) as fn(&PartnerFigures) -> Option<Decimal>,
                ),
                (usage, "units", |p| p.units),
                (revenue, "revenue", |p| p.revenue),
            ] {
                if weight > Decimal::ZERO {
                    parts.push((weight, figures(partners, name, figure)?));
                }
            }
            if parts.is_empty() {
                return Err(ShareError::AllZero { figure: "mix".into() });
            }
            mix(&parts)?
        }
        Key::Corridor => {
            corridor(&figures(partners, "population", |p| p.population)?, &units()?, sums.corridor_percent)?
        }
        Key::MarginalCost => host_and_guests(sums, &units()?)?,
        Key::SavingsSplit => savings(partners, sums)?,
    })
}

pub(super) fn part(value: Decimal) -> Decimal {
    value.clamp(Decimal::ZERO, Decimal::ONE)
}

/// A figure of every partner; at least one of them above zero.
pub(super) fn figures(
    partners: &[PartnerFigures],
    name: &str,
    figure: impl Fn(&PartnerFigures) -> Option<Decimal>,
) -> Result<Vec<Decimal>, ShareError> {
    let values = partners
        .iter()
        .map(|p| match figure(p) {
            Some(value) if value.is_sign_negative() && !value.is_zero() => Err(ShareError::OutOfRange),
            Some(value) => Ok(value),
            None => Err(ShareError::Missing { figure: name.to_owned(), partner: p.name.clone() }),
        })
        .collect::<Result<Vec<_>, _>>()?;
    if values.iter().all(Decimal::is_zero) {
        return Err(ShareError::AllZero { figure: name.to_owned() });
    }
    Ok(values)
}

pub(super) fn total(values: &[Decimal]) -> Result<Decimal, ShareError> {
    values.iter().try_fold(Decimal::ZERO, |sum, v| sum.checked_add(*v)).ok_or(ShareError::OutOfRange)
}

/// Weighted mean of several ways to share.
fn mix(parts: &[(Decimal, Vec<Decimal>)]) -> Result<Vec<Decimal>, ShareError> {
    let mut out = vec![Decimal::ZERO; parts.first().map_or(0, |(_, v)| v.len())];
    for (weight, values) in parts {
        let sum = total(values)?;
        for (slot, value) in out.iter_mut().zip(values) {
            let add = value.checked_div(sum).and_then(|v| v.checked_mul(*weight)).ok_or(ShareError::OutOfRange)?;
            *slot += add;
        }
    }
    Ok(out)
}

/// By use, contributions per head cut at mean ± percent; the difference is spread over those inside the corridor.
fn corridor(population: &[Decimal], units: &[Decimal], percent: Decimal) -> Result<Vec<Decimal>, ShareError> {
    let (people, used) = (total(population)?, total(units)?);
    let band = percent.max(Decimal::ZERO) / Decimal::ONE_HUNDRED;
    // Per head, on a scale where the mean is 1.
    let mean_share: Vec<Decimal> = population.iter().map(|p| p / people).collect();
    let low: Vec<Decimal> = mean_share.iter().map(|m| m * (Decimal::ONE - band).max(Decimal::ZERO)).collect();
    let high: Vec<Decimal> = mean_share.iter().map(|m| m * (Decimal::ONE + band)).collect();
    let mut shares: Vec<Decimal> = units.iter().map(|u| u / used).collect();
    for _ in 0..population.len() + 1 {
        for i in 0..shares.len() {
            shares[i] = shares[i].clamp(low[i], high[i]);
        }
        let rest = Decimal::ONE - total(&shares)?;
        let open: Vec<usize> = (0..shares.len())
            .filter(|i| if rest > Decimal::ZERO { shares[*i] < high[*i] } else { shares[*i] > low[*i] })
            .collect();
        let room: Decimal = open.iter().map(|i| mean_share[*i]).sum();
        if rest.abs() < Decimal::new(1, 12) || room.is_zero() {
            break;
        }
        for i in open {
            shares[i] += rest * mean_share[i] / room;
        }
    }
    Ok(shares)
}

/// Guests pay variable cost and a part of the fixed cost per unit used; the host bears what is left.
fn host_and_guests(sums: &Sums, units: &[Decimal]) -> Result<Vec<Decimal>, ShareError> {
    let used = total(units)?;
    let (fixed, markup) = (part(sums.fixed_part), part(sums.markup));
    let price = (Decimal::ONE - fixed) + markup * fixed;
    let mut shares: Vec<Decimal> = units.iter().map(|u| u / used * price).collect();
    let guests: Decimal = shares.iter().skip(1).sum();
    if let Some(host) = shares.first_mut() {
        *host = Decimal::ONE - guests;
    }
    Ok(shares)
}

/// Each guest pays a part of what it saves (its cost before, less its share by use); the host bears what is left.
fn savings(partners: &[PartnerFigures], sums: &Sums) -> Result<Vec<Decimal>, ShareError> {
    let before = figures(partners, "cost_before", |p| p.cost_before)?;
    let units = figures(partners, "units", |p| p.units)?;
    let used = total(&units)?;
    if sums.running.is_zero() {
        return Ok(vec![Decimal::ONE; partners.len()]);
    }
    let mut parts: Vec<Decimal> = before
        .iter()
        .zip(&units)
        .map(|(before, units)| {
            let own = sums.running * units / used;
            own + part(sums.savings_part) * (before - own).max(Decimal::ZERO)
        })
        .collect();
    let guests: Decimal = parts.iter().skip(1).sum();
    if let Some(host) = parts.first_mut() {
        *host = (sums.running - guests).max(Decimal::ZERO);
    }
    Ok(parts)
}
