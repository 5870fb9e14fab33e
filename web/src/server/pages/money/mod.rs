//! Who pays what: cost-sharing keys side by side, a bad year, five years.

mod basis;
mod years;

use super::field::FieldProblem;
use super::view;
use crate::money::key_id;
use crate::server::case::{CaseFile, Reading};
use crate::server::forms::Fields;
use crate::server::i18n::number;
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use basis::{Basis, Choice, MORE, PLAIN, Unit, key_name, said};
use imc_engine::money::{Key, ShareError, Sharing, bad_years, partner_years};
use minijinja::{Value, context};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Keys that are shown where there is little room.
const FEW: usize = 2;

/// `GET /case/{token}/money`: sums come from the answers; others can be tried in the address and are not saved.
pub async fn money(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let tried = Fields::read(query.unwrap_or_default().as_bytes());
    let (basis, problems) = Basis::read(&file, &tried);
    let (mut keys, mut missing) = (Vec::new(), Vec::new());
    for (key, sharing) in basis.sharings() {
        match sharing {
            Ok(sharing) => keys.push((key, sharing)),
            Err(ShareError::Missing { figure, .. } | ShareError::AllZero { figure }) => {
                let figure = state.words.say(lang, &format!("figure-{figure}"));
                missing.push(context! { name => key_name(&file, key, lang), figure });
            }
            Err(_) => {}
        }
    }
    let largest = keys.iter().map(|(_, sharing)| largest(sharing)).max().unwrap_or(1).max(1);
    let currency = currency(&state, &file, lang);
    let (fields, more) = fields(&state, &basis, (&tried, &problems), &currency, lang);
    let view = context! {
        case => view::case(&file, &visitor),
        partners => basis.partners.iter().map(|p| context! { name => p.name.as_str() }).collect::<Vec<_>>(),
        known => basis.running.or(basis.investment).is_some(),
        fields,
        more,
        more_open => MORE.iter().any(|c| basis.choice(*c) != c.usual() || problems.iter().any(|p| p.field == c.id())),
        problems => problems.iter().map(|p| context! { target => p.field.as_str(), text => p.say(&state, lang) }).collect::<Vec<_>>(),
        currency,
        keys => keys.iter().map(|(key, sharing)| view_key(&file, &basis, *key, sharing, lang)).collect::<Vec<_>>(),
        missing,
        largest,
        assumed => basis.assumed(&file),
        investing => basis.investment.is_some(),
        groups => groups(&keys).iter().map(|ids| ids.iter().map(|key| key_id(*key)).collect::<Vec<_>>()).collect::<Vec<_>>(),
        costs_apart => basis.costs_apart().map(|(sum, running)| context! { sum => whole(sum), running => whole(running) }),
        years => years::together(&basis),
        each => years::by_municipality(&file, &basis, lang),
        grants => grants(&file, lang),
    };
    state.page(&visitor, "money.html", view)
}

/// The fields in which sums and figures are tried, and those behind "more": what counts stands in them, or what was typed
/// and cannot be read.
fn fields(
    state: &AppState,
    basis: &Basis,
    (tried, problems): (&Fields, &[FieldProblem]),
    currency: &str,
    lang: &str,
) -> (Vec<Value>, Vec<Value>) {
    let field = |id: String, label: String, unit: Option<&str>, value: Option<i64>| {
        let problem = problems.iter().find(|problem| problem.field == id);
        let text = match problem {
            Some(_) => tried.trimmed(&id).to_owned(),
            None => value.map_or_else(String::new, |n| number(lang, n)),
        };
        context! { label, unit, text, problem => problem.map(|p| p.say(state, lang)), id }
    };
    let sum = |id: &str, unit: &str, value| {
        field(id.to_owned(), state.words.say(lang, &format!("shares-{id}")), Some(unit), value)
    };
    let years = state.words.say(lang, "shares-years");
    let choice = |choice: Choice| {
        let unit = match choice.unit() {
            Unit::Percent => "%",
            Unit::Years => &years,
            Unit::Money => currency,
        };
        sum(choice.id(), unit, Some(basis.choice(choice)))
    };
    let mut out = vec![sum("running", currency, basis.running), sum("investment", currency, basis.investment)];
    out.extend(PLAIN.map(choice));
    for (i, partner) in basis.partners.iter().enumerate() {
        let args = [("partner".to_owned(), partner.name.clone())].into();
        for (id, unit, value) in [("units", None, partner.units), ("alone", Some(currency), partner.cost_alone)] {
            let label = state.words.t(lang, &format!("shares-{id}"), &args);
            out.push(field(format!("{id}-{i}"), label, unit, value.and_then(|d| d.to_i64())));
        }
    }
    (out, MORE.map(choice).to_vec())
}

