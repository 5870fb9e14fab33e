//! What people decided about a draft, and whether it still fits the library.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::library::{Clause, FactType, Kind, Place};
use crate::text::suggestion;
use crate::{Library, Localized};

/// What the user decided about a draft. The page in the browser and the command line share this format.
///
/// ```
/// use imc_templates::{Choices, Library};
/// let choices: Choices = serde_json::from_value(serde_json::json!({
///     "alternatives": {"c14": ["population"]},
///     "added": ["c16"],
///     "facts": {"start_date": "2027-01-01"},
///     "fills": {"c24.retention": "ten years"},
///     "dropped": ["c99"],
/// }))?;
/// let library = Library::base()?;
/// let kind = library.kind("delegation").ok_or("no such kind")?;
/// let (fitting, problems) = choices.fit(&library, kind);
/// assert_eq!(problems[0].to_string(), "there is no clause `c99`, did you mean `c09`?");
/// assert!(fitting.dropped.is_empty() && fitting.added == ["c16"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// Alternatives by clause: `{"c20": ["network"]}`, at most one of each group.
    pub alternatives: BTreeMap<String, Vec<String>>,
    /// Clauses to leave out. One that the law or every document of the kind needs also wants a waiver.
    pub dropped: Vec<String>,
    /// Optional clauses to take in.
    pub added: Vec<String>,
    /// New order. Clauses move within their part of the document: among themselves the clauses named come in this order,
    /// the others stay where they are.
    pub order: Vec<String>,
    /// Values of the library's facts, as in [`crate::DraftRequest::facts`], which they overrule.
    pub facts: BTreeMap<String, Value>,
    /// Texts for blanks and lawyer's marks, by their key.
    pub fills: BTreeMap<String, Localized>,
    /// The adviser's own wording in place of the library's, by clause and language.
    pub own_texts: BTreeMap<String, BTreeMap<String, OwnText>>,
    /// Requirements and open points that a legal adviser gave up or closed, with the reason.
    pub waivers: Vec<Waiver>,
}

/// Wording of the adviser's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OwnText {
    /// The text. A blank line ends a paragraph, `- ` begins an item; `{c14}` is the number of that clause or annex,
    /// `{start_date}` a fact or blank.
    pub text: String,
    /// Fingerprint of the library's text that it replaces ([`crate::Node::source`]). When the library's text is another one
    /// by now, the draft says so. Empty: not compared.
    pub replaces: String,
}

/// A requirement that a legal adviser gave up, or an open point closed without filling it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Waiver {
    /// Id of the clause, key of the mark, or clause and text, `c14/population`, for a text that contradicts the answers.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When.
    pub date: Option<Date>,
}

impl Waiver {
    /// Gives it up `what`? A waiver counts only with a reason and a name.
    pub fn covers(&self, what: &str) -> bool {
        self.what == what && !self.reason.trim().is_empty() && !self.by.trim().is_empty()
    }
}

/// A choice that does not fit the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ChoiceProblem {
    /// Where it stands: `alternatives.c14`, `dropped`.
    pub path: String,
    /// What is wrong with it, with a remedy where there is one.
    pub message: String,
}

impl fmt::Display for ChoiceProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Choices {
    /// The choices that fit documents of `kind`, and what is wrong with each of the others.
    ///
    /// A library changes; choices that a person made for an older one must not stop the work.
    #[must_use]
    pub fn fit(self, library: &Library, kind: &Kind) -> (Self, Vec<ChoiceProblem>) {
        let mut sieve = Sieve::new(library, kind);
        let dropped = sieve.ids("dropped", self.dropped);
        let mut added = sieve.ids("added", self.added);
        added.retain(|id| {
            let both = dropped.contains(id);
            if both {
                sieve.wrong("added", format!("clause `{id}` is both added and dropped"));
            }
            !both
        });
        let fitting = Self {
            alternatives: sieve.alternatives(self.alternatives),
            order: sieve.order(self.order),
            facts: sieve.facts(self.facts),
            fills: sieve.fills(self.fills),
            own_texts: sieve.own_texts(self.own_texts),
            waivers: self.waivers,
            dropped,
            added,
        };
        (fitting, sieve.problems)
    }

    /// Facts that the texts chosen for documents of `kind` settle, each with the name by which the caller knows the value.
    pub fn settled<'a>(&self, library: &'a Library, kind: &'a Kind) -> BTreeMap<&'a str, &'a str> {
        let chosen = library.clauses_of(kind).into_iter().flat_map(|clause| {
            let names = self.alternatives.get(&clause.id);
            clause.alternatives.iter().filter(move |one| names.is_some_and(|names| names.contains(&one.id)))
        });
        chosen.flat_map(|one| &one.settles).map(|(fact, value)| (fact.as_str(), value.as_str())).collect()
    }

    /// The waiver of `what`, if it counts.
    pub fn waiver(&self, what: &str) -> Option<&Waiver> {
        self.waivers.iter().find(|waiver| waiver.covers(what))
    }
}

/// Lets through what fits and notes the rest.
struct Sieve<'a> {
    library: &'a Library,
    kind: &'a Kind,
    clauses: BTreeMap<&'a str, &'a Clause>,
    problems: Vec<ChoiceProblem>,
}

impl<'a> Sieve<'a> {
    fn new(library: &'a Library, kind: &'a Kind) -> Self {
        let all = library.clauses_of(kind).into_iter().chain(library.annexes_of(kind));
        let clauses = all.map(|clause| (clause.id.as_str(), clause)).collect();
        Self { library, kind, clauses, problems: Vec::new() }
    }

    fn wrong(&mut self, path: impl Into<String>, message: String) {
        self.problems.push(ChoiceProblem { path: path.into(), message });
    }

