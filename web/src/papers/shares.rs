//! The money of each partner, as texts for the blanks of tables. Only what was computed goes in; the rest stays a marked gap.

use super::facts::Source;
use crate::money::{MoneyAnswers, costs_apart, key_id};
use crate::server::i18n::{decimal, figure};
use imc_engine::money::{Key, LessUse, PartnerFigures, Sharing, bad_years, cents, percents, share, whole};
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

    /// Tables of the papers, as rows of facts.
    pub fn facts(&self) -> BTreeMap<String, Value> {
        let sharings = self.sharings();
        let keys = sharings.iter().map(|sharing| json!({ "name": self.key_text(sharing.key, "", "") })).collect();
        let apart = self.money.running().and_then(|running| {
            let each = self.sum(costs_apart(&self.partners, running)?);
            Some(json!({ "each": each, "all": self.sum(running.into()) }))
        });
        let bad = sharings.first().map(|first| self.bad_year(first));
        [
            ("keys", keys),
            ("costs_apart", apart.into_iter().collect()),
            ("bad_year", bad.into_iter().collect()),
            ("first_year", self.totals().into_iter().collect::<Vec<Value>>()),
        ]
        .into_iter()
        .filter(|(_, rows): &(_, Vec<Value>)| !rows.is_empty())
        .map(|(name, rows)| (name.to_owned(), json!(rows)))
        .collect()
    }

    /// What a bad year counts with, and whether it is cheaper for somebody than a normal one.
    fn bad_year(&self, first: &Sharing) -> Value {
        let LessUse { use_falls, fixed, cost_falls, unit_rises } = LessUse::of(&self.money.sums());
        let percent = |amount: Decimal| self.each(|language| decimal(language, &amount.normalize().to_string()));
        let worst = self.worst(first);
        let less = first.shares.iter().zip(&worst).any(|(share, bad)| bad.is_some_and(|bad| bad < share.running));
        json!({
            "fixed": percent(fixed), "use": percent(use_falls), "cost": percent(cost_falls), "unit": percent(unit_rises),
            "less": less.then_some("1"),
            "alone": (self.partners.len() == 2).then_some("1"),
        })
    }

    /// What each partner pays in the dearest of the bad years.
    fn worst(&self, first: &Sharing) -> Vec<Option<Decimal>> {
        let bad = bad_years(first.key, &self.partners, &self.money.sums(), Decimal::ZERO).unwrap_or_default();
        let of = |row| bad.iter().filter_map(|year| Some(year.share_of(row)?.running)).max();
        (0..first.shares.len()).map(of).collect()
    }

    /// The last row of the table of the first year, where its shares are known.
    fn totals(&self) -> Option<Value> {
        let first = self.worked_out()?;
        let all = |figure: fn(&PartnerFigures) -> Option<Decimal>| self.partners.iter().map(figure).sum::<Option<_>>();
        let paid: Decimal = first.shares.iter().map(|share| share.running).sum();
        let (people, today) = (all(|p| p.population), all(|p| p.cost_before));
        let head = people.and_then(|people| paid.checked_div(people));
        Some(json!({
            "population": people.map(|people| self.amount(people)),
            "units": all(|p| p.units).map(|units| self.amount(units)),
            "share": self.each(|language| percent_text(language, Decimal::ONE_HUNDRED)),
            "payment": self.paid(paid),
            "head": head.map(|head| self.paid(head)),
            "today": today.map(|today| self.paid(today)),
            "difference": today.map(|today| self.paid(paid - today)),
        }))
    }

    /// What the key of the paper gives, where the cost and all its figures are known.
    fn worked_out(&self) -> Option<Sharing> {
        self.money.running().filter(|running| *running > 0)?;
        share(self.source.key()?, &self.partners, &self.money.sums()).ok()
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
                (partner.units, ["fn2.quantity", "fa5.units", "a04.quantity", "a11.units"].as_slice()),
                (partner.cost_before, &["fn2.cost", "fn8.today"]),
                (staff.next().flatten().map(Decimal::from), &["fn2.staff"]),
            ];
            for (figure, keys) in typed {
                let Some(figure) = figure else { continue };
                out.extend(keys.iter().map(|key| (format!("{key}.{number}"), self.amount(figure))));
            }
            out.extend(partner.cost_before.map(|today| (format!("fa5.today.{number}"), self.paid(today))));
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
                out.insert(format!("fn8.k{column}.{row}"), self.amount(whole(share.running)));
            }
        }
        let worst = sharings.first().map(|first| self.worst(first)).unwrap_or_default();
        for (row, worst) in (1..).zip(worst) {
            out.extend(worst.map(|worst| (format!("fn8.bad.{row}"), self.amount(whole(worst)))));
        }
    }

    /// The key of the paper worked out for the first year: formula, share and payment of each partner.
    fn first_year(&self, out: &mut Fills) {
        let Some(key) = self.source.key() else { return };
        if let Some(known) = self.money.catalogue.keys.iter().find(|known| known.id.as_str() == key_id(key)) {
            let text = self.key_text(key, "-formula", &known.formula);
            out.extend(["a11.formula", "fa3.f2"].map(|blank| (blank.to_owned(), text.clone())));
        }
        let Some(sharing) = self.worked_out() else { return };
        let paid: Vec<Decimal> = sharing.shares.iter().map(|share| share.running).collect();
        let Some(percents) = percents(&paid) else { return };
        for (row, (partner, (paid, percent))) in (1..).zip(self.partners.iter().zip(paid.into_iter().zip(percents))) {
            let per_head = partner.population.and_then(|heads| paid.checked_div(heads));
            let cells = [
                ("share", Some(self.each(|language| percent_text(language, percent)))),
                ("payment", Some(self.paid(paid))),
                ("head", per_head.map(|amount| self.paid(amount))),
                ("difference", partner.cost_before.map(|before| self.paid(paid - before))),
            ];
            for (column, text) in cells.into_iter().filter_map(|(column, text)| Some((column, text?))) {
                out.insert(format!("fa5.{column}.{row}"), text.clone());
                out.insert(format!("a11.{column}.{row}"), text);
            }
        }
    }

    /// Does the blank hold what the proposed key gives?
    pub fn rest_on_the_key(blank: &str) -> bool {
        ["a11.formula", "fa3.f2"].contains(&blank) || Self::of_the_first_year(blank)
    }

    /// Does the blank hold what a partner pays under the key in the first year, or its part of it?
    pub fn of_the_first_year(blank: &str) -> bool {
        let worked_out = ["share.", "payment.", "head.", "difference."];
        ["a11.", "fa5."].iter().any(|clause| {
            blank.strip_prefix(clause).is_some_and(|rest| worked_out.iter().any(|part| rest.starts_with(part)))
        })
    }

    fn each(&self, text: impl Fn(&str) -> String) -> Localized {
        Localized::Each(self.source.languages.iter().map(|language| ((*language).to_owned(), text(language))).collect())
    }

    fn amount(&self, amount: Decimal) -> Localized {
        self.each(|language| figure(language, &amount.normalize().to_string()))
    }

    /// A sum of money to the cent, which stands in a table among others.
    fn paid(&self, amount: Decimal) -> Localized {
        self.each(|language| figure(language, &with_cents(amount)))
    }

    /// An amount with its currency.
    fn sum(&self, amount: Decimal) -> Localized {
        let text = |language: &str| {
            let amount = figure(language, &amount.normalize().to_string());
            format!("{amount}\u{A0}{}", self.source.currency(language)).trim_end().to_owned()
        };
        self.each(text)
    }

    /// A text of the pack on a key, as part of a sentence or as a head.
    fn key_text(&self, key: Key, ending: &str, english: &str) -> Localized {
        let name = format!("key-{}{ending}", key_id(key));
        let text = |language: &str| self.source.texts.get(language, &name).unwrap_or_else(|| english.to_owned());
        self.each(|language| text(language).trim_end_matches('.').to_owned())
    }
}

fn percent_text(language: &str, percent: Decimal) -> String {
    format!("{}\u{A0}%", decimal(language, &with_cents(percent)))
}

/// With two decimals, whatever they are.
fn with_cents(amount: Decimal) -> String {
    let mut amount = cents(amount);
    amount.rescale(2);
    amount.to_string()
}
