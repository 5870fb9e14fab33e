//! What the money pages rest on: figures of the partners and sums, from the answers or as tried in the address.

use crate::money::{MoneyAnswers, costs_apart, key_id, key_named};
use crate::server::case::CaseFile;
use crate::server::forms::Fields;
use crate::server::pages::field::{FieldProblem, whole_number};
use crate::server::told::Told;
use imc_engine::catalogue::GREATEST;
use imc_engine::money::{KEYS, Key, PartnerFigures, Plan, ShareError, Sharing, Sums, share};
use minijinja::{Value, context};
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// What is chosen beside the figures: inside a key, or for the five years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Yearly growth of the running cost, in per cent.
    Growth,
    /// Part of the investment that a grant covers, in per cent.
    Grant,
    /// Part of the running cost that users pay, in per cent.
    Charges,
    /// Years of building.
    Build,
    /// Years by which the grant comes after the money was spent.
    Delay,
    /// Part of the running cost that does not depend on use, in per cent.
    Fixed,
    /// How much of the fixed cost per unit guests pay, in per cent.
    Markup,
    /// How far a contribution per head may lie from the mean, in per cent.
    Corridor,
    /// Part of the saving that is paid to the host, in per cent.
    Saving,
    /// Weight of inhabitants in the mixture.
    MixPopulation,
    /// Weight of use in the mixture.
    MixUsage,
    /// Weight of revenue in the mixture.
    MixRevenue,
    /// Tax revenue of a joint site in a year.
    SiteTax,
}

/// What a choice counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Percent,
    Years,
    Money,
}

use Choice::*;

/// The choices of the five years that everybody sees.
pub const PLAIN: [Choice; 3] = [Growth, Grant, Charges];
/// Those that stand behind "more".
pub const MORE: [Choice; 10] =
    [Build, Delay, Fixed, Markup, Corridor, Saving, MixPopulation, MixUsage, MixRevenue, SiteTax];

impl Choice {
    /// Name of the field.
    pub fn id(self) -> &'static str {
        match self {
            Growth => "growth",
            Grant => "grant",
            Charges => "charges",
            Build => "build",
            Delay => "delay",
            Fixed => "fixed",
            Markup => "markup",
            Corridor => "corridor",
            Saving => "saving",
            MixPopulation => "mix-population",
            MixUsage => "mix-usage",
            MixRevenue => "mix-revenue",
            SiteTax => "site-tax",
        }
    }

    /// What counts while nobody chooses.
    pub fn usual(self) -> i64 {
        match self {
            Growth => 3,
            Build | Delay => 1,
            Fixed => 40,
            Markup | Saving | MixPopulation | MixUsage => 50,
            Corridor => 10,
            Grant | Charges | MixRevenue | SiteTax => 0,
        }
    }

    /// What it counts.
    pub fn unit(self) -> Unit {
        match self {
            Build | Delay => Unit::Years,
            SiteTax => Unit::Money,
            _ => Unit::Percent,
        }
    }

    fn range(self) -> RangeInclusive<i64> {
        match (self, self.unit()) {
            (Build, _) => 1..=5,
            (_, Unit::Years) => 0..=5,
            (_, Unit::Percent) => 0..=100,
            (_, Unit::Money) => 0..=GREATEST,
        }
    }
}

/// Figures, sums and choices.
#[derive(Clone, Debug, Default)]
pub struct Basis {
    /// The partners of the list.
    pub partners: Vec<PartnerFigures>,
    /// Running cost a year, where known.
    pub running: Option<i64>,
    /// Investment, where known.
    pub investment: Option<i64>,
    /// What was chosen, other than usual.
    chosen: Vec<(Choice, i64)>,
    /// The key chosen for the five years, where one was.
    key: Option<Key>,
}

impl Basis {
    /// From the answers, save for what is tried; with what of it cannot be read, each problem at its field. Such a field
    /// counts as one that was left empty.
    pub fn read(file: &CaseFile, tried: &Fields) -> (Self, Vec<FieldProblem>) {
        let mut trial = Trial { tried, problems: Vec::new() };
        let basis = Self {
            partners: partners(file, &mut trial),
            running: trial.number("running", 0..=GREATEST).or_else(|| said(file).running()),
            investment: trial.number("investment", 0..=GREATEST).or_else(|| said(file).investment()),
            chosen: trial.choices(),
            key: key_named(tried.trimmed("key")),
        };
        (basis, trial.problems)
    }

    /// From the answers alone.
    pub fn answered(file: &CaseFile) -> Self {
        Self::read(file, &Fields::default()).0
    }

    /// There is something to share, and somebody to share it among.
    pub fn is_known(&self) -> bool {
        !self.partners.is_empty() && self.running.or(self.investment).is_some()
    }

    /// What counts for a choice.
    pub fn choice(&self, choice: Choice) -> i64 {
        self.chosen.iter().find(|(c, _)| *c == choice).map_or(choice.usual(), |(_, value)| *value)
    }

