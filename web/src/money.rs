//! What the answers of a case say about money: figures of the partners, sums, and which keys they suggest.

use imc_engine::answers::{Answer, Answers, Cell};
use imc_engine::catalogue::{Catalogue, known};
use imc_engine::money::{KEYS, Key, PartnerFigures, Sums};
use rust_decimal::Decimal;
use serde_json::Value as Json;

/// The answers of a case, read for money.
#[derive(Clone, Copy, Debug)]
pub struct MoneyAnswers<'a> {
    /// The questions.
    pub catalogue: &'a Catalogue,
    /// The answers.
    pub answers: &'a Answers,
}

impl MoneyAnswers<'_> {
    fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(self.catalogue.question(question)?)
    }

    fn amount(&self, question: &str) -> Option<i64> {
        match self.answer(question)? {
            Answer::Number(amount) => Some(*amount),
            _ => None,
        }
    }

    /// Running cost a year, in whole currency units.
    pub fn running(&self) -> Option<i64> {
        self.amount("running")
    }

    /// Investment, in whole currency units.
    pub fn investment(&self) -> Option<i64> {
        self.amount("invest_amount")
    }

    /// Both sums; what is not known is nothing.
    pub fn sums(&self) -> Sums {
        let sum = |amount: Option<i64>| Decimal::from(amount.unwrap_or(0));
        Sums { running: sum(self.running()), investment: sum(self.investment()), ..Sums::default() }
    }

    /// The partners of the list with what is known of them.
    pub fn partners(&self) -> Vec<PartnerFigures> {
        let (Some(ix), Some(Answer::Rows(rows))) =
            (self.catalogue.question(known::PARTNERS), self.answer(known::PARTNERS))
        else {
            return Vec::new();
        };
        let columns = &self.catalogue.questions[ix.index()].columns;
        rows.iter()
            .map(|row| {
                let cell = |id: &str| columns.iter().position(|c| c.id == id).and_then(|column| row.get(column));
                let figure = |id: &str| match cell(id) {
                    Some(Cell::Number(number)) => Some(Decimal::from(*number)),
                    _ => None,
                };
                PartnerFigures {
                    name: match cell("name") {
                        Some(Cell::Text(name)) => name.clone(),
                        _ => "–".to_owned(),
                    },
                    population: figure("population"),
                    units: figure("units"),
                    revenue: figure("revenue"),
                    property: figure("property"),
                    length: figure("area"),
                    capacity: figure("capacity"),
                    benefit: figure("benefit"),
                    shares: figure("shares"),
                    cost_before: figure("cost_before"),
                    cost_alone: figure("cost_alone"),
                    tax_percent: figure("tax_percent"),
                }
            })
            .collect()
    }

    /// Whether the answers about what causes the cost, and about wealth, suggest a key. Equal shares are for partners of
    /// similar size.
    pub fn suggest(&self, key: Key) -> bool {
        if key == Key::Equal && self.unequal() {
            return false;
        }
        let id = key_id(key);
        let Some(key) = self.catalogue.keys.iter().find(|k| k.id.as_str() == id) else { return false };
        self.chose("cost_cause", &key.causes) || self.chose("wealth", &key.wealth)
    }

    /// The largest partner has more than twice the inhabitants of the smallest.
    fn unequal(&self) -> bool {
        let sizes: Vec<Decimal> = self.partners().iter().filter_map(|partner| partner.population).collect();
        let (least, most) = (sizes.iter().min(), sizes.iter().max());
        least.zip(most).is_some_and(|(least, most)| *most > *least * Decimal::TWO)
    }

    /// Users pay a part of the cost.
    pub fn users_pay(&self) -> bool {
        self.chose_other_than("user_pay", "none")
    }

    /// There is a grant that the partners want to use.
    pub fn has_grant(&self) -> bool {
        self.chose_other_than("grant", "none")
    }

    fn chose_other_than(&self, question: &str, none: &str) -> bool {
        let Some(ix) = self.catalogue.question(question) else { return false };
        let options = &self.catalogue.questions[ix.index()].options;
        matches!(self.answers.get(ix), Some(Answer::Choice(n)) if options.get(usize::from(*n)).is_some_and(|o| o.as_str() != none))
    }

    /// All keys, those that the answers suggest first.
    pub fn keys(&self) -> Vec<Key> {
        let mut keys = KEYS.to_vec();
        keys.sort_by_key(|key| !self.suggest(*key));
        keys
    }

    /// The key that stands first among those that the answers suggest.
    pub fn suggested(&self) -> Option<Key> {
        self.keys().into_iter().next().filter(|key| self.suggest(*key))
    }

    fn chose(&self, question: &str, wanted: &[String]) -> bool {
        let Some(ix) = self.catalogue.question(question) else { return false };
        let options = self.catalogue.questions[ix.index()].options.iter().enumerate();
        let chosen = |i: usize| match self.answers.get(ix) {
            Some(Answer::Choice(choice)) => usize::from(*choice) == i,
            Some(Answer::Choices(mask)) => mask >> i & 1 == 1,
            _ => false,
        };
        options.filter(|(i, _)| chosen(*i)).any(|(_, option)| wanted.iter().any(|w| w == option.as_str()))
    }
}

/// What the partners said that the service costs each of them, added up, where it is not the cost of all together.
pub fn costs_apart(partners: &[PartnerFigures], running: i64) -> Option<Decimal> {
    let sum = partners.iter().map(|partner| partner.cost_before).sum::<Option<Decimal>>()?;
    (!partners.is_empty() && sum != Decimal::from(running)).then_some(sum)
}

/// The key that a name means.
pub fn key_named(id: &str) -> Option<Key> {
    KEYS.into_iter().find(|key| key_id(*key) == id)
}

/// Name of a key in addresses and texts.
pub fn key_id(key: Key) -> String {
    match serde_json::to_value(key) {
        Ok(Json::String(id)) => id,
        _ => String::new(),
    }
}
