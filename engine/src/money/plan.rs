//! The five-year view.

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
