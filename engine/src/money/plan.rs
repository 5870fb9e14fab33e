//! The five-year view.

use super::{Key, PartnerFigures, ShareError, Sums, bad_years, share};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One year of the money view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Year {
    /// From 1.
    pub year: u32,
    /// Running cost.
    pub running: Decimal,
    /// Own part of the investment, after the grant.
    pub own_investment: Decimal,
    /// Grant received.
    pub grant: Decimal,
    /// Charges paid by users.
    pub charges: Decimal,
    /// What the partners together must find.
    pub to_find: Decimal,
}

/// What the five-year view rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Plan {
    /// Running cost in the first year.
    pub running: Decimal,
    /// Yearly growth of the running cost in per cent.
    pub growth_percent: Decimal,
    /// Investment, spread evenly over `build_years`.
    pub investment: Decimal,
    /// Years of building, at least 1.
    pub build_years: u32,
    /// Share of the investment that a grant covers, in per cent.
    pub grant_percent: Decimal,
    /// Years by which the grant is paid after the money is spent (pre-financing).
    pub grant_delay_years: u32,
    /// Share of running cost that users pay, in per cent.
    pub charges_percent: Decimal,
}

impl Default for Plan {
    fn default() -> Self {
        let zero = Decimal::ZERO;
        Self {
            running: zero,
            growth_percent: zero,
            investment: zero,
            build_years: 1,
            grant_percent: zero,
            grant_delay_years: 1,
            charges_percent: zero,
        }
    }
}

/// Five years, year by year. The grant comes late, so the year before it shows what must be advanced.
pub fn five_years(plan: &Plan) -> Vec<Year> {
    let hundred = Decimal::ONE_HUNDRED;
    let cents = |d: Decimal| d.round_dp(2);
    let build = plan.build_years.clamp(1, 5);
    let spend =
        |year: u32| if (1..=build).contains(&year) { plan.investment / Decimal::from(build) } else { Decimal::ZERO };
    let mut running = plan.running;
    (1..=5)
        .map(|year: u32| {
            if year > 1 {
                running += running * plan.growth_percent / hundred;
            }
            let grant = year
                .checked_sub(plan.grant_delay_years)
                .map_or(Decimal::ZERO, |paid_for| spend(paid_for) * plan.grant_percent / hundred);
            let charges = running * plan.charges_percent / hundred;
            Year {
                year,
                running: cents(running),
                own_investment: cents(spend(year) * (hundred - plan.grant_percent) / hundred),
                grant: cents(grant),
                charges: cents(charges),
                to_find: cents(running + spend(year) - grant - charges),
            }
        })
        .collect()
}

/// Five years of one partner under a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerYears {
    /// Name of the partner.
    pub partner: String,
    /// What it pays, year by year; negative in a year in which more of a late grant comes back than is spent.
    pub years: Vec<Decimal>,
    /// All five years together.
    pub total: Decimal,
    /// What five years alone would cost it, where its yearly cost alone is known.
    pub alone: Option<Decimal>,
    /// The highest running contribution of its first year if that is a bad year: see [`bad_years`].
    pub bad_year: Option<Decimal>,
}

/// What each partner pays in each of the five years under a key. The parts of a year add up to [`Year::to_find`].
///
/// Running cost less charges is shared as running cost, what is built less what grants bring back as investment. Going
/// alone grows as the running cost does, and has no investment.
///
/// # Errors
/// As [`share`].
pub fn partner_years(
    key: Key,
    partners: &[PartnerFigures],
    sums: &Sums,
    plan: &Plan,
) -> Result<Vec<PartnerYears>, ShareError> {
    let bad = bad_years(key, partners, sums)?;
    let mut out: Vec<PartnerYears> = partners
        .iter()
        .map(|partner| PartnerYears {
            partner: partner.name.clone(),
            years: Vec::with_capacity(5),
            total: Decimal::ZERO,
            alone: partner.cost_alone.map(|cost| grown(cost, plan.growth_percent).sum::<Decimal>().round_dp(2)),
            bad_year: None,
        })
        .collect();
    for year in five_years(plan) {
        let running = year.running - year.charges;
        let investment = year.to_find - running;
        let sharing = share(key, partners, &Sums { running, investment: investment.abs(), ..sums.clone() })?;
        for (partner, share) in out.iter_mut().zip(sharing.shares) {
            let built = if investment.is_sign_negative() { -share.investment } else { share.investment };
            partner.years.push(share.running + built);
            partner.total += share.running + built;
        }
    }
    for (i, partner) in out.iter_mut().enumerate() {
        // Partners may share a name; one that left is missing from the list after it.
        let paid = |year: &super::BadYear| -> Option<Decimal> {
            let gone = partners.len() - year.sharing.shares.len();
            let leaver =
                if gone == 0 { None } else { partners.iter().position(|p| Some(&p.name) == year.left.as_ref()) };
            let place = match leaver {
                Some(leaver) if leaver == i => return None,
                Some(leaver) if leaver < i => i - 1,
                _ => i,
            };
            year.sharing.shares.get(place).map(|share| share.running)
        };
        partner.bad_year = bad.iter().filter_map(paid).max();
    }
    Ok(out)
}

/// Five years of a cost that grows by so many per cent a year.
fn grown(cost: Decimal, percent: Decimal) -> impl Iterator<Item = Decimal> {
    let more = move |cost: &Decimal| Some(*cost + *cost * percent / Decimal::ONE_HUNDRED);
    std::iter::successors(Some(cost), more).take(5)
}