    /// The clause of this kind with this id.
    fn clause(&mut self, path: &str, id: &str) -> Option<&'a Clause> {
        if let Some(clause) = self.clauses.get(id) {
            return Some(clause);
        }
        let message = match self.library.clause(id) {
            Some(_) => format!("clause `{id}` does not belong to documents of the kind `{}`", self.kind.id),
            None => format!("there is no clause `{id}`{}", help(id, self.clauses.keys().copied())),
        };
        self.wrong(path, message);
        None
    }

    fn ids(&mut self, path: &str, ids: Vec<String>) -> Vec<String> {
        let mut seen = BTreeSet::new();
        ids.into_iter().filter(|id| self.clause(path, id).is_some() && seen.insert(id.clone())).collect()
    }

    fn alternatives(&mut self, wanted: BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<String>> {
        let mut fitting = BTreeMap::new();
        for (id, names) in wanted {
            let path = format!("alternatives.{id}");
            let Some(clause) = self.clause(&path, &id) else { continue };
            let mut groups = BTreeSet::new();
            let mut kept = Vec::new();
            for name in &names {
                let Some(one) = clause.alternatives.iter().find(|one| &one.id == name) else {
                    let help = help(name, clause.alternatives.iter().map(|one| one.id.as_str()));
                    self.wrong(&path, format!("clause `{id}` has no alternative `{name}`{help}"));
                    continue;
                };
                if groups.insert(&one.group) {
                    kept.push(name.clone());
                } else {
                    let all = names.join("` and `");
                    self.wrong(&path, format!("alternatives `{all}` of clause `{id}` exclude each other"));
                }
            }
            fitting.insert(id, kept);
        }
        fitting
    }

    fn order(&mut self, order: Vec<String>) -> Vec<String> {
        let order = self.ids("order", order);
        let annex = |sieve: &Self, id: &String| sieve.clauses.get(id.as_str()).is_some_and(|c| c.place == Place::Annex);
        let (annexes, clauses): (Vec<_>, Vec<_>) = order.into_iter().partition(|id| annex(self, id));
        for id in annexes {
            self.wrong("order", format!("`{id}` is an annex; annexes come in the order of the library"));
        }
        clauses
    }

    fn facts(&mut self, facts: BTreeMap<String, Value>) -> BTreeMap<String, Value> {
        let known = facts.into_iter().filter(|(name, value)| {
            let path = format!("facts.{name}");
            let Some(fact) = self.library.fact(name) else {
                let help = help(name, self.library.facts().map(|fact| fact.id.as_str()));
                self.wrong(path, format!("there is no fact `{name}`{help}"));
                return false;
            };
            if let Err(wanted) = fact_fits(value, fact.kind) {
                self.wrong(path, format!("fact `{name}` is {wanted}, not `{value}`"));
                return false;
            }
            true
        });
        known.collect()
    }

    fn fills(&mut self, fills: BTreeMap<String, Localized>) -> BTreeMap<String, Localized> {
        let known = fills.into_iter().filter(|(key, _)| {
            let shared = self.library.fact(key).is_some()
                || ["party.", "basis."].iter().any(|prefix| key.starts_with(prefix))
                || ["act", "form"].contains(&key.as_str());
            let clause = key.split_once('.').is_some_and(|(clause, _)| self.clauses.contains_key(clause));
            if !shared && !clause {
                let message = "a key is the name of a fact, or id of a clause of this document, dot, key of the blank";
                self.wrong(format!("fills.{key}"), format!("there is no blank `{key}`: {message}"));
            }
            shared || clause
        });
        known.collect()
    }

    fn own_texts(
        &mut self,
        texts: BTreeMap<String, BTreeMap<String, OwnText>>,
    ) -> BTreeMap<String, BTreeMap<String, OwnText>> {
        texts.into_iter().filter(|(id, _)| self.clause(&format!("own_texts.{id}"), id).is_some()).collect()
    }
}

fn help<'b>(name: &str, known: impl Iterator<Item = &'b str>) -> String {
    suggestion(name, known).map(|help| format!(", {help}")).unwrap_or_default()
}

/// Says what a fact of this type looks like when the value does not.
fn fact_fits(value: &Value, kind: FactType) -> Result<(), &'static str> {
    let decimal = |text: &str| text.trim_start_matches('-').parse::<f64>().is_ok_and(f64::is_finite);
    let number = |value: &Value| value.is_number() || value.as_str().is_some_and(decimal);
    let text =
        |value: &Value| value.is_string() || value.as_object().is_some_and(|each| each.values().all(Value::is_string));
    let fits = match kind {
        FactType::Text => text(value) || value.is_number() || value.is_boolean(),
        FactType::Number => number(value),
        FactType::Money => number(value) || value.get("amount").is_some_and(number),
        FactType::Date => value.as_str().is_some_and(is_date),
        FactType::List => text(value) || value.as_array().is_some_and(|items| items.iter().all(text)),
        FactType::Rows => value.as_array().is_some_and(|rows| rows.iter().all(Value::is_object)),
    };
    let wanted = match kind {
        FactType::Text => "a text, or one per language",
        FactType::Number => "a number",
        FactType::Money => "a sum: `{\"amount\": \"1200.50\", \"currency\": \"EUR\"}`",
        FactType::Date => "a date as `2027-01-31`",
        FactType::List => "a text or a list of texts",
        FactType::Rows => "a list of rows, each with texts by column",
    };
    if fits { Ok(()) } else { Err(wanted) }
}

/// A day that the calendar has, as `2027-01-31`.
fn is_date(text: &str) -> bool {
    text.parse::<Date>().is_ok_and(|date| date.to_string() == text)
}
