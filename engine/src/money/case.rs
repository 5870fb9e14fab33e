//! What a sharing rests on: partners' figures, sums, and the names of the keys.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is known of one partner. Figures that a key does not need may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PartnerFigures {
    /// Name.
    pub name: String,
    /// Inhabitants.
    pub population: Option<Decimal>,
    /// Units of service used in a year (tonnes, cases, hours).
    pub units: Option<Decimal>,
    /// Standardised tax revenue in a year.
    pub revenue: Option<Decimal>,
    /// Taxable value of property.
    pub property: Option<Decimal>,
    /// Kilometres or hectares served.
    pub length: Option<Decimal>,
    /// Capacity reserved, in the unit of the plant.
    pub capacity: Option<Decimal>,
    /// Sum of the benefit factors of the zones it has.
    pub benefit: Option<Decimal>,
    /// Shares held.
    pub shares: Option<Decimal>,
    /// Cost in a year before the cooperation.
    pub cost_before: Option<Decimal>,
    /// Cost in a year if it went alone from now on.
    pub cost_alone: Option<Decimal>,
    /// Agreed share of tax from a joint site, in per cent.
    pub tax_percent: Option<Decimal>,
}

/// Greatest and least amount or figure that is computed with, in either sign: far beyond any budget, and small enough
/// that no product or quotient of two of them leaves the range of a decimal.
const MOST: Decimal = Decimal::from_parts(1_316_134_912, 2_328, 0, false, 0);
const LEAST: Decimal = Decimal::from_parts(1, 0, 0, false, 9);

/// Whether amounts can be computed with.
pub(super) fn within_range(amounts: impl IntoIterator<Item = Decimal>) -> Result<(), ShareError> {
    let fits = |amount: Decimal| amount.is_zero() || (LEAST..=MOST).contains(&amount.abs());
    if amounts.into_iter().all(fits) { Ok(()) } else { Err(ShareError::OutOfRange) }
}

impl PartnerFigures {
    /// All figures that are known.
    pub(super) fn known(&self) -> impl Iterator<Item = Decimal> {
        let figures = [
            self.population,
            self.units,
            self.revenue,
            self.property,
            self.length,
            self.capacity,
            self.benefit,
            self.shares,
            self.cost_before,
            self.cost_alone,
            self.tax_percent,
        ];
        figures.into_iter().flatten()
    }
}

impl Sums {
    /// All amounts and choices.
    pub(super) fn all(&self) -> impl Iterator<Item = Decimal> {
        let amounts = [
            self.running,
            self.investment,
            self.fixed_part,
            self.markup,
            self.corridor_percent,
            self.savings_part,
            self.site_tax,
        ];
        amounts.into_iter().chain(self.mix)
    }
}

/// The sums to be shared, and the choices inside keys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sums {
    /// Running cost in a year.
    pub running: Decimal,
    /// Investment.
    pub investment: Decimal,
    /// Part of the running cost that does not depend on use, from 0 to 1 (two-part and marginal-cost keys).
    pub fixed_part: Decimal,
    /// For the marginal-cost key: how much of the fixed cost per unit guests pay, from 0 to 1.
    pub markup: Decimal,
    /// For the corridor key: how far a contribution per head may lie from the mean, in per cent.
    pub corridor_percent: Decimal,
    /// For the savings key: part of the saving that is paid for the service, from 0 to 1.
    pub savings_part: Decimal,
    /// For the mixed key: weight of population, of use and of revenue; they are scaled to sum to 1.
    pub mix: [Decimal; 3],
    /// Tax revenue of a joint site in a year (tax-split key).
    pub site_tax: Decimal,
}

impl Default for Sums {
    fn default() -> Self {
        Self {
            running: Decimal::ZERO,
            investment: Decimal::ZERO,
            fixed_part: Decimal::new(4, 1),
            markup: Decimal::new(5, 1),
            corridor_percent: Decimal::TEN,
            savings_part: Decimal::new(5, 1),
            mix: [Decimal::ONE, Decimal::ONE, Decimal::ZERO],
            site_tax: Decimal::ZERO,
        }
    }
}

/// The sixteen keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// The same for everybody.
    Equal,
    /// By inhabitants.
    Population,
    /// By units used.
    Usage,
    /// By standardised tax revenue.
    FiscalCapacity,
    /// By taxable value of property.
    PropertyBase,
    /// A fixed part by inhabitants, the rest by use.
    TwoPart,
    /// A mixture of population, use and revenue.
    Mixed,
    /// By use, but nobody's contribution per head leaves a corridor around the mean.
    Corridor,
    /// By kilometres or hectares.
    AreaLength,
    /// Investment by capacity reserved, running cost by use.
    CapacityReserved,
    /// By benefit factors of zones.
    BenefitZones,
    /// By shares held.
    Shares,
    /// A price per unit that covers all cost.
    FullCostPrice,
    /// Guests pay the variable cost and a part of the fixed cost per unit; the host (first partner) bears the rest.
    MarginalCost,
    /// The host (first partner) is paid a part of what the others save.
    SavingsSplit,
    /// Tax of a joint site by agreed shares: income, so contributions fall by it.
    TaxSplit,
}

/// All keys, in the order of the base pack.
pub const KEYS: [Key; 16] = [
    Key::Equal,
    Key::Population,
    Key::Usage,
    Key::FiscalCapacity,
    Key::PropertyBase,
    Key::TwoPart,
    Key::Mixed,
    Key::Corridor,
    Key::AreaLength,
    Key::CapacityReserved,
    Key::BenefitZones,
    Key::Shares,
    Key::FullCostPrice,
    Key::MarginalCost,
    Key::SavingsSplit,
    Key::TaxSplit,
];

/// Why a key cannot be computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "reason")]
pub enum ShareError {
    /// There is nobody to share with.
    #[error("a cost can be shared only among partners")]
    NoPartners,
    /// A figure is missing.
    #[error("`{figure}` of {partner} is missing")]
    Missing {
        /// Field of [`PartnerFigures`].
        figure: String,
        /// Partner.
        partner: String,
    },
    /// The figures sum to nothing, so they say nothing about shares.
    #[error("`{figure}` is zero for every partner")]
    AllZero {
        /// Field of [`PartnerFigures`].
        figure: String,
    },
    /// An amount is negative, or too large to compute with.
    #[error("an amount is negative or too large")]
    OutOfRange,
}
