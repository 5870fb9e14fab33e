//! What the answers say, under the names that clause texts use.

use super::WORDS;
use crate::money::{MoneyAnswers, key_id};
use imc_engine::answers::{Answer, Answers, Cell};
use imc_engine::catalogue::{Catalogue, MAX_ROWS};
use imc_engine::money::Key;
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
    /// The cost-sharing key that somebody chose for the paper.
    pub chosen_key: Option<Key>,
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

    /// A column of a list, a place for each row.
    pub fn numbers(&self, id: &str, column: &str) -> Vec<Option<i64>> {
        self.rows(id).unwrap_or_default().iter().map(|row| number(row.get(column))).collect()
    }

    /// A number that was answered.
    pub fn number(&self, id: &str) -> Option<i64> {
        match self.answer(id)? {
            Answer::Number(number) => Some(*number),
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
        put("purpose", self.purposes());
        put("problem", self.free_text("problem_text"));
        put("benefits", self.benefits());
        put("cost_today", self.money("running"));
        put("investment_total", self.money("invest_amount"));
        put("cost_key", self.cost_key());
        out
    }

    /// Guesses: they stand in the paper as proposals that somebody has to look at.
    pub fn proposals(&self) -> BTreeMap<String, Value> {
        // What the service costs today is where the estimate of the joint service begins, and no more.
        // The name of an option may say more than these municipalities mean, or may do.
        let service = self.named_options("services", |o| format!("service-{o}"));
        let guesses =
            [("service_name", service), ("lead_party", self.lead_party()), ("annual_cost", self.money("running"))];
        guesses.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    }

    /// A text in each of the languages.
    pub fn each(&self, text: impl Fn(&str) -> String) -> Value {
        json!(self.languages.iter().map(|language| (*language, text(language))).collect::<BTreeMap<_, _>>())
    }

    /// The options chosen of a question.
    fn chosen(&self, id: &str) -> Option<Vec<&str>> {
        let question = &self.catalogue.questions[self.catalogue.question(id)?.index()];
        let Answer::Choices(mask) = self.answer(id)? else { return None };
        Some(question.options.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, o)| o.as_str()).collect())
    }

    /// Names of the chosen options, joined, in each language.
    fn named_options(&self, id: &str, key: impl Fn(&str) -> String) -> Option<Value> {
        let chosen = self.chosen(id)?;
        let names = |language: &str| {
            let names = chosen.iter().map(|o| lower_first(&self.texts.text(language, &key(o))));
            names.collect::<Vec<_>>().join(semicolon(language))
        };
        Some(self.each(names))
    }

    /// The aims in the words of a contract; a country's own aim in the words of its answer.
    fn purposes(&self) -> Option<Value> {
        let aim = |option: &str, language: &str| {
            let key = format!("purpose-{option}");
            let own = || lower_first(&self.texts.text(language, &format!("option-aims-{option}")));
            if WORDS.has("en", &key) { WORDS.say(language, &key) } else { own() }
        };
        let chosen = self.chosen("aims")?.into_iter();
        Some(chosen.map(|option| self.each(|language| aim(option, language))).collect())
    }

    /// A sentence somebody typed; the clause that takes it up ends it with its own full stop.
    fn free_text(&self, id: &str) -> Option<Value> {
        let Answer::Text(text) = self.answer(id)? else { return None };
        let text = text.trim();
        let text = text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text);
        (!text.is_empty()).then(|| json!(text))
    }

    /// Where a host is accepted and the sizes of all partners are known, the largest is proposed as the acting party.
    fn lead_party(&self) -> Option<Value> {
        let host = self.catalogue.question("host")?;
        let accepted = self.catalogue.questions[host.index()].option("accepted")?;
        if self.answers.get(host) != Some(&Answer::Choice(accepted)) {
            return None;
        }
        let mut sizes: Vec<(i64, &str)> = self
            .rows("partners")?
            .iter()
            .map(|row| match (row.get("population")?, row.get("name")?) {
                (Cell::Number(size), Cell::Text(name)) => Some((*size, name.as_str())),
                _ => None,
            })
            .collect::<Option<_>>()?;
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        match sizes.as_slice() {
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
        let currency = self.each(|language| self.currency(language));
        Some(json!({ "amount": self.number(id)?.to_string(), "currency": currency }))
    }

    /// The currency as papers write it: by its code in English, by its sign in other languages.
    pub fn currency(&self, language: &str) -> String {
        let code = self.catalogue.pack.currency.as_deref().unwrap_or_default();
        if language == "en" { code.to_owned() } else { WORDS.currency(language, code) }
    }

    /// The key that somebody chose, else the one that the answers suggest first.
    pub fn key(&self) -> Option<Key> {
        self.chosen_key.or_else(|| self.sharing().suggested())
    }

    fn cost_key(&self) -> Option<Value> {
        let key = self.key()?;
        let name = |language: &str| lower_first(&self.texts.text(language, &format!("key-{}", key_id(key))));
        Some(self.each(name))
    }

    /// What the answers say about money.
    pub fn sharing(&self) -> MoneyAnswers<'_> {
        MoneyAnswers { catalogue: self.catalogue, answers: self.answers }
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

/// Between the parts of a list, as the language sets it.
pub(super) fn semicolon(language: &str) -> &'static str {
    if language == "fr" { "\u{202F}; " } else { "; " }
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
