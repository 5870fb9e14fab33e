//! What the money pages rest on: figures of the partners and sums, from the answers or as tried in the address.

use crate::money::{MoneyAnswers, key_id};
use crate::server::case::CaseFile;
use crate::server::forms::Fields;
use crate::server::pages::field::{FieldProblem, whole_number};
use crate::server::told::Told;
use imc_engine::money::{KEYS, Key, PartnerFigures, Plan, ShareError, Sharing, Sums, share};
use rust_decimal::Decimal;

/// Growth of running cost that the five-year view assumes when nobody says another, in per cent.
const GROWTH: i64 = 3;
/// The greatest sum that can be tried.
const GREATEST: i64 = 1_000_000_000_000;

/// Figures, sums and choices.
#[derive(Clone, Debug, Default)]
pub struct Basis {
    /// The partners of the list.
    pub partners: Vec<PartnerFigures>,
    /// Running cost a year, where known.
    pub running: Option<i64>,
    /// Investment, where known.
    pub investment: Option<i64>,
    /// Yearly growth of the running cost, in per cent.
    pub growth: i64,
    /// Part of the investment that a grant covers, in per cent.
    pub grant: i64,
    /// Part of the running cost that users pay, in per cent.
    pub charges: i64,
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
            running: trial.number("running", GREATEST).or_else(|| said(file).running()),
            investment: trial.number("investment", GREATEST).or_else(|| said(file).investment()),
            growth: trial.number("growth", 100).unwrap_or(GROWTH),
            grant: trial.number("grant", 100).unwrap_or(0),
            charges: trial.number("charges", 100).unwrap_or(0),
            key: KEYS.into_iter().find(|key| key_id(*key) == tried.trimmed("key")),
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

    /// The sums to share.
    pub fn sums(&self) -> Sums {
        let sum = |amount: Option<i64>| Decimal::from(amount.unwrap_or(0));
        Sums { running: sum(self.running), investment: sum(self.investment), ..Sums::default() }
    }

    /// What the five years rest on.
    pub fn plan(&self) -> Plan {
        let sums = self.sums();
        Plan {
            running: sums.running,
            investment: sums.investment,
            growth_percent: self.growth.into(),
            grant_percent: self.grant.into(),
            charges_percent: self.charges.into(),
            ..Plan::default()
        }
    }

    /// What each key gives, or what it lacks; nothing while there is nothing to share.
    pub fn sharings(&self) -> Vec<(Key, Result<Sharing, ShareError>)> {
        let keys = if self.is_known() { &KEYS[..] } else { &[] };
        keys.iter().map(|key| (*key, share(*key, &self.partners, &self.sums()))).collect()
    }

    /// The key of the five years: the one chosen, else the first that the answers suggest, else the first there is;
    /// always one whose figures are known.
    pub fn key(&self, file: &CaseFile) -> Option<Key> {
        let known: Vec<Key> = self.sharings().into_iter().filter(|(_, s)| s.is_ok()).map(|(key, _)| key).collect();
        let chosen = self.key.filter(|key| known.contains(key));
        chosen.or_else(|| known.iter().copied().find(|key| said(file).suggest(*key))).or_else(|| known.first().copied())
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
    /// A number from zero to the greatest; none when nothing was typed, or something else, which is a problem.
    fn number(&mut self, field: &str, greatest: i64) -> Option<i64> {
        let text = self.tried.trimmed(field);
        if text.is_empty() {
            return None;
        }
        whole_number(field, text, 0..=greatest).map_err(|problem| self.problems.push(problem)).ok()
    }
}

/// The partners of the list, with the figures that were tried in the address.
fn partners(file: &CaseFile, trial: &mut Trial<'_>) -> Vec<PartnerFigures> {
    let mut typed = |name: &str, i: usize| trial.number(&format!("{name}-{i}"), GREATEST).map(Decimal::from);
    let listed = said(file).partners().into_iter().enumerate();
    listed.map(|(i, p)| PartnerFigures { units: typed("units", i), cost_alone: typed("alone", i), ..p }).collect()
}

/// Name of a key in words.
pub fn key_name(file: &CaseFile, key: Key, lang: &str) -> Told {
    file.name(lang, &format!("key-{}", key_id(key)))
}
