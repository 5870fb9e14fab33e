//! The library of real cooperations.

use crate::server::case::CaseFile;
use crate::server::i18n::{alphabetical, number};
use crate::server::library::likeness;
use crate::server::problem::Problem;
use crate::server::search::Sought;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use imc_engine::assess::{Assessment, Group};
use imc_engine::catalogue::Standing;
use imc_rules::{Practice, Texts};
use minijinja::{Value, context};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    q: String,
    country: String,
    service: String,
    family: String,
    partners: String,
    people: String,
}

/// Classes of size, each from a number to a number; the last has no end.
type Sizes = &'static [(u64, Option<u64>)];

/// Classes by number of partners.
const PARTNERS: Sizes = &[(2, Some(2)), (3, Some(5)), (6, Some(10)), (11, None)];
/// Classes by inhabitants of all partners.
const PEOPLE: Sizes = &[(0, Some(49_999)), (50_000, Some(199_999)), (200_000, None)];

/// Name of a class in an address: `3-5`, `11-`.
fn size_id((from, to): (u64, Option<u64>)) -> String {
    format!("{from}-{}", to.map(|to| to.to_string()).unwrap_or_default())
}

/// Whether a number lies in the class that was chosen; a practice whose number nobody knows lies in none.
fn is_of_size(sizes: Sizes, chosen: &str, number: Option<u64>) -> bool {
    let Some((from, to)) = sizes.iter().copied().find(|size| size_id(*size) == chosen) else { return true };
    number.is_some_and(|n| n >= from && to.is_none_or(|to| n <= to))
}

/// How many practices a result page shows.
const ALIKE: usize = 4;

/// The library as one reader sees it.
struct Reader<'a> {
    state: &'a AppState,
    texts: &'a Texts,
    lang: &'a str,
}

impl Reader<'_> {
    fn name(&self, kind: &str, id: &str) -> Told {
        Told::or_english(self.texts, self.lang, &format!("{kind}-{id}"), id)
    }

    fn names(&self, kind: &str, ids: &[String]) -> Vec<Told> {
        ids.iter().map(|id| self.name(kind, id)).collect()
    }

    fn country(&self, code: &str) -> String {
        self.state.words.country(self.lang, code).unwrap_or_else(|| code.to_owned())
    }

    fn row(&self, practice: &Practice) -> Value {
        let [title, place, story] =
            practice.texts().map(|(key, english)| Told::or_english(self.texts, self.lang, &key, english));
        context! {
            id => practice.id.as_str(),
            title,
            place,
            story,
            country => self.country(&practice.country),
            partners => practice.partners,
            population => practice.population,
            services => self.names("service", &practice.services),
            family => practice.form.as_ref().map(|f| self.name("family", f)),
            started => practice.year,
            failed => practice.warning,
        }
    }

    /// Whether a cooperation has the words that are looked for, in the reader's language or in English, which names
    /// the places as maps and sources do.
    fn finds(&self, sought: &Sought, practice: &Practice) -> bool {
        let mut text: Vec<String> = self.names("service", &practice.services).iter().map(Told::to_string).collect();
        text.push(self.country(&practice.country));
        text.extend(practice.form.iter().map(|f| self.name("family", f).to_string()));
        for (key, english) in practice.texts() {
            text.push(english.to_owned());
            text.extend(self.texts.get(self.lang, &key));
        }
        sought.is_in(&text.join(" "))
    }

    /// Ids to choose from, each once, in the order of their names.
    fn choice(&self, ids: impl Iterator<Item = String>, name: impl Fn(&str) -> String, chosen: &str) -> Vec<Value> {
        let ids: BTreeSet<String> = ids.collect();
        let mut list: Vec<(String, String)> = ids.into_iter().map(|id| (name(&id), id)).collect();
        let order = alphabetical(self.lang);
        list.sort_by(|a, b| order(&a.0, &b.0));
        list.into_iter().map(|(label, id)| context! { chosen => id == chosen, id, label }).collect()
    }

    /// The classes as choices.
    fn sizes(&self, sizes: Sizes, chosen: &str) -> Vec<Value> {
        let shown = |n: u64| number(self.lang, i64::try_from(n).unwrap_or(i64::MAX));
        let label = |from: u64, to: Option<u64>| match to {
            Some(to) if to == from => shown(from),
            Some(to) if from == 0 => {
                self.state.words.t(self.lang, "practices-at-most", &[("to".to_owned(), shown(to))].into())
            }
            Some(to) => format!("{}–{}", shown(from), shown(to)),
            None => self.state.words.t(self.lang, "practices-at-least", &[("from".to_owned(), shown(from))].into()),
        };
        let choice = |size: &(u64, Option<u64>)| {
            let id = size_id(*size);
            context! { chosen => id == chosen, id, label => label(size.0, size.1) }
        };
        sizes.iter().map(choice).collect()
    }
}

