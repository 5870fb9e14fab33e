//! The library of real cooperations.

use crate::server::case::CaseFile;
use crate::server::i18n::DEFAULT;
use crate::server::library::likeness;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use imc_engine::assess::{Assessment, Group};
use imc_engine::catalogue::Standing;
use imc_rules::{Practice, Texts};
use minijinja::{Value, context};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    q: String,
    country: String,
    service: String,
    family: String,
}

/// How many practices a result page shows.
const ALIKE: usize = 4;

fn name(texts: Option<&Texts>, lang: &str, key: &str, id: &str) -> String {
    texts.and_then(|t| t.get(lang, key)).unwrap_or_else(|| id.to_owned())
}

fn country(state: &AppState, lang: &str, code: &str) -> String {
    state.words.country(lang, code).unwrap_or_else(|| code.to_owned())
}

fn row(state: &AppState, practice: &Practice, texts: Option<&Texts>, lang: &str) -> Value {
    let service = |id: &String| name(texts, lang, &format!("service-{id}"), id);
    context! {
        id => practice.id.as_str(),
        title => practice.title.as_str(),
        place => practice.place.as_str(),
        country => country(state, lang, &practice.country),
        partners => practice.partners,
        population => practice.population,
        services => practice.services.iter().map(service).collect::<Vec<_>>(),
        family => practice.form.as_ref().map(|f| name(texts, lang, &format!("family-{f}"), f)),
        started => practice.year,
        failed => practice.warning,
    }
}

/// `GET /practices`.
pub async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let base = state.packs().load("base").ok();
    let texts = base.as_ref().map(|p| &**p.texts());
    let words: Vec<String> = search.q.to_lowercase().split_whitespace().take(8).map(str::to_owned).collect();
    let found: Vec<&Practice> = state
        .practices()
        .iter()
        .filter(|p| search.country.is_empty() || p.country == search.country)
        .filter(|p| search.service.is_empty() || p.services.contains(&search.service))
        .filter(|p| search.family.is_empty() || p.form.as_deref() == Some(search.family.as_str()))
        .filter(|p| {
            let services: Vec<String> =
                p.services.iter().map(|s| name(texts, lang, &format!("service-{s}"), s)).collect();
            let text = [p.title.as_str(), &p.place, &country(&state, lang, &p.country), &services.join(" "), &p.story]
                .join(" ")
                .to_lowercase();
            words.iter().all(|w| text.contains(w.as_str()))
        })
        .collect();
    let mut families: BTreeMap<&str, i64> = BTreeMap::new();
    for practice in &found {
        *families.entry(practice.form.as_deref().unwrap_or("")).or_default() += 1;
    }
    let most = families.values().copied().max().unwrap_or(1);
    let mut chart: Vec<(&str, i64)> = families.into_iter().filter(|(f, _)| !f.is_empty()).collect();
    chart.sort_by_key(|(family, n)| (-n, *family));
    let label = |prefix: &str, id: &str| match prefix {
        "" => country(&state, lang, id),
        _ => name(texts, lang, &format!("{prefix}{id}"), id),
    };
    let choice = |of: &dyn Fn(&Practice) -> Vec<String>, prefix: &str, chosen: &str| -> Vec<Value> {
        let mut ids: Vec<String> = state.practices().iter().flat_map(of).collect();
        ids.sort();
        ids.dedup();
        let mut list: Vec<(String, String)> = ids.into_iter().map(|id| (label(prefix, &id), id)).collect();
        list.sort();
        list.into_iter().map(|(label, id)| context! { chosen => id == chosen, id, label }).collect()
    };
    let view = context! {
        q => search.q.chars().take(80).collect::<String>(),
        countries => choice(&|p| vec![p.country.clone()], "", &search.country),
        services => choice(&|p| p.services.clone(), "service-", &search.service),
        families => choice(&|p| p.form.clone().into_iter().collect(), "family-", &search.family),
        found => found.iter().map(|p| row(&state, p, texts, lang)).collect::<Vec<_>>(),
        chart => chart.iter().map(|(f, n)| context! { name => name(texts, lang, &format!("family-{f}"), f), n, width => n * 100 / most }).collect::<Vec<_>>(),
        total => state.practices().len(),
    };
    state.page(&visitor, "practices.html", view)
}

/// `GET /practices/{id}`.
pub async fn one(State(state): State<AppState>, visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let unknown = || Problem::new(StatusCode::NOT_FOUND, "practice-unknown").way("/practices", "way-practices");
    let practice = state.practices().iter().find(|p| p.id == id).ok_or_else(unknown)?;
    let base = state.packs().load("base").ok();
    let texts = base.as_ref().map(|p| &**p.texts());
    let view = context! {
        practice => row(&state, practice, texts, lang),
        foreign => *lang != DEFAULT,
        story => practice.story.as_str(),
        money => practice.financing.iter().map(|id| name(texts, lang, &format!("financing-{id}"), id)).collect::<Vec<_>>(),
        recalled => practice.standing == Standing::Recalled,
        sources => std::iter::once(&practice.source).chain(&practice.more_sources).filter(|u| u.starts_with("http")).cloned().collect::<Vec<_>>(),
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
    list.into_iter().take(ALIKE).map(|(_, p)| row(state, p, Some(file.texts()), lang)).collect()
}
