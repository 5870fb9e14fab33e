//! Who pays what: cost-sharing keys side by side, a bad year, five years.

use super::view;
use crate::server::case::{CaseFile, Reading};
use crate::server::forms::Fields;
use crate::server::i18n::read_number;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use imc_engine::money::{KEYS, Key, PartnerFigures, Plan, ShareError, Sharing, Sums, bad_years, five_years, share};
use minijinja::{Value, context};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value as Json;

/// Growth of running cost that the five-year view assumes when nobody says another, in per cent.
const GROWTH: i64 = 3;

/// `GET /case/{token}/money`: sums come from the answers; others can be tried in the address and are not saved.
pub async fn money(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let tried = Fields::read(query.unwrap_or_default().as_bytes());
    let partners = partners(&file, &tried);
    let number = |name: &str, question: &str| -> Option<i64> {
        read_number(tried.trimmed(name))
            .ok()
            .filter(|n| (0..=1_000_000_000_000).contains(n))
            .or_else(|| answered(&file, question))
    };
    let (running, investment) = (number("running", "running"), number("investment", "invest_amount"));
    let percent = |name: &str, default: i64| {
        read_number(tried.trimmed(name)).ok().filter(|n| (0..=100).contains(n)).unwrap_or(default)
    };
    let (growth, grant, charges) = (percent("growth", GROWTH), percent("grant", 0), percent("charges", 0));
    let sums =
        Sums { running: running.unwrap_or(0).into(), investment: investment.unwrap_or(0).into(), ..Sums::default() };
    let mut keys = Vec::new();
    let mut missing = Vec::new();
    if !partners.is_empty() && running.or(investment).is_some() {
        for key in KEYS {
            match share(key, &partners, &sums) {
                Ok(sharing) => keys.push(view_key(&file, key, &sharing, &partners, &sums, lang)),
                Err(ShareError::Missing { figure, .. } | ShareError::AllZero { figure }) => {
                    missing.push(context! { name => key_name(&file, key, lang), figure => state.words.say(lang, &format!("figure-{figure}")) });
                }
                Err(_) => {}
            }
        }
    }
    let plan = Plan {
        running: sums.running,
        investment: sums.investment,
        growth_percent: growth.into(),
        grant_percent: grant.into(),
        charges_percent: charges.into(),
        ..Plan::default()
    };
    let years: Vec<Value> = five_years(&plan)
        .into_iter()
        .map(|year| {
            context! {
                year => year.year,
                running => whole(year.running),
                investment => whole(year.own_investment),
                grant => whole(year.grant),
                charges => whole(year.charges),
                to_find => whole(year.to_find),
            }
        })
        .collect();
    let largest = keys
        .iter()
        .filter_map(|k| k.get_attr("largest").ok().and_then(|v| i64::try_from(v).ok()))
        .max()
        .unwrap_or(1)
        .max(1);
    let view = context! {
        case => view::case(&file, &visitor),
        partners => partners.iter().map(|p| context! { name => p.name.as_str(), population => p.population.and_then(|d| d.to_i64()), units => p.units.and_then(|d| d.to_i64()) }).collect::<Vec<_>>(),
        running,
        investment,
        growth,
        grant,
        charges,
        currency => state.words.currency(lang, file.edition.catalogue().pack.currency.as_deref().unwrap_or_default()),
        keys,
        missing,
        largest,
        years,
    };
    state.page(&visitor, "money.html", view)
}

