//! What the answers say, under the names that clause texts use.

use super::localized;
use imc_engine::answers::{Answer, Answers, Cell};
use imc_engine::catalogue::{Catalogue, MAX_ROWS};
use imc_rules::Texts;
use imc_templates::Party;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where facts come from.
pub(super) struct Source<'a> {
    pub catalogue: &'a Catalogue,
    pub texts: &'a Texts,
    pub answers: &'a Answers,
    pub languages: &'a [&'a str],
}

impl Source<'_> {
    fn answer(&self, id: &str) -> Option<&Answer> {
        self.answers.get(self.catalogue.question(id)?)
    }

    /// The partners by name; unnamed places where only their number is known, and two where nothing is.
    pub fn parties(&self) -> Vec<Party> {
        if let Some(rows) = self.rows("partners") {
            let named: Vec<Party> = rows
                .iter()
                .map(|row| Party {
                    name: text(row.get("name")).unwrap_or_default().into(),
                    population: number(row.get("population")).and_then(|n| u64::try_from(n).ok()),
                    figures: figures(row),
                    ..Party::default()
                })
                .collect();
            if !named.is_empty() {
                return named;
            }
        }
        let count = match self.answer("count") {
            Some(Answer::Number(count)) => usize::try_from(*count).unwrap_or(2),
            _ => 2,
        };
        vec![Party::default(); count.clamp(2, MAX_ROWS)]
    }

    /// Rows of a list by column.
    fn rows(&self, id: &str) -> Option<Vec<BTreeMap<&str, &Cell>>> {
        let question = &self.catalogue.questions[self.catalogue.question(id)?.index()];
        match self.answer(id)? {
            Answer::Rows(rows) => {
                Some(rows.iter().map(|row| question.columns.iter().map(|c| c.id.as_str()).zip(row).collect()).collect())
            }
            _ => None,
        }
    }

    /// Values by fact name; what is not known is left out and becomes an open point.
    pub fn facts(&self) -> BTreeMap<String, Value> {
        let mut out = BTreeMap::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                out.insert(name.to_owned(), value);
            }
        };
        put("service_name", self.named_options("services", |o| format!("service-{o}")));
        put("purpose", self.named_options("aims", |o| format!("option-aims-{o}")));
        put("problem", self.free_text("problem_text"));
        put("benefits", self.benefits());
        put("annual_cost", self.money("running"));
        put("investment_total", self.money("invest_amount"));
        put("cost_key", self.cost_key());
        out
    }

    /// Guesses: they stand in the paper as proposals that somebody has to look at.
    pub fn proposals(&self) -> BTreeMap<String, Value> {
        self.lead_party().map(|name| ("lead_party".to_owned(), name)).into_iter().collect()
    }

    /// Names of the chosen options, joined, in each language.
    fn named_options(&self, id: &str, key: impl Fn(&str) -> String) -> Option<Value> {
        let question = &self.catalogue.questions[self.catalogue.question(id)?.index()];
        let Answer::Choices(mask) = self.answer(id)? else { return None };
        let chosen: Vec<&str> =
            question.options.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, o)| o.as_str()).collect();
        let each: BTreeMap<&str, String> = self
            .languages
            .iter()
            .map(|language| {
                let names: Vec<String> =
                    chosen.iter().map(|o| lower_first(&self.texts.text(language, &key(o)))).collect();
                (*language, names.join("; "))
            })
            .collect();
        Some(json!(each))
    }

    /// A sentence somebody typed; the clause that takes it up ends it with its own full stop.
    fn free_text(&self, id: &str) -> Option<Value> {
        let Answer::Text(text) = self.answer(id)? else { return None };
        let text = text.trim();
        let text = text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text);
        (!text.is_empty()).then(|| json!(text))
    }

    /// Where a host is accepted and one partner is clearly the largest, it is proposed as the acting party.
    fn lead_party(&self) -> Option<Value> {
        let host = self.catalogue.question("host")?;
        let accepted = self.catalogue.questions[host.index()].option("accepted")?;
        if self.answers.get(host) != Some(&Answer::Choice(accepted)) {
            return None;
        }
        let mut sizes: Vec<(i64, &str)> = self
            .rows("partners")?
            .iter()
            .filter_map(|row| match (row.get("population")?, row.get("name")?) {
                (Cell::Number(size), Cell::Text(name)) => Some((*size, name.as_str())),
                _ => None,
            })
            .collect();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        match sizes.as_slice() {
            [(_, name)] => Some(json!(name)),
            [(first, name), (second, _), ..] if first > second => Some(json!(name)),
            _ => None,
        }
    }

    fn benefits(&self) -> Option<Value> {
        let rows = self.rows("win_each")?;
        let lines: Vec<String> = rows.iter().filter_map(|row| text(row.get("gain"))).collect();
        (!lines.is_empty()).then(|| json!(lines))
    }

    fn money(&self, id: &str) -> Option<Value> {
        match self.answer(id)? {
            Answer::Number(amount) => Some(
                json!({ "amount": amount.to_string(), "currency": self.catalogue.pack.currency.clone().unwrap_or_default() }),
            ),
            _ => None,
        }
    }

    /// The keys that the causes of cost suggest, as a proposal.
    fn cost_key(&self) -> Option<Value> {
        let question = &self.catalogue.questions[self.catalogue.question("cost_cause")?.index()];
        let Answer::Choices(mask) = self.answer("cost_cause")? else { return None };
        let chosen: Vec<&str> =
            question.options.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, o)| o.as_str()).collect();
        let key = self.catalogue.keys.iter().find(|k| k.causes.iter().any(|c| chosen.contains(&c.as_str())))?;
        let name = localized(self.texts, self.languages, &format!("key-{}", key.id));
        serde_json::to_value(name).ok()
    }
}

/// Figures behind cost-sharing keys, as on the page of money: tax strength is the own revenue, length stands for the area.
fn figures(row: &BTreeMap<&str, &Cell>) -> BTreeMap<String, Value> {
    let figure = |(name, column): (&str, &str)| Some((name.to_owned(), json!(number(row.get(column))?)));
    let columns = [
        ("tax", "revenue"),
        ("length", "area"),
        ("units", "units"),
        ("capacity", "capacity"),
        ("shares", "shares"),
        ("cost_today", "cost_before"),
    ];
    columns.into_iter().filter_map(figure).collect()
}

fn text(cell: Option<&&Cell>) -> Option<String> {
    match cell {
        Some(Cell::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    }
}

fn number(cell: Option<&&Cell>) -> Option<i64> {
    match cell {
        Some(Cell::Number(number)) => Some(*number),
        _ => None,
    }
}

/// Names of services and reasons begin with a capital in lists; inside a sentence they do not.
pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), text.chars().nth(1)) {
        // An abbreviation such as "IT" stays as it is.
        (Some(_), Some(second)) if second.is_uppercase() => text.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(chars).collect(),
        _ => String::new(),
    }
}
