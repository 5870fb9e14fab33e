//! The money of each partner, as texts for the blanks of tables. Only what was computed goes in; the rest stays a marked gap.

use super::facts::Source;
use crate::money::{MoneyAnswers, key_id};
use crate::server::i18n::{decimal, figure};
use imc_engine::money::{Key, PartnerFigures, Sharing, bad_years, share};
use imc_templates::Localized;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Keys in the table of money.
const KEYS: usize = 3;

/// What the keys give in this case.
pub(super) struct Shares<'a> {
    source: &'a Source<'a>,
    money: MoneyAnswers<'a>,
    partners: Vec<PartnerFigures>,
}

type Fills = BTreeMap<String, Localized>;

impl<'a> Shares<'a> {
    pub fn new(source: &'a Source<'a>) -> Self {
        let money = source.sharing();
        let partners = money.partners();
        Self { source, money, partners }
    }

    /// The first keys whose figures are known and that give something of their own; none where the cost is not known.
    fn sharings(&self) -> Vec<Sharing> {
        if self.money.running().is_none() {
            return Vec::new();
        }
        let sums = self.money.sums();
        let mut found: Vec<Sharing> = Vec::new();
        for sharing in self.money.keys().into_iter().filter_map(|key| share(key, &self.partners, &sums).ok()) {
            let paid = |sharing: &Sharing| sharing.shares.iter().map(|share| share.running).collect::<Vec<_>>();
            if found.len() < KEYS && !found.iter().any(|known| paid(known) == paid(&sharing)) {
                found.push(sharing);
            }
        }
        found
    }

    /// Names of the keys in the table of money, as rows of a fact.
    pub fn keys(&self) -> Value {
        let name = |sharing: &Sharing| json!({ "name": self.key_text(sharing.key, "", "") });
        self.sharings().iter().map(name).collect()
    }

    /// Texts for the blanks of all papers, by their key.
    pub fn fills(&self) -> Fills {
        let mut out = Fills::new();
        self.given(&mut out);
        self.compared(&mut out);
        self.first_year(&mut out);
        out
    }

    /// What was typed for each partner.
    fn given(&self, out: &mut Fills) {
        let mut staff = self.source.numbers("partners", "staff").into_iter();
        for (number, partner) in (1..).zip(&self.partners) {
            let typed = [
                (partner.units, ["fn2.quantity", "fa5.units", "a11.units"].as_slice()),
                (partner.cost_before, &["fn2.cost", "fn8.today", "fa5.today"]),
                (staff.next().flatten().map(Decimal::from), &["fn2.staff"]),
            ];
            for (figure, keys) in typed {
                let Some(figure) = figure else { continue };
                out.extend(keys.iter().map(|key| (format!("{key}.{number}"), self.amount(figure))));
            }
        }
        if let Some(running) = self.money.running() {
            out.insert("fn4.c1".into(), self.sum(running.into()));
        }
        if let Some(posts) = self.source.number("staff_number") {
            out.insert("fn9.needed".into(), self.amount(posts.into()));
        }
    }

    /// What each partner pays under the first keys, and in the worse of the bad years.
    fn compared(&self, out: &mut Fills) {
        let sharings = self.sharings();
        for (column, sharing) in (1..).zip(&sharings) {
            for (row, share) in (1..).zip(&sharing.shares) {
                out.insert(format!("fn8.k{column}.{row}"), self.amount(share.running.round()));
            }
        }
        let Some(first) = sharings.first() else { return };
        let bad = bad_years(first.key, &self.partners, &self.money.sums()).unwrap_or_default();
        for row in 0..first.shares.len() {
            if let Some(worst) = bad.iter().filter_map(|year| Some(year.share_of(row)?.running)).max() {
                out.insert(format!("fn8.bad.{}", row + 1), self.amount(worst.round()));
            }
        }
    }

    /// The key of the paper worked out for the first year: formula, share and payment of each partner.
    fn first_year(&self, out: &mut Fills) {
        let Some(key) = self.source.key() else { return };
        if let Some(known) = self.money.catalogue.keys.iter().find(|known| known.id.as_str() == key_id(key)) {
            let text = self.key_text(key, "-formula", &known.formula);
            out.extend(["a11.formula", "fa3.f2"].map(|blank| (blank.to_owned(), text.clone())));
        }
        let Ok(sharing) = share(key, &self.partners, &self.money.sums()) else { return };
        let total = Decimal::from(self.money.running().unwrap_or(0));
        for (row, (partner, part)) in (1..).zip(self.partners.iter().zip(&sharing.shares)) {
            let Some(percent) = (part.running * Decimal::ONE_HUNDRED).checked_div(total) else { return };
            let per_head = partner.population.and_then(|heads| part.running.checked_div(heads));
            let cells = [
                ("share", Some(self.each(|language| percent_text(language, percent)))),
                ("payment", Some(self.amount(part.running))),
                ("head", per_head.map(|amount| self.amount(amount.round_dp(2)))),
                ("difference", partner.cost_before.map(|before| self.amount(part.running - before))),
            ];
            for (column, text) in cells.into_iter().filter_map(|(column, text)| Some((column, text?))) {
                out.insert(format!("fa5.{column}.{row}"), text.clone());
                out.insert(format!("a11.{column}.{row}"), text);
            }
        }
    }

    /// Does the blank hold what the proposed key gives?
    pub fn rest_on_the_key(blank: &str) -> bool {
        let worked_out = ["formula", "share.", "payment.", "head.", "difference.", "f2"];
        ["a11.", "fa3.", "fa5."].iter().any(|clause| {
            blank.strip_prefix(clause).is_some_and(|rest| worked_out.iter().any(|part| rest.starts_with(part)))
        })
    }

    fn each(&self, text: impl Fn(&str) -> String) -> Localized {
        Localized::Each(self.source.languages.iter().map(|language| ((*language).to_owned(), text(language))).collect())
    }

    fn amount(&self, amount: Decimal) -> Localized {
        self.each(|language| figure(language, &amount.normalize().to_string()))
    }

    /// An amount with its currency.
    fn sum(&self, amount: Decimal) -> Localized {
        let currency = self.money.catalogue.pack.currency.as_deref().unwrap_or_default();
        self.each(|language| format!("{}\u{A0}{currency}", figure(language, &amount.to_string())).trim_end().to_owned())
    }

    /// A text of the pack on a key, as part of a sentence or as a head.
    fn key_text(&self, key: Key, ending: &str, english: &str) -> Localized {
        let name = format!("key-{}{ending}", key_id(key));
        let text = |language: &str| self.source.texts.get(language, &name).unwrap_or_else(|| english.to_owned());
        self.each(|language| text(language).trim_end_matches('.').to_owned())
    }
}

fn percent_text(language: &str, percent: Decimal) -> String {
    format!("{}\u{A0}%", decimal(language, &percent.round_dp(2).normalize().to_string()))
}