    /// The sums to share, with the choices inside the keys.
    pub fn sums(&self) -> Sums {
        let sum = |amount: Option<i64>| Decimal::from(amount.unwrap_or(0));
        let part = |choice| Decimal::new(self.choice(choice), 2);
        Sums {
            running: sum(self.running),
            investment: sum(self.investment),
            fixed_part: part(Fixed),
            markup: part(Markup),
            corridor_percent: self.choice(Corridor).into(),
            savings_part: part(Saving),
            mix: [MixPopulation, MixUsage, MixRevenue].map(part),
            site_tax: self.choice(SiteTax).into(),
        }
    }

    /// What the five years count with, and what of it an answer calls in question: users or a grant pay, but nobody said
    /// how much.
    pub fn assumed(&self, file: &CaseFile) -> Value {
        let unsaid = |choice: Choice, answered: bool| answered && self.choice(choice) == 0;
        context! {
            charges => self.choice(Charges),
            grant => self.choice(Grant),
            growth => self.choice(Growth),
            charges_most => file.record.answer("user_pay").and_then(|v| v.as_str()) == Some("most"),
            charges_unsaid => unsaid(Charges, said(file).users_pay()),
            grant_unsaid => unsaid(Grant, said(file).has_grant()),
        }
    }

    /// What the partners said that the service costs each of them, added up, beside the cost of all together, where the two
    /// differ.
    pub fn costs_apart(&self) -> Option<(Decimal, Decimal)> {
        let running = self.running?;
        Some((costs_apart(&self.partners, running)?, running.into()))
    }

    /// What the five years rest on.
    pub fn plan(&self) -> Plan {
        let sums = self.sums();
        let years = |choice| u32::try_from(self.choice(choice)).unwrap_or(1);
        Plan {
            running: sums.running,
            growth_percent: self.choice(Growth).into(),
            investment: sums.investment,
            build_years: years(Build),
            grant_percent: self.choice(Grant).into(),
            grant_delay_years: years(Delay),
            charges_percent: self.choice(Charges).into(),
        }
    }

    /// What each key gives, or what it lacks; nothing while there is nothing to share.
    pub fn sharings(&self) -> Vec<(Key, Result<Sharing, ShareError>)> {
        let keys = if self.is_known() { &KEYS[..] } else { &[] };
        keys.iter().map(|key| (*key, share(*key, &self.partners, &self.sums()))).collect()
    }

    /// The key of the five years: the one chosen, else of those that the answers suggest (of all, if they suggest none) the
    /// one whose contributions per head differ least; always one whose figures are known.
    pub fn key(&self, file: &CaseFile) -> Option<Key> {
        let known: Vec<Sharing> = self.sharings().into_iter().filter_map(|(_, sharing)| sharing.ok()).collect();
        if let Some(chosen) = self.key.filter(|key| known.iter().any(|sharing| sharing.key == *key)) {
            return Some(chosen);
        }
        let answers = said(file);
        let least = |of: &dyn Fn(&&Sharing) -> bool| {
            let spread = |sharing: &&Sharing| sharing.fairness.spread.unwrap_or(Decimal::MAX);
            known.iter().filter(of).min_by_key(spread).map(|sharing| sharing.key)
        };
        least(&|sharing| answers.suggest(sharing.key)).or_else(|| least(&|_| true))
    }
}

/// The case's answers, read for money.
pub fn said(file: &CaseFile) -> MoneyAnswers<'_> {
    MoneyAnswers { catalogue: file.edition.catalogue(), answers: &file.answers }
}

/// What is tried in the address, read field by field.
struct Trial<'a> {
    tried: &'a Fields,
    problems: Vec<FieldProblem>,
}

impl Trial<'_> {
    /// A number within limits; none when nothing was typed, or something else, which is a problem.
    fn number(&mut self, field: &str, limits: RangeInclusive<i64>) -> Option<i64> {
        let text = self.tried.trimmed(field);
        if text.is_empty() {
            return None;
        }
        whole_number(field, text, limits).map_err(|problem| self.problems.push(problem)).ok()
    }

    /// What was chosen.
    fn choices(&mut self) -> Vec<(Choice, i64)> {
        let all = PLAIN.into_iter().chain(MORE);
        all.filter_map(|choice| Some((choice, self.number(choice.id(), choice.range())?))).collect()
    }
}

/// The partners of the list, with the figures that were tried in the address.
fn partners(file: &CaseFile, trial: &mut Trial<'_>) -> Vec<PartnerFigures> {
    let mut typed = |name: &str, i: usize| trial.number(&format!("{name}-{i}"), 0..=GREATEST).map(Decimal::from);
    let listed = said(file).partners().into_iter().enumerate();
    listed
        .map(|(i, p)| PartnerFigures {
            units: typed("units", i).or(p.units),
            cost_alone: typed("alone", i).or(p.cost_alone),
            ..p
        })
        .collect()
}

/// Name of a key in words.
pub fn key_name(file: &CaseFile, key: Key, lang: &str) -> Told {
    file.name(lang, &format!("key-{}", key_id(key)))
}
