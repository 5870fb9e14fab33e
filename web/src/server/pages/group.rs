//! The group's view: what each municipality's order of priorities means for the forms, and which form all can accept.

use super::{partners, view};
use crate::server::case::{Belonging, CaseFile};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::State;
use axum::response::Response;
use imc_engine::answers::same_name;
use imc_engine::assess::Assessment;
use imc_engine::group::{Attitude, GroupForm, PartnerOrder, Stand};
use imc_engine::robust::{SAMPLES, SEED};
use minijinja::{Value, context};

/// Most weightings in all; many partners share them.
const MOST_SAMPLES: u32 = 60_000;

/// Orders of all who have said what matters to them: the one who began first, then the partners.
pub fn orders(state: &AppState, file: &CaseFile, lang: &str) -> Vec<PartnerOrder> {
    let own =
        PartnerOrder { partner: partners::initiator_name(state, file, lang), priorities: file.importance().order };
    let partners = file.record.seats().filter_map(|(n, seat)| {
        let order = file.in_order(&file.record.part(n)?.priorities);
        Some(PartnerOrder { partner: seat.name.clone(), priorities: order })
    });
    std::iter::once(own).chain(partners).filter(|order| !order.priorities.0.is_empty()).collect()
}

/// `GET /case/{token}/group`.
pub async fn group(
    State(state): State<AppState>,
    visitor: Visitor,
    Belonging(file): Belonging,
) -> Result<Response, Problem> {
    let lang = &visitor.lang;
    let orders = orders(&state, &file, lang);
    let has_said = |name: &str| orders.iter().any(|order| same_name(&order.partner) == same_name(name));
    let all = partners::how_many(&file);
    let silent: Vec<String> = partners::asked(&file).into_iter().filter(|name| !has_said(name)).collect();
    let samples = (MOST_SAMPLES / orders.len().max(1) as u32).min(SAMPLES);
    let (evaluation, assessment) = file.assessed();
    let group = file.edition.group_view(&evaluation, &orders, samples, SEED);
    let theme = |id: &str| file.name(lang, &format!("theme-{id}"));
    let partners: Vec<Value> = orders
        .iter()
        .map(|order| {
            let first = order.priorities.0.first().into_iter().flatten();
            context! { name => order.partner.as_str(), first => first.map(|t| theme(t.as_str())).collect::<Vec<_>>() }
        })
        .collect();
    let view = context! {
        case => view::case(&file, &visitor),
        partners,
        silent,
        all,
        good_places => group.good_places,
        unanimous => group.unanimous,
        compromises => group.compromises.iter().map(|f| view::form_name(&file, f.as_str(), lang)).collect::<Vec<_>>(),
        early => assessment.lead.as_ref().is_some_and(|lead| lead.early),
        leading => view::leading(&file, &assessment, lang),
        agrees => assessment.lead.as_ref().is_some_and(|lead| group.compromises.iter().all(|f| lead.has(f.as_str()))),
        forms => group.forms.iter().map(|form| form_view(&file, &assessment, form, lang)).collect::<Vec<_>>(),
    };
    state.page(&visitor, "group.html", view)
}

fn form_view(file: &CaseFile, assessment: &Assessment, form: &GroupForm, lang: &str) -> Value {
    let stand = |stand: &Stand| {
        let attitude = match stand.attitude {
            Attitude::Wants => "wants",
            Attitude::Accepts => "accepts",
            Attitude::Objects => "objects",
        };
        let loses_in = stand.loses_in.as_ref().filter(|_| stand.attitude == Attitude::Objects);
        context! {
            partner => stand.partner.as_str(),
            attitude,
            good => (f64::from(stand.good) / 10.0).round() as i64,
            loses_in => loses_in.map(|t| file.name(lang, &format!("theme-{t}"))),
        }
    };
    context! {
        id => form.form.as_str(),
        name => view::form_name(file, form.form.as_str(), lang),
        group => assessment.form(form.form.as_str()).map(|v| view::group(assessment, v).as_str()),
        objections => form.objections,
        least => (f64::from(form.least) / 10.0).round() as i64,
        better_for_all => form.better_for_all.as_ref().map(|f| view::form_name(file, f.as_str(), lang)),
        stands => form.stands.iter().map(stand).collect::<Vec<_>>(),
    }
}
