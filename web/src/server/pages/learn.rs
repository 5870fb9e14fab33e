//! Short pages to read: what cooperation is, its forms, its money, its steps.

use crate::server::i18n::alphabetical;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use imc_rules::{Pack, Texts};
use minijinja::{Value, context};
use serde_json::Value as Json;

/// The pages in the order in which one would read them.
const PAGES: [&str; 8] = ["why", "forms", "money", "keys", "steps", "readiness", "risks", "control"];

/// Terms of the glossary.
const TERMS: [&str; 14] = [
    "imc",
    "legal-form",
    "legal-person",
    "delegation",
    "host",
    "joint-body",
    "public-authority",
    "cost-sharing-key",
    "statute",
    "council-resolution",
    "in-house",
    "admissible",
    "criterion",
    "robustness",
];

/// `GET /learn`.
pub async fn index(State(state): State<AppState>, visitor: Visitor) -> Result<Response, Problem> {
    state.page(
        &visitor,
        "learn.html",
        context! { pages => PAGES.to_vec(), page => "", sections => Vec::<Value>::new() },
    )
}

/// `GET /learn/{page}`.
pub async fn page(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(page): Path<String>,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    if page == "glossary" {
        let say = |key: String| state.words.say(lang, &key);
        let mut terms: Vec<(String, &str)> = TERMS.iter().map(|id| (say(format!("term-{id}")), *id)).collect();
        let order = alphabetical(lang);
        terms.sort_by(|a, b| order(&a.0, &b.0));
        let terms: Vec<Value> =
            terms.into_iter().map(|(name, id)| context! { id, name, text => say(format!("term-{id}-text")) }).collect();
        return state.page(&visitor, "glossary.html", context! { terms });
    }
    let unknown = || Problem::new(StatusCode::NOT_FOUND, "page-unknown").way("/learn", "way-learn");
    if !PAGES.contains(&page.as_str()) {
        return Err(unknown());
    }
    let base = state.packs().load("base").map_err(|error| Problem::internal(&error))?;
    let writer = Writer { pack: &base, lang };
    let sections = match page.as_str() {
        "why" => writer.why(),
        "forms" => writer.forms(),
        "money" => writer.money(),
        "keys" => writer.keys(),
        "steps" => writer.steps(),
        "readiness" => writer.readiness(),
        "risks" => writer.risks(),
        _ => writer.control(),
    };
    state.page(&visitor, "learn.html", context! { pages => PAGES.to_vec(), page, sections })
}

struct Writer<'a> {
    pack: &'a Pack,
    lang: &'a str,
}

impl Writer<'_> {
    fn texts(&self) -> &Texts {
        self.pack.texts()
    }

    fn name(&self, key: &str) -> Told {
        self.text(key, key)
    }

    fn text(&self, key: &str, english: &str) -> Told {
        Told::or_english(self.texts(), self.lang, key, english)
    }

    fn list(&self, label: &str, key: &str, items: &[String]) -> Value {
        let items: Vec<Told> =
            items.iter().enumerate().map(|(i, item)| self.text(&format!("{key}-{}", i + 1), item)).collect();
        context! { label, items }
    }

    fn plain(&self, prefix: &str, id: &str, part: &str, english: &str) -> Value {
        context! {
            id => format!("{prefix}-{id}"),
            name => self.name(&format!("{prefix}-{id}")),
            text => self.text(&format!("{prefix}-{id}-{part}"), english),
            lists => Vec::<Value>::new(),
        }
    }

    /// Entries that the base pack keeps only for reading.
    fn entries(&self, kind: &str) -> Vec<(String, &Json)> {
        let list = self.pack.catalogue().advice.pages.get(kind).and_then(Json::as_array);
        let id = |entry: &Json| match entry.get("id") {
            Some(Json::String(id)) => id.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        };
        list.map(|entries| entries.iter().map(|e| (id(e), e)).collect()).unwrap_or_default()
    }

    fn why(&self) -> Vec<Value> {
        let field = |entry: &Json, name: &str| entry.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let drivers =
            self.entries("driver").into_iter().map(|(id, e)| self.plain("driver", &id, "text", &field(e, "text")));
        let obstacles = self
            .entries("obstacle")
            .into_iter()
            .map(|(id, e)| self.plain("obstacle", &id, "mitigation", &field(e, "mitigation")));
        drivers.chain(obstacles).collect()
    }

    fn forms(&self) -> Vec<Value> {
        self.pack
            .catalogue()
            .families
            .iter()
            .map(|family| {
                let key = format!("family-{}", family.id);
                context! {
                    id => key.as_str(),
                    name => self.name(&key),
                    text => self.text(&format!("{key}-what"), &family.what),
                    lists => vec![
                        self.list("learn-advantages", &format!("{key}-advantage"), &family.advantages),
                        self.list("learn-disadvantages", &format!("{key}-disadvantage"), &family.disadvantages),
                        self.list("learn-suits", &format!("{key}-suitable"), &family.suitable_when),
                        self.list("learn-not", &format!("{key}-not-suitable"), &family.not_suitable_when),
                    ],
                    months => family.months.map(|m| m.to_vec()),
                }
            })
            .collect()
    }

    fn money(&self) -> Vec<Value> {
        self.pack
            .catalogue()
            .financing
            .iter()
            .map(|o| self.plain("financing", o.id.as_str(), "suits", &o.suits))
            .collect()
    }

    fn keys(&self) -> Vec<Value> {
        self.pack
            .catalogue()
            .keys
            .iter()
            .map(|key| {
                let id = format!("key-{}", key.id);
                context! {
                    id => id.as_str(),
                    name => self.name(&id),
                    text => self.text(&format!("{id}-formula"), &key.formula),
                    lists => vec![
                        context! { label => "learn-fair", items => vec![self.text(&format!("{id}-fair"), &key.fair_when)] },
                        context! { label => "learn-unfair", items => vec![self.text(&format!("{id}-unfair"), &key.unfair_when)] },
                    ],
                }
            })
            .collect()
    }

    fn steps(&self) -> Vec<Value> {
        self.entries("step")
            .into_iter()
            .map(|(id, entry)| {
                let outputs: Vec<String> = entry
                    .get("outputs")
                    .and_then(Json::as_array)
                    .map(|list| list.iter().filter_map(|o| o.as_str().map(str::to_owned)).collect())
                    .unwrap_or_default();
                let phase = entry.get("phase").and_then(Json::as_str).unwrap_or_default();
                context! {
                    id => format!("step-{id}"),
                    name => format!("{id}. {}", self.name(&format!("step-{id}"))),
                    text => self.name(&format!("step-phase-{phase}")),
                    lists => vec![self.list("learn-outputs", &format!("step-{id}-output"), &outputs)],
                }
            })
            .collect()
    }

    fn readiness(&self) -> Vec<Value> {
        let advice = &self.pack.catalogue().advice;
        let checks = advice.readiness_checks.iter().map(|c| self.plain("readiness", &c.id, "text", &c.text));
        let levels = advice.readiness_levels.iter().map(|l| self.plain("readiness-level", &l.id, "advice", &l.advice));
        checks.chain(levels).collect()
    }

    fn risks(&self) -> Vec<Value> {
        self.pack
            .catalogue()
            .advice
            .risks
            .iter()
            .map(|r| self.plain("risk", &r.id, "mitigation", &r.mitigation))
            .collect()
    }

    fn control(&self) -> Vec<Value> {
        self.entries("accountability")
            .into_iter()
            .map(|(id, entry)| {
                self.plain("accountability", &id, "text", entry.get("text").and_then(Json::as_str).unwrap_or_default())
            })
            .collect()
    }
}
