//! The five-year view.

use super::case::within_range;
use super::{Key, PartnerFigures, ShareError, Sums, bad_years, cents, share};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Years that the view shows.
const YEARS: usize = 5;

/// One year of the money view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Year {
    /// From 1.
    pub year: u32,
    /// Running cost.
    pub running: Decimal,
    /// What is spent on the investment.
    pub investment: Decimal,
    /// Own part of the investment, after the grant.
    pub own_investment: Decimal,
    /// Grant received.
    pub grant: Decimal,
    /// Charges paid by users.
    pub charges: Decimal,
    /// What the partners together must find: running cost and investment less grant and charges.
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

impl Plan {
    fn check(&self) -> Result<(), ShareError> {
        within_range([self.running, self.investment])?;
        let within = |value: Decimal, low: i64, high: i64| (low.into()..=high.into()).contains(&value);
        let amounts = [self.running, self.investment].iter().all(|amount| *amount >= Decimal::ZERO);
        let percents = within(self.growth_percent, -100, 1000)
            && within(self.grant_percent, 0, 100)
            && within(self.charges_percent, 0, 1000);
        if amounts && percents { Ok(()) } else { Err(ShareError::OutOfRange) }
    }

    /// What is spent on the investment in a year, to the cent; the years of building add up to the whole.
    fn spent(&self, year: u32) -> Decimal {
        let build = self.build_years.clamp(1, YEARS as u32);
        let until = |year: u32| cents(self.investment * Decimal::from(year.min(build)) / Decimal::from(build));
        until(year) - year.checked_sub(1).map_or(Decimal::ZERO, until)
    }

    /// The grant for what is spent in a year.
    fn granted(&self, year: u32) -> Decimal {
        cents(self.spent(year) * self.grant_percent / Decimal::ONE_HUNDRED)
    }
}

/// Five years, year by year. The grant comes late, so the year before it shows what must be advanced. Every line is
/// rounded to the cent, and what is to be found is computed from the rounded lines.
///
/// # Errors
/// [`ShareError::OutOfRange`] when an amount is negative or too large, or a per cent is none.
pub fn five_years(plan: &Plan) -> Result<Vec<Year>, ShareError> {
    plan.check()?;
    let years = (1..).zip(grown(plan.running, plan.growth_percent)).map(|(year, running)| {
        let (investment, running_cents) = (plan.spent(year), cents(running));
        let grant = year.checked_sub(plan.grant_delay_years).map_or(Decimal::ZERO, |paid_for| plan.granted(paid_for));
        let charges = cents(running * plan.charges_percent / Decimal::ONE_HUNDRED);
        Year {
            year,
            running: running_cents,
            investment,
            own_investment: investment - plan.granted(year),
            grant,
            charges,
            to_find: running_cents + investment - grant - charges,
        }
    });
    Ok(years.collect())
}

/// Five years of one partner under a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerYears {
    /// Name of the partner.
    pub partner: String,
    /// What it pays, year by year; negative in a year in which more of a late grant comes back than is spent.
    pub years: [Decimal; YEARS],
    /// All five years together.
    pub total: Decimal,
    /// What five years alone would cost it, where its yearly cost alone is known.
    pub alone: Option<Decimal>,
    /// The highest contribution to what users leave of the first year's running cost if that is a bad year, in which they
    /// leave more of it: see [`bad_years`].
    pub bad_year: Option<Decimal>,
}

/// What each partner pays in each of the five years under a key. The parts of a year add up to [`Year::to_find`].
///
/// Running cost less charges is shared as running cost, what is built less what grants bring back as investment. Going
/// alone grows as the running cost does, and has no investment. The amounts are those of the plan; `sums` says what else
/// the key asks for.
///
/// # Errors
/// As [`share`].
pub fn partner_years(
    key: Key,
    partners: &[PartnerFigures],
    sums: &Sums,
    plan: &Plan,
) -> Result<Vec<PartnerYears>, ShareError> {
    let years = five_years(plan)?;
    let (first, charges) =
        years.first().map_or_else(Default::default, |year| (year.running - year.charges, year.charges));
    let bad = bad_years(key, partners, &Sums { running: first, ..sums.clone() }, charges)?;
    let mut out: Vec<PartnerYears> = partners
        .iter()
        .map(|partner| PartnerYears {
            partner: partner.name.clone(),
            years: [Decimal::ZERO; YEARS],
            total: Decimal::ZERO,
            alone: partner.cost_alone.map(|cost| cents(grown(cost, plan.growth_percent).sum())),
            bad_year: None,
        })
        .collect();
    for (at, year) in years.into_iter().enumerate() {
        let running = year.running - year.charges;
        let investment = year.to_find - running;
        let sharing = share(key, partners, &Sums { running, investment: investment.abs(), ..sums.clone() })?;
        for (partner, share) in out.iter_mut().zip(sharing.shares) {
            let built = if investment.is_sign_negative() { -share.investment } else { share.investment };
            partner.years[at] = share.running + built;
            partner.total += share.running + built;
        }
    }
    for (i, partner) in out.iter_mut().enumerate() {
        partner.bad_year = bad.iter().filter_map(|year| year.share_of(i)).map(|share| share.running).max();
    }
    Ok(out)
}

/// Five years of a cost that grows by so many per cent a year.
fn grown(cost: Decimal, percent: Decimal) -> impl Iterator<Item = Decimal> {
    let more = move |cost: &Decimal| Some(*cost + *cost * percent / Decimal::ONE_HUNDRED);
    std::iter::successors(Some(cost), more).take(YEARS)
}