/// The options that the law gives a formula for and that are not ruled out here, with what they pay.
fn grants(file: &CaseFile, lang: &str) -> Vec<Value> {
    let assessment = file.assess();
    assessment
        .financing
        .iter()
        .filter(|o| o.award.is_some())
        .map(|o| view::financing(file, o, &[], None, lang))
        .collect()
}

/// Sign of the country's currency.
pub fn currency(state: &AppState, file: &CaseFile, lang: &str) -> String {
    state.words.currency(lang, file.edition.catalogue().pack.currency.as_deref().unwrap_or_default())
}

/// What each municipality would pay in the first year and in five years under two keys, from the answers alone; nothing
/// while figures are missing. A key that the answers suggest comes first.
pub fn shares_in_brief(file: &CaseFile, lang: &str) -> Option<Value> {
    let basis = Basis::answered(file);
    let (sums, plan) = (basis.sums(), basis.plan());
    let years = |key: Key| partner_years(key, &basis.partners, &sums, &plan).ok();
    let mut keys: Vec<_> =
        basis.sharings().into_iter().filter_map(|(key, sharing)| Some((key, sharing.ok()?, years(key)?))).collect();
    keys.sort_by_key(|(key, ..)| !said(file).suggest(*key));
    keys.truncate(FEW);
    if keys.is_empty() {
        return None;
    }
    let rows: Vec<Value> = basis
        .partners
        .iter()
        .enumerate()
        .map(|(i, partner)| {
            let amounts: Vec<Value> = keys
                .iter()
                .map(|(_, sharing, years)| {
                    let first = &sharing.shares[i];
                    context! { first => whole(first.running + first.investment), five => whole(years[i].total) }
                })
                .collect();
            context! { partner => partner.name.as_str(), amounts }
        })
        .collect();
    let heads: Vec<Value> = keys
        .iter()
        .map(|(key, ..)| context! { id => key_id(*key), name => key_name(file, *key, lang), suggested => said(file).suggest(*key) })
        .collect();
    Some(context! { keys => heads, rows, growth => basis.choice(Choice::Growth) })
}

/// Keys under which everybody pays the same stand together, in the order of the first of them.
fn groups(keys: &[(Key, Sharing)]) -> Vec<Vec<Key>> {
    let mut groups: Vec<(&Sharing, Vec<Key>)> = Vec::new();
    for (key, sharing) in keys {
        match groups.iter_mut().find(|(first, _)| same_amounts(first, sharing)) {
            Some((_, group)) => group.push(*key),
            None => groups.push((sharing, vec![*key])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether everybody pays the same in both, as it is shown.
fn same_amounts(one: &Sharing, other: &Sharing) -> bool {
    let amounts = |sharing: &Sharing| -> Vec<_> {
        sharing.shares.iter().map(|share| (whole(share.running), whole(share.investment))).collect()
    };
    amounts(one) == amounts(other)
}

/// What the five years count with, from the answers alone.
pub fn assumed(file: &CaseFile) -> Value {
    Basis::answered(file).assumed(file)
}

/// Running cost a year and investment, where they were answered.
pub fn sums(file: &CaseFile) -> Value {
    let said = said(file);
    context! { running => said.running(), investment => said.investment() }
}

/// The partners of the list with their inhabitants.
pub fn partners(file: &CaseFile) -> Vec<Value> {
    let partners = said(file).partners().into_iter();
    partners.map(|p| context! { name => p.name, population => p.population.map(whole) }).collect()
}

/// The five years of each municipality, from the answers alone.
pub fn years_in_brief(file: &CaseFile, lang: &str) -> Option<Value> {
    years::by_municipality(file, &Basis::answered(file), lang)
}

fn whole(amount: Decimal) -> i64 {
    imc_engine::money::whole(amount).to_i64().unwrap_or_default()
}

fn largest(sharing: &Sharing) -> i64 {
    sharing.shares.iter().map(|s| whole(s.running + s.investment)).max().unwrap_or(0)
}

fn view_key(file: &CaseFile, basis: &Basis, key: Key, sharing: &Sharing, lang: &str) -> Value {
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
    let worst = bad_years(key, &basis.partners, &basis.sums(), Decimal::ZERO)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|bad| Some((bad.worst_rise_percent?, bad.left)))
        .max_by(|a, b| a.0.cmp(&b.0))
        .map(|(rise, left)| context! { rise => rise.is_sign_positive().then(|| rise.normalize().to_string()), left });
    context! {
        name => key_name(file, key, lang),
        summary => Told::of(file.texts(), lang, &format!("key-{id}-summary")),
        id,
        shares,
        spread => sharing.fairness.spread.map(|d| d.to_string()),
        worst,
        suggested => said(file).suggest(key),
    }
}