/// What each municipality would pay under two keys, from the answers alone; nothing while figures are missing. A key
/// that the answers suggest comes first.
pub fn shares_in_brief(file: &CaseFile, lang: &str) -> Option<Value> {
    let partners = partners(file, &Fields::default());
    let (running, investment) = (answered(file, "running"), answered(file, "invest_amount"));
    running.or(investment)?;
    let sums =
        Sums { running: running.unwrap_or(0).into(), investment: investment.unwrap_or(0).into(), ..Sums::default() };
    let mut keys: Vec<(Key, Sharing)> =
        KEYS.into_iter().filter_map(|key| Some((key, share(key, &partners, &sums).ok()?))).collect();
    keys.sort_by_key(|(key, _)| !suggested(file, &key_id(*key)));
    keys.truncate(2);
    if keys.is_empty() || partners.is_empty() {
        return None;
    }
    let rows: Vec<Value> = partners
        .iter()
        .enumerate()
        .map(|(i, partner)| {
            let amounts: Vec<i64> =
                keys.iter().filter_map(|(_, s)| s.shares.get(i)).map(|s| whole(s.running + s.investment)).collect();
            context! { partner => partner.name.as_str(), amounts }
        })
        .collect();
    let keys: Vec<Value> =
        keys.iter().map(|(key, _)| context! { id => key_id(*key), name => key_name(file, *key, lang), suggested => suggested(file, &key_id(*key)) }).collect();
    Some(context! { keys, rows })
}

fn whole(amount: Decimal) -> i64 {
    amount.round().to_i64().unwrap_or_default()
}

fn answered(file: &CaseFile, question: &str) -> Option<i64> {
    file.record.answer(question).and_then(Json::as_i64)
}

/// The partners of the list, with the units of use that were tried in the address.
fn partners(file: &CaseFile, tried: &Fields) -> Vec<PartnerFigures> {
    let Some(rows) = file.record.answer("partners").and_then(Json::as_array) else { return Vec::new() };
    rows.iter()
        .enumerate()
        .map(|(i, row)| {
            let figure = |column: &str| row.get(column).and_then(Json::as_i64).map(Decimal::from);
            PartnerFigures {
                name: row.get("name").and_then(Json::as_str).unwrap_or("–").to_owned(),
                population: figure("population"),
                revenue: figure("revenue"),
                length: figure("area"),
                units: read_number(tried.trimmed(&format!("units-{i}"))).ok().filter(|n| *n >= 0).map(Decimal::from),
                ..PartnerFigures::default()
            }
        })
        .collect()
}

fn key_id(key: Key) -> String {
    serde_json::to_value(key).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn key_name(file: &CaseFile, key: Key, lang: &str) -> String {
    file.texts().text(lang, &format!("key-{}", key_id(key)))
}

fn view_key(
    file: &CaseFile,
    key: Key,
    sharing: &Sharing,
    partners: &[PartnerFigures],
    sums: &Sums,
    lang: &str,
) -> Value {
    let id = key_id(key);
    let shares: Vec<Value> = sharing
        .shares
        .iter()
        .map(|s| {
            context! {
                partner => s.partner.as_str(),
                running => whole(s.running),
                investment => whole(s.investment),
                total => whole(s.running + s.investment),
                per_head => s.per_head.map(|d| d.to_string()),
            }
        })
        .collect();
    let worst: Vec<Value> = bad_years(key, partners, sums)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|bad| Some((bad.worst_rise_percent?, bad.left)))
        .max_by(|a, b| a.0.cmp(&b.0))
        .map(|(rise, left)| context! { rise => rise.to_string(), left })
        .into_iter()
        .collect();
    let largest = sharing.shares.iter().map(|s| whole(s.running + s.investment)).max().unwrap_or(0);
    let suggested = suggested(file, &id);
    context! {
        id => id.as_str(),
        name => key_name(file, key, lang),
        summary => file.texts().get(lang, &format!("key-{id}-summary")),
        shares,
        largest,
        spread => sharing.fairness.spread.map(|d| d.to_string()),
        worst => worst.into_iter().next(),
        suggested,
    }
}

/// Whether the answers about what causes the cost, and about wealth, suggest a key.
fn suggested(file: &CaseFile, id: &str) -> bool {
    let Some(key) = file.edition.catalogue().keys.iter().find(|k| k.id.as_str() == id) else { return false };
    let said = |question: &str, wanted: &[String]| match file.record.answer(question) {
        Some(Json::String(one)) => wanted.contains(one),
        Some(Json::Array(many)) => many.iter().filter_map(Json::as_str).any(|v| wanted.iter().any(|w| w == v)),
        _ => false,
    };
    said("cost_cause", &key.causes) || said("wealth", &key.wealth)
}