/// `GET /practices`.
pub async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    let base = state.packs().load("base").map_err(|error| Problem::internal(&error))?;
    let reader = Reader { state: &state, texts: base.texts(), lang: &visitor.lang };
    let sought = Sought::new(&search.q);
    let all = state.practices();
    let found: Vec<&Practice> = all
        .iter()
        .filter(|p| search.country.is_empty() || p.country == search.country)
        .filter(|p| search.service.is_empty() || p.services.contains(&search.service))
        .filter(|p| search.family.is_empty() || p.form.as_deref() == Some(search.family.as_str()))
        .filter(|p| reader.finds(&sought, p))
        .filter(|p| is_of_size(PARTNERS, &search.partners, p.partners.map(u64::from)))
        .filter(|p| is_of_size(PEOPLE, &search.people, p.population))
        .collect();
    let mut families: BTreeMap<&str, i64> = BTreeMap::new();
    for family in found.iter().filter_map(|p| p.form.as_deref()) {
        *families.entry(family).or_default() += 1;
    }
    let most = families.values().copied().max().unwrap_or(1);
    let mut chart: Vec<(&str, i64)> = families.into_iter().collect();
    chart.sort_by_key(|(family, n)| (-n, *family));
    let bar =
        |(family, n): &(&str, i64)| context! { name => reader.name("family", family), n, width => n * 100 / most };
    let (country, service, family) = (&search.country, &search.service, &search.family);
    let view = context! {
        q => search.q.chars().take(80).collect::<String>(),
        countries => reader.choice(all.iter().map(|p| p.country.clone()), |id| reader.country(id), country),
        services => reader.choice(all.iter().flat_map(|p| p.services.clone()), |id| reader.name("service", id).to_string(), service),
        families => reader.choice(all.iter().filter_map(|p| p.form.clone()), |id| reader.name("family", id).to_string(), family),
        partners => reader.sizes(PARTNERS, &search.partners),
        people => reader.sizes(PEOPLE, &search.people),
        found => found.iter().map(|p| reader.row(p)).collect::<Vec<_>>(),
        chart => chart.iter().map(bar).collect::<Vec<_>>(),
        total => all.len(),
    };
    state.page(&visitor, "practices.html", view)
}

/// `GET /practices/{id}`.
pub async fn one(State(state): State<AppState>, visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let unknown = || Problem::new(StatusCode::NOT_FOUND, "practice-unknown").way("/practices", "way-practices");
    let practice = state.practices().iter().find(|p| p.id == id).ok_or_else(unknown)?;
    let base = state.packs().load("base").map_err(|error| Problem::internal(&error))?;
    let reader = Reader { state: &state, texts: base.texts(), lang: &visitor.lang };
    let sources = std::iter::once(&practice.source).chain(&practice.more_sources).filter(|u| u.starts_with("http"));
    let view = context! {
        practice => reader.row(practice),
        money => reader.names("financing", &practice.financing),
        recalled => practice.standing == Standing::Recalled,
        sources => sources.cloned().collect::<Vec<_>>(),
    };
    state.page(&visitor, "practice.html", view)
}

/// Real cooperations that resemble a case, most alike first.
pub fn alike(state: &AppState, file: &CaseFile, assessment: &Assessment, lang: &str) -> Vec<Value> {
    let services: Vec<&str> = file
        .record
        .answer("services")
        .and_then(|v| v.as_array())
        .map(|list| list.iter().filter_map(|s| s.as_str()).collect())
        .unwrap_or_default();
    let families: Vec<&str> = assessment
        .forms
        .iter()
        .filter(|v| matches!(v.group, Group::Recommended | Group::Possible))
        .map(|v| v.family.as_str())
        .collect();
    let partners = file.record.answer("count").and_then(serde_json::Value::as_i64);
    let mut list: Vec<(i64, &Practice)> = state
        .practices()
        .iter()
        .map(|p| (likeness(p, &services, &families, partners), p))
        .filter(|(score, _)| *score > 0)
        .collect();
    list.sort_by_key(|(score, _)| -score);
    let reader = Reader { state, texts: file.texts(), lang };
    list.into_iter().take(ALIKE).map(|(_, p)| reader.row(p)).collect()
}
